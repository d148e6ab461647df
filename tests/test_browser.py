"""Pages that exist only after JavaScript ran, in the Chromium of this machine, on loopback."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import tiny
from scrapy.utils.project import get_project_settings
from tiny import Answer, Paper, Run, article

from newsbot.middlewares import chromium
from newsbot.middlewares.browser import is_not_needed
from newsbot.middlewares.chromium import find_chromium, launch_options

DAY = "/2025/06/02"
PICTURE = '<img src="/foto.jpg"><link rel="preload" as="font" href="/tipo.woff2">'


def scripted(slug: str, more: str = "") -> str:
    """An article whose paragraphs a script fetches."""
    shown = article(slug, paragraphs=())
    script = "fetch('/testo.json').then(r => r.json()).then(t => {"
    script += "document.querySelector('article').insertAdjacentHTML('beforeend', t.html)})"
    return shown.replace("</body>", f"{PICTURE}{more}<script>{script}</script></body>")


def walled(times: int) -> Answer:
    """The wall until the cookie of refusal came; the tiny server sees it as a second visit."""
    wall = (
        '<!doctype html><div id="muro"><p>Noi e i nostri partner</p>'
        "<button class='rifiuta' onclick=\"location.href='?rifiutato'\">Rifiuta</button></div>"
    )
    return Answer(wall)


SLUGS = ("vetrina-a", "vetrina-b", "nascosta", "muro", "vetrina-eterna", "vuota")
PAGES = {
    "/robots.txt": Answer("User-agent: *\nDisallow:\n", type="text/plain"),
    "/rss.xml": tiny.feed(*(f"{DAY}/{slug}" for slug in SLUGS)),
    "/testo.json": Answer(
        '{"html": "' + "".join(f"<p>{text}</p>" for text in tiny.PARAGRAPHS) + '"}',
        type="application/json",
    ),
    **{f"{DAY}/{slug}": Answer(scripted(slug)) for slug in SLUGS[:3]},
    f"{DAY}/muro": walled,
    f"{DAY}/muro?rifiutato": Answer(article("muro")),
    f"{DAY}/vuota": Answer(b""),
    f"{DAY}/vetrina-eterna": Answer("<h1>x</h1><script>while (true) {}</script>"),
}


@dataclass(frozen=True)
class Crawled:
    """The paper after its crawl."""

    paper: Paper
    output: Path
    run: Run


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory, chromium: str) -> Iterator[Crawled]:
    output = tmp_path_factory.mktemp("output")
    settings = {
        "NEWSBOT_BROWSER_PAGES": "1",
        "NEWSBOT_BROWSER_SECONDS": "8",
        "RETRY_TIMES": "0",
        # It must not give the plain page to who asks for the rendered one, which would never end.
        "HTTPCACHE_ENABLED": "1",
        "HTTPCACHE_DIR": str(output / "cache"),
        "LOG_LEVEL": "DEBUG",
    }
    options = [part for name, value in settings.items() for part in ("-s", f"{name}={value}")]
    with tiny.serve(PAGES) as paper:
        run = tiny.crawl(paper, output, "-a", "section=economia", "-L", "DEBUG", *options)
        yield Crawled(paper, output, run)


def test_pages_of_scripts_are_read(crawled: Crawled) -> None:
    articles = {a["url"].rpartition("/")[2]: a for a in tiny.lines(crawled.output, "articles")}
    assert set(articles) >= {"vetrina-a", "vetrina-b", "nascosta"}, crawled.run.err[-3000:]
    for slug in ("vetrina-a", "nascosta"):
        assert articles[slug]["provenance"]["rendering"] == "browser"
        assert "12 milioni di euro" in articles[slug]["body"]


def test_only_pages_that_need_it_go_to_the_browser(crawled: Crawled) -> None:
    # Declared by the site: once, by the browser. Not declared: plainly, then once more.
    assert crawled.paper.times(f"{DAY}/vetrina-a") == 1
    assert crawled.paper.times(f"{DAY}/nascosta") == 2
    assert crawled.paper.times(f"{DAY}/vuota") == 2
    assert tiny.last_run(crawled.output)["asked_again"] == 2


def test_consent_is_refused_where_refusing_is_offered(crawled: Crawled) -> None:
    assert crawled.paper.times(f"{DAY}/muro?rifiutato") == 1
    assert any("compra Ferramenta Rossi: muro" in a["headline"] for a in articles_of(crawled))


def articles_of(crawled: Crawled) -> list[dict[str, Any]]:
    return tiny.lines(crawled.output, "articles")


def test_pictures_and_fonts_are_not_fetched(crawled: Crawled) -> None:
    assert crawled.paper.times("/foto.jpg") == 0
    assert crawled.paper.times("/tipo.woff2") == 0
    assert crawled.paper.times("/testo.json") == 3


def test_a_page_that_never_stops_costs_only_itself(crawled: Crawled) -> None:
    run = tiny.last_run(crawled.output)
    assert run["left_out"] == {"no answer": 1, "empty page": 1}
    assert run["articles"] == 4
    assert crawled.run.code == 3
    assert run["warnings"] == ["pages_failed"]  # one of six pages


def test_contexts_are_renewed_and_closed_on_the_way(crawled: Crawled) -> None:
    log = crawled.run.err
    started = [f"Browser context started: 'pages-{number}'" for number in range(5)]
    assert all(line in log for line in started)
    assert log.index("Browser context closed: 'pages-0'") < log.index("Closing spider")


def test_the_browser_says_who_it_is(crawled: Crawled) -> None:
    assert crawled.paper.agents == {"newsbot/0.1.0 (+tests@newsbot.example)"}


def test_without_chromium_its_pages_are_left_out(tmp_path: Path) -> None:
    with tiny.serve(PAGES) as paper:
        run = tiny.crawl(
            paper,
            tmp_path,
            *("-a", "section=economia", "-s", "NEWSBOT_CHROMIUM=/does/not/exist"),
        )
        assert run.code == 3
        assert (
            run.err.count("no Chromium: pages that need JavaScript are left out; get it with") == 1
        )
        line = tiny.last_run(tmp_path)
        assert line["warnings"] == ["browser_missing"]
        assert line["left_out"] == {"browser missing": 6}
        assert "browser missing" in run.out


def test_chromium_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    settings = get_project_settings()
    settings.set("NEWSBOT_CHROMIUM", "")
    own = tmp_path / "chromium-1200" / "chrome-linux" / "chrome"
    own.parent.mkdir(parents=True)
    own.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))
    chromium._playwrights_own.cache_clear()
    assert find_chromium(settings) == str(own)
    google = tmp_path / "google-chrome"
    google.touch(mode=0o755)
    assert find_chromium(settings) == str(google)
    settings.set("NEWSBOT_CHROMIUM", str(own))
    assert find_chromium(settings) == str(own)
    chromium._playwrights_own.cache_clear()


def test_chromium_talks_to_nobody_else() -> None:
    options = launch_options(get_project_settings(), "http://127.0.0.1:8000")
    assert "--disable-background-networking" in options["args"]  # type: ignore[operator]
    assert options["proxy"] == {"server": "http://127.0.0.1:8000", "bypass": "<-loopback>"}


@pytest.mark.parametrize(
    ("url", "kind", "blocked"),
    [
        ("https://www.paperino.example/a.js", "script", False),
        ("https://www.paperino.example/a.jpg", "image", True),
        ("https://securepubads.doubleclick.net/tag.js", "script", True),
        ("https://notdoubleclick.net/tag.js", "script", False),
    ],
)
def test_what_is_blocked(url: str, kind: str, blocked: bool) -> None:
    request = SimpleNamespace(url=url, resource_type=kind)
    assert is_not_needed(request) is blocked  # type: ignore[arg-type]
