"""Somebody accuses, criticises or reports somebody."""

from newsbot.language.events import ACTORS, PEOPLE, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import JUDGES

_AT = Frame(
    subject="accuser", object="target", oblique={"di": "theme", "per": "theme"}, clause="theme"
)
_FROM = Frame(
    subject="accuser",
    object="accuser",
    oblique={
        "a": "target",
        "contro": "target",
        "da parte di": "accuser",
        "nei confronti di": "target",
        "da": "accuser",
    },
    clause="theme",
)
_WHO = (need(subject_kinds=ACTORS),)

TYPE = EventType(
    name="accuse",
    modes=("criticise", "allege"),
    roles=("accuser", "target", "theme"),
    doer="accuser",
    verb_frame=_AT,
    noun_frame=_FROM,
    verbs=(
        *words(
            "accusare, incolpare",
            "allege",
            unless=need(
                object="malore dolore ritardo colpo sintomo stanchezza calo perdita disturbo"
            ),
        ),
        *words(
            "denunciare, segnalare",
            "allege",
            frame=Frame(
                subject="accuser",
                object="theme",
                oblique={"per": "theme", "a": "target"},
                clause="theme",
            ),
            reflexive=False,
            needs=_WHO,
            unless=need(after="libertà piede"),
        ),
        *words(
            "criticare, stigmatizzare, bacchettare, biasimare, deplorare, rimproverare, bollare",
            "criticise",
            needs=_WHO,
        ),
        *words(
            "contestare",
            "criticise",
            frame=Frame(subject="accuser", object="theme", oblique={"a": "target"}),
            needs=need(
                subject_kinds=ACTORS,
                object="taglio piano scelta decisione legge manovra progetto governo misura "
                "riforma gestione aumento",
            ),
        ),
        *words(
            "attaccare",
            "criticise",
            needs=(
                need(subject_kinds=PEOPLE, object_kinds=PEOPLE | {"organization"}),
                need(no_object=True, subject_kinds=PEOPLE),
            ),
            unless=need(near="arma missile drone esercito militare coltello raid"),
        ),
        *words(
            "condannare",
            "criticise",
            frame=Frame(subject="accuser", object="theme"),
            needs=need(object_kinds="other"),
            unless=(
                need(subject=JUDGES),
                need(amount="time"),
                need(after="carcere reclusione ergastolo multa risarcimento"),
            ),
        ),
        *words(
            "rinfacciare, imputare, addebitare",
            "allege",
            frame=Frame(subject="accuser", object="theme", oblique={"a": "target"}),
            needs=need(subject_kinds=ACTORS, object_kinds="other"),
        ),
        *words(
            "protestare",
            "criticise",
            frame=Frame(subject="accuser", oblique={"contro": "target"}),
            needs=need(subject_kinds="organization person", no_object=True, near="contro"),
        ),
        *words(
            "criticare, attaccare",
            "criticise",
            needs=need(object="accordo decisione governo legge scelta riforma piano manovra"),
        ),
        *words("incolpare, additare", "allege"),
        *words(
            "lamentare, deprecare, contestare, censurare",
            "criticise",
            frame=Frame(subject="accuser", object="theme"),
            needs=need(subject_kinds=ACTORS, no_object=False, object_kinds="other"),
        ),
        *words(
            "attribuire, addossare, scaricare",
            "allege",
            frame=Frame(subject="accuser", object="theme", oblique={"a": "target", "su": "target"}),
            needs=need(object="responsabilità colpa"),
        ),
        *words(
            "ritenere, considerare",
            "allege",
            needs=need(after="responsabile colpevole mandante autore", object_kinds=ACTORS),
        ),
        *words(
            "scagliare",
            "criticise",
            reflexive=True,
            frame=Frame(subject="accuser", oblique={"contro": "target"}),
        ),
        *words(
            "tuonare, inveire, polemizzare",
            "criticise",
            frame=Frame(subject="accuser", oblique={"contro": "target", "con": "target"}),
            needs=need(after="contro con"),
        ),
        *words(
            "insultare, offendere, deridere, sbeffeggiare, redarguire, tacciare, diffamare",
            "criticise",
            needs=need(subject_kinds=ACTORS, object_kinds=ACTORS),
        ),
        *words(
            "esprimere",
            "criticise",
            frame=Frame(
                subject="accuser", oblique={"per": "theme", "verso": "target", "contro": "target"}
            ),
            needs=need(
                object="rammarico disappunto sdegno indignazione condanna contrarietà"
                " dissenso disapprovazione critica rabbia insoddisfazione malcontento delusione"
            ),
        ),
        *words(
            "definire, giudicare, bollare",
            "criticise",
            needs=need(
                subject_kinds=ACTORS,
                after="vergogna scandalo follia vergognoso inaccettabile scandaloso fallimento"
                " disastro"
                " assurdo folle ridicolo irresponsabile indegno",
            ),
        ),
    ),
    nouns=(
        *words(
            "accusa",
            "allege",
            needs=need(after="di a contro"),
            unless=need(near="secondo capo tesi testimone pubblico"),
        ),
        *words("critica", "criticise"),
        *words("denuncia, esposto", "allege", unless=need(near="reddito iva smarrimento")),
        *words(
            "affondo, attacco",
            "criticise",
            needs=need(
                object_kinds="person",
                near="governo leader ministro opposizione premier politico presidente",
            ),
        ),
        *words(
            "polemica",
            "criticise",
            needs=need(
                near="scoppiare sollevare opposizione ministro contro centro montare riguardo"
            ),
        ),
        *words(
            "attacco",
            "criticise",
            needs=need(
                near="governo premier opposizione leader segretario sindaco", after="a contro"
            ),
            unless=need(
                near="missile esercito drone militare terrorista bomba raid hacker informatico"
            ),
        ),
        *words(
            "condanna",
            "criticise",
            needs=need(
                near="esprimere unanime fermo internazionale onu comunità dura attentato violenza"
            ),
            unless=(
                need(amount="time"),
                need(near=JUDGES - lemmas("stato") | lemmas("carcere reclusione imputato reato")),
            ),
        ),
        *words(
            "protesta",
            "criticise",
            needs=need(near="arrivare suscitare sollevare piovere"),
            unless=need(near="piazza corteo manifestante sciopero"),
        ),
        *words(
            "insulto, offesa",
            "criticise",
            needs=need(object_kinds="person", near="rivolgere a contro"),
        ),
        *words(
            ("reclamo, rimostranza"),
            ("allege"),
            needs=need(near=("presentare inviare avanzare giornale utente cliente")),
        ),
        *words(
            "bufera, polemica",
            "criticise",
            bare=True,
            needs=need(
                after="su",
                near="ministro sindaco governo presidente parola frase premier scelta opposizione",
            ),
            unless=need(near="neve vento"),
        ),
        *words(
            "insulto",
            "criticise",
            bare=True,
            needs=need(near="razzista sessista omofobo antisemita razziale"),
        ),
    ),
    phrases=(
        *words(
            "puntare dito, puntare indice",
            "allege",
            frame=Frame(subject="accuser", oblique={"contro": "target", "su": "target"}),
        ),
        *words(
            "sporgere denuncia, presentare esposto, presentare denuncia, presentare "
            "esposto, presentare a denuncia",
            "allege",
            frame=Frame(
                subject="accuser", oblique={"contro": "target", "a": "target", "per": "theme"}
            ),
        ),
        *words(
            "mettere sotto accusa, prendere di mira, dare colpa, andare a attacco, muovere critica,"
            " muovere accusa, muovere protesta, lanciare accusa, rivolgere accusa, levare voce",
            "criticise",
            frame=Frame(
                subject="accuser", oblique={"contro": "target", "a": "target", "su": "target"}
            ),
        ),
        *words(
            "finire in mirino",
            "criticise",
            frame=Frame(subject="target", oblique={"di": "accuser", "per": "theme"}),
            needs=need(after="opposizione critica polemica sindacato social"),
        ),
        *words("protesta formale, nota di protesta", "criticise", frame=_FROM, bare=True),
    ),
    kinds={"accuser": ACTORS},
)
