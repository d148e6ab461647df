"""Records made for the tests of what happens after the reading."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from newsbot.records import (
    Article,
    ArticleReference,
    Event,
    Factuality,
    Provenance,
    Record,
    Span,
    Trigger,
)

MOMENT = datetime(2025, 6, 2, 8, 30, tzinfo=UTC)


def make_record(slug: str = "prova", events: int = 1, site: str = "paperino") -> Record:
    """A valid record of an article with some events."""
    url = f"https://www.paperino.example/2025/06/02/{slug}"
    digest = sha256(slug.encode()).hexdigest()
    body = "La Tubi Veneti ha comprato la Rossi."
    about = ArticleReference(
        url=url,
        site=site,
        headline="Tubi",
        published_at=MOMENT,
        language="it",
        body_digest=digest,
    )
    made = tuple(_event(f"{number:016x}", body, about) for number in range(events))
    article = Article(
        url=url,
        canonical_url=url,
        site=site,
        headline="Tubi",
        description=None,
        authors=("Anna Bruni",),
        published_at=MOMENT,
        modified_at=None,
        language="it",
        section=None,
        keywords=(),
        body=body,
        access="free",
        sponsored=False,
        correction=False,
        image=None,
        event_ids=tuple(event.id for event in made),
        provenance=Provenance(
            site=site,
            fetched_at=MOMENT,
            status=200,
            rendering="http",
            tdm_reserved=None,
            newsbot_version="0.1.0",
            body_digest=digest,
        ),
    )
    return Record(article=article, events=made)


def make_form(slug: str = "prova", events: int = 1, **changes: Any) -> dict[str, Any]:
    """The JSON form of such a record, as the state numbers it."""
    record = make_record(slug, events)
    assert record.article
    article = replace(record.article, version=1, **changes)
    numbered = tuple(replace(event, version=1, change="new") for event in record.events)
    return Record(article=article, events=numbered).to_dict()


def _event(name: str, body: str, about: ArticleReference) -> Event:
    return Event(
        id=name,
        type="acquire",
        mode=None,
        trigger=Trigger(quote="comprato", lemma="comprare", start=19, end=27),
        participants=(),
        time=None,
        place=None,
        amounts=(),
        factuality=Factuality(
            status="asserted", certainty="certain", polarity="positive", tense="past_present"
        ),
        attribution=None,
        evidence=Span(quote=body, start=0, end=len(body)),
        article=about,
    )
