"""Which texts are one: copies as papers make them, against separate reporting and sequels."""

import re
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from making import make_record

from newsbot.demo.stories import read_stories
from newsbot.state import State
from newsbot.stories import Signature, find_story, is_same_text, prune_texts, sign

FACTS = sorted((Path(__file__).parent / "corpus" / "stories").glob("*.txt"))
OTHER_LEAD = "Giornata lunga quella appena trascorsa, con notizie attese da tempo da tutti."
ADDED = (
    "Sulla vicenda il giornale aveva già scritto nelle scorse settimane, raccogliendo le opinioni "
    "di chi abita nel quartiere. Molti lettori hanno mandato lettere e fotografie alla redazione, "
    "che continuerà a seguire il caso nei prossimi giorni con nuovi servizi."
)
START = "20250602T143500Z"
Texts = dict[str, str]


def read_fact(path: Path) -> Texts:
    """What different papers wrote on one fact: `agency`, `separate`, `sequel`."""
    parts = re.split(r"^# (\w+)\n", path.read_text(encoding="utf-8"), flags=re.M)[1:]
    return dict(zip(parts[::2], (part.strip() for part in parts[1::2]), strict=True))


@cache
def agency_texts() -> list[str]:
    italian = [story.body for story in read_stories() if story.language == "it"]
    demo = [text for text in italian if sign(cut(text))]
    return list(dict.fromkeys([read_fact(path)["agency"] for path in FACTS] + demo))


