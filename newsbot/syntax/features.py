"""What the tagger looks at: features of a word by itself and of the tags before it.

A feature that depends on one word alone is summed once a word, for each place it can have
beside the token to be tagged; only those that join words or tags are looked up for each token.
"""

from collections.abc import Iterator

from newsbot.syntax.vocabulary import Vocabulary

Shape = str
_CLASS_CODES = {
    "NOUN": "N", "ADJ": "A", "ADV": "R", "VERB": "V", "VERB.part": "P", "VERB.inf": "I",
    "VERB.ger": "G", "ADP": "E", "DET": "D", "PRON": "O", "CCONJ": "C", "SCONJ": "S",
    "INTJ": "J", "NUM": "M",
}  # fmt: skip


def word_class(form: str, words: Vocabulary) -> str:
    """The kinds of word that a form can be, as letters; "?" where nothing is known."""
    word = words.word(form)
    if word.readings:
        codes = sorted({_CLASS_CODES[reading.tag] for reading in word.readings})
        if "V" in codes:
            codes.append(_person(word.verbs))
        return "".join(codes)
    if form[0].isdigit():
        return "#"
    if not form[0].isalpha():
        return form[0]
    return "?"


def verb_tags(form: str, words: Vocabulary) -> frozenset[str] | None:
    """The verb tags that a word can have; None where the lexicon does not know the word."""
    word = words.word(form)
    if not word.readings and not word.verbs:
        return None
    if any(v.form.tense == "pres" and v.form.mood == "part" for v in word.verbs):
        return None
    return frozenset(reading.tag for reading in word.readings if reading.tag[:4] == "VERB")


def _person(verbs: tuple[object, ...]) -> str:
    """Whether a finite reading is in the third person, which news are written in."""
    persons = {v.form.person for v in verbs if v.form.person}  # type: ignore[attr-defined]
    return "3" if 3 in persons else "1"


def shape(surface: str, *, first: bool) -> Shape:
    """How a token is written: case, figures, signs; a capital at the start tells little."""
    char = surface[0]
    if char.isdigit():
        return "d"
    if not char.isalpha():
        return "."
    if not char.isupper():
        return "x"
    if len(surface) > 1 and surface.isupper():
        return "U"
    if not surface[1:].islower() and len(surface) > 2 and any(c.isupper() for c in surface[1:]):
        return "M"
    return "F" if first else "X"


def own_features(form: str, kind: str, look: Shape) -> Iterator[str]:
    """Features of the token itself."""
    yield "w" + form
    yield "c" + kind
    yield "h" + look
    yield f"ch{kind} {look}"
    for size in (2, 3, 4):
        if len(form) > size:
            yield f"s{form[-size:]}"
    yield f"s1{form[-1]}"
    yield f"p{form[:3]}"
    yield f"cs{kind} {form[-1]}"
    yield f"hs{look} {form[-2:]}"


def neighbour_features(place: str, form: str, kind: str, look: Shape) -> Iterator[str]:
    """Features of a word that stands at a place ("-1", "+1", "-2", "+2") beside the token."""
    yield f"{place}w{form}"
    yield f"{place}c{kind}"
    if place in ("-1", "+1"):
        yield f"{place}s{form[-3:]}"
        yield f"{place}h{look}"


PLACES = ("-2", "-1", "+1", "+2")
