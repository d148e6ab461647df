"""The function words of Italian: what they are, and what follows from them for a sentence."""

from typing import Literal

from newsbot.language.syntax import Preposition

_CLOSED = {
    "DET": """il lo la i gli le l' un uno una un' questo questa questi queste quest' quello quella
        quelli quelle quel quell' quei quegli ogni qualche qualsiasi qualunque alcuni alcune alcun
        alcuna nessun nessuna nessuno ciascun ciascuna tutto tutta tutti tutte mio mia miei mie tuo
        tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre loro
        altrui tale tali entrambi entrambe quale quali quanto quanta quanti quante che""",
    "ADP": """di a da in con su per tra fra d' ad verso presso senza contro secondo durante dopo
        prima sotto sopra dietro davanti oltre entro fino sino attraverso mediante tramite tranne
        salvo eccetto lungo circa nonostante""",
    "PRON": """io tu lui lei egli esso essa noi voi essi esse loro mi ti si ci vi lo la li le gli ne
        me te se ce ve glielo gliela glieli gliele gliene sé che cui chi quale quali ciò questo
        questa questi queste quello quella quelli quelle quanto quanti chiunque qualcuno qualcosa
        nessuno niente nulla altro altra altri altre alcuni alcune tutti tutte tutto molti molte
        pochi poche uno una l' m' t' s' c' v' colui colei coloro entrambi entrambe ognuno ciascuno
        cosa""",
    "CCONJ": "e ed o od ma né anzi oppure ovvero bensì sia nonché però quindi dunque cioè ossia",
    "SCONJ": """che se perché poiché affinché benché sebbene mentre quando come dove giacché purché
        qualora finché dopo prima siccome cosicché nonostante""",
    "INTJ": "ah eh oh sì no beh grazie ciao ecco addio ahimè",
    "NUM": """due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici
        quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta
        settanta ottanta novanta cento mille mila zero duecento trecento cinquecento""",
    "ADV": """non più già anche ancora solo soltanto molto poco troppo tanto così come oggi ieri
        domani ora adesso mai sempre qui qua lì là ecco quasi circa invece infatti inoltre intanto
        ormai però quindi poi prima dopo meglio peggio bene male pure proprio appena subito presto
        tardi spesso forse dunque neanche nemmeno neppure oltre sopra sotto dove quando""",
}


def closed() -> dict[str, tuple[str, ...]]:
    """The tags of each function word."""
    tags: dict[str, tuple[str, ...]] = {}
    for tag, words in _CLOSED.items():
        for word in words.split():
            tags[word] = (*tags.get(word, ()), tag)
    for form, preposition in prepositions().items():
        if "ADP" not in tags.get(form, ()) and preposition.article:
            tags[form] = (*tags.get(form, ()), "ADP")
    return tags


_ARTICLED = {
    "di": "del dello della dell' dei degli delle",
    "a": "al allo alla all' ai agli alle",
    "da": "dal dallo dalla dall' dai dagli dalle",
    "in": "nel nello nella nell' nei negli nelle",
    "su": "sul sullo sulla sull' sui sugli sulle",
    "con": "col coi",
}
_BARE = {"d'": "di", "ad": "a", "senz'": "senza", "sott'": "sotto", "tra": "tra", "fra": "tra"}
_SIMPLE = """di a da in con su per tra verso presso senza contro secondo durante dopo sotto sopra
    dietro
davanti oltre entro fino sino attraverso mediante tramite tranne salvo eccetto lungo nonostante"""

# Prepositions of several words, as bare prepositions ("da parte della": "da parte di").
_COMPOUND = """da parte di; insieme a; insieme con; assieme a; rispetto a; accanto a; grazie a;
    davanti a;
    dietro a; intorno a; attorno a; vicino a; fino a; sino a; oltre a; prima di; dopo di;
    al posto di; a causa di; a favore di; in favore di; a nome di; per conto di; in base a;
    in seguito a; a seguito di; nei confronti di; a carico di; ai danni di; per mano di;
    a opera di; ad opera di; a capo di; a proposito di; nell'ambito di; in merito a; in vista di;
    al fine di; contro di; su di; verso di; invece di; anziché; a partire da; lontano da;
    a fianco di; nel corso di; alla guida di; al termine di; a fronte di; pari a; sulla base di;
    nel quadro di; all'interno di; al di sotto di; al di sopra di; a bordo di; ai sensi di"""


