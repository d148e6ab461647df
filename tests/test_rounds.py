"""Four rounds over two papers that change: exactly the expected lines, nothing asked in vain."""

import json
import time
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import tiny
from changing import EVENING, MORNING, Piece, Press

import newsbot
from newsbot.demo.server import Demo, serve_paper

AGENCY = (
    "Il gruppo Ardea ha acquistato la bresciana Valbruna per 240 milioni di euro. L'accordo è "
    "stato firmato nella sede della società, che occupa ottocento persone in quattro stabilimenti "
    "e produce acciai speciali per turbine, navi e centrali.\n\n"
    "«È un passo che prepariamo da anni», si legge nella nota, secondo la quale i quattro "
    "stabilimenti restano aperti e nessuno perde il posto, mentre i sindacati chiedono un incontro "
    "con la nuova proprietà entro la fine del mese e una garanzia scritta sui contratti."
)
BRIDGE = (
    "Il ponte sul Lambrone è crollato nella notte sotto il peso di un autocarro. Due "
    "persone sono rimaste ferite. I danni sono di {damage} milioni di euro.\n\n"
    "La provincia aveva chiesto lavori di rinforzo già l'anno passato, dopo che i tecnici avevano "
    "misurato crepe larghe un dito nei piloni di mezzo e un cedimento della sponda di sinistra, "
    "dove il fiume scava da anni sotto la massicciata della vecchia strada per il mulino."
)
PAPERS_OWN = (
    "Una trave che cede, un boato, poi il silenzio: così i testimoni raccontano quanto è accaduto "
    "al viadotto della statale, inghiottito dall'acqua in pochi istanti.\n\n"
    "Il sindaco di Borgo Lambrone si è dimesso ieri sera. «Avevamo scritto tre volte agli uffici "
    "della provincia e non ci ha risposto nessuno», ha detto ai cronisti davanti al municipio, "
    "dove una piccola folla lo aspettava da ore sotto la pioggia con le candele accese in mano."
)
SCHOOL = (
    "La regione ha stanziato 12 milioni di euro per le scuole di montagna, che riapriranno a "
    "settembre con i tetti rifatti e le palestre a norma dopo due anni di attesa.\n\n"
    "I presidi delle valli si sono riuniti ieri per dividere la somma fra i trentadue comuni, e "
    "hanno deciso che la metà andrà a quelli sotto i mille abitanti, dove gli alunni sono "
    "così pochi che una sola maestra tiene insieme tutte le cinque classi."
)
THEATRE = (
    "Il teatro comunale riapre sabato con un concerto, a quattro anni dall'incendio che ne aveva "
    "distrutto il palco e le prime file della platea.\n\n"
    "I lavori sono costati 9 milioni di euro, e il sindaco ha annunciato per la primavera una "
    "stagione di venti spettacoli con prezzi fermi a quelli di prima, metà dei quali per i "
    "ragazzi delle scuole, che entreranno senza pagare il pomeriggio del giovedì."
)
COMPARED = ("site", "headline", "version", "changes")
Form = dict[str, Any]


@dataclass
class Round:
    """What one round left: its runs' exit code, its new lines and what it asked for."""

    code: int
    articles: list[Form]
    events: list[Form]
    asked: Counter[tuple[str, str, int]]
    runs: dict[str, Form]
    printed: dict[tuple[str, str], str]
    """The pages as they were printed in the round."""


def crawl(demo: Demo[Press], output: Path) -> Round:
    """Crawl both papers; what is new since the last round."""
    before, asked = read_all(output), len(demo.log)
    route = f"127.0.0.1:{demo.port}"
    given = {
        "SPIDER_MODULES": "changing,newsbot.spiders",
        "NEWSBOT_CONTACT": "tests@newsbot.example",
        "NEWSBOT_OUTPUT": str(output),
        "NEWSBOT_ROUTES": json.dumps({MORNING: route, EVENING: route}),
        "NEWSBOT_WORKERS": "1",
        "DOWNLOAD_DELAY": "0.005",
    }
    options = [part for name, value in given.items() for part in ("-s", f"{name}={value}")]
    run = tiny.scrapy("crawl", "mattina", "sera", *options)
    after = read_all(output)
    return Round(
        code=run.code,
        articles=after["articles"][len(before["articles"]) :],
        events=after["events"][len(before["events"]) :],
        asked=Counter((entry.host, entry.path, entry.status) for entry in demo.log[asked:]),
        runs={
            site: json.loads((output / site / "runs.jsonl").read_text().splitlines()[-1])
            for site in ("mattina", "sera")
        },
        printed={key: demo.paper.page(*key) for key in demo.paper.pieces},
    )


