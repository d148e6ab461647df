"""Words by which names of places and countries are known."""

from newsbot.language.names import Head

# Part of the name also in lower case: "via Nazionale", "monte Rosa".
HEADS: dict[str, Head] = {
    word: Head(kind="place", named=True)
    for word in """
    via viale piazza piazzale piazzetta corso largo vicolo lungotevere lungomare lungarno ponte
    monte monti lago fiume torrente mar mare oceano golfo stretto canale isola isole penisola
    valle val capo passo baia costa costiera cascata vulcano deserto foresta parco riserva aeroporto
    stazione porto stadio arena palazzo villa castello castel rocca torre basilica cattedrale
    duomo chiesa abbazia monastero santuario cimitero carcere caserma hotel albergo ristorante
    autostrada statale galleria metropolitana quartiere borgo contrada frazione località rione
    zona distretto contea dipartimento cantone stato striscia altopiano santa san sant santo
    fossa dorsale arcipelago delta foce faro porta rue avenue street square boulevard calle plaza
    """.split()
}  # fmt: skip

# Lower-case nouns before the name of a place, itself no part of it ("la città di X").
CUES = frozenset(
    """
    città cittadina paese paesino villaggio comune capoluogo località frazione borgo quartiere
    zona area regione provincia isola distretto contea cantone dipartimento porto aeroporto
    stazione capitale metropoli territorio diocesi valle sindaco sobborgo periferia
    pressi dintorni vicinanze largo ospedale carcere tribunale stadio abitanti
    prefetto questore cittadini circuito autodromo ambasciata
    """.split()
)

# Nouns before "di" or "a" and the name of a place.
OWNERS = frozenset(
    "originario originaria nativo nativa residente residenti nato nata nati abitante osservatorio prigione carcere"
    " cimitero massacro strage battaglia stazione parco base campo diga centrale scalo penitenziario".split()
)

# Words of a name that make it a place, in any language.
PARTS = frozenset(
    """
    hospital stadium park square street avenue road airport hotel ring circuit bridge island
    islands beach mount lake river tower palace valley mountain mountains hall house observatory
    terme marittima lido scalo superiore inferiore lagoon bay hills heights garden gardens county
    """.split()
)

APPOSITIONS = frozenset(
    "città cittadina paese capitale capoluogo comune villaggio frazione località regione isola".split()
)

# Prepositions before a name that is where something happens, and how much each says.
LOCATIVES = {
    "in": 3.0, "a": 1.2, "ad": 1.2, "verso": 1.0, "presso": 0.5, "da": 0.3, "per": 0.0, "nei": 0.3,
    "nelle": 0.5, "nel": 1.6, "nella": 1.6, "nell'": 1.6, "tra": 0.3, "fra": 0.3, "vicino": 1.5,
    "attraverso": 1.0, "lungo": 1.0, "sulla": 0.2, "sul": 0.4, "di": 0.1,
}  # fmt: skip

# Other names of countries than CLDR has.
COUNTRIES: dict[str, str] = {
    name.strip(): code
    for code, names in {
        "US": "Usa; U.S.A.; USA; Stati Uniti d'America; Stati Uniti; US; U.S.; America; Us",
        "GB": "Gran Bretagna; UK; Uk; Regno Unito",
        "AE": "Emirati; Emirati Arabi; Emirati Arabi Uniti; Uae",
        "CZ": "Repubblica Ceca; Cecoslovacchia",
        "NL": "Olanda",
        "MM": "Birmania; Myanmar",
        "BA": "Bosnia; Bosnia-Erzegovina; Bosnia Erzegovina; Bosnia ed Erzegovina",
        "KR": "Corea del Sud; Sud Corea; Repubblica di Corea",
        "KP": "Corea del Nord; Nord Corea",
        "CD": "Repubblica Democratica del Congo; Congo; Rdc; Zaire",
        "SU": "Unione Sovietica; Urss; URSS",
        "DD": "Ddr; Germania Est; Germania Ovest",
        "YU": "Jugoslavia; ex Jugoslavia",
        "RU": "Federazione Russa; Federazione russa",
        "CN": "Repubblica Popolare Cinese; Repubblica popolare cinese",
        "PS": "Palestina; Territori palestinesi; Territori Palestinesi; Stato di Palestina; Autorità palestinese",
        "IL": "Stato di Israele; Israele", "TW": "Taiwan", "HK": "Hong Kong", "MO": "Macao",
        "KZ": "Kazakhstan; Kazakistan", "AZ": "Azerbaijan; Azerbaigian", "TJ": "Tajikistan; Tagikistan",
        "KG": "Kirghizistan; Kirghistan; Kirgizistan; Kyrgyzstan", "BH": "Bahrein; Bahrain",
        "MK": "Macedonia; Fyrom", "IQ": "Iraq; Irak", "VA": "Città del Vaticano; Stato della Città del Vaticano",
        "RW": "Ruanda; Rwanda", "SZ": "Swaziland", "BY": "Bielorussia; Belarus", "SA": "Arabia Saudita; Arabia",
        "CI": "Costa d'Avorio", "TL": "Timor Est; Timor", "CV": "Capo Verde", "MD": "Moldova; Moldavia",
        "MY": "Malesia; Malaysia", "SG": "Singapore", "TH": "Thailandia; Tailandia", "UA": "Ucraina",
        "LK": "Sri Lanka; Ceylon", "ZA": "Sudafrica; Sud Africa; Repubblica Sudafricana", "TD": "Ciad",
        "MV": "Maldive", "SC": "Seychelles; Seicelle", "PR": "Porto Rico; Portorico", "GL": "Groenlandia",
        "IT": "Italia; Repubblica italiana; Belpaese", "XK": "Kosovo; Kossovo", "SS": "Sud Sudan; Sudan del Sud",
        "CF": "Repubblica Centrafricana; Centrafrica", "NZ": "Nuova Zelanda", "PG": "Papua Nuova Guinea",
    }.items()
    for name in names.split(";")
}  # fmt: skip

