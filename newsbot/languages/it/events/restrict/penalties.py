"""Fines and seizures."""

from newsbot.language.events import Frame, need, words
from newsbot.languages.it.events.restrict.frames import BAN, HIT

_FINE = Frame(
    subject="authority",
    object="authority",
    oblique={
        "a": "target",
        "per": "target",
        "contro": "target",
        "da parte di": "authority",
        "nei confronti di": "target",
    },
)
_SEIZED = Frame(
    subject="authority",
    object="object",
    oblique={"a": "target", "da parte di": "authority", "nei confronti di": "target"},
)

VERBS = (
    *words("sanzionare, multare", "fine", frame=HIT),
    *words(
        "irrogare, comminare, infliggere",
        "fine",
        frame=BAN,
        needs=need(object="multa sanzione ammenda penale"),
    ),
    *words(
        "sequestrare, confiscare, requisire, pignorare",
        "seize",
        frame=_SEIZED,
        unless=(
            need(object_kinds="person"),
            need(near="pirata rapitore bandito ostaggio riscatto terrorista"),
        ),
    ),
)

NOUNS = (
    *words("multa, ammenda, maximulta, maxi-multa, penale, contravvenzione", "fine", frame=_FINE),
    *words(
        "sanzione",
        "fine",
        frame=_FINE,
        needs=(
            need(amount="money"),
            need(near="antitrust garante consob agcm agcom irrogare infliggere multa"),
        ),
    ),
    *words(
        "sequestro, confisca",
        "seize",
        frame=_SEIZED,
        unless=need(near="persona rapitore ostaggio rapimento"),
    ),
    *words("supermulta, maxisequestro, maxi-sequestro", "fine", frame=_FINE, bare=True),
    *words(
        "sigillo",
        "seize",
        frame=Frame(subject="authority", oblique={"a": "object"}),
        bare=True,
        needs=need(after="a"),
        unless=need(near="togliere rimuovere dissequestro"),
    ),
)

PHRASES = (
    *words(
        "fare scattare sequestro, apporre sigilli, mettere sigilli",
        "seize",
        frame=Frame(subject="authority", oblique={"di": "object", "a": "object"}),
    ),
    *words("porre sotto sequestro, mettere sotto sequestro, finire sotto sequestro", "seize"),
)
