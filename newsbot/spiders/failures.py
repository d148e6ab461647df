"""Why a request gave no page, in the words of the summary."""

from dataclasses import dataclass

from scrapy.exceptions import IgnoreRequest
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from newsbot.network.addresses import AddressRefused

GONE = (404, 410)


class BrowserMissing(IgnoreRequest):
    """The page needs JavaScript and there is no Chromium."""


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
    if isinstance(error, AddressRefused):
        return Why(reason="no public address")
    if isinstance(error, IgnoreRequest):
        return Why(reason="robots.txt" if "robots.txt" in str(error) else "other site")
    return Why(reason="no answer", unanswered=True)
