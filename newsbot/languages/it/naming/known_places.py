"""Names of countries and of places that are no towns, with the codes of their countries."""

from newsbot.languages.it.naming.entries import entries

# Other names of countries than CLDR has; those of states that are no more have no code.
_COUNTRIES = """
Usa=US; U.S.A.=US; Stati Uniti d'America=US; Stati Uniti=US; U.S.=US; America=US; Us=US; Gran
Bretagna=GB; Uk=GB; Regno Unito=GB; Emirati=AE; Emirati Arabi=AE; Emirati Arabi Uniti=AE; Uae=AE;
Repubblica Ceca=CZ; Cecoslovacchia; Olanda=NL; Birmania=MM; Myanmar=MM; Bosnia=BA;
Bosnia-Erzegovina=BA; Bosnia Erzegovina=BA; Bosnia ed Erzegovina=BA; Corea del Sud=KR; Sud
Corea=KR; Repubblica di Corea=KR; Corea del Nord=KP; Nord Corea=KP; Repubblica Democratica del
Congo=CD; Congo=CD; Rdc=CD; Zaire=CD; Unione Sovietica; Urss; Ddr; Germania Est; Germania Ovest;
Jugoslavia; Federazione Russa=RU; Federazione russa=RU; Repubblica Popolare Cinese=CN; Repubblica
popolare cinese=CN; Palestina=PS; Territori palestinesi=PS; Territori Palestinesi=PS; Stato di
Palestina=PS; Autorità palestinese=PS; Stato di Israele=IL; Israele=IL; Taiwan=TW; Hong Kong=HK;
Macao=MO; Kazakhstan=KZ; Kazakistan=KZ; Azerbaijan=AZ; Azerbaigian=AZ; Tajikistan=TJ;
Tagikistan=TJ; Kirghizistan=KG; Kirghistan=KG; Kirgizistan=KG; Kyrgyzstan=KG; Bahrein=BH;
Bahrain=BH; Macedonia=MK; Fyrom=MK; Iraq=IQ; Irak=IQ; Città del Vaticano=VA; Stato della Città del
Vaticano=VA; Ruanda=RW; Rwanda=RW; Swaziland=SZ; Bielorussia=BY; Belarus=BY; Arabia Saudita=SA;
Arabia=SA; Costa d'Avorio=CI; Timor Est=TL; Timor=TL; Capo Verde=CV; Moldova=MD; Moldavia=MD;
Malesia=MY; Malaysia=MY; Singapore=SG; Thailandia=TH; Tailandia=TH; Ucraina=UA; Sri Lanka=LK;
Ceylon=LK; Sudafrica=ZA; Sud Africa=ZA; Repubblica Sudafricana=ZA; Ciad=TD; Maldive=MV;
Seychelles=SC; Seicelle=SC; Porto Rico=PR; Portorico=PR; Groenlandia=GL; Italia=IT; Repubblica
italiana=IT; Belpaese=IT; Kosovo=XK; Kossovo=XK; Sud Sudan=SS; Sudan del Sud=SS; Repubblica
Centrafricana=CF; Centrafrica=CF; Nuova Zelanda=NZ; Papua Nuova Guinea=PG
"""

# Codes of territories that are no states.
DEPENDENCIES = frozenset(
    """
    AQ GF GP MQ RE PF NC YT PM WF BL MF GL FO AX GI IM JE GG BM KY VG VI PR GU MP AS AW CW SX BQ
    TC AI MS FK SH HK MO IO CC CX NF CK NU TK PN SJ BV HM GS TF UM DG CP EA IC TA
    """.split()
)

