"""Somebody is appointed, hired or takes office."""

from newsbot.language.events import BODIES, PEOPLE, EventType, Frame, Needs, lemmas, words
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
)
_OFFICE = (Needs(near=POSITIONS), Needs(object_kinds=frozenset({"person"})))
_TAKEN = (Needs(after=POSITIONS), Needs(object_lemmas=POSITIONS))
_HIRED = (
    Needs(object_lemmas=WORKERS),
    Needs(object_kinds=PEOPLE),
    Needs(amount=frozenset({"quantity", "number"})),
)

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
            needs=(Needs(after=POSITIONS),),
            unless=(Needs(near=lemmas("voto elezione ballottaggio")),),
        ),
        *words("insediare", reflexive=True, frame=_ENTER),
        *words(
            "subentrare, succedere",
            frame=_ENTER,
            needs=(Needs(subject_kinds=frozenset({"person"})),),
        ),
        *words(
            "assumere",
            needs=(Needs(object_lemmas=WORKERS), Needs(object_kinds=frozenset({"person"}))),
        ),
        *words(
            "assumere",
            frame=Frame(subject="person", object="position"),
            needs=(
                Needs(
                    object_lemmas=lemmas(
                        "incarico carica ruolo guida presidenza direzione funzione interim"
                    ),
                    subject_kinds=frozenset({"person"}),
                ),
            ),
        ),
        *words("reclutare", needs=_HIRED),
        *words(
            "arrivare, tornare, approdare",
            frame=_ENTER,
            needs=(
                Needs(
                    near=POSITIONS,
                    after=lemmas("posto guida vertice presidenza timone direzione panchina"),
                    subject_kinds=frozenset({"person"}),
                ),
            ),
        ),
        *words(
            "giurare", frame=_ENTER, needs=(Needs(near=POSITIONS | lemmas("governo quirinale")),)
        ),
        *words(
            "diventare, divenire",
            frame=Frame(subject="person", object="position", oblique={"di": "organization"}),
            needs=(
                Needs(after=POSITIONS, subject_kinds=frozenset({"person"})),
                Needs(object_lemmas=POSITIONS - lemmas("leader guida socio responsabile posto")),
            ),
        ),
        *words("nominare, designare", needs=(Needs(object_kinds=PEOPLE), Needs(near=POSITIONS))),
        *words(
            "giurare",
            frame=_ENTER,
            needs=(Needs(subject_kinds=frozenset({"person"}), no_object=True),),
            unless=(Needs(after=lemmas("che di")),),
        ),
        *words(
            "chiamare, scegliere, indicare",
            needs=(
                Needs(after=POSITIONS),
                Needs(object_kinds=frozenset({"person"}), near=POSITIONS),
            ),
        ),
        *words(
            "assumere",
            needs=(Needs(amount=frozenset({"quantity", "number"})), Needs(object_kinds=PEOPLE)),
            unless=(
                Needs(
                    object_lemmas=lemmas(
                        "droga farmaco sostanza ruolo impegno rischio decisione iniziativa"
                    )
                ),
            ),
        ),
        *words(
            "assumere",
            frame=Frame(subject="person", object="position"),
            needs=(
                Needs(
                    object_lemmas=lemmas(
                        "incarico carica guida presidenza direzione interim delega comando"
                    )
                ),
            ),
        ),
        *words(
            "andare, passare",
            frame=Frame(subject="position", oblique={"a": "person"}),
            needs=(
                Needs(
                    near=lemmas("presidenza direzione guida interim delega"),
                    subject_lemmas=lemmas("presidenza direzione guida interim delega"),
                ),
            ),
        ),
        *words(
            "insediare", reflexive=None, frame=_APPOINT, needs=(Needs(object_lemmas=POSITIONS),)
        ),
        *words(
            "arruolare, ingaggiare, reclutare, stabilizzare", needs=(Needs(object_lemmas=WORKERS),)
        ),
        *words(
            "incaricare",
            needs=(
                Needs(
                    object_kinds=frozenset({"person"}), near=POSITIONS | lemmas("governo formare")
                ),
            ),
        ),
        *words(
            "sostituire, rimpiazzare, avvicendare",
            frame=Frame(subject="person", object="organization"),
            needs=(Needs(subject_kinds=frozenset({"person"}), object_kinds=frozenset({"person"})),),
        ),
        *words(
            "conferire, attribuire, assegnare",
            needs=(Needs(object_lemmas=lemmas("incarico delega mandato carica nomina")),),
        ),
        *words(
            "entrare",
            frame=_ENTER,
            needs=(
                Needs(
                    after=lemmas("cda consiglio giunta governo board"),
                    subject_kinds=frozenset({"person"}),
                ),
            ),
        ),
        *words(
            "guidare",
            frame=Frame(subject="person", object="organization"),
            needs=(
                Needs(
                    subject_kinds=frozenset({"person"}), near=lemmas("nominare nuovo neo designare")
                ),
            ),
        ),
        *words(
            "affidare",
            frame=Frame(subject="organization", object="position", oblique={"a": "person"}),
            needs=(
                Needs(
                    object_lemmas=lemmas(
                        "incarico panchina guida delega direzione presidenza comando "
                        "ministero interim mandato"
                    )
                ),
            ),
        ),
    ),
    nouns=(
        *words("nomina, designazione", bare=True),
        *words(
            "insediamento", needs=(Needs(near=POSITIONS), Needs(object_kinds=frozenset({"person"})))
        ),
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
        *words("sostituzione", needs=(Needs(near=POSITIONS),)),
        *words(
            "incarico, mandato",
            needs=(
                Needs(
                    near=lemmas("conferire affidare assumere ricevere accettare premier formare")
                ),
            ),
        ),
        *words(
            "giuramento",
            needs=(Needs(near=lemmas("presidente ministro governo quirinale sindaco")),),
        ),
    ),
    phrases=(
        *words(
            "prendere posto, prendere guida, prendere servizio, assumere guida"
            ", entrare in carica, raccogliere testimone, diventare presidente, diventare ministro"
            ", diventare direttore, diventare amministratore, prendere timone"
            ", prendere comando, nuovo presidente, nuovo amministratore, nuovo direttore"
            ", nuovo ministro, nuovo segretario, nuovo allenatore",
            frame=_ENTER,
            needs=(Needs(subject_kinds=frozenset({"person"})),),
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
