"""How sure the text is that an event happened: the signals around a trigger, in their order."""

from datetime import date, datetime

from newsbot.events.scene import Scene
from newsbot.events.signals import Signals, of_noun, of_verb
from newsbot.events.tellers import Source
from newsbot.events.triggers import Candidate
from newsbot.records import Certainty, Factuality, Status, Time

_ORDER: tuple[Status, ...] = (
    "denied", "negated", "conditional", "possible", "planned", "alleged", "reported", "asserted",
)  # fmt: skip
_CERTAINTY: dict[Status, Certainty] = {
    "denied": "unknown",
    "negated": "certain",
    "conditional": "possible",
    "possible": "possible",
    "planned": "probable",
    "alleged": "possible",
    "reported": "certain",
    "asserted": "certain",
}
_ASKED = 3
_AHEAD = frozenset({"conditional", "possible", "planned"})


def find_factuality(
    found: Candidate,
    sources: list[Source],
    time: Time | None,
    reference: date,
    scene: Scene,
) -> Factuality:
    """The status of an event and the axes it derives from."""
    signals = Signals()
    if found.group is not None:
        of_verb(found.group, signals, scene)
    else:
        of_noun(found, signals, scene)
    _sentence(found, signals, scene)
    _time(found, time, reference, signals, scene)
    _spoken(found, sources, signals)
    status = next(s for s in _ORDER if s in signals.marks or s == "asserted")
    certainty = _CERTAINTY[status]
    if status == "reported" and signals.hearsay:
        certainty = "probable"
    return Factuality(
        status=status,
        certainty=certainty,
        polarity="negative" if status in ("negated", "denied") else "positive",
        tense="future" if status in _AHEAD else "past_present",
        attempted=signals.attempted,
    )


def _sentence(found: Candidate, signals: Signals, scene: Scene) -> None:
    """Cues of hearsay that stand before the trigger."""
    for cue in scene.cues("hearsay", found.sentence):
        verbal = len(cue.words) > 1 or scene.tags[cue.first] == "VERB"
        if cue.first < found.first and verbal:
            signals.marks.add("alleged")
    span = scene.analysis.sentences[found.sentence]
    if "?" in scene.forms[max(span.last - _ASKED, span.first) : span.last]:
        signals.marks.add("possible")


def _called(found: Candidate, scene: Scene) -> bool:
    """Whether the verb calls what is to come ("hanno indetto uno sciopero per lunedì")."""
    group = found.group or found.seats.carrier
    return group is not None and group.lemma in scene.tables.modality.calling


def _time(
    found: Candidate, time: Time | None, reference: date, signals: Signals, scene: Scene
) -> None:
    """A time still to come makes what is told a plan."""
    if time is None or time.earliest is None or time.source == "context":
        return
    if signals.past and not _called(found, scene):
        return
    begins = time.earliest.date() if isinstance(time.earliest, datetime) else time.earliest
    today = reference.date() if isinstance(reference, datetime) else reference
    if begins > today:
        signals.marks.add("planned")


def _spoken(found: Candidate, sources: list[Source], signals: Signals) -> None:
    """What the source adds: hearsay, a report, or a denial."""
    if not sources:
        if found.type.charged and signals.hearsay:
            signals.marks.add("alleged")
        return
    if any(source.denies for source in sources):
        signals.marks.add("denied")
    accused = found.type.charged and any(source.accuser for source in sources)
    if all(source.anonymous for source in sources) or accused:
        signals.marks.add("alleged")
        return
    signals.marks.discard("alleged")
    signals.marks.add("reported")
