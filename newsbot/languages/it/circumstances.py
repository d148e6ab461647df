"""Italian words of when and where; lists written for this project."""

from functools import cache

from newsbot.language.circumstances import CircumstanceTable
from newsbot.language.events import lemmas


@cache
def circumstances() -> CircumstanceTable:
    """The table of circumstances."""
    return CircumstanceTable(
        sequence=lemmas("dopo")
        | {"dopo di", "prima di", "in seguito a", "a seguito di", "a causa di", "in vista di"},
        compared=lemmas("come rispetto quanto"),
        due=lemmas("promise"),
        moves=lemmas("market_move"),
        abodes=lemmas(
            "sede residenza residente domicilio domiciliato nato nascere originario casa"
            " quartiere quartier stabilimento ufficio filiale"
        ),
        missives=lemmas("lettera messaggio telegramma missiva telefonata appello nota"),
    )
