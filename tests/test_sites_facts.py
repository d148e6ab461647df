"""The sites against the facts that they come from: nothing left out, nothing invented."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from newsbot.sites import all_sites
from newsbot.sites.site import Site

MARKS = {"items_seen", "http_200", "used", "linked_in_page", "listed"}
TRUST = ("items seen", "used by others", "answered", "linked in a page", "page of", "reported")
LEFT_OUT = {
    "https://www.repubblica.it/sitemap-YYYY-MM.xml": "a form of addresses, no address",
    "https://www.punto-informatico.it/offerte/feed/": "offers of shops",
    "https://www.criptovaluta.it/feed": "the same feed as with a slash",
}
NEWEST_FIRST = {"corriere"}
"""Sites whose newest feed of several stands first, though another is better known."""
NO_PLACE = re.compile(r"button$|xpath: ")
"""What the facts tell to strip in words that are no selector of one kind of box."""


@pytest.fixture
def facts(shared: Path) -> list[dict[str, Any]]:
    """The sites of which at least one feed or sitemap is more than derived."""
    told = json.loads((shared / "sites" / "italian_sites.json").read_text(encoding="utf-8"))
    return [fact for fact in told if any(s["status"] in MARKS for s in announced(fact))]


def announced(fact: dict[str, Any]) -> list[dict[str, Any]]:
    return [*fact["feeds"], *(fact["news_sitemaps"] or [])]


def pairs(facts: list[dict[str, Any]]) -> list[tuple[dict[str, Any], Site]]:
    return [(fact, all_sites()[fact["id"]]) for fact in facts]


def test_the_sites_are_those_of_the_facts(facts: list[dict[str, Any]]) -> None:
    assert {fact["id"] for fact in facts} == set(all_sites()) - {"demo"}


def test_what_announces_articles_is_that_of_the_facts(facts: list[dict[str, Any]]) -> None:
    for fact, site in pairs(facts):
        marked = {s["url"] for s in announced(fact) if s["status"] in MARKS}
        mine = {source.url for source in (*site.feeds, *site.sitemaps)}
        assert marked - LEFT_OUT.keys() <= mine, site.name
        known = {s["url"] for s in (*announced(fact), *(fact["sections"] or []))}
        assert mine | {source.url for source in site.sections} <= known, site.name


def test_feeds_stand_in_the_order_of_trust(facts: list[dict[str, Any]]) -> None:
    for _, site in pairs(facts):
        ranks = [
            next((at for at, mark in enumerate(TRUST) if feed.basis.startswith(mark)), len(TRUST))
            for feed in site.feeds
        ]
        assert ranks == sorted(ranks) or site.name in NEWEST_FIRST, site.name


def test_addresses_and_zones_are_those_of_the_facts(facts: list[dict[str, Any]]) -> None:
    for fact, site in pairs(facts):
        told = fact["article_url"] or {}
        assert set(told.get("examples") or []) <= set(site.examples), site.name
        assert site.article == told.get("regex", site.article), site.name
        for pattern in fact["not_article_regex"]:
            assert re.escape(pattern) in re.escape(site.not_article or ""), site.name
        assert site.pages.time_zone == fact["time_zone"]["value"], site.name


def test_what_is_stripped_is_in_the_facts(facts: list[dict[str, Any]]) -> None:
    for fact, site in pairs(facts):
        told = [*fact["strip"]["ad_selectors"], *fact["strip"]["selectors"]]
        assert {css for css in told if not NO_PLACE.match(css)} <= set(site.pages.strip), site.name
