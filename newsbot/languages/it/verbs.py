"""The endings of Italian verbs, made from the paradigms, and the pronouns written on to them."""

from collections.abc import Iterator, Mapping
from functools import cache

from newsbot.language.syntax import VerbForm
from newsbot.languages.it.paradigms import IRREGULAR, REGULAR, STRONG

INFINITIVES = tuple(REGULAR)
_ROWS = (
    ("ind", "pres"),
    ("ind", "imp"),
    ("ind", "past"),
    ("fut", ""),
    ("sub", "pres"),
    ("sub", "imp"),
    ("part", "past"),
    ("ger", ""),
    ("inf", ""),
    ("part", "pres"),
)
_FUTURE = "ò ai à emo ete anno".split()
_CONDITIONAL = "ei esti ebbe/ebbe emmo este ebbero".split()
_PERSONS = ((1, False), (2, False), (3, False), (1, True), (2, True), (3, True))

_KEYS = {name: row for row, name in enumerate("pres imp past fut sub subimp part ger inf".split())}


def _cells(row: int, text: str) -> Iterator[tuple[str, VerbForm]]:
    """The endings of one row with what they say."""
    mood, tense = _ROWS[row]
    if mood == "fut":
        for stem in text.split("/"):
            for mood, endings in (("ind", _FUTURE), ("cnd", _CONDITIONAL)):
                for (person, plural), cell in zip(_PERSONS, endings, strict=True):
                    form = VerbForm(mood, "fut" if mood == "ind" else "pres", person, plural)
                    for ending in cell.split("/"):
                        yield stem + ending, form
    elif mood == "part":
        for masculine in text.split("/"):
            for ending in "oaie" if tense == "past" else "ei":
                plural = ending == "i" or (ending == "e" and tense == "past")
                yield masculine[:-1] + ending, VerbForm(mood, tense, None, plural)
    elif mood in ("ger", "inf"):
        for ending in text.split("/"):
            yield ending, VerbForm(mood)
    else:
        for (person, plural), cell in zip(_PERSONS, text.split(), strict=True):
            for ending in cell.split("/"):
                if ending != "-":
                    yield ending, VerbForm(mood, tense, person, plural)


def _collect(cells: Iterator[tuple[str, VerbForm]]) -> dict[str, tuple[VerbForm, ...]]:
    endings: dict[str, tuple[VerbForm, ...]] = {}
    for ending, form in cells:
        if form not in endings.get(ending, ()):
            endings[ending] = (*endings.get(ending, ()), form)
    return endings


def _regular(name: str) -> dict[str, tuple[VerbForm, ...]]:
    rows = REGULAR[name].split(";")
    return _collect(cell for row, text in enumerate(rows) for cell in _cells(row, text.strip()))


def _respelt(
    endings: Mapping[str, tuple[VerbForm, ...]], stem: str
) -> dict[str, tuple[VerbForm, ...]]:
    """The endings behind a stem whose spelling changes before "e" and "i"."""
    respelt: dict[str, tuple[VerbForm, ...]] = {}
    for ending, forms in endings.items():
        soft = ending[0] in "eiéèì"
        if stem in ("c", "g"):
            key = stem + "h" * soft + ending
        elif stem == "i":
            key = ending if ending[0] == "i" else "i" + ending
        else:
            key = (stem[:-1] if soft else stem) + ending
        respelt[key] = forms
    return respelt


def _irregular(text: str) -> Iterator[tuple[str, VerbForm]]:
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        key, _, cells = part.partition("=")
        yield from _cells(_KEYS[key], cells)


def _strong(text: str) -> Iterator[tuple[str, str]]:
    """Each strong verb as rows of the irregular table."""
    for line in filter(None, (piece.strip() for piece in text.split(";"))):
        infinitive, root, participle = line.split()
        rows = []
        if root != "-":
            rows.append(f"past={root}i - {root}e - - {root}ero")
        if participle != "-":
            rows.append(f"part={participle}")
        yield infinitive, "; ".join(rows)


@cache
def conjugations() -> Mapping[str, Mapping[str, tuple[VerbForm, ...]]]:
    """The endings by the end of the infinitive.

    >>> conjugations()["mettere"]["mise"]
    (VerbForm(mood='ind', tense='past', person=3, plural=False),)
    """
    are = _regular("are")
    tables = {name: _regular(name) for name in REGULAR}
    for stem in ("c", "g", "i", "ci", "gi", "sci"):
        tables[stem + "are"] = _respelt(are, stem)
    for infinitive, rows in (*IRREGULAR.items(), *_strong(STRONG)):
        found = tables.setdefault(infinitive, {})
        for ending, forms in _collect(_irregular(rows)).items():
            found[ending] = tuple(dict.fromkeys((*found.get(ending, ()), *forms)))
    return tables


_PRONOUNS = "mi ti si ci vi lo la li le gli ne".split()
_DOUBLE = {"me": "mi", "te": "ti", "se": "si", "ce": "ci", "ve": "vi", "glie": "gli"}


@cache
def enclitics() -> Mapping[str, tuple[str, ...]]:
    """Pronouns written on to a verb, with their parts; "gliene" is ("gli", "ne")."""
    single = {pronoun: (pronoun,) for pronoun in _PRONOUNS}
    doubled = {
        first + second: (bare, second)
        for first, bare in _DOUBLE.items()
        for second in ("lo", "la", "li", "le", "ne")
    }
    return {**single, **doubled}
