"""Words by which names of organizations are known: heads, complements, forms, known names."""

from newsbot.language.names import Head


def _heads(words: str, **flags: bool) -> dict[str, Head]:
    return {word: Head(kind="organization", **flags) for word in words.split()}


# Heads of institutions. `alone`: a name also without complement; `bare`: even in lower case;
# `named`: a proper name may follow directly ("Banca Sella").
HEADS: dict[str, Head] = (
    _heads(
        "ministeri dicastero tribunali consolato ambasciata"
        " segretariato sovrintendenza soprintendenza ufficio direzione divisione squadra nucleo"
        " reparto comando corpo forze ordine collegio conferenza"
        " sottocommissione delegazione alto osservatorio"
    )
    | _heads("corte consiglio garante autorità authority dda dia camera", alone=True)
    | _heads("stato repubblica amministrazione")
    | _heads(
        "ministero tribunale esercito marina aeronautica commissariato comitato commissione dipartimento",
        alone=True,
    )
    | _heads("governo", alone=True, bare=True)
    | _heads(
        "istituto partito federazione fondazione agenzia ateneo politecnico nazionale lega unione"
        " movimento università ospedale",
        alone=True, named=True,
    )
    | _heads(
        "parlamento senato polizia antitrust europarlamento knesset duma congresso",
        alone=True, bare=True,
    )
    | _heads(
        "procura questura prefettura carabinieri cassazione consulta", alone=True, bare=True, home=True
    )
    | _heads("tar asl asp", alone=True, named=True, home=True)
    | _heads("regione comune provincia municipio giunta", alone=True, named=True)
    | _heads("guardia guardie protezione vigili capitaneria sanità aiuti servizi intelligence")
    | _heads(
        "banca banche gruppo società compagnia azienda impresa ditta istituti associazione"
        " organizzazione partiti confederazione sindacato alleanza coalizione fronte comunità"
        " consorzio cooperativa ente fondo cassa credito accademia scuola liceo centro"
        " museo teatro policlinico clinica radio televisione tv canale rete giornale"
        " quotidiano settimanale corriere gazzetta casa centrale croce arma brigata brigate esercito"
        " fratellanza forza democrazia sinistra destra verdi popolari popolo patto radicali giovani rifondazione"
        " italia nuovo partito assicurazioni ferrovie poste acciaierie cantieri aeroporti autostrade"
        " industrie manifatture edizioni edizione lotta circolo club coordinamento osservatorio legione"
        " opera orchestra filarmonica servizio sistema stato-maggiore tavola terzo rete unità"
        " camere chiesa diocesi arcidiocesi santa-sede curia congregazione comunione medici amici genitori"
        " cooperazione laboratorio laboratori studio studi gestore borsa assemblea convenzione",
        named=True,
    )
)  # fmt: skip

# Lower-case words that may end an institution's name after "di", "della", "per" …
COMPLEMENTS = frozenset(
    """
    conti ministri cassazione appello assise finanza stato sicurezza giustizia interno interni
    salute esteri difesa economia tesoro lavoro istruzione ambiente cultura trasporti sviluppo
    agricoltura bilancio infrastrutture turismo università ricerca commercio welfare sanità
    energia comunicazioni fuoco carabinieri minori sorveglianza riesame repubblica deputati
    consiglio vigilanza garanzia mercato concorrenza giudici elettorale nomine
    commercialisti avvocati medici giornalisti notai ingegneri lavoratori consumatori
    investimenti farmaco entrate dogane monopoli demanio protezione dati polizia porto costiera
    bacino bonifica tecnologia fisica astrofisica geofisica vulcanologia statistica studi ricerche previdenza
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
    investigativa investigativo giudiziaria postale stradale ferroviaria locale urbana
    municipale mobile scientifica penitenziaria costiera forestale armate armata rossa
    unite uniti unita unico unica cattolica ortodossa anglicana democratico democratica
    socialista comunista liberale popolare repubblicano radicale conservatore laburista cristiana
    cristiano sociale politecnica statale esecutivo esecutiva
    monetario monetaria atlantica africana araba ebraica islamica palestinese
    grande piccola alta alto maggiore speciale straordinaria permanente indipendente
    tecnico scientifico sanitaria sanitario sportiva olimpico olimpica bancaria antidoping
    unica comuni elettorale legislativa legislativo personali pubblico garante montana irriguo agraria agricolo parlamentare parlamentari
    """.split()
)

