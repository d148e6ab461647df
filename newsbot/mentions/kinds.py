"""What each occurrence of a name says of its kind: its own words and the words around it."""

import re
from itertools import pairwise

from newsbot.language.names import NameTables
from newsbot.mentions.candidates import Candidate
from newsbot.mentions.gazetteer import LARGE, MIDDLE, inhabitants
from newsbot.syntax.text import Text

_AGE = re.compile(r",? \(?(?:di )?\d{1,2}(?:enne| anni)|\(\d{1,2}\)")
_AFTER = re.compile(r"[ ,(]+(\w+'?) ?(\w*)")
_DATELINE = re.compile(r"(?: \([\w ']{2,30}\))? - ")
_REACH = 40
_SURE = 3.0
_OPEN, _CLOSE = "\"«“‘'", "\"»”’'"


def weigh(candidate: Candidate, text: Text, tables: NameTables) -> None:
    """Fill the candidate's votes: kind → weight."""
    votes: dict[str, float] = {}
    candidate.quoted = _is_quoted(candidate, text.surface)
    _by_form(candidate, tables, votes)
    if candidate.words[0] in tables.area_codes and _is_area(candidate, text, tables):
        candidate.votes = {"place": 6.0}
        return
    _by_left(candidate, text.folded, tables, votes)
    _by_right(candidate, text.folded, tables, votes)
    candidate.votes = {candidate.sense: 6.0} if candidate.sense else votes


def _add(votes: dict[str, float], kind: str, weight: float) -> None:
    votes[kind] = votes.get(kind, 0.0) + weight


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
        _add(votes, "product", 2.0)
    if candidate.known:
        _add(votes, candidate.known[0], 4.0)
        return
    if candidate.head:
        _add(votes, candidate.head.kind, 5.0)
        return
    lows = [word.lower().strip(".") for word in words]
    if lows[-1] in tables.forms or any(low in tables.parts for low in lows):
        _add(votes, "organization", 4.0 if len(words) > 1 else 1.0)
    if len(words) > 1 and (lows[-1] in tables.place_parts or lows[0] in tables.place_parts):
        _add(votes, "place", 4.0)
    if len(words) > 1:
        named = words[0] in tables.given or words[0].endswith(".")
        _add(votes, "person", 4.0 if named else 1.5)
    else:
        _by_single(words[0], tables, votes)
    if len(words) > 1 and votes["person"] < 4:
        common = [w for w in words if tables.ordinary(w.lower()) and w not in tables.surnames]
        if lows[0] in tables.known or len(common) == len(words):
            _add(votes, "organization", 3.0)
        elif common:
            _add(votes, "organization", 1.8)
    if len(words) == 2 and votes["person"] < 4 and _is_town(words[1], tables):
        _add(votes, "organization", 3.0)
    _by_place(candidate.name, tables, votes)


def _by_single(word: str, tables: NameTables, votes: dict[str, float]) -> None:
    _add(votes, "organization", 0.7)
    _add(votes, "person", 0.8)
    if word in tables.surnames or word in tables.given:
        _add(votes, "person", 0.8)
    elif word.lower().endswith(tables.surname_endings):
        _add(votes, "person", 0.6)
    if any(c.isdigit() for c in word):
        _add(votes, "product", 2.0)
    elif word.isupper() and 2 <= len(word) <= 6:
        _add(votes, "organization", 2.0)
    elif any(c.isupper() for c in word[2:]) and "-" not in word and "'" not in word:
        _add(votes, "organization", 1.2)


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
        _add(votes, "place", weight)


def _by_left(
    candidate: Candidate, folded: str, tables: NameTables, votes: dict[str, float]
) -> None:
    """What the words before the name say."""
    left = folded[max(0, candidate.start - _REACH) : candidate.start]
    if not left or left[-1] not in " '.":
        return
    tokens = left.rpartition("\n")[2].split(" ")
    if left[-1] == " ":
        tokens.pop()
    if not tokens:
        return
    last = _bare(tokens)
    governed = (tables.locatives, tables.linkers, tables.articles, tables.joint_articles)
    candidate.free = not any(last in words for words in governed)
    if last in tables.measures:
        candidate.weak = True
        return
    if _is_person_by_origin(last, tokens, tables):
        candidate.cued = True
        _add(votes, "person", 2.5)
    cue = tables.cues.get(last.rstrip("."))
    if cue:
        candidate.cued = True
        _add(votes, cue, 3.0)
    elif last.isalpha() and last not in tables.openers:
        _by_far_cue(tokens[-4:-1], tables, votes)
    elif last in tables.articles or last in tables.joint_articles:
        _by_article(candidate, last, tables, votes)
    elif last in tables.indefinite_articles:
        _add(votes, "product", 3.0)
    if last in tables.inside and candidate.name.lower() in tables.residences:
        candidate.sense = "place"
        candidate.country = tables.residences[candidate.name.lower()]
    if weight := tables.locatives.get(last, 0.0):
        _add(votes, "place", weight)
        if "place" in votes and votes["place"] > weight:
            _add(votes, "place", weight)
            low = candidate.name.lower()
            candidate.cued = not tables.ordinary(low) or low in tables.known
    if len(tokens) > 1 and (last in tables.linkers or last in tables.locatives):
        owner = tables.owners.get(tokens[-2])
        if owner:
            _add(votes, owner, 2.0 if owner == "place" else 1.2)


