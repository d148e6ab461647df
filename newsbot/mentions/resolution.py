"""From what a phrase says to the fields of a Time, which agree with one another by construction."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from newsbot.mentions.calendar import Period
from newsbot.mentions.compositions import Marked
from newsbot.mentions.descriptions import Description, Moment, plain_day
from newsbot.mentions.durations import Duration, Recent, Repeated
from newsbot.mentions.edtf import edtf_interval, edtf_period
from newsbot.mentions.steps import Stepped, step
from newsbot.mentions.timex import duration_value, timex_value
from newsbot.records import Anchor, Relation, TimexMod, TimexType

_CLOCKED = frozenset({"minute", "part"})


@dataclass(frozen=True, slots=True)
class Framed:
    """A time as the sentence uses it.

    `relation` is None for a time in which something is or happens; `future` is set where the
    frame looks ahead whatever the verb ("by May"), `near` where the past may be much nearer.
    """

    what: Description | Duration | Recent | Repeated
    relation: Relation | None = None
    future: bool = False
    near: bool = False
    mod: TimexMod | None = None


class Resolved(NamedTuple):
    """The fields of a Time that hold its meaning, and the period for what hangs on it."""

    timex_type: TimexType
    timex_value: str | None
    mod: TimexMod | None
    edtf: str | None = None
    earliest: date | None = None
    latest: date | None = None
    relation: Relation | None = None
    anchor: Anchor = "explicit"
    period: Period | None = None


def resolve_time(framed: Framed, at: Moment) -> Resolved | None:
    """The fields, None where no such time is in the calendar."""
    what = framed.what
    if isinstance(what, Repeated):
        return Resolved("SET", what.value, framed.mod)
    if isinstance(what, Duration):
        relation = framed.relation if framed.relation in ("after", "before") else None
        value = duration_value(what.amounts) if what.amounts else None
        return Resolved("DURATION", value, framed.mod or what.mod, relation=relation)
    try:
        return _recent(what, framed, at) if isinstance(what, Recent) else _dated(what, framed, at)
    except (ValueError, OverflowError):
        return None


def _recent(what: Recent, framed: Framed, at: Moment) -> Resolved:
    """From the reference back, or on; the far side is open where the length is not known."""
    basis: Anchor = what.basis if at.last else "reference"
    near = at.day
    if at.last and basis == "context":
        near = at.last.last if what.sign > 0 else at.last.first
        near = date(near.year, near.month, near.day)
    far = step(near, what.amounts, what.sign)
    earliest, latest = (far, near) if what.sign < 0 else (near, far)
    value = duration_value(what.amounts)
    if framed.relation == "by":
        return Resolved("DURATION", value, None, None, None, latest, "by", basis)
    return Resolved("DURATION", value, None, None, earliest, latest, "during", basis)


def _dated(what: Description, framed: Framed, at: Moment) -> Resolved | None:
    period = what.resolve(at)
    mod = what.mod if isinstance(what, Marked) else framed.mod
    if period is None:
        return _unanchored(what, mod)
    period = _zoned(period, at.now)
    relation = framed.relation or ("on" if _one_day(period) else "during")
    earliest, latest = _sides(period, relation)
    closed = relation in ("on", "during")
    edtf = edtf_period(period) if closed else edtf_interval(earliest, latest)
    if mod == "APPROX" and not {"/", "T"} & set(edtf):
        edtf += "~"
    timed = period.unit in _CLOCKED or isinstance(period.first, datetime)
    anchor: Anchor = what.basis
    if anchor == "context" and at.last is None:
        anchor = "reference"
    return Resolved(
        "TIME" if timed else "DATE",
        timex_value(period), mod, edtf, earliest, latest, relation, anchor, period,
    )  # fmt: skip


def _unanchored(what: Description, mod: TimexMod | None) -> Resolved | None:
    """What stays of "two hours later" where no clock was named before: the span."""
    if isinstance(what, Marked):
        what = what.container
    if not isinstance(what, Stepped):
        return None
    value = duration_value(what.amounts)
    return Resolved("DURATION", value, mod, relation="after" if what.sign > 0 else "before")


def _zoned(period: Period, now: date) -> Period:
    """The period with the zone that its words name, else with that of the reference."""
    if not (isinstance(period.first, datetime) or isinstance(period.last, datetime)):
        return period
    zone: tzinfo | None = now.tzinfo if isinstance(now, datetime) else None
    if period.zone:
        zone = _zone(period.zone)
    first, last = _in_zone(period.first, zone), _in_zone(period.last, zone)
    return Period(period.unit, first, last, period.part, period.zone)


def _zone(name: str) -> tzinfo:
    if name == "Z":
        return UTC
    if name[0] in "+-":
        return datetime.strptime(name, "%z").tzinfo or UTC
    return ZoneInfo(name)


def _in_zone(moment: date, zone: tzinfo | None) -> date:
    if isinstance(moment, datetime) and zone and not moment.tzinfo:
        return _in_whole_minutes(moment.replace(tzinfo=zone))
    return moment


def _in_whole_minutes(moment: datetime) -> datetime:
    """The moment with an offset that ISO 8601 can write: local mean time has seconds."""
    offset = moment.utcoffset()
    if offset is None or not offset.seconds % 60:
        return moment
    return moment.replace(tzinfo=timezone(timedelta(minutes=round(offset.total_seconds() / 60))))


def _one_day(period: Period) -> bool:
    if period.unit in _CLOCKED:
        return True
    return plain_day(period.first) == plain_day(period.last)


def _sides(period: Period, relation: Relation) -> tuple[date | None, date | None]:
    if relation in ("on", "during"):
        return period.first, period.last
    tick = timedelta(minutes=1) if isinstance(period.first, datetime) else timedelta(days=1)
    match relation:
        case "by" | "until":
            return None, period.last
        case "since":
            return period.first, None
        case "before":
            return None, period.first - tick
    return period.last + tick, None
