"""Words that say which way a figure moves."""

import re

from newsbot.language.directions import DirectionWords
from newsbot.language.phrases import Phrases
from newsbot.languages.it.bounds import prepositions
from newsbot.records import Direction

_UP = """sale salgon salit salir salend salì saliv cresc crebb aument rialz incremen guadagn balz
schizz impenn rincar avanz rafforz raddoppi triplic quadruplic lievit moltiplic apprezz progresso$
progred accelerat accelera rimbalz rincorr recuper ampli potenzi allarg innalz alzat alza
alzar alzò elevò toccand massim surplus"""
_DOWN = """scend sces cala calo calat cali caler calò ribass diminu riduc ridu ridott riduzion
perd perso$ perse$ persi$ persa$ persero$ crolla crollo crolli crollò cede$ cedono$ cedeva$
ceduto$ cedendo$ arretr fless contra tagli dimezz indebol bruciat brucia$ bruciano$ bruciò svalut
deprezz affond precipit sprofond scivol abbass dimagr dimagrit eliminazion rallent frena frenat
restring limat limò decurt scont(?!r) peggior tonf minim"""
_NOT_MOVING = """contratto contratti contratta contratte contrari contrariamente contrasto
contrastare calabria calcio perdono perdonato personale persona persone perseguit
avanzata contrada salemi allargato progressista progressisti tagliente ampliament minimo minima
minimi massimo massima massimi massimale amplia ampia"""


def _stems(stems: str) -> re.Pattern[str]:
    """Matches the beginnings of words; "$" ends a whole word."""
    never = "|".join(map(re.escape, _NOT_MOVING.split()))
    return re.compile(rf"(?!(?:{never})\b)(?:{'|'.join(stems.split())})")


_UP_WORTH = """vola$ volano$ volato$ volata$ volati$ volate$ volando$ decolla$ decollano$ corre$
corrono$ esplode$ esplodono$ svetta$ brilla$"""
_MOVED: dict[str, Direction] = {
    "in più": "up", "in meno": "down", "di aumento": "up", "di crescita": "up", "di calo": "down",
    "di incremento": "up", "di rialzo": "up", "di ribasso": "down", "di riduzione": "down",
}  # fmt: skip

DIRECTIONS = DirectionWords(
    up=_stems(_UP),
    down=_stems(_DOWN),
    up_worth=_stems(_UP_WORTH),
    down_worth=_stems("terreno$"),
    gives=_stems("cede$ cedono$ cedeva$ ceduto$ cedendo$"),
    differs=prepositions(
        "inferiore di",
        "inferiori di",
        "superiore di",
        "superiori di",
        "minore di",
        "minori di",
        "maggiore di",
        "maggiori di",
        "più basso di",
        "più bassa di",
        "più bassi di",
        "più basse di",
        "più alto di",
        "più alta di",
        "più alti di",
        "più alte di",
    ),
    breaks=frozenset("un uno una un' per con".split()),
    after=Phrases(_MOVED),
    origin=frozenset("dal dallo dalla dall' dai dagli dalle da rispetto contro cui".split()),
    needs=prepositions("di", "a"),
    stops=frozenset(
        """che mentre rispetto contro cui quando invece invariato invariata invariati invariate
        costa costano costerà costeranno vale valgono varrà
        stabile stabili vita vite . ; : ? !""".split()
    ),
)
