"""Deaths of single people."""

from newsbot.language.events import PEOPLE, Frame, need, words
from newsbot.languages.it.events.incident.frames import DIES

VERBS = (
    *words(
        "morire, decedere, annegare, perire",
        "death",
        unless=need(near="speranza sogno partito calcio"),
        needs=(
            need(subject_kinds=PEOPLE),
            need(amount="quantity number"),
            need(
                near="ospedale età malattia cancro tumore infarto ictus lutto funerale"
                " complicazione stamattina ambulanza"
            ),
        ),
        counts="dead",
    ),
    *words(
        "spegnere, scomparire, mancare",
        "death",
        reflexive=None,
        needs=need(subject_kinds="person", near="anno malattia vita funerale età lutto ospedale"),
    ),
    *words(
        "spegnere",
        "death",
        reflexive=True,
        needs=need(near="anno malattia vita ospedale età"),
        unless=need(near="incendio luce rogo fiamma motore candelina"),
    ),
    *words(
        "scomparire, mancare",
        "death",
        needs=need(subject_kinds="person", near="età anno malattia lutto"),
    ),
    *words("suicidare, impiccare", "death", reflexive=True),
    *words(
        "stroncare",
        "death",
        frame=Frame(subject="cause", object="victim"),
        needs=need(object_kinds=PEOPLE),
    ),
    *words(
        "spegnere",
        "death",
        reflexive=True,
        needs=need(subject_kinds=PEOPLE),
        unless=need(near="incendio luce rogo fiamma motore candelina fuoco polemica"),
    ),
)

NOUNS = (
    *words(
        "morte, scomparsa, decesso",
        "death",
        frame=Frame(object="victim"),
        needs=need(object_kinds=PEOPLE),
        unless=need(near="condannare pena condanna anniversario minaccia"),
    ),
    *words("suicidio", "death"),
    *words(
        "scomparsa",
        "death",
        frame=Frame(object="victim"),
        needs=need(near="morire lutto funerale cordoglio"),
    ),
)

PHRASES = (
    *words(
        "perdere vita, restare ucciso, rimanere ucciso, trovare morte, restare uccidere,"
        " rimanere uccidere",
        "death",
        frame=DIES,
    ),
    *words(
        "venire a mancare, trovare senza vita, passare a miglior",
        "death",
        frame=DIES,
        needs=need(subject_kinds=PEOPLE),
    ),
    *words(
        "addio a",
        "death",
        frame=Frame(oblique={"a": "victim"}),
        bare=True,
        needs=need(
            near="morto morire spegnere malore lutto attore attrice maestro cinema musica"
            " teatro voce regista cantante scrittore malattia"
        ),
    ),
    *words(
        (
            "trovare morto, rinvenire morto, rinvenire cadavere, trovare cadavere, trovare"
            " corpo, trovare privo di vita"
        ),
        ("death"),
        frame=Frame(object=("victim")),
    ),
)
