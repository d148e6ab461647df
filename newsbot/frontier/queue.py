"""The one queue: what Scrapy pushes to it and pops from it, host by host and lease by lease."""

from typing import Any

from scrapy import Request
from scrapy.utils.httpobj import urlparse_cached
from scrapy_redis.queue import Base  # type: ignore[import-untyped]  # has no types

from newsbot.frontier import serializer
from newsbot.frontier.hands import Hand
from newsbot.frontier.memory import SharedState
from newsbot.frontier.server import LOOK_AGAIN, HandedOut

REFUSED = "asked to wait by another worker"


class HostQueue(Base):  # type: ignore[misc]  # has no types
    """Queues of hosts, each request handed out only when nobody holds its host.

    `wait`: after so many seconds it is worth to pop again.
    """

    wait = LOOK_AGAIN

    @property
    def memory(self) -> SharedState:
        """What all workers know."""
        memory: SharedState = self.spider.memory
        return memory

    def __len__(self) -> int:
        """How many requests are queued, or in anybody's hands."""
        return self.memory.guard(self.memory.steps.waiting) or 0

    def push(self, request: Request, fingerprint: str = "") -> bool:
        """Queue a request; False where one of that fingerprint was queued in this round."""
        host, body = urlparse_cached(request).hostname or "", self._encode_request(request)
        push = self.memory.steps.push
        queued = self.memory.guard(lambda: push(host, request.priority, body, fingerprint))
        # Without an answer the request that it comes of is not released, and is done anew.
        return queued is not False

    def pop(self, timeout: int = 0) -> Request | None:  # noqa: ARG002 -- scrapy-redis's call
        """The next request that may be asked now."""
        patience = self.spider.settings.getfloat("NEWSBOT_MAX_WAIT")
        taken = self.memory.guard(lambda: self.memory.steps.take(patience))
        if not isinstance(taken, HandedOut):
            self.wait = taken or LOOK_AGAIN
            return None
        request: Request = self._decode_request(taken.body)
        if taken.refused:
            request.meta["host_refuses"] = REFUSED
        host = urlparse_cached(request).hostname or ""
        self.memory.hands.take(Hand(number=taken.id, host=host, request=request))
        return request

    def _encode_request(self, request: Request) -> str:
        """A request as JSON; what only this process can use stays behind."""
        form: dict[str, Any] = request.to_dict(spider=self.spider)
        meta = form["meta"].items()
        form["meta"] = {name: value for name, value in meta if serializer.is_storable(value)}
        return serializer.dumps(form)
