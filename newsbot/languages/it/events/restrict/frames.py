"""Frames and words that several files of this type share."""

from newsbot.language.events import Frame

BAN = Frame(
    subject="authority",
    object="object",
    oblique={"a": "target", "verso": "target", "per": "target", "contro": "target"},
    clause="object",
)
HIT = Frame(subject="authority", object="target", oblique={"per": "object"})
TARIFF = Frame(
    subject="authority",
    oblique={
        "su": "object",
        "contro": "target",
        "a": "target",
        "verso": "target",
        "di": "authority",
        "per": "object",
        "da parte di": "authority",
    },
)