# Words of a name that make it an organization, in any language.
PARTS = frozenset(
    """
    group gruppo bank banca banco banque university università college school institute
    foundation fondazione association company corporation corp co holding holdings partners
    capital ventures investments industries airlines airways air motors motor motorsport racing
    party partito movement union league federation council committee agency authority office
    department service services news times post journal herald tribune guardian magazine press
    radio television tv channel network networks media records pictures studios entertainment
    energy oil petroleum gas electric electronics technologies technology systems software
    solutions pharma pharmaceuticals laboratories bros brothers sons club team united fc ac as us
    ss cf calcio basket volley rugby football athletic sporting real association society
    command army navy police force forces brigade brigades front alliance party organization
    organisation international nations committee commission court senate congress parliament
    exchange fund mobility opera daily express survey
    equity institution trust brothers orchestra ensemble theatre
    insurance assicurazioni costruzioni trasporti editore edizioni editori telecom telecomunicazioni
    """.split()
)  # fmt: skip

FEMININE_CLUBS = frozenset(("lazio",))

# Nouns before "di" and the name of an organization.
OWNERS = frozenset(
    """
    delegato azioni titolo titoli soci azionisti dipendenti portavoce sede stabilimento stabilimenti
    membri membro militanti militante clienti utenti operai lavoratori acquisizione fusione bilancio
    capitale quota fatturato consigliere consiglieri capogruppo esponente esponenti senatori
    deputati leader giocatori tifosi maglia panchina redazione vertici vertice manager miliziani
    presidente presidentessa vicepresidente amministratore amministratrice ad direttore direttrice
    segretario segretaria fondatore fondatrice ceo cfo dirigente responsabile socio dipendente capo
    impianto impianti fabbrica fabbriche cda utile utili ricavi obbligazioni piattaforma filiale flotta
    navi traghetti negozi punti-vendita concorrente concorrenti fornitore fornitori quartier-generale
    guerriglieri attivisti reporter giornalista allenatore tecnico patron difensore attaccante
    """.split()
)

# Legal forms behind a company's name.
FORMS = frozenset(
    """
    spa s.p.a srl s.r.l snc sas scarl sapa inc incorporated ltd limited llc plc gmbh ag sa s.a
    nv n.v bv ab oyj asa se kg kgaa sarl sgr sim
    """.split()
)

# Lower-case nouns directly before a name that is an organization.
CUES = frozenset(
    """
    società azienda impresa ditta gruppo compagnia multinazionale colosso startup start-up
    banca istituto casa quotidiano giornale settimanale mensile rivista emittente network
    agenzia sito portale partito movimento sindacato associazione organizzazione ong onlus
    fondazione club squadra team scuderia band formazione etichetta coop cooperativa catena
    operatore produttore gestore costruttore controllata holding finanziaria
    studio consorzio birrificio acciaieria cantina tipografia casa-editrice concorrente
    fornitore rivale operatore gestore editore assicurazione fondo marchio marca clan cosca cartello milizia tv televisione radio testata lista coalizione
    """.split()
)

# Verbs of which rather companies than persons are the subject.
VERBS = frozenset(
    """
    acquisisce acquisirà rileva rileverà compra comprerà produce produrrà fattura fornisce fornirà
    gestisce impiega assume assumerà licenzia investe investirà raccoglie controlla detiene vende
    venderà lancia lancerà chiude chiuderà colloca incassa acquisito rilevato comprato prodotto
    fatturato fornito assunto licenziato investito raccolto venduto lanciato collocato incassato
    ceduto quotato quotata spa
    """.split()
)

