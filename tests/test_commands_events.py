"""`scrapy events` and `scrapy show`."""

import json
from pathlib import Path

import forms
import pytest
from tiny import Run, command

from newsbot.outputs import printable

EVENTS = [forms.event(name) for name in forms.SENTENCES]


@pytest.fixture
def output(tmp_path: Path) -> Path:
    forms.write(tmp_path, "articles", [forms.article(name) for name in forms.SENTENCES])
    forms.write(tmp_path, "events", EVENTS)
    later = forms.event("compra", site="agi", day="2025-06-04", headline="Dopo \x1b[31m rosso")
    forms.write(tmp_path, "events", [later])
    return tmp_path


def ask(output: Path, capsys: pytest.CaptureFixture[str], *asked: str) -> Run:
    return command(*asked, "-s", f"NEWSBOT_OUTPUT={output}", capsys=capsys)


def test_the_latest_first(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ask(output, capsys, "events", "--labels", "it")
    lines = run.out.splitlines()
    assert run.code == 0, run.err
    assert lines[1].startswith("2025-06-04")
    assert lines[-1] == "5 of 5 events"
    assert "presunto, secondo" in run.out


def test_a_search_for_pipes(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ask(output, capsys, "events", "--who", "VETROLUX", "--min-amount", "1e7", "--json")
    found = [json.loads(line) for line in run.out.splitlines()]
    assert [event["article"]["site"] for event in found] == ["agi", "ansa"]
    assert found[1] == EVENTS[0]


def test_at_most_so_many(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ask(output, capsys, "events", "--limit", "2")
    assert run.out.splitlines()[-1] == "2 of 5 events"


def test_nothing_found_says_what_there_is(
    output: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run = ask(output, capsys, "events", "--since", "2026-01-01")
    assert run.out == "none of 5 events fits; the latest was told on 2025-06-04\n"
    assert ask(output, capsys, "events", "--since", "2026-01-01", "--json").out == ""
    run = ask(output, capsys, "report", "--since", "2026-01-01", "-o", str(tmp_path / "r.html"))
    assert "none of 5 events fits" in run.out


def test_what_a_watch_would_have_announced(
    output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    watches = json.dumps({"sismi": {"words": ["terremoto"]}, "vuoto": {"sites": ["rsi"]}})
    where = ("-s", f"NEWSBOT_WATCHES={watches}")
    run = ask(output, capsys, "events", "--watch", "sismi", "--json", *where)
    assert [json.loads(line)["type"] for line in run.out.splitlines()] == ["incident"]
    assert ask(output, capsys, "events", "--watch", "vuoto", "--json", *where).out == ""
    run = ask(output, capsys, "events", "--watch", "altro", *where)
    assert "has no watch 'altro'; it has: sismi, vuoto" in run.err


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("events", "eni"), "Names go with --who"),
        (("events", "--limit", "0"), "--limit 0 is no number from 1"),
        (("events", "--site", "corriere"), "it has: agi, ansa"),
        (("show",), "give one ID|URL|FILE"),
        (("show", "nulla"), "nulla is no event, article or file"),
    ],
)
def test_wrong_usage(
    output: Path, capsys: pytest.CaptureFixture[str], asked: tuple[str, ...], said: str
) -> None:
    run = ask(output, capsys, *asked)
    assert run.code == 2
    assert said in run.err


def test_nothing_crawled_yet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ask(tmp_path, capsys, "events")
    assert run.code == 2
    assert "has no events yet: scrapy crawl demo" in run.err


def test_an_event_with_its_proof(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ask(output, capsys, "show", EVENTS[0]["id"], "--labels", "it")
    shown = " ".join(run.out.split())
    assert "[chi acquista: Vetrolux] [trigger: ha comprato] per [amount: 12,5 milioni di" in shown
    assert "https://www.ansa.it/compra" in shown


def test_all_events_of_an_article_and_of_a_file(
    output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    by_address = ask(output, capsys, "show", "https://www.ansa.it/arresto")
    assert "[cue: Secondo]" in by_address.out
    file = next((output / "ansa").glob("events-*.jsonl"))
    assert ask(output, capsys, "show", str(file)).out.count("[trigger: ") == len(EVENTS)


def test_no_escape_of_a_page_reaches_the_terminal(
    output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = ask(output, capsys, "show", forms.event("compra", site="agi")["id"])
    assert "\x1b" not in run.out
    assert printable("Dopo \x1b[31m rosso") in run.out
