"""The corpora of Italian times, and what must hold of every time found."""

import calendar
import json
import re
import time
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsbot.languages.it.times import tables
from newsbot.mentions.times import find_times
from newsbot.records import Time
from newsbot.syntax.text import fold

CORPUS = Path(__file__).parent / "corpus" / "it"
POSITIVE = ("dates", "relative", "ranges", "durations", "clock", "holidays", "sets")
REFERENCE = "2025-06-18"
SECONDS = 2


def find(text: str, reference: date = date(2025, 6, 18)) -> list[Time]:
    return find_times(fold(text), reference, tables())


def lines(name: str) -> list[dict[str, Any]]:
    path = CORPUS / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def known_miss(line: dict[str, Any]) -> list[pytest.MarkDecorator]:
    """The mark of a line that is known to fail, with its reason."""
    why = line.get("missed")
    return [pytest.mark.xfail(strict=True, reason=why)] if why else []


def phrasings() -> list[Any]:
    """Every phrasing, marked where it is a known miss."""
    return [
        pytest.param(
            line["times"],
            phrasing,
            line.get("reference", REFERENCE),
            id=f"{name}: {phrasing}",
            marks=known_miss(line),
        )
        for name in POSITIVE
        for line in lines(name)
        for phrasing in line["phrasings"]
    ]


def marked(phrasing: str) -> tuple[str, list[str]]:
    """The text without its brackets, and the quotes that stood in them."""
    return phrasing.replace("[", "").replace("]", ""), re.findall(r"\[([^\]]*)\]", phrasing)


@pytest.mark.parametrize(("times", "phrasing", "reference"), phrasings())
def test_corpus(times: list[dict[str, Any]], phrasing: str, reference: str) -> None:
    text, quotes = marked(phrasing)
    found = find(text, date.fromisoformat(reference))
    assert [one.quote for one in found] == quotes
    for one, wanted in zip(found, times, strict=True):
        form = one.to_dict()
        assert {key: form[key] for key in wanted} == wanted


@pytest.mark.parametrize(
    "phrasing",
    [
        pytest.param(text, marks=known_miss(line))
        for line in lines("not_times")
        for text in line["phrasings"]
    ],
)
def test_not_times(phrasing: str) -> None:
    assert find(phrasing) == []


def test_no_phrasing_stands_twice() -> None:
    texts = [
        text for name in (*POSITIVE, "not_times") for x in lines(name) for text in x["phrasings"]
    ]
    assert sorted(texts) == sorted(set(texts))


MONTHS = (
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
    "settembre", "ottobre", "novembre", "dicembre",
)  # fmt: skip
WEEKDAYS = ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica")


def written(day: date) -> list[str]:
    from num2words import num2words

    month = MONTHS[day.month - 1]
    words = "primo" if day.day == 1 else num2words(day.day, lang="it")
    weekday = WEEKDAYS[day.weekday()]
    return [
        f"Accadde il {day.day} {month} {day.year}.",
        f"Accadde il {words} {month} {day.year}.",
        f"Accadde {weekday} {day.day} {month} {day.year}.",
        f"Accadde {weekday.upper()} {day.day} {month.upper()} {day.year}.",
        f"Accadde il {day.day} {month} del {day.year}.",
        f"Accadde il {day.day} {month[:3]}. {day.year}.",
        f"Accadde il {day.day} {month} '{day.year % 100:02}.",
        f"Accadde il {day:%d/%m/%Y}.",
        f"Accadde il {day:%d.%m.%Y}.",
        f"Accadde il {day.day}/{day.month}/{day.year % 100:02}.",
        f"Accadde il {day:%Y-%m-%d}.",
        f"Accadde il {day.day:02} {month}\n{day.year}.",
    ]


@pytest.mark.parametrize("year", range(2019, 2029))
def test_every_day_of_a_year_in_twelve_forms(year: int) -> None:
    first = date(year, 1, 1)
    days = [first + timedelta(at) for at in range((date(year + 1, 1, 1) - first).days)]
    wrong = [
        text
        for day in days
        for text in written(day)
        if [(one.earliest, one.latest) for one in find(text)] != [(day, day)]
    ]
    assert wrong == []


