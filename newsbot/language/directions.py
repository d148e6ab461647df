"""What a language must supply to tell which way a figure moves."""

import re
from dataclasses import dataclass
from functools import cached_property, partial

from newsbot.language.phrases import Phrases
from newsbot.language.remembered import Remembered
from newsbot.records import Direction


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
    def moved(self) -> Remembered[Direction | None]:
        """Which way a word moves any figure."""
        return Remembered(partial(_moved, self.up, self.down))

    @cached_property
    def moved_worth(self) -> Remembered[Direction | None]:
        """Which way a word moves sums and shares."""
        worth = partial(_moved, self.up_worth, self.down_worth)
        return Remembered(lambda form: self.moved[form] or worth(form))


def _moved(up: re.Pattern[str], down: re.Pattern[str], form: str) -> Direction | None:
    if up.match(form):
        return "up"
    return "down" if down.match(form) else None
