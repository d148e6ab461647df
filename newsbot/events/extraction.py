"""Finds the events of a text: the order of the steps."""

from collections.abc import Sequence
from datetime import date, datetime

from newsbot.events.confidence import confidence
from newsbot.events.drafts import Draft
from newsbot.events.factuality import find_factuality
from newsbot.events.figures import assign_amounts
from newsbot.events.figures_resumed import resume_figures
from newsbot.events.identity import Identities
from newsbot.events.joining import join
from newsbot.events.participants import assume, find_participants
from newsbot.events.scene import Scene
from newsbot.events.selection import select
from newsbot.events.shares import divide
from newsbot.events.sources import find_sources
from newsbot.events.tellers import Source
from newsbot.events.tolls import absorb_tolls
from newsbot.events.triggers import Candidate, find_candidates
from newsbot.events.when import find_time, share_times
from newsbot.events.where import find_place
from newsbot.language.events import EventTables
from newsbot.records import ArticleReference, Attribution, Event, Mention, Span, Trigger
from newsbot.syntax.analysis import Analysis

_LONGEST = 400


def find_events(
    analysis: Analysis,
    mentions: Sequence[Mention],
    reference: date | datetime,
    tables: EventTables,
    article: ArticleReference,
) -> list[Event]:
    """The events that a text tells, in text order, one for each happening.

    Args:
        analysis: the syntax of the text; offsets of the events are those of its original.
        mentions: its amounts, times and names.
        reference: the publication date.
        tables: what the language says of events.
        article: what the events are told by.
    """
    scene = Scene(analysis, mentions, tables)
    identities = Identities(article.url)
    return [_event(draft, identities, article, scene) for draft in find_drafts(reference, scene)]


def find_drafts(reference: date | datetime, scene: Scene) -> list[Draft]:
    """What `find_events` makes events of."""
    analysis = scene.analysis
    drafts: list[Draft] = []
    for sentence in range(len(analysis.sentences)):
        if not _skipped(sentence, scene):
            here = _read(sentence, reference, scene)
            resume_figures(sentence, here, drafts, scene)
            drafts += here
    drafts = absorb_tolls(join(drafts))
    share_times(drafts)
    for draft in drafts:
        draft.roles += assume(draft.found, draft.roles, scene)
    return drafts


def _skipped(sentence: int, scene: Scene) -> bool:
    """Whether a sentence points to other articles, is a caption, or too long to be one."""
    span = scene.analysis.sentences[sentence]
    if span.last - span.first > _LONGEST:
        return True
    opening = tuple(scene.forms[span.first : min(span.first + 4, span.last)])
    return any(opening[: len(words)] == words for words in scene.tables.skipped)


def _read(sentence: int, reference: date | datetime, scene: Scene) -> list[Draft]:
    """The events of one sentence."""
    headline = scene.analysis.sentences[sentence].headline
    drafts = [
        Draft(
            found,
            find_participants(found, scene),
            headline,
            found.word.mode,
            _definite(found, scene),
        )
        for found in find_candidates(sentence, scene)
    ]
    if not drafts:
        return []
    assign_amounts(drafts, sentence, scene)
    for draft in drafts:
        draft.time = find_time(draft.found, reference, scene)
        draft.place = find_place(draft.found, draft.roles, scene)
    kept = select(drafts, reference, scene)
    if len(kept) < len(drafts):
        assign_amounts(kept, sentence, scene)
    kept = [part for draft in kept for part in divide(draft, scene)]
    for draft in kept:
        _judge(draft, reference, scene)
    return kept


def _definite(found: Candidate, scene: Scene) -> bool:
    chunk = scene.chunk_at(found.head)
    return chunk is not None and chunk.article == "def" and not chunk.plural


def _judge(draft: Draft, reference: date | datetime, scene: Scene) -> None:
    """Who says so and how sure it is."""
    doers = {filler.name for role, filler in draft.roles if role == draft.found.type.doer}
    sources = [
        source
        for source in find_sources(draft.found.head, scene)
        if source.filler.name not in doers or source.claims
    ]
    _controlled(draft, sources)
    draft.factuality = find_factuality(draft.found, sources, draft.time, reference, scene)
    draft.attribution = _attribution(sources, scene)


def _controlled(draft: Draft, sources: list[Source]) -> None:
    """Whoever says what he will do himself is the doer, not the source."""
    found = draft.found
    doer = found.type.doer
    if not sources or not _unsaid(found) or any(role == doer for role, _ in draft.roles):
        return
    speaker = sources[-1]
    allowed = found.type.kinds.get(doer)
    if not speaker.governs or (allowed is not None and speaker.filler.kind not in allowed):
        return
    draft.roles.insert(0, (doer, speaker.filler))
    if not speaker.claims:
        sources.pop()


def _unsaid(found: Candidate) -> bool:
    """Whether a verb's subject is left out, also where a thing behind it was taken for it."""
    seats = found.seats
    behind = bool(seats.subject) and all(chunk.first > found.head for chunk in seats.subject)
    return seats.dropped or (behind and not seats.object)


def _attribution(sources: Sequence[Source], scene: Scene) -> Attribution | None:
    if not sources:
        return None
    outer = next((source for source in sources if not source.anonymous), sources[0])
    start, end, cue = scene.span(outer.first, outer.last)
    chain = tuple(s.filler.name for s in sources if s.filler.name != outer.filler.name)
    return Attribution(source=outer.filler.name, cue=cue, start=start, end=end, chain=chain)


def _event(draft: Draft, identities: Identities, article: ArticleReference, scene: Scene) -> Event:
    found = draft.found
    assert draft.factuality is not None
    lemma = found.word.lemma
    first = found.group.first if found.group and not found.phrase else found.first
    last = max(found.last, found.group.last) if found.group else found.last
    start, end, quote = scene.span(first, last)
    span = scene.analysis.sentences[found.sentence]
    return Event(
        id=identities.of(found.type.name, lemma, draft.roles[0][1].name if draft.roles else ""),
        type=found.type.name,
        mode=draft.mode,
        trigger=Trigger(quote=quote, lemma=lemma, start=start, end=end),
        participants=tuple(filler.participant(role, scene) for role, filler in draft.roles),
        time=draft.time,
        place=draft.place,
        amounts=tuple(draft.amounts),
        factuality=draft.factuality,
        attribution=draft.attribution,
        confidence=confidence(draft, scene.tables.confidence),
        evidence=_evidence(span.first, span.last, scene),
        article=article,
    )


def _evidence(first: int, last: int, scene: Scene) -> Span:
    start, end, quote = scene.span(first, last)
    return Span(quote=quote, start=start, end=end)
