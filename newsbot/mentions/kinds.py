"""What each occurrence of a name says of its kind: its own words and the words around it."""

from newsbot.language.names import NameTables
from newsbot.mentions.candidates import Candidate
from newsbot.mentions.gazetteer import LARGE, MIDDLE, inhabitants
from newsbot.mentions.surroundings import add_vote, weigh_left, weigh_right
from newsbot.syntax.text import Text

_OPEN, _CLOSE = "\"«“‘'", "\"»”’'"


def weigh(candidate: Candidate, text: Text, tables: NameTables) -> None:
    """Fill the candidate's votes: kind → weight."""
    votes: dict[str, float] = {}
    candidate.quoted = _is_quoted(candidate, text.surface)
    _by_form(candidate, tables, votes)
    if candidate.words[0] in tables.area_codes and _is_area(candidate, text, tables):
        candidate.votes = {"place": 6.0}
        return
    weigh_left(candidate, text.folded, tables, votes)
    weigh_right(candidate, text.folded, tables, votes)
    candidate.votes = {candidate.sense: 6.0} if candidate.sense else votes


def _is_quoted(candidate: Candidate, surface: str) -> bool:
    before = surface[max(0, candidate.start - 2) : candidate.start].rstrip(" ")[-1:]
    after = surface[candidate.end : candidate.end + 2].lstrip(" ")[:1]
    return bool(before and after) and before in _OPEN and after in _CLOSE


def _is_area(candidate: Candidate, text: Text, tables: NameTables) -> bool:
    """Whether the abbreviation stands in brackets behind a place."""
    start, end, surface = candidate.start, candidate.end, text.surface
    if surface[start - 2 : start] != " (" or surface[end : end + 1] != ")":
        return False
    before = surface[max(0, start - 30) : start - 2].rpartition(" ")[2]
    return before in tables.places or candidate.known is None


def _by_form(candidate: Candidate, tables: NameTables, votes: dict[str, float]) -> None:
    """What the words of the name themselves say."""
    words = candidate.words
    if candidate.quoted:
        add_vote(votes, "product", 2.0)
    if candidate.known:
        add_vote(votes, candidate.known[0], 4.0)
        return
    if candidate.head:
        add_vote(votes, candidate.head.kind, 5.0)
        return
    lows = [word.lower().strip(".") for word in words]
    if lows[-1] in tables.forms or any(low in tables.parts for low in lows):
        add_vote(votes, "organization", 4.0 if len(words) > 1 else 1.0)
    if len(words) > 1 and (lows[-1] in tables.place_parts or lows[0] in tables.place_parts):
        add_vote(votes, "place", 4.0)
    if len(words) > 1:
        named = words[0] in tables.given or words[0].endswith(".")
        add_vote(votes, "person", 4.0 if named else 1.5)
    else:
        _by_single(words[0], tables, votes)
    if len(words) > 1 and votes["person"] < 4:
        common = [w for w in words if tables.ordinary(w.lower()) and w not in tables.surnames]
        if lows[0] in tables.known or len(common) == len(words):
            add_vote(votes, "organization", 3.0)
        elif common:
            add_vote(votes, "organization", 1.8)
    if len(words) == 2 and votes["person"] < 4 and _is_town(words[1], tables):
        add_vote(votes, "organization", 3.0)
    _by_place(candidate.name, tables, votes)


def _by_single(word: str, tables: NameTables, votes: dict[str, float]) -> None:
    add_vote(votes, "organization", 0.9)
    add_vote(votes, "person", 0.8)
    if word in tables.surnames or word in tables.given:
        add_vote(votes, "person", 0.8)
    elif word.lower().endswith(tables.surname_endings):
        add_vote(votes, "person", 0.6)
    if any(c.isdigit() for c in word):
        add_vote(votes, "product", 1.3)
    elif word.isupper() and 2 <= len(word) <= 6:
        add_vote(votes, "organization", 2.0)
    elif any(c.isupper() for c in word[2:]) and "-" not in word and "'" not in word:
        add_vote(votes, "organization", 1.2)


def _is_town(name: str, tables: NameTables) -> bool:
    """A large one, such as clubs are named after: "Spartak Mosca"."""
    return inhabitants(tables.places.get(name, "")) >= LARGE


def _by_place(name: str, tables: NameTables, votes: dict[str, float]) -> None:
    rows = tables.places.get(name) or tables.places.get(name.partition("-")[0])
    if rows:
        size = inhabitants(rows)
        home = f",{tables.home}," in rows
        small = 1.5 if home else 0.9
        weight = 2.6 if size >= LARGE else 2.0 if size >= MIDDLE else small
        if " " in name:
            weight += 2.0
        add_vote(votes, "place", weight)
