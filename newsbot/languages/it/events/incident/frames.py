"""Frames and words that several files of this type share."""

from newsbot.language.events import Frame

OBJ = Frame(subject="object")
DIES = Frame(subject="victim", oblique={"per": "cause", "a causa di": "cause", "di": "cause"})
OF = Frame(
    subject="cause", object="object", oblique={"a": "object", "tra": "object", "di": "object"}
)
