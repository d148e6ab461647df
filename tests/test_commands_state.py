"""`scrapy state`: shows, prunes and forgets."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import tiny
from making import make_record

from newsbot.exporters import finish_deliveries
from newsbot.state import FORGOTTEN, SiteLock, State
from newsbot.stories import find_story

Capture = pytest.CaptureFixture[str]
BASE = "https://www.paperino.example/2025/06/02"
START, LATER = "20250602T143500Z", "20250602T153500Z"
TEXT = " ".join(f"parola{number}" for number in range(80))


def run(output: Path, *arguments: str, capsys: Capture) -> tiny.Run:
    return tiny.command("state", "-s", f"NEWSBOT_OUTPUT={output}", *arguments, capsys=capsys)


def form_of(slug: str, host: str = "www.paperino.example", events: int = 2) -> dict[str, Any]:
    form = make_record(slug, events, site=host.split(".")[1]).to_dict()
    url = f"https://{host}/2025/06/02/{slug}"
    form["article"] |= {"url": url, "canonical_url": url, "body": TEXT}
    for at, event in enumerate(form["events"]):
        event["article"]["url"] = url
        event["id"] = f"{slug}{host}".encode().hex()[:30] + f"{at:02}"
    return form


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Two articles of one paper, one of them copied by another, and one not delivered yet."""
    state = State(tmp_path)

    def store(form: dict[str, Any], start: str) -> None:
        article = form["article"]
        future = state.store(form, article["url"], article["site"], start, find_story=find_story)
        assert future.result().form

    for form in (form_of("prima"), form_of("altra") | {"events": []}):
        store(form, START)
    store(form_of("prima", "www.topolino.example"), START)
    for site in ("paperino", "topolino"):
        finish_deliveries(state, site)
    store(form_of("tarda"), LATER)
    state.mark(f"{BASE}/vecchia", "paperino", "moved", moved_to=f"{BASE}/prima").result()
    state.close()
    return tmp_path


def test_state_shows_what_is_remembered(output: Path, capsys: Capture) -> None:
    shown = run(output, capsys=capsys)
    assert shown.code == 0, shown.err
    rows = [line.split() for line in shown.out.splitlines()]
    assert rows[0] == ["site", "pages", "articles", "versions", "stories", "undelivered"]
    assert rows[1] == ["paperino", "4", "3", "3", "1", "1"]
    assert rows[2] == ["topolino", "1", "1", "1", "1", "0"]
    assert shown.out.splitlines()[-1].startswith("1 stories shared by several articles")


def test_state_as_json(output: Path, capsys: Capture) -> None:
    shown = json.loads(run(output, "--json", capsys=capsys).out)
    assert shown["bytes"] > 0
    assert shown["forgotten"] == 0
    assert [site["site"] for site in shown["sites"]] == ["paperino", "topolino"]
    assert shown["sites"][0]["undelivered"] == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--fast", "there is no option --fast"),
        ("prune", "say how old: scrapy state prune --older-than 365d"),
        ("prune --older-than gestern", "--older-than=gestern is no date"),
        ("prune old", "scrapy state prune old makes no sense"),
        ("delete", "scrapy state delete makes no sense"),
        ("forget", "give one URL"),
        ("forget a b", "give one URL"),
        ("forget https://a.example/ --older-than 7d", "--older-than goes with scrapy state prune"),
    ],
)
def test_wrong_usage_ends_with_2(
    arguments: str, message: str, tmp_path: Path, capsys: Capture
) -> None:
    done = run(tmp_path / "output", *arguments.split(), capsys=capsys)
    assert done.code == 2
    assert message in done.err
    assert not (tmp_path / "output").exists()


def test_a_folder_that_cannot_be_ends_with_1(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "file").write_text("")
    done = run(tmp_path / "file" / "output", capsys=capsys)
    assert done.code == 1
    assert "cannot write under" in done.err


def test_prune_lets_go_of_what_is_old(output: Path, capsys: Capture) -> None:
    state = State(output)
    old = (datetime.now(UTC) - timedelta(days=400)).isoformat(timespec="seconds")
    query = "UPDATE pages SET read_at = ? WHERE address = ?"
    state.database.write(lambda db: db.execute(query, (old, f"{BASE}/prima"))).result()
    before = {path: path.read_bytes() for path in output.rglob("*.jsonl")}
    done = run(output, "prune", "--older-than", "365d", capsys=capsys)
    assert done.code == 0, done.err
    assert done.out.startswith("1 pages and 1 articles read before")
    assert state.seen(f"{BASE}/prima") is None
    assert state.seen(f"{BASE}/altra")
    assert {path: path.read_bytes() for path in output.rglob("*.jsonl")} == before
    again = run(output, "prune", "--older-than", "365d", "--json", capsys=capsys)
    assert json.loads(again.out) == {"pages": 0, "articles": 0}


