"""The start of a site's file, in the form of those in `newsbot/sites/`."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from newsbot.outputs import printable
from newsbot.spiders.draft import EXAMPLES, KINDS, Draft
from newsbot.spiders.patterns import guess_pattern

_CLASS = re.compile(r"\W+")


def write_draft(draft: Draft, today: date) -> str:
    """A Python module with what was found; what is left to a person is marked TO DO."""
    seen = f"{today:%Y-%m}"
    name = site_name(draft.site.hosts[0])
    pattern = guess_pattern(draft.addresses)
    told = f"{len(dict.fromkeys(draft.addresses))} addresses of {seen}"
    examples = [record.article.canonical_url for record in draft.examples if record.article]
    lines = [
        f'"""{_title(draft)}."""',
        "",
        "from newsbot.sites.site import Site, Source",
        "",
        f"_SEEN = {_quoted(f'items seen, {seen}')}",
        "",
        "SITE = Site(",
        f"    name={_quoted(name)},",
        f"    title={_quoted(_title(draft))},",
        f"    hosts={_tuple(draft.site.hosts)},",
        "    topics=(),  # TO DO: in the words of the other files",
        *(line for kind in KINDS for line in _sources(kind, draft.sources[kind])),
        f"    article={_raw(pattern or draft.site.article)},",
        *_examples(examples[:EXAMPLES]),
        f"    article_basis={_quoted(told if pattern else 'TO DO: no article was found')},",
        f"    basis={_quoted('page' if examples else 'reported')},",
        ")",
    ]
    return "\n".join(lines) + "\n"


def site_name(host: str) -> str:
    """A name for a site, of its host.

    >>> site_name("www.la-valle.example")
    'lavalle'
    """
    labels = host.removeprefix("www.").split(".")
    return _CLASS.sub("", labels[-2] if len(labels) > 1 else labels[0])


def _title(draft: Draft) -> str:
    told = re.split(r"\s[-|–—:]\s", printable(draft.title or ""))[0]
    return told.replace('"', "'").replace("\\", "") or draft.site.name


def _sources(kind: str, urls: Iterable[str]) -> Iterator[str]:
    found = [f"        Source(url={_quoted(url)}, basis=_SEEN)," for url in urls]
    if found:
        yield from [f"    {kind}=(", *found, "    ),"]


def _examples(urls: list[str]) -> Iterator[str]:
    if urls:
        yield from ["    examples=(", *(f"        {_quoted(url)}," for url in urls), "    ),"]


def _tuple(values: Iterable[str]) -> str:
    return f"({', '.join(map(_quoted, values))},)"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _raw(pattern: str) -> str:
    return f'r"{pattern}"' if '"' not in pattern else repr(pattern)