def read_all(output: Path) -> dict[str, list[Form]]:
    """All lines by kind, in the order in which runs wrote them."""
    return {
        kind: [
            json.loads(line)
            for file in sorted(output.glob(f"*/{kind}-*.jsonl"), key=lambda path: path.name)
            for line in file.read_text().splitlines()
        ]
        for kind in ("articles", "events")
    }


@pytest.fixture(scope="module")
def rounds(tmp_path_factory: pytest.TempPathFactory) -> list[Round]:
    output, press = tmp_path_factory.mktemp("output"), Press()
    found = []
    with serve_paper(press) as demo:
        for change in (first, second, third, fourth):
            change(press)
            found.append(crawl(demo, output))
            time.sleep(1.1)  # what changes next has changed since, by whole seconds
    return found


def first(press: Press) -> None:
    """Three articles here, none there."""
    bridge = BRIDGE.format(damage=3)
    for minute, (path, headline, text) in enumerate(
        [
            ("/economia/ardea/", "Ardea compra Valbruna", AGENCY),
            ("/cronaca/ponte/", "Crolla il ponte sul Lambrone", bridge),
            ("/cultura/teatro/", "Il teatro riapre", THEATRE),
        ]
    ):
        press.put(MORNING, Piece(path=path, headline=headline, text=text, minute=minute))


def second(press: Press) -> None:
    """A new article whose page is busy, a correction, a page deleted, an agency text copied."""
    school = Piece(path="/cronaca/scuole/", headline="Soldi alle scuole", text=SCHOOL, minute=3)
    press.put(MORNING, replace(school, busy=1))
    press.change(MORNING, "/cronaca/ponte/", text=BRIDGE.format(damage=5))
    press.change(MORNING, "/cultura/teatro/", gone=True)
    copied = Piece(path="/affari/acciai/", headline="Acciai, passa di mano Valbruna", text=AGENCY)
    press.put(EVENING, copied)


def third(press: Press) -> None:
    """Another look, an article moved, and a report of a known fact in a paper's own words."""
    press.redesigned = True
    press.change(MORNING, "/cronaca/ponte/")
    press.change(MORNING, "/economia/ardea/")
    school = press.pieces[MORNING, "/cronaca/scuole/"]
    press.put(MORNING, replace(school, path="/scuola/montagna/", busy=0))
    press.change(MORNING, "/cronaca/scuole/", moved_to="/scuola/montagna/")
    own = Piece(path="/cronaca/viadotto/", headline="Viadotto, lascia il sindaco", text=PAPERS_OWN)
    press.put(EVENING, own)


def fourth(press: Press) -> None:
    """Nothing new."""


def article_lines(found: Round) -> list[tuple[Any, ...]]:
    lines = (tuple(line[name] for name in COMPARED) for line in found.articles)
    return sorted(lines, key=lambda line: line[1])


def read(found: Round, host: str, path: str) -> dict[str, Form]:
    """The events of a page as it was printed, by id, read without a crawl."""
    site = "mattina" if host == MORNING else "sera"
    page, url = found.printed[host, path], f"http://{host}{path}"
    return {event.id: event.to_dict() for event in newsbot.read_page(page, url, site=site).events}


def as_new(found: Round, host: str, path: str) -> list[Form]:
    """The event lines of an article that is written for the first time."""
    told = read(found, host, path).values()
    return [event | {"version": 1, "change": "new"} for event in told]


def by_id(events: list[Form]) -> list[Form]:
    return sorted(events, key=lambda event: str(event["id"]))


def asked(*pages: tuple[str, str, int], sources: int = 200) -> Counter[tuple[str, str, int]]:
    """The requests of a round: those of every round, and pages."""
    listed = [(MORNING, "/atom.xml"), (MORNING, "/sitemap.xml"), (EVENING, "/atom.xml")]
    robots = [(host, "/robots.txt", 200) for host in (MORNING, EVENING)]
    return Counter([*robots, *((host, path, sources) for host, path in listed), *pages])