# Codes of territories that are no states.
DEPENDENCIES = frozenset(
    """
    AQ GF GP MQ RE PF NC YT PM WF BL MF GL FO AX GI IM JE GG BM KY VG VI PR GU MP AS AW CW SX BQ TC
    AI MS FK SH HK MO IO CC CX NF CK NU TK PN SJ BV HM GS TF UM DG CP EA IC TA
    """.split()
)

_ITALY = """
Piemonte; Valle d'Aosta; Lombardia; Trentino-Alto Adige; Trentino Alto Adige; Trentino; Alto Adige; Sudtirolo;
Veneto; Friuli-Venezia Giulia; Friuli Venezia Giulia; Friuli; Venezia Giulia; Liguria; Emilia-Romagna; Emilia Romagna;
Emilia; Romagna; Toscana; Umbria; Marche; Lazio; Abruzzo; Abruzzi; Molise; Campania; Puglia; Puglie; Basilicata; Lucania;
Calabria; Sicilia; Sardegna; Padania; Salento; Cilento; Irpinia; Sannio; Gargano; Brianza; Lomellina; Monferrato; Langhe; Lunigiana;
Garfagnana; Versilia; Maremma; Mugello; Casentino; Valdarno; Chianti; Ciociaria; Barbagia; Gallura; Ogliastra; Sulcis; Iglesiente; Nuorese; Carnia;
Cadore; Polesine; Valtellina; Valcamonica; Valle Camonica; Val di Susa; Valsusa; Val Badia; Val Gardena; Murge; Locride; Sila; Aspromonte; Pollino; Madonie; Etna;
Vesuvio; Stromboli; Gran Sasso; Appennino; Appennini; Dolomiti; Cervino; Monte Bianco; Monte Rosa; Marmolada; Alpi Apuane; Po; Tevere; Arno; Adige; Ticino; Adda; Piave; Tagliamento; Isonzo; Ofanto; Volturno; Garigliano; Brenta; Bacchiglione; Sele; Taverone; Magra; Serchio; Metauro; Tronto; Pescara; Sangro; Aniene; Reno;
Garda; Lago di Garda; Lago Maggiore; Lago di Como; Lago Trasimeno; Trasimeno; Capri; Ischia; Procida; Elba; Isola d'Elba; Giglio; Isola del Giglio; Lampedusa; Pantelleria; Eolie; Lipari; Egadi; Favignana; Ustica; Caprera; La Maddalena; Asinara; Linosa; Ponza; Ventotene; Tremiti;
Piazza Affari; Quirinale; Centro Italia; Nord Italia; Sud Italia; Mezzogiorno; Meridione; Settentrione; Nordest; Nord-Est; Nordovest; Sicilia orientale; Costa Smeralda; Cinque Terre; Costiera Amalfitana; Agro Pontino; Terra dei fuochi; Malpensa; Fiumicino; Linate; Ciampino; Caselle; Capodichino; Orio al Serio; Scampia; Secondigliano; Brera; Trastevere; Tor Bella Monaca; Corviale; Ostia; San Siro; Monza; Cinecittà; Campidoglio; Colosseo; Rebibbia; Regina Coeli; Poggioreale; Ucciardone; San Vittore
"""
_WORLD = """
Europa=; Africa=; Asia=; Oceania=; Antartide=; Eurasia=; Sud America=; Sudamerica=; Nord America=; Nordamerica=; America Latina=; America Centrale=; Centro America=; Centroamerica=; America del Sud=; America del Nord=; Nordafrica=; Nord Africa=; Africa subsahariana=; Medio Oriente=; Vicino Oriente=; Estremo Oriente=; Oriente=; Occidente=; Europa dell'Est=; Europa orientale=; Europa occidentale=; Balcani=; Caucaso=; Scandinavia=; Benelux=; Maghreb=; Sahel=; Sahara=; Corno d'Africa=; Caraibi=; Antille=; Polinesia=; Levante=; Mesopotamia=; Indocina=; Sud-est asiatico=; Asia centrale=; Golfo=; Eurozona=; Vecchio Continente=; Penisola Arabica=; Siberia=RU; Cecenia=RU; Daghestan=RU; Dagestan=RU; Inguscezia=RU; Ossezia=; Ossezia del Sud=GE; Abkhazia=GE; Abkazia=GE; Transnistria=MD; Nagorno-Karabakh=AZ; Nagorno Karabakh=AZ; Crimea=UA; Donbass=UA; Donbas=UA; Kashmir=; Punjab=; Tibet=CN; Xinjiang=CN; Sichuan=CN; Hubei=CN; Guangdong=CN; Manciuria=CN; Kurdistan=; Cisgiordania=PS; Striscia di Gaza=PS; Gaza=PS; Golan=; Alture del Golan=; Sinai=EG; Darfur=SD; Cirenaica=LY; Tripolitania=LY; Fezzan=LY; Biafra=NG; Katanga=CD; Kivu=CD; Tigrè=ET; Tigray=ET; Somaliland=SO; Puntland=SO; Helmand=AF; Waziristan=PK; Belucistan=PK; Kerala=IN; Assam=IN; Gujarat=IN; Bengala=IN; Giava=ID; Java=ID; Sumatra=ID; Bali=ID; Borneo=; Mindanao=PH; Luzon=PH; Hokkaido=JP; Honshu=JP; Okinawa=JP; Fukushima=JP; Tasmania=AU; Queensland=AU; Nuovo Galles del Sud=AU;
Catalogna=ES; Andalusia=ES; Paesi Baschi=ES; Galizia=ES; Castiglia=ES; Aragona=ES; Canarie=ES; Baleari=ES; Maiorca=ES; Ibiza=ES; Tenerife=ES; Corsica=FR; Provenza=FR; Normandia=FR; Bretagna=FR; Alsazia=FR; Lorena=FR; Borgogna=FR; Savoia=FR; Costa Azzurra=FR; Linguadoca=FR; Guyana francese=GF; Baviera=DE; Sassonia=DE; Renania=DE; Assia=DE; Turingia=DE; Brandeburgo=DE; Baden-Württemberg=DE; Bassa Sassonia=DE; Vestfalia=DE; Ruhr=DE; Tirolo=AT; Carinzia=AT; Stiria=AT; Canton Ticino=CH; Fiandre=BE; Vallonia=BE; Inghilterra=GB; Scozia=GB; Galles=GB; Cornovaglia=GB; Ulster=GB; Irlanda del Nord=GB; Isola di Wight=GB; Dalmazia=HR; Istria=; Slavonia=HR; Transilvania=RO; Vojvodina=RS; Tracia=; Peloponneso=GR; Creta=GR; Rodi=GR; Corfù=GR; Lesbo=GR; Epiro=GR; Macedonia greca=GR; Anatolia=TR; Cappadocia=TR; Boemia=CZ; Moravia=CZ; Slesia=PL; Pomerania=PL; Galilea=IL; Lapponia=; Jutland=DK; Azzorre=PT; Madeira=PT; Algarve=PT;
Quebec=CA; Québec=CA; Ontario=CA; Columbia Britannica=CA; British Columbia=CA; Alberta=CA; Chiapas=MX; Patagonia=AR; Amazzonia=; Terra del Fuoco=; Mato Grosso=BR; Minas Gerais=BR; Bahia=BR; Hawaii=US; Alaska=US; Carolina del Nord=US; Carolina del Sud=US; Nord Dakota=US; Virginia Occidentale=US; Nuovo Messico=US; Pennsylvania=US; Manhattan=US; Brooklyn=US; Queens=US; Bronx=US; Harlem=US; Hollywood=US; Silicon Valley=US; Ground Zero=US; Wall Street=US; Guantanamo=CU; Guantánamo=CU; Capitol Hill=US; Central Park=US; Times Square=US; Beverly Hills=US; Long Island=US; Wembley=GB; Heathrow=GB; Westminster=GB; Maracanà=BR; Piazza Rossa=RU; Piazza San Pietro=VA; San Pietro=VA; Castel Gandolfo=IT; Cappella Sistina=VA;
Mediterraneo=; Mar Mediterraneo=; Adriatico=; Mar Adriatico=; Tirreno=; Mar Tirreno=; Ionio=; Mar Ionio=; Mar Ligure=; Egeo=; Mar Egeo=; Mar Nero=; Mar Rosso=; Mar Morto=; Mar Baltico=; Baltico=; Mare del Nord=; Mar Caspio=; Caspio=; Atlantico=; Oceano Atlantico=; Pacifico=; Oceano Pacifico=; Oceano Indiano=; Artico=; Mar Artico=; Antartico=; Polo Nord=; Polo Sud=; Golfo Persico=; Golfo del Messico=; Golfo di Aden=; Canale di Sicilia=; Canale di Suez=EG; Suez=EG; Canale di Panama=PA; Stretto di Messina=IT; Stretto di Hormuz=; Hormuz=; Bosforo=TR; Dardanelli=TR; Gibilterra=GI; Canale della Manica=; Manica=; Mar Cinese Meridionale=; Mar Giallo=;
Alpi=; Pirenei=; Carpazi=; Urali=; Ande=; Himalaya=; Everest=; K2=; Nanga Parbat=PK; Kilimangiaro=TZ; Annapurna=NP; Karakorum=; Montagne Rocciose=; Danubio=; Reno=; Senna=FR; Rodano=; Loira=FR; Tamigi=GB; Elba=; Volga=RU; Don=RU; Nilo=; Niger=; Congo=; Giordano=; Eufrate=IQ; Tigri=IQ; Gange=IN; Indo=; Mekong=; Yangtze=CN; Fiume Giallo=CN; Mississippi=US; Rio Grande=; Hudson=US; Rio delle Amazzoni=BR; Lago Vittoria=; Niagara=; Marte=; Luna=; Terra=; Venere=; Giove=; Saturno=; Mercurio=; Urano=; Nettuno=; Plutone=; Via Lattea=;
Terra Santa=; Città Santa=; Grande Mela=US; Auschwitz=PL; Dachau=DE; Mauthausen=AT; Chernobyl=UA; Nassiriya=IQ; Abu Ghraib=IQ; Falluja=IQ; Srebrenica=BA; Beslan=RU; Kandahar=AF; Herat=AF; Lockerbie=GB; Utoya=NO; Zaporizhzhia=UA; Bakhmut=UA; Avdiivka=UA; Idlib=SY; Kobane=SY; Palmira=SY; Tiananmen=CN; Tahrir=EG; Monaco=MC; Principato di Monaco=MC; Montecarlo=MC; Monte Carlo=MC
"""
# The United States' states in their Italian or English form.
_STATES = """
Alabama; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Idaho; Illinois; Indiana; Iowa; Kansas;
Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New
Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Rhode Island; South Carolina; South
Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; District of Columbia; Nord Carolina; Sud Carolina
"""