ATOM = f"""<?xml version='1.0' encoding='utf-8'?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:n="https://newsbot.example/ns">
<title>W</title><id>urn:x</id>
<entry><title>uno</title><id>urn:newsbot:1</id><link href="{BASE}/prima"/></entry>
<entry><title>due</title><id>urn:newsbot:2</id><link href="{BASE}/prima-pagina"/></entry>
</feed>"""


def add_other_files(output: Path) -> None:
    """What watches, failed validation and a killed run leave."""
    (output / "watch").mkdir()
    event = form_of("prima")["events"][0]
    lines = [{"watch": "w", "event": event}, {"watch": "w", "event": form_of("altra")["events"][0]}]
    written = "".join(json.dumps(line) + "\n" for line in lines)
    (output / "watch" / "w.jsonl").write_text(written)
    (output / "watch" / "w.atom").write_text(ATOM)
    rejected = {"url": f"{BASE}/vecchia", "errors": ["x"], "record": form_of("prima")}
    (output / "paperino" / f"rejected-{START}.jsonl").write_text(json.dumps(rejected) + "\n")
    rest = output / "paperino" / f".articles-{LATER}.jsonl.part"
    rest.write_text(json.dumps(form_of("prima")["article"]))


@pytest.mark.parametrize("name", ["prima", "vecchia", "prima?utm_source=rss"])
def test_forget_leaves_no_trace_but_digests(output: Path, name: str, capsys: Capture) -> None:
    add_other_files(output)
    done = run(output, "forget", f"{BASE}/{name}", capsys=capsys)
    assert done.code == 0, done.err
    assert "1 articles forgotten, 6 lines removed" in done.out
    assert "not reached: archives under output/warc" in done.out
    for path in filter(Path.is_file, output.rglob("*")):
        left = path.read_bytes().replace(f"{BASE}/prima-pagina".encode(), b"")
        assert f"{BASE}/prima".encode() not in left, path
        assert f"{BASE}/vecchia".encode() not in left, path
    state = State(output)
    for address in ("prima", "vecchia"):
        seen = state.seen(f"{BASE}/{address}")
        assert seen
        assert seen.outcome == FORGOTTEN
    assert len(tiny.lines(output, "articles")) == 2
    assert len(tiny.lines(output, "events")) == 2
    assert not list((output / "paperino").glob("rejected-*"))
    entries = ElementTree.parse(output / "watch" / "w.atom").findall("{*}entry")
    assert [entry.findtext("{*}title") for entry in entries] == ["due"]
    assert len((output / "watch" / "w.jsonl").read_text().splitlines()) == 1
    copy = json.loads(next((output / "topolino").glob("articles-*")).read_text())
    assert copy["same_text_as"] is None
    assert copy["story"]


def test_what_is_forgotten_is_not_taken_in_again(output: Path, capsys: Capture) -> None:
    run(output, "forget", f"{BASE}/prima", capsys=capsys)
    state = State(output)
    taken = state.store(form_of("prima"), f"{BASE}/prima", "paperino", LATER).result()
    assert (taken.form, taken.reason) == (None, FORGOTTEN)
    other = state.store(form_of("prima"), f"{BASE}/prima-amp", "paperino", LATER).result()
    assert other.reason == FORGOTTEN
    seen = state.seen(f"{BASE}/prima-amp")
    assert seen
    assert seen.outcome == FORGOTTEN


def test_forget_finds_what_only_files_and_undelivered_records_tell(
    output: Path, capsys: Capture
) -> None:
    done = run(output, "forget", f"{BASE}/tarda", capsys=capsys)
    assert "1 articles forgotten, 3 lines removed" in done.out
    state = State(output)
    assert state.undelivered("paperino") == {}
    state.close()
    for file in (output / ".state").iterdir():
        file.unlink()
    (output / "paperino" / f"articles-{LATER}.jsonl").write_text("no JSON\n")
    done = run(output, "forget", f"{BASE}/prima", "--json", capsys=capsys)
    told = json.loads(done.out)
    assert told["articles"] == 0
    assert sum(told["lines"].values()) == 3


def test_forget_waits_for_no_crawl(output: Path, capsys: Capture) -> None:
    lock = SiteLock(output, "topolino")
    assert lock.acquire()
    done = run(output, "forget", f"{BASE}/prima", capsys=capsys)
    lock.release()
    assert done.code == 4
    assert "another run is crawling topolino" in done.err
    assert len(tiny.lines(output, "articles")) == 2


def test_an_address_unknown_is_forgotten_beforehand(tmp_path: Path, capsys: Capture) -> None:
    done = run(tmp_path, "forget", f"{BASE}/mai-letta", capsys=capsys)
    assert done.code == 0
    assert "0 articles forgotten, 0 lines removed" in done.out
    seen = State(tmp_path).seen(f"{BASE}/mai-letta")
    assert seen
    assert seen.outcome == FORGOTTEN
