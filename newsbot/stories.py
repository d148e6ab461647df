"""Which articles share a text: one agency's words in several papers are one story.

`find_story` goes into `State.store(…, find_story=find_story)` and works within its transaction, so
that two crawls at once cannot miss each other. Thresholds: docs/decisions/0010.
"""

import hashlib
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import Any

from newsbot.state import State, Story
from newsbot.state.articles import host_of
from newsbot.state.texts import StoredText, drop_old_texts, find_texts, put_text

WINDOW = timedelta(days=30)
SHORTEST = 60  # words; briefer texts are alike by chance
SHINGLE = 3  # words
ROWS = 128
LEAST_CONTAINED = 0.55
"""So much of the shorter text stands in the longer one: copies have 0.67 and more, sequels that
take over a paragraph 0.30 and less."""
LEAST_ALIKE = 0.25
"""Jaccard's measure: a brief within a long article is another text."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A text's MinHash, and of how many different shingles it was made."""

    rows: bytes
    shingles: int


@lru_cache(maxsize=4)
def sign(text: str) -> Signature | None:
    """The signature of a text; None where it is too short to tell."""
    words = _WORD.findall(text.casefold())
    if len(words) < SHORTEST:
        return None
    shingles = {" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}
    made = _blank().copy()
    made.update_batch([shingle.encode("utf-8", "surrogatepass") for shingle in shingles])
    return Signature(rows=made.hashvalues.astype("<u4").tobytes(), shingles=len(shingles))


@cache
def _blank() -> Any:
    """A MinHash of nothing: its permutations take longer to make than to use."""
    # Here, for it loads scipy: half a second that few commands need.
    from datasketch import MinHash  # type: ignore[import-untyped]  # has no types

    return MinHash(num_perm=ROWS, seed=1, scheme="affine32")


def is_same_text(first: Signature, second: Signature) -> bool:
    """Whether two texts are one, cut, added to or touched up."""
    return _likeness(first, second) > 0


def find_story(database: sqlite3.Connection, article: dict[str, Any]) -> Story | None:
    """The story of an article, whose text is remembered; None where it is too short for one.

    Args:
        database: the state, within a transaction.
        article: its JSON form; a story that it has already is kept.
    """
    signature = sign(article["body"])
    if signature is None:
        return None
    url = article["canonical_url"]
    fetched = article["provenance"]["fetched_at"]
    seen = datetime.fromisoformat(fetched).astimezone(UTC) if fetched else datetime.now(UTC)
    known = find_texts(database, signature.rows, _written(seen - WINDOW), _written(seen + WINDOW))
    story = _choose([text for text in known if text.canonical_url != url], signature, url)
    if article["story"] or story is None:
        story = Story(id=article["story"] or _digest(url), same_text_as=None)
    text = StoredText(
        canonical_url=url,
        story=story.id,
        shingles=signature.shingles,
        signature=signature.rows,
        seen_at=_written(seen),
    )
    put_text(database, text, _written(datetime.now(UTC)))
    return story


def prune_texts(state: State) -> None:
    """Let go of texts stored before the time that stories look back."""
    before = _written(datetime.now(UTC) - WINDOW)
    state.database.write(lambda database: drop_old_texts(database, before))


def _choose(known: Iterable[StoredText], signature: Signature, url: str) -> Story | None:
    """The story of the likest text of another host; the earliest article of it has the text.

    A paper's own texts do not make a story: its daily weather would be one for ever.
    """
    alike = [(_likeness(signature, _signature(text)), text) for text in known]
    alike = [(likeness, text) for likeness, text in alike if likeness > 0]
    others = [pair for pair in alike if host_of(pair[1].canonical_url) != host_of(url)]
    if not others:
        return None
    _, likest = max(others, key=lambda pair: pair[0])  # of equals the first, which is the earliest
    earliest = next(text for _, text in alike if text.story == likest.story)
    return Story(id=likest.story, same_text_as=earliest.canonical_url)


def _likeness(first: Signature, second: Signature) -> float:
    """How alike two texts are by Jaccard's measure; 0 where they are not the same text."""
    import numpy

    rows = (numpy.frombuffer(signature.rows, "<u4") for signature in (first, second))
    jaccard = float(numpy.equal(*rows).mean())
    shared = jaccard * (first.shingles + second.shingles) / (1 + jaccard)
    contained = shared / min(first.shingles, second.shingles)
    return jaccard if contained >= LEAST_CONTAINED and jaccard >= LEAST_ALIKE else 0


def _signature(text: StoredText) -> Signature:
    return Signature(rows=text.signature, shingles=text.shingles)


def _digest(url: str) -> str:
    return hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")
