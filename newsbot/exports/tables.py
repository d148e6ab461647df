"""Events and articles as tidy tables: what SQLite and Parquet hold, and what each column means."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

Kind = Literal["text", "integer", "number", "real", "boolean", "day", "moment"]
"""`number` is a figure of the text, exact; `real` a measure of ours; `moment` has a zone."""

Row = dict[str, Any]
Form = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: how its value is taken from a form, and what it means."""

    name: str
    kind: Kind
    take: Callable[[Form], Any]
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table and the columns of its key; `facets` are worth counting by, `texts` searching."""

    name: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    about: str
    facets: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()

    def row(self, form: Form) -> Row:
        """The row of a form."""
        return {column.name: column.take(form) for column in self.columns}


def _at(*path: str) -> Callable[[Form], Any]:
    """The value at a path of names; None where one of them is null."""

    def take(form: Form) -> Any:
        value: Any = form
        for name in path:
            if value is None:
                return None
            value = value.get(name)
        return value

    return take


def _column(name: str, kind: Kind, about: str, *path: str) -> Column:
    return Column(name=name, kind=kind, take=_at(*(path or (name,))), about=about)


def _day(*path: str) -> Callable[[Form], str | None]:
    take = _at(*path)
    return lambda form: str(take(form))[:10] if take(form) else None


def _moment(*path: str) -> Callable[[Form], str | None]:
    take = _at(*path)
    return lambda form: take(form) if "T" in (take(form) or "") else None


_SPAN = (
    _column("quote", "text", "The exact words."),
    _column("start", "integer", "Offset of the first character in the body; null in a headline."),
    _column("end", "integer", "Offset behind the last character."),
)
_FIGURE = (
    _column("value", "number", "The one number stated, its scale applied; null for a range."),
    _column("low", "number", "Lower bound, included."),
    _column("high", "number", "Upper bound, included."),
    _column("comparator", "text", "eq, approx, gt, ge, lt, le or range."),
    _column("currency", "text", "ISO 4217, or BTC and ETH."),
    _column("unit", "text", "UCUM; counted things in braces."),
    _column("per", "text", "What the figure is a rate over."),
    _column("direction", "text", "up or down where the words move the figure."),
)

EVENTS = Table(
    name="events",
    key=("id",),
    about="One happening as one article tells it, in its latest form.",
    facets=("type", "status", "site", "place_country", "says"),
    texts=("headline", "sentence", "says"),
    columns=(
        _column("id", "text", "Stable over runs, machines and corrections."),
        _column("type", "text", "One of the closed list of types."),
        _column("mode", "text", "A closer kind of the type."),
        _column("status", "text", "How sure the text is of it.", "factuality", "status"),
        _column("says", "text", "Who says so; null: the paper itself.", "attribution", "source"),
        _column("trigger", "text", "The words that tell it.", "trigger", "quote"),
        _column("trigger_lemma", "text", "Their dictionary form.", "trigger", "lemma"),
        _column("certainty", "text", "certain, probable or possible.", "factuality", "certainty"),
        _column("polarity", "text", "positive or negative.", "factuality", "polarity"),
        _column("tense", "text", "past_present or future.", "factuality", "tense"),
        _column("attempted", "boolean", "Whether it was only tried.", "factuality", "attempted"),
        Column(name="earliest", kind="day", take=_day("time", "earliest"), about="First day."),
        Column(name="latest", kind="day", take=_day("time", "latest"), about="Last day."),
        Column(
            name="earliest_at",
            kind="moment",
            take=_moment("time", "earliest"),
            about="Begin, where a clock time is told.",
        ),
        _column("time_quote", "text", "The words of the time.", "time", "quote"),
        _column("edtf", "text", "The time in EDTF (ISO 8601-2).", "time", "edtf"),
        _column("place", "text", "Where.", "place", "name"),
        _column("place_country", "text", "ISO 3166-1 alpha-2.", "place", "country"),
        _column("geoname_id", "integer", "Of geonames.org.", "place", "geoname_id"),
        _column("latitude", "real", "Degrees north.", "place", "latitude"),
        _column("longitude", "real", "Degrees east.", "place", "longitude"),
        _column("sentence", "text", "The sentence that proves it.", "evidence", "quote"),
        _column("confidence", "real", "How sure the reading is, 0 to 1."),
        _column("headline", "text", "Of the article.", "article", "headline"),
        _column("url", "text", "Of the article.", "article", "url"),
        _column("site", "text", "Of the article.", "article", "site"),
        _column("published_at", "moment", "Of the article.", "article", "published_at"),
        _column("version", "integer", "The article's version that gave this form."),
        _column("change", "text", "new or updated."),
    ),
)
PARTICIPANTS = Table(
    name="participants",
    key=("event_id", "position"),
    about="Who takes part in an event.",
    facets=("role", "kind", "country", "name"),
    columns=(
        _column("event_id", "text", "The event."),
        _column("position", "integer", "Place in its list, from 0."),
        _column("role", "text", "One of the type's roles."),
        _column("name", "text", "The fullest form in the article."),
        _column("kind", "text", "person, organization, country, place, product, project, group."),
        _column("country", "text", "ISO 3166-1 alpha-2 where known."),
        *_SPAN,
    ),
)
AMOUNTS = Table(
    name="amounts",
    key=("event_id", "position"),
    about="The figures of an event, with their bounds.",
    facets=("kind", "role", "currency", "unit"),
    columns=(
        _column("event_id", "text", "The event."),
        _column("position", "integer", "Place in its list, from 0."),
        _column("kind", "text", "money, percent, quantity, number or time (a term)."),
        _column("role", "text", "What the figure is: price, cost, stake, dead …"),
        *_FIGURE,
        _column("timex_value", "text", "Of a term, its length in ISO 8601."),
        *_SPAN,
    ),
)
ARTICLES = Table(
    name="articles",
    key=("canonical_url",),
    about="An article in its latest version.",
    facets=("site", "section", "access", "story"),
    texts=("headline", "body"),
    columns=(
        _column("canonical_url", "text", "The address that the paper calls its own."),
        _column("url", "text", "The address that was read."),
        _column("site", "text", "The site's name."),
        _column("headline", "text", "As printed."),
        _column("description", "text", "The paper's summary."),
        Column(
            name="authors",
            kind="text",
            take=lambda form: "; ".join(form["authors"]),
            about="Names, separated by semicolons.",
        ),
        _column("published_at", "moment", "When it was published."),
        _column("modified_at", "moment", "When the paper last changed it."),
        _column("language", "text", "ISO 639-1."),
        _column("section", "text", "The paper's section."),
        _column("access", "text", "free, metered, paid or unknown."),
        _column("sponsored", "boolean", "Whether it is paid for."),
        _column("correction", "boolean", "Whether the paper prints a correction."),
        _column("version", "integer", "Counted by newsbot, from 1."),
        _column("story", "text", "The same for articles with the same text."),
        _column("same_text_as", "text", "The earliest article with this text seen by us."),
        _column("body", "text", "Clean paragraphs."),
        _column("fetched_at", "moment", "When we read it.", "provenance", "fetched_at"),
        _column("body_digest", "text", "SHA-256 of the body.", "provenance", "body_digest"),
    ),
)
MENTIONS = Table(
    name="mentions",
    key=("article", "position"),
    about="Everything that an article names: money, quantities, times, names.",
    facets=("kind", "entity_kind", "currency", "unit"),
    columns=(
        _column("article", "text", "The article's canonical_url."),
        _column("position", "integer", "Place in its list, from 0."),
        _column("kind", "text", "money, percent, quantity, number, time or entity."),
        _column("name", "text", "Of an entity, its fullest form in the text."),
        _column("entity_kind", "text", "person, organization, country, place, product, project."),
        _column("country", "text", "ISO 3166-1 alpha-2 where known."),
        *_FIGURE,
        _column("timex_type", "text", "DATE, TIME, DURATION or SET."),
        _column("timex_value", "text", "TIMEX3 value."),
        Column(name="earliest", kind="day", take=_day("earliest"), about="First day of a time."),
        Column(name="latest", kind="day", take=_day("latest"), about="Last day of a time."),
        *_SPAN,
    ),
)
CHANGES = Table(
    name="changes",
    key=("event_id", "version"),
    about="What events were before their latest form, and those that are gone.",
    facets=("change",),
    columns=(
        _column("event_id", "text", "The event."),
        _column("version", "integer", "The article's version that gave this form."),
        _column("change", "text", "new, updated or gone."),
        _column("form", "text", "The whole event line, as JSON."),
    ),
)
TABLES = (EVENTS, PARTICIPANTS, AMOUNTS, ARTICLES, MENTIONS, CHANGES)


def parts(table: Table, owner: str, forms: list[Form]) -> Iterator[Row]:
    """The rows of a list that an event or an article has, each with its owner and position."""
    for position, form in enumerate(forms):
        yield table.row(form | {table.key[0]: owner, "position": position})


def typed(value: Any, kind: Kind) -> Any:
    """A value as Python's own type for its kind.

    >>> typed("2025-06-02", "day"), typed(1.4e12, "number")
    (datetime.date(2025, 6, 2), Decimal('1400000000000.0'))
    """
    if value is None:
        return None
    if kind == "day":
        return date.fromisoformat(value)
    if kind == "moment":
        return datetime.fromisoformat(value)
    if kind == "number":
        return Decimal(repr(value))
    return bool(value) if kind == "boolean" else value
