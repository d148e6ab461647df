"""Things that are counted: plural nouns and their singular, things of several words, people."""

from functools import lru_cache

from newsbot.language.amounts import CountWords
from newsbot.language.phrases import Phrases
from newsbot.languages.it.bounds import articled
from newsbot.languages.it.syntax import noun_lemma, readings
from newsbot.languages.it.things import THINGS

# Nouns whose plural the lexicon reads otherwise, or not at all.
_IRREGULAR = {
    "uomini": "uomo", "uova": "uovo", "paia": "paio", "braccia": "braccio", "dita": "dito",
    "mura": "muro", "ossa": "osso", "lenzuola": "lenzuolo", "ginocchia": "ginocchio",
    "sale": "sala", "gru": "gru", "auto": "auto", "moto": "moto", "foto": "foto",
    "video": "video", "radio": "radio", "bici": "bici", "euro": "euro", "kamikaze": "kamikaze",
    "baby": "baby", "persone": "persona", "volte": "volta", "case": "casa", "morti": "morto",
    "unita": "unità", "citta": "città", "societa": "società", "universita": "università",
    "attivita": "attività", "unita'": "unità", "citta'": "città", "societa'": "società",
    "migliaia": "migliaio", "templi": "tempio", "mezzi": "mezzo", "titoli": "titolo",
    "lavoratori": "lavoratore", "membri": "membro", "media": "media", "tir": "tir",
    "prove": "prova", "parti": "parte", "voti": "voto", "opere": "opera", "corpi": "corpo",
    "buoi": "bue", "mogli": "moglie", "ali": "ala", "armi": "arma", "gare": "gara", "reti": "rete",
    "mani": "mano", "teste": "testa", "specie": "specie", "serie": "serie", "droni": "drone",
    "capi": "capo", "capsule": "capsula", "navi": "nave", "sbarchi": "sbarco", "punti": "punto",
    "linee": "linea", "email": "email", "tac": "tac", "asl": "asl", "pm": "pm", "pc": "pc",
    "poltrone": "poltrona", "contagi": "contagio", "positivi": "positivo", "guariti": "guarito",
    "vittime": "vittima", "ricorsi": "ricorso", "scosse": "scossa", "sfide": "sfida",
    "corse": "corsa", "set": "set", "game": "game", "gol": "gol", "goal": "goal", "round": "round",
    "poli": "polo", "ultras": "ultras", "leader": "leader", "favorevoli": "favorevole",
    "tranche": "tranche", "stati": "stato", "sì": "sì", "no": "no", "delibere": "delibera",
    "premier": "premier",
}  # fmt: skip
_NEVER = frozenset(
    """per con non in ed ad od al dal nel del sul col un il ed dei delle degli ai agli alle dai
        dagli dalle nei negli nelle sui sugli sulle gli le i che chi se ci vi si ne di da su tra
        fra poi mai ieri oggi quasi forse anche dove come sempre mentre insieme bene invece altri
        altre altrettanti altrettante quali quelli quelle questi queste tutti tutte molti molte
        pochi poche entrambi entrambe state essere avere fine circa oltre contro verso sopra
        sotto dentro fuori prima dopo grazie inoltre infine almeno nel soltanto minuti sono hanno
        era ha avanti indietro vicini pari favore fine medie totali per of and the for to sugli
        oppure fa or san sant santa don via nord sud est ovest vs km kg mq mld mln aprile febbraio
        settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì cioè neppure
        neanche nemmeno volume ante post sia ex de del la el van von bis ter ore ora anni mesi
        giorni notti dunque finale ma tale quale suo dir ben più quanti quante maggiori minori
        primi prime ultimi ultime stesse stessi meno seguenti successivi precedenti miei tuoi suoi
        milioni miliardi trilioni bilioni
        nostri vostri proprie propri esse essi fare dare dire andare stare sig int""".split()
)
_ENDINGS = (
    ("isti", "ista"), ("trici", "trice"), ("oni", "one"), ("ori", "ore"), ("enti", "ente"),
    ("anti", "ante"), ("enni", "enne"),
    ("chi", "co"), ("ghi", "go"), ("che", "ca"), ("ghe", "ga"), ("i", "o"),
)  # fmt: skip
_INVARIABLE = ("à", "ù", "è", "é", "ò", "ì", "i", "y", "u", "ie", "s")
_MODIFIERS = frozenset(
    """altri altre altro altra nuovi nuove nuovo nuova grandi giovani piccoli piccole vecchi
        vecchie ex ulteriori presunti presunte diversi diverse distinti distinte singoli singole
        interi intere lunghi lunghe gravi veri vere importanti principali potenziali possibili
        semplici autentici gran bei begli belle brutti brutte presunto cosiddetti cosiddette poveri
        povere soli sole circa migliori peggiori buoni buone bravi brave alti alte prestigiosi
        prestigiose noti note innocenti anonimi anonime illustri storici storiche preziosi
        preziose enormi vari varie medesimi medesime antichi antiche validi valide giovanissimi
        giovanissime nuovissimi robusti ricchi ricche mega mini maxi super milioni""".split()
) - {"milioni"}
_PEOPLE = """persona ferito ferita disperso dispersa morto vittima arrestato arrestata fermato
    contuso ricoverato indagato ostaggio ustionato deceduto sopravvissuto superstite contrario
    astenuto astensione"""
