"""Which events a selection means."""

from datetime import date
from pathlib import Path
from typing import Any

import forms
import pytest

from newsbot.selection import Selection, read_present, read_present_articles, written_sites

COMPRA, ARRESTO, SCOSSA, FIRMA = map(forms.event, forms.SENTENCES)


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ({}, [COMPRA, ARRESTO, SCOSSA, FIRMA]),
        ({"types": frozenset({"acquire", "agree"})}, [COMPRA, FIRMA]),
        ({"statuses": frozenset({"asserted"})}, [COMPRA, SCOSSA, FIRMA]),
        ({"sites": frozenset({"agi"})}, []),
        ({"who": ("vetrolux",)}, [COMPRA, FIRMA]),
        ({"who": ("VETROLUX",)}, [COMPRA, FIRMA]),
        ({"who": ("vetro",)}, []),
        ({"who": ("vetrolux", "ferramenta rossi")}, [COMPRA]),
        ({"who": ("procura di milano",)}, [ARRESTO]),
        ({"places": ("catania",)}, [SCOSSA]),
        ({"places": ("IT",)}, [SCOSSA, FIRMA]),
        ({"places": ("FR",)}, []),
        ({"words": ("terremoto",)}, [SCOSSA]),
        ({"words": ("terrem",)}, []),
        ({"min_amount": 5e6}, [COMPRA]),
        ({"min_amount": 3e6}, [COMPRA, ARRESTO]),
        ({"currency": "EUR"}, [COMPRA, ARRESTO]),
        ({"currency": "USD", "min_amount": 1.0}, []),
        ({"since": date(2025, 6, 3)}, []),
        ({"until": date(2025, 6, 2), "types": frozenset({"acquire"})}, [COMPRA]),
        ({"until": date(2025, 6, 1)}, []),
    ],
)
def test_what_is_meant(asked: dict[str, Any], meant: list[dict[str, Any]]) -> None:
    selection = Selection(**asked)
    found = [e for e in (COMPRA, ARRESTO, SCOSSA, FIRMA) if selection.matches(e)]
    assert [e["trigger"]["quote"] for e in found] == [e["trigger"]["quote"] for e in meant]


def test_an_event_without_a_day_is_not_of_days_asked_for() -> None:
    undated = forms.event("compra", day=None)
    assert Selection().matches(undated)
    assert not Selection(since=date(2025, 1, 1)).matches(undated)


def test_how_sure() -> None:
    sure, unsure, unknown = (forms.event("compra", confidence=c) for c in (0.9, 0.3, None))
    selection = Selection(min_confidence=0.5)
    assert [selection.matches(e) for e in (sure, unsure, unknown)] == [True, False, True]


def test_events_as_they_stand(tmp_path: Path) -> None:
    first, second = forms.event("compra"), forms.event("scossa")
    forms.write(tmp_path, "events", [first, second])
    forms.write(tmp_path, "events", [first | {"change": "gone", "version": 2}], stamp=1)
    forms.write(tmp_path, "events", [second | {"change": "updated", "version": 2}], stamp=2)
    forms.write(tmp_path, "articles", [forms.article("compra")])
    forms.write(tmp_path, "articles", [forms.article("compra", version=2)], stamp=1)
    present = list(read_present(tmp_path, ["ansa"]))
    assert [(e["id"], e["version"]) for e in present] == [(second["id"], 2)]
    assert [a["version"] for a in read_present_articles(tmp_path, ["ansa"])] == [2]
    assert written_sites(tmp_path) == ["ansa"]
