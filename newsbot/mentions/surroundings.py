"""What the words around a name say of its kind: before it, behind it, in the same list."""

import re
from itertools import pairwise

from newsbot.language.names import NameTables
from newsbot.mentions.candidates import Candidate
from newsbot.syntax.text import Text

_AFTER = re.compile(r"[ ,(]+(\w+'?) ?(\w*)")
_DATELINE = re.compile(r"(?: \([\w ']{2,30}\))? - ")
_REACH = 40
_SURE = 3.0


def add_vote(votes: dict[str, float], kind: str, weight: float) -> None:
    """Add to the weight of a kind."""
    votes[kind] = votes.get(kind, 0.0) + weight


def weigh_left(
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
    candidate.free = last not in tables.governing
    if last in tables.measures:
        candidate.weak = True
        return
    if article := _origin_article(last, tokens, tables):
        candidate.cued = True
        company = article in tables.feminine_articles
        add_vote(votes, "organization" if company else "person", 2.0)
    cue = tables.cues.get(last.rstrip("."))
    if cue:
        candidate.cued = True
        add_vote(votes, cue, 3.0)
    elif last.isalpha() and last not in tables.openers:
        _by_far_cue(tokens[-4:-1], tables, votes)
    elif last in tables.articles or last in tables.joint_articles:
        _by_article(candidate, last, tables, votes)
    elif last in tables.indefinite_articles:
        add_vote(votes, "product", 3.0)
    if last in tables.inside and candidate.name.lower() in tables.residences:
        candidate.sense = "place"
        candidate.country = tables.residences[candidate.name.lower()]
    if weight := tables.locatives.get(last, 0.0):
        add_vote(votes, "place", weight)
        if "place" in votes and votes["place"] > weight:
            add_vote(votes, "place", weight)
            low = candidate.name.lower()
            candidate.cued = not tables.ordinary(low) or low in tables.known
    if len(tokens) > 1 and (last in tables.linkers or last in tables.locatives):
        owner = tables.owners.get(tokens[-2])
        if owner:
            add_vote(votes, owner, 2.0 if owner == "place" else 1.2)


def _origin_article(last: str, tokens: list[str], tables: NameTables) -> str:
    """The article of a people's name or an age before: "l'indiano X", "la giapponese X"."""
    if last not in tables.peoples and not last.endswith(tables.age_endings):
        return ""
    elided = tokens[-1].rpartition("'")[0] + "'"
    before = elided if elided != "'" else tokens[-2] if len(tokens) > 1 else ""
    return before if before in tables.articles or before in tables.joint_articles else ""


def _by_far_cue(tokens: list[str], tables: NameTables, votes: dict[str, float]) -> None:
    """A noun with an adjective or a complement behind it: "l'agenzia di stampa X"."""
    for token in reversed(tokens):
        cue = tables.cues.get(_bare([token]))
        if cue:
            add_vote(votes, cue, 2.0)
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
        add_vote(
            votes, "organization", 3.0 if plural else 2.0 if many else 0.9 if feminine else 1.1
        )
        if len(candidate.words) == 1 and name in tables.places and not _has_article(name, tables):
            candidate.sense = "organization"


def _has_article(name: str, tables: NameTables) -> bool:
    return any(form in tables.places for form in (f"Il {name}", f"La {name}", f"L'{name}"))


def weigh_right(
    candidate: Candidate, folded: str, tables: NameTables, votes: dict[str, float]
) -> None:
    """What the words behind the name say."""
    end = candidate.end
    if tables.age.match(folded, end):
        add_vote(votes, "person", 3.0)
        return
    begins_line = candidate.start == 0 or folded[candidate.start - 1] == "\n"
    if begins_line and _DATELINE.match(folded, end):
        add_vote(votes, "place", 3.0)
    match = _AFTER.match(folded, end)
    if match is None:
        return
    if folded[end : end + 2] == " (" and match[1].capitalize() in tables.places:
        add_vote(votes, "place", 2.0)
    if (
        candidate.free
        and folded[end] == " "
        and match[1] in tables.acting
        and candidate.name.lower() in tables.capitals
    ):
        candidate.sense = "organization"
    word = match[2] if match[1] in tables.articles else match[1]
    if folded[end] == "," and (kind := tables.appositions.get(word)):
        add_vote(votes, kind, 2.0)
    elif folded[end] == " ":
        following = (word, match[2])
        if not tables.sayings.isdisjoint(following):
            add_vote(votes, "person", 1.0)
        elif not tables.company_verbs.isdisjoint(following):
            add_vote(votes, "organization", 1.0)


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
        add_vote(candidate.votes, "place" if kind == "country" else kind, 1.2)
