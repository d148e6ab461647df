"""Names of organizations that every reader knows, some with the code of their country."""

from newsbot.languages.it.naming.entries import entries

_CLUBS = """
Inter; Milan; Juventus; Juve; Atalanta; Sampdoria; Fiorentina; Udinese; Chievo; Sassuolo; Cagliari
Calcio; Hellas Verona; Spal; Salernitana; Cremonese; Real Madrid; Atletico Madrid; Barça;
Manchester United; Manchester City; Liverpool FC; Chelsea; Arsenal; Tottenham; Bayern Monaco;
Borussia Dortmund; Schalke 04; Ajax; Benfica; Paris Saint-Germain; Psg; Olympique Marsiglia;
Galatasaray; Fenerbahce; Celtic; Rangers; Ferrari; McLaren; Red Bull; Renault; Mercedes; Williams;
Yamaha; Ducati; Honda; Lakers; Boca Juniors; River Plate; Santos; Flamengo; Everton; Newcastle
United
"""

_PAPERS = """
Ansa; Agi; Adnkronos; Reuters; Afp; Associated Press; Ap; Bloomberg; Xinhua; Efe; Tass; Itar-Tass;
Interfax; Askanews; LaPresse; Corriere della Sera; la Repubblica; La Stampa; Il Sole 24 Ore; Sole
24 Ore; Il Messaggero; Il Giornale; Libero; Il Foglio; il manifesto; il Fatto Quotidiano; Fatto
Quotidiano; Avvenire; l'Unità; Il Mattino; Il Gazzettino; Il Tempo; Gazzetta dello Sport;
L'Espresso; Panorama; Internazionale; New York Times; Washington Post; Wall Street Journal;
Financial Times; Guardian; The Guardian; Times; The Times; Economist; The Economist; Independent;
Daily Telegraph; Daily Mail; Le Monde; Le Figaro; Libération; El País; El Pais; El Mundo; Der
Spiegel; Spiegel; Bild; Die Zeit; Die Welt; Frankfurter Allgemeine Zeitung; Haaretz; Jerusalem
Post; Al Jazeera; al-Jazeera; Al Arabiya; Bbc; Cnn; Fox News; Nbc; Abc; Cbs; Sky; Sky News; Sky
TG24; Rai; Rai Uno; Rai Due; Rai Tre; Rai 2; Rai 1; Rai 3; Tg1; Tg5; La7; Mediaset; Radio
Vaticana; Osservatore Romano; L'Osservatore Romano; Usa Today; Time; Newsweek; Forbes; Politico;
Axios; Canale 5; Italia 1; Rete 4
"""

_PARTIES = """
Partito democratico; Pd; Pdl; Popolo della Libertà; Forza Italia; Lega; Lega Nord; Carroccio;
Fratelli d'Italia; Fdi; Movimento 5 Stelle; M5S; M5s; Cinque Stelle; Movimento Cinque Stelle;
Italia viva; Azione; Sinistra italiana; Alleanza verdi e sinistra; Avs; +Europa; Udc; Ncd; Udeur;
Margherita; Ulivo; Unione di centro; Alleanza nazionale; An; Italia dei valori; Idv; Rifondazione
comunista; Prc; Pdci; Radicali; Radicali italiani; Rosa nel Pugno; Casa delle Libertà; Sel; Scelta
civica; CasaPound; Casa Pound; Forza Nuova; Democrazia cristiana; Dc; Pci; Psi; Msi; Ds;
Democratici di sinistra; Verdi; Cdu; Csu; Spd; Afd; Fdp; Linke; Tories; Tory; Labour; Ukip; Lib
Dem; Podemos; Vox; Psoe; Partito popolare; Ppe; Syriza; Nuova Democrazia; Front National;
Rassemblement National; En Marche; Likud; Kadima; Hamas; Hezbollah; Fatah; Al Fatah; al-Fatah; Al
Qaeda; al-Qaeda; Al Qaida; al-Qaida; Isis; Is; Daesh; Boko Haram; Talebani; Talibani; Olp; Pkk;
Akp; Farc; Eta; Ira; Fratelli musulmani; Brigate Rosse; Tea Party; Br
"""

