"""The report in a real browser, from disk, without a network."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import forms
import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # no types
from playwright.sync_api import Browser, Page, sync_playwright
from tiny import command

from newsbot.report import build
from newsbot.report.build import render_report
from newsbot.report.glance import glance

MOMENT = datetime(2025, 6, 4, 12, tzinfo=UTC)
HOSTILE = "</script><img src=x onerror=alert(1)>\u202eoiccA\u202c 🙂 <b>&amp;"


def many(number: int) -> list[dict[str, Any]]:
    """Events of as many articles as there are days in a month, with sentences that differ."""
    chance = random.Random(7)
    words = "acciaio porto accordo ministro luglio ricorso binario vigili scuola ospedale".split()
    events = []
    for at in range(number):
        event = forms.event(list(forms.SENTENCES)[at % 4], site=("ansa", "agi", "ilpost")[at % 3])
        event["id"] = f"{at:020x}"
        sentence = event["evidence"]["quote"] + " " + " ".join(chance.choices(words, k=12))
        event["evidence"] = event["evidence"] | {"quote": f"{sentence} {at}"}
        event["article"] = event["article"] | {
            "url": f"https://www.example.it/{at // 8}",
            "headline": " ".join(chance.choices(words, k=8)),
            "published_at": f"2025-06-{at % 28 + 1:02}T{at % 24:02}:30:00+02:00",
        }
        events.append(event)
    return events


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    events = [forms.event(name) for name in forms.SENTENCES]
    events += [forms.event("compra", site="agi", headline=HOSTILE, confidence=0.4)]
    articles = {
        f"https://www.ansa.it/{name}": forms.article(name, story="s1" if name == "compra" else None)
        for name in forms.SENTENCES
    }
    articles["https://www.agi.it/compra"] = forms.article(
        "compra", site="agi", story="s1", same_text_as="https://www.ansa.it/compra"
    )
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(render_report(events, articles, MOMENT, "it"), encoding="utf-8")
    return path


class Opened:
    """The page as somebody opened it, and what the browser complained of."""

    def __init__(self, page: Page, path: Path, address: str = "") -> None:
        self.page = page
        self.complaints: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda m: self.complaints.append(m.text) if m.type != "info" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(f"file://{path}{address}")
        page.wait_for_selector("html[data-ready=yes]", timeout=60_000)

    def rows(self) -> list[str]:
        return self.page.locator("#events tbody tr").all_inner_texts()


@pytest.fixture
def opened(browser: Browser, report: Path) -> Iterator[Opened]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = Opened(context.new_page(), report)
    yield opened
    context.close()
    assert opened.complaints == []
    assert [url for url in opened.requests if not url.startswith(("file:", "data:", "blob:"))] == []


def test_all_events_with_their_status_and_who_says_so(opened: Opened) -> None:
    assert len(opened.rows()) == 5
    charge = next(row for row in opened.rows() if "reato" in row)
    assert "presunto, secondo Procura di Milano" in " ".join(charge.split())
    marks = opened.page.locator("#events tr", has_text="reato").locator("mark")
    assert "Secondo" in marks.all_inner_texts()


def test_filters_and_the_address(opened: Opened) -> None:
    page = opened.page
    page.select_option("[name=type]", "acquire")
    assert len(opened.rows()) == 2
    page.fill("[name=sure]", "0.5")
    page.fill("[name=who]", "VETROLUX")
    page.wait_for_timeout(50)
    assert len(opened.rows()) == 1 + (forms.event("compra")["confidence"] is None)
    assert "who=VETROLUX" in page.url
    page.click("button[type=reset]")
    page.fill("[name=q]", "citta terremoto")
    assert page.inner_text("#count") == "Nessun evento corrisponde. Togli qualche filtro."
    page.fill("[name=q]", "TERREMOTO")
    page.wait_for_timeout(50)
    assert len(opened.rows()) == 1
    page.go_back()
    assert page.url.endswith("#") or "TERREMOTO" not in page.url


def test_an_address_is_a_page(browser: Browser, report: Path) -> None:
    page = browser.new_page()
    opened = Opened(page, report, "#type=incident")
    assert len(opened.rows()) == 1
    assert page.input_value("[name=type]") == "incident"
    page.close()


def test_everything_about_a_name(opened: Opened) -> None:
    opened.page.click("#events button.name:has-text('Ferramenta')")
    assert opened.page.inner_text("#about h3") == "Tutto su Ferramenta Rossi"
    assert "Vetrolux" in opened.page.inner_text("#about")
    opened.page.click("#about a")
    assert len(opened.rows()) == 5


def test_a_story_has_all_its_papers(opened: Opened) -> None:
    opened.page.click("#events a[href='#story=s1'] >> nth=0")
    lines = opened.page.locator("#about li").all_inner_texts()
    assert len(lines) == 2
    assert lines[0].startswith("ANSA")
    assert lines[0].endswith("(visto per primo)")


def test_text_of_pages_stays_text(opened: Opened) -> None:
    assert opened.page.locator("#events a", has_text="onerror").inner_text() == HOSTILE
    assert opened.page.locator("img").count() == 0


def test_charts_are_drawn_and_told(opened: Opened) -> None:
    assert opened.page.locator("#chart-types *").count() > 0
    opened.page.click("figure.types summary")
    assert "acquisizione" in opened.page.inner_text("figure.types table")


def test_the_keyboard_is_enough(opened: Opened) -> None:
    page = opened.page
    page.focus("[name=q]")
    for _ in range(2):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "status"
    page.focus("#events button.name >> nth=0")
    page.keyboard.press("Enter")
    assert page.inner_text("#about h3").startswith("Tutto su ")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 768, 1280])
def test_any_width_and_light(browser: Browser, report: Path, width: int, scheme: Any) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, locale="it"
    )
    page = context.new_page()
    Opened(page, report, "#who=Vetrolux")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(page)
    serious = [
        v["id"] for v in found.response["violations"] if v["impact"] in ("serious", "critical")
    ]
    assert serious == [], found.generate_report()
    context.close()


def test_five_thousand_events_are_small_and_quick(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(render_report(many(5000), {}, MOMENT, "en"), encoding="utf-8")
    assert path.stat().st_size < 3_000_000
    page = browser.new_page()
    opened = Opened(page, path)
    assert page.inner_text("#count") == "5,000 events found, the first 50 shown"
    assert len(opened.rows()) == 50
    page.click("#more")
    assert len(opened.rows()) == 100
    page.close()


def test_more_than_a_page_holds_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "MOST", 10)
    page = render_report(many(11), {}, MOMENT, "en")
    assert "Shown are the latest 10 of 11 events" in page


def test_bodies_only_where_asked_for(browser: Browser, tmp_path: Path) -> None:
    articles = {"https://www.ansa.it/compra": forms.article("compra")}
    path = tmp_path / "report.html"
    for bodies in (False, True):
        page = render_report([forms.event("compra")], articles, MOMENT, bodies=bodies)
        path.write_text(page, encoding="utf-8")
        shown = browser.new_page()
        Opened(shown, path)
        assert (shown.locator(".body").count() > 0) is bodies
        shown.close()


def test_sums_of_one_currency_each_once() -> None:
    dollars = forms.event("arresto")
    dollars["amounts"][0] |= {"currency": "USD", "value": 9e9}
    seen = glance([forms.event("compra"), forms.event("compra", site="agi"), dollars])
    assert [told.quote for told in seen.sums] == ["12,5 milioni di euro"]


def test_months_where_there_are_many_days() -> None:
    days = [forms.event("compra", day=f"2025-0{1 + at // 28}-{at % 28 + 1:02}") for at in range(56)]
    assert glance(days).days == [("2025-01", 28), ("2025-02", 28)]


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    forms.write(tmp_path / "output", "events", [forms.event(name) for name in forms.SENTENCES])
    out = tmp_path / "r.html"
    where = ("-s", f"NEWSBOT_OUTPUT={tmp_path / 'output'}")
    run = command("report", "-o", str(out), "--type", "acquire", *where, capsys=capsys)
    assert (run.code, run.out) == (0, f"1 events: {out} ({out.stat().st_size / 1e6:.1f} MB)\n")
    wrong = command("report", str(out), *where, capsys=capsys)
    assert wrong.code == 2
    assert "The file goes with -o" in wrong.err


def test_an_empty_report() -> None:
    page = render_report([], {}, MOMENT)
    assert json.dumps("0 eventi")[1:-1] in " ".join(page.split())
