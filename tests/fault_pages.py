"""The faults of pages: what each answers, and what is to become of it."""

import gzip
import json
import struct
import zlib
from dataclasses import dataclass
from functools import cache

import brotli
import tiny
from backports import zstd
from faults import BASE, DOMAIN, HOST, INNER, INNER_FAR, MEGABYTE, Line, Speak, answer

DAY = "/2025/06/02"
LOREM = "<p>" + "Il consiglio ha approvato il bilancio della provincia. " * 4 + "</p>"
GIGABYTE = 1024 * MEGABYTE

READ = "read"
TOO_LARGE = "too large"
MOVED = "too many redirects"
OLD = "same page as its old address"
BINARY = "binary"
NO_ANSWER = "no answer"
NOT_TEXT = "not text"


@dataclass(frozen=True)
class Fault:
    """A page that does harm: `becomes` is the reason for which it is left out, or READ."""

    name: str
    says: bytes | Speak
    becomes: str
    host: str = HOST
    told: str = ""
    """The address of which the log says so, where it is another."""

    @property
    def address(self) -> str:
        """Where the feed says that it is."""
        return f"https://{self.host}{DAY}/{self.name}"


def page(slug: str, *, before: str = "", after: str = "", head: str = "", **more: object) -> str:
    """A healthy article with something before, after, or in its head."""
    canonical = str(more.pop("canonical", f"{BASE}{DAY}/{slug}"))
    html = tiny.article(slug, canonical=canonical, **more)  # type: ignore[arg-type]  # its own
    html = html.replace("</head>", f"{head}</head>").replace("<body>", f"<body>{before}")
    return html.replace("</body>", f"{after}</body>")


def linked(slug: str, more: str) -> str:
    """An article whose JSON-LD goes on with something."""
    start = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Il ponte"}
    return page(slug, linked_data=json.dumps(start)[:-1] + more)


@cache
def packed(method: str, megabytes: int = 256) -> bytes:
    """Zeros, packed: a bomb."""
    chunk = bytes(MEGABYTE)
    if method == "br":
        packer = brotli.Compressor(quality=1)
        return b"".join(packer.process(chunk) for _ in range(megabytes)) + packer.finish()
    if method == "zstd":
        packer = zstd.ZstdCompressor()
        return b"".join(packer.compress(chunk) for _ in range(megabytes)) + packer.flush()
    packer = zlib.compressobj(1, wbits=31 if method == "gzip" else 15)
    return b"".join(packer.compress(chunk) for _ in range(megabytes)) + packer.flush()


def bomb(method: str, *headers: str) -> Speak:
    """A page that is packed and hardly ends."""
    return lambda line: line.say(answer(packed(method), f"Content-Encoding: {method}", *headers))


def twice(line: Line) -> None:
    """A bomb in a bomb."""
    line.say(answer(gzip.compress(packed("gzip"), 1), "Content-Encoding: gzip, gzip"))


