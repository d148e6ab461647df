"""Somebody leaves, resigns, is dismissed, suspended or laid off."""

from newsbot.language.events import ACTORS, BODIES, PEOPLE, EventType, Frame, Needs, lemmas, words
from newsbot.languages.it.events.classes import POSITIONS, WORKERS
from newsbot.records import ParticipantKind

_LEAVE = Frame(
    subject="person",
    oblique={
        "da": "position",
        "di": "organization",
        "come": "position",
        "per": "cause",
        "a": "position",
    },
)
_LEFT = Frame(subject="person", object="organization", oblique={"per": "cause"})
_FIRE = Frame(
    subject="organization",
    object="person",
    oblique={"da": "position", "per": "cause", "in": "organization"},
)
_OF = Frame(
    subject="person",
    object="person",
    oblique={
        "da": "position",
        "per": "cause",
        "in": "organization",
        "a": "organization",
        "da parte di": "organization",
    },
)
_PERSON: frozenset[ParticipantKind] = frozenset({"person"})
_POST = (Needs(after=POSITIONS), Needs(near=POSITIONS, subject_kinds=_PERSON))

TYPE = EventType(
    name="end_position",
    modes=("leave", "resign", "dismiss", "suspend", "layoff"),
    roles=("person", "position", "organization", "cause"),
    doer="person",
    verb_frame=_FIRE,
    noun_frame=_OF,
    verbs=(
        *words("dimettere", "resign", frame=_LEAVE, reflexive=True),
        *words(
            "lasciare, abbandonare",
            "leave",
            frame=_LEFT,
            needs=(
                Needs(subject_kinds=_PERSON, object_kinds=frozenset({"organization"})),
                Needs(
                    subject_kinds=_PERSON,
                    object_lemmas=POSITIONS
                    | lemmas("azienda società gruppo partito governo squadra club giunta"),
                ),
            ),
        ),
        *words("lasciare", "leave", frame=_LEAVE, needs=(Needs(after=POSITIONS),)),
        *words(
            "licenziare",
            "dismiss",
            needs=(
                Needs(object_kinds=_PERSON),
                Needs(subject_kinds=BODIES),
                Needs(object_lemmas=WORKERS),
            ),
        ),
        *words(
            "rimuovere, destituire, esonerare, revocare, silurare, sollevare, allontanare",
            "dismiss",
            needs=(
                Needs(near=POSITIONS, object_kinds=_PERSON),
                Needs(object_lemmas=POSITIONS),
                Needs(after=lemmas("incarico carica"), object_kinds=PEOPLE),
            ),
        ),
        *words("decadere", "dismiss", frame=_LEAVE, needs=(Needs(subject_kinds=_PERSON),)),
        *words(
            "sospendere",
            "suspend",
            needs=(Needs(object_kinds=_PERSON), Needs(object_lemmas=WORKERS | POSITIONS)),
        ),
        *words(
            "tagliare",
            "layoff",
            needs=(
                Needs(
                    object_lemmas=lemmas("posto dipendente lavoratore organico personale addetto")
                ),
            ),
        ),
        *words(
            "licenziare",
            "dismiss",
            unless=(
                Needs(
                    object_lemmas=lemmas("legge testo decreto ddl provvedimento riforma documento")
                ),
            ),
        ),
        *words(
            "lasciare", "leave", frame=_LEAVE, needs=(Needs(no_object=True, subject_kinds=_PERSON),)
        ),
        *words(
            "ritirare",
            "leave",
            frame=_LEAVE,
            reflexive=True,
            needs=(
                Needs(
                    subject_kinds=_PERSON,
                    near=POSITIONS | lemmas("carriera politica agonistico calcio"),
                ),
            ),
        ),
        *words(
            "dimettere",
            "resign",
            frame=_LEAVE,
            needs=(Needs(after=lemmas("da"), subject_kinds=_PERSON),),
        ),
        *words(
            "congedare, rescindere",
            "dismiss",
            needs=(
                Needs(object_kinds=_PERSON),
                Needs(object_lemmas=lemmas("contratto"), subject_kinds=BODIES),
            ),
        ),
        *words(
            "mandare", "dismiss", needs=(Needs(after=lemmas("pensione casa"), object_kinds=PEOPLE),)
        ),
        *words("sfiduciare", "dismiss", frame=Frame(subject="organization", object="person")),
        *words(
            "abbandonare, lasciare",
            "leave",
            frame=Frame(subject="person", object="position", oblique={"di": "organization"}),
            needs=(Needs(object_lemmas=POSITIONS - lemmas("mandato")),),
        ),
        *words(
            "uscire",
            "leave",
            frame=_LEAVE,
            needs=(
                Needs(
                    after=lemmas("giunta cda maggioranza governo consiglio board partito"),
                    subject_kinds=ACTORS,
                ),
            ),
        ),
        *words(
            "cacciare, epurare, rimpiazzare, commissariare",
            "dismiss",
            needs=(Needs(object_kinds=_PERSON),),
        ),
        *words(
            "rinunciare",
            "leave",
            frame=_LEAVE,
            needs=(Needs(after=POSITIONS, subject_kinds=_PERSON),),
        ),
    ),
    nouns=(
        *words("dimissione, dimissioni", "resign", bare=True),
        *words("dimissionario", "resign"),
        *words("licenziamento", "dismiss", needs=(Needs(object_kinds=_PERSON),)),
        *words("licenziamento, esubero", "layoff", bare=True),
        *words(
            "destituzione, esonero, rimozione, defenestrazione",
            "dismiss",
            needs=(Needs(object_kinds=PEOPLE), Needs(near=POSITIONS)),
        ),
        *words("addio", "leave", needs=(Needs(near=POSITIONS), Needs(object_kinds=_PERSON))),
        *words(
            "ritiro, uscita",
            "leave",
            needs=(
                Needs(
                    object_kinds=_PERSON,
                    near=POSITIONS | lemmas("carriera squadra politica agonistico"),
                ),
            ),
        ),
        *words("ridimensionamento, prepensionamento", "layoff"),
    ),
    phrases=(
        *words(
            "rassegnare dimissione, rassegnare dimissioni, dare dimissione, dare "
            "dimissioni, presentare dimissione, presentare dimissioni, rimettere "
            "mandato, fare passo indietro",
            "resign",
            frame=_LEAVE,
        ),
        *words(
            "cassa integrazione",
            "suspend",
            frame=Frame(subject="organization", object="person", oblique={"per": "person"}),
            bare=True,
        ),
        *words("mettere in cassa integrazione", "suspend"),
        *words(
            "posto a rischio, taglio di posto, taglio di personale, procedura di "
            "licenziamento, mettere a porta",
            "layoff",
            frame=Frame(subject="organization", oblique={"di": "organization"}),
            bare=True,
        ),
    ),
    kinds={
        "person": PEOPLE,
        "position": frozenset({"other", "group", "person"}),
        "organization": BODIES | {"place"},
    },
    amounts={"quantity": "count", "number": "count"},
    title="position",
    assumes=("organization",),
    amount_roles=frozenset({"count"}),
)
