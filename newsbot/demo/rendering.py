"""Stories and lists as HTML pages, in the manner of several papers."""

import json
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from html import escape
from importlib.resources import files
from string import Template

from newsbot.demo.site import NATIONAL, SECTIONS, TODAY
from newsbot.demo.stories import PAPERS, ROME, Story
from newsbot.demo.structured_data import json_ld, post_time

WEEKDAYS = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]
MONTHS = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
]
TEASER = 2
"""How many paragraphs of a paid story stand before the wall."""

WALL = (
    '<div class="muro-abbonati"><p>Questo articolo è riservato agli abbonati. '
    "Continua a leggere a 1 euro al mese per tre mesi, poi 9,99 euro.</p></div>"
)
METER = '<div class="contatore-articoli">Ti restano 2 articoli gratuiti questo mese.</div>'

TEXTS = ("testo", "article-body", "entry-content", "contenuto", "aggiornamenti")
"""Classes of the element that holds the text, in the templates."""


@cache
def _template(name: str) -> Template:
    path = files("newsbot.demo").joinpath("templates", f"{name}.html")
    return Template(path.read_text(encoding="utf-8"))


def fill(template: str, host: str, **values: str) -> str:
    """A template with its values and with the menu and footer of the host."""
    return _template(template).substitute(
        values, host=host, menu=_menu(host), footer=_footer(host), paper=PAPERS[host]
    )


def _menu(host: str) -> str:
    return " ".join(
        f'<a href="http://{host}/{section}/">{section.capitalize()}</a>' for section in SECTIONS
    )


def _footer(host: str) -> str:
    links = "".join(
        f'<a href="http://{NATIONAL}/servizi/{name}/">{title}</a> '
        for name, title in (("chi-siamo", "Chi siamo"), ("privacy", "Privacy"))
    )
    return (
        f"<footer><p>{PAPERS[host]} - Editrice Prova S.p.A., capitale sociale "
        f"1.200.000 euro, P. IVA 00000000000</p><p>{links}</p></footer>"
    )


def printed_day(moment: datetime) -> str:
    """A date as papers print it: `mercoledì 4 giugno 2025`."""
    weekday, month = WEEKDAYS[moment.weekday()], MONTHS[moment.month - 1]
    return f"{weekday} {moment.day} {month} {moment.year}"


def _printed(story: Story, moment: datetime) -> str:
    if story.template == "local":
        return f"{printed_day(moment).capitalize()}, ore {moment:%H.%M}"
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year} alle {moment:%H:%M}"


def _access_meta(story: Story) -> str:
    tier = {"free": "free", "metered": "metered", "paid": "locked"}[story.access]
    return f'<meta property="article:content_tier" content="{tier}">'


def _body(story: Story, related: Iterable[Story]) -> str:
    shown = story.paragraphs[:TEASER] if story.access == "paid" else story.paragraphs
    parts = [f"<p>{escape(paragraph)}</p>" for paragraph in shown]
    if story.times:
        parts = [
            f'<article class="post"><time datetime="{post_time(story, clock).isoformat()}">'
            f"{clock}</time>{part}</article>"
            for clock, part in zip(story.times, parts, strict=True)
        ]
    elif story.template in ("national", "wrapped"):
        parts.insert(TEASER, f'<div class="leggi-anche">Leggi anche: {links(related)}</div>')
    parts += {"free": [], "metered": [METER], "paid": [WALL]}[story.access]
    return "\n".join(parts)


def links(stories: Iterable[Story]) -> str:
    """Stories as list items with a link."""
    return "".join(f'<li><a href="{s.listed_url}">{escape(s.headline)}</a></li>' for s in stories)


def story_page(story: Story, related: tuple[Story, ...]) -> str:
    """A story as a whole HTML page; `related` fills the boxes around it."""
    last = story.modified or story.published
    if story.times:
        last = post_time(story, max(story.times))
    structured = json.dumps(json_ld(story), ensure_ascii=False)
    return fill(
        story.template,
        story.host,
        slug=story.slug,
        url=story.url,
        section=story.section,
        section_title=story.section.capitalize(),
        language=story.language,
        headline=escape(story.headline),
        standfirst=escape(story.standfirst),
        authors=escape(" e ".join(story.authors) or "Redazione"),
        keywords=escape(", ".join(story.keywords)),
        tags=escape(" ".join(story.keywords)),
        published=story.published.isoformat(),
        printed_date=_printed(story, story.published),
        printed_modified=_printed_modified(story),
        modified_meta=_modified_meta(story),
        access_meta=_access_meta(story),
        last=last.isoformat(),
        printed_last=_printed(story, last),
        json_ld=structured[:-40] if "broken-json-ld" in story.marks else structured,
        today=printed_day(datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=ROME)),
        body=_body(story, related[:2]),
        related=links(related),
        data=f"/dati/articoli/{story.slug}.json",
    )


def redesigned(page: str) -> str:
    """The page after the paper changed its look: nothing of the text has its old class."""
    for name in TEXTS:
        page = page.replace(f'class="{name}"', 'class="rd26-blocco"')
    return page


def _printed_modified(story: Story) -> str:
    if story.modified is None:
        return ""
    return f" - aggiornato il {_printed(story, story.modified)}"


def _modified_meta(story: Story) -> str:
    if story.modified is None:
        return ""
    return f'<meta property="article:modified_time" content="{story.modified.isoformat()}">'


def script_data(story: Story) -> dict[str, object]:
    """What the script of a page that is built in the browser asks for."""
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in story.paragraphs)
    return {
        "title": f"{story.headline} - {PAPERS[story.host]}",
        "meta": [
            {"property": "og:type", "content": "article"},
            {"property": "og:title", "content": story.headline},
            {"property": "article:published_time", "content": story.published.isoformat()},
            {"name": "description", "content": story.standfirst},
        ],
        "html": f"<article><h1>{escape(story.headline)}</h1>"
        f'<p class="firma">di {escape(" e ".join(story.authors))}</p>'
        f'<time datetime="{story.published.isoformat()}">'
        f"{_printed(story, story.published)}</time>"
        f'<div class="testo">{paragraphs}</div></article>',
    }


def script_list(title: str, stories: Iterable[Story]) -> dict[str, object]:
    """The same for a section that is built in the browser."""
    return {
        "title": title,
        "meta": [{"property": "og:type", "content": "website"}],
        "html": f"<h1>{escape(title)}</h1><ul>{links(stories)}</ul>",
    }


def list_page(host: str, path: str, title: str, stories: Iterable[Story]) -> str:
    """A front page or a section: one teaser for each story."""
    items = "\n".join(
        f'<article class="richiamo"><h2><a href="{story.listed_url}">'
        f"{escape(story.headline)}</a></h2>"
        f"<p>{escape(story.standfirst)}</p></article>"
        for story in stories
    )
    return fill("list", host, title=escape(title), url=f"http://{host}{path}", items=items)
