"""Which tokens stand in quotation marks."""

from collections.abc import Sequence

OUTSIDE = -1
_OPENING, _CLOSING = frozenset("«“"), frozenset("»”")
_STRAIGHT = '"'
_LONGEST = 200


def find_quotations(forms: Sequence[str], starts: Sequence[int], ends: Sequence[int]) -> list[int]:
    """For each token the mark that opens the quotation it stands in, or `OUTSIDE`.

    A quotation holds at most so many tokens. A straight mark opens one where it touches the word
    behind it and not the one before, or follows a colon.
    """
    found: list[int] = []
    opening, straight = OUTSIDE, False
    for at, form in enumerate(forms):
        if opening != OUTSIDE and at - opening >= _LONGEST:
            opening = OUTSIDE
        if form in _OPENING:
            opening, straight = at, False
        elif form in _CLOSING:
            opening = OUTSIDE
        elif form == _STRAIGHT and opening == OUTSIDE and _opens(at, forms, starts, ends):
            opening, straight = at, True
        elif form == _STRAIGHT and straight:
            opening = OUTSIDE
        found.append(opening)
    return found


def _opens(at: int, forms: Sequence[str], starts: Sequence[int], ends: Sequence[int]) -> bool:
    if at > 0 and forms[at - 1] == ":":
        return True
    touches = at + 1 < len(starts) and starts[at + 1] == ends[at]
    return touches and (at == 0 or ends[at - 1] < starts[at])
