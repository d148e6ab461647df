"""Pages of the newspaper that are no articles, and what makes a page heavy."""

import json

from newsbot.demo.rendering import fill
from newsbot.demo.site import NATIONAL

HEAVY = 3_000_000
"""Bytes of the heavy page."""

SERVICES = {
    "chi-siamo": ("Chi siamo", "Il Quotidiano Demo è un giornale di prova: nulla è vero."),
    "privacy": ("Privacy", "I cookie di questo sito ricordano soltanto la scelta sui cookie."),
    "abbonamenti": ("Abbonamenti", "Tre mesi a 1 euro al mese, poi 9,99 euro al mese."),
}
TOOLS = ("/condividi", "/salva", "/newsletter")
VIDEO = "/video/2025/06/03/varo-traghetto-elettrico-il-video/"
GALLERY = "/cronaca/2025/06/03/fotogalleria-la-piena-del-reno/"


def front_links() -> str:
    """Where the front page leads that is no article."""
    video = f'<a href="http://{NATIONAL}{VIDEO}">Il varo del traghetto elettrico: il video</a>'
    photos = f'<a href="http://{NATIONAL}{GALLERY}">La piena del Reno vista dagli argini</a>'
    return f'<aside class="multimedia">{video} {photos}</aside>'


def other_pages() -> dict[str, str]:
    """Path to HTML, on the national host."""
    services = {
        f"/servizi/{name}/": _page(
            f"/servizi/{name}/", title, "website", f"<h1>{title}</h1><p>{text}</p>"
        )
        for name, (title, text) in SERVICES.items()
    }
    tools = {path: _page(path, "Servizi", "website", "") for path in TOOLS}
    return {**services, **tools, VIDEO: _video(), GALLERY: _gallery()}


def _page(path: str, title: str, kind: str, content: str, structured: object = None) -> str:
    head = "" if structured is None else _script(structured)
    url = f"http://{NATIONAL}{path}"
    return fill("plain", NATIONAL, url=url, title=title, kind=kind, head=head, content=content)


def _script(structured: object) -> str:
    form = json.dumps(structured, ensure_ascii=False)
    return f'<script type="application/ld+json">{form}</script>'


def _video() -> str:
    title = "Il varo del traghetto elettrico: il video"
    structured = {
        "@context": "https://schema.org",
        "@type": "VideoObject",
        "name": title,
        "description": "Le immagini dal cantiere.",
        "uploadDate": "2025-06-03T12:00:00+02:00",
        "duration": "PT1M48S",
        "contentUrl": f"http://{NATIONAL}/media/varo.mp4",
    }
    player = f'<video controls src="http://{NATIONAL}/media/varo.mp4"></video>'
    content = f"<h1>{title}</h1>{player}<p>Le immagini dal cantiere (1'48'').</p>"
    return _page(VIDEO, title, "video.other", content, structured)


def _gallery() -> str:
    title = "La piena del Reno vista dagli argini: le foto"
    figures = "".join(
        f'<figure><img src="http://{NATIONAL}/immagini/reno-{number}.jpg" alt="">'
        f"<figcaption>{number} di 12 - Il fiume a Casalecchio</figcaption></figure>"
        for number in range(1, 13)
    )
    structured = {"@context": "https://schema.org", "@type": "ImageGallery", "name": title}
    return _page(GALLERY, title, "website", f"<h1>{title}</h1>{figures}", structured)


def padded(page: str) -> str:
    """The page grown to three megabytes by the state that its scripts carry along."""
    row = '{"id": 0, "tipo": "richiamo", "visto": false, "peso": 0.25},\n'
    rows = row * ((HEAVY - len(page)) // len(row) + 1)
    state = f'<script type="application/json" id="stato">[{rows}null]</script>'
    return page.replace("</head>", f"{state}\n</head>", 1)
