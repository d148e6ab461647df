"""What a shared frontier holds, and how it lets go of a folder whose disk is lost."""

import json
from dataclasses import dataclass
from typing import Any

from redis import Redis

from newsbot.frontier import serializer
from newsbot.frontier.rows import commands, fetch, key_of

SITES = ("hosts", "held-of", "workers-of")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteCount:
    """The requests of a site that are queued and in hand, and how many workers crawl it."""

    site: str
    queued: int
    in_hand: int
    workers: int


def count_sites(client: Redis) -> list[SiteCount]:
    """The sites that are being crawled, or wait for workers."""
    names = {
        key.removeprefix(f"newsbot:{kind}:")
        for kind in SITES
        for key in client.scan_iter(f"newsbot:{kind}:*")
    }
    return [_count(client, site) for site in sorted(names)]


def count_undelivered(client: Redis) -> dict[str, int]:
    """How many records each folder has that are not known to be written."""
    counts: dict[str, int] = {}
    for run in map(str, client.smembers("newsbot:undelivered")):
        folder = run.partition("/")[0]
        counts[folder] = counts.get(folder, 0) + int(client.hlen(f"newsbot:accepted:{run}"))
    return dict(sorted(counts.items()))


def give_up(client: Redis, folder: str) -> int:
    """Take back the records of a folder that was lost: other workers read their pages anew.

    Each article is as it was before; gives how many records there were.
    """
    number = 0
    for run in sorted(map(str, client.smembers("newsbot:undelivered"))):
        name, site, _ = run.split("/", 2)
        if name != folder:
            continue
        records = [json.loads(told) for told in client.hvals(f"newsbot:accepted:{run}")]
        number += len(records)
        for record in sorted(records, key=_version, reverse=True):  # the last one goes first
            _take_back(client, record)
        sources = [
            s for s in map(str, client.hkeys("newsbot:sources")) if s.startswith(f"{site}\n")
        ]
        if sources:  # or they would say that they have nothing new
            client.hdel("newsbot:sources", *sources)
        client.delete(f"newsbot:accepted:{run}")
        client.srem("newsbot:undelivered", run)
    return number


def _count(client: Redis, site: str) -> SiteCount:
    hosts = map(str, client.smembers(f"newsbot:hosts:{site}"))
    queues = [int(client.zcard(f"newsbot:queue:{site}:{host}")) for host in hosts]
    return SiteCount(
        site=site,
        queued=sum(queues),
        in_hand=int(client.scard(f"newsbot:held-of:{site}")),
        workers=int(client.scard(f"newsbot:workers-of:{site}")),
    )


def _version(record: dict[str, Any]) -> int:
    return int(serializer.loads(record["after"] or "{}").get("version", 0))


def _take_back(client: Redis, record: dict[str, Any]) -> None:
    """Make a page new, and its article what it was, where no later version is known."""
    article = key_of("articles", record["article"])
    pages = [key_of(table, record["page"]) for table in ("pages", "visits")]
    known = fetch(client, [article, *pages])
    if _version({"after": known[article]}) != _version(record):
        return
    pipe = client.pipeline(transaction=True)
    for command in commands({article: record["before"], **dict.fromkeys(pages)}, known):
        pipe.execute_command(*command)  # type: ignore[no-untyped-call]  # redis has no types
    pipe.execute()
