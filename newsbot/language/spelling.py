"""How a language writes an accent where the keyboard has none."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, kw_only=True)
class Spelling:
    """An apostrophe that closes a word and stands for an accent ("piu'", "sara'").

    `accents` give for the last letters of such a word, the apostrophe among them, those with the
    accent, the longest first; `truncated` words have lost a syllable instead ("un po'").
    """

    accents: Mapping[str, str]
    truncated: frozenset[str]

    def accented(self, word: str) -> str:
        """The word with the accent that its apostrophe stands for, else itself."""
        if word in self.truncated:
            return word
        for ending, accent in self.accents.items():
            if word.endswith(ending):
                return word.removesuffix(ending) + accent
        return word
