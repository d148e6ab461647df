"""What became in a run of each address that was announced."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Ledger:
    """Addresses by what became of them.

    `asked`: their pages were asked for. `known`: read before, and not said to have changed.
    `beyond`: more than `max_pages`. `handled`: nothing is left to do. `moved`: where they led.
    `sources`: how many sources worked.
    """

    asked: set[str] = field(default_factory=set)
    known: set[str] = field(default_factory=set)
    beyond: set[str] = field(default_factory=set)
    handled: set[str] = field(default_factory=set)
    moved: dict[str, str] = field(default_factory=dict)
    sources: int = 0

    @property
    def worked(self) -> bool:
        """Whether a source announced something, or said that it has nothing new."""
        return self.sources > 0

    @property
    def number(self) -> int:
        """How many pages were asked for."""
        return len(self.asked)

    def note_source(self) -> None:
        """A source worked."""
        self.sources += 1

    def ask(self, address: str) -> None:
        """A page is asked for."""
        self.asked.add(address)

    def move(self, address: str, to: str) -> None:
        """An address led to another."""
        self.moved[address] = to

    def handle(self, addresses: Iterable[str]) -> None:
        """Nothing is left to do for addresses of one page."""
        self.handled.update(addresses)

    def is_dealt_with(self, address: str) -> bool:
        """Whether a next run need not hear of an address again."""
        if address in self.beyond:
            return False
        final = self.moved.get(address, address)
        return address not in self.asked or address in self.handled or final in self.handled