def cut(text: str) -> str:
    words = text.split(" ")
    return " ".join(words[: len(words) * 2 // 3])


def drop_lead(text: str) -> str:
    return f"{OTHER_LEAD} {re.split(r'(?<=[.!?]) ', text, maxsplit=1)[-1]}"


def touch_up(text: str) -> str:
    """Every twentieth word is another one, or there is one more."""
    words = text.split(" ")
    for at in range(9, len(words), 20):
        words[at] = "quindi" if at % 40 == 9 else f"{words[at]} anche"
    return " ".join(words)


def add(text: str) -> str:
    return f"{text}\n\n{ADDED}"


def skip_sentences(text: str) -> str:
    sentences = re.split(r"(?<=[.!?]) ", text)
    return " ".join(s for at, s in enumerate(sentences) if at % 3 != 1)


EDITS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "shouted": str.upper,
    "cut to two thirds": cut,
    "a paragraph more": add,
    "touched up": touch_up,
    "another lead": drop_lead,
    "every third sentence left out": skip_sentences,
    "cut and touched up": lambda text: touch_up(cut(text)),
    "cut, a paragraph more": lambda text: add(cut(text)),
    "cut, another lead": lambda text: drop_lead(cut(text)),
}


def signed(text: str) -> Signature:
    signature = sign(text)
    assert signature
    return signature


@pytest.mark.parametrize("edit", EDITS)
def test_copies_are_the_same_text(edit: str) -> None:
    missed = [t for t in agency_texts() if not is_same_text(signed(t), signed(EDITS[edit](t)))]
    assert [text[:60] for text in missed] == []


@pytest.mark.parametrize("path", FACTS, ids=lambda path: path.stem)
def test_separate_reporting_and_sequels_are_other_texts(path: Path) -> None:
    fact = {kind: signed(text) for kind, text in read_fact(path).items()}
    assert not is_same_text(fact["agency"], fact["separate"])
    assert not is_same_text(fact["agency"], fact["sequel"])
    assert not is_same_text(fact["separate"], fact["sequel"])


def test_texts_on_other_facts_are_other_texts() -> None:
    signatures = [signed(text) for text in agency_texts()]
    pairs = [(a, b) for at, a in enumerate(signatures) for b in signatures[:at]]
    assert len(pairs) > 1000
    assert not [pair for pair in pairs if is_same_text(*pair)]


def test_the_demo_has_the_copies_that_its_papers_print() -> None:
    stories = [story for story in read_stories() if sign(story.body)]
    pairs = [(a, b) for at, a in enumerate(stories) for b in stories[:at] if a.host != b.host]
    copies = [(a, b) for a, b in pairs if is_same_text(signed(a.body), signed(b.body))]
    assert len(copies) == 3
    assert all(a.body == b.body for a, b in copies)


def test_short_texts_have_no_signature() -> None:
    assert sign("parola " * 59) is None
    assert sign("parola " * 60)
    assert sign("") is None
    assert sign("\udce8 rotto \x00 " * 100)


class Papers:
    """Several papers that print texts, on one state."""

    def __init__(self, folder: Path) -> None:
        self.state = State(folder)

    def print(self, host: str, body: str, **changes: Any) -> dict[str, Any]:
        """The article's line of a text printed by a paper."""
        slug = changes.pop("slug", "a")
        url = f"https://{host}.example/{slug}"
        form = make_record(slug=f"{host}-{slug}-{hash(body)}", site=host).to_dict()
        form["article"] |= {"url": url, "canonical_url": url, "body": body, **changes}
        taken = self.state.store(form, url, host, START, find_story=find_story).result()
        assert taken.form, taken.reason
        article: dict[str, Any] = taken.form["article"]
        return article

    def count(self, table: str) -> int:
        with sqlite3.connect(self.state.database.path) as database:
            [number] = database.execute(f"SELECT count(*) FROM {table}").fetchone()
        return int(number)


@pytest.fixture
def papers(tmp_path: Path) -> Papers:
    return Papers(tmp_path)


@pytest.mark.parametrize("edit", EDITS)
def test_a_copy_has_the_story_of_what_was_seen_first(papers: Papers, edit: str) -> None:
    texts = agency_texts()
    firsts = [papers.print("uno", text, slug=f"{at}") for at, text in enumerate(texts)]
    for at, (text, first) in enumerate(zip(texts, firsts, strict=True)):
        copy = papers.print("due", EDITS[edit](text), slug=f"{at}", headline="Altro")
        assert copy["story"] == first["story"]
        assert copy["same_text_as"] == first["canonical_url"]


def test_all_copies_name_the_earliest(papers: Papers) -> None:
    text = read_fact(FACTS[0])["agency"]
    first = papers.print("uno", text)
    assert first["story"]
    assert first["same_text_as"] is None
    copies = [papers.print(host, edit(text)) for host, edit in (("due", cut), ("tre", add))]
    assert {copy["story"] for copy in copies} == {first["story"]}
    assert {copy["same_text_as"] for copy in copies} == {"https://uno.example/a"}


def test_a_papers_own_texts_make_no_story(papers: Papers) -> None:
    weather = read_fact(FACTS[0])["agency"]
    first, second = (papers.print("uno", weather + slug, slug=slug) for slug in "ab")
    assert first["story"] != second["story"]
    assert second["same_text_as"] is None


def test_later_versions_keep_their_story(papers: Papers) -> None:
    text = read_fact(FACTS[0])["agency"]
    papers.print("uno", text)
    copy = papers.print("due", cut(text))
    other = read_fact(FACTS[1])["agency"]
    rewritten = papers.print("due", other)
    assert rewritten["version"] == 2
    assert (rewritten["story"], rewritten["same_text_as"]) == (
        copy["story"],
        "https://uno.example/a",
    )
    assert papers.print("tre", other)["story"] == copy["story"]
    assert papers.count("texts") == 3


def test_a_brief_gets_its_story_when_it_has_grown(papers: Papers) -> None:
    text = read_fact(FACTS[0])["agency"]
    papers.print("uno", text)
    assert papers.print("due", "Seguono altre notizie.")["story"] is None
    grown = papers.print("due", text)
    assert grown["same_text_as"] == "https://uno.example/a"


def test_stories_look_back_thirty_days(papers: Papers) -> None:
    text = read_fact(FACTS[0])["agency"]
    first = papers.print("uno", text)
    fetched = datetime.fromisoformat(first["provenance"]["fetched_at"])
    for host, days in (("due", 29), ("tre", 61)):
        moment = (fetched + timedelta(days=days)).isoformat()
        later = papers.print(host, text, provenance=first["provenance"] | {"fetched_at": moment})
        assert (later["story"] == first["story"]) == (days == 29)


def test_old_texts_are_let_go(papers: Papers) -> None:
    papers.print("uno", read_fact(FACTS[0])["agency"])
    old = (datetime.now(UTC) - timedelta(days=31)).isoformat(timespec="seconds")
    papers.state.database.write(
        lambda database: database.execute("UPDATE texts SET stored_at = ?", (old,))
    )
    papers.print("due", read_fact(FACTS[1])["agency"])
    prune_texts(papers.state)
    papers.state.database.write(lambda _: None).result()
    assert papers.count("texts") == 1
    assert papers.count("bands") == 32
