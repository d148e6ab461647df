"""Announcements, confirmations, denials and forecasts that are news themselves."""

from newsbot.language.events import ACTORS, PEOPLE, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import FAVOURS

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
        *words("smentire", "deny", frame=_DENY),
        *words(
            "negare", "deny", frame=_DENY, unless=need(object=FAVOURS | lemmas("gol rete vittoria"))
        ),
        *words(
            "respingere, rigettare, contestare", "deny", frame=_DENY, needs=need(object=_CHARGE)
        ),
        *words(
            "ammettere",
            "confirm",
            needs=need(subject_kinds=ACTORS, after="di che responsabilità errore contatto colpa"),
        ),
        *words("rivendicare", "confirm", needs=need(subject_kinds=ACTORS)),
        *words(
            "annunciare, rivelare, svelare",
            "announce",
            needs=need(object="notizia identità nome risultato dato calendario data esito"),
        ),
        *words(
            "annunciare, comunicare",
            "announce",
            frame=_SAY,
            needs=need(object="ritiro decisione scelta matrimonio gravidanza addio"),
        ),
        *words(
            "prevedere, stimare, ipotizzare",
            "forecast",
            frame=_SAY,
            needs=need(
                subject_kinds=ACTORS,
                object="crescita pil inflazione aumento calo deficit ricavo domanda rialzo "
                "ribasso incremento contrazione ripresa",
                amount="percent money quantity",
            ),
        ),
        *words("confessare", "confirm", needs=need(subject_kinds=PEOPLE)),
        *words(
            "rivendicare",
            "confirm",
            needs=need(object="attentato attacco responsabilità azione paternità"),
        ),
        *words(
            "confermare",
            "confirm",
            needs=need(object="notizia indiscrezione voce ipotesi autenticità identità"),
        ),
        *words(
            "diffondere, divulgare",
            "announce",
            needs=need(object="notizia comunicato nota nome bollettino dato identità"),
        ),
        *words("ritrattare", "deny", needs=need(subject_kinds=ACTORS)),
        *words("rilasciare", "announce", needs=need(object="dichiarazione intervista comunicato")),
        *words("dare", "announce", needs=need(object="notizia annuncio", subject_kinds=ACTORS)),
        *words(
            "escludere",
            "deny",
            needs=need(
                subject_kinds=ACTORS,
                object="coinvolgimento ipotesi pista possibilità responsabilità",
            ),
        ),
        *words(
            "confermare",
            "forecast",
            needs=need(object="stima previsione guidance obiettivo", subject_kinds="organization"),
        ),
    ),
    nouns=(
        *words("smentita", "deny", bare=True),
        *words("annuncio", "announce"),
        *words("ammissione, confessione", "confirm"),
        *words(
            "rivendicazione",
            "confirm",
            needs=need(near="attentato attacco sigla gruppo terrorista isis volantino omicidio"),
        ),
        *words(
            "conferma", "confirm", needs=need(near="arrivare giungere ufficiale dare attendere")
        ),
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
            "stima di crescita, previsione di crescita", "forecast", needs=need(amount="percent")
        ),
        *words(
            "rendere noto, rendere pubblico, dare notizia, dare annuncio, portare a conoscenza",
            "announce",
        ),
        *words(
            "conferenza stampa", "announce", needs=need(near="tenere annunciare convocare indire")
        ),
        *words("dare conferma, trovare conferma", "confirm"),
    ),
    kinds={"speaker": ACTORS, "audience": ACTORS},
    amounts={"percent": "level"},
)
