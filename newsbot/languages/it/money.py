"""Currencies as Italian names them: the names of CLDR and those of the press."""

from functools import cache

from babel import Locale
from babel.numbers import get_currency_name

from newsbot.language.amounts import MoneyWords
from newsbot.language.phrases import Phrases
from newsbot.syntax.text import fold

# Nouns with the currency they mean alone, singular and plural.
_NOUNS = {
    "euro": "EUR", "dollaro dollari": "USD", "sterlina sterline": "GBP", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "franco franchi": "CHF", "lira lire": "ITL",
    "rublo rubli": "RUB", "rupia rupie": "INR", "won": "KRW", "rand": "ZAR",
    "real reais": "BRL", "zloty": "PLN", "grivnia grivnie grivna grivne hryvnia hryvnie": "UAH",
    "shekel shekels siclo sicli": "ILS", "dirham": "AED", "riyal": "SAR", "rial": "IRR",
    "marco marchi": "DEM", "peseta pesete": "ESP", "dracma dracme": "GRD", "fiorino fiorini": "HUF",
    "escudo escudi": "PTE", "scellino scellini": "ATS", "baht": "THB", "ringgit": "MYR",
    "dong": "VND", "naira": "NGN", "bolivar bolívar bolivares": "VES", "lei leu": "RON",
    "lev leva": "BGN", "kuna kune": "HRK", "dinaro dinari": "RSD", "peso pesos": "MXN",
    "corona corone": "SEK", "lek": "ALL", "tenge": "KZT", "afghani": "AFN", "taka": "BDT",
    "bitcoin": "BTC", "ether": "ETH", "ethereum": "ETH", "litecoin": "LTC", "dogecoin": "DOGE",
    "tether": "USDT", "ripple": "XRP", "solana": "SOL", "sats": "BTC",
    "biglietto verde biglietti verdi": "USD", "eurodollari": "USD", "petrodollari": "USD",
    "ecu": "XEU", "dsp": "XDR", "cruzeiro cruzeiros": "BRC", "lari": "GEL", "dram": "AMD",
    "manat": "AZN", "kwacha": "ZMW", "birr": "ETB", "cedi": "GHS", "quetzal": "GTQ",
    "sol soles": "PEN",
    "guaraní guarani": "PYG", "bolivianos boliviano": "BOB", "lempira": "HNL", "tugrik": "MNT",
    "kwanza kwanzas": "AOA", "gourde": "HTG", "nakfa": "ERN", "maloti loti": "LSL",
    "lats": "LVL", "litas": "LTL", "ariary": "MGA", "ouguiya": "MRU", "balboa": "PAB",
    "emalangeni lilangeni": "SZL", "bolívares": "VES", "złoty": "PLN", "dinara": "RSD",
    "dalasi": "GMD", "metical meticais": "MZN", "tolar talleri": "SIT", "córdobas cordobas": "NIO",
    "escudos": "CVE", "lekë": "ALL", "renmimbi": "CNY", "karbovanets": "UAK", "ngultrum": "BTN",
    "rufiyaa": "MVR", "vatu": "VUV",
    "kyat": "MMK", "kip": "LAK", "riel": "KHR", "pataca patacas": "MOP", "som": "KGS",
}  # fmt: skip
_MANY = 500
_NO_CURRENCIES = frozenset({"unità", "unidad"})
_LONE_RISKS = frozenset("real leva sol solana lari ripple som sats kip".split())

