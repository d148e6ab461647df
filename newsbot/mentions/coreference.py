"""Which names of one text name the same thing: short forms, acronyms, spellings."""

from collections import defaultdict
from dataclasses import dataclass, field

from newsbot.mentions.candidates import Candidate
from newsbot.syntax.text import Text

# A person is once given with the full name; each further mention without it speaks for a company.
_NEVER_IN_FULL = 0.3
# The weight of a given name: a person once named in full is one by the surname alone.
_FULL = 4.0


@dataclass(slots=True)
class Cluster:
    """The occurrences of one thing and what they say of its kind together.

    `name` and `kind` are set when all are known; the kind is None where nothing speaks for any.
    """

    members: list[Candidate] = field(default_factory=list)
    votes: dict[str, float] = field(default_factory=dict)
    fullest: Candidate | None = None
    name: str = ""
    kind: str | None = None
    sure: bool = False
    full_person: bool = False
    country: str | None = None

    def likeliest_kind(self) -> str | None:
        """The kind with most votes, None where nothing speaks for any."""
        votes = self.votes
        if self.full_person:
            return "person"
        if "organization" in votes and self.fullest and len(self.fullest.words) == 1:
            alone = _NEVER_IN_FULL * (len(self.members) - 1)
            votes = votes | {"organization": votes["organization"] + alone}
        return max(votes, key=votes.__getitem__) if votes else None

    def add(self, candidate: Candidate) -> None:
        """Take in one occurrence."""
        self.members.append(candidate)
        self.sure = self.sure or not candidate.weak or candidate.cued
        self.country = self.country or candidate.country
        if self.fullest is None or len(candidate.name) > len(self.fullest.name):
            self.fullest = candidate
        person = candidate.votes.get("person", 0.0)
        if len(candidate.words) > 1 and person >= max(_FULL, *candidate.votes.values()):
            self.full_person = True
        for kind, weight in candidate.votes.items():
            self.votes[kind] = self.votes.get(kind, 0.0) + weight


def cluster_names(candidates: list[Candidate], text: Text) -> list[tuple[Candidate, Cluster]]:
    """Each candidate with the cluster it belongs to."""
    clusters: dict[tuple[str, ...], Cluster] = {}
    keys = _keys(candidates, text)
    pairs = []
    for candidate, key in zip(candidates, keys, strict=True):
        cluster = clusters.setdefault(key, Cluster())
        cluster.add(candidate)
        pairs.append((candidate, cluster))
    for cluster in clusters.values():
        cluster.kind = cluster.likeliest_kind()
        if cluster.fullest:
            cluster.name = " ".join(text.quote(cluster.fullest.start, cluster.fullest.end).split())
    return pairs


def _keys(candidates: list[Candidate], text: Text) -> list[tuple[str, ...]]:
    """For each candidate the words of the fullest form of its name."""
    own = [_own_key(candidate) for candidate in candidates]
    longer: dict[str, dict[tuple[str, ...], int]] = defaultdict(dict)
    fullest: dict[tuple[str, str], tuple[str, ...]] = {}
    for candidate, key in zip(candidates, own, strict=True):
        if len(key) > 1 and candidate.known is None and not candidate.sense:
            if candidate.head is None:
                _note(longer[key[-1]], key)
                ends = key[0], key[-1]
                fullest[ends] = max(fullest.get(ends, ()), key, key=len)
            _note(longer[key[0]], key)
    acronyms = _acronyms(candidates, own, text)
    likeliest = {short: max(forms, key=forms.__getitem__) for short, forms in longer.items()}
    full = [
        likeliest.get(key[0], key) if len(key) == 1 and not candidate.known else key
        for candidate, key in zip(candidates, own, strict=True)
    ]
    return [acronyms.get(key) or fullest.get((key[0], key[-1]), key) for key in full]


def _note(forms: dict[tuple[str, ...], int], key: tuple[str, ...]) -> None:
    forms[key] = forms.get(key, 0) + 1


def _own_key(candidate: Candidate) -> tuple[str, ...]:
    if candidate.known and candidate.known[0] == "country" and candidate.known[1]:
        return ("", candidate.known[1])
    words = tuple(word.lower() for word in candidate.words)
    return (*words, "", candidate.sense) if candidate.sense else words


def _acronyms(
    candidates: list[Candidate], keys: list[tuple[str, ...]], text: Text
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Acronyms in brackets behind their expansion: "Partito democratico (Pd)"."""
    found = {}
    for i in range(len(candidates) - 1):
        left, right = candidates[i], candidates[i + 1]
        between = text.surface[left.end : right.start]
        if between == " (" and len(right.words) == 1 and _spells(right.words[0], left.words):
            found[keys[i + 1]] = keys[i]
    return found


def _spells(acronym: str, words: tuple[str, ...]) -> bool:
    letters = acronym.lower().replace(".", "")
    initials = [word[0].lower() for word in words if word]
    if not 2 <= len(letters) <= len(initials) + 2 or letters[0] != initials[0]:
        return False
    rest = iter(initials)
    return sum(letter in rest for letter in letters) >= min(len(letters), 2)
