"""The commands as a user types them: messages, exit codes, one record for crawl and extract."""

import json
from pathlib import Path
from typing import Any

import pytest
import tiny
from tiny import BASE, article, scrapy

from newsbot.commands.outcome import find_early_stops, find_faults, worst
from newsbot.commands.summary import pick_samples
from newsbot.demo.site import SITE as DEMO

DAY = "/2025/06/02"
Capture = pytest.CaptureFixture[str]
TEXT = "Eni ha comprato Novamont per 2 miliardi di euro nel 2023."


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("crawl", "name a site: scrapy crawl demo; scrapy list shows all names"),
        ("crawl dem", "there is no site dem: did you mean demo?"),
        ("crawl demo --fast", "there is no option --fast; `scrapy crawl -h` lists them"),
        ("crawl demo -a since=2025-02-30", "since=2025-02-30 is no date; write it as 2025-05-01"),
        ("crawl demo -a pages=3", "there is no argument 'pages'"),
        ("crawl demo -a since", "Invalid -a value, use -a NAME=VALUE"),
        ("crawl demo -s FEEDS={", "Invalid -s value, use -s NAME=VALUE"),
        ("crawl demo -s NEWSBOT_WORKERS=0", "NEWSBOT_WORKERS=0 is no whole number from 1"),
        ("crawl ilpost -s NEWSBOT_CONTACT=", 'newsbot.toml, as contact = "name@example.org"'),
        ("sites --long", "there is no option --long"),
        ("normalize", "give one FILE or -"),
        ("normalize /does/not/exist", "/does/not/exist cannot be read: No such file"),
        ("normalize --reference domani -", "--reference domani is no date; write it as 2025-06-02"),
        ("extract --site x -", "there is no option --site"),
        ("extract https://www.ilpost.it/ -s NEWSBOT_CONTACT=", "must be able to reach you"),
    ],
)
def test_wrong_usage_ends_with_2_and_a_sentence(
    command: str, message: str, capsys: Capture
) -> None:
    run = tiny.command(*command.split(), capsys=capsys)
    assert run.code == 2
    assert message in run.err
    assert "Traceback" not in run.err


@pytest.mark.parametrize("command", ["crawl", "sites", "normalize", "extract"])
def test_help_has_an_example(command: str, capsys: Capture) -> None:
    run = tiny.command(command, "-h", capsys=capsys)
    assert run.code == 0
    assert f"scrapy {command}" in " ".join(run.out.partition("xample")[2].split())


def test_sites_tells_of_all(capsys: Capture) -> None:
    run = tiny.command("sites", capsys=capsys)
    assert run.code == 0
    rows = run.out.splitlines()
    assert rows[0].split() == "name title topics rendering access basis last crawl".split()
    assert any(row.startswith("demo ") for row in rows)
    assert "\x1b" not in run.out


