"""The newspaper: which answer an address gets."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from newsbot.demo import feeds, rendering
from newsbot.demo.other_pages import front_links, other_pages, padded
from newsbot.demo.site import LOCAL, NATIONAL, SECTIONS
from newsbot.demo.stories import PAPERS, Story, read_corrections, read_stories

HTML = "text/html; charset=utf-8"
XML = "application/xml; charset=utf-8"
FAILURES = 2
FORBIDDEN = "riservato"
"""The section that robots.txt disallows."""

FEED_LENGTH = 20
FRONT_LENGTH = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server sends back."""

    status: int = 200
    type: str = HTML
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


def _html(text: str) -> Answer:
    return Answer(body=text.encode())


def _xml(text: str) -> Answer:
    return Answer(type=XML, body=text.encode())


def _json(value: object) -> Answer:
    body = json.dumps(value, ensure_ascii=False).encode()
    return Answer(type="application/json; charset=utf-8", body=body)


def _missing(host: str, path: str) -> Answer:
    """A page of the host's paper, or of the national one for a host that serves none."""
    host = host if host in PAPERS else NATIONAL
    page = rendering.list_page(host, path, "Pagina non trovata", ())
    return Answer(status=404, body=page.encode())


class Paper:
    """All addresses of the newspaper.

    With `corrected` set, corrected stories are served in their second version; with `redesigned`
    set, the text of a story stands in an element of another name.
    """

    def __init__(self, corrected: bool = False, redesigned: bool = False) -> None:
        self.corrected = corrected
        self.redesigned = redesigned
        self.stories = read_stories()
        self._asked: Counter[str] = Counter()
        self._pages = self._fixed_pages()
        self._stories = {(story.host, story.path): story for story in self.stories}

    @property
    def addresses(self) -> tuple[str, ...]:
        """All addresses that the paper answers with a page of its own."""
        keys = [*self._pages, *self._stories]
        return tuple(f"http://{host}{path}" for host, path in keys)

    def answer(self, host: str, path: str, cookies: str = "") -> Answer:
        """The answer for an address; `path` is without its query."""
        key = (host, path)
        if key in self._stories:
            return self._story(self._stories[key], cookies)
        if key in self._pages:
            return self._pages[key]
        return _missing(host, path)

    def _fixed_pages(self) -> dict[tuple[str, str], Answer]:
        pages: dict[str, Answer] = {
            "/robots.txt": Answer(type="text/plain; charset=utf-8", body=feeds.ROBOTS.encode()),
            "/sitemap-index.xml.gz": Answer(type="application/gzip", body=feeds.sitemap_index()),
            "/sitemap-news.xml": _xml(feeds.news_sitemap(self._listed("no-sitemap"))),
            "/cronaca/rss.xml": _xml(feeds.broken_feed(NATIONAL, self._section("cronaca")[:8])),
            **self._script_pages(),
            **self._redirects(),
        }
        for host in (NATIONAL, LOCAL):
            pages |= {f"{host}{path}": page for path, page in self._lists(host).items()}
        pages |= {path: _html(text) for path, text in other_pages().items()}
        return {_key(address): page for address, page in pages.items()}

    def _lists(self, host: str) -> dict[str, Answer]:
        """The front page, the sections that are plain HTML and the feed of one paper."""
        own = [story for story in self._listed("no-sections") if story.host == host]
        lists = {
            "/": _html(self._front_page(host, own)),
            "/rss.xml": _xml(feeds.rss_feed(host, own[:FEED_LENGTH])),
        }
        for section in SECTIONS if host == LOCAL else (*SECTIONS[:-1], FORBIDDEN):
            stories = [story for story in own if story.section == section]
            page = rendering.list_page(host, f"/{section}/", section.capitalize(), stories)
            lists[f"/{section}/"] = _html(page)
        return lists

    def _front_page(self, host: str, own: list[Story]) -> str:
        """The latest stories; the national paper's leads to videos and photographs too."""
        page = rendering.list_page(host, "/", PAPERS[host], own[:FRONT_LENGTH])
        return page.replace("</main>", f"{front_links()}</main>") if host == NATIONAL else page

    def _script_pages(self) -> dict[str, Answer]:
        """The last section, which exists only in the browser, and the data that scripts ask for."""
        section = SECTIONS[-1]
        title = section.capitalize()
        stories = [story for story in self._section(section) if story.host == NATIONAL]
        shell = rendering.fill(
            "script",
            NATIONAL,
            url=f"http://{NATIONAL}/{section}/",
            data=f"/dati/sezioni/{section}.json",
        )
        data = {
            f"/dati/articoli/{story.slug}.json": _json(rendering.script_data(story))
            for story in self.stories
            if story.template == "script"
        }
        listing = _json(rendering.script_list(title, stories))
        return {f"/{section}/": _html(shell), f"/dati/sezioni/{section}.json": listing, **data}

    def _redirects(self) -> dict[str, Answer]:
        """The old address of a story that has moved."""
        return {
            f"{story.host}{story.listed_path}": Answer(status=301, headers={"Location": story.url})
            for story in self.stories
            if story.listed_path != story.path
        }

    def _listed(self, unless: str) -> list[Story]:
        return [story for story in self.stories if unless not in story.marks]

    def _section(self, section: str) -> list[Story]:
        return [story for story in self.stories if story.section == section]

    def _story(self, story: Story, cookies: str) -> Answer:
        self._asked[story.url] += 1
        if "removed" in story.marks:
            return _missing(story.host, story.path)
        if "fails-twice" in story.marks and self._asked[story.url] <= FAILURES:
            return Answer(status=503, body=b"<h1>Service Unavailable</h1>")
        if "consent" in story.marks and "consenso=" not in cookies:
            return _html(rendering.fill("consent", story.host))
        shown = read_corrections().get(story.url, story) if self.corrected else story
        page = rendering.story_page(shown, self._related(story))
        if self.redesigned:
            page = rendering.redesigned(page)
        if "windows-1252" in story.marks:
            return Answer(body=page.encode("windows-1252"))
        return _html(padded(page) if "huge" in story.marks else page)

    def _related(self, story: Story) -> tuple[Story, ...]:
        """Three stories of the same section and paper, starting after the story itself."""
        same = [s for s in self._section(story.section) if s.host == story.host]
        start = same.index(story) + 1
        return tuple(s for s in (same[start:] + same[: start - 1])[:3] if s.url != story.url)


def _key(address: str) -> tuple[str, str]:
    host, _, path = address.partition("/")
    return host or NATIONAL, f"/{path}"