_ITALY = """
Piemonte; Valle d'Aosta; Lombardia; Trentino-Alto Adige; Trentino Alto Adige; Trentino; Alto
Adige; Sudtirolo; Veneto; Friuli-Venezia Giulia; Friuli Venezia Giulia; Friuli; Venezia Giulia;
Liguria; Emilia-Romagna; Emilia Romagna; Emilia; Romagna; Toscana; Umbria; Marche; Lazio; Abruzzo;
Abruzzi; Molise; Campania; Puglia; Puglie; Basilicata; Lucania; Calabria; Sicilia; Sardegna;
Padania; Salento; Cilento; Irpinia; Sannio; Gargano; Brianza; Lomellina; Monferrato; Langhe;
Lunigiana; Garfagnana; Versilia; Maremma; Mugello; Casentino; Valdarno; Chianti; Ciociaria;
Barbagia; Gallura; Ogliastra; Sulcis; Iglesiente; Nuorese; Carnia; Cadore; Polesine; Valtellina;
Valcamonica; Valle Camonica; Val di Susa; Valsusa; Val Badia; Val Gardena; Murge; Locride; Sila;
Aspromonte; Pollino; Madonie; Etna; Vesuvio; Stromboli; Gran Sasso; Appennino; Appennini;
Dolomiti; Cervino; Monte Bianco; Monte Rosa; Marmolada; Alpi Apuane; Po; Tevere; Arno; Adige;
Ticino; Adda; Piave; Tagliamento; Isonzo; Ofanto; Volturno; Garigliano; Brenta; Bacchiglione;
Sele; Magra; Serchio; Metauro; Tronto; Pescara; Sangro; Aniene; Reno; Garda; Lago di Garda; Lago
Maggiore; Lago di Como; Lago Trasimeno; Trasimeno; Capri; Ischia; Procida; Elba; Isola d'Elba;
Giglio; Isola del Giglio; Lampedusa; Pantelleria; Eolie; Lipari; Egadi; Favignana; Ustica;
Caprera; La Maddalena; Asinara; Linosa; Ponza; Ventotene; Tremiti; Piazza Affari; Centro Italia;
Nord Italia; Sud Italia; Mezzogiorno; Meridione; Settentrione; Nordest; Nord-Est; Nordovest;
Sicilia orientale; Costa Smeralda; Cinque Terre; Costiera Amalfitana; Agro Pontino; Terra dei
fuochi; Malpensa; Fiumicino; Linate; Ciampino; Caselle; Capodichino; Orio al Serio; Scampia;
Secondigliano; Brera; Trastevere; Tor Bella Monaca; Corviale; Ostia; San Siro; Monza; Cinecittà;
Campidoglio; Colosseo; Rebibbia; Regina Coeli; Poggioreale; Ucciardone; San Vittore
"""