def _known(entries: str, country: str | None = None) -> dict[str, str | None]:
    known: dict[str, str | None] = {}
    for entry in " ".join(entries.split()).split(";"):
        name, equals, code = entry.strip().partition("=")
        if name:
            known[name.lower()] = (code or None) if equals else country
    return known


KNOWN = _known(_ITALY, "IT") | _known(_STATES, "US") | _known(_WORLD)

# Heads that are part of the name also in lower case.
LOWER: dict[str, Head] = {
    word: Head(kind="place", named=True, linked=linked)
    for words, linked in (
        ("lago golfo stretto canale mar provincia comune isola isole", True),
        (
            "via viale piazza piazzale piazzetta corso largo vicolo monte monti ponte viadotto"
            " hotel albergo ospedale clinica stadio autostrada torrente fiume chiesa basilica",
            False,
        ),
    )
    for word in words.split()
}

# Capitals that stand for the governments there.
CAPITALS = frozenset(
    """
    washington mosca pechino londra parigi berlino bruxelles ankara teheran kiev kyiv tokyo seul
    pyongyang damasco madrid atene varsavia budapest vienna belgrado riad islamabad baghdad
    """.split()
)

# The abbreviations of the Italian provinces on number plates.
AREA_CODES = frozenset(
    """
    AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CI CL CN CO CR CS CT CZ EN
    FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OG OR OT
    PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN
    TO TP TR TS TV UD VA VB VC VE VI VR VS VT VV
    """.split()
)
