"""The public functions: the order of the steps from a text or a page to its records.

Pure functions: no network, no clock, no reactor; the same input gives the same output.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from newsbot import __version__
from newsbot.events.extraction import find_events
from newsbot.language import Language
from newsbot.languages import load_language
from newsbot.mentions.amounts import find_amounts
from newsbot.mentions.names import find_names
from newsbot.mentions.times import find_times
from newsbot.records import (
    Article,
    ArticleReference,
    Event,
    FetchedPage,
    Mention,
    Provenance,
    Reading,
    Record,
    Rendering,
    Time,
)
from newsbot.records.placing import into_body
from newsbot.sites import site_by_address, site_by_name
from newsbot.syntax.analyse import analyse
from newsbot.syntax.analysis import Analysis
from newsbot.syntax.text import Text, fold

if TYPE_CHECKING:
    from newsbot.pages.reading import PageReading


def normalize(text: str, reference: date | datetime, language: str = "it") -> list[Mention]:
    """The money, percentages, quantities, numbers, times and names of a text, in text order.

    Args:
        text: headline, blank line, body; or a body alone.
        reference: the publication date that relative dates resolve against.
        language: ISO 639-1 code.

    Examples:
        >>> [m.quote for m in normalize("Oltre 1,4 trilioni di dollari.", date(2025, 6, 2))]
        ['Oltre 1,4 trilioni di dollari']
    """
    spoken = load_language(language)
    folded = fold(text)
    return _find_mentions(folded, reference, spoken, analyse(folded, spoken.syntax()))


def extract_events(text: str, reference: date | datetime, language: str = "it") -> list[Event]:
    """The events that a text tells, each with the exact words that prove it.

    Args:
        text: headline, blank line, body; or a body alone.
        reference: the publication date that relative dates resolve against.
        language: ISO 639-1 code.
    """
    spoken = load_language(language)
    headline, body = split_headline(text)
    about = ArticleReference(
        url=None,
        site=None,
        headline=headline,
        published_at=reference,
        language=language,
        body_digest=_digest(body),
    )
    return _read(text, reference, spoken, about)[1]


def read_page(
    html: bytes | str,
    url: str,
    *,
    headers: Mapping[str, str] | None = None,
    fetched_at: datetime | None = None,
    site: str | None = None,
    status: int | None = None,
    rendering: Rendering = "http",
    more: Sequence[bytes | str] = (),
) -> Record:
    """The article of a page with its mentions and events, or the reason why there is none.

    Args:
        html: the page as fetched.
        url: its address.
        headers: of the response; the charset and reservations are read from them.
        fetched_at: what a page without a date is dated by; it is not looked up.
        site: name of a site of `newsbot.sites`; else picked by the address's host.
        status: of the response, kept in the provenance.
        rendering: whether the page was fetched plainly or rendered in a browser.
        more: further pages of the same article.
    """
    fetched = FetchedPage(
        html=html,
        url=url,
        headers=headers or {},
        fetched_at=fetched_at,
        site=site,
        status=status,
        rendering=rendering,
        more=tuple(more),
    )
    return read_fetched(fetched).record


def read_fetched(fetched: FetchedPage) -> Reading:
    """`read_page` for the crawl, which also asks whether the site's rules still fit."""
    # Page readers load Scrapy, which would take half of the first call's time on a mere text.
    from newsbot.pages.reading import read_article

    name, url = fetched.site, fetched.url
    known = site_by_name(name) if name else site_by_address(url)
    page = read_article(
        fetched.html,
        url,
        headers=fetched.headers,
        rules=known.pages if known else None,
        language=known.language if known else "it",
        access=known.access if known else "unknown",
        more=fetched.more,
    )
    if page.reason or page.headline is None:
        return Reading(record=Record(article=None, reason=page.reason or "no headline"))
    article = _article(page, page.headline, fetched, name or (known.name if known else None))
    return Reading(record=_with_events(article), rules_missed=page.rules_missed)


def split_headline(text: str) -> tuple[str | None, str]:
    r"""Headline and body: a first paragraph of one line without a final stop is a headline.

    >>> split_headline("Accordo fatto\n\nLe due aziende hanno firmato.")
    ('Accordo fatto', 'Le due aziende hanno firmato.')
    >>> split_headline("Le due aziende hanno firmato.")
    (None, 'Le due aziende hanno firmato.')
    """
    first, blank, body = text.partition("\n\n")
    if blank and "\n" not in first and not first.rstrip().endswith((".", "!", "?", "…")):
        return first, body
    return None, text


def _digest(body: str) -> str:
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()


def _find_mentions(
    text: Text, reference: date | datetime, language: Language, analysis: Analysis
) -> list[Mention]:
    mentions: list[Mention] = [
        *find_amounts(text, language.amounts()),
        *find_times(text, reference, language.times()),
        *find_names(text, language.names(), analysis),
    ]
    return sorted(mentions, key=lambda mention: (mention.start or 0, mention.end or 0))


def _read(
    text: str, reference: date | datetime, language: Language, about: ArticleReference
) -> tuple[list[Mention], list[Event]]:
    folded = fold(text)
    analysis = analyse(folded, language.syntax())
    mentions = _find_mentions(folded, reference, language, analysis)
    return mentions, find_events(analysis, mentions, reference, language.events(), about)


def _article(page: "PageReading", headline: str, fetched: FetchedPage, site: str | None) -> Article:
    """The article of the page, as yet without mentions and events."""
    return Article(
        url=fetched.url,
        canonical_url=page.canonical_url,
        site=site,
        headline=headline,
        description=page.description,
        authors=page.authors,
        published_at=page.published_at,
        modified_at=page.modified_at,
        language=page.language,
        section=page.section,
        keywords=page.keywords,
        body=page.body,
        access=page.access,
        sponsored=page.sponsored,
        correction=page.correction,
        image=page.image,
        posts=page.posts,
        provenance=Provenance(
            site=site,
            fetched_at=fetched.fetched_at,
            status=fetched.status,
            rendering=fetched.rendering,
            tdm_reserved=page.tdm_reserved,
            newsbot_version=__version__,
            body_digest=_digest(page.body),
        ),
    )


def _with_events(article: Article) -> Record:
    """The article read: text is headline, blank line, body; offsets are those of the body."""
    reference = article.published_at or article.modified_at or article.provenance.fetched_at
    about = ArticleReference(
        url=article.canonical_url,
        site=article.site,
        headline=article.headline,
        published_at=article.published_at,
        language=article.language,
        body_digest=article.provenance.body_digest,
    )
    text = f"{article.headline}\n\n{article.body}"
    mentions, events = _read(text, reference or date.min, load_language(article.language), about)
    if reference is None:
        mentions = [m for m in mentions if not _needs_reference(m)]
        events = [replace(e, time=None) if _needs_reference(e.time) else e for e in events]
    if article.sponsored:
        events = []
    shift = len(article.headline) + 2
    return Record(
        article=replace(
            article,
            mentions=tuple(into_body(mention, shift) for mention in mentions),
            event_ids=tuple(event.id for event in events),
        ),
        events=tuple(into_body(event, shift) for event in events),
    )


def _needs_reference(mention: Mention | None) -> bool:
    return isinstance(mention, Time) and mention.anchor != "explicit"
