"""Which zone a metadata time is in: papers write local time with a "Z", and UTC without one."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from newsbot.pages.dates import Stamp

_MINUTE = 60


def settle_all(told: Sequence[Stamp], shown: Sequence[Stamp], home: ZoneInfo) -> list[Stamp]:
    """The stamps with their zones mended by what the page prints for its readers.

    Where one is mended, those written with the same offset and confirmed by nothing are too.
    What is printed nowhere goes by another stamp of the same clock in the home zone's own offset.
    """
    printed = [stamp.moment for stamp in shown if stamp.timed]
    habits = {}
    for stamp in told:
        mended = settle(stamp, printed, home)
        if mended is not stamp:
            habits[stamp.moment.utcoffset()] = mended.moment.tzinfo
    local = [stamp.moment for stamp in told if stamp.timed and _is_home(stamp, home)]
    settled = []
    for stamp in told:
        mended = settle(stamp, printed, home)
        if mended is stamp and stamp.timed and not _is_among(stamp.moment, printed):
            if offset := habits.get(stamp.moment.utcoffset()):
                mended = Stamp(stamp.moment.replace(tzinfo=offset), True)
            elif not _is_home(stamp, home):
                mended = settle(stamp, local, home)
        settled.append(mended)
    return settled


def settle(told: Stamp, printed: Sequence[datetime], home: ZoneInfo) -> Stamp:
    """The stamp itself, or the same clock in the zone in which the page prints that moment.

    >>> from newsbot.pages.dates import parse_date
    >>> rome = ZoneInfo("Europe/Rome")
    >>> said = parse_date("2020-07-17T14:35:00Z", "Europe/Rome")
    >>> settle(said, [datetime(2020, 7, 17, 14, 35, tzinfo=rome)], rome).moment.isoformat()
    '2020-07-17T14:35:00+02:00'
    """
    if not told.timed or _is_among(told.moment, printed):
        return told
    readings = (Stamp(told.moment.replace(tzinfo=zone), True) for zone in (home, UTC))
    return next((reading for reading in readings if _is_among(reading.moment, printed)), told)


def _is_among(moment: datetime, others: Iterable[datetime]) -> bool:
    return any(abs((moment - other).total_seconds()) < _MINUTE for other in others)


def _is_home(stamp: Stamp, home: ZoneInfo) -> bool:
    """Whether a moment is written with the home zone's own offset, which no machine adds alone."""
    moment = stamp.moment
    return moment.tzinfo is not home and moment.utcoffset() == moment.astimezone(home).utcoffset()
