"""Prints the results as a table and writes them, with the machine, to `results/latest.json`.

Before that it compares the ratios, which the machine's load hardly touches, with those recorded.
"""

import json
import platform
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

from rich.console import Console
from rich.table import Table

import benchmarks.rows
from benchmarks.measuring import Row
from benchmarks.rows.crawls import BROWSER, LATENCY, RATIO_ARTICLES, RATIO_EVENTS
from benchmarks.rows.figures import READING, TOGETHER

RESULTS = Path(__file__).parent / "results"
KEYS = {
    "ratio_articles": RATIO_ARTICLES,
    "ratio_events": RATIO_EVENTS,
    "normalize_kchars_s": TOGETHER,
    "reading_kchars_s": READING,
    "reactor_p99_ms": LATENCY,
    "browser_pages_s": BROWSER,
}
"""The rows that stand at the top of the results too, under a name of their own."""

RATIOS = ("ratio_articles", "ratio_events")
WORSE = 0.85
"""A ratio that falls below so much of the recorded one is worth a look."""

_WHOLE = 100
LIBRARIES = ("newsbot", "dateparser", "Babel", "holidays")


def main() -> int:
    found = list(_rows())
    console = Console()
    console.print(make_table(found))
    values = {row.name: round(row.value, 2) for row in found}
    named = {key: values[name] for key, name in KEYS.items()}
    path = RESULTS / "latest.json"
    recorded = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    for warning in find_regressions(named, recorded):
        console.print(f"[yellow]{warning}")
    write_results("latest", found, named)
    return int(any(row.holds is False for row in found))


def write_results(name: str, found: list[Row], named: Mapping[str, float] | None = None) -> None:
    """What was measured, with the machine, as `results/NAME.json`."""
    rows = [asdict(row) | {"holds": row.holds} for row in found]
    written = {**_machine(), **(named or {}), "rows": rows}
    RESULTS.mkdir(exist_ok=True)
    text = json.dumps(written, indent=1, ensure_ascii=False) + "\n"
    (RESULTS / f"{name}.json").write_text(text, encoding="utf-8")


def find_regressions(named: Mapping[str, float], recorded: Mapping[str, Any]) -> Iterator[str]:
    """A sentence for each ratio that is clearly worse than the recorded one.

    >>> list(find_regressions({"ratio_events": 1.0}, {"ratio_events": 2.0}))
    ['ratio_events was 2 in the recorded run and is 1 now']
    """
    for key in RATIOS:
        before, now = recorded.get(key), named.get(key)
        if before and now and now < WORSE * before:
            yield f"{key} was {before:g} in the recorded run and is {now:g} now"


def _rows() -> Iterator[Row]:
    for module in iter_modules(benchmarks.rows.__path__):
        yield from import_module(f"benchmarks.rows.{module.name}").rows()


def make_table(rows: list[Row]) -> Table:
    """The results for people."""
    table = Table(
        "measure",
        "value",
        "unit",
        "goal",
        "",
        title="newsbot: reading on one core, warm; crawls on all",
    )
    table.columns[0].max_width = 60
    for row in rows:
        mark = {True: "[green]holds", False: "[red]missed", None: ""}[row.holds]
        table.add_row(row.name, _shown(row.value), row.unit, row.goal, mark)
    return table


def _shown(value: float) -> str:
    return f"{value:,.0f}" if value >= _WHOLE else f"{value:.2f}"


def _machine() -> dict[str, object]:
    return {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": _commit(),
        "python": platform.python_version(),
        "system": platform.platform(),
        "processor": _processor(),
        "versions": {name: version(name) for name in LIBRARIES},
    }


def _commit() -> str | None:
    command = ["git", "describe", "--always", "--dirty"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=RESULTS, check=False)
    return done.stdout.strip() or None


def _processor() -> str:
    """The processor's name where Linux tells it, else its architecture."""
    told = Path("/proc/cpuinfo")
    lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


if __name__ == "__main__":
    sys.exit(main())