_BODIES = """
G7; G8; G20; Brics; Ue=; Unione europea=; Onu=; Nazioni Unite=; Nato=; Alleanza atlantica=; Ocse=;
Oms=; Fmi=; Fondo monetario internazionale=; Banca mondiale=; Bce=; Banca centrale europea=;
Eurotower=; Fed=US; Federal Reserve=US; Commissione europea=; Commissione=; Parlamento europeo=;
Consiglio europeo=; Europarlamento=; Eurogruppo=; Opec=; Opec+=; Unicef=; Unesco=; Unhcr=; Fao=;
Osce=; Wto=; Omc=; Ilo=; Aiea=; Lega araba=; Unione africana=; Nasa=US; Esa=; Cern=; Fbi=US;
Cia=US; Nsa=US; Sec=US; Fda=US; Pentagono=US; Casa Bianca=US; Dipartimento di Stato=US;
Congresso=US; Cremlino=RU; Duma=RU; Fsb=RU; Kgb=RU; Mossad=IL; Knesset=IL; Downing Street=GB;
Bundestag=DE; Bundesbank=DE; Eliseo=FR; Europol=; Interpol=; Eurostat=; Fifa=; Uefa=; Cio=; Fia=;
Uci=; Wada=; Greenpeace=; Amnesty International=; Emergency=; Medici Senza Frontiere=; Croce
Rossa=; Mezzaluna Rossa=; Save the Children=; Wwf=; Human Rights Watch=; Caritas=; Palazzo
Chigi=IT; Quirinale=IT; Colle=IT; Viminale=IT; Farnesina=IT; Palazzo Madama=IT; Montecitorio=IT;
Bankitalia=IT; Banca d'Italia=IT; via Nazionale=IT; Consob=IT; Ivass=IT; Antitrust=IT; Agcom=IT;
Agcm=IT; Arera=IT; Anac=IT; Istat=IT; Inps=IT; Inail=IT; Aifa=IT; Agenas=IT; Ispra=IT; Ingv=IT;
Enea=IT; Cnr=IT; Iss=IT; Istituto superiore di sanità=IT; Coni=IT; Figc=IT; Csm=IT; Consulta=IT;
Cassazione=IT; Corte costituzionale=IT; Corte dei conti=IT; Consiglio di Stato=IT; Consiglio dei
ministri=IT; Guardia di finanza=IT; Gdf=IT; Fiamme gialle=IT; Arma dei carabinieri=IT;
Carabinieri=IT; Protezione civile=IT; vigili del fuoco=IT; Capitaneria di porto=IT; Polizia di
Stato=IT; Polfer=IT; Digos=IT; Ris=IT; Ros=IT; Dia=IT; Dda=IT; Sismi=IT; Sisde=IT; Aise=IT;
Aisi=IT; Cisl=IT; Cgil=IT; Uil=IT; Ugl=IT; Cobas=IT; Fiom=IT; Fim=IT; Uilm=IT; Usb=IT;
Confindustria=IT; Confcommercio=IT; Confartigianato=IT; Confesercenti=IT; Coldiretti=IT;
Confagricoltura=IT; Cia-Agricoltori=IT; Abi=IT; Anci=IT; Federconsumatori=IT; Adusbef=IT;
Codacons=IT; Altroconsumo=IT; Legambiente=IT; Arci=IT; Acli=IT; Aci=IT; Anpi=IT; Siae=IT;
Federmeccanica=IT; Assolombarda=IT; Anm=IT; Cei=IT; Santa Sede=VA; Vaticano=VA; Agenzia delle
Entrate=IT; Ragioneria dello Stato=IT; Dna=IT; Unioncamere=IT; Anas=IT; Rfi=IT; Trenitalia=IT;
Ferrovie dello Stato=IT; Fs=IT; Cipe=IT; Cipess=IT; Cnel=IT; Mef=IT; Mise=IT; Mimit=IT; Mit=IT;
Miur=IT
"""

