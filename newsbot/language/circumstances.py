"""What a language says of when and where: a table of words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CircumstanceTable:
    """Which times and places are not those of the event beside them.

    `sequence` are prepositions of what only dates or explains something else ("dopo l'arresto");
    `compared` words before a time or figure that is only compared with; `due` the event types
    whose time is when what they tell falls due, `moves` those that tell by how much ("un calo di
    700 punti"); `abodes` words of where somebody or something is
    at home ("con sede a"); `missives` nouns of what goes to a place ("una lettera a").
    """

    sequence: frozenset[str]
    compared: frozenset[str]
    due: frozenset[str]
    moves: frozenset[str]
    abodes: frozenset[str]
    missives: frozenset[str]
