"""Fits the tagger on the treebanks and measures it on what was kept aside.

python training/tagger.py TREEBANK_FOLDER [FOLDER]   fits on a part, prints figures, writes there
python training/tagger.py TREEBANK_FOLDER --write    fits on everything, writes the weights
"""

import random
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

from conllu import Token, read_treebank

from newsbot.languages.it.syntax import tables
from newsbot.syntax import features as f
from newsbot.syntax.tagger import BITS, START, Model, Tagger, save
from newsbot.syntax.vocabulary import vocabulary

OUT = Path(__file__).parents[1] / "newsbot" / "languages" / "it" / "data" / "tagger.bin"
EPOCHS = 8
SCALE = 8
WIDE = 32
"""Bits of a field while fitting, when sums are larger than those of the averaged weights."""
WORDS = vocabulary(tables())
Sentence = list[Token]
Word = tuple[str, str, str]
EDGE: Word = (START, START, START)


def treebanks(folder: Path) -> tuple[list[Sentence], dict[str, list[Sentence]]]:
    """What to fit on, and what is kept aside by name."""
    pud = list(read_treebank(folder / "it_pud-ud-test.conllu"))
    aside = {
        "PUD fifth": pud[4::5],
        "ParlaMint test": list(read_treebank(folder / "it_parlamint-ud-test.conllu")),
        "MarkIT test": list(read_treebank(folder / "it_markit-ud-test.conllu")),
    }
    fit = [sentence for at, sentence in enumerate(pud) if at % 5 != 4]
    for name in ("parlamint-ud-train", "markit-ud-train", "markit-ud-dev"):
        fit += read_treebank(folder / f"it_{name}.conllu")
    return fit, aside


def surfaces(sentence: Sentence) -> list[tuple[str, str, bool]]:
    """Surface, lower-case form and whether it begins the sentence."""
    out, first, before = [], True, ""
    for token in sentence:
        surface = token.form.replace("’", "'")
        out.append((surface, surface.lower(), first))
        first = (first and not surface[0].isalnum()) or f.opens_speech(before, surface)
        before = surface
    return out


