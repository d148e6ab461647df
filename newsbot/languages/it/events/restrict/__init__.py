"""An authority forbids, limits, fines, sanctions, seizes or orders."""

from newsbot.language.events import ACTORS, EventType
from newsbot.languages.it.events.restrict import bans, orders, penalties, sanctions
from newsbot.languages.it.events.restrict.frames import BAN, TARIFF

TYPE = EventType(
    name="restrict",
    modes=("ban", "tariff", "sanction", "export_control", "fine", "order", "seize"),
    roles=("authority", "target", "object"),
    doer="authority",
    verb_frame=BAN,
    noun_frame=TARIFF,
    verbs=(*bans.VERBS, *sanctions.VERBS, *penalties.VERBS, *orders.VERBS),
    nouns=(*bans.NOUNS, *sanctions.NOUNS, *penalties.NOUNS, *orders.NOUNS),
    phrases=(*bans.PHRASES, *sanctions.PHRASES, *penalties.PHRASES, *orders.PHRASES),
    kinds={"authority": ACTORS, "target": ACTORS | {"place", "product", "other"}},
    amounts={"money": "price", "percent": "level", "quantity": "count", "number": "count"},
    assumes=("target",),
    amount_roles=frozenset({"price", "change", "level", "count"}),
)
