"""Fields that metadata alone tell: titles, description, section, keywords, image, addresses."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from lxml.etree import XPath

from newsbot.pages.access import select
from newsbot.pages.addresses import absolute
from newsbot.pages.document import Document, Element, clean, text_of
from newsbot.pages.headlines import without_site
from newsbot.pages.likeness import likeness
from newsbot.pages.rules import Field, PageRules, Rule
from newsbot.pages.structured import strings, types_of

_LONGEST_SECTION = 40
_LONGEST_TITLE = 500
_MOST_KEYWORDS = 40


def elements_of(document: Document, rule: Rule) -> list[Element]:
    """The elements that a rule points at."""
    if rule.css:
        return select(document, rule.css)
    return document.find(_compiled(rule.xpath)) if rule.xpath else []


@lru_cache(maxsize=1024)
def _compiled(xpath: str) -> XPath:
    return XPath(xpath)


def by_rule(document: Document, rules: PageRules, name: Field) -> list[str]:
    """The values of the first rule of a field that finds any."""
    for rule in rules.rules:
        if rule.field != name:
            continue
        found = (
            clean(element.get(rule.attribute)) if rule.attribute else text_of(element)
            for element in elements_of(document, rule)
        )
        if values := [value for value in found if value]:
            return values
    return []


def find_titles(
    document: Document, node: Mapping[str, Any], site_names: Sequence[str]
) -> list[str]:
    """What the metadata call the article, without the site's name; best first."""
    told = [*strings(node.get("headline")), *strings(node.get("name"))]
    told += document.all_meta("og:title", "twitter:title", "title", "dc.title")
    titles = (
        without_site(clean(title[:_LONGEST_TITLE]), site_names) for title in [*told, document.title]
    )
    return list(dict.fromkeys(title for title in titles if len(title) > 3))


def find_description(document: Document, node: Mapping[str, Any], rules: PageRules) -> str | None:
    """The standfirst: the site's rule, JSON-LD, then meta tags."""
    told = by_rule(document, rules, "description") or strings(node.get("description"))
    meta = document.first_meta("og:description", "description", "twitter:description")
    return clean(told[0]) if told and clean(told[0]) else meta


def find_section(
    document: Document, node: Mapping[str, Any], rules: PageRules, headline: str | None
) -> str | None:
    """The section's name; what repeats the headline or is a sentence is none."""
    told: list[str] = by_rule(document, rules, "section")
    told += strings(node.get("articleSection"), "name")
    told += document.all_meta("article:section", "og:article:section", "section", "sections")
    told += _breadcrumb(document.objects)
    return next((clean(t) for t in told if _is_section(clean(t), headline)), None)


def _is_section(name: str, headline: str | None) -> bool:
    return 1 < len(name) <= _LONGEST_SECTION and likeness(name, headline or "") < 0.8


def _breadcrumb(objects: Iterable[Mapping[str, Any]]) -> list[str]:
    """The names on the page's breadcrumb, the nearest first, without the front page."""
    for node in objects:
        if "BreadcrumbList" not in types_of(node):
            continue
        items = node.get("itemListElement")
        listed = items if isinstance(items, list) else []
        names = [name for item in listed for name in strings(item, "name", "item")[:1]]
        inner = names[:-1] if len(names) > 1 else names
        return [name for name in reversed(inner) if not name.startswith("http")]
    return []


def find_keywords(document: Document, node: Mapping[str, Any]) -> tuple[str, ...]:
    """JSON-LD keywords, else those of the meta tags, each once."""
    told = strings(node.get("keywords"), "name")
    for names in (("article:tag",), ("news_keywords",), ("keywords",), ("tags",)):
        told = told or document.all_meta(*names)
    words = (clean(word) for value in told for word in value.split(","))
    return tuple(dict.fromkeys(word for word in words if word))[:_MOST_KEYWORDS]


def find_image(document: Document, node: Mapping[str, Any], base: str) -> str | None:
    """The main picture's address."""
    told = [document.first_meta("og:image", "og:image:url", "twitter:image")]
    told += strings(node.get("image"), "url", "contentUrl", "@id")[:1]
    return next((url for value in told if (url := absolute(value, base))), None)


def find_addresses(document: Document, node: Mapping[str, Any]) -> list[str | None]:
    """What the page calls its own address; best first."""
    links = (link for link in document.tree.iter("link") if link.get("rel") == "canonical")
    told: list[str | None] = [link.get("href") for link in links]
    told.append(document.first_meta("og:url", "twitter:url"))
    told += strings(node.get("mainEntityOfPage"), "@id", "url") + strings(node.get("url"))
    return told
