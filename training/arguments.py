"""Measures subjects and objects of finite verb groups on the treebanks' kept-aside parts.

python training/arguments.py TREEBANK_FOLDER WEIGHTS_FOLDER [--show] [--fit]

The weights must be those that training/tagger.py fitted without the kept-aside parts.
"""

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

from conllu import Token
from tagger import treebanks

from newsbot.language.syntax import SyntaxTables
from newsbot.languages.it.syntax import tables
from newsbot.syntax.analyse import analyse_tokens
from newsbot.syntax.analysis import Analysis, Sentence, Tokens
from newsbot.syntax.arguments import find_arguments
from newsbot.syntax.text import fold
from newsbot.syntax.vocabulary import vocabulary

SUBJECT, OBJECT = ("nsubj", "nsubj:pass"), ("obj",)


class TreebankAnalyser:
    """Analyses sentences of a treebank, their own tokens kept."""

    def __init__(self, tables: SyntaxTables) -> None:
        self.tables = tables

    def analysed(self, sentence: list[Token]) -> Analysis:
        text, starts, ends = "", [], []
        for token in sentence:
            starts.append(len(text))
            text += token.form.replace(" ", "_")
            ends.append(len(text))
            text += " "
        folded = fold(text)
        forms = [folded.folded[a:b] for a, b in zip(starts, ends, strict=True)]
        whole = Sentence(first=0, last=len(forms), start=0, end=ends[-1])
        words = vocabulary(self.tables)
        return analyse_tokens(folded, Tokens(starts, ends, forms), [whole], words)


def gold(sentence: list[Token], relations: tuple[str, ...]) -> dict[int, set[int]]:
    """For each verb its arguments' heads; a copula has those of its predicate."""
    found: dict[int, set[int]] = {}
    for at, token in enumerate(sentence):
        if token.relation in relations and token.head >= 0:
            if token.relation == "obj" and token.form.lower() in tables().clitics:
                continue
            if at != token.head:
                found.setdefault(token.head, set()).add(at)
    for at, token in enumerate(sentence):
        if token.relation == "cop" and token.head in found and sentence[token.head].tag != "VERB":
            found[at] = found[token.head]
    return found


def finite(sentence: list[Token]) -> set[int]:
    """The lexical verbs of finite verb groups, and copulas."""
    verbs = set()
    for at, token in enumerate(sentence):
        if token.tag == "VERB" or (token.relation == "cop" and token.tag == "AUX"):
            verbs.add(at)
        elif token.tag == "AUX" and token.relation.startswith("aux"):
            verbs.add(token.head if sentence[token.head].tag.startswith("VERB") else at)
    return verbs


class Score:
    def __init__(self) -> None:
        self.right = self.guessed = self.gold = 0

    def add(self, guess: set[int], truth: set[int]) -> bool:
        self.guessed += bool(guess)
        self.gold += bool(truth)
        hit = bool(guess & truth)
        self.right += hit
        return hit or not (guess or truth)

    def __str__(self) -> str:
        p, r = self.right / max(1, self.guessed), self.right / max(1, self.gold)
        return (
            f"P {100 * p:.1f} R {100 * r:.1f} F1 {200 * p * r / max(1e-9, p + r):.1f} ({self.gold})"
        )


def compare(
    sentence: list[Token],
    analyser: TreebankAnalyser,
    scores: dict[str, Score],
    show: bool,
    kinds: Counter[str],
) -> None:
    analysis = analyser.analysed(sentence)
    verbs = finite(sentence)
    wanted = {"subject": gold(sentence, SUBJECT), "object": gold(sentence, OBJECT)}
    covered: set[int] = set()
    for group in analysis.groups[0]:
        inside = set(range(group.first, group.last))
        if group.mood in ("inf", "ger", "part"):
            continue
        found = find_arguments(analysis, 0, group, analyser.tables)
        truth_verbs = [at for at in inside if at in wanted["subject"] or at in wanted["object"]]
        covered |= inside
        for kind, chunks in (("subject", found.subject), ("object", found.object)):
            truth = set().union(*[wanted[kind].get(at, set()) for at in truth_verbs])
            guess = {chunks[0].head} if chunks else set()
            if found.relative:
                truth |= {relative_head(sentence, at) for at in truth if is_relative(sentence[at])}
            ok = scores[kind].add(guess, truth)
            if not ok:
                kinds[f"{kind}: {'none' if not guess else 'wrong' if truth else 'spurious'}"] += 1
            if not ok and show:
                words = [t.form for t in sentence]
                words[group.first] = "[" + words[group.first]
                words[group.last - 1] += "]"
                g = [words[t] for t in truth]
                print(f"{kind}: gold {g} guess {[words[t] for t in guess]} | {' '.join(words)}")
    for at in verbs - covered:
        for kind in ("subject", "object"):
            if wanted[kind].get(at):
                scores[kind].add(set(), wanted[kind][at])
                kinds[f"{kind}: verb missed"] += 1


def is_relative(token: Token) -> bool:
    return token.form.lower() in ("che", "cui", "quale", "quali")


def relative_head(sentence: list[Token], at: int) -> int:
    """The noun that a relative pronoun stands for."""
    verb = sentence[at].head
    for _ in range(4):
        if verb < 0 or sentence[verb].relation.startswith("acl"):
            break
        verb = sentence[verb].head
    return sentence[verb].head if verb >= 0 else at


def main() -> None:
    fitted, aside = treebanks(Path(sys.argv[1]))
    analyser = TreebankAnalyser(replace(tables(), weights=Path(sys.argv[2])))
    if "--fit" in sys.argv:
        aside = {"fit": fitted}
    for name, sentences in aside.items():
        scores = {"subject": Score(), "object": Score()}
        kinds: Counter[str] = Counter()
        for sentence in sentences:
            compare(sentence, analyser, scores, "--show" in sys.argv, kinds)
        print(f"{name}: subject {scores['subject']}; object {scores['object']}; {dict(kinds)}")


if __name__ == "__main__":
    main()
