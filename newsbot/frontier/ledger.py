"""What became in a round of each address, by all workers together."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from redis import Redis

from newsbot.frontier.memory import SharedState
from newsbot.spiders.ledger import Ledger
from newsbot.state import State


@dataclass(slots=True, kw_only=True)
class SharedLedger(Ledger):
    """A ledger of which other workers write their part."""

    memory: SharedState

    @property
    def worked(self) -> bool:
        """Whether a source worked, whoever asked it."""
        return bool(self.memory.guard(lambda: self._client.exists(self._key("sources"))))

    @property
    def number(self) -> int:
        """How many pages all workers asked for."""
        return int(self.memory.guard(lambda: self._client.scard(self._key("asked"))) or 0)

    def note_source(self) -> None:
        """A source worked."""
        self.memory.guard(lambda: self._client.incr(self._key("sources")))

    def ask(self, address: str) -> None:
        """A page is asked for."""
        Ledger.ask(self, address)
        self.memory.guard(lambda: self._client.sadd(self._key("asked"), address))

    def move(self, address: str, to: str) -> None:
        """An address led to another."""
        Ledger.move(self, address, to)
        self.memory.guard(lambda: self._client.hset(self._key("moved"), address, to))

    def handle(self, addresses: Iterable[str]) -> None:
        """Nothing is left to do for addresses of one page."""
        done = tuple(addresses)
        Ledger.handle(self, done)
        if done:
            self.memory.guard(lambda: self._client.sadd(self._key("handled"), *done))

    def is_dealt_with(self, address: str) -> bool:
        """Whether a next run need not hear of an address again, whoever dealt with it."""
        if Ledger.is_dealt_with(self, address):
            return True
        if address in self.beyond:
            return False
        final = self.memory.guard(lambda: self._client.hget(self._key("moved"), address))
        return self._is_handled(address) or (final is not None and self._is_handled(str(final)))

    def _is_handled(self, address: str) -> bool:
        ask = self._client.sismember
        return bool(self.memory.guard(lambda: ask(self._key("handled"), address)))

    @property
    def _client(self) -> Redis:
        return self.memory.steps.client

    def _key(self, name: str) -> str:
        return f"newsbot:{name}:{self.memory.steps.site}"


def share_ledger(memory: State) -> SharedLedger:
    """The ledger of the workers that share a memory."""
    return SharedLedger(memory=cast(SharedState, memory))
