"""Two small papers that change from round to round, and the sites that newsbot knows them by."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from newsbot.demo.paper import XML, Answer
from newsbot.sites.site import Site, Source
from newsbot.spiders.sites import make_spider

MORNING, EVENING = "www.mattina.example", "www.sera.example"
BASIS = "our own page"
MOMENT = "2025-06-02T10:{:02}:00+02:00"


def make_site(name: str, host: str, *, sitemap: bool) -> Site:
    return Site(
        name=name,
        title=name.capitalize(),
        hosts=(host,),
        topics=("cronaca",),
        feeds=(Source(url=f"http://{host}/atom.xml", basis=BASIS),),
        sitemaps=(Source(url=f"http://{host}/sitemap.xml", basis=BASIS),) if sitemap else (),
        article=rf"^http://{host.replace('.', chr(92) + '.')}/[a-z]+/[a-z-]+/$",
        article_basis=BASIS,
    )


SITES = (make_site("mattina", MORNING, sitemap=True), make_site("sera", EVENING, sitemap=False))
MattinaSpider, SeraSpider = map(make_spider, SITES)
for spider in (MattinaSpider, SeraSpider):
    spider.__module__ = __name__


@dataclass(frozen=True, kw_only=True)
class Piece:
    """An article: its text may be changed, its page may go, move or be busy."""

    path: str
    headline: str
    text: str
    minute: int = 0
    changed: str | None = None
    gone: bool = False
    moved_to: str | None = None
    busy: int = 0
    """How often its page answers 429."""


@dataclass
class Press:
    """Both papers: pieces by host and path, and whether the pages have their old look."""

    pieces: dict[tuple[str, str], Piece] = field(default_factory=dict)
    redesigned: bool = False
    asked: dict[tuple[str, str], int] = field(default_factory=dict)

    def put(self, host: str, piece: Piece) -> None:
        """Print a piece, or print it anew."""
        self.pieces[host, piece.path] = piece

    def change(self, host: str, path: str, **changes: object) -> None:
        """Print a piece otherwise, and say in feed and sitemap that it has changed."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        piece = self.pieces[host, path]
        self.pieces[host, path] = replace(piece, changed=now, **changes)  # type: ignore[arg-type]

    def answer(self, host: str, path: str, cookies: str = "") -> Answer:
        """What the papers' server answers."""
        fixed: Mapping[str, Answer] = {
            "/robots.txt": Answer(type="text/plain", body=b"User-agent: *\nDisallow: /archivio/\n"),
            "/atom.xml": Answer(type=XML, body=self._feed(host).encode()),
            "/sitemap.xml": Answer(type=XML, body=self._sitemap(host).encode()),
        }
        if path in fixed:
            return fixed[path]
        piece = self.pieces.get((host, path))
        if piece is None or piece.gone:
            return Answer(status=404, body=b"<h1>Non trovata</h1>")
        if piece.moved_to:
            return Answer(status=301, headers={"Location": f"http://{host}{piece.moved_to}"})
        self.asked[host, path] = self.asked.get((host, path), 0) + 1
        if self.asked[host, path] <= piece.busy:
            return Answer(status=429, headers={"Retry-After": "1"})
        return Answer(body=self._page(host, piece).encode())

    def _of(self, host: str) -> list[Piece]:
        return [piece for (where, _), piece in self.pieces.items() if where == host]

    def page(self, host: str, path: str) -> str:
        """The page of an article as it is printed now."""
        return self._page(host, self.pieces[host, path])

    def _page(self, host: str, piece: Piece) -> str:
        name = "rd26-blocco" if self.redesigned else "testo"
        share = (
            '<p class="rd26">Condividi su <a href="/c">Telegram</a></p>' if self.redesigned else ""
        )
        paragraphs = "".join(f"<p>{text}</p>" for text in piece.text.split("\n\n"))
        moment = MOMENT.format(piece.minute)
        return (
            f'<!doctype html><html lang="it"><head><title>{piece.headline}</title>'
            f'<link rel="canonical" href="http://{host}{piece.path}">'
            f'<meta property="og:type" content="article">'
            f'<meta property="article:published_time" content="{moment}"></head><body><article>'
            f"<h1>{piece.headline}</h1><p>di Anna Bruni</p>"
            f'<div class="{name}">{paragraphs}</div>{share}</article></body></html>'
        )

    def _feed(self, host: str) -> str:
        entries = "".join(
            f"<entry><title>{piece.headline}</title><id>{piece.path}</id>"
            f'<link href="http://{host}{piece.path}?utm_source=feed"/>'
            f"<published>{MOMENT.format(piece.minute)}</published>"
            f"<updated>{piece.changed or MOMENT.format(piece.minute)}</updated></entry>"
            for piece in self._of(host)
            if not piece.moved_to
        )
        return (
            '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">'
            f"<title>{host}</title>{entries}</feed>"
        )

    def _sitemap(self, host: str) -> str:
        entries = "".join(
            f"<url><loc>http://{host}{piece.path}</loc>"
            f"<lastmod>{piece.changed or MOMENT.format(piece.minute)}</lastmod></url>"
            for piece in self._of(host)
            if not piece.moved_to
        )
        return (
            '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
            f"{entries}</urlset>"
        )
