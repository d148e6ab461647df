"""A facility is begun, finished, opened or enlarged."""

from newsbot.language.events import ACTORS, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import FACILITIES

_WORKS = FACILITIES | lemmas("lavoro fase tratta costruzione progetto scavo intervento restauro")
_WHAT = (need(object=_WORKS), need(object_kinds="project place"))
_WHICH = (need(subject=_WORKS), need(subject_kinds="project place"))
_ITSELF = Frame(subject="facility")

TYPE = EventType(
    name="build",
    modes=("start", "complete", "open", "expand"),
    roles=("builder", "facility"),
    doer="builder",
    verb_frame=Frame(subject="builder", object="facility"),
    noun_frame=Frame(
        subject="builder", object="facility", oblique={"da parte di": "builder", "per": "facility"}
    ),
    verbs=(
        *words("costruire, edificare, erigere", needs=_WHAT),
        *words("realizzare", needs=(*_WHAT, need(subject=_WORKS))),
        *words("sviluppare", needs=_WHAT),
        *words("inaugurare", "open"),
        *words("completare, ultimare, terminare, concludere", "complete", needs=_WHAT),
        *words(
            "aprire, riaprire, riattivare, riaccendere, accendere",
            "open",
            needs=_WHAT,
            unless=(
                need(object="strada porta", after="a per"),
                need(object="frontiera confine valico"),
                need(near="lockdown covid pandemia restrizione allerta maltempo emergenza"),
                need(near="tenere mantenere restare rimanere"),
            ),
        ),
        *words(
            "aprire, riaprire",
            "open",
            frame=_ITSELF,
            needs=need(no_object=True, subject=FACILITIES),
            unless=need(
                near="lockdown covid pandemia restrizione allerta maltempo tenere restare rimanere"
            ),
        ),
        *words(
            "ampliare, ristrutturare, ammodernare, potenziare, raddoppiare", "expand", needs=_WHAT
        ),
        *words(
            "avviare, iniziare, cominciare",
            "start",
            needs=need(object="lavoro cantiere costruzione scavo realizzazione"),
        ),
        *words(
            "partire, iniziare, cominciare",
            "start",
            frame=_ITSELF,
            needs=need(subject="lavoro cantiere scavo"),
        ),
        *words(
            "posare, scavare, ricostruire, restaurare, riqualificare, bonificare",
            needs=need(object=_WORKS | lemmas("cavo tubo binario")),
        ),
        *words("sorgere, nascere", "start", frame=_ITSELF, needs=need(subject=FACILITIES)),
        *words("inaugurare, ultimare", "open"),
        *words(
            "allargare, estendere, prolungare, rinnovare, riconvertire",
            "expand",
            needs=need(object=FACILITIES - lemmas("prima punto rete")),
        ),
        *words("installare, allestire", needs=need(object=FACILITIES - lemmas("prima punto"))),
        *words(
            "ripartire, riprendere",
            "start",
            frame=_ITSELF,
            needs=need(subject="lavoro cantiere costruzione scavo"),
        ),
        *words(
            "demolire, abbattere, smantellare",
            frame=Frame(subject="builder", object="facility"),
            needs=need(object=FACILITIES - lemmas("prima punto rete nave barriera muro")),
        ),
        *words(
            "entrare",
            "open",
            frame=_ITSELF,
            needs=need(after="funzione esercizio attività", subject=FACILITIES),
        ),
        *words(
            "portare, aumentare, elevare",
            "expand",
            frame=Frame(subject="builder", object="facility"),
            needs=need(object="capacità potenza produzione", amount="quantity"),
        ),
        *words("progettare", needs=need(object=FACILITIES - lemmas("prima punto"))),
        *words("collaudare", "complete", needs=_WHAT),
        *words("cantierare", "start"),
        *words(
            "finire, portare",
            "complete",
            needs=need(object="lavoro costruzione", after="termine di"),
        ),
        *words(
            "riavviare, sbloccare, riattivare",
            "start",
            needs=need(object="lavoro cantiere centrale"),
        ),
        *words(
            "finire, terminare, concludere",
            "complete",
            frame=_ITSELF,
            needs=need(subject="lavoro cantiere scavo restauro costruzione", no_object=True),
        ),
        *words(
            "finire",
            "complete",
            needs=need(
                object=FACILITIES
                - lemmas("prima punto rete base linea strada scuola casa carcere ospedale opera")
            ),
        ),
        *words(
            "creare, allestire",
            "start",
            needs=need(
                object="polo centro laboratorio stabilimento impianto museo campus hub parco"
                " quartiere"
                " ospedale reparto pista sede fabbrica",
                subject_kinds=ACTORS,
            ),
        ),
        *words(
            "avviare, iniziare",
            "open",
            frame=Frame(subject="builder", oblique={"in": "facility", "a": "facility"}),
            needs=need(object="produzione", near="stabilimento impianto fabbrica"),
        ),
    ),
    nouns=(
        *words("costruzione, edificazione", "start", needs=_WHAT),
        *words("realizzazione", needs=_WHAT),
        *words("inaugurazione", "open", bare=True),
        *words("apertura, riapertura", "open", needs=_WHAT),
        *words("completamento, ultimazione", "complete", needs=_WHAT),
        *words("ampliamento, raddoppio, potenziamento", "expand", needs=_WHAT),
        *words(
            "restauro, ristrutturazione, riqualificazione, ricostruzione, rifacimento,"
            " ammodernamento, installazione, posa, bonifica",
            needs=need(object=_WORKS - lemmas("prima punto rete base progetto")),
        ),
        *words("demolizione, abbattimento, smantellamento", needs=need(object=FACILITIES)),
        *words("cantiere", "start", needs=need(near="aprire avviare partire apertura avvio")),
    ),
    phrases=(
        *words("entrare in funzione, entrare in esercizio", "open", frame=_ITSELF),
        *words("aprire battente, aprire a traffico, aprire a pubblico", "open", frame=_ITSELF),
        *words(
            "posare primo pietra, posa di primo pietra, prima pietra, inizio di "
            "lavoro, avvio di lavoro, avvio di cantiere, via a lavoro, dare via a "
            "lavoro, apertura di cantiere",
            "start",
            frame=Frame(subject="builder", oblique={"di": "facility", "per": "facility"}),
        ),
        *words(
            "fine di lavoro, conclusione di lavoro",
            "complete",
            frame=Frame(oblique={"di": "facility", "per": "facility"}),
        ),
        *words("mettere in funzione", "open"),
        *words(
            "aumentare capacità",
            "expand",
            frame=Frame(subject="builder", oblique={"di": "facility"}),
        ),
        *words("tagliare nastro, taglio di nastro, cerimonia di inaugurazione", "open", bare=True),
        *words(
            "riaprire a traffico, riapertura a traffico, riaprire a pubblico", "open", frame=_ITSELF
        ),
        *words("a via lavoro, ripresa di lavoro, riprendere lavoro", "start", bare=True),
        *words(
            "essere pronto",
            "complete",
            frame=_ITSELF,
            needs=need(
                subject=FACILITIES - lemmas("prima punto base nave") | lemmas("ala struttura")
            ),
        ),
        *words("gettare fondamenta, gettare fondamento", "start"),
        *words("aprire porta", "open", frame=_ITSELF, needs=need(subject=FACILITIES)),
    ),
    kinds={"builder": ACTORS},
    amounts={"quantity": "capacity", "money": "cost"},
    assumes=("builder",),
    amount_roles=frozenset({"capacity", "cost", "count"}),
)