class Trainer:
    """Packed integer weights with their average (Daumé's trick)."""

    def __init__(self, tags: list[str]) -> None:
        self.tags = tags
        self.units = [1 << (WIDE * at) for at in range(len(tags))]
        self.wide = [1 << (64 * at) for at in range(len(tags))]
        self.zero = sum(1 << (WIDE * at + WIDE - 1) for at in range(len(tags)))
        self.weights: dict[str, int] = defaultdict(int)
        self.totals: dict[str, int] = defaultdict(int)
        self.steps = 1

    def best(self, names: list[str]) -> int:
        total = self.zero
        get = self.weights.get
        for name in names:
            total += get(name, 0)
        fields = memoryview(total.to_bytes(WIDE // 8 * len(self.tags), "little")).cast("I").tolist()
        return fields.index(max(fields))

    def learn(self, names: list[str], right: int) -> int:
        guess = self.best(names)
        if guess != right:
            unit = self.units[right] - self.units[guess]
            wide = (self.wide[right] - self.wide[guess]) * self.steps
            for name in names:
                self.weights[name] += unit
                self.totals[name] += wide
        self.steps += 1
        return guess

    def averaged(self) -> dict[str, int]:
        out = {}
        zero = sum(1 << (64 * at + 63) for at in range(len(self.tags)))
        wzero = self.zero
        for name, packed in self.weights.items():
            whole = memoryview((packed + wzero).to_bytes(4 * len(self.tags), "little")).cast("I")
            total = memoryview(
                (self.totals[name] + zero).to_bytes(8 * len(self.tags), "little")
            ).cast("Q")
            value = 0
            for at, (w, u) in enumerate(zip(whole.tolist(), total.tolist(), strict=True)):
                mean = (w - (1 << 31)) - (u - (1 << 63)) / self.steps
                value += round(mean * SCALE) << (BITS * at)
            if value:
                out[name] = value
        return out


def static_features(seen: list[tuple[str, str, str]]) -> list[list[str]]:
    """The features of each token that need no tag."""
    padded = [EDGE, EDGE, *seen, EDGE, EDGE]
    out = []
    for at, word in enumerate(seen):
        names = list(f.own_features(*word))
        for place, beside in zip(
            f.PLACES, (padded[at], padded[at + 1], padded[at + 3], padded[at + 4]), strict=True
        ):
            names += f.neighbour_features(place, *beside)
        out.append(names)
    return out


def prepare(sentence: Sentence) -> tuple[list[Word], list[list[str]]]:
    """The words of a sentence (form, class, shape) and the features that need no tag."""
    seen = [
        (form, f.word_class(form, WORDS), f.shape(surface, first=first))
        for surface, form, first in surfaces(sentence)
    ]
    return seen, static_features(seen)


def certain_words(sentences: list[Sentence], number: dict[str, int]) -> dict[str, int]:
    """Words seen often and always with one tag: the lexicon must agree."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for token in sentence:
            counts[token.form.lower().replace("’", "'")][token.tag] += 1
    out = {}
    for form, tags in counts.items():
        (tag, count), total = tags.most_common(1)[0], sum(tags.values())
        if total >= 15 and count == total and tag not in ("PROPN", "VERB", "NOUN", "ADJ"):
            out[form] = number[tag]
    return out


def fit(sentences: list[Sentence]) -> Model:
    tags = sorted({token.tag for sentence in sentences for token in sentence})
    number = {tag: at for at, tag in enumerate(tags)}
    trainer = Trainer(tags)
    certain = certain_words(sentences, number)
    prepared = [(prepare(s), [number[t.tag] for t in s]) for s in sentences]
    order = random.Random(1)
    for epoch in range(EPOCHS):
        order.shuffle(prepared)
        wrong = count = 0
        for (seen, static), gold in prepared:
            padded = [EDGE, *seen, EDGE, EDGE]
            tag1 = tag2 = START
            for at, (form, kind, _) in enumerate(seen):
                if form in certain:
                    tag = tags[certain[form]]
                else:
                    before, after, after2 = padded[at], padded[at + 2], padded[at + 3]
                    joint = f.joint_features(
                        tag1, tag2, before[0], (form, kind), (after[0], after[1]), after2[1]
                    )
                    guess = trainer.learn([*static[at], *joint], gold[at])
                    wrong += guess != gold[at]
                    tag = tags[guess]
                count += 1
                tag2, tag1 = tag1, tag
        print(f"epoch {epoch}: {100 - 100 * wrong / count:.2f}", file=sys.stderr)
    return Model(tags, certain, trainer.averaged())


def measure(model: Model, aside: dict[str, list[Sentence]], show: bool = False) -> None:
    tagger = Tagger(model, WORDS)
    confusions: Counter[tuple[str, str]] = Counter()
    for name, sentences in aside.items():
        right = fine = count = 0
        hits: Counter[str] = Counter()
        guessed: Counter[str] = Counter()
        golden: Counter[str] = Counter()
        for sentence in sentences:
            seen = [tagger.see(s, w, first=first) for s, w, first in surfaces(sentence)]
            for token, tag in zip(sentence, tagger.tag(seen), strict=True):
                gold, plain = token.tag.split(".")[0], tag.split(".")[0]
                right += gold == plain
                fine += token.tag == tag
                count += 1
                hits[gold] += gold == plain
                guessed[plain] += 1
                golden[gold] += 1
                if gold != plain:
                    confusions[gold, plain] += 1
        pr = " ".join(
            f"{t} {100 * hits[t] / guessed[t]:.1f}/{100 * hits[t] / golden[t]:.1f}"
            for t in ("VERB", "NOUN", "PROPN", "ADJ")
        )
        print(f"{name}: tags {100 * right / count:.2f}, with mood {100 * fine / count:.2f}; {pr}")
    if show:
        print(confusions.most_common(20))


def main() -> None:
    folder = Path(sys.argv[1])
    part, aside = treebanks(folder)
    start = time.time()
    if "--write" in sys.argv:
        model = fit(part + [s for sentences in aside.values() for s in sentences])
        save(OUT, model)
        return
    model = fit(part)
    print(f"{time.time() - start:.0f} s, {len(model.scores)} features", file=sys.stderr)
    measure(model, aside, show=True)
    if len(sys.argv) > 2:
        save(Path(sys.argv[2]) / "tagger.bin", model)


if __name__ == "__main__":
    main()
