"""Pages to articles, without mentions and events: our saved pages, and real ones where they are."""

import gzip
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.measuring import Row, seconds
from newsbot.pages.reading import read_article
from newsbot.pages.rules import PageRules
from newsbot.sites import all_sites, site_by_address

ROOT = Path(__file__).parent.parent.parent
SAVED, REAL = ROOT / "tests" / "fixtures" / "sites", ROOT.parent / "shared" / "pages"
UNIT = "ms a page"
_MOST = 12

Page = tuple[bytes, str, PageRules | None]


def rows() -> Iterator[Row]:
    for name, pages, goal in (("saved pages", saved(), None), ("real pages", real(), _MOST)):
        if pages:
            spent = seconds(partial(_read, pages), times=15)
            yield Row(name=name, value=1000 * spent / len(pages), unit=UNIT, at_most=goal)


def saved() -> list[Page]:
    """The pages that the tests keep, one a site: small ones."""
    return [
        ((SAVED / f"{name}.html").read_bytes(), site.examples[0], site.pages)
        for name, site in all_sites().items()
        if site.examples and (SAVED / f"{name}.html").exists()
    ]


def real() -> list[Page]:
    """The real pages of the measures beside the checkout; none in a fresh clone."""
    if not REAL.is_dir():
        return []
    pages = []
    for line in (REAL / "corpus.jsonl").read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        html = gzip.decompress((REAL / f"{told['id']}.html.gz").read_bytes())
        site = site_by_address(told["url"] or "")
        pages.append((html, told["url"] or "https://www.example.org/", site and site.pages))
    return pages


def _read(pages: list[Page]) -> None:
    for html, url, rules in pages:
        read_article(html, url, rules=rules)
