"""What faults of feeds and sitemaps cost: that source at most, and never the crawl."""

import gzip
import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from fault_pages import DAY, bomb, packed, page, silent, stream
from faults import BASE, FEEDS, FEEDS_SITE, MEGABYTE, SITEMAPS, Crawled, Speak, answer, crawl, serve

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
BILLION = f'<!DOCTYPE r [<!ENTITY l0 "ha">{LAUGHS}]>'
OUTSIDE = (
    '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">'
    '<!ENTITY h SYSTEM "http://127.0.0.1:PORT/segreto">]>'
)
RANDOM = os.urandom(200_000)
ODD = (
    "javascript:alert(1)",
    "file:///etc/passwd",
    "http://[::1",
    f"{BASE}/{'a' * 100_000}",
    "\x85\x9b31m",
    "//",
    "http://" + "a." * 40_000,
    f"{BASE}:99999999/2025/06/02/porta",
)
LIST = "http://www.sitemaps.org/schemas/sitemap/0.9"


@dataclass(frozen=True)
class BadSource:
    """A source that does harm: `fails` is the reason counted; None: it announces its page."""

    name: str
    says: bytes | Speak
    fails: str | None = None


def items(name: str, *links: str, date: str = "", more: str = "") -> str:
    """A feed's entries: the odd ones, and the page that is its own."""
    told = f"<pubDate>{date}</pubDate>" if date else ""
    addresses = (*links, f"{BASE}{DAY}/{name}")
    return "".join(f"<item><link>{a}</link>{told}{more}</item>" for a in addresses)


def rss(inner: str, *headers: str, start: str = "", end: str = "</channel></rss>") -> bytes:
    return answer(f'{start}<rss version="2.0"><channel>{inner}{end}', *headers, type="text/xml")


def urls(name: str, *links: str, kind: str = "url") -> str:
    """A sitemap's entries."""
    addresses = (*links, f"{BASE}{DAY}/{name}")
    return "".join(f"<{kind}><loc>{a}</loc></{kind}>" for a in addresses)


def sitemap(inner: str, *, start: str = "", end: str = "</urlset>") -> bytes:
    return answer(f'{start}<urlset xmlns="{LIST}">{inner}{end}', type="text/xml")


def index(*addresses: str) -> bytes:
    inner = "".join(f"<sitemap><loc>{BASE}{a}</loc></sitemap>" for a in addresses)
    return answer(f'<sitemapindex xmlns="{LIST}">{inner}</sitemapindex>', type="text/xml")


MANY = tuple(f"{BASE}{DAY}/una-di-molte-{n}" for n in range(200_000))