ZONES = st.sampled_from([None, UTC, timezone(timedelta(hours=2)), timezone(timedelta(hours=-11))])
REFERENCES = st.one_of(
    st.dates(), st.datetimes(timezones=ZONES), st.sampled_from([date(1, 1, 1), date(9999, 12, 31)])
)
WORDS = st.lists(st.sampled_from(sorted(tables().words)), max_size=12).map(" ".join)
FIGURES = st.lists(
    st.one_of(
        st.sampled_from(sorted(tables().words)),
        st.integers(0, 10_000).map(str),
        st.from_regex(r"\d{1,2}[./:-]\d{1,4}", fullmatch=True),
    ),
    max_size=12,
).map(" ".join)


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(max_size=200), WORDS, FIGURES), REFERENCES)
def test_any_text_and_reference(text: str, reference: date) -> None:
    end = 0
    for one in find(text, reference):
        assert one.start is not None
        assert one.end is not None
        assert end <= one.start < one.end
        assert text[one.start : one.end] == one.quote
        end = one.end
        check_fields(one)


DAY = r"\d{4}-\d\d-\d\d"
MOMENT = rf"{DAY}T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?"
EDTF = re.compile(
    rf"(?:{DAY}|{MOMENT}|\d{{4}}-(?:\d\d)|\d{{4}}|\d{{3}}X|\d\dXX)~?"
    rf"|(?:\.\.|{DAY}|{MOMENT}|\d{{4}}(?:-\d\d)?)/(?:\.\.|{DAY}|{MOMENT}|\d{{4}}(?:-\d\d)?)"
)


def check_fields(one: Time) -> None:
    """The fields of a time agree with one another."""
    if one.timex_type in ("SET", "DURATION"):
        assert one.edtf is None
    else:
        assert one.edtf
        assert EDTF.fullmatch(one.edtf), one.edtf
        assert bounds(one.edtf) == (str_of(one.earliest), str_of(one.latest))
    if one.timex_type == "SET":
        assert (one.earliest, one.latest, one.relation) == (None, None, None)
    if one.relation in ("by", "until", "before"):
        assert one.earliest is None
    if one.relation in ("since", "after"):
        assert one.latest is None
    if one.earliest and one.latest:
        assert one.earliest <= one.latest
        same = str(one.earliest)[:10] == str(one.latest)[:10] or "TNI" in (one.timex_value or "")
        assert (one.relation == "on") == same or one.timex_type == "DURATION"
    if one.mod in ("LESS_THAN", "MORE_THAN"):
        assert one.timex_type == "DURATION"
    if isinstance(one.earliest, datetime):
        assert one.timex_type == "TIME"


def str_of(day: date | None) -> str | None:
    return day.isoformat() if day else None


def bounds(edtf: str) -> tuple[str | None, str | None]:
    """First and last day that an EDTF string stands for."""
    start, _, end = edtf.rstrip("~").partition("/")
    return edge(start, 0), edge(end or start, 1)


SPANS = {
    **{month: (month, month) for month in range(1, 13)},
    **{33 + at: (3 * at + 1, 3 * at + 3) for at in range(4)},
    40: (1, 6),
    41: (7, 12),
}
SEASONS = {
    21: ("{0}-03-20", "{0}-06-20"),
    22: ("{0}-06-21", "{0}-09-22"),
    23: ("{0}-09-23", "{0}-12-20"),
    24: ("{0}-12-21", "{1}-03-19"),
}


def edge(text: str, side: int) -> str | None:
    if text == "..":
        return None
    if "X" in text:
        year = text.replace("X", "90"[1 - side])
        year = "0001" if year == "0000" else year
        return edge(year, side)
    if len(text) == 4:
        return f"{text}-01-01" if side == 0 else f"{text}-12-31"
    if len(text) == 7:
        year, number = int(text[:4]), int(text[5:])
        if number in SEASONS:
            return SEASONS[number][side].format(f"{year:04}", f"{year + 1:04}")
        month = SPANS[number][side]
        day = 1 if side == 0 else calendar.monthrange(year, month)[1]
        return f"{year:04}-{month:02}-{day:02}"
    return text


