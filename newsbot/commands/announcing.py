"""What a crawl tells beyond its table: watches, messages, the dead man's switch."""

import sys
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scrapy.exceptions import UsageError
from scrapy.settings import BaseSettings

from newsbot.commands.outcome import LOOK, QUIET
from newsbot.notices import NoticeError, Step, check_services, ping, send
from newsbot.spiders.news import output_folder
from newsbot.watches import Watch, WatchError, Watching, parse_watches, tell

MOST = 20  # events told in one message


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcer:
    """Whom a crawl tells, as `newsbot.toml` says."""

    output: Path
    watches: tuple[Watch, ...] = ()
    services: tuple[str, ...] = ()
    switch: str = ""
    language: str = "it"

    def begin(self) -> None:
        """Tell the dead man's switch that a crawl begins."""
        if self.switch:
            _complain(ping(self.switch, "start"), "the dead man's switch did not hear of the start")

    def end(self, begin: str, code: int, told: Iterable[str]) -> None:
        """Announce new events, send messages, tell the switch how it went; nothing here raises.

        Args:
            begin: The start of the crawl, as files bear it.
            code: Its exit code.
            told: What was wrong, a line each.
        """
        text = "\n".join(told)
        try:
            self._announce(begin)
        except OSError as error:
            _complain(False, f"watches could not be written: {error}")
        if code not in QUIET and self.services:
            heard = send(self.services, f"newsbot: exit code {code}", text or "the log says why")
            _complain(heard, "a message about this crawl could not be sent")
        if self.switch:
            step: Step = "success" if code in (*QUIET, LOOK) else "fail"
            heard = ping(self.switch, step, text)
            _complain(heard, "the dead man's switch did not hear of the end")

    def _announce(self, begin: str) -> None:
        if not self.watches:
            return
        with closing(Watching(self.output)) as watching:
            for name, count in watching.update(self.watches, begin, self.language).items():
                if count:
                    print(f"watch {name}: {count} events, output/watch/{name}.jsonl and .atom")
            for watch in self.watches:
                self._send(watching, watch)

    def _send(self, watching: Watching, watch: Watch) -> None:
        """Tell of a watch's events; what no service took is told with the next crawl."""
        due = watching.due(watch)
        if not (due and self.services):
            return
        text = tell(due[:MOST], self.language)
        if len(due) > MOST:
            text += f"\n\n+{len(due) - MOST}: output/watch/{watch.name}.jsonl"
        if send(self.services, f"newsbot, {watch.name}: {len(due)}", text):
            watching.sent(watch)
        else:
            _complain(False, f"watch {watch.name}: a message could not be sent; next time again")


def parse_announcer(settings: BaseSettings) -> Announcer:
    """Whom the settings tell; nobody where `NEWSBOT_ANNOUNCE` is off.

    Raises:
        UsageError: newsbot.toml says something that makes no sense.
    """
    output = output_folder(settings)
    if not settings.getbool("NEWSBOT_ANNOUNCE"):
        return Announcer(output=output)
    try:
        watches = parse_watches(settings.getdict("NEWSBOT_WATCHES"))
        services = _texts(settings.getdict("NEWSBOT_NOTIFY"), "notify", "services")
        check_services(services)
    except (WatchError, NoticeError) as error:
        raise UsageError(str(error), print_help=False) from None
    switch = settings.getdict("NEWSBOT_PING")
    if switch and (set(switch) != {"url"} or not str(switch["url"]).startswith("http")):
        raise UsageError('newsbot.toml, [ping]: write url = "https://…"', print_help=False)
    return Announcer(
        output=output,
        watches=tuple(watches),
        services=tuple(services),
        switch=switch.get("url", ""),
        language=settings["NEWSBOT_LABELS"],
    )


def _texts(table: dict[str, Any], name: str, key: str) -> list[str]:
    """The list of texts that a table of newsbot.toml has under its one key."""
    if not table:
        return []
    value = table.get(key)
    if set(table) != {key} or not isinstance(value, list) or not all(map(_is_text, value)):
        raise UsageError(f'newsbot.toml, [{name}]: write {key} = ["…"]', print_help=False)
    return value


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _complain(heard: bool, told: str) -> None:
    if not heard:
        print(f"scrapy crawl: {told}", file=sys.stderr)
