"""Italian number words."""

from decimal import Decimal

from newsbot.language.numerals import NumberWords

_UNITS = {
    "uno": 1, "un": 1, "una": 1, "due": 2, "tre": 3, "tré": 3, "trè": 3, "quattro": 4, "cinque": 5,
    "sei": 6, "sette": 7, "otto": 8, "nove": 9,
}  # fmt: skip
_ELIDING = {"quattro": 4, "cinque": 5, "sette": 7, "otto": 8, "nove": 9, "dieci": 10}
_TEENS = {
    "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15,
    "sedici": 16, "diciassette": 17, "diciasette": 17, "diciotto": 18, "dicotto": 18,
    "diciannove": 19,
    "dicianove": 19,
}  # fmt: skip
_TENS = {
    "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60,
    "settanta": 70, "ottanta": 80, "novanta": 90,
}  # fmt: skip
_MILLION, _BILLION, _TRILLION = Decimal(10) ** 6, Decimal(10) ** 9, Decimal(10) ** 12
_SCALES = {
    "mila": Decimal(1000), "k": Decimal(1000), "m": _MILLION,
    "milione": _MILLION, "milioni": _MILLION, "mln": _MILLION, "mil": _MILLION, "mio": _MILLION,
    "miliardo": _BILLION, "miliardi": _BILLION, "mld": _BILLION, "mrd": _BILLION,
    "bilione": _TRILLION, "bilioni": _TRILLION, "trilione": _TRILLION, "trilioni": _TRILLION,
    "thousand": Decimal(1000), "million": _MILLION, "billion": _BILLION, "trillion": _TRILLION,
    "biliardo": Decimal(10) ** 15, "biliardi": Decimal(10) ** 15,
}  # fmt: skip
_SYMBOL_SCALES = {
    "m": _MILLION, "mn": _MILLION, "mm": _MILLION, "b": _BILLION, "bn": _BILLION, "tn": _TRILLION,
}  # fmt: skip

NUMBERS = NumberWords(
    parts={"zero": 0} | _UNITS | _TEENS | _TENS,
    elided={word[:-1]: value for word, value in {**_TENS, **_ELIDING, "cento": 100}.items()},
    hundreds={"cento": 100, "cent": 100},
    thousands={"mille": 1000, "mila": 1000},
    one=frozenset({"un", "uno", "una", "un'"}),
    scales=_SCALES,
    symbol_scales=_SYMBOL_SCALES,
    ambiguous={
        "trilione": "short",
        "trilioni": "short",
        "bilione": "long",
        "bilioni": "long",
        "biliardo": "long",
        "biliardi": "long",
        "trillion": "short",
    },
    halves=frozenset({"mezzo", "mezza"}),
    collectives={
        "paio": 2,
        "coppia": 2,
        "decina": 10,
        "dozzina": 12,
        "quindicina": 15,
        "ventina": 20,
        "trentina": 30,
        "quarantina": 40,
        "cinquantina": 50,
        "sessantina": 60,
        "settantina": 70,
        "ottantina": 80,
        "novantina": 90,
        "centinaio": 100,
        "migliaio": 1000,
    },
    plurals={"paia": 2, "decine": 10, "dozzine": 12, "centinaia": 100, "migliaia": 1000},
    vague=frozenset(
        "qualche alcuni alcune diversi diverse parecchi parecchie vari varie molte molti".split()
    ),
    fractions={
        "terzo": 3, "terzi": 3, "quarto": 4, "quarti": 4, "quinto": 5, "quinti": 5,
        "sesto": 6, "sesti": 6, "settimo": 7, "settimi": 7, "ottavo": 8, "ottavi": 8,
        "nono": 9, "noni": 9, "decimo": 10, "decimi": 10, "ventesimo": 20,
    },
    joiners=frozenset({"e", "ed"}),
    of=frozenset({"di", "d'"}),
    point=frozenset({"virgola"}),
    negative=frozenset({"meno"}),
    other=frozenset({"altro", "altra"}),
    parts_of=frozenset("di del dello della dell' dei degli delle d'".split()),
    capital_scales=frozenset({"m"}),
)  # fmt: skip
