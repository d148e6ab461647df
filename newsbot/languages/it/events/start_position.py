"""Somebody is appointed, hired or takes office."""

from newsbot.language.events import BODIES, PEOPLE, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import POSITIONS, WORKERS

_APPOINT = Frame(
    subject="organization",
    object="person",
    predicate="position",
    oblique={
        "a": "position",
        "in": "organization",
        "come": "position",
        "di": "organization",
        "per": "position",
    },
)
_ENTER = Frame(
    subject="person",
    predicate="position",
    oblique={"a": "position", "come": "position", "in": "organization", "di": "organization"},
)
_OF = Frame(
    subject="person",
    object="person",
    oblique={
        "a": "position",
        "come": "position",
        "in": "organization",
        "da parte di": "organization",
    },
    receiver="person",
)
_IS = Frame(subject="person", object="position", oblique={"di": "organization"})
_OFFICES = POSITIONS - lemmas(
    "vertice guida timone carica incarico posto ruolo mandato poltrona seggio panchina leader"
    " direzione presidenza socio"
)
_OFFICE = (need(near=POSITIONS), need(object_kinds=PEOPLE))
_TAKEN = (need(after=POSITIONS), need(object=POSITIONS))
_HIRED = (need(object=WORKERS), need(object_kinds=PEOPLE), need(amount="quantity number"))

