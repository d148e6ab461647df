"""Units of measure (UCUM), of percentages, and the rates of sums and counts."""

from newsbot.language.amounts import UnitWords
from newsbot.language.phrases import Phrases
from newsbot.languages.it.bounds import articled

_PERCENT = {
    "%": "%", "per cento": "%", "percento": "%", "‰": "[ppth]",
    "per mille": "[ppth]", "permille": "[ppth]", "punti percentuali": "{pp}",
    "punto percentuale": "{pp}", "punti di percentuale": "{pp}", "pp": "{pp}", "p . p .": "{pp}",
    "punti percentuale": "{pp}", "punti base": "{bp}", "punto base": "{bp}", "bps": "{bp}",
    "basis points": "{bp}", "basis point": "{bp}", "pb": "{bp}", "bp": "{bp}",
    "centesimi di punto": "{bp}", "punti per cento": "{pp}",
}  # fmt: skip

# UCUM code: all names, singular and plural.
_NAMES = {
    "W": "watt", "kW": "chilowatt|kilowatt", "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt",
    "kW.h": "chilowattora|kilowattora|chilowattore", "MW.h": "megawattora|megawattore",
    "GW.h": "gigawattora|gigawattore", "TW.h": "terawattora|terawattore", "W.h": "wattora",
    "[HP]": "cavalli vapore|cavallo vapore", "J": "joule", "kJ": "kilojoule|chilojoule",
    "kcal": "chilocalorie|kilocalorie|chilocaloria|kilocaloria", "cal": "calorie",
    "km": "chilometro|chilometri|kilometri|kilometro", "m": "metro|metri",
    "cm": "centimetro|centimetri", "mm": "millimetro|millimetri", "um": "micron|micrometri",
    "nm": "nanometri|nanometro", "[mi_i]": "miglia|miglio",
    "[nmi_i]": "miglia nautiche|miglia marine",
    "[ft_i]": "piedi", "[in_i]": "pollici|pollice", "[yd_i]": "iarde|iarda|yard",
    "[ly]": "anni luce|anno luce", "har": "ettari|ettaro", "ar": "are di terreno",
    "m2": "metri quadri|metri quadrati|metro quadro|metro quadrato|metri quadro",
    "km2": "chilometri quadrati|chilometri quadri|chilometro quadrato|chilometro quadro",
    "cm2": "centimetri quadrati|centimetri quadri", "[acr_us]": "acri|acro",
    "t": "tonnellata|tonnellate", "kg": "chilo|chili|chilogrammo|chilogrammi|kilogrammi|kili",
    "100.kg": "quintale|quintali", "hg": "etto|etti", "g": "grammo|grammi",
    "mg": "milligrammo|milligrammi", "ug": "microgrammi|microgrammo", "[lb_av]": "libbra|libbre",
    "[oz_av]": "oncia|once", "[car_m]": "carato|carati", "Mt": "megatonnellate",
    "kt": "chilotoni|kilotoni", "Gt": "gigatonnellate",
    "L": "litro|litri", "mL": "millilitro|millilitri", "cL": "centilitri",
    "hL": "ettolitro|ettolitri",
    "m3": "metro cubo|metri cubi|metri cubo|metri cubici|standard metri cubi|metri cubi standard",
    "km3": "chilometri cubi", "[bbl]": "barile|barili|barili di petrolio|barile di petrolio",
    "[gal_us]": "gallone|galloni", "[bbl]/d": "barili al giorno|barili di petrolio al giorno",
    "km/h": "chilometri l'ora|chilometri orari|chilometri all'ora|km orari|km all'ora|"
    "all'ora",
    "m/s": "metri al secondo", "[mi_i]/h": "miglia orarie|miglia all'ora",
    "[kn_i]": "nodi|nodo", "m3/s": "metri cubi al secondo|metri cubi per secondo",
    "L/s": "litri al secondo", "L/min": "litri al minuto", "m3/h": "metri cubi all'ora",
    "m3/d": "metri cubi al giorno",
    "Cel": "gradi|grado|gradi centigradi|gradi celsius|celsius",
    "[degF]": "gradi fahrenheit|fahrenheit",
    "K": "kelvin|gradi kelvin", "By": "byte", "kBy": "kilobyte|kbyte",
    "MBy": "megabyte", "GBy": "gigabyte", "TBy": "terabyte", "PBy": "petabyte",
    "Mbit/s": "megabit al secondo|megabit per secondo|mega al secondo",
    "Gbit/s": "gigabit al secondo|gigabit per secondo", "Mbit": "megabit", "Gbit": "gigabit",
    "bit": "bit", "Hz": "hertz", "kHz": "kilohertz", "MHz": "megahertz", "GHz": "gigahertz",
    "Pa": "pascal", "hPa": "ettopascal", "bar": "bar", "mbar": "millibar", "atm": "atmosfere",
    "V": "volt", "kV": "chilovolt|kilovolt", "A": "ampere", "mA.h": "milliampereora",
    "Ohm": "ohm", "dB": "decibel", "lm": "lumen", "Sv": "sievert", "mSv": "millisievert",
    "uSv": "microsievert", "Bq": "becquerel", "N": "newton", "N.m": "newton metro",
    "[ppm]": "parti per milione", "[ppb]": "parti per miliardo",
    "{giro}/min": "giri al minuto", "{battito}/min": "battiti al minuto",
    "deg": "gradi di inclinazione",
    "{magnitudo}": "gradi richter|gradi della scala richter|gradi sulla scala richter|richter|"
    "della scala richter|sulla scala richter|gradi di magnitudo",
    "t{CO2}": "tonnellate di co2|tonnellate di anidride carbonica|tonnellate di co2 equivalente",
    "ug/m3": "microgrammi per metro cubo|microgrammi al metro cubo",
}  # fmt: skip
_ABBREVIATIONS = {
    "W": "W", "kW": "kW|KW|Kw|kw", "MW": "MW|Mw|mw", "GW": "GW|Gw|gw", "TW": "TW|Tw",
    "kW.h": "kWh|KWh|Kwh|kwh|KWH", "MW.h": "MWh|Mwh|mwh|MWH", "GW.h": "GWh|GWH|Gwh|gwh",
    "TW.h": "TWh|TWH|Twh|twh", "W.h": "Wh", "MW{peak}": "MWp|MWP", "kW{peak}": "kWp|KWP",
    "[HP]": "CV|cv|hp|HP", "kcal": "kcal|Kcal", "km": "km|Km|KM", "m": "m|mt", "cm": "cm|CM|Cm",
    "mm": "mm|MM", "um": "µm|μm",
    "nm": "nm", "har": "ha|Ha", "m2": "mq|MQ|Mq|M²|m²|m ²|M ²|m2|m 2|metriquadri",
    "km2": "kmq|KMQ|Kmq|KM²|KM2|Km²|KM 2|Km 2|km²|km2|km 2|km quadrati|km q",
    "t": "t|ton|tonn", "kg": "kg|Kg|KG", "g": "g|gr", "mg": "mg|MG", "ug": "µg|μg|mcg",
    "100.kg": "q|qli|q.li", "L": "l|lt", "mL": "ml|mL|ML", "cL": "cl|CL", "hL": "hl|HL",
    "m3": "mc|MC|Mc|M³|m³|m ³|m3|m 3|Smc|smc",
    "km/h": "km / h|KM / H|KMH|Km / h|kmh|km/h|kmh", "m/s": "m / s",
    "m3/s": "m³ / s|M³ / S|MC / S|m3 / s|mc / s|m 3 / s",
    "L/s": "l / s",
    "Cel": "° C|º C|° c|C °", "[degF]": "° F|°F", "kBy": "KB|kB", "MBy": "MB|Mb", "GBy": "GB|Gb",
    "TBy": "TB|Tb", "Mbit/s": "Mbps|mbps|MBPS|Mbit / s|Mb / s|mb / s",
    "Gbit/s": "Gbps|GBPS|Gbit / s",
    "Hz": "Hz",
    "kHz": "kHz|KHZ", "MHz": "MHz|MHZ|Mhz", "GHz": "GHz|GHZ|Ghz", "hPa": "hPa|HPA|hpa",
    "mbar": "mbar|MBAR", "V": "V",
    "kV": "kV|KV|Kv|kv",
    "mA.h": "mAh|MAH", "dB": "dB|db|DB", "lm": "lm", "mSv": "mSv", "N.m": "Nm", "[ppm]": "ppm",
    "ug/m3": "µg / m³|μg / m³|µg / m3|μg / m3|mcg / m³|µg / mc|μg / mc|µg / m 3|μg / m 3",
    "mg/dL": "mg / dl|mg / dL",
    "g/km": "g / km", "[in_i]": "″", "[bbl]": "bbl", "t{CO2}": "tCO2", "{TEU}": "TEU|Teu|teu",
    "{punto}": "pt|pti|pts",
    "[mi_i]": "mi",
}  # fmt: skip

