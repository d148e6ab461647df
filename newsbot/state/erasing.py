"""Taking an article's lines out of the files under an output folder.

A file is written anew beside its place and moved there; one that holds nothing any more goes.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree  # nosec B405 -- files that we wrote

from newsbot.outputs import write_line
from newsbot.whole import write_whole

RUNS = "runs.jsonl"
ATOM = "{http://www.w3.org/2005/Atom}"
COPY_OF = "same_text_as"


def find_told(output: Path, given: Collection[str]) -> frozenset[str]:
    """All addresses that article lines give for the articles of some addresses, these included."""
    found, needles = frozenset(given), _needles(given)
    for path in _files(output, "articles-*.jsonl"):
        for line in path.open("rb"):
            if _may_name(line, needles):
                article = json.loads(line)
                told = {article.get("url"), article.get("canonical_url")} - {None}
                found |= told if told & set(given) else frozenset()
    return found


def erase(output: Path, addresses: Collection[str]) -> dict[Path, int]:
    """Take out all lines and entries that tell of some addresses; gives how many, by file.

    No crawl may be under way.
    """
    gone: dict[Path, int] = {}
    for rest in output.glob("*/.*.jsonl.part"):
        rest.unlink()  # of a run that was cut off; the state has what it took in
    events = _event_ids(output, addresses)
    for path in _files(output, "*.jsonl"):
        if path.name != RUNS and (number := _erase_lines(path, addresses)):
            gone[path] = number
    for path in _files(output, "*.atom"):
        if number := _erase_entries(path, {*addresses, *events}):
            gone[path] = number
    return gone


def _files(output: Path, pattern: str) -> Iterator[Path]:
    return (path for path in sorted(output.rglob(pattern)) if path.is_file())


def _event_ids(output: Path, addresses: Collection[str]) -> frozenset[str]:
    """The ids of the events told of some addresses, as feeds may name them."""
    needles = _needles(addresses)
    lines = (
        json.loads(line)
        for path in _files(output, "events-*.jsonl")
        for line in path.open("rb")
        if _may_name(line, needles)
    )
    return frozenset(line["id"] for line in lines if _names(line, addresses))


def _erase_lines(path: Path, addresses: Collection[str]) -> int:
    """Write a file anew without the lines that tell of some addresses."""
    needles = _needles(addresses)
    with path.open("rb") as file:
        if not any(_may_name(line, needles) for line in file):
            return 0
    gone = left = 0
    with path.open("rb") as file, write_whole(path) as anew:
        for line in file:
            kept = _without(line, addresses) if _may_name(line, needles) else line
            gone += kept is None
            left += kept is not None
            anew.write(kept or b"")
    if not left:
        path.unlink()
    return gone


def _without(line: bytes, addresses: Collection[str]) -> bytes | None:
    """A line as it stays: none that tells of the addresses, and none that names one as its copy."""
    try:
        told = json.loads(line)
    except ValueError:
        return line
    if _names(told, addresses):
        return None
    if _cut_copies(told, addresses):
        return write_line(told)
    return line


def _needles(addresses: Collection[str]) -> list[bytes]:
    """The addresses in both ways of writing JSON."""
    return [
        json.dumps(address, ensure_ascii=ascii_only)[1:-1].encode("utf-8", "surrogatepass")
        for address in addresses
        for ascii_only in (True, False)
    ]


def _may_name(line: bytes, needles: Collection[bytes]) -> bool:
    """Whether the bytes of an address are there at all: most lines need not be parsed."""
    return any(needle in line for needle in needles)


def _names(value: Any, addresses: Collection[str]) -> bool:
    """Whether an address stands anywhere in a line but as what another article copies."""
    if isinstance(value, dict):
        return any(_names(v, addresses) for name, v in value.items() if name != COPY_OF)
    if isinstance(value, list):
        return any(_names(item, addresses) for item in value)
    return value in addresses if isinstance(value, str) else False


def _cut_copies(value: Any, addresses: Collection[str]) -> int:
    """Have no article name one of the addresses as the text that it copies; gives how many did."""
    if isinstance(value, list):
        return sum(_cut_copies(item, addresses) for item in value)
    if not isinstance(value, dict):
        return 0
    cut = value.get(COPY_OF) in addresses
    if cut:
        value[COPY_OF] = None
    return cut + sum(_cut_copies(inner, addresses) for inner in value.values())


def _erase_entries(path: Path, names: Collection[str]) -> int:
    """Write an Atom feed anew without the entries that bear one of the names."""
    for _, (prefix, namespace) in ElementTree.iterparse(path, events=["start-ns"]):  # nosec B314
        ElementTree.register_namespace(prefix, namespace)
    tree = ElementTree.parse(path)  # nosec B314
    feed = tree.getroot()
    named = [entry for entry in feed.findall(f"{ATOM}entry") if _bears(entry, names)]
    for entry in named:
        feed.remove(entry)
    if named:
        with write_whole(path) as file:
            tree.write(file, encoding="utf-8", xml_declaration=True)
    return len(named)


def _bears(entry: ElementTree.Element, names: Collection[str]) -> bool:
    """Whether a name stands whole in a text or attribute of an entry, or ends its identifier."""
    return any(
        told in names or any(told.endswith((f":{name}", f"/{name}", f"#{name}")) for name in names)
        for element in entry.iter()
        for told in _told(element)
    )


def _told(element: ElementTree.Element) -> Iterable[str]:
    return filter(None, ((element.text or "").strip(), *element.attrib.values()))
