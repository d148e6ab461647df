"""The schemas, the dataclasses and both validators tell the same story."""

import copy
import dataclasses
import typing
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema_rs import Draft202012Validator as FastValidator

from newsbot import records
from newsbot.schema import load_schema, validate, validate_line

WHEN = datetime(2025, 6, 2, 14, 35, tzinfo=UTC)
DIGEST = "0" * 64

EVENT = records.Event(
    id="0123456789abcdef",
    type="agree",
    mode="sign",
    trigger=records.Trigger(quote="firmato", lemma="firmare", start=3, end=10),
    participants=(
        records.Participant(
            role="party", name="Ardea", kind="organization", country=None,
            quote="Ardea", start=None, end=None,
        ),
    ),
    time=records.Time(
        start=20, end=24, quote="ieri", timex_type="DATE", timex_value="2025-06-01",
        edtf="2025-06-01", earliest=WHEN.date(), latest=WHEN.date(), relation="on",
        anchor="reference", source="sentence",
    ),
    place=records.Place(name="Torino", country="IT", quote="Torino", start=5, end=11,
                        geoname_id=3165524, latitude=45.07049, longitude=7.68682),
    amounts=(
        records.Amount(kind="money", start=1, end=9, quote="2 milioni", value=Decimal("2e6"),
                       low=Decimal("2e6"), high=None, comparator="gt", currency="EUR",
                       role="price"),
        records.Time(start=1, end=2, quote="tre anni", timex_type="DURATION", timex_value="P3Y",
                     role="term"),
    ),
    factuality=records.Factuality(status="reported", certainty="certain", polarity="positive",
                                  tense="past_present"),
    attribution=records.Attribution(source="Ardea", cue="secondo Ardea", start=0, end=13,
                                    chain=("fonti",)),
    evidence=records.Span(quote="Hanno firmato ieri.", start=0, end=19),
    article=records.ArticleReference(url="https://a.example/b", site="demo", headline="Firma",
                                     published_at=WHEN, language="it", body_digest=DIGEST),
)  # fmt: skip
ARTICLE = records.Article(
    url="https://a.example/b", canonical_url="https://a.example/b", site="demo", headline="Firma",
    description=None, authors=("Anna Neri",), published_at=WHEN, modified_at=None, language="it",
    section=None, keywords=(), body="Hanno firmato ieri.", access="free", sponsored=False,
    correction=False, image=None, posts=(records.Post(time=WHEN, start=0, end=5),),
    mentions=(
        records.Entity(start=0, end=5, quote="Hanno", entity_kind="person", name="Hanno"),
        EVENT.amounts[0], EVENT.amounts[1],
    ),
    event_ids=(EVENT.id,),
    provenance=records.Provenance(site="demo", fetched_at=WHEN, status=200, rendering="http",
                                  tdm_reserved=None, newsbot_version="0.1.0", body_digest=DIGEST),
)  # fmt: skip

FORMS = {
    "article": (records.Article, ("article",)),
    "event": (records.Event, ("event",)),
    "amount": (records.Amount, ("event", "$defs", "amount")),
    "time": (records.Time, ("event", "$defs", "time")),
    "amount of an article": (records.Amount, ("article", "$defs", "amount")),
    "time of an article": (records.Time, ("article", "$defs", "time")),
    "entity": (records.Entity, ("article", "$defs", "entity")),
    "trigger": (records.Trigger, ("event", "properties", "trigger")),
    "participant": (records.Participant, ("event", "properties", "participants", "items")),
    "place": (records.Place, ("event", "properties", "place", "anyOf", 1)),
    "factuality": (records.Factuality, ("event", "properties", "factuality")),
    "attribution": (records.Attribution, ("event", "properties", "attribution", "anyOf", 1)),
    "evidence": (records.Span, ("event", "properties", "evidence")),
    "reference": (records.ArticleReference, ("event", "properties", "article")),
    "post": (records.Post, ("article", "properties", "posts", "items")),
    "provenance": (records.Provenance, ("article", "properties", "provenance")),
}


def schema_at(path: tuple[str | int, ...]) -> dict[str, Any]:
    found: Any = load_schema(typing.cast(Any, path[0]))
    for step in path[1:]:
        found = found[step]
    return typing.cast(dict[str, Any], found)


