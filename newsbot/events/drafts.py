"""An event in the making."""

from dataclasses import dataclass, field

from newsbot.events.roles import Role
from newsbot.events.triggers import Candidate
from newsbot.records import Amount, Attribution, Factuality, Place, Time


@dataclass(slots=True, eq=False)
class Draft:
    """What is known of an event so far; `headline` where its sentence is one.

    `definite` where its trigger is a noun that the text takes for known; `told` counts mentions.
    """

    found: Candidate
    roles: list[Role]
    headline: bool
    mode: str | None = None
    definite: bool = False
    told: int = 1
    time: Time | None = None
    place: Place | None = None
    amounts: list[Amount | Time] = field(default_factory=list)
    factuality: Factuality | None = None
    attribution: Attribution | None = None

    @property
    def fullness(self) -> int:
        """How much of it the text tells: the measure by which mentions are compared."""
        return (
            2 * len(self.roles)
            + 2 * len(self.amounts)
            + (self.time is not None)
            + (self.place is not None)
        )
