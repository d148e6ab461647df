"""How sure an event is and who says so: each cue, in the order in which they beat each other."""

from datetime import date

import pytest

import newsbot
from newsbot.records import Event

REFERENCE = date(2025, 6, 2)

STATUSES = {
    "asserted": [
        "La società Tecnovia ha firmato l'accordo.",
        "La società Tecnovia firmò l'accordo nel 2019.",
        "La società Tecnovia, che ha firmato l'accordo, ha sede a Pisa.",
        "A firmare l'accordo è stata la società Tecnovia.",
        "La società Tecnovia non solo ha firmato l'accordo, lo ha difeso.",
        "La società Tecnovia ha potuto firmare l'accordo.",
    ],
    "planned": [
        "La società Tecnovia firmerà l'accordo.",
        "La società Tecnovia dovrebbe firmare l'accordo.",
        "La società Tecnovia prevede di firmare l'accordo.",
        "La società Tecnovia sta per firmare l'accordo.",
        "La società Tecnovia ha deciso di firmare l'accordo.",
        "Il ministro Marco Bellandi ha detto che la società Tecnovia avrebbe firmato l'accordo.",
    ],
    "possible": [
        "La società Tecnovia potrebbe firmare l'accordo.",
        "Forse la società Tecnovia ha firmato l'accordo.",
        "La società Tecnovia rischia di firmare un accordo difficile.",
    ],
    "conditional": [
        "Se il governo pagherà, la società Tecnovia firmerà l'accordo.",
        "La società Tecnovia firmerà l'accordo a patto che il governo paghi.",
        "La società Tecnovia potrebbe firmare l'accordo se il governo pagasse.",
        "La società Tecnovia non firmerà l'accordo a meno che il governo non paghi.",
    ],
    "negated": [
        "La società Tecnovia non ha firmato l'accordo.",
        "La società Tecnovia non firmerà l'accordo.",
        "Nessun sindacato ha firmato l'accordo.",
    ],
    "alleged": [
        "La società Tecnovia avrebbe firmato l'accordo.",
        "Secondo fonti anonime la società Tecnovia ha firmato l'accordo.",
        "Si dice che la società Tecnovia abbia firmato l'accordo.",
    ],
    "reported": [
        "Secondo il ministero, la società Tecnovia ha firmato l'accordo.",
        "Secondo il ministero, la società Tecnovia avrebbe firmato l'accordo.",
        "Il ministro Marco Bellandi ha riferito che la società Tecnovia ha firmato l'accordo.",
        "La società Tecnovia, ha spiegato Marco Bellandi, ha firmato l'accordo.",
        "«La società Tecnovia ha firmato l'accordo», ha detto Marco Bellandi.",
        "La società Tecnovia ha firmato l'accordo. Lo ha annunciato il ministro Marco Bellandi.",
    ],
    "denied": [
        "Marco Bellandi ha smentito che la società Tecnovia abbia firmato l'accordo.",
    ],
}


def agreement(text: str) -> Event:
    found = [e for e in newsbot.extract_events(text, REFERENCE) if e.type == "agree"]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("status", "text"), [(status, text) for status, texts in STATUSES.items() for text in texts]
)
def test_status(status: str, text: str) -> None:
    factuality = agreement(text).factuality
    assert factuality.status == status
    assert (factuality.polarity == "negative") == (status in ("negated", "denied"))
    ahead = status in ("planned", "possible", "conditional")
    assert (factuality.tense == "future") == ahead


@pytest.mark.parametrize(
    "text",
    [
        "La società Tecnovia ha cercato di firmare l'accordo.",
        "La società Tecnovia ha tentato di firmare l'accordo.",
    ],
)
def test_attempted(text: str) -> None:
    assert agreement(text).factuality.attempted


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Secondo il Corriere della Sera la società Tecnovia ha firmato l'accordo.", "Corriere"),
        ("Stando al ministero, la società Tecnovia ha firmato l'accordo.", "ministero"),
        ("La società Tecnovia ha firmato l'accordo, ha detto Marco Bellandi.", "Bellandi"),
        ("Marco Bellandi ha dichiarato: «La società Tecnovia ha firmato l'accordo».", "Bellandi"),
    ],
)
def test_source(text: str, source: str) -> None:
    attribution = agreement(text).attribution
    assert attribution is not None
    assert source in attribution.source
    assert text[attribution.start : attribution.end] == attribution.cue


def test_who_announces_his_own_act_is_no_source() -> None:
    event = agreement("La società Tecnovia ha annunciato che firmerà l'accordo.")
    assert event.attribution is None
    assert [p.name for p in event.participants if p.role == "party"] == ["Tecnovia"]


def test_a_crime_held_against_somebody_is_alleged_whoever_says_so() -> None:
    text = "Secondo la procura, Marco Bellandi ha truffato i clienti."
    crime = next(e for e in newsbot.extract_events(text, REFERENCE) if e.type == "crime")
    assert crime.factuality.status == "alleged"
    assert crime.attribution is not None
    assert crime.attribution.source == "procura"