def prepositions() -> dict[str, Preposition]:
    """Each form of a preposition with what it stands for."""
    found = {word: Preposition(word) for word in _SIMPLE.split()}
    found |= {form: Preposition(bare) for form, bare in _BARE.items()}
    for bare, forms in _ARTICLED.items():
        found |= {form: Preposition(bare, "def") for form in forms.split()}
    return found


def compound_prepositions() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Prepositions of several words by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _COMPOUND.replace("'", "' ").split(";"):
        parts = tuple(phrase.split())
        found.setdefault(parts[0], []).append(parts)
    return {
        first: tuple(sorted(phrases, key=len, reverse=True)) for first, phrases in found.items()
    }


Article = Literal["def", "indef"]
ARTICLES: dict[str, Article] = {
    **dict.fromkeys("il lo la i gli le l'".split(), "def"),
    **dict.fromkeys("un uno una un'".split(), "indef"),
}
PLURAL_DETERMINERS = frozenset(
    """i gli le questi queste quei quegli quelle alcuni alcune tutti tutte molti molte pochi poche
    dei degli delle ai agli alle dai dagli dalle nei negli nelle sui sugli sulle entrambi entrambe
    diversi diverse vari varie numerosi numerose altri altre essi esse noi voi quelli coloro
    tanti tante parecchi parecchie""".split()
)
SINGULAR_DETERMINERS = frozenset(
    """il lo la un uno una un' questo questa quel quello quella ogni qualche nessun nessuna
    nessuno ciascun ciascuna del dello della al allo alla dal dallo dalla nel nello nella sul sullo
    sulla qualcuno ciò io tu lui lei egli chi""".split()
)

# Abbreviations, with their stop; those of `NEVER_FINAL` always have their word behind them.
NEVER_FINAL = frozenset(
    """dott. dr. sig. sigg. sig.ra sig.na prof. avv. ing. arch. geom. rag. on. sen. gen. col. cap.
    ten. mons. card. don. art. artt. n. nn. pag. pagg. p. pp. vol. cfr. es. fig. tab. tel. v. vs.
    san. s. ss. c. l. c.so v.le mr. mrs. ms. dir. pres. min. cav. comm. lett. co. st. ft. sgt.
    lt.""".split()
)
ABBREVIATIONS = NEVER_FINAL | frozenset(
    """ecc. etc. srl. spa. d.lgs. lgs. inc. ltd. corp. jr. sr. gen. febb. sett. ott. nov. dic. ca.
    a.c. d.c. mln. mld. mq. kmq. km. cm. kg. n.d.r. ndr. op. cit. ibid. bros. gmbh. tot.
    vicepres. segr. prov. cod. civ. proc. dist. circ. dpr. all.
    par. cost. lug. ago. giu. gov. amm.""".split()
)
APOCOPES = frozenset("po' mo' be' ca' va' fa' sta' to' vo' a' de' ne' co'".split())
ACCENTS = {"a": "à", "e": "èé", "i": "ì", "o": "ò", "u": "ù"}

# Verbs that make one group with the infinitive behind them: with which prepositions.
_GOVERNORS = {
    "": "potere dovere volere sapere osare fare lasciare",
    "di": """cercare tentare provare prevedere sperare contare decidere evitare smettere finire
        rischiare pensare programmare progettare valutare ipotizzare meditare proporre accettare""",
    "a": """provare riuscire continuare iniziare cominciare puntare mirare tornare andare venire
        arrivare stare passare apprestare preparare accingere aspirare""",
    "per": "stare finire",
}


def governors() -> dict[str, frozenset[str]]:
    """Each governing verb with its prepositions."""
    found: dict[str, frozenset[str]] = {}
    for preposition, verbs in _GOVERNORS.items():
        for verb in verbs.split():
            found[verb] = found.get(verb, frozenset()) | {preposition}
    found["intendere"] = found["preferire"] = found["desiderare"] = frozenset({""})
    return found


