"""The way into the state: what a crawl asks it and tells it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from concurrent.futures import Future
from datetime import date, datetime
from pathlib import Path
from typing import Any

from newsbot.state.database import Database
from newsbot.state.deliveries import (
    drop_delivered,
    find_starts,
    find_undelivered,
    is_placed,
    put_placed,
)
from newsbot.state.forgetting import find_addresses, forget
from newsbot.state.forgotten import FORGOTTEN, is_forgotten
from newsbot.state.locks import is_over
from newsbot.state.pages import Seen, find_page, mark_page
from newsbot.state.pruning import Pruned, prune
from newsbot.state.rechecks import Visit, end_plan, find_due, find_visit, put_visit
from newsbot.state.reservations import ReservationFile, find_reservations, put_reservations
from newsbot.state.sources import SourceAnswer, Validators, find_source, put_sources
from newsbot.state.taking_in import FindStory, Offer, Taken, take_in


class State:
    """The memory of an output folder.

    What asks is answered at once. What tells gives a future, done when it is on the disk: the
    reactor does not wait for it, others call `.result()`. A concept with a file of its own takes
    `state.database`.
    """

    def __init__(self, output: Path) -> None:
        self.output = output
        self.database = Database(output)
        self._marking: dict[str, Seen] = {}

    def close(self) -> None:
        """Finish what is to be written and let go of the file."""
        self.database.close()

    def begin(self, site: str, start: str) -> str:  # noqa: ARG002 -- workers share a site
        """A run of a site begins; gives its start as its files are to bear it."""
        return start

    def seen(self, address: str) -> Seen | None:
        """What became of a page, also through the address it moved to; None where it is new."""
        if is_forgotten(self.database.reading, address):
            return Seen(outcome=FORGOTTEN)
        page = self._find(address)
        return self._find(page.moved_to) if page and page.moved_to else page

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
        future = self.database.write(lambda database: mark_page(database, address, site, page))
        self._marking[address] = page
        future.add_done_callback(lambda _: self._forget_marking(address, page))
        return future

    def store(
        self,
        form: dict[str, Any],
        address: str,
        site: str,
        start: str,
        *,
        reread: bool = False,
        in_order: bool = False,
        find_story: FindStory | None = None,
    ) -> Future[Taken]:
        """Take in a record, all or nothing: see `Offer` for what the arguments mean.

        The answer bears the form to be written (version, changes, story and the events that are
        new, updated or gone filled in), or the reason why nothing is.
        """
        offer = Offer(
            form=form,
            address=address,
            site=site,
            start=start,
            reread=reread,
            in_order=in_order,
            find_story=find_story,
        )
        return self._take(offer)

    def _take(self, offer: Offer) -> Future[Taken]:
        return self.database.write(lambda database: take_in(database, offer))

    def visit(self, address: str) -> Visit | None:
        """The visits to a page; None where there were none."""
        return find_visit(self.database.reading, address)

    def due(self, site: str, now: datetime) -> list[str]:
        """The pages of a site that it is time to look at again, the longest due first."""
        return find_due(self.database.reading, site, now)

    def note_visit(
        self,
        address: str,
        site: str,
        moment: datetime,
        validators: Validators,
        plan: Sequence[float],
    ) -> None:
        """Remember that a page was read; see `put_visit` for what the arguments mean."""
        self.database.write(lambda db: put_visit(db, address, site, moment, validators, plan))

    def end_visits(self, address: str) -> None:
        """Look at a page no more: it is gone, or has moved."""
        self.database.write(lambda database: end_plan(database, address))

    def source(self, site: str, address: str) -> SourceAnswer | None:
        """The last answer of a source that was dealt with; None where there is none."""
        return find_source(self.database.reading, site, address)

    def settle(self, site: str, answers: Iterable[SourceAnswer]) -> None:
        """Remember answers of sources that have been dealt with."""
        self.database.write(lambda database: put_sources(database, site, answers))

    def reservations(self, host: str) -> ReservationFile | None:
        """What a host says of text and data mining; None where it was never asked."""
        return find_reservations(self.database.reading, host)

    def note_reservations(self, host: str, file: ReservationFile) -> None:
        """Remember what a host says of text and data mining."""
        self.database.write(lambda database: put_reservations(database, host, file))

    def undelivered(self, site: str) -> dict[str, list[dict[str, Any]]]:
        """The records of a site that are in no finished file yet, by the start of their run."""
        return find_undelivered(self.database.reading, site)

    def left_behind(self, site: str) -> Iterator[str]:
        """The starts of runs that are over and left records which are in no finished file yet."""
        for start in find_starts(self.database.reading, site):
            with is_over(self.output, site, start) as over:
                if over:
                    yield start

    def delivered(self, site: str, start: str) -> Future[None]:
        """The lines of a run stand in their files: the state lets go of them."""
        return self.database.write(lambda database: drop_delivered(database, site, start))

    def placing(self, path: Path) -> Future[None]:
        """Remember that a file of records is whole, right before it is moved into its place."""
        name = str(path.relative_to(self.output))
        return self.database.write(lambda database: put_placed(database, name))

    def placed(self, path: Path) -> bool:
        """Whether a file of records was whole, be it moved into its place or not yet."""
        return is_placed(self.database.reading, str(path.relative_to(self.output)))

    def addresses(self, *given: str) -> frozenset[str]:
        """All addresses under which the articles of some addresses are known, these included."""
        return find_addresses(self.database.reading, given)

    def forget(self, addresses: Collection[str]) -> Future[int]:
        """Let go of some addresses for ever; only their digests stay. Gives how many articles."""
        return self.database.write(lambda database: forget(database, addresses))

    def prune(self, before: datetime) -> Future[Pruned]:
        """Let go of pages and articles read before a moment."""
        return self.database.write(lambda database: prune(database, before))

    def _find(self, address: str) -> Seen | None:
        return self._marking.get(address) or find_page(self.database.reading, address)

    def _forget_marking(self, address: str, page: Seen) -> None:
        if self._marking.get(address) is page:
            del self._marking[address]