BAD_FEEDS = (
    BadSource("bomba", bomb("gzip"), "too large"),
    BadSource("due-gigabyte", stream("Connection: close"), "too large"),
    BadSource("entita-esterna", rss(items("entita-esterna", more="<title>&f;&h;</title>"),
                                    start=OUTSIDE)),
    BadSource("miliardo", rss(items("miliardo", more="<title>&l11;</title>"), start=BILLION)),
    BadSource("senza-fine", rss(items("senza-fine"), end="<item><title>a & b")),
    BadSource("centomila", rss(items("centomila") + items("x", *MANY[:100_000]))),
    BadSource("binaria", answer(RANDOM, type="application/rss+xml"), "no feed"),
    BadSource("vuota", answer(""), "no feed"),
    BadSource("pagina", answer(page("pagina")), "no feed"),
    BadSource("anno-9999", rss(items("anno-9999", date="Fri, 31 Dec 9999 23:59:59 -2359"))),
    BadSource("anno-0000", rss(items("anno-0000", date="0000-00-00T99:99:99Z"))),
    BadSource("strani", rss(items("strani", *ODD))),
    BadSource("profonda", rss("<a>" * 100_000 + items("profonda"))),
    BadSource("errore", answer("", status="500 No"), "status 500"),
    BadSource("muta", silent, "no answer"),
    BadSource("utf-16", answer(f'<?xml version="1.0" encoding="utf-16"?><rss version="2.0">'
                               f"<channel>{items('utf-16')}</channel></rss>".encode("utf-16"))),
    BadSource("non-cambiata", answer("", status="304 Not Modified"), "status 304"),
)  # fmt: skip
BAD_SITEMAPS = (
    BadSource("m-bomba", lambda line: line.say(answer(packed("gzip"), type="application/gzip")),
              "no sitemap"),
    BadSource("m-bomba-br", bomb("br"), "too large"),
    BadSource("m-due-gigabyte", stream("Connection: close"), "too large"),
    BadSource("m-se-stessa", index("/mappa-d")),
    BadSource("m-a-due", index("/mappa-f"), None),
    BadSource("m-a-tre", index("/mappa-e"), None),
    BadSource("m-catena", lambda line: line.say(index(f"{line.path}x")), "index within index"),
    BadSource("m-lunga", sitemap(urls("m-lunga") + urls("x", *MANY))),
    BadSource("m-rotta", answer(gzip.compress(RANDOM)[:90_000], type="application/gzip"),
              "no sitemap"),
    BadSource("m-binaria", answer(RANDOM), "no sitemap"),
    BadSource("m-miliardo", sitemap(urls("m-miliardo", "&l11;"), start=BILLION)),
    BadSource("m-entita", sitemap(urls("m-entita", "&f;", "&h;"), start=OUTSIDE)),
    BadSource("m-strani", sitemap(urls("m-strani", *ODD))),
    BadSource("m-profonda", sitemap("<a>" * 100_000 + urls("m-profonda"))),
    BadSource("m-vuota", answer(""), "no sitemap"),
    BadSource("m-senza-fine", sitemap(urls("m-senza-fine"), end="<url><loc>")),
    BadSource("m-pagina", answer(page("m-pagina")), "no sitemap"),
)  # fmt: skip
SILENT = {"m-miliardo", "m-profonda", "m-se-stessa", "m-a-due", "m-a-tre"}
"""Sources that neither fail nor name a page to be asked for."""
SOURCES = (*BAD_FEEDS, *BAD_SITEMAPS)
PATHS = (*(f"/rss-{a}" for a in FEEDS), *(f"/mappa-{a}" for a in SITEMAPS))


def at_port(says: bytes | Speak, port: int) -> bytes | Speak:
    return says.replace(b":PORT", b":%d" % port) if isinstance(says, bytes) else says


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawled]:
    answers: dict[str, bytes | Speak] = {}
    for source in SOURCES:
        answers[f"{DAY}/{source.name}"] = answer(page(source.name))
    with serve(answers) as server:
        for path, source in zip(PATHS, SOURCES, strict=True):
            answers[path] = at_port(source.says, server.port)
        output = tmp_path_factory.mktemp("output")
        yield crawl(server, output, site=FEEDS_SITE.name, DOWNLOAD_TIMEOUT="150")


@pytest.mark.parametrize("source", SOURCES, ids=[source.name for source in SOURCES])
def test_a_source_costs_itself(crawled: Crawled, source: BadSource) -> None:
    path = PATHS[SOURCES.index(source)]
    if source.fails:
        told = rf"{BASE}{path}x* (could not be had|announces nothing): {source.fails}"
        assert re.search(told, crawled.err), crawled.err[-3000:]
        assert source.name not in crawled.articles
    else:
        assert not re.search(rf"{BASE}{path} (could|announces)", crawled.err)
        assert (source.name in crawled.articles) == (source.name not in SILENT)


def test_the_run_counts_them(crawled: Crawled) -> None:
    failed = Counter(source.fails for source in SOURCES if source.fails)
    assert crawled.run["sources_failed"] == failed
    assert crawled.run["faults"] == []
    assert "Traceback" not in crawled.err
    assert crawled.code == 0


def test_indexes_that_name_each_other_are_asked_once(crawled: Crawled) -> None:
    asked = {path: n for path, n in crawled.server.asked.items() if "/mappa-" in path}
    assert max(asked.values()) == 1
    assert sum("/mappa-g" in path for path in asked) < 6


def test_nothing_outside_is_read(crawled: Crawled) -> None:
    assert not [path for path in crawled.server.asked if "segreto" in path]
    texts = [path.read_text(errors="replace") for path in crawled.output.rglob("*.jsonl")]
    assert not [text for text in texts if "root:" in text]


def test_time_and_memory_are_bounded(crawled: Crawled) -> None:
    assert crawled.memory < 800
    assert crawled.seconds < 200
    assert max(crawled.server.sent.values()) < 64 * MEGABYTE
