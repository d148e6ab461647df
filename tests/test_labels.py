"""Every type, mode, role and status of the schema has a word in every language."""

from typing import Any

import pytest

from newsbot.labels import label, load_labels
from newsbot.schema import load_schema


def stated(part: str) -> set[str]:
    properties: dict[str, Any] = load_schema("event")["properties"]
    where = {
        "types": properties["type"],
        "modes": properties["mode"],
        "roles": properties["participants"]["items"]["properties"]["role"],
        "statuses": properties["factuality"]["properties"]["status"],
    }
    return {value for value in where[part]["enum"] if value is not None}


@pytest.mark.parametrize("language", ["it", "en"])
@pytest.mark.parametrize("part", ["types", "modes", "roles", "statuses"])
def test_labels_and_schema_name_the_same(part: str, language: str) -> None:
    assert set(load_labels(language)[part]) == stated(part)
    assert all(load_labels(language)[part].values())


def test_italian_labels_of_one_part_tell_apart() -> None:
    statuses = load_labels("it")["statuses"].values()
    assert len(set(statuses)) == len(statuses)


def test_a_language_without_labels_says_which_there_are() -> None:
    with pytest.raises(ValueError, match="there are: en, it"):
        label("types", "agree", "fr")
