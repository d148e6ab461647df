"""Words around names of persons: titles, trades, particles, what persons do."""

import re

# Titles belong to no name and may be written with a capital before one.
TITLES = frozenset(
    """
    signor signora signorina signore signori sig sig.ra dottor dottoressa dottore dott dott.ssa dr
    professor professoressa professore prof prof.ssa ingegner ingegnere ing avvocato avvocata avv
    architetto arch ragionier rag geometra geom onorevole on senatore senatrice sen deputato
    deputata presidente presidentessa vicepresidente vice-presidente vicepremier premier ministro
    ministra viceministro sottosegretario sottosegretaria sindaco sindaca vicesindaco governatore
    governatrice assessore assessora assessori consigliere consigliera commissario commissaria
    prefetto questore segretario segretaria portavoce leader capogruppo ambasciatore ambasciatrice
    console cancelliere cancelliera re regina principe principessa duca duchessa conte contessa
    marchese barone sultano emiro sceicco imperatore imperatrice zar papa pontefice cardinale
    cardinal arcivescovo vescovo monsignor monsignore mons don padre frate suor suora madre abate
    rabbino imam ayatollah mullah patriarca beato beata generale colonnello capitano tenente
    maggiore maresciallo sergente caporale caporalmaggiore ammiraglio comandante brigadiere
    appuntato agente procuratore procuratrice pm gip gup pg giudice magistrato mr mrs ms miss
    mister lord lady sir monsieur madame herr frau señor señora rettore rettrice preside ceo cfo
    cavaliere commendatore amministratore direttore direttrice fondatore fondatrice cofondatore ex
    neo
    """.split()
)

# Lower-case nouns directly before the name of a person.
TRADES = TITLES | frozenset(
    """
    attore attrice regista cantante cantautore cantautrice musicista pianista chitarrista
    batterista compositore scrittore scrittrice poeta poetessa giornalista conduttore conduttrice
    pittore scultore fotografo filosofo storico economista scienziato scienziata fisico chimico
    biologo matematico medico chirurgo psicologo avvocato imprenditore imprenditrice industriale
    banchiere finanziere magnate miliardario manager dirigente presentatore presentatrice comico
    showman allenatore tecnico ct calciatore giocatore attaccante difensore portiere
    centrocampista capocannoniere pilota ciclista corridore tennista nuotatore nuotatrice sciatore
    sciatrice atleta campione campionessa pugile ginnasta velista cestista schermitrice
    fuoriclasse bomber ragazzo ragazza giovane uomo donna bambino bambina figlio figlia fratello
    sorella moglie marito padre madre nipote nonno nonna zio zia cugino fidanzato fidanzata
    compagno compagna amico amica vedova signora boss capomafia latitante killer pentito
    terrorista assassino vittima imputato imputata detenuto soldato militare astronauta cosmonauta
    operaio poliziotto carabiniere candidato candidata candidati democratico repubblicano senatore
    parlamentare europarlamentare eurodeputato eurodeputata capolista oppositore dissidente
    attivista militante dittatore rais colonnello predecessore successore collega rivale sfidante
    erede stilista modella top-model critico ricercatore ricercatrice studioso astronomo
    architetto ingegnere inventore informatico editore produttore sceneggiatore autore autrice
    coreografo ballerina ballerino direttore missionario sacerdote parroco volontario cooperante
    analista inviato inviata corrispondente co-fondatore fondatore numero-uno patron azionista
    socio
    """.split()
)

# Particles inside foreign names, and those of Italian surnames after a given name.
PARTICLES = frozenset(
    """
    d dell dall de del della di da dei degli dal dalla lo la van von der den ter zu bin bint ben
    ibn abu al el as ul dos do das du des le y ou st
    """.split()
)
ITALIAN_PARTICLES = frozenset(
    "di del dello della dell d da dei degli delle dal dalla lo la".split()
)
SURE_PARTICLES = frozenset("dalla dall dal lo la da d".split())

# Nouns before "di" and the name of a person.
OWNERS = frozenset(
    """
    morte arresto figlio figlia moglie marito padre madre fratello sorella dimissioni parole
    legale avvocato corpo omicidio discorso elezione rielezione scomparsa uccisione funerali salma
    vita vedova famiglia legali difensore candidatura nomina vittoria sostenitori amico libro
    """.split()
)

