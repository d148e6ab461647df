"""What a marked amount is."""

from newsbot.events.scene import Marked
from newsbot.records import Amount

_SUM = 1_000_000


def is_sum(amount: Amount) -> bool:
    """Whether a bare number is so large that the press would mean money ("31 milioni")."""
    return amount.kind == "number" and (amount.value or amount.high or 0) >= _SUM


def amount_of(marked: Marked) -> Amount:
    """The amount that is marked."""
    assert isinstance(marked.mention, Amount)
    return marked.mention
