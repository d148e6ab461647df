"""A record on its way into the frontier: offered, and this folder's to write once it is taken.

The lines wait in this folder's own state, the decision falls in Redis: docs/decisions/0013.
"""

import json
from typing import Any
from uuid import uuid4

from newsbot.frontier import serializer
from newsbot.frontier.rows import (
    Key,
    Rows,
    Scratch,
    commands,
    differing,
    fetch,
    find_members,
    is_unchanged,
    key_of,
    read_rows,
)
from newsbot.frontier.server import Pause, Settled, Steps
from newsbot.state.database import Database
from newsbot.state.forgotten import digest_of
from newsbot.state.offers import drop_offer, find_offers, name_folder, put_offer, take_offer
from newsbot.state.taking_in import Offer, Taken, take_in
from newsbot.state.texts import bands_of
from newsbot.state.versions import describe
from newsbot.stories import sign

Unchanged = list[tuple[tuple[str, ...], Any]]
ELSEWHERE = "read by another worker"


class Offering:
    """Takes in the records of one folder by the frontier's leave."""

    def __init__(self, database: Database, steps: Steps) -> None:
        self._database = database
        self._steps = steps
        self._scratch = Scratch()
        self._folder = database.write(lambda db: name_folder(db, steps.worker)).result()

    def take_in(self, offer: Offer, number: str, pause: Pause) -> Taken:
        """Take in a record as `state.taking_in` does, over what all workers know.

        What it says is true only if nobody has told otherwise in between; else it is made anew.
        """
        while True:
            rows, bands = self._fetch(offer)
            with self._scratch.holding(rows) as database:
                taken = take_in(database, offer)
                after = dict(read_rows(database))
            token = uuid4().hex if taken.form else ""
            if taken.form:
                self._keep(offer, taken, token)
            canonical = key_of("articles", offer.form["article"]["canonical_url"])
            settled = self._steps.settle(
                number,
                pause,
                [
                    *commands(differing(rows, after), rows),
                    ("SADD", f"newsbot:handled:{offer.site}", offer.address),
                ],
                unchanged=[is_unchanged(canonical, rows[canonical]), *bands],
                run=self._run(offer.site, offer.start),
                token=token,
                about=json.dumps(
                    {
                        "page": offer.address,
                        "article": canonical[1],
                        "before": rows[canonical],
                        "after": after.get(canonical),
                    }
                ),
            )
            if token:
                self._decide(token, settled)
            if settled == "done":
                return taken
            if settled == "lost":
                return Taken(reason=ELSEWHERE, undecided=True)

    def starts(self, site: str) -> list[str]:
        """The starts of the runs that have offers of which the answer is not known."""
        return sorted({start for start, _ in find_offers(self._database.reading, site)})

    def finish(self, site: str, start: str) -> None:
        """Learn what became of the records that a worker of this folder offered when it died."""
        for run, token in find_offers(self._database.reading, site):
            if run == start:
                taken = self._steps.was_accepted(self._run(site, start), token)
                self._decide(token, "done" if taken else "lost")

    def drop_run(self, site: str, start: str) -> None:
        """The records of a run are written: the frontier need not know them any more."""
        if start not in self.starts(site):
            self._steps.forget_accepted(self._run(site, start))

    def _keep(self, offer: Offer, taken: Taken, token: str) -> None:
        form = taken.form or {}
        self._database.write(
            lambda db: put_offer(db, token, form, offer.site, offer.start)
        ).result()

    def _decide(self, token: str, settled: Settled) -> None:
        decide = take_offer if settled == "done" else drop_offer
        self._database.write(lambda db: decide(db, token)).result()

    def _run(self, site: str, start: str) -> str:
        return f"{self._folder}/{site}/{start}"

    def _fetch(self, offer: Offer) -> tuple[Rows, Unchanged]:
        """The rows that taking in a record may look at, and what tells that none came to them."""
        client = self._steps.client
        now = describe(offer.form, offer.address, offer.site)
        keys: list[Key] = [key_of("pages", offer.address), key_of("articles", now.canonical_url)]
        keys += [key_of("forgotten", digest_of(a)) for a in (offer.address, now.canonical_url)]
        [twins] = find_members(client, [f"newsbot:bodies:{now.body_digest}"])
        rows = fetch(client, keys + [key_of("articles", url) for url in twins])
        read_at = {
            serializer.loads(row)["address"]
            for (table, _), row in rows.items()
            if row and table == "articles"
        }
        rows |= fetch(client, [key_of("pages", url) for url in read_at if url != offer.address])
        texts = {now.canonical_url, *twins}
        signature = sign(offer.form["article"]["body"]) if offer.find_story else None
        bands = [f"newsbot:band:{band}" for band in bands_of(signature.rows)] if signature else []
        members = find_members(client, bands)
        found = fetch(client, [key_of("texts", url) for url in texts.union(*members)])
        known = sorted(found.items(), key=lambda pair: _age(pair[1]))
        counts: Unchanged = [
            (("SCARD", band), len(urls)) for band, urls in zip(bands, members, strict=True)
        ]
        return rows | dict(known), counts


def _age(text: str | None) -> tuple[str, str]:
    """By what texts stand in the order in which they came."""
    row = serializer.loads(text) if text else {"seen_at": "", "stored_at": ""}
    return row["seen_at"], row["stored_at"]
