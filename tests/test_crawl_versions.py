"""A paper that corrects an article, crawled again; and an article that is forgotten."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import tiny
from tiny import BASE, Answer, Paper, article, feed

DAY = "/2025/06/02"
CORRECTED = (tiny.PARAGRAPHS[0].replace("12 milioni", "14 milioni"), tiny.PARAGRAPHS[1])


@pytest.fixture
def paper() -> Iterator[Paper]:
    pages = {
        "/robots.txt": Answer("User-agent: *\n", type="text/plain"),
        "/rss.xml": feed(f"{DAY}/prima", f"{DAY}/seconda"),
        f"{DAY}/prima": Answer(article("prima")),
        f"{DAY}/seconda": Answer(article("seconda")),
    }
    with tiny.serve(pages) as paper:
        yield paper


def crawl_again(paper: Paper, output: Path) -> tiny.Run:
    return tiny.crawl(paper, output, "-a", "reread=yes", "-a", "section=economia")


def test_a_correction_is_the_next_version_and_a_forgotten_article_stays_away(
    paper: Paper, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tiny.crawl(paper, tmp_path, "-a", "section=economia").code == 0
    first = {line["url"]: line for line in tiny.lines(tmp_path, "articles")}
    events = tiny.lines(tmp_path, "events")
    assert len(first) == 2

    paper.pages[f"{DAY}/prima"] = Answer(article("prima", paragraphs=CORRECTED))
    run = crawl_again(paper, tmp_path)
    assert run.code == 0, run.err
    second, other = sorted(tiny.lines(tmp_path, "articles")[2:], key=lambda line: line["url"])
    assert (second["version"], second["changes"]) == (2, ["body"])
    assert second["previous_digest"] == first[second["url"]]["provenance"]["body_digest"]
    assert second["story"] == first[second["url"]]["story"]
    assert other == first[other["url"]] | {"provenance": other["provenance"]}
    lines = tiny.lines(tmp_path, "events")[len(events) :]
    told = [line for line in lines if line["article"]["url"] == second["url"]]
    before = {line["id"]: line for line in events if line["article"]["url"] == second["url"]}
    changes = {line["id"]: line["change"] for line in told}
    assert set(changes.values()) == {"updated", "gone"}
    assert {line["version"] for line in told} == {2}
    present = (before.keys() | changes.keys()) - {i for i, c in changes.items() if c == "gone"}
    assert present == set(second["event_ids"])
    words = run.out.split()
    assert words[words.index("new", words.index("articles")) :][:3] == ["new", "versions", "1"]

    (tmp_path / ".state" / "newsbot.sqlite").write_bytes(b"no database" * 500)
    run = tiny.crawl(paper, tmp_path, "-a", "section=economia")
    assert run.code == 0, run.err
    assert "the state was broken: it is set aside as" in run.err
    assert len(tiny.lines(tmp_path, "articles")) == 4
    assert tiny.last_run(tmp_path)["known"] == 2

    forget = ("forget", second["url"], "-s", f"NEWSBOT_OUTPUT={tmp_path}")
    assert tiny.command("state", *forget, capsys=capsys).code == 0
    assert {line["url"] for line in tiny.lines(tmp_path, "articles")} == {other["url"]}
    assert crawl_again(paper, tmp_path).code == 0
    assert {line["url"] for line in tiny.lines(tmp_path, "articles")} == {other["url"]}
    assert {line["article"]["url"] for line in tiny.lines(tmp_path, "events")} == {other["url"]}
    left_out = tiny.last_run(tmp_path)["left_out"]
    assert left_out == {"forgotten on request": 1}
    traces = [file for file in tmp_path.rglob("*") if file.is_file() and "broken" not in file.name]
    assert not [file for file in traces if f"{BASE}{DAY}/prima".encode() in file.read_bytes()]
