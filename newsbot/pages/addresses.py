"""Canonical addresses, without trackers."""

from urllib.parse import urljoin, urlsplit

from courlan import clean_url
from w3lib.url import safe_url_string


def absolute(address: str | None, base: str) -> str | None:
    """The address as an absolute http one; None where it is none."""
    if not address:
        return None
    try:
        joined = urljoin(base, address.strip())
        return safe_url_string(joined) if urlsplit(joined).scheme in ("http", "https") else None
    except ValueError:
        return None


def canonical(address: str, candidates: list[str | None]) -> str:
    """The first candidate that names one page of the same house, cleaned; else the address.

    A candidate without a path is a paper's front page, named by mistake on every page.
    """
    for candidate in candidates:
        url = absolute(candidate, address)
        if url and same_house(url, address) and urlsplit(url).path.strip("/"):
            return _cleaned(url)
    return _cleaned(address)


def _cleaned(url: str) -> str:
    try:
        return (clean_url(url) or url).split("#")[0]
    except (ValueError, TypeError):
        return url


def same_house(one: str, other: str) -> bool:
    """Whether two addresses are of one domain, whatever their sub-domains."""
    return _house(one) == _house(other)


def _house(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return ".".join(host.split(".")[-2:])
