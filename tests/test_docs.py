"""The pages that are made from the code are as the code makes them."""

import runpy
from pathlib import Path

DOCS = Path(__file__).parent.parent / "docs"


def test_the_page_of_event_types_is_up_to_date() -> None:
    made = runpy.run_path(str(DOCS / "events.py"))["page"]()
    assert (DOCS / "events.md").read_text(encoding="utf-8") == made, "run: make docs"


def test_the_pages_of_schemas_and_decisions_are_up_to_date() -> None:
    for name, page in runpy.run_path(str(DOCS / "pages.py"))["PAGES"].items():
        assert (DOCS / name).read_text(encoding="utf-8") == page(), f"{name}: run: make docs"
