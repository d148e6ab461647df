"""Whether what a site states about its pages still fits them."""

from newsbot.pages.article import ArticlePage
from newsbot.pages.metadata import by_rule

LINKED_DATA = "json-ld"


def find_missed(page: ArticlePage) -> tuple[str, ...]:
    """The fields that the site's rules state and do not find, and JSON-LD that is not there.

    A body counts as missed too where its rule finds much less than the page has.
    """
    stated = dict.fromkeys(rule.field for rule in page.rules.rules)
    missed = tuple(
        name
        for name in stated
        if not (page.text.ruled if name == "body" else by_rule(page.document, page.rules, name))
    )
    return missed + ((LINKED_DATA,) if page.rules.linked_data and not page.node else ())
