"""Ids that stay the same over runs, machines and corrections."""

import hashlib
from collections import Counter


class Identities:
    """Gives each event of an article its id; `equals` counts those that read the same."""

    def __init__(self, url: str | None) -> None:
        self._url = url or ""
        self._equals: Counter[str] = Counter()

    def of(self, kind: str, lemma: str, participant: str) -> str:
        """The id of the next event of this type, trigger lemma and first participant.

        >>> ids = Identities(None)
        >>> ids.of("meet", "incontro", "Rossi") != ids.of("meet", "incontro", "Rossi")
        True
        """
        key = "\n".join((self._url, kind, lemma, participant.casefold()))
        ordinal = self._equals[key]
        self._equals[key] += 1
        return hashlib.sha256(f"{key}\n{ordinal}".encode()).hexdigest()[:20]
