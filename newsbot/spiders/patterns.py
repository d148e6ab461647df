"""The form of a site's article addresses, guessed from addresses seen."""

import re
from collections import Counter
from collections.abc import Iterable
from urllib.parse import urlsplit

_MOST_FORMS = 3
_ENOUGH = 0.9
_SUFFIX = re.compile(r"\.[a-z]{3,5}$")
_SLUG = r"[^/?#]+"
_WORDS = r"(?:[^/?#-]+-){2,}[^/?#]+"
"""A name of three words or more: what tells an article from a page at the root."""


def guess_pattern(urls: Iterable[str]) -> str | None:
    r"""A regular expression of the commonest forms of addresses; None without addresses.

    >>> guess_pattern(["https://www.lavalle.example/2025/06/02/ponte-chiuso/",
    ...                "https://www.lavalle.example/2025/05/31/scuola-aperta/"])
    '^https://www\\.lavalle\\.example/\\d{4}/\\d{2}/\\d{2}/[^/?#]+/?$'
    """
    forms = Counter(_form(url) for url in dict.fromkeys(urls))
    total, taken, covered = forms.total(), list[str](), 0
    for form, number in forms.most_common(_MOST_FORMS):
        if covered >= _ENOUGH * total:
            break
        taken.append(form)
        covered += number
    if not taken:
        return None
    return taken[0] if len(taken) == 1 else "|".join(f"(?:{form})" for form in taken)


def _form(url: str) -> str:
    parts = urlsplit(url)
    segments = [part for part in parts.path.split("/") if part]
    folders = [_folder(part) for part in segments[:-1]]
    name = _name(segments[-1], alone=not folders) if segments else ""
    host = re.escape(f"{parts.scheme}://{parts.netloc}").replace(r"\-", "-")
    end = r"\?.+$" if parts.query else "/?$"
    return "/".join([f"^{host}", *folders, name]) + end


def _folder(part: str) -> str:
    if part.isdigit():
        return rf"\d{{{len(part)}}}" if len(part) in (2, 4) else r"\d+"
    return _SLUG


def _name(part: str, *, alone: bool) -> str:
    suffix = _SUFFIX.search(part)
    stem = part[: suffix.start()] if suffix else part
    form = r"\d+" if stem.isdigit() else _WORDS if alone and stem.count("-") > 1 else _SLUG
    return form + (re.escape(suffix[0]) if suffix else "")
