"""What tells no happening but what holds for anybody: abilities, duties, rules, comparisons."""

from newsbot.events.drafts import Draft
from newsbot.events.scene import Scene
from newsbot.syntax.analysis import VerbGroup

_BEFORE = 4
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})


def is_generic(draft: Draft, scene: Scene) -> bool:
    """Whether a trigger tells what may be, must be or usually is, and nothing that was."""
    group = draft.found.group
    if _of_anybody(draft, scene) or (draft.time is None and _in_rule(draft.found.head, scene)):
        return True
    if group is None:
        return _compared(draft.found.first, scene) or _wanted(draft, scene)
    if group.mood == "inf":
        return not group.compound and (_faculty(group, scene) or _topic(draft, group, scene))
    told = _imagined(group, scene) or _urged(group, scene) or _owed(group, scene)
    return told or _of_each(group, scene)


def _of_anybody(draft: Draft, scene: Scene) -> bool:
    """Whether the clause says what holds for anybody ("chi investe rischia")."""
    generic = scene.tables.generic
    for first, last in scene.clause(draft.found.head).runs:
        end = min(last, draft.found.head)
        if any(scene.tags[t] == "PRON" and scene.forms[t] in generic for t in range(first, end)):
            return True
    return False


def _of_each(group: VerbGroup, scene: Scene) -> bool:
    """Whether a present says what each of them does ("ogni regione elegge tre delegati")."""
    if group.mood != "ind" or group.tense != "pres" or group.compound:
        return False
    subject = scene.arguments(group).subject
    generic = scene.tables.generic
    return any(scene.forms[t] in generic for c in subject for t in range(c.first, c.last))


def _compared(first: int, scene: Scene) -> bool:
    """Whether a noun only says what something is like ("una vera e propria guerra")."""
    modality = scene.tables.modality
    span = scene.analysis.sentences[scene.sentence_of(first)]
    words = tuple(scene.keys[max(first - _BEFORE, span.first) : first])
    if any(words[-len(likeness) :] == likeness for likeness in modality.likeness):
        return True
    chunk = scene.chunk_at(first)
    if chunk is None or chunk.article != "indef":
        return False
    if chunk.preposition is not None:
        return chunk.preposition in modality.like
    return chunk.first > span.first and scene.forms[chunk.first - 1] in modality.like


def _imagined(group: VerbGroup, scene: Scene) -> bool:
    """Whether a subjunctive describes what one would like ("una legge che vieti")."""
    if group.mood != "sub" or group.tense != "pres" or group.compound:
        return False
    clause = scene.clause(group.head)
    return clause.relative and clause.first > 0 and scene.tags[clause.first - 1] in _NOMINAL


def _urged(group: VerbGroup, scene: Scene) -> bool:
    """Whether we, you or one must or may do it: advice, and no news."""
    if group.modal is None or group.compound:
        return False
    if group.mood == "cnd":
        return group.person == 1
    if group.mood != "ind" or group.tense != "pres":
        return False
    if group.modal not in scene.tables.modality.urging:
        return False
    if group.person in (1, 2):
        return bool(group.plural)
    impersonal = any(clitic in scene.tables.syntax.reflexives for clitic in group.clitics)
    return impersonal and not scene.arguments(group).subject


def _owed(group: VerbGroup, scene: Scene) -> bool:
    """Whether a passive tells what ought to be done ("la riforma va approvata")."""
    if group.voice != "passive" or group.tense != "pres" or group.compound:
        return False
    owing = scene.tables.modality.owing
    return any(scene.keys[t] in owing for t in range(group.first, group.head))


def _faculty(group: VerbGroup, scene: Scene) -> bool:
    """Whether an infinitive tells what somebody is able, entitled or bound to do."""
    at = group.first - 1
    span = scene.analysis.sentences[scene.sentence_of(group.head)]
    modality = scene.tables.modality
    if group.modal in modality.ability and at >= span.first and scene.keys[at] in modality.purpose:
        return True
    if at > span.first and scene.tags[at] == "ADP":
        at -= 1
    return at >= span.first and scene.keys[at] in modality.faculties | modality.wanting


def _topic(draft: Draft, group: VerbGroup, scene: Scene) -> bool:
    """Whether an infinitive opens its sentence, as what is spoken of ("comprare casa conviene")."""
    span = scene.analysis.sentences[draft.found.sentence]
    return group.first == span.first and not (draft.headline or draft.time or draft.amounts)


def _wanted(draft: Draft, scene: Scene) -> bool:
    """Whether a noun names what is needed or feared in general ("serve un accordo")."""
    modality, found = scene.tables.modality, draft.found
    carrier = found.seats.carrier
    if carrier is not None and carrier.lemma in modality.wanting:
        return True
    chunk = scene.chunk_at(found.head)
    before = scene.chunk_at(chunk.first - 1) if chunk is not None and chunk.first else None
    if chunk is None or before is None or chunk.preposition != scene.tables.genitive:
        return False
    feared = modality.heads.get(scene.keys[before.head]) == "possible"
    return feared and not (draft.roles or draft.time or draft.amounts or draft.place)


def _in_rule(head: int, scene: Scene) -> bool:
    """Whether the clause says what a law or a statute lays down, as it always does."""
    for group in scene.groups(scene.clause(head)):
        if not _timeless(group):
            continue
        args = scene.arguments(group)
        for chunk in args.subject if not args.relative else ():
            rules = scene.keys[chunk.head] in scene.tables.modality.rules
            words = set(scene.keys[chunk.first : chunk.last])
            if rules and scene.tables.modality.fresh.isdisjoint(words):
                return True
    return False


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