# How surnames often end, in Italian and in other languages.
SURNAME_ENDINGS = (
    *("etti", "ini", "oni", "elli", "otti", "ucci", "azzi", "aldi", "ardi", "ieri", "ari", "eri"),
    *("igni", "osi", "ali", "esi", "uzzi", "acci", "ozzi", "iani", "ori", "assi", "essi", "ossi"),
    *(
        "son",
        "sen",
        "ov",
        "ev",
        "ova",
        "eva",
        "ski",
        "sky",
        "ska",
        "ić",
        "ic",
        "dze",
        "vili",
        "yan",
    ),
    *("enko", "chuk", "berg", "mann", "stein", "ez", "oğlu", "oglu", "opoulos", "idis", "akis"),
)

AGE = re.compile(r",? \(?(?:di )?\d{1,2}(?:enne| anni)|\(\d{1,2}\)")
AGE_ENDINGS = ("enne",)
SAINTS = frozenset("san santa santo sant".split())

# Words right after a name that only persons take.
PERSON_VERBS = frozenset(
    """
    detto dichiarato affermato spiegato aggiunto sottolineato ricordato commentato risposto
    replicato scritto twittato raccontato ammesso confessato ribadito osservato concluso
    """.split()
)
SAYING = frozenset(
    """
    dice dichiara afferma spiega aggiunge sottolinea ricorda commenta risponde replica scrive
    racconta ammette ribadisce osserva conclude sostiene parla disse dichiarò affermò spiegò
    aggiunse
    """.split()
)
# A noun in apposition after the name ("Rossi, presidente di").
APPOSITIONS = TITLES | TRADES | frozenset("nato nata morto morta classe originario".split())

# Given names that the compiled lists lack.
GIVEN = frozenset(
    """
    Abele Altiero Alvise Ambrogio Amilcare Aniello Arrigo Baldassarre Beniamino Benedetta Bettino
    Brando Brunella Cesira Cristoforo Duccio Ebe Edmondo Efisio Egidio Emidio Enrica Ercole
    Erminia Erminio Ersilia Fabiano Ferruccio Fiammetta Filiberto Fiorenza Flaminia Fulvia Furio
    Gaetana Galeazzo Gasparre Gavino Gerolamo Giacoma Gianfilippo Giannina Gianpiero Gianroberto
    Giobbe Giuditta Gualtiero Iacopo Ilario Ippolito Italo Lelio Leonida Manfredi Manfredo Manlio
    Manuele Mariastella Marzia Marzio Maurizia Mimmo Muzio Natale Natalino Nereo Nerio Nicla
    Nunzia Oliviero Ombretta Onofrio Orietta Orsola Ottavia Ottaviano Pantaleo Pasqualina
    Piercarlo Pierfrancesco Pierferdinando Pino Pio Placido Prospero Quintino Rachele Romualdo
    Rossella Rutilio Sabino Savino Sebastiana Sisto Tarcisio Terenzio Tiberio Tobia Tommasa Tullia
    Vanna Virginio Vitaliano Vittorino Vladimiro Wladimiro Zaccaria Abdel Faisal Hosni Muammar
    Nasser Saif Zayed Dmitrij Volodymyr Barack Ségolène Keir Shinzo Narendra Manmohan Benazir
    Pervez Thabo Luiz Dilma Evo Ratko Kyriakos Lech Jarosław Usain Novak Zlatan Zinedine
    """.split()
)

# Given names that are also words and that the compiled lists have left out or have as words.
NOT_GIVEN = frozenset(
    """
    Asia Italia America India Roma Milan Santa San Monte Città Paese Nord Sud Est Ovest Re Papa Il
    La Le Lo Gli Un Una In Di Da Dal Della Delle Del Dei Al An So See Sa Si Se Per Con Ma E Non No
    Uno Tra Fra Su Via Rai Mai Poi Chi Che Come Ora Oggi Anche Dopo Prima Ancora Era Ai Nel Alla
    Dalla Sera Ferrari Nuova Nuovo Fede Principe Lega Juventus Inter Costa Campo Don Alle Suo Sua
    Notte Mila Due Sei Tre Dio Sole Terra Mondo Gas
    """.split()
)
