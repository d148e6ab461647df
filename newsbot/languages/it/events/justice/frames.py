"""Frames and words that several files of this type share."""

from newsbot.language.events import Frame

ARREST = Frame(subject="authority", object="defendant", oblique={"per": "charge", "con": "charge"})
OF = Frame(
    subject="authority",
    object="defendant",
    oblique={
        "per": "charge",
        "da parte di": "authority",
        "a carico di": "defendant",
        "a": "defendant",
        "contro": "defendant",
    },
)