# Participles that name people; others only describe ("60 passati sul trono").
_NAMING_PARTICIPLES = """rinviati evacuati evacuate liberati liberate espulsi salvati salvate
    rimpatriati licenziati assunti assunte vaccinati iscritti soccorsi intossicati uccisi uccise
    condannati assolti denunciati denunciate sgomberati sfrattati contagiati guariti positivi
    ricoverati ricoverate indagati indagate arrestati arrestate ustionati ustionate
    fermati imputati imputate esiliati sequestrati rapiti invitati occupati disoccupati detenuti"""
_PEOPLES = ("ani", "esi", "iti", "eni")
_AGENTS = ("anti", "enti")

_PARTICIPLES = frozenset(_NAMING_PARTICIPLES.split())


@lru_cache(maxsize=20_000)
def singular(form: str) -> str | None:
    """The lemma of a plural noun in lower case, None where the form is none.

    >>> singular("satelliti"), singular("assunzioni"), singular("quando")
    ('satellite', 'assunzione', None)
    """
    if form in _IRREGULAR:
        return _IRREGULAR[form]
    if form in _NEVER or len(form) < 3 or form[-1] == "'":
        return None
    known = readings(form)
    for reading in known:
        if reading.tag == "NOUN" and _is_plural(form, reading.lemma):
            return reading.lemma
    if form in _PARTICIPLES:
        return form[:-1] + {"i": "o", "e": "a"}[form[-1]]
    if {reading.tag for reading in known} == {"ADJ"} and form.endswith(_PEOPLES):
        return known[0].lemma
    if {reading.tag for reading in known} == {"ADJ"} and form.endswith(_AGENTS):
        return form[:-1] + "e"
    return None if known else _guess(form)


def _is_plural(form: str, lemma: str) -> bool:
    return form != lemma or form.endswith(_INVARIABLE) or form[-1] not in "aeo"


def _guess(form: str) -> str | None:
    """The singular of a word that the lexicon does not know."""
    if form[-1] not in "aeioàèéìòù":
        return form
    if form.endswith(("tà", "tù")):
        return form
    return next((form[: -len(end)] + new for end, new in _ENDINGS if form.endswith(end)), None)


@lru_cache(maxsize=5_000)
def is_modifier(form: str) -> bool:
    """Whether a word can stand between a number and what it counts."""
    if form in _MODIFIERS:
        return True
    tags = {reading.tag for reading in readings(form)}
    return "ADJ" in tags and not tags & {"NOUN", "ADV", "ADP"} and form[-1] in "ie"


@lru_cache(maxsize=5_000)
def is_noun(form: str) -> bool:
    """Whether a word is a noun in the singular and no verb ("era", "costa")."""
    if noun_lemma(form) != form or singular(form) is not None:
        return False
    return not {"VERB", "AUX", "ADV", "ADP", "PRON"} & {reading.tag for reading in readings(form)}


@lru_cache(maxsize=5_000)
def is_plural_verb(form: str) -> bool:
    """Whether a word is a verb in the plural, and no noun."""
    tags = {reading.tag for reading in readings(form)}
    return "VERB" in tags and "NOUN" not in tags and form.endswith("no")


@lru_cache(maxsize=5_000)
def is_plural_participle(form: str) -> bool:
    """Whether a word is a participle in the plural, and no noun."""
    tags = {reading.tag for reading in readings(form)}
    return "VERB.part" in tags and "NOUN" not in tags and form.endswith(("ti", "te", "si", "se"))


def _things() -> dict[str, str]:
    pairs = (pair.partition("=")[::2] for pair in " ".join(THINGS.split()).split(", "))
    return dict(pairs)


COUNTS = CountWords(
    singular=singular,
    known=lambda form: form in _IRREGULAR or bool(readings(form)),
    modifier=is_modifier,
    things=Phrases(_things()),
    people={noun: noun for noun in _PEOPLE.split()},
    articles=frozenset("i gli le".split()),
    others=frozenset("altri altre".split()),
    of_which=Phrases(
        dict.fromkeys(
            [
                "di cui",
                "dei quali",
                "delle quali",
                "tra cui",
                "fra cui",
                "tra i quali",
                "fra i quali",
            ]
        )
    ),
    out_of=frozenset({"su", *articled("di"), "dei", "delle"}),
    ratio=frozenset({"su"}),
    links=frozenset(
        """sono erano sarebbero saranno furono resta restano rimangono sale salgono scende
        scendono saliti salite salito salita a ad quota stati state essere salirebbero ammontano
        ammonta superano raggiungono raggiunge diventano diventati diventate arrivano""".split()
    ),
    places=frozenset(
        "in nel nello nella nell' nei negli nelle a ad al allo alla all' ai tra fra su".split()
    ),
    verbs=frozenset(
        "hanno sono erano avevano restano rimangono saranno avranno sarebbero avrebbero".split()
    ),
    totals=frozenset("bilancio numero conto totale cifra quota tetto dato conta".split()),
    noun=is_noun,
    verb=is_plural_verb,
    participle=is_plural_participle,
    victims=frozenset("morto ferito vittima disperso deceduto".split()),
    acts=frozenset(
        """ferimento arresto morte uccisione fermo espulsione licenziamento evacuazione ricovero
        decesso rapimento sequestro salvataggio liberazione assunzione""".split()
    ),
    sources=frozenset({"secondo", "stando"}),
    against=Phrases(dict.fromkeys(["contro", "a fronte di", "su un totale di", "sul totale di"])),
)
