"""The search for dates of dateparser, on a little of the same text: it is slow."""

from collections.abc import Iterator

from dateparser.search import search_dates

from benchmarks.measuring import Row, seconds, thousands
from benchmarks.texts import articles

_SAMPLE = 2_500


def rows() -> Iterator[Row]:
    sample = articles()[0][:_SAMPLE]
    spent = seconds(lambda: search_dates(sample, languages=["it"]), times=1)
    yield Row(
        name="dateparser.search (dates alone)",
        value=thousands(len(sample), spent),
        unit="thousand characters a second",
    )
