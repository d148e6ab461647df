"""What someone has us forget: all rows of a page and its article go, digests of addresses stay."""

import json
import sqlite3
from collections.abc import Collection, Iterable

from newsbot.outputs import write_line
from newsbot.state.articles import drop_article
from newsbot.state.forgotten import put_forgotten
from newsbot.state.rechecks import drop_visit
from newsbot.state.texts import drop_texts


def find_addresses(database: sqlite3.Connection, given: Iterable[str]) -> frozenset[str]:
    """All addresses under which we know the articles of the addresses given, these included."""
    found, following = frozenset[str](), frozenset(given)
    while following - found:
        found |= following
        following = frozenset(other for address in found for other in _others(database, address))
    return found


def forget(database: sqlite3.Connection, addresses: Collection[str]) -> int:
    """Let go of all that is known of some addresses, within a transaction.

    Returns:
        How many articles were known.
    """
    articles = 0
    for address in addresses:
        put_forgotten(database, address)
        drop_visit(database, address)
        drop_texts(database, "canonical_url = ?", (address,))
        database.execute("DELETE FROM pages WHERE ? IN (address, moved_to)", (address,))
        query = "UPDATE articles SET same_text_as = NULL WHERE same_text_as = ?"
        database.execute(query, (address,))
        articles += drop_article(database, address)
    _clean_undelivered(database, addresses)
    return articles


def _others(database: sqlite3.Connection, address: str) -> Iterable[str]:
    """The addresses one step away: canonical, redirected from or to."""
    query = "SELECT canonical_url, address FROM articles WHERE ? IN (canonical_url, address)"
    for row in database.execute(query, (address,)).fetchall():
        yield from row
    query = "SELECT address, moved_to FROM pages WHERE ? IN (address, moved_to)"
    for row in database.execute(query, (address,)).fetchall():
        yield from filter(None, row)


def _clean_undelivered(database: sqlite3.Connection, addresses: Collection[str]) -> None:
    rows = database.execute("SELECT id, record FROM undelivered").fetchall()
    for number, record in rows:
        form = json.loads(record)
        article = form["article"]
        if {article["url"], article["canonical_url"]} & set(addresses):
            database.execute("DELETE FROM undelivered WHERE id = ?", (number,))
        elif article["same_text_as"] in addresses:
            article["same_text_as"] = None
            query = "UPDATE undelivered SET record = ? WHERE id = ?"
            database.execute(query, (write_line(form), number))