TYPE = EventType(
    name="start_position",
    roles=("person", "position", "organization"),
    doer="person",
    verb_frame=_APPOINT,
    noun_frame=_OF,
    verbs=(
        *words("nominare, designare", needs=_OFFICE),
        *words(
            "promuovere, reintegrare, richiamare, confermare, riconfermare",
            needs=need(after=POSITIONS),
            unless=(need(near="voto elezione ballottaggio"), need(after="che di")),
        ),
        *words("insediare", reflexive=True, frame=_ENTER),
        *words("subentrare", frame=_ENTER, needs=need(subject_kinds=PEOPLE)),
        *words(
            "succedere",
            frame=_ENTER,
            needs=need(
                subject_kinds=PEOPLE,
                near=POSITIONS | lemmas("trono padre predecessore dimissionario"),
                after="a",
            ),
        ),
        *words("assumere", needs=(need(object=WORKERS), need(object_kinds=PEOPLE))),
        *words(
            "assumere",
            frame=Frame(subject="person", object="position"),
            needs=need(
                object="incarico carica ruolo guida presidenza direzione funzione interim",
                subject_kinds=PEOPLE,
            ),
        ),
        *words("reclutare", needs=_HIRED),
        *words(
            "essere", frame=_IS, needs=need(object=_OFFICES, subject_kinds="person", near="nuovo")
        ),
        *words(
            "arrivare, tornare, approdare",
            frame=_ENTER,
            needs=need(
                near=POSITIONS,
                after="posto guida vertice presidenza timone direzione panchina",
                subject_kinds=PEOPLE,
            ),
        ),
        *words("giurare", frame=_ENTER, needs=need(near=POSITIONS | lemmas("governo quirinale"))),
        *words(
            "diventare, divenire",
            frame=Frame(subject="person", object="position", oblique={"di": "organization"}),
            needs=(
                need(after=POSITIONS, subject_kinds=PEOPLE),
                need(object=POSITIONS - lemmas("leader guida socio responsabile posto")),
            ),
        ),
        *words("nominare, designare", needs=(need(object_kinds=PEOPLE), need(near=POSITIONS))),
        *words(
            "giurare",
            frame=_ENTER,
            needs=need(subject_kinds=PEOPLE, no_object=True),
            unless=need(after="che di"),
        ),
        *words(
            "chiamare, scegliere, indicare",
            needs=(need(after=POSITIONS), need(object_kinds=PEOPLE, near=POSITIONS)),
        ),
        *words(
            "assumere",
            needs=(need(amount="quantity number"), need(object_kinds=PEOPLE)),
            unless=need(object="droga farmaco sostanza ruolo impegno rischio decisione iniziativa"),
        ),
        *words(
            "assumere",
            frame=Frame(subject="person", object="position"),
            needs=need(object="incarico carica guida presidenza direzione interim delega comando"),
        ),
        *words(
            "andare, passare",
            frame=Frame(subject="position", oblique={"a": "person"}),
            needs=need(
                near="presidenza direzione guida interim delega panchina testimone cattedra"
                " poltrona",
                subject="presidenza direzione guida interim delega panchina testimone cattedra"
                " poltrona",
            ),
        ),
        *words("insediare", reflexive=None, frame=_APPOINT, needs=need(object=POSITIONS)),
        *words("arruolare, ingaggiare, reclutare, stabilizzare", needs=need(object=WORKERS)),
        *words(
            "incaricare",
            needs=need(object_kinds=PEOPLE, near=POSITIONS | lemmas("governo formare")),
        ),
        *words(
            "sostituire, rimpiazzare, avvicendare",
            frame=Frame(subject="person", object="organization"),
            needs=need(subject_kinds=PEOPLE, object_kinds=PEOPLE),
        ),
        *words(
            "conferire, attribuire, assegnare",
            needs=need(object="incarico delega mandato carica nomina"),
        ),
        *words(
            "entrare",
            frame=_ENTER,
            needs=need(after="cda consiglio giunta governo board", subject_kinds=PEOPLE),
        ),
        *words(
            "guidare",
            frame=Frame(subject="person", object="organization"),
            needs=need(subject_kinds=PEOPLE, near="nominare nuovo neo designare"),
        ),
        *words(
            "affidare",
            frame=Frame(subject="organization", object="position", oblique={"a": "person"}),
            needs=need(
                object="incarico panchina guida delega direzione presidenza comando "
                "ministero interim mandato"
            ),
        ),
        *words("cooptare, ordinare, consacrare", needs=need(near=POSITIONS, object_kinds=PEOPLE)),
        *words(
            "incoronare",
            needs=need(after="re regina imperatore papa", object_kinds=PEOPLE),
        ),
        *words(
            "reinsediare",
            reflexive=True,
            frame=_ENTER,
        ),
        *words(
            "arrivare, subentrare, andare, entrare",
            frame=_ENTER,
            needs=need(subject_kinds=PEOPLE, beside="posto", near="suo"),
        ),
        *words(
            "andare",
            frame=Frame(subject="person", oblique={"a": "position"}),
            needs=need(
                beside="presidenza direzione vertice guida panchina segreteria",
                subject_kinds="person",
            ),
        ),
        *words(
            "chiamare, scegliere, indicare",
            needs=need(object_kinds=PEOPLE, near="dirigere guidare presiedere coordinare allenare"),
        ),
        *words(
            "confermare, riconfermare",
            needs=need(beside="presidenza guida direzione vertice comando panchina carica"),
            unless=need(near="voto elezione ballottaggio"),
        ),
    ),
    nouns=(
        *words("nomina, designazione", bare=True),
        *words("insediamento", needs=(need(near=POSITIONS), need(object_kinds=PEOPLE))),
        *words(
            "assunzione",
            frame=Frame(
                subject="organization",
                object="person",
                oblique={"in": "organization", "da parte di": "organization"},
            ),
            needs=_HIRED,
        ),
        *words("subentro, investitura", needs=_OFFICE),
        *words("sostituzione", needs=need(near=POSITIONS)),
        *words(
            "incarico, mandato",
            needs=need(near="conferire affidare assumere ricevere accettare premier formare"),
        ),
        *words("giuramento", needs=need(near="presidente ministro governo quirinale sindaco")),
        *words("riconferma, promozione", needs=need(near=POSITIONS, object_kinds=PEOPLE)),
        *words("reclutamento, stabilizzazione", needs=need(object=WORKERS)),
        *words("incoronazione", needs=need(near="re regina principe papa imperatore")),
    ),
    phrases=(
        *words(
            "prendere posto, prendere guida, prendere servizio, assumere guida, "
            "entrare in carica, raccogliere testimone, "
            "prendere timone, prendere comando, nuovo sindaco, nuovo governatore, nuovo"
            " rettore, nuovo questore, nuovo prefetto, nuovo commissario, nuovo presidente, nuovo "
            "amministratore, nuovo direttore, nuovo ministro, nuovo segretario, nuovo"
            " allenatore",
            frame=_ENTER,
            needs=need(subject_kinds=PEOPLE),
        ),
        *words(
            "salire a trono, salire a soglio, salire a potere, prendere potere, assumere potere,"
            " prestare giuramento, prendere redini, prendere possesso, succedere a trono,"
            " ascendere a trono, prendere incarico, assumere incarico, assumere carica,"
            " assumere comando",
            frame=_ENTER,
        ),
        *words(
            "mettere a capo, porre a capo, chiamare a guidare, mettere a guida, chiamare a guida",
            frame=_APPOINT,
        ),
        *words("fumata bianco", bare=True),
        *words(
            "passaggio di consegna, cambio a vertice, cambio di guardia, cambio in panchina",
            bare=True,
        ),
    ),
    kinds={
        "person": PEOPLE,
        "position": frozenset({"other", "group", "person"}),
        "organization": BODIES,
    },
    amounts={"quantity": "count", "number": "count"},
    title="position",
    amount_roles=frozenset({"count"}),
)
