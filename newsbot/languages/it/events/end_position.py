"""Somebody leaves, resigns, is dismissed, suspended or laid off."""

from newsbot.language.events import ACTORS, BODIES, PEOPLE, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import POSITIONS, WORKERS

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
_PERSON = PEOPLE
_POST = (need(after=POSITIONS), need(near=POSITIONS, subject_kinds=_PERSON))

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
                need(subject_kinds=_PERSON, object_kinds="organization"),
                need(
                    subject_kinds=_PERSON,
                    object=POSITIONS
                    | lemmas("azienda società gruppo partito governo squadra club giunta"),
                ),
            ),
        ),
        *words("lasciare", "leave", frame=_LEAVE, needs=need(after=POSITIONS)),
        *words(
            "licenziare",
            "dismiss",
            needs=(need(object_kinds=_PERSON), need(subject_kinds=BODIES), need(object=WORKERS)),
        ),
        *words(
            "rimuovere, destituire, esonerare, revocare, silurare, sollevare, allontanare",
            "dismiss",
            needs=(
                need(near=POSITIONS, object_kinds=_PERSON),
                need(object=POSITIONS),
                need(after="incarico carica", object_kinds=PEOPLE),
            ),
        ),
        *words("decadere", "dismiss", frame=_LEAVE, needs=need(subject_kinds=_PERSON)),
        *words(
            "sospendere",
            "suspend",
            needs=(need(object_kinds=_PERSON), need(object=WORKERS | POSITIONS)),
        ),
        *words(
            "tagliare",
            "layoff",
            needs=need(object="posto dipendente lavoratore organico personale addetto"),
        ),
        *words(
            "licenziare",
            "dismiss",
            unless=need(object="legge testo decreto ddl provvedimento riforma documento"),
        ),
        *words(
            "lasciare", "leave", frame=_LEAVE, needs=need(no_object=True, subject_kinds=_PERSON)
        ),
        *words(
            "ritirare",
            "leave",
            frame=_LEAVE,
            reflexive=True,
            needs=need(
                subject_kinds=_PERSON,
                near=POSITIONS | lemmas("carriera politica agonistico calcio"),
            ),
        ),
        *words("dimettere", "resign", frame=_LEAVE, needs=need(after="da", subject_kinds=_PERSON)),
        *words(
            "congedare, rescindere",
            "dismiss",
            needs=(need(object_kinds=_PERSON), need(object="contratto", subject_kinds=BODIES)),
        ),
        *words("mandare", "dismiss", needs=need(after="pensione casa", object_kinds=PEOPLE)),
        *words("sfiduciare", "dismiss", frame=Frame(subject="organization", object="person")),
        *words(
            "abbandonare, lasciare",
            "leave",
            frame=Frame(subject="person", object="position", oblique={"di": "organization"}),
            needs=need(object=POSITIONS - lemmas("mandato")),
        ),
        *words(
            "uscire",
            "leave",
            frame=_LEAVE,
            needs=need(
                after="giunta cda maggioranza governo consiglio board partito", subject_kinds=ACTORS
            ),
        ),
        *words(
            "cacciare, epurare, rimpiazzare, commissariare",
            "dismiss",
            needs=need(object_kinds=_PERSON),
        ),
        *words(
            "rinunciare", "leave", frame=_LEAVE, needs=need(after=POSITIONS, subject_kinds=_PERSON)
        ),
        *words("abdicare", "resign", frame=_LEAVE),
        *words(
            "deporre, spodestare, detronizzare, defenestrare, esautorare",
            "dismiss",
            needs=need(object_kinds=PEOPLE),
        ),
        *words(
            "rovesciare",
            "dismiss",
            needs=(need(object="governo regime presidente dittatore esecutivo premier"),),
        ),
        *words("radiare", "dismiss", needs=need(object_kinds=_PERSON)),
        *words(
            "cadere",
            "dismiss",
            frame=Frame(subject="organization"),
            needs=need(subject="governo esecutivo giunta regime"),
        ),
        *words(
            "licenziare, sospendere", "dismiss", reflexive=None, needs=need(object_kinds=PEOPLE)
        ),
        *words(
            "espellere, cacciare, estromettere, radiare",
            "dismiss",
            needs=need(after="partito gruppo movimento cda lega giunta", object_kinds=PEOPLE),
        ),
        *words(
            "scadere",
            "leave",
            frame=Frame(subject="position", oblique={"di": "person"}),
            needs=need(subject="mandato"),
        ),
    ),
    nouns=(
        *words("dimissione, dimissioni", "resign", bare=True),
        *words("dimissionario", "resign"),
        *words("licenziamento", "dismiss", needs=need(object_kinds=_PERSON)),
        *words("licenziamento, esubero", "layoff", bare=True),
        *words(
            "destituzione, esonero, rimozione, defenestrazione",
            "dismiss",
            needs=(need(object_kinds=PEOPLE), need(near=POSITIONS)),
        ),
        *words("addio", "leave", needs=(need(near=POSITIONS), need(object_kinds=_PERSON))),
        *words(
            "ritiro, uscita",
            "leave",
            needs=need(
                object_kinds=_PERSON,
                near=POSITIONS | lemmas("carriera squadra politica agonistico"),
            ),
        ),
        *words("ridimensionamento, prepensionamento", "layoff"),
        *words("abdicazione", "resign", bare=True),
        *words("deposizione", "dismiss", needs=need(object="re presidente governo dittatore")),
        *words("caduta", "dismiss", needs=need(object="governo esecutivo giunta regime")),
        *words("radiazione", "dismiss", needs=need(near="albo ordine magistratura giudice calcio")),
        *words("pensionamento", "leave", needs=need(object_kinds=PEOPLE)),
        *words(
            "sospensione",
            "suspend",
            needs=(need(object_kinds=_PERSON), need(object=WORKERS | POSITIONS)),
        ),
        *words("rimpasto", "dismiss", bare=True),
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
        *words(
            "rimettere incarico, rimettere delega, fare da parte, farsi da parte, uscire di scena",
            "resign",
            frame=_LEAVE,
        ),
        *words(
            "lasciare incarico, lasciare carica, lasciare guida, lasciare poltrona,"
            " appendere a chiodo, chiudere carriera, terminare carriera, dare addio, dire"
            " addio, lasciare politica, ritirare da attività, ritirare da corsa, lasciare"
            " agonismo",
            "leave",
            frame=_LEAVE,
            needs=need(subject_kinds=_PERSON),
        ),
        *words("crisi di governo", "dismiss", bare=True),
        *words("contratto di solidarietà", "suspend", bare=True),
        *words(
            "perdere posto, rimanere senza lavoro, restare senza lavoro", "layoff", frame=_LEAVE
        ),
        *words("andare perso", "layoff", frame=Frame(subject="person"), needs=need(near="posto")),
        *words("gettare spugna", "resign", frame=_LEAVE, needs=need(subject_kinds=PEOPLE)),
        *words(
            "andare in pensione",
            "leave",
            frame=_LEAVE,
            needs=(need(subject_kinds="person"), need(subject=POSITIONS)),
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
