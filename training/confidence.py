"""Fits the weights of `confidence` on annotated articles, and shows how well they hold.

python training/confidence.py ARTICLES.jsonl ...           cross-validates, prints the curve
python training/confidence.py ARTICLES.jsonl ... --write   fits on all, into the language's data

A line: headline, body, published, events (type, trigger, evidence). An event found is right where
an annotated one has its type and its sentence. Parts of the cross-validation are whole articles.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from math import exp
from pathlib import Path
from typing import Any, NamedTuple

from newsbot.events.confidence import signals
from newsbot.events.drafts import Draft
from newsbot.events.extraction import find_drafts
from newsbot.events.scene import Scene
from newsbot.languages import load_language
from newsbot.mentions.amounts import find_amounts
from newsbot.mentions.names import find_names
from newsbot.mentions.times import find_times
from newsbot.records import Mention
from newsbot.syntax.analyse import analyse
from newsbot.syntax.text import fold

OUT = Path(__file__).parents[1] / "newsbot" / "languages" / "it" / "confidence.py"
PARTS, ROUNDS, RATE, PENALTY = 10, 400, 0.5, 2.0
HEAD = '''"""How much each signal says for an event, in logits.

Source: training/confidence.py, fitted on {events} events of {articles} annotated articles.
"""

CONFIDENCE: dict[str, float] = {{
'''


class Case(NamedTuple):
    """An event found: its signals, and whether it is right."""

    names: frozenset[str]
    right: bool


def read(line: str) -> tuple[list[Case], int]:
    """The events found in an article, and how many are annotated."""
    article: dict[str, Any] = json.loads(line)
    text = f"{article['headline']}\n\n{article['body']}"
    spoken, reference = load_language("it"), date.fromisoformat(article["published"])
    folded = fold(text)
    analysis = analyse(folded, spoken.syntax())
    mentions: list[Mention] = [
        *find_amounts(folded, spoken.amounts()),
        *find_times(folded, reference, spoken.times()),
        *find_names(folded, spoken.names(), analysis),
    ]
    mentions.sort(key=lambda mention: (mention.start or 0, mention.end or 0))
    scene = Scene(analysis, mentions, spoken.events())
    left = list(article["events"])
    cases = [_case(draft, text, left, scene) for draft in find_drafts(reference, scene)]
    return cases, len(article["events"])


def _case(draft: Draft, text: str, left: list[dict[str, Any]], scene: Scene) -> Case:
    """An event found; the annotated one that it matches is used up."""
    start, _, _ = scene.span(draft.found.first, draft.found.last)
    for wanted in left:
        at = text.find(wanted["evidence"])
        if wanted["type"] == draft.found.type.name and at <= start < at + len(wanted["evidence"]):
            left.remove(wanted)
            return Case(frozenset(signals(draft)), right=True)
    return Case(frozenset(signals(draft)), right=False)


def fit(cases: Sequence[Case]) -> dict[str, float]:
    """Logistic weights by gradient descent, drawn to nought by a square penalty."""
    weights = dict.fromkeys(sorted({name for case in cases for name in case.names}), 0.0)
    for _ in range(ROUNDS):
        slope = {
            name: PENALTY * weight if name != "always" else 0.0 for name, weight in weights.items()
        }
        for case in cases:
            error = estimate(case, weights) - case.right
            for name in case.names:
                slope[name] += error
        for name in weights:
            weights[name] -= RATE * slope[name] / len(cases) * 2
    return weights


def estimate(case: Case, weights: Mapping[str, float]) -> float:
    return 1 / (1 + exp(-sum(weights.get(name, 0.0) for name in case.names)))


def cross_validate(articles: Sequence[Sequence[Case]]) -> list[tuple[float, bool]]:
    """Each event with the estimate of weights that did not see its article."""
    found = []
    for part in range(PARTS):
        seen = [c for i, cases in enumerate(articles) if i % PARTS != part for c in cases]
        weights = fit(seen)
        for cases in articles[part::PARTS]:
            found += [(estimate(case, weights), case.right) for case in cases]
    return sorted(found)


def show(found: Sequence[tuple[float, bool]], wanted: int) -> None:
    """Prints the reliability in fifths, and what thresholds give."""
    for fifth in range(5):
        part = found[len(found) * fifth // 5 : len(found) * (fifth + 1) // 5]
        mean, hits = sum(p for p, _ in part) / len(part), sum(r for _, r in part) / len(part)
        print(f"fifth {fifth + 1}: {len(part)} events, confidence {mean:.2f}, right {hits:.2f}")
    for threshold in (0.0, 0.5, 0.6, 0.7, 0.8, 0.9):
        kept = [right for p, right in found if p >= threshold]
        precision = sum(kept) / max(len(kept), 1)
        recall = sum(kept) / wanted
        print(f"from {threshold}: {len(kept)} kept, precision {precision:.2f}, recall {recall:.2f}")


def main() -> None:
    paths = [Path(argument) for argument in sys.argv[1:] if argument != "--write"]
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    read_lines = [read(line) for line in lines]
    articles = [cases for cases, _ in read_lines]
    show(cross_validate(articles), sum(wanted for _, wanted in read_lines))
    if "--write" in sys.argv:
        cases = [case for article in articles for case in article]
        rows = [f'    "{name}": {weight:.2f},\n' for name, weight in fit(cases).items()]
        head = HEAD.format(events=len(cases), articles=len(articles))
        OUT.write_text(head + "".join(rows) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