# Verbs without an object, whose perfect takes "essere": with a participle it is no passive.
INTRANSITIVE = frozenset(
    """andare venire arrivare partire entrare uscire tornare ritornare rientrare cadere nascere
    morire restare rimanere stare essere diventare divenire succedere accadere avvenire capitare
    apparire comparire scomparire sparire sembrare parere riuscire scappare giungere sorgere
    emergere crescere calare crollare scattare scoppiare scadere costare bastare dipendere
    esistere intervenire provenire pervenire subentrare evadere decedere perire sopravvivere
    svanire tramontare balzare precipitare scivolare slittare rimbalzare piacere dispiacere
    spettare risultare derivare decollare atterrare sbarcare approdare ripartire annegare
    deragliare tracimare divampare insorgere confluire affluire defluire decadere ricadere
    scaturire ammontare equivalere corrispondere appartenere incorrere accorrere decorrere
    degenerare arretrare retrocedere regredire progredire impazzire arrossire ingrassare
    dimagrire invecchiare rinascere piovere nevicare naufragare esplodere debuttare sfociare
    spuntare sussistere valere culminare transitare trapelare""".split()
)
# Verbs with and without an object; the perfect without one takes "essere".
AMBITRANSITIVE = frozenset(
    """salire scendere fuggire diminuire aumentare peggiorare migliorare cominciare iniziare finire
    terminare cessare continuare proseguire passare fallire mancare servire durare convenire
    risalire saltare toccare conseguire franare esondare affondare affogare ricorrere
    trascorrere evolvere avanzare vivere volare correre bruciare cambiare guarire maturare
    raddoppiare triplicare rallentare accelerare ripartire riprendere rincarare sfilare sbiadire
    seccare ridiscendere""".split()
)
# Verbs without an object, whose perfect takes "avere".
_UNERGATIVE = frozenset(
    """partecipare marciare procedere passeggiare dormire viaggiare recitare lavorare consistere
    aderire collaborare dialogare litigare ridere piangere sorridere parlare reagire agire
    funzionare puntare contribuire rinunciare assistere mirare ricorrere protestare scioperare
    brindare convivere dissentire trattare votare telefonare abdicare accennare
    indagare""".split()
)
NO_OBJECT = INTRANSITIVE | (_UNERGATIVE - {"trattare", "votare", "puntare", "parlare"})
UNACCUSATIVE = INTRANSITIVE | AMBITRANSITIVE
# Nouns that stand for several, so that the verb may be plural.
COLLECTIVES = frozenset(
    """% parte maggioranza minoranza metà serie decina dozzina ventina trentina centinaio migliaio
    coppia numero percento resto gruppo totale paio quantità terzo quarto quinto""".split()
)
# Verbs that bring a quotation; their subject stands behind them where they follow it.
REPORTING = frozenset(
    """dire affermare dichiarare spiegare aggiungere sostenere riferire raccontare scrivere
    osservare
    sottolineare precisare annunciare commentare assicurare ribadire replicare rispondere ammettere
    confermare concludere proseguire continuare avvertire ricordare rivelare sentenziare insistere
    obiettare ironizzare attaccare tuonare denunciare chiarire puntualizzare notare rilevare
    evidenziare esclamare chiedere domandare promettere ripetere segnalare twittare postare
    incalzare rincarare sbottare auspicare rassicurare accusare lamentare polemizzare""".split()
)
NEGATIONS = frozenset({"non"})
# Pronouns that lean on a verb, each with its full parts.
CLITICS: dict[str, tuple[str, ...]] = {
    **{form: (form,) for form in "mi ti si ci vi lo la li le gli ne me te se ce ve".split()},
    "l'": ("lo",), "m'": ("mi",), "t'": ("ti",), "s'": ("si",), "c'": ("ci",), "v'": ("vi",),
    "n'": ("ne",), "glielo": ("gli", "lo"), "gliela": ("gli", "la"), "glieli": ("gli", "li"),
    "gliele": ("gli", "le"), "gliene": ("gli", "ne"),
}  # fmt: skip
# Reflexive pronouns with their person and number; None where both numbers have them.
REFLEXIVES: dict[str, tuple[int, bool | None]] = {
    "si": (3, None), "se": (3, None), "mi": (1, False), "ti": (2, False), "ci": (1, True),
    "vi": (2, True),
}  # fmt: skip
COMPLEMENTIZERS = frozenset({"che", "se"})
EXISTENTIAL = frozenset({"ci", "vi"})
COORDINATORS = frozenset("e ed o od né oppure nonché".split())
RELATIVES = frozenset("che cui quale quali".split())
NOT_SUBJECTS = frozenset("cui ne si ci vi quale quali che".split())
# Nouns of time: without a preposition they say when, not who or what.
TEMPORAL = frozenset(
    """lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio
    giugno luglio agosto settembre ottobre novembre dicembre mattina mattino sera notte pomeriggio
    anno mese settimana volta giorno ora minuto secondo trimestre semestre weekend""".split()
)
