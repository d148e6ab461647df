"""The generic article page: one small field for each thing that a news page tells."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, ClassVar, TypeVar

from web_poet import WebPage, field

from newsbot.language.pages import PageTables
from newsbot.languages import load_language
from newsbot.pages import access, metadata
from newsbot.pages.addresses import canonical
from newsbot.pages.blocks import Block, Layout, find_blocks
from newsbot.pages.body import Text, find_text
from newsbot.pages.bylines import Surroundings, find_authors
from newsbot.pages.chrome import chrome_for
from newsbot.pages.datelines import Dates, find_dates
from newsbot.pages.decoding import content_type, decode
from newsbot.pages.detection import detect_language
from newsbot.pages.document import Document
from newsbot.pages.headlines import find_heading, printed_headline, without_site
from newsbot.pages.live import find_printed_posts, find_told_posts
from newsbot.pages.posts import find_posts, find_rows, is_live
from newsbot.pages.rules import PageRules
from newsbot.pages.structured import find_article, strings
from newsbot.records import Access, Post

_HEADINGS = 12
Value = TypeVar("Value")


def told(method: Callable[[Any], Value]) -> Value:
    """A web-poet field, computed once, with its type kept (web-poet's decorator is untyped)."""
    bound: Value = field(cached=True)(method)
    return bound


class ArticlePage(WebPage[Any]):
    """A news page read without knowing its site; a site's own page overrides single fields."""

    rules: ClassVar[PageRules] = PageRules()
    language_code: ClassVar[str] = "it"

    @cached_property
    def address(self) -> str:
        """Where the page was found."""
        return str(self.response.url)

    @cached_property
    def tables(self) -> PageTables:
        """The stock phrases of the language that the site writes."""
        tables: PageTables = load_language(self.language_code).pages()
        return tables

    @cached_property
    def document(self) -> Document:
        """The parsed page."""
        declared = content_type(dict(self.response.headers))
        return Document(decode(bytes(self.response.body), declared))

    @cached_property
    def layout(self) -> Layout:
        """The page's blocks without what the site's rules strip."""
        strip = (e for css in self.rules.strip for e in access.select(self.document, css))
        return find_blocks(self.document.tree, chrome_for(self.language_code), frozenset(strip))

    @cached_property
    def node(self) -> Mapping[str, Any]:
        """The article's JSON-LD."""
        shown = [b.text for b in self.layout.blocks if b.tag == "h1"]
        if shown:
            shown += [*self.document.all_meta("og:title", "twitter:title"), self.document.title]
        return find_article(self.document.objects, shown[:_HEADINGS])

    @cached_property
    def site_names(self) -> list[str]:
        """What the site calls itself and the section, as titles carry it."""
        host = self.address.split("/")[2] if self.address.count("/") >= 2 else ""
        publisher = strings(self.node.get("publisher"), "name")
        names = [*self.document.all_meta("og:site_name", "application-name", "article:section")]
        return [*names, *publisher, host, host.removeprefix("www."), *host.split(".")]

    @cached_property
    def titles(self) -> list[str]:
        """What the metadata call the article, without the site's name."""
        folders = self.address.split("?")[0].split("/")[3:-1]
        return metadata.find_titles(self.document, self.node, [*self.site_names, *folders])

    @cached_property
    def heading(self) -> Block | None:
        """The block that prints the headline."""
        return find_heading(self.layout, self.titles)

    @cached_property
    def text(self) -> Text:
        """The body as blocks and paragraphs."""
        live = is_live(self.node, self.address, self.tables)
        rows = find_rows(self.layout) if live else {}
        return find_text(
            self.document, self.layout, self.heading, self.node, self.rules, self.tables, rows
        )

    @cached_property
    def surroundings(self) -> Surroundings:
        """The blocks around headline and body, where dates, bylines and labels are printed."""
        return Surroundings.of(self.layout, self.heading, self.text.blocks)

    @told
    def headline(self) -> str | None:
        """The printed headline, else what the metadata call the article."""
        told = metadata.by_rule(self.document, self.rules, "headline")
        if told:
            return without_site(told[0], self.site_names)
        if self.heading is not None:
            return without_site(printed_headline(self.heading, self.titles), self.site_names)
        return next(iter(self.titles), None)

    @told
    def description(self) -> str | None:
        """The standfirst as the metadata give it."""
        return metadata.find_description(self.document, self.node, self.rules)

    @told
    def authors(self) -> tuple[str, ...]:
        """Names as the page gives them."""
        return find_authors(
            self.document, self.node, self.surroundings, self.rules, self.tables, self.site_names
        )

    @cached_property
    def dates(self) -> Dates:
        """When the article appeared and was changed."""
        return find_dates(
            self.document, self.node, self.surroundings, self.rules, self.tables, self.address
        )

    @told
    def published_at(self) -> datetime | None:
        """When the article appeared; midnight where only the day is told."""
        return self.dates.published

    @told
    def modified_at(self) -> datetime | None:
        """When the article was last changed."""
        return self.dates.modified

    @told
    def language(self) -> str:
        """The ISO 639-1 code of the language the text is in."""
        declared = self.document.tree.get("lang") or strings(self.node.get("inLanguage"), "name")
        told = declared if isinstance(declared, str) else next(iter(declared), None)
        return detect_language(self.body or self.text.visible, told)

    @told
    def section(self) -> str | None:
        """The paper's own name of the section."""
        return metadata.find_section(self.document, self.node, self.rules, self.headline)

    @told
    def keywords(self) -> tuple[str, ...]:
        """Keywords and tags, each once."""
        return metadata.find_keywords(self.document, self.node)

    @told
    def body(self) -> str:
        """Clean paragraphs separated by one blank line."""
        return "\n\n".join(self.text.paragraphs)

    @told
    def access(self) -> Access:
        """Who may read the article."""
        return access.find_access(
            self.document, self.node, self.rules, self.surroundings.near, self.tables
        )

    @told
    def sponsored(self) -> bool:
        """Whether it is marked as paid content."""
        return access.is_sponsored(self.document, self.node, self.surroundings.labels, self.tables)

    @told
    def correction(self) -> bool:
        """Whether the paper prints a correction."""
        return access.is_correction(self.node, self.surroundings.whole, self.tables)

    @told
    def image(self) -> str | None:
        """The address of the main picture."""
        return metadata.find_image(self.document, self.node, self.address)

    @told
    def canonical_url(self) -> str:
        """The address that the paper itself calls the article's, without trackers."""
        return canonical(self.address, metadata.find_addresses(self.document, self.node))

    @told
    def posts(self) -> tuple[Post, ...]:
        """The posts of a live blog."""
        zone = self.rules.time_zone
        if posts := find_posts(self.text, self.layout, zone):
            return posts
        if not is_live(self.node, self.address, self.tables):
            return ()
        newest = self.dates.modified or self.dates.published
        days = (self.dates.published, newest)
        printed = find_printed_posts(self.text, self.layout, days, zone, self.tables)
        return printed or find_told_posts(self.text, self.node, zone)

    @told
    def tdm_reserved(self) -> bool | None:
        """Whether text and data mining is reserved (W3C TDMRep)."""
        return access.tdm_reserved(self.document, dict(self.response.headers))