@pytest.mark.parametrize("name", FORMS)
def test_dataclass_and_schema_name_the_same_fields(name: str) -> None:
    cls, path = FORMS[name]
    schema = schema_at(path)
    names = [field.name for field in dataclasses.fields(cls)]
    assert sorted(schema["properties"]) == sorted(names)
    assert sorted(schema["required"]) == sorted(names)
    assert schema["additionalProperties"] is False


@pytest.mark.parametrize("name", FORMS)
def test_closed_enumerations_are_those_of_the_dataclass(name: str) -> None:
    cls, path = FORMS[name]
    hints = typing.get_type_hints(cls)
    for field, schema in schema_at(path)["properties"].items():
        literals = set(_literals(hints[field]))
        if (literals and len(literals) > 1) or ("enum" in schema and literals):
            stated = schema.get("enum") or schema["items"]["enum"]
            assert set(stated) - {None} == literals, field


def _literals(hint: Any) -> list[str]:
    if typing.get_origin(hint) is typing.Literal:
        return list(typing.get_args(hint))
    return [value for inner in typing.get_args(hint) for value in _literals(inner)]


@pytest.mark.parametrize("kind", ["article", "event", "run"])
def test_schemas_are_valid_and_every_property_is_described_with_an_example(kind: Any) -> None:
    schema = load_schema(kind)
    Draft202012Validator.check_schema(schema)
    assert "1.0" in schema["$id"]
    for path, prop in _properties(schema, "$"):
        assert prop.get("description") or "$ref" in prop, path
        assert "examples" in prop or prop.get("type") in ("object", ["object", "null"]), path


def _properties(schema: Any, path: str) -> list[tuple[str, dict[str, Any]]]:
    found = []
    if isinstance(schema, dict):
        for name, inner in schema.items():
            if name in ("examples", "if", "then"):
                continue
            if name == "properties":
                found += [(f"{path}.{key}", prop) for key, prop in inner.items()]
            found += _properties(inner, f"{path}.{name}")
    elif isinstance(schema, list):
        for at, inner in enumerate(schema):
            found += _properties(inner, f"{path}[{at}]")
    return found


def test_a_whole_record_is_valid() -> None:
    assert validate(records.Record(article=ARTICLE, events=(EVENT,))) == []


SPOILT: dict[str, tuple[str, tuple[str | int, ...], Any]] = {
    "unknown type": ("event", ("type",), "party"),
    "mode of another type": ("event", ("mode",), "merge"),
    "role of another type": ("event", ("participants", 0, "role"), "buyer"),
    "status": ("event", ("factuality", "status"), "true"),
    "no address": ("event", ("article", "url"), "not an address"),
    "date": ("event", ("time", "earliest"), "2025-13-40"),
    "confidence": ("event", ("confidence",), 1.2),
    "currency": ("event", ("amounts", 0, "currency"), "euro"),
    "negative offset": ("event", ("trigger", "start"), -1),
    "empty quote": ("event", ("trigger", "quote"), ""),
    "unknown property": ("event", ("sentiment",), 0),
    "date without zone": ("article", ("published_at",), "2025-06-02"),
    "empty body": ("article", ("body",), ""),
    "country": ("article", ("mentions", 0, "country"), "Italia"),
    "digest": ("article", ("provenance", "body_digest"), "abc"),
    "access": ("article", ("access",), "gratis"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_both_validators_reject(name: str) -> None:
    kind, path, value = SPOILT[name]
    line = copy.deepcopy({"article": ARTICLE, "event": EVENT}[kind].to_dict())
    target: Any = line
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value
    schema = load_schema(typing.cast(Any, kind))
    assert not FastValidator(schema, validate_formats=True).is_valid(line)
    checker = Draft202012Validator.FORMAT_CHECKER
    assert not Draft202012Validator(schema, format_checker=checker).is_valid(line)
    assert validate_line(typing.cast(Any, kind), line)


def test_errors_say_where() -> None:
    line = EVENT.to_dict() | {"type": "party"}
    assert any(
        error.startswith("$.type: 'party' is not one of") for error in validate_line("event", line)
    )
