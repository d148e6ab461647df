"""Disasters, accidents, outages and deaths."""

from newsbot.language.events import ACTORS, EventType
from newsbot.languages.it.events.incident import accidents, deaths, disasters, outages
from newsbot.languages.it.events.incident.frames import DIES, OF

TYPE = EventType(
    name="incident",
    modes=("disaster", "accident", "outage", "death"),
    roles=("victim", "object", "cause"),
    doer="victim",
    verb_frame=DIES,
    noun_frame=OF,
    verbs=(*disasters.VERBS, *deaths.VERBS, *accidents.VERBS, *outages.VERBS),
    nouns=(*disasters.NOUNS, *deaths.NOUNS, *accidents.NOUNS, *outages.NOUNS),
    phrases=(*disasters.PHRASES, *deaths.PHRASES, *accidents.PHRASES, *outages.PHRASES),
    kinds={
        "victim": ACTORS,
        "object": frozenset({"place", "product", "other", "project", "organization", "group"}),
    },
    amounts={"money": "damage"},
    amount_roles=frozenset({"dead", "injured", "damage", "count"}),
    placed=True,
    lesser=frozenset({"death"}),
)
