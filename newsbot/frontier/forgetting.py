"""What someone has us forget goes out of Redis as well; digests of its addresses stay."""

import json
from collections.abc import Collection

from redis import Redis

from newsbot.frontier import serializer
from newsbot.frontier.rows import Rows, commands, fetch, key_of
from newsbot.frontier.server import Steps
from newsbot.state.forgotten import digest_of

TOGETHER = 1000  # rows that are asked for at once


def forget(client: Redis, addresses: Collection[str]) -> frozenset[str]:
    """Let go of all that all workers know of some articles, under all their addresses.

    It looks at every page that is known: minutes, where there are millions.
    """
    found, copies = frozenset(addresses), Rows()
    for url, told in client.hscan_iter("newsbot:articles", count=TOGETHER):
        row = serializer.loads(told)
        if {str(url), row["address"]} & found:
            found |= {str(url), row["address"]}
        elif row["same_text_as"] in found:
            copies["articles", str(url)] = serializer.dumps(row | {"same_text_as": None})
    for url, told in client.hscan_iter("newsbot:pages", count=TOGETHER):
        if serializer.loads(told)["moved_to"] in found:
            found |= {str(url)}
    tables = ("articles", "pages", "texts", "visits")
    known = fetch(client, [key_of(table, url) for table in tables for url in found])
    digests = (digest_of(url) for url in found)
    kept = {key_of("forgotten", digest): serializer.dumps({"digest": digest}) for digest in digests}
    rows: Rows = {**dict.fromkeys(known), **kept, **copies}
    Steps(client, "", "", 0).write(commands(rows, known | copies))
    _clean_accepted(client, found)
    return found


def _clean_accepted(client: Redis, addresses: frozenset[str]) -> None:
    """Of records that are not written yet only their addresses are kept."""
    for run in map(str, client.smembers("newsbot:undelivered")):
        for token, told in client.hgetall(f"newsbot:accepted:{run}").items():
            record = json.loads(told)
            if {record["page"], record["article"]} & addresses:
                left = json.dumps(record | {"before": None, "after": None})
                client.hset(f"newsbot:accepted:{run}", str(token), left)
