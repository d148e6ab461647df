"""Lawsuits and appeals."""

from newsbot.language.events import Frame, lemmas, need, words
from newsbot.languages.it.events.classes import COURTS

_SUE = Frame(
    subject="plaintiff",
    oblique={
        "a": "court",
        "contro": "defendant",
        "in": "court",
        "presso": "court",
        "davanti a": "court",
    },
)
_APPEAL = Frame(
    subject="plaintiff",
    object="plaintiff",
    oblique={
        "contro": "defendant",
        "a": "court",
        "da parte di": "plaintiff",
        "da": "plaintiff",
        "davanti a": "court",
    },
)

VERBS = (
    *words(
        "querelare, citare, denunciare",
        "sue",
        frame=Frame(subject="plaintiff", object="defendant", oblique={"per": "charge"}),
        needs=need(near="tribunale giudizio querela causa diffamazione danno"),
    ),
    *words(
        "querelare",
        "sue",
        frame=Frame(subject="plaintiff", object="defendant", oblique={"per": "charge"}),
    ),
    *words(
        "ricorrere, appellare",
        "sue",
        frame=_SUE,
        needs=(
            need(after=COURTS | lemmas("contro giudice giustizia corte")),
            need(near=COURTS),
        ),
    ),
    *words("impugnare", "sue", frame=Frame(subject="plaintiff", oblique={"davanti a": "court"})),
    *words(
        "citare, querelare, trascinare, chiamare",
        "sue",
        frame=Frame(subject="plaintiff", object="defendant"),
        needs=need(after="giudizio tribunale causa"),
    ),
    *words(
        "intentare, promuovere",
        "sue",
        frame=_SUE,
        needs=need(object="causa azione giudizio ricorso"),
    ),
)

NOUNS = (
    *words(
        "ricorso, appello, controricorso",
        "sue",
        frame=_APPEAL,
        needs=need(
            near=COURTS
            | lemmas(
                "presentare depositare avvocato legale difensore sentenza multa "
                "contro annunciare condanna giustizia"
            )
        ),
        unless=need(near="lanciare rivolgere unità manifestante"),
    ),
    *words("querela", "sue", frame=_APPEAL),
    *words(
        "causa",
        "sue",
        frame=_APPEAL,
        needs=need(
            near="legale giudiziario tribunale avvocato intentare giudice risarcimento"
            " fare civile contenzioso"
        ),
        unless=need(object="morte incidente decesso fame crisi guasto rogo incendio malattia"),
    ),
)

PHRASES = (
    *words(
        "fare ricorso, presentare ricorso, depositare ricorso",
        "sue",
        frame=Frame(subject="plaintiff", oblique={"a": "court", "contro": "defendant"}),
    ),
    *words(
        "fare causa, intentare causa, citare in giudizio, portare in tribunale, "
        "trascinare in tribunale, adire vie legali, chiedere danni",
        "sue",
        frame=Frame(
            subject="plaintiff",
            object="defendant",
            oblique={"a": "defendant", "contro": "defendant"},
        ),
    ),
    *words(
        "class action, azione legale, azione collettivo, causa legale",
        "sue",
        frame=_APPEAL,
        bare=True,
    ),
    *words(
        "fare appello",
        "sue",
        frame=Frame(subject="plaintiff", oblique={"contro": "defendant"}),
        needs=need(near=COURTS | lemmas("udienza sentenza condanna verdetto giudice imputato")),
    ),
    *words(
        "presentare querela, sporgere querela, avviare azione legale, avviare causa",
        "sue",
        frame=Frame(subject="plaintiff", oblique={"contro": "defendant", "a": "defendant"}),
    ),
    *words("costituire parte civile", "sue", frame=Frame(subject="plaintiff")),
    *words(
        "presentare appello, ricorrere in appello, ricorrere in cassazione",
        "sue",
        frame=Frame(subject="plaintiff", oblique={"contro": "defendant"}),
    ),
    *words(
        "denuncia penale, causa civile, procedimento legale, azione giudiziario",
        "sue",
        frame=_APPEAL,
    ),
)