def _is_person_by_origin(last: str, tokens: list[str], tables: NameTables) -> bool:
    """A people's name or an age with an article before: "l'indiano X", "il 34enne X"."""
    if last not in tables.peoples and not last.endswith(tables.age_endings):
        return False
    elided = tokens[-1].rpartition("'")[0] + "'"
    before = elided if elided != "'" else tokens[-2] if len(tokens) > 1 else ""
    return before in tables.articles or before in tables.joint_articles


def _by_far_cue(tokens: list[str], tables: NameTables, votes: dict[str, float]) -> None:
    """A noun with an adjective or a complement behind it: "l'agenzia di stampa X"."""
    for token in reversed(tokens):
        cue = tables.cues.get(_bare([token]))
        if cue:
            _add(votes, cue, 2.0)
            return


def _bare(tokens: list[str]) -> str:
    return tokens[-1].rpartition("'")[2] or tokens[-1]


def _by_article(
    candidate: Candidate, article: str, tables: NameTables, votes: dict[str, float]
) -> None:
    """With an article "la Roma" is a club; a person or a city hardly ever has an article."""
    name = candidate.name
    if article in tables.feminine_articles and name.lower() in tables.feminine_clubs:
        candidate.sense = "organization"
    if candidate.known is None and candidate.head is None:
        if len(candidate.words) == 1 and tables.ordinary(name.lower()):
            candidate.weak = True
            return
        plural = article in tables.plural_articles
        feminine = article in tables.feminine_articles
        many = len(candidate.words) > 1 and candidate.words[0] not in tables.given
        _add(votes, "organization", 3.0 if plural else 2.0 if many else 0.9 if feminine else 1.1)
        if len(candidate.words) == 1 and name in tables.places and not _has_article(name, tables):
            candidate.sense = "organization"


def _has_article(name: str, tables: NameTables) -> bool:
    return any(form in tables.places for form in (f"Il {name}", f"La {name}", f"L'{name}"))


def _by_right(
    candidate: Candidate, folded: str, tables: NameTables, votes: dict[str, float]
) -> None:
    """What the words behind the name say."""
    end = candidate.end
    if _AGE.match(folded, end):
        _add(votes, "person", 3.0)
        return
    begins_line = candidate.start == 0 or folded[candidate.start - 1] == "\n"
    if begins_line and _DATELINE.match(folded, end):
        _add(votes, "place", 3.0)
    match = _AFTER.match(folded, end)
    if match is None:
        return
    if folded[end : end + 2] == " (" and match[1].capitalize() in tables.places:
        _add(votes, "place", 2.0)
    if (
        candidate.free
        and folded[end] == " "
        and match[1] in tables.acting
        and candidate.name.lower() in tables.capitals
    ):
        candidate.sense = "organization"
    word = match[2] if match[1] in tables.articles else match[1]
    if folded[end] == "," and (kind := tables.appositions.get(word)):
        _add(votes, kind, 2.0)
    elif folded[end] == " ":
        following = (word, match[2])
        if not tables.sayings.isdisjoint(following):
            _add(votes, "person", 1.0)
        elif not tables.company_verbs.isdisjoint(following):
            _add(votes, "organization", 1.0)


def lean_on_neighbours(candidates: list[Candidate], text: Text, tables: NameTables) -> None:
    """Names in one list are of one kind: a sure one tells that of an unsure one beside it."""
    for left, right in pairwise(candidates):
        between = text.folded[left.end : right.start]
        if between == ", " or between.strip(" ") in tables.conjunctions:
            first, second = _surest(left), _surest(right)
            _lean(left, second)
            _lean(right, first)


def _surest(candidate: Candidate) -> str | None:
    kind, weight = max(candidate.votes.items(), key=lambda vote: vote[1], default=("", 0.0))
    return kind if weight >= _SURE else None


def _lean(candidate: Candidate, kind: str | None) -> None:
    if kind and _surest(candidate) is None and not candidate.weak:
        _add(candidate.votes, "place" if kind == "country" else kind, 1.2)
