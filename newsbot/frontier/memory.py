"""The state as all workers share it: what is known stands in Redis, what is to be written here."""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date, datetime
from functools import partial
from pathlib import Path
from sqlite3 import Connection
from threading import Lock
from typing import TypeVar

from redis.exceptions import RedisError

from newsbot.frontier.hands import Hand, Hands
from newsbot.frontier.offering import Offering
from newsbot.frontier.rows import Key, Rows, Scratch, commands, differing, fetch, key_of, read_rows
from newsbot.frontier.server import Pause, Steps, worker_name
from newsbot.state import FORGOTTEN, Seen, State, Taken
from newsbot.state.forgotten import digest_of, is_forgotten
from newsbot.state.locks import SiteLock, is_over, run_lock
from newsbot.state.pages import find_page, mark_page
from newsbot.state.rechecks import Visit, end_plan, find_due, find_visit, put_visit
from newsbot.state.reservations import ReservationFile, find_reservations, put_reservations
from newsbot.state.sources import SourceAnswer, Validators, find_source, put_sources
from newsbot.state.taking_in import Offer

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")


class SharedState(State):
    """The memory of all workers, and this folder's records that are still to be delivered.

    What is told waits until a request is released, and is written in that step. Once Redis falls
    silent for good nothing more is asked or told, and `lost` says why.
    """

    lost: str | None = None
    _lock: SiteLock | None = None

    def __init__(self, output: Path, steps: Steps, hands: Hands) -> None:
        super().__init__(output)
        self.steps = steps
        self.hands = hands
        self.offering = Offering(self.database, steps)
        self._scratch = Scratch()
        self._storing = ThreadPoolExecutor(1, thread_name_prefix="frontier")
        self._telling = Lock()
        self._told: Rows = {}
        self._before: Rows = {}

    def begin(self, site: str, start: str) -> str:
        """A worker's run begins: others of its folder leave alone what is in its hands."""
        start = f"{start}-{worker_name()}"
        self._lock = run_lock(self.output, site, start)
        self._lock.acquire()
        return start

    def close(self) -> None:
        """Tell what is still to be told, and let go."""
        self._storing.shutdown()
        self.release(None)
        self.guard(self.steps.leave)
        super().close()
        if self._lock:
            self._lock.remove()

    def guard(self, ask: Callable[[], Answer]) -> Answer | None:
        """What Redis answers; None once it is lost."""
        if self.lost:
            return None
        try:
            return ask()
        except RedisError as error:
            self.lost = self.lost or f"{type(error).__name__}: {error}"
            logger.error(
                "the shared frontier does not answer any more (%s): this worker ends; what it took "
                "in is written or kept, what it had in hand comes back to others",
                error,
            )
            return None

    def seen(self, address: str) -> Seen | None:
        """What became of a page, also through the address it moved to; None where it is new."""
        page = self._seen(address)
        return self._seen(page.moved_to) if page and page.moved_to else page

    def visit(self, address: str) -> Visit | None:
        """The visits to a page; None where there were none."""
        return self._ask(lambda db: find_visit(db, address), [key_of("visits", address)])

    def due(self, site: str, now: datetime) -> list[str]:
        """The pages of a site that it is time to look at again, the longest due first."""
        name, until = f"newsbot:due:{site}", now.timestamp()
        found = self.guard(lambda: self.steps.client.zrangebyscore(name, "-inf", until))
        keys = [key_of("visits", str(address)) for address in found or ()]
        return self._ask(lambda db: find_due(db, site, now), keys) or []

    def source(self, site: str, address: str) -> SourceAnswer | None:
        """The last answer of a source that was dealt with; None where there is none."""
        return self._ask(
            lambda db: find_source(db, site, address), [key_of("sources", site, address)]
        )

    def reservations(self, host: str) -> ReservationFile | None:
        """What a host says of text and data mining; None where it was never asked."""
        return self._ask(lambda db: find_reservations(db, host), [key_of("reservations", host)])

    def mark(
        self,
        address: str,
        site: str,
        outcome: str,
        published: date | None = None,
        moved_to: str | None = None,
    ) -> Future[None]:
        """Remember what became of a page."""
        page = Seen(outcome=outcome, published=published, moved_to=moved_to)
        keys = [key_of("pages", address), key_of("forgotten", digest_of(address))]
        self._tell(lambda db: mark_page(db, address, site, page), keys)
        done: Future[None] = Future()
        done.set_result(None)
        return done

    def note_visit(
        self,
        address: str,
        site: str,
        moment: datetime,
        validators: Validators,
        plan: Sequence[float],
    ) -> None:
        """Remember that a page was read; see `put_visit` for what the arguments mean."""
        self._tell(
            lambda db: put_visit(db, address, site, moment, validators, plan),
            [key_of("visits", address)],
        )

    def end_visits(self, address: str) -> None:
        """Look at a page no more: it is gone, or has moved."""
        self._tell(lambda db: end_plan(db, address), [key_of("visits", address)])

    def settle(self, site: str, answers: Iterable[SourceAnswer]) -> None:
        """Remember answers of sources that have been dealt with."""
        listed = list(answers)
        keys = [key_of("sources", site, answer.address) for answer in listed]
        self._tell(lambda db: put_sources(db, site, listed), keys)

    def note_reservations(self, host: str, file: ReservationFile) -> None:
        """Remember what a host says of text and data mining."""
        self._tell(lambda db: put_reservations(db, host, file), [key_of("reservations", host)])

    def _take(self, offer: Offer) -> Future[Taken]:
        """Take in a record if it is this worker's to tell; its request is released in that step."""
        hand = self.hands.of(offer.address)
        return self._storing.submit(self._store, offer, hand, self.hands.pause(hand))

    def left_behind(self, site: str) -> Iterator[str]:
        """The starts of runs that are over; what they had offered is theirs, or no more."""
        for start in self.offering.starts(site):
            with is_over(self.output, site, start) as over:
                if over:
                    self.guard(partial(self.offering.finish, site, start))
        yield from super().left_behind(site)

    def delivered(self, site: str, start: str) -> Future[None]:
        """The lines of a run stand in their files: state and frontier let go of them."""
        future = super().delivered(site, start)
        future.result()
        self.guard(lambda: self.offering.drop_run(site, start))
        return future

    def release(self, hand: Hand | None) -> None:
        """Tell what there is to tell, and give back a request as done, in one step."""
        with self._telling:
            facts = list(commands(self._told, self._before))
            self._told, self._before = {}, {}
        if not (facts or hand):
            return
        number, pause = (hand.number if hand else ""), self.hands.pause(hand)
        if self.guard(lambda: self.steps.settle(number, pause, facts)) == "lost":
            self.guard(lambda: self.steps.settle("", Pause(), facts))

    def _store(self, offer: Offer, hand: Hand | None, pause: Pause) -> Taken:
        number = hand.number if hand else ""
        taken = self.guard(lambda: self.offering.take_in(offer, number, pause))
        self.hands.drop(hand)
        return taken or Taken(reason="the frontier does not answer", undecided=True)

    def _seen(self, address: str) -> Seen | None:
        def find(database: Connection) -> Seen | None:
            forgotten = is_forgotten(database, address)
            return Seen(outcome=FORGOTTEN) if forgotten else find_page(database, address)

        return self._ask(find, [key_of("pages", address), key_of("forgotten", digest_of(address))])

    def _ask(self, find: Callable[[Connection], Answer], keys: list[Key]) -> Answer | None:
        rows = self._fetch(keys)
        if rows is None:
            return None
        with self._scratch.holding(rows) as database:
            return find(database)

    def _tell(self, put: Callable[[Connection], None], keys: list[Key]) -> None:
        """Change rows, of which all that are read are named."""
        rows = self._fetch(keys)
        if rows is None:
            return
        with self._scratch.holding(rows) as database:
            put(database)
            after = dict(read_rows(database))
        with self._telling:
            for key, row in differing(rows, after).items():
                self._told[key] = row
                self._before.setdefault(key, rows.get(key))

    def _fetch(self, keys: list[Key]) -> Rows | None:
        with self._telling:
            told = {key: self._told[key] for key in keys if key in self._told}
        known = self.guard(lambda: fetch(self.steps.client, [k for k in keys if k not in told]))
        return None if known is None else known | told
