"""`scrapy crawl --all`: which sites it is time to ask again."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsbot.commands.outcome import DONE, LOOK
from newsbot.outputs import last_run
from newsbot.state import State
from newsbot.state.rhythm import articles_a_day

SLOW = 5  # articles a day; under it a site is asked once an hour
POLL_EVERY = timedelta(minutes=59)  # an hour, less the minute by which cron may be early


def split_by_rhythm(
    output: Path, names: list[str], now: datetime
) -> tuple[list[str], dict[str, str]]:
    """The sites that it is time to ask, and for the others why not and when next."""
    state = State(output)
    late: dict[str, str] = {}
    try:
        for name in names:
            if (asked := _last_asked(output, name)) and asked + POLL_EVERY > now:
                rate = articles_a_day(state.database.reading, name, now.date())
                if rate < SLOW:
                    late[name] = _wording(name, rate, asked)
    finally:
        state.close()
    return [name for name in names if name not in late], late


def _last_asked(output: Path, name: str) -> datetime | None:
    """When a site was last asked with success; None: never, or the last time went wrong."""
    run = last_run(output, name)
    if run is None or run["exit_code"] not in (DONE, LOOK):
        return None
    return datetime.fromisoformat(run["started_at"]).astimezone(UTC)


def _wording(name: str, rate: float, asked: datetime) -> str:
    return (
        f"{name}: {rate:.1f} articles a day, asked at {asked:%H:%M} UTC; "
        f"next at {asked + POLL_EVERY:%H:%M} UTC, or now with scrapy crawl {name}"
    )
