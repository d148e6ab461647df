"""Pages of real size, made from the demo newspaper's templates and text.

They are built like real ones: those of Italian papers of 70 to 170 KB that we know have 600 to
1,900 elements (half of them under 1,000), 80 to 450 links, a quarter to a half of their bytes in
scripts and styles, and an article of 1,000 to 8,000 characters.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from html import escape

from newsbot.demo.rendering import story_page
from newsbot.demo.site import NATIONAL
from newsbot.demo.stories import Story, read_stories

HOST = NATIONAL
SEED = 9
SMALLEST, LARGEST = 70_000, 170_000
LENGTHS = (3, 5, 8, 13, 21, 34)
"""Paragraphs of an article; one of the demo's has 250 characters."""
_WEIGHTS = (15, 25, 25, 20, 10, 5)
_SCRIPTS, _MENUS, _TEASERS = 0.3, 0.08, 0.62
"""What fills the page around the article, by bytes."""
_ADVERT = '<div class="pubblicita" data-formato="box"><div id="box-1"></div></div>'

Maker = Callable[[random.Random], str]
_TEMPLATES = ("national", "local", "trade")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of the corpus; `path` is its address without the host."""

    story: Story
    html: bytes

    @property
    def path(self) -> str:
        return self.story.path


def make_pages(number: int, seed: int = SEED) -> Iterator[Page]:
    """So many distinct pages, the same ones for the same seed."""
    chance = random.Random(seed)
    for at in range(number):
        story = make_story(at, chance)
        size = chance.randint(SMALLEST, LARGEST)
        yield Page(story=story, html=_grown(story_page(story, _others(chance, 3)), size, chance))


def make_story(at: int, chance: random.Random) -> Story:
    """A story of one of several lengths, from the paragraphs of those of its section."""
    first = chance.choice(_italian())
    number = chance.choices(LENGTHS, _WEIGHTS)[0]
    others = [p for story in _italian() if story.section == first.section for p in story.paragraphs]
    rest = chance.sample(others, min(number, len(others)))
    paragraphs = dict.fromkeys([*first.paragraphs[: min(3, number)], *rest])
    return replace(
        first,
        slug=f"{first.slug}-{100_000 + at}",
        headline=f"{first.headline}, {chance.choice(_italian()).headline.lower()}",
        published=first.published - timedelta(minutes=at),
        modified=None,
        host=HOST,
        template=_TEMPLATES[at % len(_TEMPLATES)],
        paragraphs=tuple(paragraphs)[:number],
        access="free",
        marks=frozenset(),
        times=(),
    )


@cache
def _italian() -> tuple[Story, ...]:
    return tuple(story for story in read_stories() if story.language == "it" and not story.times)


def _others(chance: random.Random, number: int) -> tuple[Story, ...]:
    return tuple(chance.sample(_italian(), number))


def _grown(page: str, size: int, chance: random.Random) -> bytes:
    """The page with as many scripts, menus and teasers around its article as make up its size."""
    page = page.replace("</p>\n<p>", f"</p>\n{_ADVERT}\n<p>")
    missing = size - len(page.encode())
    scripts, menus, teasers = (
        "\n".join(_filled(make, int(missing * share), chance))
        for make, share in ((_script, _SCRIPTS), (_menu, _MENUS), (_teaser, _TEASERS))
    )
    head, body, rest = re.split(r"(</head>\s*<body[^>]*>)", page, maxsplit=1)
    rest, footer, end = rest.rpartition("<footer>")
    return (
        f'{head}{scripts}{body}\n<nav class="menu-esteso">{menus}</nav>\n{rest}'
        f'<aside class="altre-notizie"><h2>Altre notizie</h2>{teasers}</aside>\n{footer}{end}'
    ).encode()


def _filled(make: Maker, size: int, chance: random.Random) -> Iterator[str]:
    while size > 0:
        piece = make(chance)
        size -= len(piece.encode()) + 1
        yield piece


def _script(chance: random.Random) -> str:
    """The state that a page's scripts carry along, or a style sheet."""
    if chance.random() < 0.2:
        rules = "".join(f".c{chance.randrange(9999)}>a:hover{{color:#{n:06x}}}" for n in range(40))
        return f"<style>{rules}</style>"
    rows = ",".join(
        f'{{"id":{chance.randrange(10**6)},"tipo":"richiamo","peso":{chance.random():.3f}}}'
        for _ in range(chance.randrange(4, 60))
    )
    return f"<script>window.stato=(window.stato||[]).concat([{rows}]);</script>"


def _menu(chance: random.Random) -> str:
    """A menu that unfolds: a title and some links."""
    words = chance.choice(_italian()).standfirst.split()[:9]
    links = "".join(
        f'<li class="voce"><a href="/{word.strip(".,").lower()}/{chance.randrange(999)}/">'
        f"{escape(word)}</a></li>"
        for word in words
    )
    return f'<div class="colonna-menu"><strong>{escape(words[0])}</strong><ul>{links}</ul></div>'


def _teaser(chance: random.Random) -> str:
    """A picture, a linked headline and a line of another story, as papers have them by dozens."""
    story = chance.choice(_italian())
    key = chance.randrange(10**6)
    image = f"http://{story.host}/immagini/{story.slug}-{key}"
    sizes = ", ".join(f"{image}-{width}.jpg {width}w" for width in (320, 640, 768, 1024))
    told = escape(story.headline)
    return (
        f'<article class="richiamo richiamo--piccolo richiamo--{story.section}" data-id="{key}" '
        f'data-posizione="colonna-destra" data-tracciamento="richiamo|{story.section}|{key}">'
        f'<div class="richiamo__contenitore"><a class="richiamo__foto" href="{story.url}?rif={key}"'
        f' aria-hidden="true" tabindex="-1"><picture><source srcset="{sizes}" media="(width>40em)">'
        f'<img loading="lazy" decoding="async" src="{image}.jpg" alt="{told}"></picture></a>'
        f'<div class="richiamo__testo"><span class="occhiello">{story.section}</span>'
        f'<h3 class="richiamo__titolo"><a href="{story.url}?rif={key}">{told}</a></h3>'
        f"<p>{escape(story.standfirst[:70])}</p></div></div></article>"
    )
