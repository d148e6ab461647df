import subprocess
import sys
from pathlib import Path

import pytest

from newsbot.languages.it.names import tables
from newsbot.mentions.gazetteer import find_places, resolve_place

DATA = Path(__file__).parents[1] / "newsbot/languages/it/data"


@pytest.mark.parametrize(
    ("name", "country", "latitude", "longitude"),
    [
        ("Milano", "IT", 45.46, 9.19),
        ("Londra", "GB", 51.51, -0.13),
        ("Monaco di Baviera", "DE", 48.14, 11.58),
        ("Pechino", "CN", 39.9, 116.4),
        ("Il Cairo", "EG", 30.06, 31.25),
        ("L'Aquila", "IT", 42.35, 13.4),
        ("New York", "US", 40.71, -74.0),
        ("Firenze", "IT", 43.77, 11.25),
        ("MILANO", "IT", 45.46, 9.19),
    ],
)
def test_places_have_their_italian_names(
    name: str, country: str, latitude: float, longitude: float
) -> None:
    place = resolve_place(name, tables().places)
    assert place is not None
    assert place.country == country
    assert place.latitude == pytest.approx(latitude, abs=0.1)
    assert place.longitude == pytest.approx(longitude, abs=0.1)


def test_inhabitants_decide_between_homonyms() -> None:
    found = resolve_place("Tripoli", tables().places)
    assert found is not None
    assert found.country == "LY"


@pytest.mark.parametrize(
    ("name", "country"), [("Valencia", "VE"), ("Birmingham", "US"), ("Tripoli", "GR")]
)
def test_a_country_named_decides_between_homonyms(name: str, country: str) -> None:
    places = tables().places
    named = resolve_place(name, places, named={country})
    said = resolve_place(name, places, country=country)
    assert named is not None
    assert said is not None
    assert named.country == said.country == country


def test_nearness_decides_between_homonyms() -> None:
    rows = {"Porto": "1,PT,41.15,-8.61,249633;2,IT,45.0,9.0,40000"}
    near_pavia = resolve_place("Porto", rows, near=[(45.2, 9.2)])
    assert near_pavia is not None
    assert near_pavia.country == "IT"


def test_a_place_of_another_country_is_not_taken() -> None:
    assert resolve_place("Milano", tables().places, country="NO") is None
    assert find_places("Xyzzy", tables().places) == []


def test_the_table_is_small_and_loads_fast() -> None:
    assert (DATA / "gazetteer.z").stat().st_size < 1_000_000
    code = (
        "import time; from newsbot.languages.it import names; t = time.perf_counter();"
        "names._blocks('gazetteer.z'); print(time.perf_counter() - t)"
    )
    loaded = min(
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)
        for _ in range(3)
    )
    assert loaded < 0.15
