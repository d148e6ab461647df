"""The tables, as steps from one version of the state to the next.

`PRAGMA user_version` counts the steps that a file has taken. A step once released is never edited:
a concept that needs another table or column appends a step.
"""

from newsbot.state import (
    articles,
    deliveries,
    forgotten,
    offers,
    pages,
    rechecks,
    reservations,
    rules,
    sources,
    texts,
)

STEPS: tuple[tuple[str, ...], ...] = (
    (pages.CREATED, articles.CREATED, deliveries.CREATED),
    (sources.CREATED, rechecks.CREATED, rechecks.INDEXED, reservations.CREATED),
    (*articles.VERSIONED, *texts.CREATED, *forgotten.CREATED),
    (rules.CREATED,),
    (deliveries.PLACED,),
    (offers.CREATED, offers.NAMED),
)
