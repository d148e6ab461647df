"""A lexicon of forms, kept as one sorted block of bytes and looked up by bisection."""

import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

TAGS = {
    "N": "NOUN", "A": "ADJ", "R": "ADV", "V": "VERB", "P": "VERB.part", "I": "VERB.inf",
    "G": "VERB.ger", "E": "ADP", "D": "DET", "O": "PRON", "C": "CCONJ", "S": "SCONJ",
    "J": "INTJ", "M": "NUM",
}  # fmt: skip
_CODES = {tag: code for code, tag in TAGS.items()}


class Reading(NamedTuple):
    """What a form can be: a tag of `TAGS` (a verb's mood behind a dot) and its lemma."""

    tag: str
    lemma: str


class Lexicon:
    """The readings of each form; `pack` makes the bytes it reads."""

    def __init__(self, data: bytes) -> None:
        self._lines = b"\n" + zlib.decompress(data)

    @classmethod
    def load(cls, path: Path) -> "Lexicon":
        """The lexicon of a file that `pack` wrote."""
        return cls(path.read_bytes())

    def readings(self, form: str) -> tuple[Reading, ...]:
        """All readings of a lower-case form; none where the lexicon does not know it."""
        line = self._line(form.encode())
        return tuple(_reading(form, code) for code in line.split()) if line else ()

    def __contains__(self, form: str) -> bool:
        return self._line(form.encode()) is not None

    def _line(self, wanted: bytes) -> str | None:
        lines, low, high = self._lines, 0, len(self._lines) - 1
        while low < high:
            start = lines.rfind(b"\n", low, (low + high) // 2 + 1)
            start = low if start < 0 else start
            end = lines.find(b"\n", start + 1)
            form, _, codes = lines[start + 1 : end].partition(b"\t")
            if form == wanted:
                return codes.decode()
            if form < wanted:
                low = end
            else:
                high = start
        return None


def _reading(form: str, code: str) -> Reading:
    strip = int(code[1], 36)
    return Reading(TAGS[code[0]], form[: len(form) - strip] + code[2:])


def pack(entries: Iterable[tuple[str, Iterable[Reading]]]) -> bytes:
    """The compressed table of (form, readings).

    >>> Lexicon(pack([("firmò", [Reading("VERB", "firmare")])])).readings("firmò")
    (Reading(tag='VERB', lemma='firmare'),)
    """
    lines = sorted(
        form.encode() + b"\t" + " ".join(_code(form, reading) for reading in readings).encode()
        for form, readings in entries
    )
    return zlib.compress(b"".join(line + b"\n" for line in lines), 9)


def _code(form: str, reading: Reading) -> str:
    shared = 0
    for left, right in zip(form, reading.lemma, strict=False):
        if left != right:
            break
        shared += 1
    shared = max(shared, len(form) - 35)
    strip = "0123456789abcdefghijklmnopqrstuvwxyz"[len(form) - shared]
    return _CODES[reading.tag] + strip + reading.lemma[shared:]
