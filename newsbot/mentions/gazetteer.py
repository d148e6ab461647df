"""Where a named place is: the gazetteer's places of that name, and the likeliest of them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

LARGE, MIDDLE = 100_000, 15_000


@dataclass(frozen=True, slots=True)
class GeoPlace:
    """A place of the gazetteer; coordinates in degrees (WGS 84)."""

    name: str
    geoname_id: int
    country: str
    latitude: float
    longitude: float
    population: int


def find_places(name: str, places: Mapping[str, str]) -> list[GeoPlace]:
    """All places of this name, the likeliest first.

    >>> rows = {"Tripoli": "2210247,LY,32.88743,13.18733,1150989;248946,GR,37.5,22.37,30912"}
    >>> [place.country for place in find_places("Tripoli", rows)]
    ['LY', 'GR']
    """
    rows = places.get(name) or places.get(name.title() if name.isupper() else "")
    return [_place(name, row) for row in rows.split(";")] if rows else []


def inhabitants(rows: str) -> int:
    """The inhabitants of the likeliest place in rows of the gazetteer, 0 without rows.

    >>> inhabitants("2210247,LY,32.88743,13.18733,1150989;248946,GR,37.5,22.37,30912")
    1150989
    """
    return int(rows.partition(";")[0].rpartition(",")[2]) if rows else 0


def resolve_place(
    name: str,
    places: Mapping[str, str],
    country: str | None = None,
    named: Collection[str] = (),
    near: Collection[tuple[float, float]] = (),
) -> GeoPlace | None:
    """The likeliest place of this name, None where the gazetteer has none.

    Args:
        name: as it stands in the text, without preposition.
        places: the rows of `NameTables.places`.
        country: ISO code where the text says it; then no place of another country is taken.
        named: ISO codes of the countries that the article names.
        near: latitude and longitude of other places of the article.

    >>> rows = {"Tripoli": "2210247,LY,32.88743,13.18733,1150989;248946,GR,37.5,22.37,30912"}
    >>> resolve_place("Tripoli", rows).country, resolve_place("Tripoli", rows, named={"GR"}).country
    ('LY', 'GR')
    """
    found = find_places(name, places)
    first = found[0] if found else None
    if country:
        found = [place for place in found if place.country == country]
    return max(
        found, key=lambda place: _likelihood(place, place == first, named, near), default=None
    )


def _likelihood(
    place: GeoPlace, first: bool, named: Collection[str], near: Collection[tuple[float, float]]
) -> tuple[bool, float]:
    """Countries named beat inhabitants; standing first counts as much as five times as many
    inhabitants, nearness to other places a hundred times."""
    close = any(_is_near(place, latitude, longitude) for latitude, longitude in near)
    return place.country in named, place.population * (100.0 if close else 1.0) * (
        5.0 if first else 1.0
    )


def _is_near(place: GeoPlace, latitude: float, longitude: float) -> bool:
    """Within about three degrees."""
    return abs(place.latitude - latitude) < 3 and abs(place.longitude - longitude) < 4


def _place(name: str, row: str) -> GeoPlace:
    number, country, latitude, longitude, population = row.split(",")
    return GeoPlace(name, int(number), country, float(latitude), float(longitude), int(population))
