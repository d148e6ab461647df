"""How fast a text is analysed: loading, cold, warm, with arguments, and the memory it takes.

python training/speed.py TREEBANK_FOLDER
"""

import resource
import sys
import time
from pathlib import Path

from newsbot.languages.it.syntax import tables
from newsbot.syntax.analyse import analyse
from newsbot.syntax.arguments import find_arguments
from newsbot.syntax.text import Text, fold


def articles(folder: Path) -> list[Text]:
    """The sentences of PUD as articles of sixteen sentences under a headline."""
    lines = (folder / "it_pud-ud-test.conllu").read_text(encoding="utf-8").splitlines()
    sentences = [line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")]
    parts = [sentences[at : at + 16] for at in range(0, len(sentences), 16)]
    return [fold("Il titolo del pezzo\n\n" + " ".join(part)) for part in parts]


def rate(texts: list[Text], *, arguments: bool = False) -> float:
    """Thousand characters a second."""
    start = time.process_time()
    for text in texts:
        analysis = analyse(text, tables())
        for index, groups in enumerate(analysis.groups if arguments else ()):
            for group in groups:
                find_arguments(analysis, index, group, tables())
    return sum(len(text.folded) for text in texts) / (time.process_time() - start) / 1000


def main() -> None:
    start = time.process_time()
    analyse(fold("Una prova."), tables())
    print(f"first call {time.process_time() - start:.2f} s")
    texts = articles(Path(sys.argv[1]))
    print(f"cold {rate(texts):.0f} thousand characters a second")
    print(f"warm {max(rate(texts) for _ in range(3)):.0f}")
    print(f"warm with all arguments {max(rate(texts, arguments=True) for _ in range(3)):.0f}")
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
