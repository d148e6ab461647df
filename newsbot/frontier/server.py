"""The Redis server, and the steps that are taken there, each whole or not at all."""

import json
import logging
import os
import re
import socket
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Literal
from urllib.parse import urlsplit

from redis import Redis
from redis.backoff import ExponentialBackoff
from redis.commands.core import Script
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError
from redis.exceptions import TimeoutError as RedisTimeoutError
from redis.retry import Retry

from newsbot.state import StateError

logger = logging.getLogger(__name__)

ANSWERS_WITHIN = 5  # seconds
RETRIES = 5  # over three seconds: a server that is started anew costs nothing
LOOK_AGAIN = 0.2  # seconds after which a host that another worker holds is looked at again
_UNUSUAL = re.compile(r"[^A-Za-z0-9.]+")
Settled = Literal["done", "lost", "changed"]


class FrontierError(StateError):
    """The shared frontier cannot be used: its text says why and what to do, without password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOut:
    """A request in this worker's hands; `refused`: its host asks for more patience than we have."""

    id: str
    body: str
    refused: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Seconds until a host may be asked again, and the seconds between any two requests to it."""

    wait: float = 0.0
    delay: float = 0.0


def worker_name() -> str:
    """Host and process, as the files of a worker bear them."""
    return f"{_UNUSUAL.sub('-', socket.gethostname())}-{os.getpid()}"


def connect(url: str) -> Redis:
    """A connection to a server that answers.

    Raises:
        FrontierError: it does not, or there is no such address.
    """
    try:
        client = Redis.from_url(
            url,
            decode_responses=True,
            socket_timeout=ANSWERS_WITHIN,
            socket_connect_timeout=ANSWERS_WITHIN,
            retry=Retry(ExponentialBackoff(cap=1, base=0.1), RETRIES),
            retry_on_error=[RedisConnectionError, RedisTimeoutError],
        )
        client.ping()
    except ValueError:  # which may tell a part of the password
        raise FrontierError(
            "NEWSBOT_FRONTIER is no address of a Redis server: write redis://:PASSWORD@HOST/0, "
            "a slash in the password as %2F"
        ) from None
    except RedisError as error:
        raise FrontierError(
            f"the frontier at {describe(url)} does not answer: {error}; is redis-server running "
            "there, is the password right?"
        ) from None
    return client


def describe(url: str) -> str:
    """Where a server is, without the name and password in its address.

    >>> describe("redis://:segreto@redis.example.org:6380/2")
    'redis.example.org:6380/2'
    """
    parts = urlsplit(url)
    number = parts.path.removeprefix("/")
    return f"{parts.hostname}:{parts.port or 6379}/{number if number.isdigit() else 0}"


class Steps:
    """What one worker does on the queue of one site."""

    def __init__(self, client: Redis, site: str, worker: str, lease: float) -> None:
        self.client = client
        self.site = site
        self.worker = worker
        self._lease = int(lease * 1000)
        self._push, self._take, self._settle, self._leave, self._waiting = (
            _load(client, name) for name in ("push", "take", "settle", "leave", "waiting")
        )

    def push(self, host: str, priority: int, body: str, fingerprint: str) -> bool:
        """Queue a request; False where one of that fingerprint was queued in this round."""
        return bool(self._push(args=[self.site, host, priority, body, fingerprint]))

    def take(self, patience: float) -> HandedOut | float:
        """The next request, else the seconds after which to look again.

        Args:
            patience: seconds; of a host that asks for a longer pause requests are refused.
        """
        pauses = (int(patience * 1000), int(LOOK_AGAIN * 1000))
        number, body, told, back = self._take(args=[self.site, self.worker, self._lease, *pauses])
        if back:
            logger.warning("%d requests of workers that fell silent come back", back)
        if not number:
            return float(told) / 1000
        return HandedOut(id=number, body=body, refused=bool(told))

    def settle(
        self,
        number: str,
        pause: Pause,
        commands: Iterable[Sequence[Any]],
        *,
        unchanged: Iterable[tuple[Sequence[Any], Any]] = (),
        run: str = "",
        token: str = "",
        about: str = "",
    ) -> Settled:
        """Write what became of a request, and release it; without a number only write.

        Args:
            number: of the request.
            pause: of its host, from now on.
            commands: what Redis is to do.
            unchanged: commands with the answers that they must still give.
            run: whose record is offered by this token.
            token: by which it is known whether the record was taken.
            about: what is kept of it until its lines are written.
        """
        pauses = (int(pause.wait * 1000), int(pause.delay * 1000))
        facts = (json.dumps(list(commands)), json.dumps(list(unchanged)))
        told = (run, token, about)
        settled: Settled = self._settle(args=[self.worker, number, *pauses, *facts, *told])
        return settled

    def write(self, commands: Iterable[Sequence[Any]]) -> None:
        """Write without giving anything back."""
        self.settle("", Pause(), commands)

    def was_accepted(self, run: str, token: str) -> bool:
        """Whether a record that was offered was taken."""
        return bool(self.client.hexists(f"newsbot:accepted:{run}", token))

    def forget_accepted(self, run: str) -> None:
        """The records of a run are written."""
        pipe = self.client.pipeline(transaction=True)
        pipe.delete(f"newsbot:accepted:{run}")
        pipe.srem("newsbot:undelivered", run)
        pipe.execute()

    def renew(self) -> None:
        """Hold on to what is in hand."""
        now, parts = self.client.time()
        until = now * 1000 + parts // 1000 + self._lease
        self.client.zadd("newsbot:workers", {self.worker: until})

    def leave(self) -> None:
        """Hold nothing any more."""
        self._leave(args=[self.site, self.worker])

    def waiting(self) -> int:
        """How many requests of the site are queued or in anybody's hands."""
        return int(self._waiting(args=[self.site]))


def _load(client: Redis, name: str) -> Script:
    text = files(__package__).joinpath("scripts", f"{name}.lua").read_text(encoding="utf-8")
    return client.register_script(text)
