"""A crawl from end to end: a paper with all that real sites do, four runs over it."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import jsonschema
import pytest
import tiny
from tiny import BASE, Answer, Paper, Run, article, feed

DAY = "/2025/06/02"
COPIED = tuple(f"{text} Lo scrive l'agenzia." for text in tiny.PARAGRAPHS)
ENGLISH = (
    "The company has bought the factory for twelve million euros, the mayor said on Tuesday.",
    "Workers will be hired before the end of the year, and the plant will open in 2026 again.",
    "The agreement was signed in the town hall, where the managers met all of the journalists.",
)


def _busy(times: int) -> Answer:
    """Fails twice with 503, then answers."""
    return Answer("occupato", status=503) if times <= 2 else Answer(article("occupata"))


def _sitemap(*paths: str) -> str:
    news = "http://www.google.com/schemas/sitemap-news/0.9"
    entries = "".join(
        f"<url><loc>{BASE}{path}</loc><news:news><news:publication_date>2025-06-02T10:30:00+02:00"
        "</news:publication_date></news:news></url>"
        for path in paths
    )
    return (
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="{news}">'
        f"{entries}</urlset>"
    )


INDEX = (
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    f"<sitemap><loc>{BASE}/sitemap-news.xml</loc></sitemap>"
    f"<sitemap><loc>{BASE}/sitemap-old.xml</loc><lastmod>2019-01-01</lastmod></sitemap>"
    "</sitemapindex>"
)
SECTION = ("con-data", "senza-data", "rotta", "binaria", "lunga", "inglese", "nascosta")
PAGES = {
    "/robots.txt": Answer("User-agent: *\nDisallow: /2025/06/02/vietata\n", type="text/plain"),
    "/rss.xml": feed(
        *(f"{DAY}/{slug}" for slug in ("prima", "occupata", "vecchia", "vietata", "podcast-1")),
        broken=True,
    ),
    "/sitemap.xml.gz": Answer(gzip.compress(INDEX.encode()), type="application/gzip"),
    "/sitemap-news.xml": Answer(
        _sitemap(*(f"{DAY}/{slug}" for slug in ("prima", "copia-a", "copia-b", "doppia", "via"))),
        type="application/xml",
    ),
    "/cronaca/": Answer(
        "".join(f"<a href='{DAY}/{slug}#foto'>x</a>" for slug in SECTION)
        + f"<a href='/chi-siamo'>x</a><a href='https://other.example{DAY}/altra'>x</a>"
    ),
    f"{DAY}/prima": Answer(article("prima")),
    f"{DAY}/occupata": _busy,
    f"{DAY}/vecchia": Answer(status=301, headers={"Location": f"{BASE}{DAY}/nuova"}),
    f"{DAY}/nuova": Answer(article("nuova")),
    f"{DAY}/copia-a": Answer(article("copia-a", paragraphs=COPIED)),
    f"{DAY}/copia-b": Answer(article("copia-b", paragraphs=COPIED)),
    f"{DAY}/doppia": Answer(article("doppia", canonical=f"{BASE}{DAY}/prima")),
    f"{DAY}/con-data": Answer(article("con-data", day="2025-05-20")),
    f"{DAY}/senza-data": Answer(article("senza-data", day=None)),
    f"{DAY}/rotta": Answer(article("rotta", linked_data='{"@type": "NewsArticle", "headline": ')),
    f"{DAY}/binaria": Answer(bytes(range(256)) * 40),
    f"{DAY}/lunga": Answer(article("lunga", paragraphs=("Una frase lunga di prova. " * 40_000,))),
    f"{DAY}/inglese": Answer(article("inglese", paragraphs=ENGLISH, language="en")),
    f"{DAY}/nascosta": Answer(b"%PDF-1.7\n\x00\x01\x02\x03", type="application/pdf"),
}
ARTICLES = {
    "prima",
    "occupata",
    "nuova",
    "copia-a",
    "copia-b",
    "con-data",
    "senza-data",
    "rotta",
    "lunga",
}


@dataclass(frozen=True)
class Crawled:
    """The paper after its first crawl."""

    paper: Paper
    output: Path
    run: Run


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawled]:
    output = tmp_path_factory.mktemp("output")
    with tiny.serve(PAGES) as paper:
        yield Crawled(paper, output, tiny.crawl(paper, output))


@pytest.fixture(scope="module")
def first(crawled: Crawled) -> dict[str, object]:
    return tiny.last_run(crawled.output)


def test_first_run_gives_a_line_for_each_article(crawled: Crawled) -> None:
    articles = tiny.lines(crawled.output, "articles")
    assert {a["url"].rpartition("/")[2] for a in articles} == ARTICLES
    assert len(articles) == len(ARTICLES)


def test_all_lines_follow_their_schemas(crawled: Crawled) -> None:
    for kind, name in (("articles", "article"), ("events", "event")):
        schema = json.loads((tiny.ROOT / "schemas" / f"{name}.schema.json").read_text())
        checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
        judge = jsonschema.Draft202012Validator(schema, format_checker=checker)
        found = tiny.lines(crawled.output, kind)
        assert found
        assert not [error.message for line in found for error in judge.iter_errors(line)]


def test_state_fills_version_and_change(crawled: Crawled) -> None:
    assert {a["version"] for a in tiny.lines(crawled.output, "articles")} == {1}
    events = tiny.lines(crawled.output, "events")
    assert {(e["version"], e["change"]) for e in events} == {(1, "new")}


def test_events_belong_to_their_articles(crawled: Crawled) -> None:
    named = {e for a in tiny.lines(crawled.output, "articles") for e in a["event_ids"]}
    assert {e["id"] for e in tiny.lines(crawled.output, "events")} == named


def test_what_gives_no_article_is_counted_by_its_reason(first: dict[str, object]) -> None:
    left_out = first["left_out"]
    assert isinstance(left_out, dict)
    assert left_out["robots.txt"] == 1
    assert left_out["status 404"] == 1
    assert left_out["same article as its canonical address"] == 1
    assert left_out["language en"] == 1
    assert left_out["not text"] == 1
    assert left_out["binary"] == 1


def test_nothing_disappears(first: dict[str, object]) -> None:
    left_out = first["left_out"]
    assert isinstance(left_out, dict)
    assert first["asked"] == len(ARTICLES) + sum(left_out.values())


def test_exit_code_and_summary(crawled: Crawled, first: dict[str, object]) -> None:
    assert crawled.run.code == 0, crawled.run.err
    assert first["exit_code"] == 0
    words = crawled.run.out.split()
    assert words[words.index("articles") :][:3] == ["articles", "9", "9"]
    assert f"{crawled.output}/paperino" in crawled.run.out
    assert crawled.run.out.count(" · ") >= 9  # three samples in words
    assert "says" in crawled.run.out
    assert "\x1b" not in crawled.run.out


def test_manners(crawled: Crawled) -> None:
    paper = crawled.paper
    assert paper.languages == {"it"}
    assert paper.most_at_once == 1
    plain = {agent for agent in paper.agents if "Mozilla" not in agent}
    assert plain == {"newsbot/0.1.0 (+tests@newsbot.example)"}
    assert paper.times(f"{DAY}/vietata") == 0
    assert paper.times("/sitemap-old.xml") == 0
    assert paper.times(f"{DAY}/podcast-1") == 0
    assert paper.times(f"{DAY}/prima") == 1
    assert not [path for path in paper.log if "utm_source" in path]


def test_addresses_never_contain_the_port(crawled: Crawled) -> None:
    for file in crawled.output.rglob("*.jsonl"):
        assert str(crawled.paper.port) not in file.read_text(), file
    assert str(crawled.paper.port).encode() not in b"".join(
        file.read_bytes() for file in (crawled.output / ".state").iterdir()
    )


def test_no_part_of_a_file_is_left(crawled: Crawled) -> None:
    names = sorted(file.name for file in (crawled.output / "paperino").iterdir())
    assert len(names) == 3
    assert names[2] == "runs.jsonl"


def test_second_run_reads_nothing_again(crawled: Crawled) -> None:
    before = {file: file.read_bytes() for file in crawled.output.rglob("*-*.jsonl")}
    asked = len(crawled.paper.log)
    run = tiny.crawl(crawled.paper, crawled.output)
    assert run.code == 0, run.err
    assert {file: file.read_bytes() for file in crawled.output.rglob("*-*.jsonl")} == before
    sources = {"/robots.txt", "/rss.xml", "/sitemap.xml.gz", "/sitemap-news.xml", "/cronaca/"}
    # What cannot be fetched for robots.txt is asked of robots.txt only.
    assert set(crawled.paper.log[asked:]) == sources
    words = run.out.split()
    assert words[words.index("articles") :][:3] == ["articles", "0", "9"]
    assert run.out.count(" · ") >= 9


def test_reread_writes_all_lines_anew_with_the_same_version(crawled: Crawled) -> None:
    articles = tiny.lines(crawled.output, "articles")
    events = tiny.lines(crawled.output, "events")
    run = tiny.crawl(crawled.paper, crawled.output, "-a", "reread=yes", "-a", "section=economia")
    assert run.code == 0, run.err
    anew = tiny.lines(crawled.output, "articles")[len(articles) :]
    again = tiny.lines(crawled.output, "events")[len(events) :]
    assert {a["url"].rpartition("/")[2] for a in anew} == {"prima", "occupata", "nuova"}
    assert {a["version"] for a in anew} == {1}
    named = {event for article in anew for event in article["event_ids"]}
    assert sorted(e["id"] for e in again) == sorted(e["id"] for e in events if e["id"] in named)


def test_users_own_feeds_come_on_top(crawled: Crawled, tmp_path: Path) -> None:
    urls = tmp_path / "urls.txt"
    urls.write_text(f"# una sola\n{BASE}{DAY}/prima\n\n")
    own = tmp_path / "mine.jsonl"
    other = tmp_path / "mine.json"
    feeds = json.dumps({str(other): {"format": "json"}})
    run = tiny.crawl(
        crawled.paper,
        tmp_path / "output",
        *("-a", f"urls={urls}", "-O", str(own), "-s", f"FEEDS={feeds}"),
    )
    assert run.code == 0, run.err
    [record] = [json.loads(line) for line in own.read_text().splitlines()]
    assert json.loads(other.read_text()) == [record]
    assert record["article"] == tiny.lines(tmp_path / "output", "articles")[0]
    assert record["events"] == tiny.lines(tmp_path / "output", "events")
    assert record["reason"] is None
