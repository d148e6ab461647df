"""Saved pages of real sites, served on loopback, go through the sites' own spiders."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
import tiny
from saved import serve_saved

from newsbot.schema import validate, validate_line
from newsbot.sites import all_sites, site_by_address

OURS = Path(__file__).parent / "fixtures" / "sites"
OF_THE_STATE = ("version", "change", "previous_digest", "changes", "story", "same_text_as")


def crawl_saved(pages: dict[str, bytes], output: Path) -> None:
    """Let the sites' own spiders read the pages and write their lines."""
    names = sorted({site.name for url in pages if (site := site_by_address(url))})
    with serve_saved(pages) as routes:
        settings = {
            "NEWSBOT_CONTACT": "tests@newsbot.example",
            "NEWSBOT_OUTPUT": str(output),
            "NEWSBOT_ROUTES": routes,
            "NEWSBOT_WORKERS": "2",
            "NEWSBOT_TDM_OBEY": "False",  # real pages among them reserve it
            "DOWNLOAD_DELAY": "0",
        }
        options = [part for key, value in settings.items() for part in ("-s", f"{key}={value}")]
        run = tiny.scrapy("crawl", *names, *options)
    assert run.code in (0, 3), run.err


def lines(output: Path, kind: str) -> list[dict[str, Any]]:
    files = sorted(output.glob(f"*/{kind}-*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text().splitlines()]


def extract(page: bytes, url: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The record that `scrapy extract` prints of a saved page."""
    done = tiny.command("extract", "-", "--url", url, given=page, capsys=capsys)
    assert done.code == 0, done.err
    record: dict[str, Any] = json.loads(done.out)
    return record


def without_state(line: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in line.items() if key not in (*OF_THE_STATE, "provenance")}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], Path]:
    """Our own saved page of each site, crawled in one go."""
    pages = {}
    for site in all_sites().values():
        if (OURS / f"{site.name}.html").exists():
            told = json.loads((OURS / f"{site.name}.json").read_text())
            pages[told["url"]] = (OURS / f"{site.name}.html").read_bytes()
    output = tmp_path_factory.mktemp("saved")
    crawl_saved(pages, output)
    return pages, output


def test_every_real_site_writes_valid_lines(written: tuple[dict[str, bytes], Path]) -> None:
    pages, output = written
    articles, events = lines(output, "articles"), lines(output, "events")
    assert {line["url"] for line in articles} == set(pages)
    assert {line["site"] for line in articles} == set(all_sites()) - {"demo"}
    assert events
    assert not [error for line in articles for error in validate_line("article", line)]
    assert not [error for line in events for error in validate_line("event", line)]


def test_extract_equals_the_crawl_but_for_provenance_and_state(
    written: tuple[dict[str, bytes], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    pages, output = written
    articles = {line["url"]: line for line in lines(output, "articles")}
    events = lines(output, "events")
    for url, page in pages.items():
        record = extract(page, url, capsys)
        assert without_state(record["article"]) == without_state(articles[url])
        address = record["article"]["canonical_url"]
        mine = [without_state(line) for line in events if line["article"]["url"] == address]
        assert [without_state(event) for event in record["events"]] == mine


def real_pages(shared: Path) -> dict[str, bytes]:
    corpus = (shared / "pages" / "corpus.jsonl").read_text(encoding="utf-8")
    gold = [json.loads(line) for line in corpus.splitlines()]
    return {
        page["url"]: gzip.decompress((shared / "pages" / f"{page['id']}.html.gz").read_bytes())
        for page in gold
    }


def test_real_pages_go_through_their_spiders(shared: Path, tmp_path: Path) -> None:
    pages = {url: page for url, page in real_pages(shared).items() if site_by_address(url)}
    assert len(pages) == 6
    crawl_saved(pages, tmp_path / "out")
    articles, events = lines(tmp_path / "out", "articles"), lines(tmp_path / "out", "events")
    assert len(articles) == 6
    assert {line["site"] for line in articles} == {
        "ansa",
        "corriere",
        "ilgiornale",
        "lastampa",
        "repubblica",
    }
    assert events
    assert not [error for line in articles for error in validate_line("article", line)]
    assert not [error for line in events for error in validate_line("event", line)]


def test_real_pages_of_other_sites_go_through_extract(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = {url: page for url, page in real_pages(shared).items() if not site_by_address(url)}
    assert len(pages) == 3
    for url, page in pages.items():
        record = extract(page, url, capsys)
        assert record["article"], record["reason"]
        assert validate(record) == []