# Adjectives and tails behind a noun: what CLDR does not say, or says otherwise.
_DOLLARS = {
    "USD": "usa|us|americani|americano|statunitensi|statunitense|degli stati uniti",
    "CAD": "canadesi|canadese|del canada", "AUD": "australiani|australiano",
    "NZD": "neozelandesi|neozelandese|della nuova zelanda", "SGD": "di singapore|singaporiani",
    "HKD": "di hong kong|honkonghesi", "TWD": "taiwanesi|taiwanese|di taiwan",
    "JMD": "giamaicani|giamaicano", "BBD": "di barbados", "FJD": "delle fiji|figiani",
    "NAD": "namibiani", "ZWL": "dello zimbabwe|zimbabwesi", "LRD": "liberiani",
}  # fmt: skip
_TAILS = {
    "dollaro dollari": _DOLLARS,
    "franco franchi": {
        "CHF": "svizzeri|svizzero|elvetici|elvetico", "FRF": "francesi|francese",
        "BEF": "belgi|belga", "LUF": "lussemburghesi", "XOF": "cfa", "XAF": "cfa bac",
        "CDF": "congolesi|congolese", "RWF": "ruandesi",
    },
    "corona corone": {
        "SEK": "svedesi|svedese", "NOK": "norvegesi|norvegese", "DKK": "danesi|danese",
        "CZK": "ceche|ceca", "ISK": "islandesi|islandese", "SKK": "slovacche|slovacca",
        "EEK": "estoni",
    },
    "lira lire": {
        "ITL": "italiane|italiana|vecchie", "TRY": "turche|turca", "LBP": "libanesi|libanese",
        "SYP": "siriane|siriana", "EGP": "egiziane|egiziana", "MTL": "maltesi|maltese",
        "CYP": "cipriote",
    },
    "sterlina sterline": {
        "GBP": "britanniche|britannica|inglesi|inglese", "EGP": "egiziane|egiziana",
        "LBP": "libanesi", "SDG": "sudanesi", "IEP": "irlandesi",
    },
    "rupia rupie": {
        "INR": "indiane|indiana", "PKR": "pachistane|pakistane|pachistana", "IDR": "indonesiane",
        "LKR": "cingalesi|dello sri lanka|singalesi", "NPR": "nepalesi", "MUR": "mauriziane",
    },
    "peso pesos": {
        "ARS": "argentini|argentino", "MXN": "messicani|messicano", "CLP": "cileni|cileno",
        "COP": "colombiani|colombiano", "CUP": "cubani|cubano", "PHP": "filippini|filippino",
        "UYU": "uruguaiani|uruguayani", "DOP": "dominicani",
    },
    "dinaro dinari": {
        "RSD": "serbi|serbo", "KWD": "kuwaitiani|del kuwait", "TND": "tunisini|tunisino",
        "DZD": "algerini|algerino", "IQD": "iracheni|iracheno", "JOD": "giordani|giordano",
        "LYD": "libici|libico", "BHD": "del bahrein|del bahrain|bahreiniti", "YUM": "jugoslavi",
        "MKD": "macedoni",
    },
    "dirham": {"AED": "emiratini|degli emirati|degli emirati arabi", "MAD": "marocchini"},
    "riyal rial": {
        "SAR": "sauditi|saudita", "QAR": "qatarioti|qatarini|del qatar", "IRR": "iraniani|iraniano",
        "OMR": "omaniti|dell'oman", "YER": "yemeniti",
    },
    "rublo rubli": {"RUB": "russi|russo", "BYN": "bielorussi|bielorusso"},
    "marco marchi": {"DEM": "tedeschi|tedesco", "FIM": "finlandesi", "BAM": "bosniaci"},
    "fiorino fiorini": {"HUF": "ungheresi|ungherese", "NLG": "olandesi|olandese"},
    "scellino scellini": {
        "ATS": "austriaci", "KES": "keniani|kenioti|del kenya", "UGX": "ugandesi",
        "TZS": "tanzaniani", "SOS": "somali",
    },
    "won": {"KRW": "sudcoreani|coreani|sudcoreano", "KPW": "nordcoreani"},
    "rand": {"ZAR": "sudafricani|sudafricano"}, "real reais": {"BRL": "brasiliani|brasiliano"},
    "yuan": {"CNY": "cinesi|cinese"}, "yen": {"JPY": "giapponesi|giapponese"},
    "lei leu": {"RON": "romeni|rumeni|romeno|rumeno", "MDL": "moldavi"},
    "lev leva": {"BGN": "bulgari|bulgaro"}, "zloty": {"PLN": "polacchi|polacco"},
    "peseta pesete": {"ESP": "spagnole"}, "dracma dracme": {"GRD": "greche"},
    "escudo escudi": {"PTE": "portoghesi"}, "manat": {"AZN": "azeri", "TMT": "turkmeni"},
}  # fmt: skip

_SIGNS = {
    "€": "EUR", "$": "USD", "us $": "USD", "u . s . $": "USD", "usd $": "USD", "£": "GBP",
    "¥": "JPY", "₪": "ILS", "₽": "RUB", "₹": "INR", "₩": "KRW", "₿": "BTC", "₺": "TRY",
    "₴": "UAH", "฿": "THB", "₫": "VND", "₦": "NGN", "₱": "PHP", "₸": "KZT", "₾": "GEL",
    "a $": "AUD", "au $": "AUD", "c $": "CAD", "ca $": "CAD", "can $": "CAD", "hk $": "HKD",
    "nz $": "NZD", "s $": "SGD", "r $": "BRL", "nt $": "TWD", "mx $": "MXN", "cn ¥": "CNY",
    "fr .": "CHF",
    "eur": "EUR", "usd": "USD", "chf": "CHF", "gbp": "GBP",
    "sfr": "CHF", "₤": "ITL", "£ .": "GBP", "lit .": "ITL", "dollari": "USD",
    "euro": "EUR", "dollars": "USD", "pounds": "GBP", "dollar": "USD",
    "$ usa": "USD", "$ us": "USD",
}  # fmt: skip
_ENGLISH = {"dollars": "USD", "pounds": "GBP", "us dollars": "USD", "euros": "EUR"}
_CRYPTO = frozenset({"BTC", "ETH", "USDT", "USDC", "XRP", "LTC", "DOGE", "BNB", "ADA"})
# Codes that are words, companies or names in capitals more often than currencies.
_WEAK_CODES = frozenset({"ALL", "AMD", "TOP", "SOS", "CUP", "XAU", "XAG", "XPT", "XPD"})
_NOT_CODES = _WEAK_CODES | {"XXX", "XTS"}


