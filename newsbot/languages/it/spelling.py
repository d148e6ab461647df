"""How Italian writes accents with an apostrophe: "perche'", "sara'", "PIU'"."""

from newsbot.language.spelling import Spelling

SPELLING = Spelling(
    accents={
        "che'": "ché", "tre'": "tré", "a'": "à", "e'": "è", "i'": "ì", "o'": "ò", "u'": "ù",
    },
    truncated=frozenset("po' di' fa' va' da' sta' mo' be' de' ne' co' to' pie' a' i' o'".split()),
)  # fmt: skip
