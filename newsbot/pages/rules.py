"""What a site says about its own pages: where each field stands, and on what basis."""

from dataclasses import dataclass
from typing import Literal

Field = Literal["headline", "description", "authors", "published", "modified", "body", "section"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One selector for one field; rules of a field are tried in order.

    `basis` says why we believe it: "page of 2025-02", "reported, 2023".
    """

    field: Field
    css: str | None = None
    xpath: str | None = None
    attribute: str | None = None
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRules:
    """All that a site states about its pages; the generic reading serves what is not stated.

    `strip` are CSS selectors of what is never body, known from `strip_basis`; `strip_text` are
    regular expressions cut out of paragraphs. `paid_marks` and `metered_marks` are CSS selectors
    whose presence tells the access; `closed` is what JSON-LD's `isAccessibleForFree: false`
    means on this site; `linked_data` says that its articles carry JSON-LD at all.
    """

    rules: tuple[Rule, ...] = ()
    strip: tuple[str, ...] = ()
    strip_basis: str = ""
    strip_text: tuple[str, ...] = ()
    paid_marks: tuple[str, ...] = ()
    metered_marks: tuple[str, ...] = ()
    closed: Literal["paid", "metered"] = "paid"
    linked_data: bool = False
    time_zone: str = "Europe/Rome"
