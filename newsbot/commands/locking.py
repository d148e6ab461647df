"""A site's lock: taken, left to another run, or waited for."""

import sys
from contextlib import ExitStack

from scrapy.exceptions import UsageError
from scrapy.settings import BaseSettings

from newsbot.spiders.news import output_folder
from newsbot.state import SiteLock

SKIP, WAIT = "skip", "wait"


def parse_waiting(settings: BaseSettings) -> bool:
    """Whether a run waits for another that holds its site.

    Raises:
        UsageError: NEWSBOT_ON_LOCKED is neither of the two.
    """
    given = settings["NEWSBOT_ON_LOCKED"]
    if given not in (SKIP, WAIT):
        raise UsageError(f"NEWSBOT_ON_LOCKED is skip or wait, not {given!r}", print_help=False)
    return bool(given == WAIT)


def hold(settings: BaseSettings, site: str, locks: ExitStack) -> bool:
    """Take a site's lock until `locks` ends; False where another run holds it.

    Who waits for several takes them in the order of their names, or two might wait for each other.
    """
    lock = SiteLock(output_folder(settings), site)
    held = lock.acquire()
    if not held and parse_waiting(settings):
        print(f"another run is crawling {site}; this one waits for its end", file=sys.stderr)
        held = lock.acquire(wait=True)
    if held:
        locks.callback(lock.release)
    else:
        print(f"another run is crawling {site}; this one leaves it alone", file=sys.stderr)
    return held
