"""`scrapy show ID|URL|FILE`: an event, with the words that prove it."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newsbot.commands import one_argument
from newsbot.commands.selecting import chosen_sites
from newsbot.commands.summary import make_console
from newsbot.evidence import Piece, Told, cut_evidence
from newsbot.labels import label
from newsbot.outputs import in_words, printable, read_lines
from newsbot.selection import read_present, read_present_articles
from newsbot.spiders.news import output_folder

STYLES: dict[Told, str] = {
    "trigger": "bold reverse",
    "participant": "bold cyan",
    "time": "green",
    "place": "magenta",
    "amount": "yellow",
    "cue": "blue",
}


class Command(ScrapyCommand):
    """Shows one event, or all of an article or file."""

    requires_project = True
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012 -- as Scrapy declares it

    def syntax(self) -> str:
        """How it is called."""
        return "ID|URL|FILE"

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "Show an event with the words that prove it"

    def long_desc(self) -> str:
        """For `scrapy show -h`."""
        return (
            "ID is an event's (scrapy events shows them), URL an article's, FILE an events file. "
            "The sentence is shown with its trigger, participants, time, place, amounts and the "
            "words that say who says so; without colours each is in brackets with its name."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Its options."""
        super().add_options(parser)
        parser.add_argument("--labels", choices=("it", "en"), default="en", help="words: it or en")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print the events asked for."""
        wanted = one_argument("show", args, "ID|URL|FILE")
        assert self.settings
        output = output_folder(self.settings)
        events = list(_from_file(Path(wanted)) if Path(wanted).is_file() else _find(output, wanted))
        if not events:
            raise UsageError(
                f"{wanted} is no event, article or file with events here; "
                "scrapy events lists events with their ids",
                print_help=False,
            )
        console = make_console(sys.stdout)
        headline = None
        for event in events:
            if event["article"]["headline"] != headline:
                headline = event["article"]["headline"]
                _print_article(event["article"], console)
            _print_event(event, console, opts.labels)


def _from_file(path: Path) -> Iterator[dict[str, Any]]:
    try:
        for line in read_lines(path):
            events = line.get("events", [line])
            yield from (event for event in events if "trigger" in event)
    except (ValueError, TypeError, UnicodeDecodeError):
        raise UsageError(f"{path} is no file of events", print_help=False) from None


def _find(output: Path, wanted: str) -> Iterator[dict[str, Any]]:
    sites = chosen_sites(output, ())
    urls = {wanted}
    for article in read_present_articles(output, sites):
        if wanted in (article["url"], article["canonical_url"]):
            urls.add(article["url"])
    for event in read_present(output, sites):
        if event["id"] == wanted or event["article"]["url"] in urls:
            yield event


def _print_article(article: dict[str, Any], console: Console) -> None:
    console.print()
    console.print(Text(printable(article["headline"] or "—"), style="bold"))
    day = (article["published_at"] or "")[:10]
    line = " · ".join(filter(None, (article["site"], day, article["url"])))
    console.print(Text(printable(line)), soft_wrap=True)


def _print_event(event: dict[str, Any], console: Console, language: str) -> None:
    console.print()
    console.print(Text(in_words(event, language)), soft_wrap=True)
    pieces = cut_evidence(event)
    console.print(_coloured(pieces) if console.is_terminal else Text(_bracketed(pieces, language)))
    sure = event["confidence"]
    told = f"{event['id']}" + (f" · confidence {sure:.2f}" if sure is not None else "")
    console.print(Text(told, style="dim"))


def _coloured(pieces: Iterable[Piece]) -> Text:
    return Text.assemble(*((_shown(p), STYLES[p.told] if p.told else "") for p in pieces))


def _bracketed(pieces: Iterable[Piece], language: str) -> str:
    return "".join(f"[{_name(p, language)}: {_shown(p)}]" if p.told else _shown(p) for p in pieces)


def _name(piece: Piece, language: str) -> str:
    if piece.told == "participant" and piece.role:
        return label("roles", piece.role, language)
    return piece.told or ""


def _shown(piece: Piece) -> str:
    """The text of a piece, safe for a terminal; its edges keep their spaces."""
    return "".join(c if c.isprintable() else " " for c in piece.text)
