"""Which tokens stand in quotation marks."""

from collections.abc import Iterator, Sequence

OPENING, CLOSING = frozenset("«“"), frozenset("»”")
_LONGEST = 200


def inside_quotes(forms: Sequence[str]) -> Iterator[int]:
    """For each token whether a quotation is open there, over at most so many tokens."""
    left = 0
    for form in forms:
        if form in OPENING:
            left = _LONGEST
        elif form in CLOSING:
            left = 0
        yield left > 0
        left = max(left - 1, 0)