def test_new_articles_are_written_with_their_events(rounds: list[Round]) -> None:
    found, paths = rounds[0], ("/economia/ardea/", "/cronaca/ponte/", "/cultura/teatro/")
    assert article_lines(found) == [
        ("mattina", "Ardea compra Valbruna", 1, []),
        ("mattina", "Crolla il ponte sul Lambrone", 1, []),
        ("mattina", "Il teatro riapre", 1, []),
    ]
    expected = [event for path in paths for event in as_new(found, MORNING, path)]
    assert by_id(found.events) == by_id(expected)
    assert {"acquire", "incident"} <= {event["type"] for event in found.events}
    assert found.asked == asked(
        (MORNING, "/.well-known/tdmrep.json", 404), *((MORNING, path, 200) for path in paths)
    )


def test_a_correction_a_copy_a_busy_and_a_deleted_page(rounds: list[Round]) -> None:
    found = rounds[1]
    assert article_lines(found) == [
        ("sera", "Acciai, passa di mano Valbruna", 1, []),
        ("mattina", "Crolla il ponte sul Lambrone", 2, ["body"]),
        ("mattina", "Soldi alle scuole", 1, []),
    ]
    assert found.asked == asked(
        (MORNING, "/cronaca/ponte/", 200),
        (MORNING, "/cronaca/scuole/", 429),
        (MORNING, "/cronaca/scuole/", 200),
        (MORNING, "/cultura/teatro/", 404),
        (EVENING, "/.well-known/tdmrep.json", 404),
        (EVENING, "/affari/acciai/", 200),
    )
    assert found.runs["mattina"]["left_out"] == {"status 404": 1}


def test_events_of_a_corrected_article(rounds: list[Round]) -> None:
    """What is the same is not written again; what differs is, under its old id."""
    before, found = read(rounds[0], MORNING, "/cronaca/ponte/"), rounds[1]
    now = read(found, MORNING, "/cronaca/ponte/")
    [corrected] = [event for event in found.events if event["version"] == 2]
    assert corrected["id"] in before.keys() & now.keys()
    assert corrected == now[corrected["id"]] | {"version": 2, "change": "updated"}
    assert [amount["value"] for amount in corrected["amounts"] if amount["role"] == "damage"] == [
        5_000_000
    ]
    others = [
        *as_new(found, MORNING, "/cronaca/scuole/"),
        *as_new(found, EVENING, "/affari/acciai/"),
    ]
    assert by_id(found.events) == by_id([*others, corrected])


def test_one_agency_text_is_one_story(rounds: list[Round]) -> None:
    """A report of the same fact in other words is none of it."""
    articles = {line["headline"]: line for found in rounds for line in found.articles}
    copied, earlier = articles["Acciai, passa di mano Valbruna"], articles["Ardea compra Valbruna"]
    assert copied["story"] == earlier["story"] is not None
    assert copied["same_text_as"] == earlier["canonical_url"]
    own = articles["Viadotto, lascia il sindaco"]
    assert own["story"] != articles["Crolla il ponte sul Lambrone"]["story"]
    others = [line for line in articles.values() if line is not copied]
    assert {line["same_text_as"] for line in others} == {None}
    assert len({line["story"] for line in others}) == len(others)


def test_another_look_and_another_address_write_nothing(rounds: list[Round]) -> None:
    found = rounds[2]
    assert article_lines(found) == [("sera", "Viadotto, lascia il sindaco", 1, [])]
    assert by_id(found.events) == by_id(as_new(found, EVENING, "/cronaca/viadotto/"))
    assert found.asked == asked(
        (MORNING, "/cronaca/ponte/", 200),
        (MORNING, "/economia/ardea/", 200),
        (MORNING, "/scuola/montagna/", 200),
        (EVENING, "/cronaca/viadotto/", 200),
    )
    assert (
        found.printed[MORNING, "/cronaca/ponte/"] != rounds[1].printed[MORNING, "/cronaca/ponte/"]
    )


def test_a_round_without_news_asks_for_sources_only(rounds: list[Round]) -> None:
    found = rounds[3]
    assert found.articles == found.events == []
    assert found.asked == asked(sources=304)


def test_nothing_is_written_twice(rounds: list[Round]) -> None:
    articles = [(a["canonical_url"], a["version"]) for found in rounds for a in found.articles]
    events = [(e["id"], e["version"], e["change"]) for found in rounds for e in found.events]
    assert len(articles) == len(set(articles)) == 7
    assert len(events) == len(set(events))
    assert [found.code for found in rounds] == [0, 0, 0, 0]
