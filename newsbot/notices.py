"""What leaves the machine when a run needs somebody: messages, and the dead man's switch."""

import logging
import urllib.request
from collections.abc import Sequence
from typing import Literal

Step = Literal["start", "success", "fail"]
_PATHS: dict[Step, str] = {"start": "/start", "success": "", "fail": "/fail"}
_PATIENCE = 10  # seconds
HOW_TO_GET_IT = "messages need Apprise: .venv/bin/pip install 'newsbot[alerts]'"


class NoticeError(ValueError):
    """Messages cannot be sent as they are set: its text says why and what to do."""


def check_services(services: Sequence[str]) -> None:
    """Whether messages can go to services, before anything is crawled.

    Args:
        services: Apprise's addresses, as `mailto://…`, `tgram://…`, `json://…`.

    Raises:
        NoticeError: Apprise is not installed, or does not know one of them.
    """
    if not services:
        return
    try:
        from apprise import Apprise  # an extra, and slow to import
    except ImportError:
        raise NoticeError(HOW_TO_GET_IT) from None
    _quieten()
    for number, service in enumerate(services, 1):
        if not Apprise().add(service):
            # The address holds a password as a rule: it is not repeated.
            kind = service.partition("://")[0]
            raise NoticeError(
                f"newsbot.toml, notify.services: number {number} ({kind}://…) is no address "
                "that Apprise knows; see https://github.com/caronc/apprise/wiki"
            )


def send(services: Sequence[str], title: str, text: str) -> bool:
    """Send a message to services; False where one of them did not take it.

    Args:
        services: Apprise's addresses.
        title: One line.
        text: Plain text.
    """
    if not services:
        return True
    from apprise import Apprise, NotifyFormat

    _quieten()
    outcomes = [
        Apprise(service).notify(title=title, body=text, body_format=NotifyFormat.TEXT)
        for service in services
    ]
    return all(outcomes)


def ping(address: str, step: Step, text: str = "") -> bool:
    """Tell a dead man's switch (healthchecks.io and its like) how far a run is; False: not heard.

    Args:
        address: The check's own address; `/start` and `/fail` are put after it.
        step: Where the run is.
        text: What it may show of the run.
    """
    if not address.startswith(("https://", "http://")):
        return False
    url = address.rstrip("/") + _PATHS[step]
    try:
        request = urllib.request.Request(url, data=text.encode(), method="POST")
        with urllib.request.urlopen(request, timeout=_PATIENCE) as answer:  # nosec B310 -- http only
            return bool(200 <= answer.status < 300)
    except (OSError, ValueError):
        return False


def _quieten() -> None:
    """Apprise logs its addresses, passwords and all."""
    logging.getLogger("apprise").setLevel(logging.CRITICAL + 1)
