"""Numbers that are no amounts in Italian: times, labels, idioms."""

from newsbot.language.amounts import NotAmounts
from newsbot.language.phrases import Phrases

_FRACTIONS_OF_SECONDS = """centesimi di secondo, centesimo di secondo, decimi di secondo,
    decimo di secondo, millesimi di secondo, millesimo di secondo"""
_TIMES = """secondi minuto minuti ora ore giorno giorni settimana settimane mese mesi anno anni
    decennio decenni secolo secoli lustro lustri millennio millenni bimestre bimestri trimestre
    trimestri quadrimestre quadrimestri semestre semestri biennio triennio quinquennio ventennio
    notte notti mattina mattine sera sere pomeriggi giornata giornate weekend stagioni estati
    inverni enne enni gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
    novembre dicembre gen feb mar apr mag giu lug ago set ott nov dic"""
_LABELS = """articolo articoli art artt legge leggi comma commi decreto dl dpr dpcm dlgs lgs
    direttiva regolamento sentenza ordinanza delibera determina circolare protocollo prot
    paragrafo par capitolo capitoli cap pagina pagine pag pagg pp versetto volume vol tomo
    episodio puntata atto scena canale rai rete statale provinciale autostrada tangenziale
    raccordo strada ss sp numero numeri n nr num nn maglia volo treno tram bus linea lotto lotti
    girone serie classe sezione sezioni camera stanza cella tavolo binario gate terminal uscita
    casello fase tipo livello categoria gruppo g versione release windows under over top formula
    generazione modello codice tel telefono fax cell cellulare iban isbn civico interno scala
    piano palazzina area settore tier parallelo meridiano anni anno matricola fascicolo
    procedimento casella pista pozzo reattore via viale piazza piazzale corso vicolo largo
    contrada lungomare slot asse componente allegato tabella figura nota lettera ricorso causa
    registro reg rg dossier apollo boeing airbus iphone android galaxy playstation tavola sonetto
    canto salmo sinfonia op quartetto stagione scenario taglia chilometro km aula minuto calibro
    carrozza giro radio omega pin lunedì martedì mercoledì giovedì venerdì sabato domenica"""

_IDIOMS = """due passi, quattro passi, due parole, quattro chiacchiere, quattro soldi, due soldi,
    mille grazie, due righe, quattro ruote, due ruote, quattro mura, quattro zampe,
    due pesi e due misure, mille e una notte, mille miglia, cinque stelle, 5 stelle, cinque terre,
    tre cime, due sicilie, 110 e lode, 100 e lode, 30 e lode, trenta e lode, centodieci e lode,
    due piedi, sei nazioni, 6 nazioni, quattro gatti, due dita, quota 100, quota 102, quota 103,
    cinque cerchi, tre colli, due facce della stessa medaglia, due torri, tre moschettieri, 4 k,
    8 k, sei tu, sei stato, sei stata, sei un, sei una, sei il, sei la, sei così, sei già,
    sei ancora, sei in grado, tre volte tanto, cento volte, mille volte, due velocità, due facce,
    quattro salti, tre porte, quattro porte, cinque porte, tre quarti d'ora, un quarto d'ora,
    quarto d'ora, due tempi, calcio a 5, calcio a cinque, calcio a 7, calcio a sette,
    calcio a 8, calcio a otto, calcio a 11, due senza tre, quattro e quattr'otto, grazie mille,
    sette camicie, due chiacchiere, diavolo a quattro, dette quattro, dirne quattro, dice quattro,
    fatto in quattro, farsi in quattro, fa in quattro, fanno in quattro, quattr'occhi,
    sette vite, cento ne pensa"""

NOT_AMOUNTS = NotAmounts(
    times=Phrases(
        dict.fromkeys([*_TIMES.split(), *" ".join(_FRACTIONS_OF_SECONDS.split()).split(", ")])
    ),
    streets=frozenset(
        """via viale v.le piazza piazzale p.za corso largo vicolo lungotevere lungarno lungomare
        contrada strada vico calle rue street""".split()
    ),
    before_times=frozenset(
        "lunghi lunghe interi intere lunghissimi ultimi ultime lungo intera mezza".split()
    ),
    hours=frozenset("alle dalle ore h le all' dall' ore".split()),
    days=frozenset(
        """il al dal del l' dell' nel sul dall' all' nell' lo allo dello la alla dalla della nella
        sulla""".split()
    ),
    labels=frozenset(_LABELS.split()),
    label_links=frozenset(
        {
            "'",
            ".",
            "n",
            "nr",
            "num",
            "numero",
            "legislativo",
            "ministeriale",
            "regio",
            "°",
            "º",
            "n°",
            "è",
        }
    ),
    idioms=Phrases(dict.fromkeys(" ".join(_IDIOMS.split()).split(", "))),
    definite=frozenset(
        """i gli le dei degli delle ai agli alle dai dagli dalle nei negli nelle sui sugli sulle
        quei quegli quelle questi queste suoi sue loro miei nostri nostre mie primi prime ultimi
        ultime prossimi prossime scorsi entrambi entrambe tutti tutte stessi stesse rispettivi
        rispettive vostri coi uniche unici""".split()
    ),
    ordinal=frozenset({"°", "º", "ª", "^", "esimo", "esima", "mo", "ma", "a", "o"}),
    words=frozenset({"sei", "venti", "zero"}),
    things=frozenset({"cosa", "velocità", "modo", "lato"}),
    groups=frozenset({"in"}),
    hundredths=frozenset({"centesimo", "centesimi"}),
    timing=frozenset(
        """secondi vantaggio distacco staccato staccata staccati preceduto preceduta precede
        precedendo beffato beffata traguardo slalom supergigante manche cronometro pole qualifiche
        podio vince vinto terzo terza""".split()
    ),
    timing_after=frozenset("dal dalla dallo dall' davanti dietro".split()),
)
