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
            article = key_of("articles", offer.form["article"]["canonical_url"])
            settled = self._steps.settle(
                number,
                pause,
                [*commands(differing(rows, after), rows), _is_handled(offer)],
                unchanged=[is_unchanged(article, rows[article]), *bands],
                run=self._run(offer.site, offer.start),
                token=token,
                about=_tell(offer, article, rows[article], after.get(article)),
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
        [twins] = find_members(client, [f"newsbot:bodies:{now.body_digest}"])
        keys: list[Key] = [key_of("pages", offer.address)]
        keys += [key_of("articles", url) for url in {now.canonical_url, *twins}]
        keys += [key_of("forgotten", digest_of(a)) for a in (offer.address, now.canonical_url)]
        rows = fetch(client, keys)
        articles = [row for (table, _), row in rows.items() if row and table == "articles"]
        read_at = {serializer.loads(row)["address"] for row in articles} - {offer.address}
        rows |= fetch(client, [key_of("pages", url) for url in read_at])
        texts, bands = self._fetch_texts(offer, {now.canonical_url, *twins})
        return rows | texts, bands

    def _fetch_texts(self, offer: Offer, urls: set[str]) -> tuple[Rows, Unchanged]:
        """The texts of some articles, and those that may be like the record's, oldest first."""
        client = self._steps.client
        signature = sign(offer.form["article"]["body"]) if offer.find_story else None
        bands = [f"newsbot:band:{band}" for band in bands_of(signature.rows)] if signature else []
        members = find_members(client, bands)
        found = fetch(client, [key_of("texts", url) for url in urls.union(*members)])
        counts: Unchanged = [
            (("SCARD", band), len(urls)) for band, urls in zip(bands, members, strict=True)
        ]
        return dict(sorted(found.items(), key=lambda pair: _age(pair[1]))), counts


def _is_handled(offer: Offer) -> tuple[str, ...]:
    """What Redis is to do so that all workers know that nothing is left to do for a page."""
    return "SADD", f"newsbot:handled:{offer.site}", offer.address


def _tell(offer: Offer, article: Key, before: str | None, after: str | None) -> str:
    """What is kept of a record until it is written: by that it can be taken back."""
    told = {"page": offer.address, "article": article[1], "before": before, "after": after}
    return json.dumps(told)


def _age(text: str | None) -> tuple[str, str]:
    """By what texts stand in the order in which they came."""
    row = serializer.loads(text) if text else {"seen_at": "", "stored_at": ""}
    return row["seen_at"], row["stored_at"]
