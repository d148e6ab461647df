"""Address rules that several sites share."""

import re

UNSEEN = "no address was seen: what the feeds name, and pages that end in a long slug"
"""The basis of `long_slugs`, for sites whose articles' addresses nobody has written down."""

LISTS = r"/(?:feeds?|rss|tags?|category|categoria|authors?|autor[ei]|page)/"
"""Folders of lists and feeds, whatever the site."""


def long_slugs(host: str) -> str:
    """Any page of a host whose last part has five words or more.

    >>> bool(re.search(long_slugs("x.it"), "https://www.x.it/a/il-cda-approva-i-conti"))
    True
    >>> bool(re.search(long_slugs("x.it"), "https://www.x.it/chi-siamo"))
    False
    """
    return (
        rf"^https?://(?:[a-z0-9-]+\.)*{re.escape(host)}/(?:[^/?#]+/)*"
        r"[^/?#_-]+(?:[_-]+[^/?#_-]+){4,}/?$"
    )


def ending_in_number(domain: str) -> str:
    """Pages as `/italia/titolo_con_trattini-9321249.html`, on any host of a domain."""
    return (
        rf"^https?://(?:[a-z]+\.)?{re.escape(domain)}/(?:[^/?#]+/)+"
        r"[^/?#]+-\d{6,8}\.html(?:[?#].*)?$"
    )


def ending_in_short_id(domain: str) -> str:
    """Pages as `/esteri/titolo-p8j3kqcd`, on the host www of a domain."""
    return rf"^https?://www\.{re.escape(domain)}/(?:[a-z-]+/)+[^/?#]+-[a-z0-9]{{8}}$"
