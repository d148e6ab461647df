"""JSON-LD: the objects of a page, and the one that is the article; broken JSON is tolerated."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newsbot.pages.likeness import overlap, words_of

_CONTROL = re.compile(r"[\x00-\x1f]+")
_TRAILING = re.compile(r",\s*([}\]])")
_COMMENT = re.compile(
    r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[|/\*<!\[CDATA\[\*/)|(?:-->|//\]\]>|\]\]>)\s*;?\s*$"
)
_TELLING = ("headline", "datePublished", "author", "articleBody")
_STRANGER = 0.15
_DEPTH = 12
_LONGEST = 3_000_000
ARTICLES = frozenset(
    "NewsArticle Article ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle"
    " BackgroundNewsArticle ReviewNewsArticle AskPublicNewsArticle BlogPosting TechArticle"
    " LiveBlogPosting AdvertiserContentArticle Report SocialMediaPosting ScholarlyArticle".split()
)


def find_objects(scripts: Iterable[str]) -> list[dict[str, Any]]:
    """All objects of some JSON-LD scripts, nested ones too; what cannot be read is left out.

    >>> [o["@type"] for o in find_objects(['{"@graph": [{"@type": "NewsArticle",}]}'])
    ...  if "@type" in o]
    ['NewsArticle']
    """
    return [found for script in scripts for found in _objects(_load(script), 0)]


def _load(script: str) -> Any:
    if len(script) > _LONGEST:
        return None
    text = _COMMENT.sub("", script).strip().rstrip(";")
    for attempt in (_same, _mended):
        try:
            return json.loads(attempt(text), strict=False)
        except (ValueError, RecursionError):
            continue
    return _salvage(text)


def _same(text: str) -> str:
    return text


def _mended(text: str) -> str:
    return _TRAILING.sub(r"\1", _CONTROL.sub(" ", text))


_PAIR = re.compile(
    r'"(@type|headline|name|datePublished|dateModified|articleSection|description'
    r'|isAccessibleForFree|articleBody)"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(true|false))'
)


def _salvage(text: str) -> dict[str, Any] | None:
    """The plain pairs of JSON that no parser reads: the first of each name."""
    found: dict[str, Any] = {}
    for name, value, truth in _PAIR.findall(text):
        found.setdefault(name, truth == "true" if truth else _unescape(value))
    return found if found.get("@type") in ARTICLES else None


def _unescape(value: str) -> str:
    try:
        return str(json.loads(f'"{value}"', strict=False))
    except ValueError:
        return value


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for item in value.values():
            if isinstance(item, dict | list):
                yield from _objects(item, depth + 1)


def types_of(node: Mapping[str, Any]) -> set[str]:
    """The types of an object, without the address before them."""
    types = node.get("@type") or node.get("type") or ()
    listed = types if isinstance(types, list) else [types]
    return {str(t).rsplit("/", 1)[-1].removeprefix("schema:") for t in listed}


def find_article(objects: Iterable[dict[str, Any]], headings: Iterable[str] = ()) -> dict[str, Any]:
    """The object that describes the page's article; empty where there is none.

    Of several the one with most of what an article has and a headline most like those that the
    page shows. One whose headline is unlike them all is another article.
    """
    listed = list(objects)
    shown = [words_of(heading) for heading in headings]
    best: dict[str, Any] = {}
    best_score = -1.0
    for node in listed:
        if not types_of(node) & ARTICLES:
            continue
        score = float(sum(bool(node.get(key)) for key in _TELLING))
        if shown and (named := words_of(str(node.get("headline") or node.get("name") or ""))):
            alike = max(overlap(named, words) for words in shown)
            score = score + 3 * alike if alike >= _STRANGER else -1.0
        if score > best_score:
            best, best_score = node, score
    return _linked(best or _web_page(listed), listed)


def _web_page(objects: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """A dated web page: what some papers give instead of an article."""
    pages = (o for o in objects if "WebPage" in types_of(o) and o.get("datePublished"))
    return next(pages, {})


def _linked(node: dict[str, Any], objects: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """The object with its references ("@id" alone) replaced by what they name."""
    named = {o["@id"]: o for o in objects if isinstance(o.get("@id"), str) and len(o) > 1}
    return {key: _follow(value, named) for key, value in node.items()}


def _follow(value: Any, named: Mapping[str, Any]) -> Any:
    if isinstance(value, list):
        return [_follow(item, named) for item in value]
    if isinstance(value, dict) and len(value) <= 2 and isinstance(value.get("@id"), str):
        return named.get(value["@id"], value)
    return value


def strings(value: Any, *keys: str) -> list[str]:
    """The strings of a value that may be a string, an object (then under `keys`) or a list."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, list):
        return [text for item in value for text in strings(item, *keys)]
    if isinstance(value, dict):
        return next((found for key in keys if (found := strings(value.get(key), *keys))), [])
    return []