def _plural(word: str) -> str:
    """The plural of a noun or adjective of a currency's name."""
    if word.endswith(("co", "go")):
        return word[:-1] + "hi"
    if word.endswith(("ca", "ga")):
        return word[:-1] + "he"
    return word[:-1] + {"o": "i", "a": "e", "e": "i"}.get(word[-1], word[-1])


def _cldr() -> dict[str, str]:
    """CLDR's Italian names, singular and plural; a name alone is of the code that is in use."""
    dated: dict[str, str] = {}
    names: dict[str, str] = {}
    for code, name in Locale("it").currencies.items():
        for called in (name, get_currency_name(code, _MANY, locale="it")):
            plain = fold(called.partition("(")[0]).folded.split()
            if len(plain) > 1 and plain[0] not in _NO_CURRENCIES:
                into = dated if "(" in name else names
                into |= {" ".join(plain): code, " ".join(_all_plural(plain)): code}
    return dated | names


def _all_plural(words: list[str]) -> list[str]:
    """A currency's name in the plural, but for what follows a preposition."""
    plural = [*words]
    for at, word in enumerate(words):
        if word in {"di", "del", "della", "delle", "degli", "dei", "dello"} or "'" in word:
            break
        plural[at] = _plural(word)
    return plural


def _press() -> dict[str, str]:
    names = {form: code for forms, code in _NOUNS.items() for form in _forms(forms)}
    for form in _LONE_RISKS:
        names.pop(form, None)
    for nouns, tails in _TAILS.items():
        for code, all_tails in tails.items():
            for noun in nouns.split():
                names |= {f"{noun} {tail}": code for tail in all_tails.split("|")}
    return names | _ENGLISH | {"vecchie lire": "ITL"}


def _forms(forms: str) -> list[str]:
    return [forms] if forms.startswith("biglietto") else forms.split()


_CENTS = {
    "centesimo": "EUR", "centesimi": "EUR", "cent": "EUR", "centesimi di euro": "EUR",
    "centesimo di euro": "EUR", "centesimi di dollaro": "USD", "centesimo di dollaro": "USD",
    "cent di dollaro": "USD", "eurocent": "EUR", "centesimi di sterlina": "GBP", "pence": "GBP",
    "penny": "GBP", "centesimi di franco": "CHF", "cents": "USD", "kopeki": "RUB", "copechi": "RUB",
}  # fmt: skip


_SUMS = """ricavo ricavi fatturato fatturati utile utili profitto profitti guadagno guadagni perdita
    perdite costo costi debito debiti credito crediti spesa spese entrata entrate gettito
    investimento investimenti stanziamento stanziamenti fondo fondi risorse prestito prestiti
    finanziamento finanziamenti valore valutazione prezzo prezzi margine margini ebitda ebit
    risparmio risparmi deposito depositi dividendo dividendi cedola cedole incasso incassi
    danno danni risarcimento risarcimenti multa multe sanzione sanzioni ammenda contributo
    contributi aiuto aiuti bonus premio premi stipendio stipendi compenso compensi salario
    salari ingaggio cachet tassa tasse imposta imposte manovra taglio tagli budget bilancio
    capitale patrimonio offerta offerte cifra somma importo importi rosso buco deficit
    disavanzo avanzo surplus liquidità cassa commessa commesse contratto appalto ordini
    portafoglio export esportazioni import importazioni vendite clausola riscatto giro
    capitalizzazione raccolta pil"""
_SPENDS = """costa costano costava costavano costerà costeranno costato costata paga pagano pagava
    pagherà pagato vale valgono valeva varrà incassa incassato incasserà spende spenderà speso
    fattura fatturato investe investirà investito"""


@cache
def money() -> MoneyWords:
    """The currencies, by name, sign and code."""
    return MoneyWords(
        names=Phrases(_cldr() | _press()),
        signs=Phrases(_SIGNS),
        weak_codes=_WEAK_CODES,
        codes=(frozenset(Locale("it").currencies) | _CRYPTO) - _NOT_CODES,
        cents=Phrases(_CENTS),
        singulars=frozenset(
            first
            for first, *others in map(str.split, _NOUNS)
            if others and first[-1] in "oa" and first != "biglietto"
        ),
        not_before=frozenset("zona area".split()),
        more=frozenset({"più"}),
        sums=frozenset(_SUMS.split()),
        spends=frozenset(_SPENDS.split()),
    )
