"""The requests in this worker's hands, and how long their hosts are to be left in peace."""

from collections.abc import Callable, Container
from dataclasses import dataclass

from scrapy import Request

from newsbot.frontier.server import Pause
from newsbot.records import FetchedPage
from newsbot.sites.links import parse_address


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """A request that was handed out to this worker, by its number in the frontier."""

    number: str
    host: str
    request: Request


class Hands:
    """What this worker holds; `ask_pause` says how long a host is to be left in peace."""

    def __init__(self) -> None:
        self._held: dict[str, Hand] = {}
        self.ask_pause: Callable[[str], Pause] = lambda _: Pause()

    def take(self, hand: Hand) -> None:
        """Hold a request."""
        self._held[hand.number] = hand

    def drop(self, hand: Hand | None) -> None:
        """Let go of a request."""
        if hand:
            self._held.pop(hand.number, None)

    def of(self, address: str) -> Hand | None:
        """The request of which a page comes, also of one that was kept until others were there."""
        held = list(self._held.values())
        return next((hand for hand in held if address in _addresses(hand.request)), None)

    def pause(self, hand: Hand | None) -> Pause:
        """How long the host of a request is to be left in peace from now on."""
        return self.ask_pause(hand.host) if hand else Pause()

    def finished(self, under_way: Container[Request]) -> list[Hand]:
        """The requests with which nothing is done any more."""
        return [hand for hand in list(self._held.values()) if hand.request not in under_way]


def _addresses(request: Request) -> set[str]:
    kept = (request.meta.get(name) for name in ("page", "spare"))
    urls = {page.url for page in kept if isinstance(page, FetchedPage)}
    return {request.url, parse_address(request.url) or request.url, *urls}
