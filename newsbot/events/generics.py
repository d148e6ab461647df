"""What tells no happening but what holds for anybody: abilities, duties, rules, comparisons."""

from newsbot.events.drafts import Draft
from newsbot.events.scene import Scene
from newsbot.syntax.analysis import VerbGroup

_BEFORE = 4
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})


def is_generic(draft: Draft, scene: Scene) -> bool:
    """Whether a trigger tells what may be, must be or usually is, and nothing that was."""
    group = draft.found.group
    if _of_anybody(draft, scene):
        return True
    if group is None:
        return _compared(draft.found.first, scene)
    return _imagined(group, scene) or _urged(group, scene) or _rule(group, scene)


def _of_anybody(draft: Draft, scene: Scene) -> bool:
    """Whether the clause says what holds for anybody ("chi investe rischia")."""
    generic = scene.tables.generic
    for first, last in scene.clause(draft.found.head).runs:
        end = min(last, draft.found.head)
        if any(scene.tags[t] == "PRON" and scene.forms[t] in generic for t in range(first, end)):
            return True
    return False


def _compared(first: int, scene: Scene) -> bool:
    """Whether a noun only says what something is like ("una vera e propria guerra")."""
    modality = scene.tables.modality
    span = scene.analysis.sentences[scene.sentence_of(first)]
    words = tuple(scene.keys[max(first - _BEFORE, span.first) : first])
    if any(words[-len(likeness) :] == likeness for likeness in modality.likeness):
        return True
    chunk = scene.chunk_at(first)
    if chunk is None or chunk.article != "indef" or chunk.first == span.first:
        return False
    return scene.forms[chunk.first - 1] in modality.like


def _imagined(group: VerbGroup, scene: Scene) -> bool:
    """Whether a subjunctive describes what one would like ("una legge che vieti")."""
    if group.mood != "sub" or group.tense != "pres" or group.compound:
        return False
    clause = scene.clause(group.head)
    return clause.relative and clause.first > 0 and scene.tags[clause.first - 1] in _NOMINAL


def _urged(group: VerbGroup, scene: Scene) -> bool:
    """Whether we, you or one must or may do it: advice, and no news."""
    if group.modal is None or group.mood != "ind" or group.tense != "pres" or group.compound:
        return False
    if group.modal not in scene.tables.modality.urging:
        return False
    if group.person in (1, 2):
        return bool(group.plural)
    impersonal = any(clitic in scene.tables.syntax.reflexives for clitic in group.clitics)
    return impersonal and not scene.arguments(group).subject


def _rule(group: VerbGroup, scene: Scene) -> bool:
    """Whether an infinitive tells what somebody is able, entitled or bound to do."""
    if group.mood != "inf" or group.compound:
        return False
    at = group.first - 1
    span = scene.analysis.sentences[scene.sentence_of(group.head)]
    if at > span.first and scene.tags[at] == "ADP":
        at -= 1
    return at > span.first and scene.keys[at] in scene.tables.modality.faculties


def is_truism(group: VerbGroup, scene: Scene) -> bool:
    """Whether a present hangs on a present condition ("decade se le Camere non lo approvano")."""
    if not _timeless(group):
        return False
    sentence = scene.sentence_of(group.head)
    for cue in scene.cues("condition", sentence):
        inside = scene.clause(cue.first)
        others = [g for g in scene.analysis.groups[sentence] if _timeless(g)]
        ruled = [g for g in others if (g.head in inside) != (group.head in inside)]
        if ruled and any(g.head in inside for g in (*ruled, group)):
            return True
    return False


def _timeless(group: VerbGroup) -> bool:
    plain = group.mood == "ind" and group.tense == "pres" and group.modal is None
    return plain and not group.compound and group.voice != "passive"
