"""Compiles given names and surnames of the world: `python training/people.py` writes the table.

Source: the name lists of Faker (MIT licence) for all its languages written in Latin letters.
Faker is needed only here.
"""

import importlib
import pkgutil
import re
import zlib
from collections.abc import Iterable
from pathlib import Path

import faker.providers.person as people

TABLE = Path(__file__).parents[1] / "newsbot/languages/it/data/people.z"
_NAME = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][a-zà-öø-ÿā-ž]+(?:[-'][A-ZÀ-ÖØ-Þ]?[a-zà-öø-ÿā-ž]+)?")


def names(provider: type, part: str) -> set[str]:
    """The names of one language."""
    found: set[str] = set()
    for attribute in dir(provider):
        values = getattr(provider, attribute)
        if attribute.startswith(part) and isinstance(values, Iterable):
            found |= {str(value) for value in values}
    return {name for name in found if _NAME.fullmatch(name)}


def main() -> None:
    """Write the table: given names, an empty line, surnames."""
    given: set[str] = set()
    surnames: set[str] = set()
    for module in pkgutil.iter_modules(people.__path__):
        provider = importlib.import_module(f"{people.__name__}.{module.name}").Provider
        given |= names(provider, "first_names")
        surnames |= names(provider, "last_names")
    text = "\n".join(sorted(given)) + "\n\n" + "\n".join(sorted(surnames))
    TABLE.write_bytes(zlib.compress(text.encode(), 9))
    print(f"{len(given)} given names, {len(surnames)} surnames, {TABLE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
