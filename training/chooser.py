"""Fits the chooser of subjects and objects on the treebanks.

python training/chooser.py TREEBANK_FOLDER WEIGHTS_FOLDER   fits on a part, writes there
python training/chooser.py TREEBANK_FOLDER --write          fits on everything, into the package

The tags come from a tagger that did not see the sentence: the treebanks are cut in parts, each
tagged by weights fitted on the others, or the chooser would trust tags too much.
"""

import random
import sys
import tempfile
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import tagger as tagger_training
from arguments import OBJECT, SUBJECT, TreebankAnalyser, gold, is_relative
from conllu import Token

from newsbot.languages.it.syntax import tables
from newsbot.syntax.arguments import Finder
from newsbot.syntax.chooser import Candidate, Role, Situation, features, save
from newsbot.syntax.clauses import Sight
from newsbot.syntax.tagger import save as save_tagger

OUT = Path(__file__).parents[1] / "newsbot" / "languages" / "it" / "data" / "chooser.bin"
PARTS, EPOCHS, SCALE = 4, 8, 8


class Choice(NamedTuple):
    """One decision: its candidates, and the numbers of those that are right."""

    role: Role
    candidates: list[Candidate]
    situation: Situation
    right: set[int]


def choices(sentence: list[Token], analyser: TreebankAnalyser) -> list[list[Choice]]:
    """The decisions of a sentence, subject and object of each finite group."""
    analysis = analyser.analysed(sentence)
    sight = Sight(analysis, 0, analyser.tables)
    wanted: dict[Role, dict[int, set[int]]] = {
        "subject": gold(sentence, SUBJECT),
        "object": gold(sentence, OBJECT),
    }
    found = []
    for group in analysis.groups[0]:
        if not sight.is_finite(group):
            continue
        finder = Finder(sight, group)
        situation, candidates = finder.situation()
        pair = []
        for role in wanted:
            truth = set().union(
                *(wanted[role].get(at, set()) for at in range(group.first, group.last))
            )
            pair.append(Choice(role, candidates, situation, _right(candidates, truth, sentence)))
        found.append(pair)
    return found


def _right(candidates: list[Candidate], truth: set[int], sentence: list[Token]) -> set[int]:
    if not truth:
        return {0}
    pronoun = any(is_relative(sentence[at]) for at in truth)
    return {
        number
        for number, candidate in enumerate(candidates)
        if candidate.chunk is not None
        and (candidate.chunk.head in truth or (pronoun and candidate.place == "relative"))
    }


class Perceptron:
    """Averaged weights by feature."""

    def __init__(self) -> None:
        self.weights: dict[str, int] = defaultdict(int)
        self.totals: dict[str, int] = defaultdict(int)
        self.steps = 1

    def learn(self, choice: Choice, taken: str) -> int:
        names = [
            list(features(choice.role, candidate, choice.situation, taken))
            for candidate in choice.candidates
        ]
        scores = [sum(self.weights[name] for name in each) for each in names]
        best = max(range(len(scores)), key=lambda at: scores[at])
        if choice.right and best not in choice.right:
            target = max(choice.right, key=lambda at: scores[at])
            for name in names[target]:
                self._add(name, 1)
            for name in names[best]:
                self._add(name, -1)
        self.steps += 1
        return best

    def _add(self, name: str, by: int) -> None:
        self.weights[name] += by
        self.totals[name] += by * self.steps

    def averaged(self) -> dict[str, int]:
        means = {
            name: round((weight - self.totals[name] / self.steps) * SCALE)
            for name, weight in self.weights.items()
        }
        return {name: mean for name, mean in means.items() if mean}


def fit(pairs: list[list[Choice]]) -> dict[str, int]:
    perceptron = Perceptron()
    order = random.Random(1)
    for _ in range(EPOCHS):
        order.shuffle(pairs)
        for subject, thing in pairs:
            best = perceptron.learn(subject, "-")
            chosen = subject.candidates[best]
            rest = [
                at
                for at, c in enumerate(thing.candidates)
                if c.chunk is None or c.chunk is not chosen.chunk
            ]
            right = {new for new, old in enumerate(rest) if old in thing.right}
            kept = [thing.candidates[at] for at in rest]
            perceptron.learn(thing._replace(candidates=kept, right=right), chosen.place)
    return perceptron.averaged()


def decisions(sentences: list[list[Token]]) -> list[list[Choice]]:
    """All decisions, each sentence tagged by weights that did not see it."""
    pairs = []
    for part in range(PARTS):
        others = [s for at, s in enumerate(sentences) if at % PARTS != part]
        with tempfile.TemporaryDirectory() as folder:
            save_tagger(Path(folder) / "tagger.bin", tagger_training.fit(others))
            analyser = TreebankAnalyser(replace(tables(), weights=Path(folder)))
            for sentence in sentences[part::PARTS]:
                pairs += choices(sentence, analyser)
    return pairs


def main() -> None:
    sentences, aside = tagger_training.treebanks(Path(sys.argv[1]))
    if sys.argv[2] == "--write":
        sentences += [s for part in aside.values() for s in part]
        save(OUT, fit(decisions(sentences)))
    else:
        save(Path(sys.argv[2]) / "chooser.bin", fit(decisions(sentences)))


if __name__ == "__main__":
    main()
