"""Arrests, charges, lawsuits, trials and rulings."""

from newsbot.language.events import ACTORS, EventType
from newsbot.languages.it.events.justice import arrests, lawsuits, rulings
from newsbot.languages.it.events.justice.frames import ARREST, OF

TYPE = EventType(
    name="justice",
    modes=("sue", "arrest", "charge", "convict", "acquit", "rule"),
    roles=("plaintiff", "defendant", "court", "authority", "charge"),
    doer="authority",
    verb_frame=ARREST,
    noun_frame=OF,
    verbs=(*arrests.VERBS, *rulings.VERBS, *lawsuits.VERBS),
    nouns=(*arrests.NOUNS, *rulings.NOUNS, *lawsuits.NOUNS),
    phrases=(*arrests.PHRASES, *rulings.PHRASES, *lawsuits.PHRASES),
    kinds={
        "defendant": ACTORS,
        "plaintiff": ACTORS,
        "court": frozenset({"organization", "person", "group"}),
        "authority": ACTORS,
        "charge": frozenset({"other"}),
    },
    amounts={"time": "term", "money": "price", "quantity": "count", "number": "count"},
    amount_roles=frozenset({"term", "price", "count"}),
)
