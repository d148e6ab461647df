"""What is forbidden or stopped."""

from newsbot.language.events import ACTORS, Frame, lemmas, need, words
from newsbot.languages.it.events.restrict.frames import HIT

_STOP = lemmas(
    "vendita esportazione import export conto fondo attività prelievo nave aereo "
    "fornitura accesso sito piattaforma app acquisizione pagamento circolazione volo "
    "ingresso transazione cantiere merce uso contrattazione scambio servizio"
)

VERBS = (
    *words("vietare, proibire, bandire, interdire, oscurare", "ban"),
    *words(
        "bloccare, sospendere, fermare, congelare, inibire",
        "ban",
        needs=(need(object=_STOP, subject_kinds=ACTORS), need(object=_STOP)),
    ),
    *words(
        "scattare, entrare",
        "ban",
        frame=Frame(subject="object"),
        needs=need(subject="divieto stop blocco embargo dazio obbligo coprifuoco lockdown"),
    ),
    *words("censurare", "ban", needs=need(object="film libro sito articolo trasmissione video")),
    *words("squalificare", "ban", frame=HIT),
    *words(
        ("escludere, estromettere"),
        ("ban"),
        frame=HIT,
        needs=need(
            after=("giochi olimpiade gara torneo competizione campionato coppa lista"),
            object_kinds=ACTORS,
        ),
    ),
)

NOUNS = (
    *words("divieto", "ban", bare=True),
    *words(
        "blocco",
        "ban",
        frame=Frame(object="object", oblique={"a": "object", "da parte di": "authority"}),
        needs=need(object=_STOP),
    ),
    *words("daspo", "ban", bare=True),
    *words(
        "censura, oscuramento, interdizione, inibizione, squalifica",
        "ban",
        needs=need(near="disporre imporre autorità garante tribunale mese anno giudice"),
    ),
    *words("censura", "ban", needs=need(object="film libro sito stampa internet contenuto")),
    *words("squalifica", "ban", bare=True),
    *words("moratoria", "ban"),
)

PHRASES = (
    *words(
        "stop a",
        "ban",
        frame=Frame(
            oblique={
                "a": "object",
                "da": "authority",
                "di": "authority",
                "da parte di": "authority",
            }
        ),
        bare=True,
    ),
    *words("mettere a bando, messa a bando", "ban"),
    *words("mettere fuori legge, messa fuori legge, divieto assoluto", "ban"),
)
