"""A lexicon of forms, kept as one block of bytes in which a form is found by its first letters."""

import json
import zlib
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

TAGS = {
    "N": "NOUN", "A": "ADJ", "R": "ADV", "V": "VERB", "P": "VERB.part", "I": "VERB.inf",
    "G": "VERB.ger", "E": "ADP", "D": "DET", "O": "PRON", "C": "CCONJ", "S": "SCONJ",
    "J": "INTJ", "M": "NUM",
}  # fmt: skip
_PREFIX = 3
_CODES = {tag: code for code, tag in TAGS.items()}


class Reading(NamedTuple):
    """What a form can be: a tag of `TAGS` (a verb's mood behind a dot) and its lemma."""

    tag: str
    lemma: str


class Lexicon:
    """The readings of each form; `pack` makes the bytes it reads."""

    def __init__(self, data: bytes) -> None:
        head, _, self._lines = zlib.decompress(data).partition(b"\n\n")
        self._starts: dict[str, list[int]] = json.loads(head)

    @classmethod
    def load(cls, path: Path) -> "Lexicon":
        """The lexicon of a file that `pack` wrote."""
        return cls(path.read_bytes())

    def readings(self, form: str) -> tuple[Reading, ...]:
        """All readings of a lower-case form; none where the lexicon does not know it."""
        line = self._line(form)
        return tuple(_reading(form, code) for code in line.split()) if line else ()

    def _line(self, form: str) -> str | None:
        start, end = self._starts.get(form[:_PREFIX], (0, 0))
        wanted = b"\n%b\t" % form.encode()
        at = self._lines.find(wanted, start, end)
        if at < 0:
            return None
        at += len(wanted)
        return self._lines[at : self._lines.index(b"\n", at)].decode()


def _reading(form: str, code: str) -> Reading:
    strip = int(code[1], 36)
    return Reading(TAGS[code[0]], form[: len(form) - strip] + code[2:])


def pack(entries: Iterable[tuple[str, Iterable[Reading]]]) -> bytes:
    """The compressed table of (form, readings).

    >>> Lexicon(pack([("firmò", [Reading("VERB", "firmare")])])).readings("firmò")
    (Reading(tag='VERB', lemma='firmare'),)
    """
    lines: dict[str, str] = {
        form: " ".join(_code(form, reading) for reading in readings) for form, readings in entries
    }
    starts: dict[str, list[int]] = {}
    table = b"\n"
    for prefix, forms in groupby(sorted(lines, key=lambda form: (form[:_PREFIX], form)), _prefix):
        block = "".join(f"{form}\t{lines[form]}\n" for form in forms).encode()
        starts[prefix] = [len(table) - 1, len(table) + len(block)]
        table += block
    head = json.dumps(starts, ensure_ascii=False, separators=(",", ":")).encode()
    return zlib.compress(head + b"\n\n" + table, 9)


def _prefix(form: str) -> str:
    return form[:_PREFIX]


def _code(form: str, reading: Reading) -> str:
    shared = 0
    for left, right in zip(form, reading.lemma, strict=False):
        if left != right:
            break
        shared += 1
    shared = max(shared, len(form) - 35)
    strip = "0123456789abcdefghijklmnopqrstuvwxyz"[len(form) - shared]
    return _CODES[reading.tag] + strip + reading.lemma[shared:]
