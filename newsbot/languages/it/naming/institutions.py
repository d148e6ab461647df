"""Words of which the names of Italian and foreign institutions are made."""

from newsbot.language.names import Head

# A name only with a complement: "Tribunali di sorveglianza", "Squadra mobile".
_WITH_COMPLEMENT = """
    ministeri dicastero tribunali consolato segretariato sovrintendenza soprintendenza ufficio
    direzione divisione squadra nucleo reparto comando corpo ordine collegio conferenza
    sottocommissione delegazione stato repubblica amministrazione guardie vigili capitaneria
    servizi
    """
# In lower case an adjective is enough: "l'esercito siriano", "la protezione civile".
_DESCRIBED = "ambasciata esercito protezione corte forze guardia marina aeronautica"
# A name also without complement, where they have a capital: "il Tribunale".
_ALONE = """
    consiglio garante autorità authority camera ministero tribunale commissariato comitato
    commissione dipartimento dda dia
    """
# A name also in lower case: "la polizia".
_BARE = "governo parlamento senato polizia antitrust europarlamento knesset duma congresso"
_BARE_ITALIAN = "procura questura prefettura carabinieri cassazione consulta"
# A proper name may follow directly ("Regione Umbria"), and they stand alone ("la Regione").
_NAMED_ALONE = """
    regione comune provincia municipio giunta borsa istituto partito federazione fondazione
    agenzia ateneo politecnico nazionale lega unione movimento università ospedale
    """
_NAMED_ITALIAN = "tar asl asp"
# A proper name may follow directly: "Banca Sella".
_NAMED = """
    banca banche gruppo società compagnia azienda impresa ditta istituti associazione
    organizzazione partiti confederazione sindacato alleanza coalizione fronte comunità consorzio
    cooperativa ente fondo cassa credito accademia scuola liceo centro museo teatro policlinico
    clinica radio televisione tv canale rete giornale quotidiano settimanale corriere gazzetta
    casa centrale croce arma brigata brigate fratellanza forza democrazia sinistra destra verdi
    popolari popolo patto radicali rifondazione nuovo assicurazioni ferrovie poste acciaierie
    cantieri aeroporti autostrade industrie manifatture edizioni lotta circolo club coordinamento
    osservatorio legione opera orchestra filarmonica servizio sistema tavola unità camere chiesa
    diocesi arcidiocesi curia congregazione comunione cooperazione laboratorio laboratori studio
    studi gestore assemblea convenzione
    """


def _heads(words: str, **flags: bool) -> dict[str, Head]:
    return {word: Head(kind="organization", **flags) for word in words.split()}


HEADS: dict[str, Head] = (
    _heads(_WITH_COMPLEMENT)
    | _heads(_DESCRIBED, alone=True, described=True)
    | _heads(_ALONE, alone=True)
    | _heads(_BARE, alone=True, bare=True)
    | _heads(_BARE_ITALIAN, alone=True, bare=True, home=True)
    | _heads(_NAMED_ALONE, alone=True, named=True)
    | _heads(_NAMED_ITALIAN, alone=True, named=True, home=True)
    | _heads(_NAMED, named=True)
)

# Heads that begin a name also in lower case.
LOWER = frozenset(
    """
    ministero tribunale tribunali procura questura prefettura polizia parlamento senato corte
    consiglio commissione camera guardia protezione vigili ambasciata università istituto
    direzione agenzia banca garante autorità unione congresso partito movimento squadra cassazione
    carabinieri capitaneria forze borsa governo esercito dipartimento comitato federazione
    """.split()
)

# Lower-case words that may end an institution's name after "di", "della", "per" …
COMPLEMENTS = frozenset(
    """
    conti ministri cassazione appello assise finanza stato sicurezza giustizia interno interni
    salute esteri difesa economia tesoro lavoro istruzione ambiente cultura trasporti sviluppo
    agricoltura bilancio infrastrutture turismo università ricerca commercio welfare sanità
    energia comunicazioni fuoco carabinieri minori sorveglianza riesame repubblica deputati
    consiglio vigilanza garanzia mercato concorrenza giudici elettorale nomine commercialisti
    avvocati medici giornalisti notai ingegneri lavoratori consumatori investimenti farmaco
    entrate dogane monopoli demanio protezione dati polizia porto costiera bacino bonifica
    tecnologia fisica astrofisica geofisica vulcanologia statistica studi ricerche previdenza
    oncologia tumori credito risparmio solidarietà immigrazione libertà prevenzione controllo
    lords comuni rappresentanti commons guerra pace salvezza rifugiati diritti affari imprese
    """.split()
)

# Lower-case adjectives inside or behind an institution's name.
ADJECTIVES = frozenset(
    """
    europea europeo europei europee centrale centrali nazionale nazionali internazionale
    internazionali mondiale mondiali costituzionale suprema supremo superiore penale civile civili
    militare federale statale comunale provinciale regionale municipale cantonale distrettuale
    generale amministrativo amministrativa tributaria tributario antimafia antiterrorismo
    investigativa investigativo giudiziaria postale stradale ferroviaria locale urbana mobile
    scientifica penitenziaria costiera forestale armate armata rossa unite uniti unita unico unica
    cattolica ortodossa anglicana democratico democratica socialista comunista liberale popolare
    repubblicano radicale conservatore laburista cristiana cristiano sociale politecnica esecutivo
    esecutiva monetario monetaria atlantica africana araba ebraica islamica palestinese grande
    piccola alta alto maggiore speciale straordinaria permanente indipendente tecnico scientifico
    sanitaria sanitario sportiva olimpico olimpica bancaria antidoping comuni elettorale
    legislativa legislativo personali pubblico garante montana irriguo agraria agricolo
    parlamentare parlamentari
    """.split()
)
