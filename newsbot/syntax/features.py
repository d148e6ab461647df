"""What the tagger looks at: features of a word by itself and of the tags before it.

A feature that depends on one word alone is summed once a word, for each place it can have
beside the token to be tagged; only those that join words or tags are looked up for each token.
"""

from collections.abc import Iterator

from newsbot.syntax.morphology import VerbReading
from newsbot.syntax.vocabulary import Vocabulary

PLACES = ("-2", "-1", "+1", "+2")
VERB_TAGS = frozenset({"VERB", "VERB.part", "VERB.inf", "VERB.ger"})
FUNCTION_TAGS = frozenset({"ADP", "DET", "PRON", "CCONJ", "SCONJ", "ADV"})
_OPEN_TAGS = frozenset({"NOUN", "ADJ", "NUM", "X", "SYM", "INTJ"})
_CLOSED_TAGS = frozenset({"ADP", "DET", "PRON", "CCONJ", "SCONJ", "PART", "NUM", "INTJ"})
_AUX_TAGS = frozenset(tag.replace("VERB", "AUX") for tag in VERB_TAGS)
_QUOTES = frozenset("«“\"‹'")
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


def excluded_tags(surface: str, form: str, words: Vocabulary, *, headline: bool) -> frozenset[str]:
    """The tags that the lexicon rules out for a word; in a headline nobody says "I" of a noun."""
    word = words.word(form)
    if not word.readings:
        return frozenset()
    known = frozenset(reading.tag for reading in word.readings)
    adjectival = any(v.form[:2] == ("part", "pres") for v in word.verbs)
    participial = any(v.form[:2] == ("part", "past") for v in word.verbs)
    excluded = frozenset() if adjectival else VERB_TAGS - known
    if headline and "NOUN" in known and all(v.form.person in (1, 2) for v in word.verbs):
        excluded |= VERB_TAGS
    if known <= FUNCTION_TAGS:
        excluded |= _OPEN_TAGS
    if participial and known.isdisjoint(FUNCTION_TAGS):
        excluded |= _CLOSED_TAGS
    if not any(verb.lemma in words.auxiliaries for verb in word.verbs):
        excluded |= _AUX_TAGS
    return excluded | {"PROPN"} if surface.islower() else excluded


def _person(verbs: tuple[VerbReading, ...]) -> str:
    """Whether a finite reading is in the third person, which news are written in."""
    return "3" if any(verb.form.person == 3 for verb in verbs) else "1"


def opens_speech(before: str, form: str) -> bool:
    """Whether a token opens what is said, so that the next word has a capital in any case."""
    return before == ":" and form in _QUOTES


def shape(surface: str, *, first: bool) -> str:
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


def own_features(form: str, kind: str, look: str) -> Iterator[str]:
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


def neighbour_features(place: str, form: str, kind: str, look: str) -> Iterator[str]:
    """Features of a word that stands at a place ("-1", "+1", "-2", "+2") beside the token."""
    yield f"{place}w{form}"
    yield f"{place}c{kind}"
    if place in ("-1", "+1"):
        yield f"{place}s{form[-3:]}"
        yield f"{place}h{look}"


def tag_word_features(tag1: str, kind: str, form: str) -> tuple[str, ...]:
    """Features of the tag before and the word itself."""
    return (f"t{tag1}", f"tw{tag1} {form}", f"tc{tag1} {kind}")


def tag_after_features(tag1: str, after: str) -> tuple[str, ...]:
    """Features of the tag before and the word behind."""
    return (f"tn{tag1} {after}",)


def before_class_features(before: str, kind: str) -> tuple[str, ...]:
    """Features of the word before and the word's class."""
    return (f"bc{before} {kind}",)


def class_features(kind: str, after: str, after2: str) -> tuple[str, ...]:
    """Features of the classes of the word and the two behind it."""
    return (f"cc{kind} {after}", f"ccc{kind} {after} {after2}")


def tag_class_features(tag1: str, kind: str, after: str) -> tuple[str, ...]:
    """Features of the tag before and two classes."""
    return (f"tcc{tag1} {kind} {after}",)


def tag_pair_features(tag2: str, tag1: str, kind: str) -> tuple[str, ...]:
    """Features of the two tags before and the word's class."""
    return (f"tt{tag2} {tag1}", f"ttc{tag2} {tag1} {kind}")


def joint_features(
    tag1: str, tag2: str, before: str, word: tuple[str, str], after: tuple[str, str], after2: str
) -> Iterator[str]:
    """All features that join words or tags; a word is its form and class."""
    form, kind = word
    yield from tag_word_features(tag1, kind, form)
    yield from tag_after_features(tag1, after[0])
    yield from before_class_features(before, kind)
    yield from class_features(kind, after[1], after2)
    yield from tag_class_features(tag1, kind, after[1])
    yield from tag_pair_features(tag2, tag1, kind)
