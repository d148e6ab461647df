"""Thefts, frauds, break-ins, corruption, homicides: what the law punishes."""

from newsbot.language.events import ACTORS, PEOPLE, EventType, Frame, lemmas, need, words

_OF = Frame(
    subject="perpetrator",
    object="object",
    oblique={
        "a": "victim",
        "a danno di": "victim",
        "da parte di": "perpetrator",
        "contro": "victim",
    },
    receiver="victim",
)
_KILLING = Frame(subject="perpetrator", object="victim", oblique={"da parte di": "perpetrator"})
_HACK = lemmas(
    "hacker ransomware informatico server sistema dato account ether crypto bitcoin "
    "portafoglio wallet token cyber malware"
)
_LAW = lemmas(
    "accusa arrestare condannare indagare processo imputare indagato concorso reato imputazione"
)
_WRONG = lemmas("mazzetta tangente denaro contante euro soldo bustarella")

TYPE = EventType(
    name="crime",
    modes=("theft", "fraud", "cyber", "corruption", "homicide"),
    roles=("perpetrator", "victim", "object"),
    doer="perpetrator",
    verb_frame=Frame(
        subject="perpetrator", object="object", oblique={"a": "victim", "da": "victim"}
    ),
    noun_frame=_OF,
    verbs=(
        *words("sottrarre, rubare, trafugare", "cyber", needs=need(near=_HACK)),
        *words(
            "hackerare, violare",
            "cyber",
            frame=Frame(subject="perpetrator", object="victim"),
            needs=(need(near=_HACK), need(object=_HACK)),
        ),
        *words("hackerare", "cyber", frame=Frame(subject="perpetrator", object="victim")),
        *words(
            "rubare, sottrarre, trafugare",
            "theft",
            unless=need(object="scena attenzione tempo cuore sguardo"),
        ),
        *words(
            "rapinare, derubare, svaligiare, borseggiare, saccheggiare",
            "theft",
            frame=Frame(subject="perpetrator", object="victim", oblique={"di": "object"}),
        ),
        *words(
            "truffare, frodare, raggirare",
            "fraud",
            frame=Frame(subject="perpetrator", object="victim"),
        ),
        *words("corrompere", "corruption", frame=Frame(subject="perpetrator", object="victim")),
        *words(
            "intascare",
            "corruption",
            needs=(
                need(object=_WRONG),
                need(amount="money", near="accusa mazzetta tangente contante favorire"),
            ),
        ),
        *words(
            "pilotare, truccare",
            "corruption",
            needs=need(object="gara appalto concorso asta bando nomina"),
        ),
        *words(
            "riciclare, ripulire",
            needs=(need(amount="money quantity"), need(near="denaro soldo euro provento")),
        ),
        *words("evadere", "fraud", needs=need(near="fisco iva imposta tassa euro")),
        *words("estorcere, ricattare, stalkerare, falsificare, contraffare, rapire"),
        *words("assassinare, accoltellare, strangolare, avvelenare", "homicide", frame=_KILLING),
        *words(
            "stuprare, aggredire, picchiare, pestare, molestare",
            frame=_KILLING,
            unless=need(near="mercato concorrenza"),
        ),
        *words(
            "soffocare, annegare, ammazzare, sgozzare, sparare, uccidere",
            "homicide",
            frame=_KILLING,
            needs=need(
                near="inquirente omicidio movente procura indagine accusa coltello lite"
                " violentare rapire stuprare branco arrestare"
                " condannare imputato omicida assassino confessare "
                "moglie marito fidanzata ex"
            ),
        ),
        *words(
            "colpire, attaccare, paralizzare, infettare",
            "cyber",
            frame=Frame(subject="perpetrator", object="victim"),
            needs=need(near=_HACK | lemmas("pirata riscatto cybercriminale")),
        ),
        *words("sequestrare", frame=_KILLING, needs=need(object_kinds="person")),
        *words("incendiare, appiccare", needs=need(near="piromane doloso racket molotov")),
        *words(
            "portare",
            "theft",
            needs=need(
                after="via", near="ladro rapinatore bottino banda malvivente colpo gioielleria"
            ),
        ),
        *words(
            "bonificare, distrarre, gonfiare, simulare",
            "fraud",
            needs=need(near="fattura bilancio falso fondo accusa"),
        ),
        *words(
            "commettere, perpetrare, compiere",
            needs=need(object="omicidio reato furto crimine delitto rapina truffa violenza abuso"),
        ),
        *words(
            "abusare",
            frame=Frame(subject="perpetrator", oblique={"di": "victim"}),
            needs=need(near="minore minorenne sessualmente violenza bambino ragazza"),
        ),
        *words(
            "spiare, intercettare",
            "cyber",
            frame=Frame(subject="perpetrator", object="victim"),
            needs=need(near="illegalmente telefono spyware hacker trojan servizio"),
        ),
        *words(
            "minacciare, perseguitare",
            frame=_KILLING,
            needs=need(
                near="coltello pistola stalking moglie ex fidanzata", object_kinds="person group"
            ),
        ),
        *words(
            "smerciare, contrabbandare, trafficare",
            needs=need(near="droga cocaina eroina arma sigaretta"),
        ),
        *words(
            "scippare, depredare, rapinare",
            "theft",
            frame=Frame(subject="perpetrator", object="victim", oblique={"di": "object"}),
        ),
        *words(
            "malmenare, schiaffeggiare, linciare, seviziare, torturare, maltrattare, imbavagliare,"
            " perseguitare, adescare, palpeggiare",
            frame=_KILLING,
        ),
        *words(
            "vandalizzare, imbrattare, profanare, deturpare, dirottare, clonare, piratare, plagiare"
        ),
        *words(
            "evadere",
            frame=Frame(subject="perpetrator", oblique={"da": "object"}),
            needs=need(near="carcere prigione penitenziario detenuto cella"),
        ),
        *words("occultare", needs=need(object="cadavere corpo prova arma")),
        *words(
            "ferire",
            frame=_KILLING,
            needs=need(near="coltello coltellata lite rissa pugno aggressore"),
        ),
        *words(
            "spacciare, detenere",
            needs=need(near="droga cocaina eroina hashish marijuana stupefacente"),
        ),
        *words("sequestrare", needs=need(near="pirata rapitore ostaggio riscatto bandito")),
        *words(
            "cifrare, crittografare, violare",
            "cyber",
            frame=Frame(subject="perpetrator", object="victim"),
            needs=need(near=_HACK),
        ),
        *words(
            "violentare",
            frame=_KILLING,
            needs=(need(object_kinds=PEOPLE), need(subject_kinds="person")),
        ),
        *words("spacciare", reflexive=False),
        *words(
            "sequestrare, rapire",
            frame=_KILLING,
            needs=need(near="ucciso rilasciare liberare corpo"),
        ),
        *words(
            "massacrare, trucidare", "homicide", frame=_KILLING, needs=need(object_kinds=PEOPLE)
        ),
    ),
    nouns=(
        *words("furto, rapina", "theft", unless=need(near=_LAW)),
        *words(
            "truffa, frode, raggiro", "fraud", unless=need(near="arrestare condannare indagare")
        ),
        *words(
            "femminicidio, infanticidio, uxoricidio",
            "homicide",
            frame=_KILLING,
            bare=True,
            unless=need(near=_LAW | lemmas("legge fenomeno piaga numero")),
        ),
        *words(
            "omicidio, assassinio, duplice-omicidio, delitto",
            "homicide",
            frame=_KILLING,
            unless=need(near=_LAW | lemmas("stradale colposo")),
        ),
        *words(
            "rapimento, sequestro",
            frame=_KILLING,
            needs=(need(object_kinds="person"), need(near="rapitore ostaggio riscatto")),
        ),
        *words("tangente, mazzetta", "corruption", needs=need(amount="money")),
        *words("intrusione, data-breach, databreach", "cyber"),
        *words("riciclaggio, evasione", needs=need(amount="money")),
        *words("cartello", needs=need(near="antitrust prezzo impresa concorrenza listino")),
        *words("stupro, aggressione, pestaggio", frame=_KILLING),
        *words(
            "colpo",
            "theft",
            needs=need(near="rapinatore ladro banda gioielleria bottino refurtiva"),
        ),
        *words(
            "estorsione, spaccio, contrabbando, sfruttamento, peculato, concussione",
            unless=need(near=_LAW),
        ),
        *words(
            "violenza, abuso",
            frame=_KILLING,
            needs=need(near="sessuale minore minorenne ginecologico", amount="quantity number"),
        ),
        *words(
            "assassinio, uccisione",
            "homicide",
            frame=_KILLING,
            needs=need(object_kinds="person group"),
        ),
        *words(
            "vandalismo, scippo, linciaggio, usura, contraffazione, plagio, spionaggio, stalking,"
            " narcotraffico, dirottamento, tortura, maltrattamento, rissa",
            unless=need(near=_LAW),
        ),
        *words(
            "evasione, fuga",
            needs=need(near="carcere prigione penitenziario detenuto"),
            frame=Frame(object="perpetrator", oblique={"da": "object"}),
        ),
        *words(
            "accoltellamento, ferimento, coltellata",
            frame=_KILLING,
            needs=need(object_kinds="person group"),
        ),
        *words("traffico", needs=need(object="droga arma stupefacente cocaina organo essere")),
        *words("corruzione", "corruption", needs=need(object_kinds="person group", amount="money")),
        *words("rapimento", frame=_KILLING, needs=(need(near="terrorista imam liberare"),)),
    ),
    phrases=(
        *words(
            "attacco informatico, attacco hacker, attacco ransomware, data breach",
            "cyber",
            frame=Frame(
                subject="perpetrator",
                oblique={"a": "victim", "contro": "victim", "di": "perpetrator"},
            ),
            bare=True,
        ),
        *words(
            "abuso di posizione dominante, abuso di posizione",
            frame=Frame(subject="perpetrator", oblique={"da parte di": "perpetrator"}),
        ),
        *words(
            "atto vandalico, atto di vandalismo, incendio doloso, rapina a mano armato,"
            " violenza sessuale, colpo di pistola, colpo di fucile, colpo di arma",
            bare=True,
            unless=need(near=_LAW),
        ),
        *words(
            "togliere vita",
            "homicide",
            frame=Frame(subject="perpetrator", oblique={"a": "victim"}),
            needs=need(near="omicidio moglie marito figlio"),
        ),
        *words(
            ("mettere a segno"),
            ("theft"),
            needs=need(near=("furto rapina banda ladro malvivente truffa rapinatore")),
        ),
        *words(
            "portare via",
            "theft",
            frame=Frame(subject="perpetrator", object="object", oblique={"da": "victim"}),
            needs=need(
                near="ladro ignoto bottino gioiello contante refurtiva malvivente rapinatore"
            ),
        ),
        *words("trovare ucciso, trovare assassinato", "homicide", frame=Frame(object="victim")),
        *words(
            "colpire a morte, ferire a morte, ferire mortalmente",
            "homicide",
            frame=_KILLING,
            unless=need(near="esercito missile raid drone terrorista kamikaze"),
        ),
    ),
    kinds={"perpetrator": ACTORS, "victim": ACTORS | {"place"}},
    amounts={"money": "damage", "quantity": "count"},
    assumes=("victim",),
    amount_roles=frozenset({"damage", "price", "count"}),
    charged=True,
    placed=True,
)
