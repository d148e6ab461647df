"""Classes of Italian nouns that several event types ask for; written for this project."""

from newsbot.language.events import lemmas

COMPANIES = lemmas(
    "società azienda gruppo impresa compagnia banca istituto startup start-up filiale controllata"
    " divisione ramo marchio brand club squadra catena editore emittente testata holding spa"
    " casa maison etichetta multinazionale conglomerato colosso gigante concorrente rivale"
    " piattaforma concessionaria operatore fondo agenzia"
)
SHARES = lemmas(
    "quota partecipazione maggioranza minoranza capitale azione pacchetto controllo percento"
    " percentuale titolo attività asset business portafoglio sportello ramo diritto brevetto"
)
FACILITIES = lemmas(
    "stabilimento fabbrica impianto centrale parco ponte strada autostrada ferrovia linea"
    " tratta galleria tunnel ospedale scuola stadio aeroporto porto terminal stazione"
    " metropolitana diga acquedotto gasdotto oleodotto elettrodotto rigassificatore"
    " inceneritore termovalorizzatore raffineria gigafactory data-center datacenter center"
    " centro polo sede laboratorio magazzino hub negozio ristorante albergo hotel museo"
    " teatro biblioteca carcere palazzo edificio grattacielo casa alloggio appartamento"
    " quartiere variante tangenziale viadotto svincolo pista ciclabile cantiere opera"
    " infrastruttura laminatoio altoforno forno bacino invaso turbina pannello reattore"
    " campus università residenza studentato filiale sportello punto supermercato outlet"
    " padiglione palazzetto palasport palaghiaccio piscina discarica depuratore cinema asilo nido"
    " palestra caserma municipio reparto velodromo ippodromo autodromo canile"
    " cimitero ambulatorio clinica policlinico rifugio molo banchina darsena funivia"
    " seggiovia rotatoria sottopasso cavalcavia passerella torre rete dorsale cavo bretella"
    " raccordo corsia parcheggio capannone fonderia acciaieria cartiera cantina birrificio"
    " miniera pozzo piattaforma nave base muro barriera monumento mausoleo chiesa moschea"
    " tratto lotto prima casello deposito logistico"
)
PLANTS = lemmas(
    "stabilimento fabbrica impianto sito sede negozio punto filiale sportello cantiere miniera"
    " centrale redazione giornale locale ristorante albergo hotel ospedale reparto acciaieria"
    " fonderia raffineria cartiera altoforno laminatoio battente serranda bottega cinema"
    " biscottificio pastificio calzaturificio caseificio zuccherificio mobilificio maglificio"
    " cotonificio lanificio salumificio oleificio panificio mattatoio tipografia mulino cantina"
    " libreria edicola bar pizzeria discoteca hub polo officina conceria distilleria"
)
FAVOURS = lemmas(
    "domiciliare libertà autorizzazione permesso visto asilo estradizione accesso ingresso"
    " patrocinio"
    " fondo finanziamento cittadinanza grazia prestito rimborso assistenza cura rivincita consenso"
    " scarcerazione sospensione indennizzo risarcimento domiciliari"
)
COURTS = lemmas(
    "tribunale corte cassazione tar t.a.r. giudice gip gup riesame assise consulta giuria"
    " magistrato magistratura togato toga tas cgue pretore cedu"
)
JUDGES = COURTS | lemmas("stato collegio sezione appello")
PROSECUTORS = lemmas(
    "procura pm procuratore magistrato inquirente investigatore accusa magistratura pubblico"
    " ministero carabiniere polizia poliziotto finanza finanziere gdf dda dia fbi "
    "antimafia questura"
    " guardia agente squadra digos nas militare gip gup giudice"
)
POLICE = lemmas(
    "carabiniere polizia poliziotto finanza finanziere gdf dia fbi agente guardia militare squadra"
    " questura digos procura gendarme autorità ros nas interpol europol forza"
)
MEASURES = lemmas(
    "utile ricavo fatturato perdita ebitda ebit margine guadagno profitto indebitamento debito"
    " incasso giro trimestrale semestrale bilancio cedola raccolta vendite passivo attivo flusso"
    " redditività deficit disavanzo mol risultato esercizio conto entrata introito"
)
INSTRUMENTS = lemmas(
    "borsa indice titolo azione prezzo costo tariffa tasso spread inflazione pil petrolio"
    " gas oro euro dollaro valuta cambio barile greggio bitcoin ether token mercato listino"
    " quotazione rendimento bolletta carburante benzina gasolio disoccupazione occupazione"
    " disoccupato export import esportazione importazione produzione consumo vendita ordine"
    " ordinativo domanda offerta popolazione nascita natalità reddito salario stipendio"
    " affitto canone numero quota percentuale spesa deficit debito immatricolazione traffico"
    " contagio caso emissione piazza future btp mib nasdaq nikkei dax stoxx nyse"
    " dow jones mibtel ftse capitalizzazione contratto cedola fiducia economia povertà"
    " raccolto quadro importo conto rata mutuo biglietto abbonamento retta premio polizza"
    " pedaggio assunzione licenziamento fallimento furto reato incidente infortunio omicidio"
    " ricovero prenotazione fiscale gettito evasione surplus avanzo saldo"
    " interscambio sterlina yen rublo yuan franco lira rupia moneta criptovaluta rame alluminio"
    " caffè cacao grano mais nichel litio argento fatturazione ascolto iscrizione download"
    " audience consenso mercato volume"
    " margine circolazione"
)
POSITIONS = lemmas(
    "presidente amministratore direttore direttrice presidentessa vicepresidente segretario"
    " ministro sottosegretario viceministro commissario governatore sindaco assessore consigliere"
    " capo capogruppo portavoce rettore prefetto questore procuratore giudice ambasciatore"
    " allenatore tecnico ct coach ceo cfo ad dg vertice guida timone leader premier cancelliere"
    " responsabile dirigente manager comandante generale vescovo cardinale papa arcivescovo"
    " coordinatore delegato garante senatore deputato preside primario redattore inviato socio"
    " carica incarico posto ruolo mandato poltrona seggio panchina direzione presidenza rettrice"
    " segretaria ministra sindaca assessora amministratrice consigliera governatrice advisor"
)
WORKERS = lemmas(
    "lavoratore dipendente operaio addetto impiegato persona posto assunzione giovane precario"
    " ingegnere tecnico medico infermiere insegnante docente ricercatore laureato apprendista"
    " agente unità risorsa figura profilo stagionale interinale personale autista giornalista"
)
LAWS = lemmas(
    "legge decreto ddl dl provvedimento norma riforma manovra bilancio emendamento testo piano"
    " progetto delibera regolamento direttiva bando misura pacchetto proposta mozione risoluzione"
    " bonus sussidio prestito aiuto programma variante bozza ordine acconto dividendo cedola"
    " accordo fusione acquisizione operazione vaccino farmaco terapia trattamento vendita uso"
    " costruzione autorizzazione permesso licenza concessione deroga proroga estradizione taglio"
    " aumento tasso finanziamento stanziamento conto calendario statuto costituzione trattato"
    " quadro stato emergenza disegno linea documento richiesta domanda offerta budget intervento"
    " impegno candidatura ingresso adesione missione invio fornitura immissione"
)
RESTRICTIONS = lemmas(
    "restrizione divieto sanzione embargo dazio blocco limite limitazione misura obbligo lockdown"
    " coprifuoco sospensione tassa imposta vincolo tetto stop allerta ordinanza costo decreto legge"
    " stato emergenza quarantena green pass norma reato pena canone ticket accisa tariffa tributo"
    " commissariamento bando stretta chiusura confinamento barriera veto contingentamento"
)
AGREEMENTS = lemmas(
    "accordo intesa patto trattato contratto tregua memorandum protocollo convenzione alleanza"
    " pace cessate-il-fuoco armistizio compromesso partnership partenariato "
    "concordato dichiarazione"
    " lettera rinnovo negoziato trattativa"
)
PROPOSALS = lemmas(
    "proposta offerta opa richiesta accordo intesa piano progetto emendamento mozione"
    " domanda invito ipotesi ultimatum riforma legge decreto testo candidatura condizione"
    " appello bozza istanza nomina trattato condizioni modifica idea tregua dimissioni"
    " soluzione ddl provvedimento questione pregiudiziale risoluzione compromesso contratto"
)
GOODS = lemmas(
    "petrolio gas greggio grano riso acciaio arma vino auto automobile chip semiconduttore prodotto"
    " merce bene carne latte olio cereale mais treno aereo elicottero nave caccia drone vaccino"
    " farmaco dose componente batteria pannello veicolo bus autobus elettricità energia carbone"
    " tonnellata barile metro esemplare macchina macchinario munizione missile carro sistema"
    " materia prima terre servizio fornitura lavoro locomotiva turbina modulo microchip"
)
VEHICLES = lemmas(
    "auto automobile treno aereo elicottero nave traghetto barcone barca autobus bus"
    " pullman moto camion tir furgone tram metropolitana volo velivolo jet autocarro"
    " autoarticolato scooter bicicletta motoscafo petroliera convoglio vagone cargo"
    " portacontainer mercantile peschereccio sottomarino sommergibile navetta aliante"
    " ultraleggero biposto monoposto catamarano gommone yacht veliero tanker chiatta"
    " rimorchiatore vettura veicolo carrozza ambulanza autocisterna cisterna mongolfiera"
    " boeing airbus motociclo ciclomotore trattore blindato idrovolante locomotiva funivia"
    " cabinovia seggiovia gru"
)
