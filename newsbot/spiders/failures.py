"""Why a request gave no page, in the words of the summary."""

from dataclasses import dataclass

from scrapy.exceptions import DropItem, IgnoreRequest
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from newsbot.network.addresses import AddressRefused
from newsbot.outputs import printable

GONE = (404, 410)
NO_ANSWER = "no answer"
RESERVED = "text and data mining reserved"
SCRAPYS_WORDS = {
    "Forbidden by robots.txt": "robots.txt",
    "max redirections reached": "too many redirects",
    "exceeded DOWNLOAD_MAXSIZE": "too large",  # when it was unpacked
}
"""What Scrapy says of requests that it drops, and what that means for a page."""
UNTRUSTED = ("certificate verify failed", "DNSMismatch")
"""What OpenSSL and service_identity say of a certificate that nobody vouches for."""
LONGEST_CAUSE = 200  # characters of what is told of an error


class BrowserMissing(IgnoreRequest):
    """The page needs JavaScript and there is no Chromium."""


class LeftAlone(IgnoreRequest):
    """The host or the page asks not to be read: the text says how, in words of the summary."""


class HostRefuses(IgnoreRequest):
    """The host asked for more patience than a run has; it is asked again next time."""


class TooLarge(IgnoreRequest):
    """The answer was larger than what is taken of one."""


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
    if isinstance(error, TooLarge):
        return Why(reason="too large")
    if isinstance(error, IgnoreRequest):
        told = (reason for words, reason in SCRAPYS_WORDS.items() if words in str(error))
        return Why(reason=next(told, "other site"))
    if any(words in str(error) for words in UNTRUSTED):
        return Why(reason="certificate refused", unanswered=True)
    return Why(reason=NO_ANSWER, unanswered=True)


def in_words(failure: Failure) -> str:
    """Why a request failed, for the log: the reason, and on one line what went wrong beneath."""
    error, reason = failure.value, explain(failure).reason
    if isinstance(error, HttpError | IgnoreRequest):
        return reason
    return printable(f"{reason} ({type(error).__name__}: {error}"[:LONGEST_CAUSE]) + ")"
