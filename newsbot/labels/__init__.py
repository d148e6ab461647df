"""The words shown to people for types, modes, roles and statuses: one JSON file a language."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Literal

Part = Literal["types", "modes", "roles", "statuses"]


@cache
def load_labels(language: str = "it") -> dict[str, Any]:
    """All labels of a language: types, modes, roles, statuses, and the patterns for
    a day (`by`, `from`, `told`) and a source (`says`).

    Raises:
        ValueError: there are no labels in that language.
    """
    path = Path(__file__).parent / f"{language}.json"
    if not language.isidentifier() or not path.is_file():
        known = sorted(file.stem for file in Path(__file__).parent.glob("*.json"))
        raise ValueError(f"no labels in {language!r}; there are: {', '.join(known)}")
    labels: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return labels


def label(part: Part, name: str, language: str = "it") -> str:
    """The word shown for a type, mode, role or status.

    >>> label("statuses", "alleged"), label("types", "start_position", "en")
    ('presunto', 'appointment')
    """
    word: str = load_labels(language)[part][name]
    return word
