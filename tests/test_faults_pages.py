"""What each fault of a page costs: its page at most, with bounded memory and time."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from fault_pages import COSTS_ITSELF, DAY, HEALTHY, READ, READ_ANYWAY, UNANSWERED, Fault, page
from faults import BASE, HOST, MEGABYTE, Crawled, Line, Speak, answer, crawl, serve


def feed(addresses: Sequence[str]) -> bytes:
    """A feed that announces addresses."""
    items = "".join(f"<item><link>{address}</link></item>" for address in addresses)
    return answer(f'<rss version="2.0"><channel>{items}</channel></rss>', type="text/xml")


def with_port(says: bytes | Speak, port: int) -> bytes | Speak:
    """An answer that names the port of the server itself."""
    return says.replace(b":PORT", b":%d" % port) if isinstance(says, bytes) else says


@contextmanager
def crawl_group(
    faults: Sequence[Fault],
    output: Path,
    others: Mapping[str, bytes | Speak] | None = None,
    **settings: str,
) -> Iterator[Crawled]:
    """Crawl pages with faults between healthy ones; what is asked twice is asked in order."""
    healthy = {f"{DAY}/{name}": answer(page(name)) for name in HEALTHY}
    answers: dict[str, bytes | Speak] = {**healthy, f"{DAY}/giro-a-tre": b""}
    with serve(answers) as server:
        said = {f"{f.host}{DAY}/{f.name}": with_port(f.says, server.port) for f in faults}
        told = {path: with_port(says, server.port) for path, says in (others or {}).items()}
        addresses = [*(fault.address for fault in faults), *(BASE + path for path in healthy)]
        answers |= {**said, "/rss.xml": feed(addresses), **told}
        answers[f"{DAY}/giro-a-tre"] = _back
        hosts = {fault.host for fault in faults} - {HOST}
        refuses = {host: "127.0.0.1:1" for host in hosts if host.startswith("rifiuta.")}
        yield crawl(server, output, sorted(hosts - refuses.keys()), routes=refuses, **settings)


def _back(line: Line) -> None:
    line.say(answer("", f"Location: {DAY}/giro-a-due", status="302 Found"))


def _crawl(
    faults: Sequence[Fault], factory: pytest.TempPathFactory, **settings: str
) -> Iterator[Crawled]:
    output = factory.mktemp("output")
    with crawl_group(faults, output, **settings) as crawled:
        yield crawled


@pytest.fixture(scope="module")
def costs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawled]:
    yield from _crawl(COSTS_ITSELF, tmp_path_factory, DOWNLOAD_TIMEOUT="150")


@pytest.fixture(scope="module")
def unanswered(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawled]:
    yield from _crawl(UNANSWERED, tmp_path_factory, NEWSBOT_PAGE_SECONDS="15")


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawled]:
    yield from _crawl(READ_ANYWAY, tmp_path_factory, DOWNLOAD_TIMEOUT="150")


def counts(faults: Sequence[Fault]) -> Counter[str]:
    """What a run is to count of faults."""
    return Counter(fault.becomes for fault in faults if fault.becomes != READ)


def says_so(crawled: Crawled, fault: Fault) -> bool:
    """Whether the log tells, on one line, what became of a page."""
    where = re.escape(fault.told or fault.address)
    return bool(re.search(rf"left out, {fault.becomes}(?: \(.*\))?: .*{where}", crawled.err))


def names(faults: Sequence[Fault]) -> list[str]:
    return [fault.name for fault in faults]


@pytest.mark.parametrize("fault", COSTS_ITSELF, ids=names(COSTS_ITSELF))
def test_a_fault_costs_its_page(costs: Crawled, fault: Fault) -> None:
    assert costs.code == 0, costs.err[-2000:]
    assert says_so(costs, fault)
    assert costs.run["left_out"].get(fault.becomes) == counts(COSTS_ITSELF)[fault.becomes]
    assert fault.name not in costs.articles


@pytest.mark.parametrize("fault", UNANSWERED, ids=names(UNANSWERED))
def test_a_fault_that_is_no_answer_costs_its_page(unanswered: Crawled, fault: Fault) -> None:
    assert unanswered.code == 3, unanswered.err[-2000:]  # pages_failed: they are more than a tenth
    assert says_so(unanswered, fault)
    assert unanswered.run["left_out"].get(fault.becomes) == counts(UNANSWERED)[fault.becomes]
    assert fault.name not in unanswered.articles


@pytest.mark.parametrize("fault", READ_ANYWAY, ids=names(READ_ANYWAY))
def test_an_odd_page_is_read(read: Crawled, fault: Fault) -> None:
    assert read.code == 0, read.err[-2000:]
    article = read.articles[fault.name]
    assert "Tubi Veneti" in article["headline"] or fault.name.startswith(("ld-", "identita"))
    assert "12 milioni" in article["body"] or fault.name in ("surrogati", "larghezza-zero", "zalgo")


def test_healthy_pages_are_read_beside_faults(
    costs: Crawled, unanswered: Crawled, read: Crawled
) -> None:
    for crawled in (costs, unanswered, read):
        assert set(HEALTHY) <= crawled.articles.keys()
        assert crawled.run["faults"] == []
        assert crawled.run["rejected"] == 0
        assert "Traceback" not in crawled.err
    assert costs.run["warnings"] == read.run["warnings"] == []
    assert unanswered.run["warnings"] == ["pages_failed"]


def test_every_page_is_counted_once(costs: Crawled, unanswered: Crawled, read: Crawled) -> None:
    groups = ((costs, COSTS_ITSELF), (unanswered, UNANSWERED), (read, READ_ANYWAY))
    for crawled, faults in groups:
        assert crawled.run["left_out"] == counts(faults)
        assert crawled.run["asked"] == len(faults) + len(HEALTHY)
        assert crawled.run["articles"] + sum(counts(faults).values()) == crawled.run["asked"]


def test_time_and_memory_are_bounded(costs: Crawled, unanswered: Crawled, read: Crawled) -> None:
    for crawled in (costs, unanswered, read):
        assert crawled.memory < 700  # of which 290 before the first page
        assert crawled.seconds < 200
    assert max(costs.server.sent.values()) < 64 * MEGABYTE
    assert max(unanswered.server.sent.values()) < 64 * MEGABYTE


def test_nothing_inside_was_asked(costs: Crawled) -> None:
    assert not [path for path in costs.server.asked if "segreto" in path]


def test_text_stays_text(read: Crawled, unanswered: Crawled) -> None:
    for crawled in (read, unanswered):
        shown = crawled.out + crawled.err
        assert {c for c in shown if not c.isprintable()} <= {"\n"}
    for path in read.output.rglob("*.jsonl"):
        assert "\x1b" not in path.read_bytes().decode()  # UTF-8 throughout, escapes as \\u001b


def test_nothing_is_written_elsewhere(read: Crawled) -> None:
    there = {path.name for path in read.output.iterdir()}
    assert there == {"guasti", ".state", "stdout", "stderr"}
    assert all(
        re.fullmatch(r"[a-z]+(-\w+)?\.jsonl", p.name) for p in (read.output / "guasti").iterdir()
    )


@pytest.mark.parametrize("name", ["anno-0000", "anno-9999", "anno-assurdo"])
def test_an_absurd_date_gives_way_to_that_of_the_address(read: Crawled, name: str) -> None:
    assert read.articles[name]["published_at"] == "2025-06-02T00:00:00+02:00"


@pytest.mark.parametrize("name", [n for n in names(READ_ANYWAY) if n.startswith("canonica-")])
def test_another_canonical_address_is_not_believed(read: Crawled, name: str) -> None:
    told = read.articles[name]["canonical_url"]
    assert told.startswith(BASE)
    assert len(told) < 3000
    assert ".." not in told
