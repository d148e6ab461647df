"""What a language must supply to tell which way a figure moves."""

import re
from dataclasses import dataclass
from functools import cached_property

from newsbot.language.phrases import Phrases
from newsbot.records import Direction

_REMEMBERED = 50_000


class _Moved(dict[str, Direction | None]):
    """Which way each word moves a figure, found out once for each word."""

    def __init__(self, up: re.Pattern[str], down: re.Pattern[str]) -> None:
        self._up, self._down = up, down

    def __missing__(self, form: str) -> Direction | None:
        found: Direction | None = "up" if self._up.match(form) else None
        if found is None and self._down.match(form):
            found = "down"
        if len(self) < _REMEMBERED:
            self[form] = found
        return found


@dataclass(frozen=True, kw_only=True, eq=False)
class DirectionWords:
    """Words that move a figure: `up` and `down` match their beginnings, `after` stands behind.

    `up_worth` and `down_worth` move only sums and shares ("vola", "sul terreno"); what is given
    away does not move ("ceduto l'82% della società": `gives`), nor does a difference (`differs`:
    "inferiore del 16%"). `breaks` part a count from words that move another thing ("crollata una
    palazzina di tre piani").
    A figure behind an `origin` word does not move ("dal 2,1%"), nothing before a `stops` word
    moves it, and a count moves only behind a `needs` word ("aumentano di 20 persone").
    """

    up: re.Pattern[str]
    down: re.Pattern[str]
    up_worth: re.Pattern[str]
    down_worth: re.Pattern[str]
    gives: re.Pattern[str]
    differs: Phrases[None]
    breaks: frozenset[str]
    after: Phrases[Direction]
    origin: frozenset[str]
    needs: Phrases[None]
    stops: frozenset[str]

    @cached_property
    def moved(self) -> _Moved:
        """Which way a word moves any figure."""
        return _Moved(self.up, self.down)

    @cached_property
    def moved_worth(self) -> _Moved:
        """Which way a word moves sums and shares alone."""
        return _Moved(self.up_worth, self.down_worth)
