"""Find the times of a text: `find_times`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from newsbot.language.times import TimeTables
from newsbot.mentions.calendar import Period
from newsbot.mentions.descriptions import Moment
from newsbot.mentions.durations import Duration, Recent, Repeated
from newsbot.mentions.phrases import Tokens
from newsbot.mentions.resolution import Framed, Resolved, resolve_time
from newsbot.mentions.tense import Clauses, direction, is_announced, is_denied, is_over, was_due
from newsbot.records import Time
from newsbot.syntax.text import Text

FRAMED = "Time"
"""The kind that the rules of a language make of a whole time, its value a `Framed`."""

_HANGING = frozenset({"Clock", "Part", "Bare"})
_DAILY = frozenset({"day", "part", "minute"})
_UNANCHORED = (Duration, Repeated)


def find_times(text: Text, reference: date, tables: TimeTables) -> list[Time]:
    """All times of the text in their order; they do not overlap.

    Args:
        text: the folded text.
        reference: the day or moment that relative times resolve against.
        tables: the words and rules of the language.
    """
    return list(_Reader(text, reference, tables).times())


class _Reader:
    """Reads the times of one text in order, since some hang on the last one named."""

    def __init__(self, text: Text, reference: date, tables: TimeTables) -> None:
        self.text = text
        self.reference = reference
        self.cues = tables.tense
        self.tokens = Tokens(text, tables)
        self.clauses = Clauses(self.tokens.words, tables.tense)
        self.last: Period | None = None
        self.last_end = 0
        self.resolved: dict[tuple[int, Moment], tuple[Framed, Resolved | None]] = {}

    def times(self) -> Iterator[Time]:
        for framed, first, end in self.tokens.readings(FRAMED):
            time = self._time(framed, first, end)
            if time:
                yield time

    def _time(self, framed: Framed, first: int, end: int) -> Time | None:
        start, stop = self.tokens.starts[first], self.tokens.ends[end - 1]
        if framed.relation == "before" and is_denied(self.tokens.words, first, self.cues):
            framed = replace(framed, relation="since", future=True)
        resolved = self._resolve(framed, self._moment(framed, first, end, start))
        if resolved is None:
            return None
        if resolved.period:
            self.last, self.last_end = resolved.period, stop
        return self._mention(resolved, start, stop)

    def _resolve(self, framed: Framed, at: Moment) -> Resolved | None:
        """As `resolve_time`, remembered within the text."""
        known = self.resolved.get((id(framed), at))
        if known is None:
            known = self.resolved[id(framed), at] = framed, resolve_time(framed, at)
        return known[1]

    def _moment(self, framed: Framed, first: int, end: int, start: int) -> Moment:
        what = framed.what
        if isinstance(what, _UNANCHORED):
            return Moment(self.reference)
        if isinstance(what, Recent):
            return Moment(self.reference, last=self.last)
        last = self._same_day(start, what.kind) if what.kind in _HANGING else self.last
        if framed.future or not what.open:
            ahead = self._is_ahead(framed, first, end)
            near = framed.near and not is_announced(self.clauses, first)
            return Moment(self.reference, ahead, near, last=last)
        way = direction(self.clauses, first, end)
        present = way == "present"
        soon = present and self.tokens.words[first] not in self.cues.attributive
        return Moment(self.reference, way == "future", present, soon, last)

    def _is_ahead(self, framed: Framed, first: int, end: int) -> bool:
        """Whether the frame's look ahead holds: of "until" a past that lasted is the limit."""
        if framed.near and was_due(self.tokens.words, first, self.cues):
            return False
        if framed.relation != "until" or not framed.what.open:  # type: ignore[union-attr]  # by caller
            return framed.future
        return not is_over(self.clauses, first, end)

    def _same_day(self, start: int, kind: str) -> Period | None:
        """The last time named, where it is a day (for a bare day or month) in the same sentence."""
        month = self.last is not None and self.last.unit == "month" and kind == "Bare"
        if self.last is None or not (month or self.last.unit in _DAILY):
            return None
        between = self.text.folded[self.last_end : start]
        return None if ". " in between or "\n\n" in between else self.last

    def _mention(self, resolved: Resolved, start: int, stop: int) -> Time:
        first, last = self.text.span(start, stop)
        return Time(
            start=first,
            end=last,
            quote=self.text.original[first:last],
            timex_type=resolved.timex_type,
            timex_value=resolved.timex_value,
            mod=resolved.mod,
            edtf=resolved.edtf,
            earliest=resolved.earliest,
            latest=resolved.latest,
            relation=resolved.relation,
            anchor=resolved.anchor,
        )