def stream(*headers: str, chunk: bytes = b"<p>parola " * 6400, most: int = 2 * GIGABYTE) -> Speak:
    """A body that goes on to 2 GB."""

    def speak(line: Line) -> None:
        line.say(
            "\r\n".join(["HTTP/1.1 200 OK", "Content-Type: text/html", *headers, "", ""]).encode()
        )
        line.repeat(chunk, most)

    return speak


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    """A body in chunks."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"".join(b"%x\r\n%b\r\n" % (len(c), c) for c in chunks) + end


def slowly(start: bytes, drop: bytes) -> Speak:
    """One drop a second, for ever."""

    def speak(line: Line) -> None:
        line.say(start)
        line.repeat(drop, GIGABYTE, pause=1.0)

    return speak


def for_ever(start: bytes, part: bytes) -> Speak:
    """As fast as it goes, for ever."""

    def speak(line: Line) -> None:
        line.say(start)
        line.repeat(part, 2 * GIGABYTE)

    return speak


def moved(location: str, status: str = "302 Found") -> bytes:
    """A redirect."""
    return answer("", f"Location: {location}", status=status)


def onwards(line: Line) -> None:
    """A redirect to a page that never was asked for."""
    line.say(moved(f"{line.path}x"))


def reset(line: Line) -> None:
    """The connection is reset in the middle of the page."""
    line.say(answer(page("reset"), length=100_000))
    line.socket.setsockopt(1, 13, struct.pack("ii", 1, 0))  # SOL_SOCKET, SO_LINGER


def silent(line: Line) -> None:
    """Nothing is said, and the connection stays."""
    line.ended.wait(15)


def inner(name: str, host: str) -> Fault:
    """A redirect to an address of this machine or its network."""
    shown = f"[{host}]" if ":" in host else host
    where = moved(f"http://{shown}:PORT{DAY}/segreto")
    return Fault(name, where, "no public address", told=f"http://{shown}")


COSTS_ITSELF = (
    Fault("bomba-gzip", bomb("gzip"), TOO_LARGE),
    Fault("bomba-brotli", bomb("br"), TOO_LARGE),
    Fault("bomba-deflate", bomb("deflate"), TOO_LARGE),
    Fault("bomba-zstd", bomb("zstd"), TOO_LARGE),
    Fault("bomba-doppia", twice, TOO_LARGE),
    Fault("due-gigabyte-promessi", answer(b"<p>", length=2 * GIGABYTE), TOO_LARGE),
    Fault("due-gigabyte-mandati", stream(f"Content-Length: {2 * GIGABYTE}"), TOO_LARGE),
    Fault("due-gigabyte-senza-lunghezza", stream("Connection: close"), TOO_LARGE),
    Fault(
        "due-gigabyte-a-pezzi",
        stream("Transfer-Encoding: chunked", chunk=b"10000\r\n" + b"x" * 65536 + b"\r\n"),
        TOO_LARGE,
    ),
    Fault("intestazioni-eterne", for_ever(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n" * 999), TOO_LARGE),
    Fault("righe-continuate", for_ever(b"HTTP/1.1 200 OK\r\nX: a\r\n", b" b\r\n" * 999), TOO_LARGE),
    Fault("continua-eterno", for_ever(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 99), TOO_LARGE),
    Fault("giro", moved(f"{DAY}/giro"), OLD),
    Fault("giro-a-due", moved(f"{DAY}/giro-a-tre"), OLD),
    Fault("rinvio-eterno", onwards, MOVED),
    Fault(
        "refresh-eterno",
        answer(f"<meta http-equiv=refresh content='0;url={DAY}/refresh-eterno'>"),
        OLD,
    ),
    *(inner(f"dentro-{n}", host) for n, host in enumerate((*INNER, *INNER_FAR))),
    Fault("altrove", moved("https://www.altrove.example/a"), "other site",
          told="https://www.altrove.example/a"),
    Fault("sparita", answer("", status="404 Not Found"), "status 404"),
    Fault("tolta", answer("", status="410 Gone"), "status 410"),
    Fault("pdf", answer(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", type="application/pdf"), BINARY),
    Fault("immagine", answer(b"\x89PNG\r\n\x1a\n" + bytes(900), type="image/png"), NOT_TEXT),
    Fault("zip", answer(b"PK\x03\x04" + bytes(9000), type="application/zip"), NOT_TEXT),
    Fault("zip-detto-html", answer(b"PK\x03\x04" + bytes(9000)), BINARY),
    Fault("pdf-detto-html", answer(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3" * 99), BINARY),
    Fault("script-50-mb", answer(page("s", before=f"<script>{'x' * 50 * MEGABYTE}</script>")),
          TOO_LARGE),
    Fault("testo-50-mb", answer(page("s", after=LOREM * 250_000)), TOO_LARGE),
)  # fmt: skip

UNANSWERED = (
    Fault("goccia", slowly(answer(b"", length=100_000), b"a"), NO_ANSWER),
    Fault("goccia-intestazioni", slowly(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"), NO_ANSWER),
    Fault("intestazione-eterna", for_ever(b"HTTP/1.1 200 OK\r\nX-A: ", b"b" * 65536), NO_ANSWER),
    Fault("stato-eterno", for_ever(b"HTTP/1.1 200 ", b"O" * 65536), NO_ANSWER),
    Fault("intestazione-senza-nome", answer(page("a"), ": x"), NO_ANSWER),
    Fault("lunghezza-poca", answer(page("a", after="x" * 999), length=2500), NO_ANSWER),
    Fault("charset-base64", answer(page("a"), type="text/html; charset=base64"), NO_ANSWER),
    Fault("muta", silent, NO_ANSWER),
    Fault("chiusa", lambda _: None, NO_ANSWER),
    Fault("interrotta", reset, NO_ANSWER),
    Fault("rifiutata", b"", "robots.txt gave no answer", f"rifiuta.{DOMAIN}"),
    Fault("lunghezza-troppa", answer(page("a"), length=100_000), NO_ANSWER),
    Fault("lunghezza-negativa", answer(page("a"), length=-7), NO_ANSWER),
    Fault("lunghezza-doppia", answer(page("a"), "Content-Length: 7"), NO_ANSWER),
    Fault("lunghezza-parola", answer(page("a"), "Content-Length: molta"), NO_ANSWER),
    Fault("pezzi-troncati", chunked(page("a").encode(), end=b"ffff\r\nabc"), NO_ANSWER),
    Fault("pezzi-assurdi", chunked(b"abc", end=b"zzzz\r\nabc\r\n0\r\n\r\n"), NO_ANSWER),
    Fault("gzip-rotto", answer(b"\x1f\x8b\x08rotto", "Content-Encoding: gzip"), NO_ANSWER),
    Fault("riga-di-stato-assurda", b"CIAO\r\n\r\n" + page("a").encode(), NO_ANSWER),
    Fault("stato-parola", b"HTTP/1.1 BUONO OK\r\n\r\nciao", NO_ANSWER),
    Fault("http-zero-nove", page("a").encode(), NO_ANSWER),
    Fault("tls-su-http", b"\x15\x03\x01\x00\x02\x02\x28", NO_ANSWER),
    Fault("non-cambiata", answer("", status="304 Not Modified"), "status 304"),
    *(
        Fault(f"stato-{status}", answer("Non si può", status=f"{status} No"), f"status {status}")
        for status in (300, 400, 401, 403, 407, 418, 451, 500, 502, 504, 600, 999)
    ),
    *(
        Fault(f"stato-{status}", answer("Piano", status=f"{status} No"), f"status {status}",
              f"piano{status}.{DOMAIN}")
        for status in (429, 503)
    ),
    *(
        Fault(f"verso-{name}", moved(location),
              NO_ANSWER if name == "javascript" else "status 302")
        for name, location in {
            "file": "file:///etc/passwd", "ftp": "ftp://127.0.0.1/a", "data": "data:text/html,a",
            "javascript": "javascript:alert(1)", "gopher": "gopher://127.0.0.1:6379/_x",
        }.items()
    ),
    Fault("un-paragrafo", answer(page("a", paragraphs=(" ".join(tiny.PARAGRAPHS) * 15_000,))),
          "reading took too long"),
    Fault("rinvio-lungo", moved("/" + "a" * 100_000), NO_ANSWER),
    Fault("rinvio-assurdo", moved("http://[::1"), NO_ANSWER),
    Fault("rinvio-con-controlli", moved("/2025/\x1b[31m\x00a"), "status 404",
          told=f"{BASE}/2025/%1B"),
    Fault("rinvio-senza-dove", answer("", status="302 Found"), "status 302"),
    Fault("rinvio-vuoto", moved(""), OLD),
)  # fmt: skip

NODE = ', "identifier": "../../../etc/passwd", "author": {"@type": "Person", "name": "../x"}}'
STRANGE = "\x1b[31mRosso\x1b]0;preso\x07 \u202eorteveR\u202c \u2066dentro\u2069 &#27;[2J&#x9b;31m"
HARMLESS: dict[str, bytes | Speak] = {
    "latino": answer(page("latino").encode("latin-1")),
    "charset-ignoto": answer(page("charset-ignoto"), type="text/html; charset=klingon"),
    "utf-16": answer(page("utf-16").encode("utf-16")),
    "nul": answer(page("nul", after="x" * 3000 + "\0" * 5000).replace("società", "soc\0iet\0à")),
    "annidata": answer(page("annidata", after="<div>" * 200_000)),
    "script-20-mb": answer(page("script-20-mb", after=f"<script>{'x' * 20 * MEGABYTE}</script>")),
    "ld-10-mb": answer(linked("ld-10-mb", f', "text": "{"x" * 10 * MEGABYTE}"}}')),
    "ld-profondo": answer(linked("ld-profondo", ', "a": ' + "[" * 10_000 + "]" * 10_000 + "}")),
    "ld-numeri": answer(
        linked("ld-numeri", ', "wordCount": NaN, "a": 1e999999, "b": -Infinity, "c": ' + "9" * 5000
               + ', "headline": {"x": 1}, "headline": ["Il ponte"]}')
    ),
    "anno-9999": answer(page("anno-9999", day="9999-12-31")),
    "anno-0000": answer(page("anno-0000", day="0000-00-00")),
    "anno-assurdo": answer(page("anno-assurdo", day="99999-99-99")),
    "identita": answer(linked("identita", NODE)),
    "canonica-percorso": answer(
        page("canonica-percorso", canonical=f"{BASE}/../../../../etc/cron.d/x")
    ),
    "canonica-altrove": answer(page("canonica-altrove", canonical="https://www.banca.example/a")),
    "canonica-lunga": answer(page("canonica-lunga", canonical=f"{BASE}/{'a' * 100_000}")),
    "canonica-assurda": answer(page("canonica-assurda", canonical="http://[::1/\x1b[31m")),
    "terminale": answer(
        page("terminale").replace("<h1>Tubi", f"<h1>{STRANGE} Tubi").replace(
            '"headline": "Tubi', '"headline": "\\u001b[31mRosso\\u202eTubi')
    ),
    "surrogati": answer(page("surrogati").replace("12 milioni", "&#xD800; \\ud800 12 milioni")
                        .replace('"headline": "Tubi', '"headline": "\\ud83d Tubi')),
    "emoji": answer(page("emoji", after="<p>" + "👩‍👩‍👧‍👦🇮🇹" * 2000 + "</p>")),
    "larghezza-zero": answer(page("larghezza-zero").replace("12", "12" + "\u200b\u2060" * 5000)),
    "zalgo": answer(page("zalgo").replace("12", "12" + "\u0301" * 20_000)),
    "biscotti": answer(page("biscotti"), *(f"Set-Cookie: a{n}={'x' * 90}" for n in range(900))),
    "senza-lunghezza": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    + page("senza-lunghezza").encode(),
    "http-uno-zero": answer(page("http-uno-zero")).replace(b"HTTP/1.1", b"HTTP/1.0"),
    "solo-a-capo": answer(page("solo-a-capo")).replace(b"\r\n", b"\n"),
    "intestazione-assurda": answer(page("intestazione-assurda"), "senza due punti"),
    "a-pezzi": chunked(*(bytes([b]) for b in page("a-pezzi").encode())),
    "codifica-ignota": answer(page("codifica-ignota"), "Content-Encoding: identity, boh"),
    "stato-203": answer(page("stato-203"), status="203 Non-Authoritative"),
    "stato-206": answer(page("stato-206"), "Content-Range: bytes 0-9/99", status="206 Partial"),
    "refresh-file": answer(
        page("refresh-file", head="<meta http-equiv=refresh content='0;url=file:///etc/passwd'>")
    ),
    "avvisi": answer(page("avvisi", after="<script>for(;;)alert(open(location))</script>")),
    "commenti": answer(page("commenti", after="<!-- x -->" * 100_000)),
    "attributi": answer(page("attributi", after="<p " + "a=1 " * 100_000 + ">")),
    "entita": answer(
        '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM '
        '"file:///etc/passwd">]>' + page("entita", after="<p>&b; &c; &#xFFFFFFFF; &#0;</p>")
    ),
}  # fmt: skip
READ_ANYWAY = tuple(Fault(name, says, READ) for name, says in HARMLESS.items())
HEALTHY = tuple(f"sana-{n}" for n in range(4))
