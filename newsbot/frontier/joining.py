"""A worker joins: it finds the memory that all share."""

from pathlib import Path
from uuid import uuid4

from scrapy.settings import BaseSettings

from newsbot.frontier.hands import Hands
from newsbot.frontier.memory import SharedState
from newsbot.frontier.server import Steps, connect, worker_name


def join(settings: BaseSettings, output: Path, site: str) -> SharedState:
    """The memory that a worker shares with others.

    Raises:
        FrontierError: the Redis server of NEWSBOT_FRONTIER cannot be used.
    """
    client = connect(settings["NEWSBOT_FRONTIER"])
    lease = settings.getfloat("NEWSBOT_FRONTIER_LEASE")
    # Containers of different hosts may share a name, and each has a process 1.
    worker = f"{worker_name()}-{site}-{uuid4().hex[:8]}"
    steps = Steps(client, site, worker, lease)
    return SharedState(output, steps, Hands())
