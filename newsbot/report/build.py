"""The report: one file that works from disk, without a network."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import orjson
from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from newsbot import __version__
from newsbot.labels import label, load_labels
from newsbot.outputs import how_sure, paper_of, printable
from newsbot.report.charts import bars, library, lying_bars
from newsbot.report.days import day_in_words, period_in_words
from newsbot.report.glance import SPANS, Glance, Sum, glance
from newsbot.report.packing import pack, pack_events

Form = dict[str, Any]

MOST = 20_000
"""Events that one page shows; of more the latest are shown, and the page says so."""
_PAGE = Path(__file__).parent / "page"
_PAPERS = 4


def render_report(
    events: Sequence[Form],
    articles: Mapping[str, Form],
    moment: datetime,
    language: str = "it",
    *,
    bodies: bool = False,
) -> str:
    """The page of events.

    Args:
        events: Event lines, latest first.
        articles: Article lines by address, for stories and bodies.
        moment: When it is made.
        language: Of all words but those of the articles: `it` or `en`.
        bodies: Whether the articles' whole texts go in.
    """
    shown = events[:MOST]
    words = load_labels(language)["report"]
    seen = glance(shown)
    charts = _charts(seen, language)
    items = {chart["name"]: chart.pop("item") for chart in charts}
    page: str = _template().render(
        language=language,
        version=__version__,
        words=words,
        css=Markup((_PAGE / "report.css").read_text(encoding="utf-8")),  # nosec B704 -- our own
        script=Markup(_script()),  # nosec B704 -- our own
        period=period_in_words([day for day, _ in seen.days], language),
        counts=_counts(shown, language),
        papers=_papers(shown, words),
        sampled=words["sampled"].format(shown=len(shown), all=len(events))
        if len(shown) < len(events)
        else None,
        charts=charts,
        names=[(printable(name), count) for name, count in seen.names],
        sums=[_sum(told, language) for told in seen.sums],
        sums_title=words["sums"].format(currency=seen.sums[0].currency) if seen.sums else "",
        made=words["made"].format(moment=f"{moment:%Y-%m-%d %H:%M}"),
        library=pack(library().encode()),
        data=pack(pack_events(shown, articles, language, bodies=bodies)),
        chart_items=_within_script(orjson.dumps(items).decode()),
    )
    return page


def _script() -> str:
    return "".join((_PAGE / name).read_text(encoding="utf-8") for name in ("text.js", "report.js"))


@cache
def _template() -> Any:
    environment = Environment(loader=PackageLoader("newsbot.report", "page"), autoescape=True)
    return environment.get_template("report.html.j2")


def _within_script(text: str) -> Markup:
    """JSON that cannot end the script that it stands in."""
    return Markup(text.replace("<", "\\u003c"))  # nosec B704 -- nothing left to end it with


def _charts(seen: Glance, language: str) -> list[dict[str, Any]]:
    """Title, rows (words, count, address of what is counted) and drawing of each chart."""
    words = load_labels(language)["report"]
    types = [(label("types", name, language), n, f"type={name}") for name, n in seen.types]
    days = [(day_in_words(day, language), n, f"day={day}") for day, n in seen.days]
    hours = [(f"{hour:02}", n, None) for hour, n in seen.hours]
    span = {len(day): name for day, name in zip(SPANS, ("day", "month", "year"), strict=True)}
    drawn = (
        ("types", "type", lying_bars, types),
        ("days", span[len(seen.days[0][0])] if seen.days else "day", bars, days),
        ("hours", "hour", bars, hours),
    )
    return [
        {
            "name": name,
            "title": words[f"by_{heading}"],
            "heading": words[heading],
            "rows": rows,
            "item": draw([row[0] for row in rows], [row[1] for row in rows]),
        }
        for name, heading, draw, rows in drawn
        if rows
    ]


def _counts(events: Sequence[Form], language: str) -> dict[str, str]:
    counts = {"events": len(events), "articles": len({e["article"]["url"] for e in events})}
    point = "." if language == "it" else ","
    return {name: f"{count:,}".replace(",", point) for name, count in counts.items()}


def _papers(events: Sequence[Form], words: Mapping[str, str]) -> str:
    """The papers by name, of many the first."""
    names = list(dict.fromkeys(paper_of(event["article"]) for event in events))
    more = [words["others"].format(number=len(names) - _PAPERS)] if len(names) > _PAPERS else []
    return ", ".join([*map(printable, names[:_PAPERS]), *more])


def _sum(told: Sum, language: str) -> dict[str, str]:
    event = told.event
    return {
        "id": event["id"],
        "quote": printable(told.quote),
        "status": how_sure(event, language),
        "headline": printable(event["article"]["headline"] or ""),
    }
