"""Words that bound a figure or join a range."""

from newsbot.language.amounts import BoundWords
from newsbot.language.phrases import Phrases
from newsbot.records import Comparator

ARTICLES = frozenset("il lo la i gli le l'".split())
_ARTICLED = {
    "di": "di del dello della dell' dei degli delle d'",
    "a": "a ad al allo alla all' ai agli alle",
    "da": "da dal dallo dalla dall' dai dagli dalle",
    "in": "in nel nello nella nell' nei negli nelle",
    "su": "su sul sullo sulla sull' sui sugli sulle",
}

_BEFORE: dict[Comparator, str] = {
    "gt": """oltre, ben oltre, più di, ben più di, poco più di, un po' più di, assai più di, molto
        più di, sopra, sopra a, al di sopra di, superiore a, superiori a, maggiore di, maggiori
        di, maggiore a, oltre quota, oltre la soglia di, oltre il tetto di, poco oltre, poco
        sopra, appena sopra, più che, eccedente, eccedenti, in eccesso di, >""",
    "ge": """almeno, per lo meno, perlomeno, come minimo, minimo, un minimo di, non meno di,
        non inferiore a, non inferiori a, a partire da, quanto meno, quantomeno, ≥,
        pari o superiore a, pari o superiori a, uguale o superiore a, uguali o superiori a,
        minimo di, la bellezza di almeno, min .""",
    "lt": """meno di, poco meno di, un po' meno di, ben meno di, sotto, sotto a, al di sotto di,
        inferiore a, inferiori a, minore di, minori di, appena sotto, poco sotto, sotto quota,
        sotto la soglia di, <""",
    "le": """fino a, sino a, fin a, fino a un massimo di, sino a un massimo di,
        un massimo di, al massimo, massimo, al più, tutt'al più, non più di,
        non oltre, non superiore a, non superiori a, entro, entro il limite di, entro il tetto di,
        nel limite di, nei limiti di, max, max ., ≤, pari o inferiore a, pari o inferiori a,
        uguale o inferiore a, uguali o inferiori a, massimo di, a un massimo di""",
    "approx": """circa, quasi, intorno a, attorno a, più o meno, all'incirca, grosso modo,
        approssimativamente, pressappoco, pressapoco, indicativamente, suppergiù, vicino a,
        vicini a, vicina a, vicine a, sui, sulle, sugli, ca, ca ., ~, ≈, circa circa,
        nell'ordine di, dell'ordine di, verso quota,
        a ridosso di, prossimo a, prossima a, prossimi a, a un passo da, tra circa""",
}
# Verbs that bound what follows; they stay out of the quote.
_VERBS: dict[Comparator, str] = {
    "gt": """supera, superano, superato, superata, superati, superate, superando, superare,
        superi, superino, superava, superavano, supererà, supereranno, supererebbe,
        supererebbero, superarono, superò, superato quota, supera quota,
        superano quota""",
    "approx": "si aggira su, si aggirano su, aggirarsi su, si aggirava su, si aggirerebbe su",
}
_AFTER: dict[Comparator, str] = {
    "approx": "circa, all'incirca, più o meno, o giù di lì, ca ., ca, o quasi, grosso modo",
    "ge": "in su, o più, e più, almeno, come minimo, in avanti, minimo, o superiore, o superiori",
    "gt": "e oltre, e passa, abbondanti, e rotti",
    "lt": "scarsi, scarse, scarso",
    "le": "o meno, in giù, al massimo, massimo, al più, max, o inferiore, o inferiori",
}


def articled(phrase: str) -> list[str]:
    """The phrase with each article that its last preposition can take.

    >>> articled("meno di")[:3]
    ['meno di', 'meno del', 'meno dello']
    """
    *words, last = phrase.split()
    return [" ".join([*words, form]) for form in _ARTICLED.get(last, last).split()]


def _comparators(table: dict[Comparator, str]) -> Phrases[Comparator]:
    return Phrases(
        {
            form: comparator
            for comparator, phrases in table.items()
            for phrase in phrases.split(",")
            for plain in {phrase, phrase.replace("ù", "u")}
            for form in articled(" ".join(plain.split()))
        }
    )


def prepositions(*phrases: str) -> Phrases[None]:
    """The phrases with each article that their last preposition can take."""
    return Phrases({form: None for phrase in phrases for form in articled(phrase)})


BOUNDS = BoundWords(
    before=_comparators(_BEFORE),
    after=_comparators(_AFTER),
    verbs=_comparators(_VERBS),
    not_=frozenset({"non", "mai", "senza"}),
    around=frozenset("sui sulle sugli".split()),
    articles=ARTICLES,
    fillers=frozenset("altri altre altro altra ben quota appena complessivi complessive".split()),
    between=Phrases(
        {
            form: None
            for opener in ("tra", "fra")
            for form in (opener, *(f"{opener} {article}" for article in ARTICLES))
        }
    ),
    and_=frozenset({"e", "ed"}),
    from_=prepositions("da", "da un minimo di"),
    bare=frozenset("tra fra da".split()),
    to=prepositions("a", "fino a", "sino a", "a un massimo di", "fino a un massimo di"),
    dashes=frozenset({"-", "/"}),
    or_=frozenset({"o"}),
    of=prepositions("di", "a", "in"),
    out=frozenset(" ".join(_ARTICLED.values()).split()),
    prepositions=frozenset("di a da in con su per tra fra secondo contro verso oltre dopo".split()),
    changes=frozenset(
        """passa passano passato passata passati passate passando passare passerà passeranno
        passava passò passerebbe passaggio sale salgono salito salita saliti salite salendo salire
        salirà saliranno saliva salì scende scendono sceso scesa scesi scese scendendo scendere
        scenderà scenderanno cresce crescono cresciuto cresciuta cresciuti cresciute crescerà
        crescere cala calano calato calata calati calate calerà calare aumenta aumentano aumentato
        aumentata aumentati aumentate aumentare aumenterà diminuito diminuita diminuiti diminuite
        diminuisce diminuire ridotto ridotta ridotti ridotte ridurre riduce portato portata
        portati portate portare porta portando porterà alzato alzata alza alzare abbassato
        abbassata abbassa abbassare raddoppiato raddoppiata balzato balzata crollato crollata
        tagliato tagliata""".split()
    ),
)
