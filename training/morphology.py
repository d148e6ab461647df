"""Measures what is said of a verb's form: mood, tense, person, number of its likeliest reading.

python training/morphology.py TREEBANK_FOLDER
"""

import sys
from collections import Counter
from pathlib import Path

from conllu import Token
from tagger import WORDS, treebanks

_TENSES = {"Pres": "pres", "Past": "past", "Imp": "imp", "Fut": "fut"}


def finite(token: Token) -> tuple[str, str | None, int, bool] | None:
    """Mood, tense, person and plural that the treebank gives a finite verb."""
    features = token.features
    if token.tag not in ("VERB", "AUX") or not {"Mood", "Person", "Number"} <= features.keys():
        return None
    tense = _TENSES.get(features.get("Tense", ""))
    if features.get("Aspect") == "Imp" and tense == "past":
        tense = "imp"
    person, plural = int(features["Person"]), features["Number"] == "Plur"
    return features["Mood"].lower(), tense, person, plural


def main() -> None:
    _, aside = treebanks(Path(sys.argv[1]))
    for name, sentences in aside.items():
        wrong: Counter[str] = Counter()
        count = right = lemmas = 0
        for token in (token for sentence in sentences for token in sentence):
            gold = finite(token)
            if gold is None or gold[0] == "imp":
                continue
            readings = WORDS.verbs(token.form.lower(), token.tag)
            count += 1
            form = readings[0].form if readings else None
            right += form is not None and tuple(form) == gold
            lemmas += bool(readings) and readings[0].lemma == token.lemma
            if form is None or tuple(form) != gold:
                wrong[token.form.lower()] += 1
        print(f"{name}: all right {100 * right / count:.1f}, lemma {100 * lemmas / count:.1f}")
        print("  ", wrong.most_common(12))


if __name__ == "__main__":
    main()