_TIMES = {
    "a": "anno", "mo": "mese", "wk": "settimana", "d": "giorno", "h": "ora", "min": "minuto",
    "s": "secondo", "{trimestre}": "trimestre", "{semestre}": "semestre", "{notte}": "notte",
}  # fmt: skip
_TIME_ADJECTIVES = {
    "a": "annui annue annuo annua annuali annuale", "mo": "mensili mensile",
    "wk": "settimanali settimanale",
    "d": "giornalieri giornaliere giornaliero giornaliera quotidiani quotidiane",
    "h": "orari orarie",
}  # fmt: skip
_THINGS = {
    "[bbl]": "barile", "MW.h": "megawattora mwh", "kW.h": "chilowattora kilowattora kwh",
    "t": "tonnellata",
    "kg": "chilo chilogrammo kg", "hg": "etto", "L": "litro", "m": "metro", "km": "chilometro km",
    "m2": "mq", "m3": "mc", "har": "ettaro", "g": "grammo", "[oz_tr]": "oncia",
    "100.kg": "quintale",
    "MW": "megawatt", "kW": "chilowatt kilowatt", "GW": "gigawatt",
    "{persona}": "persona testa capite cranio",
}  # fmt: skip
_COUNTED = """azione partita biglietto pezzo copia bottiglia unità veicolo auto viaggio turno
    incontro puntata episodio stanza camera confezione dose pasto caso voto minuto secondo visita
    titolo pagina nave volo corsa esemplare scheda stagione tratta tappa gara ingresso lezione
    capo pianta cassa sacco bolletta pratica chiamata"""
