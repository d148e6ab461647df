"""Reads treebanks in CoNLL-U as running text has them: a contraction is one token."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_MOODS = {"VB": "inf", "VBN": "part", "VBG": "ger", "Inf": "inf", "Part": "part", "Ger": "ger"}


@dataclass(frozen=True, slots=True)
class Token:
    """A token of the text, with the tag of its first word; `head` is a token's index or -1."""

    form: str
    tag: str
    lemma: str
    head: int
    relation: str
    features: dict[str, str]


def read_treebank(path: Path) -> Iterator[list[Token]]:
    """The sentences of a file."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and line[0] != "#"]
        if rows:
            yield _tokens(rows)


def _tokens(rows: list[list[str]]) -> list[Token]:
    surface: list[tuple[str, list[str]]] = []
    place: dict[str, int] = {"0": -1}
    until = 0
    span = ""
    for row in rows:
        if "-" in row[0]:
            until, span = int(row[0].split("-")[1]), row[1]
            continue
        if "." in row[0]:
            continue
        if int(row[0]) > until:
            surface.append((row[1], row))
        elif span:
            surface.append((span, row))
            span = ""
        place[row[0]] = len(surface) - 1
    return [_token(form, row, place) for form, row in surface]


def _token(form: str, row: list[str], place: dict[str, int]) -> Token:
    features = dict(pair.split("=", 1) for pair in row[5].split("|") if "=" in pair)
    return Token(form, _fine(row, features), row[2], place[row[6]], row[7], features)


def _fine(row: list[str], features: dict[str, str]) -> str:
    """The tag with the mood of a verb that is not finite behind it."""
    if row[3] not in ("VERB", "AUX"):
        return _unified(row[1].lower(), row[3], row[7])
    mood = _MOODS.get(features.get("VerbForm", ""), "") or _MOODS.get(row[4], "")
    return f"{row[3]}.{mood}" if mood else row[3]


# Where the treebanks disagree on a word the convention of the majority is taken for all.
_ALWAYS = {
    "ciò": "PRON", "qualcuno": "PRON", "qualcuna": "PRON", "qualcosa": "PRON", "nessuno": "PRON",
    "milioni": "NOUN", "miliardi": "NOUN", "milione": "NOUN", "miliardo": "NOUN",
    "mentre": "SCONJ",
}  # fmt: skip
_QUANTIFIERS = frozenset(
    "tutto tutta tutti tutte molto molta molti molte altro altra altri altre uno una".split()
)


def _unified(form: str, tag: str, relation: str) -> str:
    if form in _ALWAYS:
        return _ALWAYS[form]
    if relation == "det:poss" and tag == "PRON" and form != "cui":
        return "DET"
    if form == "che" and tag in ("ADP", "CCONJ"):
        return "SCONJ"
    if relation == "mark" and tag in ("ADP", "ADV", "CCONJ") and form in ("che", "come", "se"):
        return "SCONJ"
    if form in _QUANTIFIERS and tag in ("NOUN", "ADJ", "DET"):
        if tag == "NOUN":
            return "PRON"
        if form[:3] == "tut" and relation in ("det:predet", "amod", "det"):
            return "DET"
        if form[:3] == "alt" and relation in ("amod", "det"):
            return "ADJ"
    return tag
