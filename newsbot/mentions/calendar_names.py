"""Whether a capitalised word of the calendar is a name: "Maggio, the coach", "Domenica Rossi"."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsbot.mentions.phrases import Tokens

_OPENING = frozenset('.!?:«"“(-\n')


def is_name(tokens: "Tokens", at: int) -> bool:
    """Whether the word there, which the calendar knows, stands as a name or for something else."""
    form = tokens.surface(at)
    if not form[:1].isupper():
        return _needs_capital(tokens, at)
    if form.isupper() and len(form) > 1:
        return False
    if tokens.shape[at] in tokens.tables.capital_letters:
        return at > 0 and tokens.words[at - 1] in tokens.tables.plurals
    if tokens.shape[at] in tokens.tables.proper_letters:
        return _beside_name(tokens, at)
    if tokens.is_figure(at - 1) or tokens.is_figure(at + 1):
        return False
    if _opens_sentence(tokens, at):
        return tokens.named[form]
    return not _licensed(tokens, at) or _capitalised(tokens, at + 1)


def _needs_capital(tokens: "Tokens", at: int) -> bool:
    """Whether the word written small is another: "ottocento", "la città natale"."""
    if tokens.shape[at] in tokens.tables.capital_letters:
        return True
    if tokens.shape[at] not in tokens.tables.proper_letters or at == 0:
        return False
    alone = tokens.shape[at - 1] not in tokens.tables.licensing
    return alone and _last_of_phrase(tokens, at) == at


def _beside_name(tokens: "Tokens", at: int) -> bool:
    if _capitalised(tokens, at - 1) and not _opens_sentence(tokens, at - 1):
        return True
    after = _last_of_phrase(tokens, at) + 1
    if tokens.shape[after : after + 1] in tokens.tables.linking and _capitalised(tokens, after + 1):
        return True
    return _capitalised(tokens, after) and not _licensed(tokens, at)


def _licensed(tokens: "Tokens", at: int) -> bool:
    """Whether a word stands before it that no name follows."""
    if at == 0 or tokens.shape[at - 1] not in tokens.tables.licensing:
        return False
    if tokens.shape[at - 1] in tokens.tables.linking and not _is_known(tokens, at - 2):
        return False
    return not _capitalised(tokens, at - 1) or _opens_sentence(tokens, at - 1)


def _is_known(tokens: "Tokens", at: int) -> bool:
    """Whether the word there is one of times: "alla fine di Maggio"."""
    return at >= 0 and tokens.words[at] in tokens.tables.words


def _last_of_phrase(tokens: "Tokens", at: int) -> int:
    joined = tokens.tables.joined
    while at + 1 < len(tokens.shape) and tokens.shape[at + 1] == joined:
        at += 1
    return at


def _capitalised(tokens: "Tokens", at: int) -> bool:
    """Whether the word there touches the one at hand and begins with a capital."""
    return tokens.surface(at)[:1].isupper()


def _opens_sentence(tokens: "Tokens", at: int) -> bool:
    return at == 0 or tokens.words[at - 1][0] in _OPENING
