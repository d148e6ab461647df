"""Which signal stops a crawl."""

import signal
from typing import Any


class StopWatch:
    """Notes the signal that stops a crawl, then lets Scrapy stop it as ever."""

    def __init__(self, stopped: list[int]) -> None:
        self._stopped = stopped

    def engine_started(self) -> None:
        """Listen from now on, when Scrapy's own handlers stand."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._noting(signal.getsignal(number)))

    def _noting(self, handler: Any) -> Any:
        def note(number: int, frame: Any) -> None:
            self._stopped.append(number)
            handler(number, frame)

        return note
