"""Makes the lexicon table and the list of infinitives from Morph-it! (spacy-lookups-data).

python training/lexicon.py DATA_FOLDER_OF_SPACY_LOOKUPS_DATA
"""

import gzip
import json
import sys
from collections import defaultdict
from pathlib import Path

from newsbot.language.lexicon import Reading, pack

OUT = Path(__file__).parents[1] / "newsbot" / "languages" / "it" / "data"
TABLES = {"noun": "NOUN", "adj": "ADJ", "adv": "ADV", "adp": "ADP"}


def table(folder: Path, name: str) -> dict[str, str]:
    """One table of forms and lemmas, its double encoding undone."""
    packed = (folder / f"it_lemma_lookup_{name}.json.gz").read_bytes()
    return {
        plain(form): plain(lemma) for form, lemma in json.loads(gzip.decompress(packed)).items()
    }


def plain(text: str) -> str:
    try:
        return text.encode("latin-1").decode()
    except UnicodeError:
        return text


def entries(folder: Path) -> dict[str, list[Reading]]:
    found: dict[str, list[Reading]] = defaultdict(list)
    for name, tag in TABLES.items():
        for form, lemma in table(folder, name).items():
            if form.isalpha() and form.islower() and lemma.islower():
                found[form].append(Reading(tag, lemma))
    for form, lemma in table(folder, "verb").items():
        if form.endswith(("nte", "nti")) and form not in found and form != lemma:
            found[form].append(Reading("ADJ", form[:-1] + "e"))
    return found


def infinitives(folder: Path) -> list[str]:
    verbs = {**table(folder, "verb"), **table(folder, "aux")}
    return sorted({lemma for lemma in verbs.values() if lemma.endswith("re") and lemma.isalpha()})


def main(folder: Path) -> None:
    (OUT / "lexicon.bin").write_bytes(pack(entries(folder).items()))
    (OUT / "infinitives.txt").write_text("\n".join(infinitives(folder)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