_CLUBS = """
Inter; Milan; Juventus; Juve; Atalanta; Sampdoria; Fiorentina; Udinese; Chievo; Sassuolo;
Cagliari Calcio; Hellas Verona; Spal; Salernitana; Cremonese; Real Madrid; Atletico Madrid; Barça;
Manchester United; Manchester City; Liverpool FC; Chelsea; Arsenal; Tottenham; Bayern Monaco;
Borussia Dortmund; Schalke 04; Ajax; Benfica; Paris Saint-Germain; Psg; Olympique Marsiglia;
Galatasaray; Fenerbahce; Celtic; Rangers; Ferrari; McLaren; Red Bull; Renault; Mercedes; Williams;
Yamaha; Ducati; Honda; Lakers; Boca Juniors; River Plate; Santos; Flamengo; Everton; Newcastle United
"""
_PAPERS = """
Ansa; Agi; Adnkronos; Reuters; Afp; Associated Press; Ap; Bloomberg; Xinhua; Efe; Tass; Itar-Tass;
Interfax; Askanews; LaPresse; Corriere della Sera; la Repubblica; La Stampa; Il Sole 24 Ore; Sole 24 Ore; Il
Messaggero; Il Giornale; Libero; Il Foglio; il manifesto; il Fatto Quotidiano; Fatto Quotidiano; Avvenire; l'Unità; Il Mattino; Il
Gazzettino; Il Tempo; Gazzetta dello Sport; L'Espresso; Panorama; Internazionale; New York Times;
Washington Post; Wall Street Journal; Financial Times; Guardian; The Guardian; Times; The Times; Economist; The
Economist; Independent; Daily Telegraph; Daily Mail; Le Monde; Le Figaro; Libération; El País; El Pais; El Mundo;
Der Spiegel; Spiegel; Bild; Die Zeit; Die Welt; Frankfurter Allgemeine Zeitung; Haaretz; Jerusalem Post; Al
Jazeera; al-Jazeera; Al Arabiya; Bbc; Cnn; Fox News; Nbc; Abc; Cbs; Sky; Sky News; Sky TG24; Rai; Rai Uno; Rai 1; Rai
3; Tg1; Tg5; La7; Mediaset; Radio Vaticana; Osservatore Romano; L'Osservatore Romano; Usa Today; Time; Newsweek; Forbes; Politico; Axios; Canale 5; Italia 1; Rete 4
"""
_PARTIES = """
Partito democratico; Pd; Pdl; Popolo della Libertà; Forza Italia; Lega; Lega Nord; Carroccio; Fratelli
d'Italia; Fdi; Movimento 5 Stelle; M5S; M5s; Cinque Stelle; Movimento Cinque Stelle; Italia viva; Azione; Sinistra italiana; Alleanza verdi
e sinistra; Avs; +Europa; Udc; Ncd; Udeur; Margherita; Ulivo; Unione di centro; Alleanza nazionale; An; Italia dei
valori; Idv; Rifondazione comunista; Prc; Pdci; Radicali; Radicali italiani; Rosa nel Pugno; Casa delle Libertà; Sel; Scelta civica; CasaPound; Casa
Pound; Forza Nuova; Democrazia cristiana; Dc; Pci; Psi; Msi; Ds; Democratici di sinistra; Verdi; Cdu; Csu; Spd; Afd; Fdp; Linke; Tories; Tory; Labour; Ukip; Lib
Dem; Podemos; Vox; Psoe; Partito popolare; Ppe; Syriza; Nuova Democrazia; Front National; Rassemblement National; En Marche; Likud; Kadima; Hamas;
Hezbollah; Fatah; Al Fatah; al-Fatah; Al Qaeda; al-Qaeda; Al Qaida; al-Qaida; Isis; Is; Daesh; Boko Haram; Talebani; Talibani; Olp; Pkk; Akp; Farc; Eta; Ira; Fratelli musulmani; Brigate Rosse; Tea Party; Br
"""
_BODIES = """
Ue=; Unione europea=; Onu=; Nazioni Unite=; Nato=; Alleanza atlantica=; Ocse=; Oms=; Fmi=; Fondo monetario
internazionale=; Banca mondiale=; Bce=; Banca centrale europea=; Eurotower=; Fed=US; Federal Reserve=US; Commissione europea=; Commissione=; Parlamento
europeo=; Consiglio europeo=; Europarlamento=; Eurogruppo=; Opec=; Opec+=; Unicef=; Unesco=; Unhcr=; Fao=; Osce=; Wto=; Omc=; Ilo=; Aiea=; Lega araba=; Unione africana=; Nasa=US; Esa=; Cern=; Fbi=US; Cia=US; Nsa=US; Sec=US; Fda=US; Pentagono=US; Casa Bianca=US; Dipartimento di Stato=US;
Congresso=US; Cremlino=RU; Duma=RU; Fsb=RU; Kgb=RU; Mossad=IL; Knesset=IL; Downing Street=GB; Bundestag=DE; Bundesbank=DE; Eliseo=FR; Europol=; Interpol=; Eurostat=; Fifa=; Uefa=; Cio=; Fia=; Uci=; Wada=; Greenpeace=; Amnesty International=; Emergency=; Medici Senza Frontiere=; Croce Rossa=; Mezzaluna Rossa=; Save the Children=; Wwf=; Human Rights Watch=; Caritas=;
Palazzo Chigi=IT; Colle=IT; Viminale=IT; Farnesina=IT; Palazzo Madama=IT; Montecitorio=IT; Bankitalia=IT; Banca d'Italia=IT; via Nazionale=IT; Consob=IT; Ivass=IT; Antitrust=IT; Agcom=IT; Agcm=IT; Arera=IT; Anac=IT; Istat=IT; Inps=IT; Inail=IT; Aifa=IT; Agenas=IT; Ispra=IT; Ingv=IT; Enea=IT; Cnr=IT; Iss=IT; Istituto superiore di sanità=IT; Coni=IT; Figc=IT; Csm=IT; Consulta=IT; Cassazione=IT; Corte costituzionale=IT; Corte dei conti=IT; Consiglio di Stato=IT; Consiglio dei ministri=IT; Guardia di finanza=IT; Gdf=IT; Fiamme gialle=IT; Arma dei carabinieri=IT; Carabinieri=IT; Protezione civile=IT; vigili del fuoco=IT; Capitaneria di porto=IT; Polizia di Stato=IT; Polfer=IT; Digos=IT; Ris=IT; Ros=IT; Dia=IT; Dda=IT; Sismi=IT; Sisde=IT; Aise=IT; Aisi=IT; Cisl=IT; Cgil=IT; Uil=IT; Ugl=IT; Cobas=IT; Fiom=IT; Fim=IT; Uilm=IT; Usb=IT; Confindustria=IT; Confcommercio=IT; Confartigianato=IT; Confesercenti=IT; Coldiretti=IT; Confagricoltura=IT; Cia-Agricoltori=IT; Abi=IT; Anci=IT; Federconsumatori=IT; Adusbef=IT; Codacons=IT; Altroconsumo=IT; Legambiente=IT; Arci=IT; Acli=IT; Aci=IT; Anpi=IT; Siae=IT; Federmeccanica=IT; Assolombarda=IT; Anm=IT; Cei=IT; Santa Sede=VA; Vaticano=VA; Agenzia delle Entrate=IT; Ragioneria dello Stato=IT; Dna=IT; Unioncamere=IT; Anas=IT; Rfi=IT; Trenitalia=IT; Ferrovie dello Stato=IT; Fs=IT; Cipe=IT; Cipess=IT; Cnel=IT; Mef=IT; Mise=IT; Mimit=IT; Mit=IT; Miur=IT
"""
# Companies of the large share indexes (FTSE MIB, DAX, CAC 40, Dow Jones, Nasdaq) and makers that
# every reader knows.
_COMPANIES = """
Eni=IT; Enel=IT; Intesa Sanpaolo=IT; Unicredit=IT; UniCredit=IT; Mediobanca=IT; Generali=IT; Monte dei Paschi=IT; Monte dei Paschi di Siena=IT;  Mps=IT; Banco Bpm=IT; Bpm=IT; Bper=IT; Leonardo Spa=IT; Finmeccanica=IT; Fincantieri=IT;
Fiat=IT; Fca=; Stellantis=; Telecom Italia=IT; Telecom=IT; Tim=IT; Terna=IT; Snam=IT; Saipem=IT; A2A=IT; Hera=IT; Italgas=IT; Poste italiane=IT; Poste=IT; Pirelli=IT; Prysmian=IT; Atlantia=IT; Autostrade=IT; Autostrade per l'Italia=IT; Alitalia=IT; Ita Airways=IT; Ilva=IT; Luxottica=IT; Ferragamo=IT; Moncler=IT; Campari=IT; Barilla=IT; Ferrero=IT; Parmalat=IT; Benetton=IT; Mondadori=IT; Rcs=IT; Iveco=IT; Alfa Romeo=IT; Lamborghini=IT; Maserati=IT; Lancia=IT; Nexi=IT; Cdp=IT; Cassa depositi e prestiti=IT; Piaggio=IT; Borsa Italiana=IT; Unipol=IT; Ubi Banca=IT; Carige=IT; Sea=IT; Atac=IT; Atm=IT; Acea=IT;
Apple=US; Microsoft=US; Google=US; Alphabet=US; Amazon=US; Meta=US; Netflix=US; Tesla=US; Ibm=US; Intel=US; Nvidia=US; Oracle=US; Cisco=US; Boeing=US; General Motors=US; Ford=US; Chrysler=US; General Electric=US; Goldman Sachs=US; Jp Morgan=US; JPMorgan=US; Morgan Stanley=US; Lehman Brothers=US; Citigroup=US; Bank of America=US; Exxon=US; Exxon Mobil=US; Chevron=US; Coca-Cola=US; Pepsi=US; McDonald's=US; Walmart=US; Disney=US; Pfizer=US; Moderna=US; Johnson & Johnson=US; Merck=US; Yahoo=US; Yahoo!=US; eBay=US; PayPal=US; Uber=US; Airbnb=US; Spotify=SE; SpaceX=US; Lockheed Martin=US; Caterpillar=US; Visa=US; Mastercard=US; American Express=US; Standard & Poor's=US; Moody's=US; Fitch=US; BlackRock=US; Kkr=US; OpenAI=US; Nike=US; Wikimedia=US; Wikimedia Foundation=US; Mozilla=US; Adobe=US; AMD=US; Dell=US; HP=US; Motorola=US; Starbucks=US; Warner Bros=US; Viacom=US; Universal=US; Time Warner=US; At&t=US; Verizon=US;
Volkswagen=DE; Bmw=DE; Audi=DE; Porsche=DE; Opel=DE; Daimler=DE; Siemens=DE; Bayer=DE; Basf=DE; Sap=DE; Deutsche Bank=DE; Commerzbank=DE; Allianz=DE; Lufthansa=DE; Deutsche Telekom=DE; ThyssenKrupp=DE; Adidas=DE; Puma=DE; E.On=DE; Rwe=DE; Airbus=; Eads=; Peugeot=FR; Citroën=FR; Total=FR; TotalEnergies=FR; Bnp Paribas=FR; Crédit Agricole=FR; Société Générale=FR; Axa=FR; Lvmh=FR; L'Oréal=FR; Danone=FR; Sanofi=FR; Michelin=FR; Vivendi=FR; Orange=FR; Edf=FR; Engie=FR; Alstom=FR; Carrefour=FR; Air France=FR; Essilor=FR; Lactalis=FR; Bp=GB; Shell=GB; Hsbc=GB; Barclays=GB; Vodafone=GB; British Airways=GB; EasyJet=GB; AstraZeneca=GB; GlaxoSmithKline=GB; Rolls-Royce=GB; Unilever=GB; Ryanair=IE; Nestlé=CH; Novartis=CH; Roche=CH; Ubs=CH; Credit Suisse=CH; Swissair=CH; Santander=ES; Telefonica=ES; Telefónica=ES; Repsol=ES; Iberia=ES; Nokia=FI; Ericsson=SE; Volvo=SE; Ikea=SE; Saab=SE; Heineken=NL; Philips=NL; Asml=NL; Klm=NL; Ing=NL; Gazprom=RU; Rosneft=RU; Lukoil=RU; Aeroflot=RU; Toyota=JP; Nissan=JP; Mitsubishi=JP; Suzuki=JP; Sony=JP; Nintendo=JP; Panasonic=JP; Toshiba=JP; Hitachi=JP; Canon=JP; SoftBank=JP; Tepco=JP; Samsung=KR; Hyundai=KR; Lg=KR; Kia=KR; Huawei=CN; Xiaomi=CN; Alibaba=CN; Tencent=CN; ByteDance=CN; Lenovo=CN; Byd=CN; Tata=IN; ArcelorMittal=; Emirates=AE; Etihad=AE; Qatar Airways=QA; Saudi Aramco=SA; Petrobras=BR; Embraer=BR; Turkish Airlines=TR; Malaysia Airlines=MY; Htc=TW; Tsmc=TW; Foxconn=TW; Acer=TW; Asus=TW; BlackBerry=CA; Bombardier=CA
"""


def _known(entries: str) -> dict[str, str | None]:
    known: dict[str, str | None] = {}
    for entry in " ".join(entries.split()).split(";"):
        name, _, country = entry.strip().partition("=")
        if name:
            known[name.lower()] = country or None
    return known


KNOWN: dict[str, str | None] = {}
for _entries in (_COMPANIES, _CLUBS, _PAPERS, _PARTIES, _BODIES):
    KNOWN |= _known(_entries)
del _entries

# Heads that begin a name also in lower case.
LOWER = frozenset(
    """
    ministero tribunale tribunali procura questura prefettura polizia parlamento senato corte
    consiglio commissione camera guardia protezione vigili ambasciata università istituto
    direzione agenzia banca garante autorità unione congresso partito movimento squadra cassazione carabinieri
    capitaneria forze governo esercito dipartimento comitato federazione
    """.split()
)