_WORLD = """
Europa=; Africa=; Asia=; Oceania=; Antartide=; Eurasia=; Sud America=; Sudamerica=; Nord America=;
Nordamerica=; America Latina=; America Centrale=; Centro America=; Centroamerica=; America del
Sud=; America del Nord=; Nordafrica=; Nord Africa=; Africa subsahariana=; Medio Oriente=; Vicino
Oriente=; Estremo Oriente=; Oriente=; Occidente=; Europa dell'Est=; Europa orientale=; Europa
occidentale=; Balcani=; Caucaso=; Scandinavia=; Benelux=; Maghreb=; Sahel=; Sahara=; Corno
d'Africa=; Caraibi=; Antille=; Polinesia=; Levante=; Mesopotamia=; Indocina=; Sud-est asiatico=;
Asia centrale=; Golfo=; Eurozona=; Vecchio Continente=; Penisola Arabica=; Siberia=RU; Cecenia=RU;
Daghestan=RU; Dagestan=RU; Inguscezia=RU; Ossezia=; Ossezia del Sud=GE; Abkhazia=GE; Abkazia=GE;
Transnistria=MD; Nagorno-Karabakh=AZ; Nagorno Karabakh=AZ; Crimea=UA; Donbass=UA; Donbas=UA;
Kashmir=; Punjab=; Tibet=CN; Xinjiang=CN; Sichuan=CN; Hubei=CN; Guangdong=CN; Manciuria=CN;
Kurdistan=; Cisgiordania=PS; Striscia di Gaza=PS; Gaza=PS; Golan=; Alture del Golan=; Sinai=EG;
Darfur=SD; Cirenaica=LY; Tripolitania=LY; Fezzan=LY; Biafra=NG; Katanga=CD; Kivu=CD; Tigrè=ET;
Tigray=ET; Somaliland=SO; Puntland=SO; Helmand=AF; Waziristan=PK; Belucistan=PK; Kerala=IN;
Assam=IN; Gujarat=IN; Bengala=IN; Giava=ID; Java=ID; Sumatra=ID; Bali=ID; Borneo=; Mindanao=PH;
Luzon=PH; Hokkaido=JP; Honshu=JP; Okinawa=JP; Fukushima=JP; Tasmania=AU; Queensland=AU; Nuovo
Galles del Sud=AU; Catalogna=ES; Andalusia=ES; Paesi Baschi=ES; Galizia=ES; Castiglia=ES;
Aragona=ES; Canarie=ES; Baleari=ES; Maiorca=ES; Ibiza=ES; Tenerife=ES; Corsica=FR; Provenza=FR;
Normandia=FR; Bretagna=FR; Alsazia=FR; Lorena=FR; Borgogna=FR; Savoia=FR; Costa Azzurra=FR;
Baviera=DE; Sassonia=DE; Renania=DE; Assia=DE; Turingia=DE; Brandeburgo=DE; Baden-Württemberg=DE;
Bassa Sassonia=DE; Vestfalia=DE; Ruhr=DE; Tirolo=AT; Carinzia=AT; Stiria=AT; Canton Ticino=CH;
Fiandre=BE; Vallonia=BE; Inghilterra=GB; Scozia=GB; Galles=GB; Cornovaglia=GB; Ulster=GB; Irlanda
del Nord=GB; Isola di Wight=GB; Dalmazia=HR; Istria=; Slavonia=HR; Transilvania=RO; Vojvodina=RS;
Tracia=; Peloponneso=GR; Creta=GR; Rodi=GR; Corfù=GR; Lesbo=GR; Epiro=GR; Macedonia greca=GR;
Anatolia=TR; Cappadocia=TR; Boemia=CZ; Moravia=CZ; Slesia=PL; Pomerania=PL; Galilea=IL; Lapponia=;
Jutland=DK; Azzorre=PT; Madeira=PT; Algarve=PT; Quebec=CA; Québec=CA; Ontario=CA; Columbia
Britannica=CA; British Columbia=CA; Alberta=CA; Chiapas=MX; Patagonia=AR; Amazzonia=; Terra del
Fuoco=; Mato Grosso=BR; Minas Gerais=BR; Bahia=BR; Hawaii=US; Alaska=US; Carolina del Nord=US;
Carolina del Sud=US; Nord Dakota=US; Virginia Occidentale=US; Nuovo Messico=US; Pennsylvania=US;
Manhattan=US; Brooklyn=US; Queens=US; Bronx=US; Harlem=US; Hollywood=US; Silicon Valley=US; Ground
Zero=US; Wall Street=US; Guantanamo=CU; Guantánamo=CU; Capitol Hill=US; Central Park=US; Times
Square=US; Beverly Hills=US; Long Island=US; Wembley=GB; Heathrow=GB; Westminster=GB; Maracanà=BR;
Piazza Rossa=RU; Piazza San Pietro=VA; San Pietro=VA; Castel Gandolfo=IT; Cappella Sistina=VA;
Mediterraneo=; Mar Mediterraneo=; Adriatico=; Mar Adriatico=; Tirreno=; Mar Tirreno=; Ionio=; Mar
Ionio=; Mar Ligure=; Egeo=; Mar Egeo=; Mar Nero=; Mar Rosso=; Mar Morto=; Mar Baltico=; Baltico=;
Mare del Nord=; Mar Caspio=; Caspio=; Atlantico=; Oceano Atlantico=; Pacifico=; Oceano Pacifico=;
Oceano Indiano=; Artico=; Mar Artico=; Antartico=; Polo Nord=; Polo Sud=; Golfo Persico=; Golfo
del Messico=; Golfo di Aden=; Canale di Sicilia=; Canale di Suez=EG; Suez=EG; Canale di Panama=PA;
Stretto di Messina=IT; Stretto di Hormuz=; Hormuz=; Bosforo=TR; Dardanelli=TR; Gibilterra=GI;
Canale della Manica=; Manica=; Mar Cinese Meridionale=; Mar Giallo=; Alpi=; Pirenei=; Carpazi=;
Urali=; Ande=; Himalaya=; Everest=; K2=; Nanga Parbat=PK; Kilimangiaro=TZ; Annapurna=NP;
Karakorum=; Montagne Rocciose=; Danubio=; Reno=; Senna=FR; Rodano=; Loira=FR; Tamigi=GB; Elba=;
Volga=RU; Don=RU; Nilo=; Niger=; Congo=; Giordano=; Eufrate=IQ; Tigri=IQ; Gange=IN; Indo=;
Mekong=; Yangtze=CN; Fiume Giallo=CN; Mississippi=US; Rio Grande=; Hudson=US; Rio delle
Amazzoni=BR; Lago Vittoria=; Niagara=; Marte=; Luna=; Terra=; Venere=; Giove=; Saturno=;
Mercurio=; Urano=; Nettuno=; Plutone=; Via Lattea=; Colosseo=IT; Tour Eiffel=FR; Bastiglia=FR; Big
Ben=GB; Buckingham Palace=GB; Uffizi=IT; Cortina=IT; Foro Italico=IT; Arena di Verona=IT; Ponte
Vecchio=IT; Silverstone=GB; Imola=IT; Mugello=IT; Wimbledon=GB; Bedfordshire=GB; Berkshire=GB;
Buckinghamshire=GB; Cambridgeshire=GB; Cheshire=GB; Cumbria=GB; Derbyshire=GB; Devon=GB;
Dorset=GB; Essex=GB; Gloucestershire=GB; Hampshire=GB; Herefordshire=GB; Hertfordshire=GB;
Kent=GB; Lancashire=GB; Leicestershire=GB; Lincolnshire=GB; Merseyside=GB; Norfolk=GB;
Northamptonshire=GB; Northumberland=GB; Nottinghamshire=GB; Oxfordshire=GB; Rutland=GB;
Shropshire=GB; Somerset=GB; Staffordshire=GB; Suffolk=GB; Surrey=GB; Sussex=GB; Warwickshire=GB;
Wiltshire=GB; Worcestershire=GB; Yorkshire=GB; Alvernia-Rodano-Alpi=FR; Borgogna-Franca Contea=FR;
Centro-Valle della Loira=FR; Grand Est=FR; Hauts-de-France=FR; Nuova Aquitania=FR; Occitania=FR;
Paesi della Loira=FR; Provenza-Alpi-Costa Azzurra=FR; Aquitania=FR; Limosino=FR;
Linguadoca-Rossiglione=FR; Linguadoca=FR; Midi-Pirenei=FR; Franca Contea=FR; Champagne-Ardenne=FR;
Poitou-Charentes=FR; Rodano-Alpi=FR; Alta Normandia=FR; Bassa Normandia=FR; Nord-Passo di
Calais=FR; Manitoba=CA; Saskatchewan=CA; Terranova=CA; Nuova Scozia=CA; Nuovo Brunswick=CA;
Yukon=CA; Victoria=AU; Territorio del Nord=AU; Australia Occidentale=AU; Schleswig-Holstein=DE;
Meclemburgo=DE; Saarland=DE; Hesse=DE; Palatinato=DE; Foresta Nera=DE; Alta Austria=AT; Bassa
Austria=AT; Salisburghese=AT; Vorarlberg=AT; Grigioni=CH; Vallese=CH; Vaud=CH; Asturie=ES;
Cantabria=ES; Navarra=ES; Murcia=ES; Estremadura=ES; Ile-de-France=FR; Île-de-France=FR;
Alvernia=FR; Champagne=FR; Piccardia=FR; Guascogna=FR; Dordogna=FR; Frisia=NL; Zelanda=NL;
Brabante=BE; Carelia=RU; Kamchatka=RU; Tatarstan=RU; Baschiria=RU; Kaliningrad=RU; Galizia
orientale=UA; Bucovina=; Bessarabia=; Zakarpattia=UA; Attica=GR; Tessaglia=GR; Macedonia
centrale=GR; Cicladi=GR; Santorini=GR; Mykonos=GR; Misurata=LY; Sirte=LY; Tobruk=LY; Derna=LY;
Zawiya=LY; Zuara=LY; Sabrata=LY; Ramadi=IQ; Tikrit=IQ; Najaf=IQ; Kerbala=IQ; Karbala=IQ;
Kirkuk=IQ; Erbil=IQ; Baquba=IQ; Samarra=IQ; Anbar=IQ; Hama=SY; Latakia=SY; Daraa=SY; Deir
ez-Zor=SY; Ghouta=SY; Afrin=SY; Khan Yunis=PS; Jenin=PS; Nablus=PS; Hebron=PS; Tulkarem=PS;
Jabalia=PS; Ashkelon=IL; Haifa=IL; Eilat=IL; Sidone=LB; Tiro=LB; Jalalabad=AF; Kunduz=AF;
Mazar-i-Sharif=AF; Lashkar Gah=AF; Farah=AF; Badghis=AF; Swat=PK; Abbottabad=PK; Peshawar=PK;
Hodeida=YE; Gondar=ET; Macallè=ET; Oromia=ET; Amhara=ET; Goma=CD; Bukavu=CD; Ituri=CD;
Timbuctù=ML; Gao=ML; Kidal=ML; Azawad=ML; Borno=NG; Maiduguri=NG; Casamance=SN; Cabinda=AO; Cabo
Delgado=MZ; Sharm el-Sheikh=EG; Sharm=EG; Luxor=EG; Assuan=EG; Abu Simbel=EG; Giza=EG; Guangxi=CN;
Yunnan=CN; Shandong=CN; Hunan=CN; Henan=CN; Hebei=CN; Fujian=CN; Zhejiang=CN; Jiangsu=CN;
Anhui=CN; Shaanxi=CN; Shanxi=CN; Gansu=CN; Qinghai=CN; Hainan=CN; Mongolia Interna=CN; Bihar=IN;
Rajasthan=IN; Uttar Pradesh=IN; Maharashtra=IN; Tamil Nadu=IN; Karnataka=IN; Andhra Pradesh=IN;
Orissa=IN; Goa=IN; Bengala Occidentale=IN; Sindh=PK; Khyber Pakhtunkhwa=PK; Aceh=ID; Papua=ID;
Sulawesi=ID; Kyushu=JP; Shikoku=JP; Miyagi=JP; Tohoku=JP; Rakhine=MM; Yucatán=MX; Yucatan=MX;
Chihuahua=MX; Sinaloa=MX; Oaxaca=MX; Baja California=MX; Rio Grande do Sul=BR; Pernambuco=BR;
Paraná=BR; Amazonas=BR; Ayacucho=PE; Antioquia=CO; Puerto Rico=PR; Haiti=HT; Galapagos=EC; Isola
di Pasqua=CL; Terra Santa=; Città Santa=; Grande Mela=US; Auschwitz=PL; Dachau=DE; Mauthausen=AT;
Chernobyl=UA; Nassiriya=IQ; Abu Ghraib=IQ; Falluja=IQ; Srebrenica=BA; Beslan=RU; Kandahar=AF;
Herat=AF; Lockerbie=GB; Utoya=NO; Zaporizhzhia=UA; Bakhmut=UA; Avdiivka=UA; Idlib=SY; Kobane=SY;
Palmira=SY; Tiananmen=CN; Tahrir=EG; Monaco=MC; Principato di Monaco=MC; Montecarlo=MC; Monte
Carlo=MC
"""

# The United States' states in their Italian or English form.
_STATES = """
Alabama; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Idaho; Illinois;
Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota;
Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North
Carolina; North Dakota; Ohio; Oklahoma; Oregon; Rhode Island; South Carolina; South Dakota;
Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; District of
Columbia; Nord Carolina; Sud Carolina
"""

# "US" and "IT" hold for whole tables.
COUNTRIES = entries(_COUNTRIES)
KNOWN = (
    dict.fromkeys(entries(_ITALY), "IT") | dict.fromkeys(entries(_STATES), "US") | entries(_WORLD)
)
