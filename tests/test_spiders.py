"""The spiders themselves, without a crawl."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse
from scrapy.signalmanager import SignalManager
from scrapy.statscollectors import MemoryStatsCollector
from scrapy.utils.project import get_project_settings
from tiny import BASE, SITE

from newsbot.pages.reading import WITHOUT_TEXT
from newsbot.sites import all_sites
from newsbot.sites.site import Consent, Site
from newsbot.spiders import sites
from newsbot.spiders.announcements import (
    Announcement,
)
from newsbot.spiders.arguments import ArgumentError, Arguments
from newsbot.spiders.news import NewsSpider, introduce
from newsbot.spiders.responses import NO_TEXT
from newsbot.spiders.tally import Tally
from newsbot.state import OUTSIDE

DAY = "/2025/06/02"


def test_each_site_has_a_spider() -> None:
    made = {v.name: v for v in vars(sites).values() if isinstance(v, type) and v is not NewsSpider}
    assert {name for name, v in made.items() if issubclass(v, NewsSpider)} == set(all_sites())
    assert made["demo"].today is not None
    assert made["ilpost"].today is None


def test_real_sites_need_a_contact() -> None:
    settings = get_project_settings()
    spider = sites.make_spider(SITE)
    settings.set("NEWSBOT_CONTACT", "")
    with pytest.raises(ArgumentError, match=r'newsbot.toml, as contact = "name@example.org"'):
        spider.check(settings, {})
    settings.set("NEWSBOT_CONTACT", "me@example.org")
    assert spider.check(settings, {}) == Arguments()


def test_contact_goes_into_the_user_agent_unless_the_user_has_their_own() -> None:
    settings = get_project_settings()
    settings.set("NEWSBOT_CONTACT", "me@example.org")
    introduce(settings)
    assert settings["USER_AGENT"].endswith(" (+me@example.org)")
    settings.set("USER_AGENT", "mine", priority="cmdline")
    introduce(settings)
    assert settings["USER_AGENT"] == "mine"


def spider_of(site: Site, folder: Path) -> NewsSpider:
    """A spider without a crawl."""
    settings = get_project_settings()
    settings.set("NEWSBOT_CONTACT", "me@example.org")
    settings.set("NEWSBOT_OUTPUT", str(folder))
    crawler: Any = SimpleNamespace(settings=settings, signals=SignalManager())
    spider = sites.make_spider(site).from_crawler(crawler)
    spider.tally = Tally(MemoryStatsCollector(crawler))
    return spider


WALL = b'<div id="muro">Accetta o abbonati</div>'


@pytest.mark.parametrize(
    ("refuse", "browser", "left_out", "asked_again"),
    [
        (None, False, {"consent or payment only": 1}, 0),
        ("#rifiuta", False, {}, 1),
        ("#rifiuta", True, {"consent wall": 1}, 0),
    ],
)
def test_consent_walls(
    tmp_path: Path,
    refuse: str | None,
    browser: bool,
    left_out: dict[str, int],
    asked_again: int,
) -> None:
    site = replace(SITE, consent=Consent(wall="#muro", refuse=refuse, basis="our own page"))
    spider = spider_of(site, tmp_path)
    url = f"{BASE}{DAY}/a"
    request = Request(url, meta={"browser": browser})
    response = HtmlResponse(url, body=WALL, request=request)
    requests = list(spider.parse_page(response))
    assert spider.tally.parts("left_out") == left_out
    assert len(requests) == asked_again
    assert all(isinstance(r, Request) and r.meta["browser"] and r.dont_filter for r in requests)


def test_an_address_is_asked_for_once_and_within_the_count(tmp_path: Path) -> None:
    spider = spider_of(SITE, tmp_path)
    spider.arguments = Arguments(max_pages=2, since=date(2025, 6, 1))
    announced = [
        Announcement(url=f"{BASE}/old", day=date(2025, 5, 31)),
        Announcement(url=f"{BASE}/a"),
        Announcement(url=f"{BASE}/a", day=date(2025, 6, 2)),
        Announcement(url=f"{BASE}/b"),
        Announcement(url=f"{BASE}/c"),
    ]
    asked = [request.url for found in announced for request in spider.ask(found)]
    assert asked == [f"{BASE}/a", f"{BASE}/b"]


def test_a_page_outside_the_days_is_asked_for_when_the_days_fit(tmp_path: Path) -> None:
    spider = spider_of(SITE, tmp_path)
    spider.memory.mark(f"{BASE}/a", "paperino", OUTSIDE, date(2025, 5, 20)).result()
    announced = Announcement(url=f"{BASE}/a")
    spider.arguments = Arguments(since=date(2025, 6, 1))
    assert list(spider.ask(announced)) == []
    spider.arguments = Arguments(since=date(2025, 5, 1))
    assert len(list(spider.ask(announced))) == 1


def test_reasons_for_the_browser_are_those_of_the_reading() -> None:
    assert NO_TEXT == WITHOUT_TEXT
