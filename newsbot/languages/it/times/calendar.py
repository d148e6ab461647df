"""The Italian words of the calendar and the clock."""

MONTHS = (
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
    "settembre", "ottobre", "novembre", "dicembre",
)  # fmt: skip
MONTH_ABBREVIATIONS = {
    "gen": 1, "genn": 1, "feb": 2, "febb": 2, "mar": 3, "apr": 4, "mag": 5, "magg": 5, "giu": 6,
    "lug": 7, "ago": 8, "sett": 9, "set": 9, "ott": 10, "nov": 11, "dic": 12,
}  # fmt: skip
WEEKDAYS = {
    "lunedì": 0, "martedì": 1, "mercoledì": 2, "giovedì": 3, "venerdì": 4, "sabato": 5,
    "domenica": 6,
}  # fmt: skip
WEEKDAY_ABBREVIATIONS = {"lun": 0, "mer": 2, "gio": 3, "giov": 3, "ven": 4, "sab": 5, "dom": 6}
WEEKDAY_PLURALS = {"sabati": 5, "domeniche": 6}
SEASON_PLURALS = {"primavere": "SP", "estati": "SU", "autunni": "FA", "inverni": "WI"}
SEASONS = {"primavera": "SP", "estate": "SU", "autunno": "FA", "inverno": "WI"}

SINGULAR_UNITS = {
    "secondo": "second", "minuto": "minute", "ora": "hour", "oretta": "hour", "giorno": "day",
    "dì": "day", "giornata": "day", "settimana": "week", "settimanella": "week", "mese": "month",
    "mesetto": "month", "trimestre": "quarter", "semestre": "half", "anno": "year",
    "annetto": "year", "decennio": "decade", "secolo": "century",
}  # fmt: skip
PLURAL_UNITS = {
    "secondi": "second", "minuti": "minute", "ore": "hour",
    "giorni": "day", "settimane": "week", "mesi": "month", "trimestri": "quarter",
    "semestri": "half", "anni": "year", "decenni": "decade", "secoli": "century",
}  # fmt: skip
NAMED_SPANS = {
    "biennio": ("year", 2), "triennio": ("year", 3), "quadriennio": ("year", 4),
    "quinquennio": ("year", 5), "lustro": ("year", 5), "sessennio": ("year", 6),
    "settennio": ("year", 7), "decennio": ("year", 10), "ventennio": ("year", 20),
    "trentennio": ("year", 30), "cinquantennio": ("year", 50), "bimestre": ("month", 2),
    "quadrimestre": ("month", 4), "mezz'ora": ("minute", 30), "mezzora": ("minute", 30),
    "mezzoretta": ("minute", 30), "mezz'oretta": ("minute", 30), "nottata": ("part", 1),
    "quarto d'ora": ("minute", 15), "quarto d'oretta": ("minute", 15),
}  # fmt: skip

DAYS = {
    "oggi": 0, "ieri": -1, "domani": 1, "dopodomani": 2, "dopo domani": 2, "avantieri": -2,
    "avant'ieri": -2, "altroieri": -2,
}  # fmt: skip
PARTS = {
    "alba": "MO", "mattina": "MO", "mattino": "MO", "mattinata": "MO", "pomeriggio": "AF",
    "primo pomeriggio": "AF", "tardo pomeriggio": "AF", "tramonto": "EV", "sera": "EV",
    "serata": "EV", "notte": "NI", "nottata": "NI",
}  # fmt: skip
PART_PLURALS = {"mattine": "MO", "pomeriggi": "AF", "sere": "EV", "notti": "NI"}
DAYS_WITH_PART = {
    "stamattina": (0, "MO"), "stamani": (0, "MO"), "stamane": (0, "MO"), "stasera": (0, "EV"),
    "stanotte": (0, "NI"), "domattina": (1, "MO"), "iersera": (-1, "EV"), "ier sera": (-1, "EV"),
}  # fmt: skip
DECADES = {
    "dieci": 1910, "venti": 1920, "trenta": 1930, "quaranta": 1940, "cinquanta": 1950,
    "sessanta": 1960, "settanta": 1970, "ottanta": 1980, "novanta": 1990, "duemila": 2000,
}  # fmt: skip
CENTURIES = {
    "duecento": 1200, "trecento": 1300, "quattrocento": 1400, "cinquecento": 1500,
    "seicento": 1600, "settecento": 1700, "ottocento": 1800, "novecento": 1900,
}  # fmt: skip
EDGES = {
    "inizio": "START", "inizi": "START", "principio": "START", "avvio": "START", "metà": "MID",
    "fine": "END", "scorcio": "END", "sul finire": "END", "sullo scorcio": "END",
}  # fmt: skip
ZONES = {
    "utc": "Z", "gmt": "Z", "cet": "+01:00", "cest": "+02:00", "est": "-05:00", "edt": "-04:00",
    "pst": "-08:00", "pdt": "-07:00", "et": "America/New_York", "pt": "America/Los_Angeles",
}  # fmt: skip
"""Abbreviated zones: UTC, an offset, or a name of the IANA database."""

CITY_ZONES = {
    "roma": "Europe/Rome", "londra": "Europe/London", "parigi": "Europe/Paris",
    "berlino": "Europe/Berlin", "bruxelles": "Europe/Brussels", "kiev": "Europe/Kyiv",
    "mosca": "Europe/Moscow", "istanbul": "Europe/Istanbul", "ankara": "Europe/Istanbul",
    "gerusalemme": "Asia/Jerusalem", "tel aviv": "Asia/Jerusalem", "gaza": "Asia/Gaza",
    "teheran": "Asia/Tehran", "dubai": "Asia/Dubai", "nuova delhi": "Asia/Kolkata",
    "pechino": "Asia/Shanghai", "hong kong": "Asia/Hong_Kong", "seul": "Asia/Seoul",
    "tokyo": "Asia/Tokyo", "sydney": "Australia/Sydney", "new york": "America/New_York",
    "washington": "America/New_York", "los angeles": "America/Los_Angeles",
    "greenwich": "Z",
}  # fmt: skip
"""Zones by the city whose hour is told ("ora di Kiev"), from the IANA database."""
