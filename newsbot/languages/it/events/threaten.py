"""Somebody threatens or warns."""

from newsbot.language.events import ACTORS, EventType, Frame, need, words

_TELL = Frame(
    subject="speaker", object="addressee", oblique={"di": "theme", "su": "theme"}, clause="theme"
)

TYPE = EventType(
    name="threaten",
    modes=("threaten", "warn"),
    roles=("speaker", "addressee", "theme"),
    doer="speaker",
    verb_frame=_TELL,
    noun_frame=Frame(
        subject="speaker",
        object="theme",
        oblique={"a": "addressee", "contro": "addressee", "da parte di": "speaker"},
        clause="theme",
        receiver="addressee",
    ),
    verbs=(
        *words(
            "minacciare",
            "threaten",
            frame=Frame(
                subject="speaker",
                object="theme",
                oblique={"di": "theme", "a": "addressee"},
                clause="theme",
            ),
            needs=need(subject_kinds=ACTORS),
        ),
        *words("ammonire, diffidare", "warn", needs=need(subject_kinds=ACTORS)),
        *words(
            "avvertire, avvisare", "warn", needs=need(subject_kinds=ACTORS, object_kinds=ACTORS)
        ),
        *words(
            "intimare",
            "threaten",
            frame=Frame(subject="speaker", oblique={"a": "addressee"}, clause="theme"),
            needs=need(subject_kinds=ACTORS),
        ),
        *words(
            "minacciare",
            "threaten",
            frame=Frame(
                subject="speaker",
                object="theme",
                oblique={"di": "theme", "a": "addressee"},
                clause="theme",
            ),
            unless=need(subject="frana crollo valanga inflazione crisi"),
        ),
        *words(
            "ventilare, paventare",
            "threaten",
            needs=need(
                object="chiusura dimissione sciopero uscita sanzione licenziamento",
                subject_kinds=ACTORS,
            ),
        ),
        *words(
            "diramare, emanare, emettere",
            "warn",
            needs=need(
                object="allerta allarme avviso", near="maltempo meteo protezione arancione rosso"
            ),
        ),
    ),
    nouns=(
        *words("ultimatum", "threaten", bare=True),
        *words(
            "minaccia",
            "threaten",
            needs=need(object="dazio sanzione sciopero guerra attacco ritorsione dimissione"),
        ),
        *words("avvertimento, monito", "warn"),
        *words(
            "minaccia", "threaten", needs=(need(near="ricevere rivolgere morte telefonico bomba"),)
        ),
        *words("intimidazione", "threaten", bare=True),
    ),
    phrases=(
        *words(
            "lanciare allarme, lanciare monito, lanciare avvertimento",
            "warn",
            frame=Frame(subject="speaker", oblique={"su": "theme"}),
        ),
        *words(
            "mettere in guardia",
            "warn",
            frame=Frame(
                subject="speaker",
                object="addressee",
                oblique={"da": "theme", "su": "theme", "contro": "theme"},
            ),
        ),
        *words(
            "minaccia di morte, allarme bomba, minacciare di morte, lettera minatorio,"
            " lettera di minaccia",
            "threaten",
            bare=True,
        ),
        *words(
            "busta con proiettile, lettera con proiettile, pacco bomba, scritta minaccioso,"
            " nuova minaccia,"
            " nuove minacce",
            "threaten",
            bare=True,
        ),
    ),
    kinds={"speaker": ACTORS, "addressee": ACTORS},
    amounts={"percent": "level", "money": "price"},
)
