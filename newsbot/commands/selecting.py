"""The options that say which events are meant, the same for every command that reads output."""

import argparse
import difflib
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from scrapy.exceptions import UsageError

from newsbot.labels import Part, load_labels
from newsbot.selection import Selection, read_present, written_sites
from newsbot.spiders.arguments import ArgumentError, parse_day


def add_selection_options(parser: argparse.ArgumentParser) -> None:
    """The options of a selection."""
    group = parser.add_argument_group(title="Which events")
    several: tuple[tuple[str, str], ...] = (
        ("--site", "of this site; may be given again for another"),
        ("--type", "of this type, as acquire or acquisizione; may be given again"),
        ("--status", "of this status, as alleged or presunto; may be given again"),
        ("--who", "in which somebody of this name takes part or says so"),
        ("--place", "at this place, or of this country (two capital letters)"),
        ("--word", "whose sentence or headline has this word"),
    )
    for name, about in several:
        group.add_argument(name, action="append", default=[], metavar="NAME", help=about)
    once: tuple[tuple[str, str, str], ...] = (
        ("--since", "DAY", "told on that day or later: 2025-05-01, or 7d for seven days ago"),
        ("--until", "DAY", "told on that day or before"),
        ("--min-amount", "SUM", "of a sum of money of at least so much: 1e9"),
        ("--currency", "CODE", "of money in this currency: EUR"),
        ("--min-confidence", "SHARE", "at least so sure: 0.8"),
    )
    for name, shown, about in once:
        group.add_argument(name, metavar=shown, help=about)


def parse_selection(opts: argparse.Namespace) -> Selection:
    """The selection that the options ask for.

    Raises:
        UsageError: one of them makes no sense.
    """
    try:
        since, until = (
            parse_day(name, getattr(opts, name), date.today()) if getattr(opts, name) else None
            for name in ("since", "until")
        )
    except ArgumentError as error:
        raise UsageError(f"--{error}", print_help=False) from None
    return Selection(
        types=_known("--type", opts.type, "types"),
        statuses=_known("--status", opts.status, "statuses"),
        sites=frozenset(opts.site),
        who=tuple(opts.who),
        places=tuple(opts.place),
        words=tuple(opts.word),
        since=since,
        until=until,
        min_amount=_number("--min-amount", opts.min_amount),
        currency=opts.currency.upper() if opts.currency else None,
        min_confidence=_number("--min-confidence", opts.min_confidence) or 0.0,
    )


def chosen_sites(output: Path, wanted: Iterable[str]) -> list[str]:
    """The sites to read: those wanted, else all that are there.

    Raises:
        UsageError: one of them has written nothing, or there is nothing at all.
    """
    there = written_sites(output)
    if not there:
        raise UsageError(f"{output} has no events yet: scrapy crawl demo", print_help=False)
    for site in wanted:
        if site not in there:
            raise UsageError(
                f"{output} has nothing of {site!r}; it has: {', '.join(there)}", print_help=False
            )
    return list(wanted) or there


def _known(option: str, given: Iterable[str], part: Part) -> frozenset[str]:
    """The names of a closed list, given as such or as a label of any language."""
    names = {name: name for name in load_labels("en")[part]}
    words = {
        word: name
        for language in ("it", "en")
        for name, word in load_labels(language)[part].items()
    }
    return frozenset(_one(option, value, words | names) for value in given)


def _one(option: str, value: str, known: dict[str, str]) -> str:
    if value in known:
        return known[value]
    close = difflib.get_close_matches(value, known, 3)
    there = ", ".join(sorted(set(known.values())))
    hint = f"did you mean {' or '.join(close)}?" if close else f"there are: {there}"
    raise UsageError(f"{option} {value}: {hint}", print_help=False)


def _number(option: str, value: str | None) -> float | None:
    convert: Callable[[str], float] = float
    try:
        return convert(value) if value else None
    except ValueError:
        raise UsageError(
            f"{option} {value} is no number; write 0.5 or 1e9", print_help=False
        ) from None


def tell_of_none(output: Path, sites: list[str]) -> str:
    """Why nothing was found, in words: how many events there are, and until when."""
    days = [(event["article"]["published_at"] or "")[:10] for event in read_present(output, sites)]
    latest = max(days, default="") or "no day"
    return f"none of {len(days):,} events fits; the latest was told on {latest}"
