"""Announcements, confirmations, denials and forecasts that are news themselves."""

from newsbot.language.events import ACTORS, EventType, Frame, Needs, lemmas, words

_CHARGE = lemmas(
    "accusa addebito critica responsabilità contestazione coinvolgimento insinuazione"
    " sospetto attribuzione"
)
_SAY = Frame(subject="speaker", object="theme", oblique={"a": "audience"}, clause="theme")
_DENY = Frame(subject="speaker", object="theme", oblique={"di": "theme"}, clause="theme")

TYPE = EventType(
    name="state",
    modes=("announce", "confirm", "deny", "forecast"),
    roles=("speaker", "audience", "theme"),
    doer="speaker",
    verb_frame=_SAY,
    noun_frame=Frame(
        subject="speaker", object="speaker", oblique={"da parte di": "speaker", "su": "theme"}
    ),
    verbs=(
        *words("smentire, negare", "deny", frame=_DENY),
        *words(
            "respingere, rigettare, contestare",
            "deny",
            frame=_DENY,
            needs=(Needs(object_lemmas=_CHARGE),),
        ),
        *words(
            "ammettere",
            "confirm",
            needs=(
                Needs(
                    subject_kinds=ACTORS,
                    after=lemmas("di che responsabilità errore contatto colpa"),
                ),
            ),
        ),
        *words("rivendicare", "confirm", needs=(Needs(subject_kinds=ACTORS),)),
        *words(
            "annunciare, rivelare, svelare, rendere",
            "announce",
            needs=(
                Needs(
                    object_lemmas=lemmas(
                        "notizia identità nome risultato dato calendario data esito"
                    )
                ),
            ),
        ),
        *words(
            "annunciare, comunicare",
            "announce",
            frame=_SAY,
            needs=(
                Needs(object_lemmas=lemmas("ritiro decisione scelta matrimonio gravidanza addio")),
            ),
        ),
        *words(
            "prevedere, stimare, ipotizzare",
            "forecast",
            frame=_SAY,
            needs=(
                Needs(
                    subject_kinds=ACTORS,
                    object_lemmas=lemmas(
                        "crescita pil inflazione aumento calo deficit ricavo domanda "
                        "rialzo ribasso incremento contrazione ripresa"
                    ),
                    amount=frozenset({"percent", "money", "quantity"}),
                ),
            ),
        ),
        *words(
            "confessare",
            "confirm",
            needs=(
                Needs(
                    subject_kinds=frozenset({"person"}),
                ),
            ),
        ),
        *words(
            "rivendicare",
            "confirm",
            needs=(
                Needs(object_lemmas=lemmas("attentato attacco responsabilità azione paternità")),
            ),
        ),
    ),
    nouns=(
        *words("smentita", "deny", bare=True),
        *words("annuncio", "announce"),
        *words("ammissione, confessione", "confirm"),
    ),
    phrases=(
        *words(
            "dire innocente, dichiarare innocente, proclamare innocente, dire "
            "estraneo, dichiarare estraneo, proclamare propria innocenza",
            "deny",
            frame=Frame(subject="speaker"),
        ),
        *words(
            "rivedere a rialzo, rivedere a ribasso, alzare stima, alzare stime, "
            "tagliare stima, tagliare stime",
            "forecast",
        ),
        *words(
            "stima di crescita, previsione di crescita",
            "forecast",
            needs=(Needs(amount=frozenset({"percent"})),),
        ),
    ),
    kinds={"speaker": ACTORS, "audience": ACTORS},
    amounts={"percent": "level"},
)
