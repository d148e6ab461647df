"""The three public functions as a user calls them."""

import html
import json
import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsbot
from newsbot.schema import validate

REFERENCE = date(2025, 6, 2)
TEXT = """Ardea compra Valbruna per 240 milioni di euro

TORINO - Il gruppo Ardea ha acquistato ieri la bresciana Valbruna per oltre 240 milioni di euro. \
L'operazione sarà completata entro la fine del 2026. Secondo l'amministratrice delegata \
Lucia Ferrante, la fabbrica produrrà fino a 12.000 motori all'anno.

Il consiglio comunale ha approvato il 28 maggio il piano da 3,5 milioni di euro per il porto."""
PAGE = f"""<html lang="it"><head><title>Prova</title>
<meta property="article:published_time" content="2025-06-02T09:30:00+02:00"></head>
<body><nav>Home Economia Sport</nav><article><h1>{TEXT.splitlines()[0]}</h1>
{"".join(f"<p>{part}</p>" for part in TEXT.split(chr(10) * 2)[1:])}
</article><footer>Tutti i diritti riservati</footer></body></html>"""


def quotes(value: Any) -> list[tuple[str, int, int]]:
    """Every quote with offsets, wherever it stands in a record."""
    found: list[tuple[str, int, int]] = []
    if isinstance(value, dict):
        if value.get("start") is not None and "quote" in value:
            found.append((value["quote"], value["start"], value["end"]))
        if value.get("start") is not None and "cue" in value:
            found.append((value["cue"], value["start"], value["end"]))
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            found += quotes(inner)
    return found


def test_normalize_gives_figures_times_and_names_in_text_order() -> None:
    mentions = [mention.to_dict() for mention in newsbot.normalize(TEXT, REFERENCE)]
    assert [m["start"] for m in mentions] == sorted(m["start"] for m in mentions)
    by_quote = {m["quote"]: m for m in mentions}
    assert by_quote["oltre 240 milioni di euro"]["low"] == 240_000_000
    assert by_quote["entro la fine del 2026"]["latest"] == "2026-12-31"
    assert {m["kind"] for m in mentions} >= {"money", "quantity", "time", "entity"}


def test_events_prove_themselves_with_exact_words() -> None:
    events = [event.to_dict() for event in newsbot.extract_events(TEXT, REFERENCE)]
    assert {"acquire", "approve"} <= {event["type"] for event in events}
    found = quotes(events)
    assert found
    assert all(TEXT[start:end] == quote for quote, start, end in found)


def test_a_page_gives_a_valid_record_with_offsets_of_its_body() -> None:
    when = datetime(2025, 6, 2, 10, tzinfo=UTC)
    record = newsbot.read_page(PAGE, "https://www.giornale.example/2025/ardea", fetched_at=when)
    form = record.to_dict()
    assert validate(form) == []
    body = form["article"]["body"]
    assert "Tutti i diritti" not in body
    assert form["article"]["event_ids"] == [event["id"] for event in form["events"]]
    assert all(body[start:end] == quote for quote, start, end in quotes(form))
    json.dumps(form)


def test_the_same_input_gives_the_same_output() -> None:
    one, two = (newsbot.read_page(PAGE, "https://www.giornale.example/a") for _ in range(2))
    assert one == two


def test_a_page_without_any_date_resolves_no_relative_time() -> None:
    undated = re.sub(r"<meta property=.article:published.*?>", "", PAGE)
    article = newsbot.read_page(undated, "https://www.giornale.example/a").article
    assert article is not None
    assert article.published_at is None
    assert not any(m.kind == "time" and m.anchor != "explicit" for m in article.mentions)


def test_an_unknown_language_is_named() -> None:
    with pytest.raises(ValueError, match="it reads: it"):
        newsbot.normalize("Bonjour", REFERENCE, language="fr")


WORDS = st.sampled_from(
    [
        *"il la di euro milioni 3 1,4 entro 2026 maggio fino a oltre non ha acquistato".split(),
        *"« » “ ” : , . ; ( ) ' ’ l' dell’ Roma Ardea spa secondo che 10-12 % dal al".split(),
        *"ventidue trentuno 31/12 \n \n\n".split(" "),
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300) | st.lists(WORDS, max_size=60).map(" ".join))
def test_no_text_raises_and_offsets_are_exact(text: str) -> None:
    forms = [m.to_dict() for m in newsbot.normalize(text, REFERENCE)]
    forms += [e.to_dict() for e in newsbot.extract_events(text, REFERENCE)]
    assert all(text[start:end] == quote for quote, start, end in quotes(forms))


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=400) | st.text(max_size=400))
def test_no_page_raises(page: bytes | str) -> None:
    record = newsbot.read_page(page, "https://www.giornale.example/a")
    assert (record.article is None) == (record.reason is not None)


def page_around(text: str) -> str:
    """A page whose article and chrome are the paragraphs of a saved page's text."""
    parts = [part for part in text.split("\n") if part.strip()]
    promo = next(at for at, part in enumerate(parts) if part.startswith("Cryptopolitan Academy"))
    paragraphs = "".join(f"<p>{html.escape(part)}</p>" for part in parts[1:promo])
    chrome = "".join(f"<div>{html.escape(part)}</div>" for part in parts[promo:])
    return (
        f"<html lang='it'><body><article><h1>{html.escape(parts[0])}</h1>"
        f"{paragraphs}<div class='promo'><strong>{html.escape(parts[promo])}</strong></div>"
        f"</article>{chrome}</body></html>"
    )


def test_the_body_of_the_sample_page_ends_before_its_promo(shared: Path) -> None:
    text = (shared / "gold" / "seed_page_text.txt").read_text(encoding="utf-8")
    article = newsbot.read_page(page_around(text), "https://www.example.org/it/x/").article
    assert article is not None
    assert article.body.endswith("di recente autorizzazione.")
    assert "Academy" not in article.body
    assert "premi invio" not in article.body


def test_the_figures_and_dates_of_the_sample_article_are_all_right(shared: Path) -> None:
    line = (shared / "gold" / "seed.jsonl").read_text(encoding="utf-8")
    sample = json.loads(line)
    text = f"{sample['headline']}\n\n{sample['body']}"
    found = [m.to_dict() for m in newsbot.normalize(text, date.fromisoformat(sample["published"]))]
    wanted = [m for m in sample["mentions"] if m["kind"] != "entity"]
    assert len(wanted) == 13
    for want in wanted:
        same = [m for m in found if m["kind"] == want["kind"] and m["quote"] == want["quote"]]
        assert same, want["quote"]
        told = {key: value for key, value in want.items() if key != "direction"}
        assert {key: same[0][key] for key in told} == told
