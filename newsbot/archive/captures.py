"""The pages in an archive: what was fetched where and when, and where addresses moved to."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import IO
from urllib.parse import urljoin

from newsbot.archive.http import Answer, UndecodableError, decode_body, join_headers, parse_answer
from newsbot.archive.records import ArchiveRecord, BrokenRecord, read_records
from newsbot.archive.scope import Scope, site_of, why_not_read
from newsbot.records import FetchedPage
from newsbot.sites.links import parse_address

RENDERED = "rendered"
"""The field of a note (a metadata record) that a page is as a browser showed it."""
STATUS = "http-status"
HEADER = "http-header"
LONGEST_NOTE = 64 * 1024
_MOVED = frozenset({301, 302, 303, 307, 308})
_GONE = frozenset({404, 410})
_HTML = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """What an archive tells of an address: a page, else what became of it.

    `outcome` is in the words of the state: `moved`, `status 404`; `page` where there is one.
    """

    offset: int
    address: str
    site: str
    moment: datetime
    page: FetchedPage | None = None
    outcome: str = ""
    moved_to: str | None = None


class Captures:
    """Reads one archive, or the records of it that begin within a range."""

    def __init__(self, file: IO[bytes], scope: Scope, start: int = 0, end: int | None = None):
        self._file, self._scope = file, scope
        self._start, self._end = start, end
        self._note_of: str | None = None
        self.offset = start
        """How far the file is read."""
        self.following: int | None = None
        """Where the first record beyond the range begins, once it was met."""
        self.records = 0
        self.skipped: Counter[str] = Counter()
        """What gave no page, by the reason."""

    def __iter__(self) -> Iterator[Capture | BrokenRecord]:
        held: ArchiveRecord | None = None
        for record in read_records(self._file, self._wants, self._start):
            beyond = self._end is not None and record.offset >= self._end
            if beyond:
                self.following = record.offset
            if beyond and held is None:
                return
            self.offset = record.offset
            if held is not None:
                yield from self._rendered(held, record)
                held = None
                if beyond:
                    return
            if isinstance(record, BrokenRecord):
                yield record
                continue
            self.records += 1
            if record.type == "resource" and record.block:
                held = record
            elif record.type == "response" and record.block:
                yield from self._response(record)
        if held is not None:
            self.skipped["resource"] += 1

    def _wants(self, kind: str, headers: dict[str, str]) -> bool:
        """Whether to read a record's block; what is not read is counted here."""
        if kind == "metadata" and self._note_of:
            is_note = headers.get("warc-concurrent-to") == self._note_of
            self._note_of = None
            return is_note and int(headers["content-length"]) <= LONGEST_NOTE
        self._note_of = None
        if kind not in ("response", "resource"):
            self.skipped[kind or "record without a type"] += 1
            return False
        if reason := self._why_not(headers):
            self.skipped[reason] += 1
            return False
        if kind == "resource":
            self._note_of = headers.get("warc-record-id")
        return True

    def _why_not(self, headers: dict[str, str]) -> str | None:
        if "warc-segment-number" in headers:
            return "one record cut into several"
        address = _address_of(headers)
        site = site_of(address) if address else None
        if not address or not site:
            return "not of the web"
        if self._scope.sites and site not in self._scope.sites:
            return "other site"
        moment = _moment_of(headers)
        if moment is None:
            return "no date"
        if not self._scope.may_want(moment):
            return "fetched before the days asked for"
        return why_not_read(address)

    def _response(self, record: ArchiveRecord) -> Iterator[Capture | BrokenRecord]:
        answer = parse_answer(record.block)
        if answer.status in _MOVED | _GONE:
            if capture := _changed_place(record, answer):
                yield capture
        elif answer.status != 200:
            self.skipped[f"status {answer.status}"] += 1
        elif record.cut:
            yield BrokenRecord(offset=record.offset, reason="too long")
        elif not _is_html(answer):
            self.skipped["not HTML"] += 1
        else:
            yield _page(record, answer)

    def _rendered(
        self, record: ArchiveRecord, note: ArchiveRecord | BrokenRecord
    ) -> Iterator[Capture | BrokenRecord]:
        """A page as a browser showed it, told by the note that follows it."""
        told = _parse_note(note.block) if isinstance(note, ArchiveRecord) else []
        names = dict(told)
        if RENDERED not in names or not names.get(STATUS, "").isdigit():
            self.skipped["resource"] += 1
            return
        pairs = [_parted(value) for name, value in told if name == HEADER]
        answer = Answer(status=int(names[STATUS]), headers=join_headers(pairs), body=record.block)
        if answer.status == 200:
            yield _page(record, answer, rendered=True)
        elif answer.status in _GONE and (capture := _changed_place(record, answer)):
            yield capture


def _page(
    record: ArchiveRecord, answer: Answer, *, rendered: bool = False
) -> Capture | BrokenRecord:
    address, moment = _address_of(record.headers) or "", _moment_of(record.headers)
    assert moment  # asked for before the block was read
    site = site_of(address) or ""
    try:
        body = answer.body if rendered else decode_body(answer)
    except UndecodableError as error:
        return BrokenRecord(offset=record.offset, reason=f"{error}: {address}")
    page = FetchedPage(
        html=body,
        url=address,
        headers=answer.headers,
        fetched_at=moment,
        site=site,
        status=answer.status,
        rendering="browser" if rendered else "http",
    )
    return Capture(offset=record.offset, address=address, site=site, moment=moment, page=page)


def _changed_place(record: ArchiveRecord, answer: Answer) -> Capture | None:
    """That an address moved or is gone."""
    address, moment = _address_of(record.headers) or "", _moment_of(record.headers)
    assert moment  # asked for before the block was read
    target = None
    if answer.status in _MOVED:
        target = _target(address, answer.headers.get("location", ""))
        if target is None or target == address:
            return None
    return Capture(
        offset=record.offset,
        address=address,
        site=site_of(address) or "",
        moment=moment,
        outcome="moved" if target else f"status {answer.status}",
        moved_to=target,
    )


def _target(address: str, location: str) -> str | None:
    try:
        return parse_address(urljoin(address, location.strip())) if location else None
    except ValueError:
        return None


def _address_of(headers: dict[str, str]) -> str | None:
    try:
        return parse_address(headers.get("warc-target-uri", "").strip("<> "))
    except ValueError:
        return None


def _moment_of(headers: dict[str, str]) -> datetime | None:
    """When it was fetched; a date without a zone is in UTC, as the standard has it."""
    try:
        moment = datetime.fromisoformat(headers.get("warc-date", "").strip())
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def _is_html(answer: Answer) -> bool:
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind:
        return kind in _HTML
    return "content-encoding" in answer.headers or answer.body.lstrip()[:1] == b"<"


def _parse_note(block: bytes) -> list[tuple[str, str]]:
    """The fields of a metadata record (application/warc-fields)."""
    lines = block.decode("utf-8", "replace").splitlines()
    return [_parted(line) for line in lines if ":" in line]


def _parted(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    return name.strip().lower(), value.strip()
