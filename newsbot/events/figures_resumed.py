"""Figures of a sentence that goes on about what was told before ("Il prezzo è di 95 milioni")."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from newsbot.events.drafts import Draft
from newsbot.events.figures import told_role
from newsbot.events.marks import amount_of, is_sum
from newsbot.events.scene import Marked, Scene
from newsbot.records import Amount, AmountRole

_BACK = 2


def resume_figures(
    sentence: int, here: Sequence[Draft], before: Sequence[Draft], scene: Scene
) -> None:
    """Puts the figures that no event of a sentence takes into an event told just before."""
    span = scene.analysis.sentences[sentence]
    left = _left_over(scene.marked(scene.amounts, span.first, span.last), here)
    left = [m for m in left if not any(t in scene.times for t in range(span.first, m.first))]
    if not left:
        return
    lately = takewhile(lambda d: sentence - d.found.sentence <= _BACK, reversed(before))
    near = [draft for draft in lately if not draft.headline]
    for marked in left:
        for draft in near:
            role = _role(marked, draft, span.first, scene)
            if role is not None and all(amount.role != role for amount in draft.amounts):
                draft.amounts.append(replace(amount_of(marked), role=role))
                break


def _left_over(found: Sequence[Marked], here: Sequence[Draft]) -> list[Marked]:
    taken = {amount.start for draft in here for amount in draft.amounts}
    return [marked for marked in found if marked.mention.start not in taken]


def _role(marked: Marked, draft: Draft, first: int, scene: Scene) -> AmountRole | None:
    """What a figure would mean in an event, by its noun or by the noun that it is told of."""
    kind = draft.found.type
    told = told_role(marked, scene) or _of_subject(marked, first, scene)
    if told is not None:
        return told if told in kind.amount_roles else None
    if not _resumes(marked, first, scene):
        return None
    amount: Amount = amount_of(marked)
    if amount.kind == "money" or is_sum(amount):
        return kind.amounts.get("money")
    return None


def _before(marked: Marked, first: int, scene: Scene) -> range:
    """The tokens of the subject: those before the verb that leads to a figure."""
    groups = scene.analysis.groups[scene.sentence_of(marked.first)]
    verb = next((g for g in reversed(groups) if g.last <= marked.first), None)
    tables = scene.tables
    if verb is None or verb.lemma not in tables.supports | tables.valuing:
        return range(0)
    return range(first, verb.first)


def _of_subject(marked: Marked, first: int, scene: Scene) -> AmountRole | None:
    """The role that the subject of "to be" gives a figure ("i feriti sono 32")."""
    words = scene.tables.amount_words
    for token in _before(marked, first, scene):
        if scene.keys[token] in words:
            return words[scene.keys[token]]
    return None


def _resumes(marked: Marked, first: int, scene: Scene) -> bool:
    """Whether a noun for what was told has the figure ("il prezzo è di …", "un affare da …")."""
    figures = scene.tables.nouns.figures
    chunk = scene.chunk_at(marked.first)
    at = min(marked.first, chunk.first if chunk is not None else marked.first) - 1
    noun = scene.chunk_at(at) if at >= first else None
    if noun is not None and noun.last == at + 1 and scene.keys[noun.head] in figures:
        return True
    return any(scene.keys[t] in figures for t in _before(marked, first, scene))