def test_normalize_gives_a_mention_a_line(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "text.txt"
    file.write_text(TEXT)
    command = ("normalize", "--reference", "2025-06-02")
    run = tiny.command(*command, str(file), capsys=capsys)
    assert run.code == 0, run.err
    mentions = [json.loads(line) for line in run.out.splitlines()]
    [money] = [mention for mention in mentions if mention["kind"] == "money"]
    assert (money["value"], money["currency"]) == (2_000_000_000, "EUR")
    assert tiny.command(*command, "-", given=TEXT.encode(), capsys=capsys).out == run.out


def test_extract_gives_the_events_of_a_text(capsys: Capture) -> None:
    command = ("extract", "--reference", "2025-06-02", "-")
    run = tiny.command(*command, given=TEXT.encode(), capsys=capsys)
    assert run.code == 0, run.err
    assert "acquire" in [json.loads(line)["type"] for line in run.out.splitlines()]


def test_extract_gives_the_record_of_a_saved_page(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "page.html"
    file.write_text(article("a"))
    run = tiny.command("extract", str(file), "--url", f"{BASE}{DAY}/a", capsys=capsys)
    assert run.code == 0, run.err
    [record] = [json.loads(line) for line in run.out.splitlines()]
    assert record["article"]["canonical_url"] == f"{BASE}{DAY}/a"
    assert record["events"]


@pytest.mark.parametrize("given", [b"", b"\xff\xfe\x00\x01", b"<html>", "è\u2028".encode()])
def test_extract_of_anything_never_fails(given: bytes, capsys: Capture) -> None:
    run = tiny.command("extract", "-", given=given, capsys=capsys)
    assert run.code == 0
    assert "Traceback" not in run.err


FILLED_BY_STATE = ("version", "previous_digest", "changes", "change", "story", "same_text_as")


def without_state(line: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in line.items() if k not in (*FILLED_BY_STATE, "provenance")}


def test_extract_of_an_address_equals_the_line_of_the_crawl(tmp_path: Path) -> None:
    url = DEMO.examples[0]
    urls = tmp_path / "urls.txt"
    urls.write_text(url)
    run = scrapy("crawl", "demo", "-s", f"NEWSBOT_OUTPUT={tmp_path}", "-a", f"urls={urls}")
    assert run.code == 0, run.err
    [record] = [json.loads(line) for line in scrapy("extract", url).out.splitlines()]
    folder = tmp_path / "demo"
    [crawled] = [json.loads(p.read_text()) for p in folder.glob("articles-*.jsonl")]
    assert without_state(record["article"]) == without_state(crawled)
    [file] = folder.glob("events-*.jsonl")
    events = [json.loads(line) for line in file.read_text().splitlines()]
    assert events
    assert [without_state(e) for e in record["events"]] == [without_state(e) for e in events]


def test_extract_says_why_there_is_nothing() -> None:
    run = scrapy("extract", "http://www.ilquotidianodemo.example/does-not-exist")
    assert run.code == 1
    assert "could not be read: status 404" in run.err


@pytest.mark.parametrize("reason", ["closespider_timeout", "memusage_exceeded"])
def test_a_crawl_that_its_limit_ended_is_to_be_looked_at(reason: str) -> None:
    [finding] = find_early_stops({"finish_reason": reason})
    assert (finding.warning, finding.sentence) == ("stopped_early", f"ended by its limit: {reason}")
    assert not list(find_early_stops({"finish_reason": "finished"}))


@pytest.mark.parametrize(
    ("stats", "message"),
    [
        ({"downloader/request_count": 3}, "nothing of demo answered"),
        ({"newsbot/articles": 3, "newsbot/delivered": 0}, "3 articles could not be written"),
        ({"feedexport/failed_count/FileFeedStorage": 1}, "a feed could not be stored"),
        ({"newsbot/faults": 2}, "newsbot stumbled 2 times"),
        ({"finish_reason": "start_error"}, "the crawl could not start"),
    ],
)
def test_faults(stats: dict[str, Any], message: str) -> None:
    [fault] = find_faults("demo", stats)
    assert fault.startswith(message)


def test_the_worst_code_counts() -> None:
    assert worst([0, 3, 4]) == 3
    assert worst([3, 1, 143]) == 143
    assert worst([143, 130]) == 130
    assert worst([4, 0]) == 4
    assert worst([]) == 0


def sample(kind: str, names: int, **told: Any) -> dict[str, Any]:
    people = [{"name": f"Rossi {n}", "kind": "organization"} for n in range(names)]
    people.append({"name": "un gruppo", "kind": "organization"})
    fields = {"time": None, "place": None, "attribution": None, "amounts": []} | told
    article = {"url": told.pop("url", "a")}
    status = {"status": told.pop("status", "asserted")}
    return {"type": kind, "participants": people, "article": article, "factuality": status} | fields


def test_samples_are_of_different_types_and_tell_most() -> None:
    events = [
        sample("agree", 0),
        sample("agree", 2),
        sample("build", 1),
        sample("meet", 2, time={"earliest": "2025-06-01", "latest": "2025-06-01"}, amounts=[1]),
        sample("trade", 2, time={"earliest": "2025-01-01", "latest": "2025-12-31"}),
    ]
    assert [event["type"] for event in pick_samples(events)] == ["meet", "trade", "agree"]
    assert len(pick_samples(events[:2])) == 1
    assert pick_samples([]) == []


def test_samples_differ_in_status_and_article_where_they_tell_as_much() -> None:
    events = [
        sample("agree", 2),
        sample("build", 2),
        sample("meet", 2, url="b"),
        sample("trade", 2, url="c", status="planned"),
        sample("reject", 2, url="d", status="alleged"),
    ]
    assert [event["type"] for event in pick_samples(events)] == ["agree", "trade", "reject"]
