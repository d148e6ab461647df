"""The tables of Italian for the syntax layer."""

from collections import defaultdict
from functools import cache
from pathlib import Path

from newsbot.language.lexicon import Lexicon, Reading
from newsbot.language.syntax import SyntaxTables
from newsbot.languages.it import words
from newsbot.languages.it.verbs import INFINITIVES, conjugations, enclitics
from newsbot.syntax.vocabulary import vocabulary

_DATA = Path(__file__).parent / "data"


@cache
def tables() -> SyntaxTables:
    """All that the syntax layer needs of Italian, loaded at the first use."""
    endings: dict[str, list[str]] = defaultdict(list)
    for infinitive, forms in conjugations().items():
        for ending in forms:
            endings[ending].append(infinitive)
    return SyntaxTables(
        lexicon=Lexicon.load(_DATA / "lexicon.bin"),
        weights=_DATA,
        infinitives=frozenset((_DATA / "infinitives.txt").read_text(encoding="utf-8").split()),
        closed=words.closed(),
        abbreviations=words.ABBREVIATIONS,
        never_final=words.NEVER_FINAL,
        apocopes=words.APOCOPES,
        accents=words.ACCENTS,
        conjugations=conjugations(),
        endings=endings,
        regular=INFINITIVES,
        enclitics=enclitics(),
        perfect=frozenset({"avere", "essere"}),
        being="essere",
        cleft="a",
        passive=frozenset({"essere", "venire", "andare"}),
        progressive=frozenset({"stare", "andare", "venire"}),
        unaccusative=words.UNACCUSATIVE,
        no_object=words.NO_OBJECT,
        collectives=words.COLLECTIVES,
        reporting=words.REPORTING,
        governors=words.governors(),
        negations=words.NEGATIONS,
        clitics=words.CLITICS,
        reflexives=words.REFLEXIVES,
        existential=words.EXISTENTIAL,
        prepositions=words.prepositions(),
        compound_prepositions=words.compound_prepositions(),
        articles=words.ARTICLES,
        plural_words=words.PLURAL_DETERMINERS,
        singular_words=words.SINGULAR_DETERMINERS,
        coordinators=words.COORDINATORS,
        relatives=words.RELATIVES,
        complementizers=words.COMPLEMENTIZERS,
        agents=frozenset({"da", "da parte di", "per mano di", "a opera di", "ad opera di"}),
        not_subjects=words.NOT_SUBJECTS,
        temporal=words.TEMPORAL,
    )


def readings(form: str) -> tuple[Reading, ...]:
    """What a lower-case form can be, without its sentence: tags with lemmas, none if unknown.

    Verb tags carry their mood ("VERB.part"); function words have themselves as lemma.

    >>> [tuple(reading) for reading in readings("accordi")]
    [('NOUN', 'accordo'), ('VERB', 'accordare')]
    """
    return vocabulary(tables()).word(form).readings


def noun_lemma(form: str) -> str | None:
    """The singular of a noun in lower case; None where the lexicon knows no such noun.

    >>> noun_lemma("miliardi"), noun_lemma("città"), noun_lemma("firmato")
    ('miliardo', 'città', None)
    """
    return vocabulary(tables()).word(form).lemma("NOUN")
