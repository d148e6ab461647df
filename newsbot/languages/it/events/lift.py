"""A restriction ends or is eased."""

from newsbot.language.events import ACTORS, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import JUDGES, RESTRICTIONS

_WHAT = (need(object=RESTRICTIONS), need(near="restrizione divieto embargo sanzione dazio"))
_FREE = Frame(
    subject="authority", object="beneficiary", oblique={"da": "theme", "su": "theme", "di": "theme"}
)

TYPE = EventType(
    name="lift",
    roles=("authority", "theme", "beneficiary"),
    doer="authority",
    verb_frame=Frame(
        subject="authority",
        object="theme",
        oblique={"a": "beneficiary", "per": "beneficiary", "verso": "beneficiary"},
    ),
    noun_frame=Frame(
        subject="authority",
        object="theme",
        oblique={
            "per": "beneficiary",
            "a": "beneficiary",
            "da parte di": "authority",
            "verso": "beneficiary",
        },
    ),
    verbs=(
        *words(
            "revocare, sospendere, annullare, rimuovere, togliere, levare, ritirare, "
            "eliminare, cancellare",
            needs=need(
                object=RESTRICTIONS
                - lemmas("legge decreto costo stato emergenza bando obbligo misura canone")
            ),
            unless=need(subject=JUDGES),
        ),
        *words("abolire, abrogare"),
        *words(
            "allentare, alleggerire, attenuare, ammorbidire, ridurre",
            needs=need(
                object=RESTRICTIONS
                - lemmas("costo legge decreto bando stato emergenza canone limite tetto pena reato")
            ),
        ),
        *words(
            "riaprire", needs=need(object="frontiera confine strada valico spazio scuola statale")
        ),
        *words(
            "dissequestrare",
            frame=Frame(subject="authority", object="theme", oblique={"a": "beneficiary"}),
        ),
        *words(
            "sbloccare, liberalizzare",
            needs=need(object="vendita esportazione fondo export importazione cantiere conto"),
        ),
        *words(
            "revocare, sospendere, annullare",
            needs=need(
                object="misura obbligo",
                near="sanzione restrizione dazio embargo divieto covid emergenza",
            ),
        ),
        *words("congelare, posticipare", needs=need(object="dazio sanzione")),
        *words("ripristinare", needs=need(object="collegamento circolazione viabilità libertà")),
        *words(
            "decadere, cessare, scadere",
            frame=Frame(subject="theme"),
            needs=need(
                subject="divieto embargo restrizione dazio obbligo ordinanza coprifuoco lockdown"
            ),
        ),
        *words(
            "riaprire",
            frame=Frame(subject="theme", object="theme"),
            needs=need(
                subject="scuola museo frontiera confine ristorante cinema teatro palestra parco",
                near="covid pandemia emergenza lockdown chiusura restrizione",
            ),
        ),
        *words(
            ("abbattere"),
            needs=need(object=("barriera dazio")),
            unless=need(near=("ruspa demolizione")),
        ),
        *words(
            "cadere, saltare, finire",
            frame=Frame(subject="theme"),
            needs=need(
                subject="obbligo divieto embargo restrizione coprifuoco dazio lockdown quarantena"
            ),
        ),
    ),
    nouns=(
        *words(
            "revoca, rimozione, sospensione, cancellazione, annullamento, eliminazione",
            needs=need(
                object=RESTRICTIONS
                - lemmas("legge decreto costo stato emergenza bando obbligo misura canone")
            ),
        ),
        *words("abolizione, abrogazione"),
        *words("allentamento, alleggerimento", needs=_WHAT),
        *words(
            "dissequestro",
            frame=Frame(object="theme", oblique={"da parte di": "authority", "a": "beneficiary"}),
        ),
        *words(
            "riapertura", needs=need(object="frontiera confine strada valico spazio scuola statale")
        ),
    ),
    phrases=(
        *words(
            "inversione di tendenza, fine di divieto, fine di embargo, fine di "
            "restrizione, stop a divieto, fine di lockdown, fine di coprifuoco",
            frame=Frame(
                oblique={"rispetto a": "theme", "di": "theme", "su": "theme", "per": "beneficiary"}
            ),
        ),
        *words(
            "esentare, esonerare",
            frame=_FREE,
            needs=need(after=RESTRICTIONS - lemmas("stato legge")),
        ),
        *words(
            "togliere divieto, togliere embargo, togliere blocco, togliere veto, fine di blocco,"
            " riapertura di frontiera, riapertura di confine, revoca di sanzione, levare embargo",
            bare=True,
            frame=Frame(subject="authority", oblique={"a": "beneficiary", "per": "beneficiary"}),
        ),
        *words(
            "via dazio, via embargo, via divieto, via obbligo, via restrizione, via sanzione",
            frame=Frame(oblique={"su": "beneficiary", "per": "beneficiary"}),
            bare=True,
        ),
        *words(
            "togliere sigillo, rimuovere sigillo",
            frame=Frame(subject="authority", oblique={"a": "beneficiary"}),
        ),
        *words(
            "togliere da lista nero, rimuovere da lista nero, cancellare da lista nero, uscire"
            " da lista nero,"
            " togliere da black-list",
            frame=Frame(subject="authority", object="beneficiary"),
            bare=True,
        ),
    ),
    kinds={"authority": ACTORS, "beneficiary": ACTORS | {"place"}},
)
