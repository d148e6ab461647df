"""Why a request gave no page, in the words of the summary."""

from dataclasses import dataclass

from scrapy.exceptions import DropItem, IgnoreRequest
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from newsbot.network.addresses import AddressRefused

GONE = (404, 410)
RESERVED = "text and data mining reserved"


class BrowserMissing(IgnoreRequest):
    """The page needs JavaScript and there is no Chromium."""


class LeftAlone(IgnoreRequest):
    """The host or the page asks not to be read: the text says how, in words of the summary."""


class HostRefuses(IgnoreRequest):
    """The host asked for more patience than a run has; it is asked again next time."""


class NotRead(DropItem):
    """A page that was fetched and could not be read, or not yet: nothing is known of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """`gone`: the page is no more; `unanswered`: it may be there and gave no answer."""

    reason: str
    gone: bool = False
    unanswered: bool = False


def explain(failure: Failure) -> Why:
    """Why a request failed."""
    error = failure.value
    if isinstance(error, HttpError):
        status = error.response.status
        return Why(reason=f"status {status}", gone=status in GONE, unanswered=status not in GONE)
    if isinstance(error, BrowserMissing):
        return Why(reason="browser missing")
    if isinstance(error, HostRefuses):
        return Why(reason=str(error), unanswered=True)
    if isinstance(error, LeftAlone):
        return Why(reason=str(error))
    if isinstance(error, AddressRefused):
        return Why(reason="no public address")
    if isinstance(error, IgnoreRequest):
        return Why(reason="robots.txt" if "robots.txt" in str(error) else "other site")
    return Why(reason="no answer", unanswered=True)