# Companies of the large share indexes (FTSE MIB, DAX, CAC 40, Dow Jones, Nasdaq) and makers that
# every reader knows.
_COMPANIES = """
Eni=IT; Enel=IT; Intesa Sanpaolo=IT; Unicredit=IT; UniCredit=IT; Mediobanca=IT; Generali=IT; Monte
dei Paschi=IT; Monte dei Paschi di Siena=IT; Mps=IT; Banco Bpm=IT; Bpm=IT; Bper=IT; Leonardo
Spa=IT; Finmeccanica=IT; Fincantieri=IT; Fiat=IT; Fca=; Stellantis=; Telecom Italia=IT;
Telecom=IT; Tim=IT; Terna=IT; Snam=IT; Saipem=IT; A2A=IT; Hera=IT; Italgas=IT; Poste italiane=IT;
Poste=IT; Pirelli=IT; Prysmian=IT; Atlantia=IT; Autostrade=IT; Autostrade per l'Italia=IT;
Alitalia=IT; Ita Airways=IT; Ilva=IT; Luxottica=IT; Ferragamo=IT; Moncler=IT; Campari=IT;
Barilla=IT; Ferrero=IT; Parmalat=IT; Benetton=IT; Mondadori=IT; Rcs=IT; Iveco=IT; Alfa Romeo=IT;
Lamborghini=IT; Maserati=IT; Lancia=IT; Nexi=IT; Cdp=IT; Cassa depositi e prestiti=IT; Piaggio=IT;
Borsa Italiana=IT; Unipol=IT; Ubi Banca=IT; Carige=IT; Sea=IT; Atac=IT; Atm=IT; Acea=IT; Apple=US;
Microsoft=US; Google=US; Alphabet=US; Amazon=US; Meta=US; Netflix=US; Tesla=US; Ibm=US; Intel=US;
Nvidia=US; Oracle=US; Cisco=US; Boeing=US; General Motors=US; Ford=US; Chrysler=US; General
Electric=US; Goldman Sachs=US; Jp Morgan=US; JPMorgan=US; Morgan Stanley=US; Lehman Brothers=US;
Citigroup=US; Bank of America=US; Exxon=US; Exxon Mobil=US; Chevron=US; Coca-Cola=US; Pepsi=US;
McDonald's=US; Walmart=US; Disney=US; Pfizer=US; Moderna=US; Johnson & Johnson=US; Merck=US;
Yahoo=US; Yahoo!=US; eBay=US; PayPal=US; Uber=US; Airbnb=US; Spotify=SE; SpaceX=US; Lockheed
Martin=US; Caterpillar=US; Visa=US; Mastercard=US; American Express=US; Standard & Poor's=US;
Moody's=US; Fitch=US; BlackRock=US; Kkr=US; Nike=US; Mozilla=US; Adobe=US; AMD=US; Dell=US; HP=US;
Motorola=US; Starbucks=US; Warner Bros=US; Viacom=US; Universal=US; Time Warner=US; At&t=US;
Verizon=US; Volkswagen=DE; Bmw=DE; Audi=DE; Porsche=DE; Opel=DE; Daimler=DE; Siemens=DE; Bayer=DE;
Basf=DE; Sap=DE; Deutsche Bank=DE; Commerzbank=DE; Allianz=DE; Lufthansa=DE; Deutsche Telekom=DE;
ThyssenKrupp=DE; Adidas=DE; Puma=DE; E.On=DE; Rwe=DE; Airbus=; Eads=; Peugeot=FR; Citroën=FR;
Total=FR; TotalEnergies=FR; Bnp Paribas=FR; Crédit Agricole=FR; Société Générale=FR; Axa=FR;
Lvmh=FR; L'Oréal=FR; Danone=FR; Sanofi=FR; Michelin=FR; Vivendi=FR; Orange=FR; Edf=FR; Engie=FR;
Alstom=FR; Carrefour=FR; Air France=FR; Essilor=FR; Lactalis=FR; Bp=GB; Shell=GB; Hsbc=GB;
Barclays=GB; Vodafone=GB; British Airways=GB; EasyJet=GB; AstraZeneca=GB; GlaxoSmithKline=GB;
Rolls-Royce=GB; Unilever=GB; Ryanair=IE; Nestlé=CH; Novartis=CH; Roche=CH; Ubs=CH; Credit
Suisse=CH; Swissair=CH; Santander=ES; Telefonica=ES; Telefónica=ES; Repsol=ES; Iberia=ES;
Nokia=FI; Ericsson=SE; Volvo=SE; Ikea=SE; Saab=SE; Heineken=NL; Philips=NL; Asml=NL; Klm=NL;
Ing=NL; Gazprom=RU; Rosneft=RU; Lukoil=RU; Aeroflot=RU; Toyota=JP; Nissan=JP; Mitsubishi=JP;
Suzuki=JP; Sony=JP; Nintendo=JP; Panasonic=JP; Toshiba=JP; Hitachi=JP; Canon=JP; SoftBank=JP;
Tepco=JP; Samsung=KR; Hyundai=KR; Lg=KR; Kia=KR; Huawei=CN; Xiaomi=CN; Alibaba=CN; Tencent=CN;
ByteDance=CN; Lenovo=CN; Byd=CN; Tata=IN; ArcelorMittal=; Emirates=AE; Etihad=AE; Qatar
Airways=QA; Saudi Aramco=SA; Petrobras=BR; Embraer=BR; Turkish Airlines=TR; Tsmc=TW; Foxconn=TW;
Acer=TW; Asus=TW; BlackBerry=CA; Bombardier=CA
"""

KNOWN = entries(";".join((_COMPANIES, _CLUBS, _PAPERS, _PARTIES, _BODIES)))
