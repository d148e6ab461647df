"""What a run counts, kept among Scrapy's statistics under `newsbot/`."""

from collections.abc import Mapping
from typing import Any

from scrapy.statscollectors import StatsCollector

PREFIX = "newsbot/"
USUAL_FIELDS = ("published_at", "authors", "description")
"""Fields that most articles have: those without are counted, so that their loss is noticed."""


class Tally:
    """Counts by name; a name with a part after the slash is one of many: `events/launch`."""

    def __init__(self, stats: StatsCollector) -> None:
        self._stats = stats

    def add(self, name: str, number: int = 1) -> None:
        """Count one more, or several."""
        self._stats.inc_value(PREFIX + name, number)

    def leave_out(self, reason: str) -> None:
        """Count a page that gave no article."""
        self.add(f"left_out/{reason}")

    def __getitem__(self, name: str) -> int:
        count: int = self._stats.get_value(PREFIX + name, 0)
        return count

    def parts(self, name: str) -> dict[str, int]:
        """The counts of all parts of a name, largest first."""
        return parts(self._stats.get_stats(), name)


def parts(stats: Mapping[str, Any], name: str) -> dict[str, int]:
    """The counts of all parts of a name among Scrapy's statistics, largest first."""
    prefix = f"{PREFIX}{name}/"
    found = {key.removeprefix(prefix): n for key, n in stats.items() if key.startswith(prefix)}
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))