KINDS: dict[str, list[str]] = {}
for form, word in tables().words.items():
    KINDS.setdefault(word.kind, []).append(form)
STRANGE = st.lists(
    st.one_of(
        st.sampled_from(sorted(KINDS)).flatmap(lambda kind: st.sampled_from(KINDS[kind])),
        st.sampled_from(["1", "3", "12", "31", "2024", "12:30", "15.20", "3/5/24", "2024-25", "("]),
    ),
    max_size=9,
).map(" ".join)
"""Words of every kind as often as any other, which brings rules together that texts seldom do."""


def test_an_offset_of_local_mean_time_is_written_in_whole_minutes() -> None:
    [one] = find("alle 12:30 et", date(1883, 1, 1))
    assert one.edtf == "1883-01-01T12:30:00-04:56"


@settings(max_examples=600, deadline=None)
@given(STRANGE, REFERENCES)
def test_strange_neighbours(text: str, reference: date) -> None:
    for one in find(text, reference):
        assert text[one.start : one.end] == one.quote
        check_fields(one)


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=2)), timezone(timedelta(hours=-5))])
@pytest.mark.parametrize(
    "text",
    ["Alle 12 è finita.", "Due ore fa è finita.", "Dalle 9 alle 11 è piovuto.",
     "Ieri, verso le 15, è piovuto.", "Entro le 18 si saprà.", "Era mezzogiorno e mezzo."],
)  # fmt: skip
def test_moments_bear_the_zone_of_the_reference(text: str, zone: timezone) -> None:
    (one,) = find(text, datetime(2025, 6, 18, 15, 0, tzinfo=zone))
    moments = [side for side in (one.earliest, one.latest) if side is not None]
    assert moments
    for moment in moments:
        assert isinstance(moment, datetime)
        assert moment.utcoffset() == zone.utcoffset(None)


@pytest.mark.parametrize("name", [*POSITIVE, "not_times"])
def test_fields_agree(name: str) -> None:
    for line in lines(name):
        reference = date.fromisoformat(line.get("reference", REFERENCE))
        for phrasing in line["phrasings"]:
            for one in find(marked(phrasing)[0], reference):
                check_fields(one)


def test_the_zone_of_the_reference_is_kept() -> None:
    reference = datetime(2025, 6, 18, 15, 0, tzinfo=timezone(timedelta(hours=2)))
    (one,) = find("È successo alle 12.", reference)
    assert one.earliest == datetime(2025, 6, 18, 12, 0, tzinfo=reference.tzinfo)
    assert one.edtf == "2025-06-18T12:00:00+02:00"
    assert one.timex_value == "2025-06-18T12:00"


def test_a_moment_needs_the_time_of_the_reference() -> None:
    reference = datetime(2025, 6, 18, 15, 0)
    (one,) = find("È successo due ore fa.", reference)
    assert one.timex_value == "2025-06-18T13:00"
    (one,) = find("È successo due ore fa.", reference.date())
    assert (one.timex_type, one.timex_value, one.relation) == ("DURATION", "PT2H", "before")


@pytest.mark.parametrize(
    "piece",
    ["1.1.", "da a ", "((((", "dal 3 al ", "tra il 3 e ", "ogni ", "'", "2024-", "il 5 e ", "\n",
     "maggio ", "alle 12 ", "due anni e ", "dal 2010 al 2012 ",
     "nel 2024, ", "di ", "a\u00ad", "l'", "12:"],
)  # fmt: skip
def test_hostile_text_takes_linear_time(piece: str) -> None:
    text = piece * (300_000 // len(piece))
    start = time.process_time()
    find(text)
    assert time.process_time() - start < SECONDS * 4
