"""What the measures of speed are made of: pages of real size, percentiles, regressions."""

import math

import pytest

from benchmarks.__main__ import find_regressions
from benchmarks.corpus import LARGEST, SMALLEST, make_pages
from benchmarks.measuring import Row, percentile
from benchmarks.polling import simulate
from newsbot.pages.reading import read_article


def test_pages_are_distinct_of_real_size_and_the_same_each_time() -> None:
    pages = list(make_pages(12))
    assert [page.html for page in pages] == [page.html for page in make_pages(12)]
    assert len({page.path for page in pages}) == len({page.html for page in pages}) == 12
    assert all(0.95 * SMALLEST < len(page.html) < 1.05 * LARGEST for page in pages)


def test_pages_have_their_article_and_nothing_of_what_stands_around() -> None:
    for page in make_pages(6):
        reading = read_article(page.html, f"https://www.example.org{page.path}")
        assert reading.headline == page.story.headline
        words = " ".join(page.story.paragraphs).split()
        assert math.isclose(len(reading.body.split()), len(words), rel_tol=0.1)


def test_a_percentile_is_a_value_that_was_seen() -> None:
    assert percentile([5.0], 99) == 5.0
    assert percentile([float(n) for n in range(1, 101)], 99) == 99.0
    assert percentile([float(n) for n in range(1, 1001)], 99) == 990.0


def test_goals_hold_or_do_not() -> None:
    assert Row(name="a", value=4.0, unit="times", at_least=4).holds is True
    assert Row(name="a", value=20.1, unit="ms", at_most=20).holds is False
    assert Row(name="a", value=1.0, unit="ms").holds is None


def test_only_ratios_that_fell_are_warned_of() -> None:
    recorded = {"ratio_articles": 4.0, "ratio_events": 2.0, "reading_kchars_s": 150.0}
    now = {"ratio_articles": 3.0, "ratio_events": 1.9, "reading_kchars_s": 10.0}
    (warning,) = find_regressions(now, recorded)
    assert "ratio_articles was 4 in the recorded run and is 3 now" in warning
    assert not list(find_regressions(now, {}))


def test_the_plan_of_polling_finds_all_and_asks_slow_sites_once_an_hour() -> None:
    quick, slow = simulate(10, sites=60), simulate(60, sites=60)
    assert quick.articles_a_day == pytest.approx(slow.articles_a_day, rel=0.02)
    assert quick.median < quick.late < 10 < slow.median < slow.late < 60
    assert 20 < quick.slow_median < 40
    assert quick.slow_late <= 70
    assert slow.requests_a_day < quick.requests_a_day < 6 * slow.requests_a_day
