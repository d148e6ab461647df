"""How much of an answer's head is taken: Twisted bounds its lines, and nobody their number."""

from scrapy.core.downloader.handlers.http11 import (
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
)
from twisted.internet.defer import Deferred
from twisted.internet.interfaces import IAddress
from twisted.python.failure import Failure
from twisted.web._newclient import HEADER, STATUS, HTTP11ClientProtocol
from twisted.web._newclient import Request as TxRequest
from twisted.web.iweb import IResponse

LONGEST_HEAD = 256 * 1024  # bytes of an answer's status line and headers


class HeadTooLongError(Exception):
    """The head of an answer did not end within bounds."""


class BoundedProtocol(_LenientHTTP11ClientProtocol):
    """Scrapy's, which hangs up on an answer whose head goes on and on."""

    _taken = 0

    def request(self, request: TxRequest) -> Deferred[IResponse]:
        """Send a request; what its answer's head may take is counted from here."""
        self._taken = 0
        return super().request(request)

    def dataReceived(self, bytes: bytes) -> None:  # noqa: N802 -- Twisted's name
        """Take in a part of an answer."""
        if self._parser is not None and self._parser.state in (STATUS, HEADER):
            self._taken += len(bytes)
        if self._taken <= LONGEST_HEAD or self.transport is None:
            super().dataReceived(bytes)  # type: ignore[no-untyped-call]  # Twisted's has no types
            return
        error = HeadTooLongError(f"headers of more than {LONGEST_HEAD} bytes")
        reason: Failure = Failure(error)  # type: ignore[no-untyped-call]  # Twisted's has no types
        self._giveUp(reason)  # type: ignore[no-untyped-call]
        self.transport.abortConnection()


class BoundedFactory(_LenientHTTP11ClientFactory):
    """Makes the connections of Scrapy's pool."""

    def buildProtocol(self, addr: IAddress | None) -> HTTP11ClientProtocol:  # noqa: N802, ARG002
        """A connection that bounds heads."""
        return BoundedProtocol(self._quiescentCallback)  # type: ignore[no-untyped-call]


def is_too_long(error: BaseException) -> bool:
    """Whether a download failed because of its head."""
    reasons: list[Failure] = getattr(error.__cause__, "reasons", [])
    return any(isinstance(reason.value, HeadTooLongError) for reason in reasons)