# Those whom "alla famiglia" names as the ones who are paid: no rate with an article.
_PAID = """abitante paziente famiglia studente lavoratore dipendente cittadino bambino figlio
    alunno passeggero cliente utente nucleo iscritto socio ospite impresa addetto migrante
    residente spettatore visitatore operaio docente"""


def _every(noun: str, code: str) -> dict[str, str]:
    """All ways of saying "for each" of a noun."""
    paid = noun in _PAID.split() and code[0] == "{"
    ways = [
        *(["a", "ad"] if paid else articled("a")),
        "per",
        "per ogni",
        "ogni",
        "per ciascun",
        "per ciascuna",
        "per singolo",
        "per singola",
    ]
    if code[0] != "{":
        ways += ["il", "la", "lo"]
    rates = {f"{way} {noun}": code for way in ways}
    if noun[0] in "aeiou":
        rates |= {f"l'{noun}": code, f"per ciascun'{noun}": code}
        rates |= {} if paid else {f"all'{noun}": code}
    return rates | {f"/ {noun}": code}


_SAID = {
    "la settimana": "wk", "il mese": "mo", "al dì": "d", "la notte": "{notte}",
    "ciascuno": "{persona}", "pro capite": "{persona}",
}  # fmt: skip
_SQUARE = {"metro quadro": "m2", "metro quadrato": "m2", "metro cubo": "m3"}
_BEFORE_TAX = ("lordi", "netti", "lorde", "nette")
# "a caso" is "at random", "la secondo" no rate at all.
_NO_RATES = ("la secondo", "a secondo", "per secondo", "per caso", "a caso")


def _rates() -> dict[str, str]:
    """Every rate, before and after tax too ("lordi l'anno")."""
    nouns = {noun: f"{{{noun}}}" for noun in [*_COUNTED.split(), *_PAID.split()]} | _SQUARE
    for code, named in {**_THINGS, **_TIMES}.items():
        nouns |= dict.fromkeys(named.split(), code)
    rates = dict(_SAID)
    for noun, code in nouns.items():
        rates |= _every(noun, code)
    for code, adjectives in _TIME_ADJECTIVES.items():
        rates |= dict.fromkeys(adjectives.split(), code)
    for phrase in _NO_RATES:
        rates.pop(phrase, None)
    codes = {*_TIMES, "{stagione}", "{persona}"}
    earned = {phrase: code for phrase, code in rates.items() if code in codes}
    return rates | {
        f"{tax} {phrase}": code for tax in _BEFORE_TAX for phrase, code in earned.items()
    }


UNITS = UnitWords(
    percent=Phrases(_PERCENT),
    names=Phrases({name: code for code, names in _NAMES.items() for name in names.split("|")}),
    abbreviations=Phrases(
        {form: code for code, forms in _ABBREVIATIONS.items() for form in forms.split("|")}
    ),
    before=Phrases(
        dict.fromkeys(["magnitudo", "magnitudo di", "magnitudo pari a"], "{magnitudo}")
    ),
    weak=frozenset("nodi nodo piedi grado mega piede pollice bit bar once are".split()),
    wary=frozenset({"ha", "mi", "t", "m", "g", "l", "q", "V", "W"}),
    below_zero=Phrases({"sotto zero": None, "sotto lo zero": None}),
    degrees={"°": "Cel", "º": "Cel"},
    heat=frozenset(
        """temperatura temperature termometro termometri colonnina gradi caldo afa canicola calura
        gelo freddo minima minime massima massime ombra percepiti percepita febbre bollente
        torrido rovente zero celsius""".split()
    ),
    angle="deg",
    turning=frozenset(
        """rotazione rotazioni ruotare ruotato ruotata ruota inclinazione inclinato inclinata
        pendenza angolo angoli angolazione virata latitudine longitudine sterzata""".split()
    ),
    in_hundredths=frozenset({"m"}),
    signed=frozenset({"%", "{pp}", "{bp}", "[ppth]", "Cel", "[degF]", "{punto}"}),
    percent_signs=frozenset({"%", "per"}),
    rates=Phrases(_rates()),
    apart=frozenset({*_TIMES} - {"min", "s", "h"}),
    not_rates=frozenset(
        """scorso scorsa passato passata prossimo prossima dopo prima precedente successivo
        successiva seguente corrente della del""".split()
    ),
)  # fmt: skip
