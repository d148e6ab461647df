"""Common nouns as participants, and buildings and cities that stand for who acts there."""

from functools import cache

from newsbot.language.events import lemmas
from newsbot.language.sayings import Metonym, NounTable
from newsbot.languages.it.naming.demonyms import DEMONYMS
from newsbot.languages.it.naming.people import TITLES, TRADES

METONYMS = {
    "palazzo chigi": Metonym(name="governo italiano", kind="organization", country="IT"),
    "il colle": Metonym(name="Presidenza della Repubblica", kind="organization", country="IT"),
    "quirinale": Metonym(name="Quirinale", kind="organization", country="IT"),
    "viminale": Metonym(name="ministero dell'Interno", kind="organization", country="IT"),
    "farnesina": Metonym(name="ministero degli Esteri", kind="organization", country="IT"),
    "montecitorio": Metonym(name="Camera dei deputati", kind="organization", country="IT"),
    "palazzo madama": Metonym(name="Senato", kind="organization", country="IT"),
    "via nazionale": Metonym(name="Banca d'Italia", kind="organization", country="IT"),
    "palazzo koch": Metonym(name="Banca d'Italia", kind="organization", country="IT"),
    "bankitalia": Metonym(name="Banca d'Italia", kind="organization", country="IT"),
    "via arenula": Metonym(name="ministero della Giustizia", kind="organization", country="IT"),
    "via xx settembre": Metonym(name="ministero dell'Economia", kind="organization", country="IT"),
    "palazzo della consulta": Metonym(
        name="Corte costituzionale", kind="organization", country="IT"
    ),
    "viale mazzini": Metonym(name="Rai", kind="organization", country="IT"),
    "eurotower": Metonym(name="Banca centrale europea", kind="organization"),
    "bruxelles": Metonym(name="Bruxelles", kind="organization"),
    "washington": Metonym(name="Washington", kind="organization", country="US"),
    "mosca": Metonym(name="Mosca", kind="organization", country="RU"),
    "pechino": Metonym(name="Pechino", kind="organization", country="CN"),
    "berlino": Metonym(name="Berlino", kind="organization", country="DE"),
    "parigi": Metonym(name="Parigi", kind="organization", country="FR"),
    "londra": Metonym(name="Londra", kind="organization", country="GB"),
    "madrid": Metonym(name="Madrid", kind="organization", country="ES"),
    "kiev": Metonym(name="Kiev", kind="organization", country="UA"),
    "teheran": Metonym(name="Teheran", kind="organization", country="IR"),
    "ankara": Metonym(name="Ankara", kind="organization", country="TR"),
    "tokyo": Metonym(name="Tokyo", kind="organization", country="JP"),
    "roma": Metonym(name="Roma", kind="organization", country="IT"),
    "cremlino": Metonym(name="Cremlino", kind="organization", country="RU"),
    "casa bianca": Metonym(name="Casa Bianca", kind="organization", country="US"),
    "eliseo": Metonym(name="Eliseo", kind="organization", country="FR"),
    "pentagono": Metonym(name="Pentagono", kind="organization", country="US"),
    "downing street": Metonym(name="Downing Street", kind="organization", country="GB"),
}


@cache
def nouns() -> NounTable:
    """The table of nouns."""
    return NounTable(
        people=lemmas(
            "operaio lavoratore dipendente addetto impiegato cittadino residente abitante studente"
            " insegnante docente medico infermiere paziente cliente utente consumatore azionista"
            " socio deputato senatore parlamentare sindaco ministro assessore consigliere politico"
            " dirigente manager funzionario imprenditore agricoltore pescatore commerciante"
            " artigiano tassista autista camionista pilota macchinista agente poliziotto"
            " carabiniere finanziere militare soldato vigile pompiere soccorritore volontario"
            " manifestante attivista ambientalista tifoso turista migrante profugo rifugiato"
            " uomo donna persona bambino ragazzo ragazza giovane anziano famiglia familiare"
            " fratello sorella figlio figlia padre madre moglie marito coppia ladro rapinatore"
            " hacker terrorista ribelle miliziano combattente sospettato indagato imputato"
            " testimone vittima ferito morto disperso ostaggio detenuto criminale attentatore"
            " aggressore avvocato difensore legale giudice magistrato pm inquirente investigatore"
            " procuratore giornalista cronista ricercatore scienziato esperto tecnico analista"
            " banchiere risparmiatore investitore creditore fornitore concorrente produttore"
            " allevatore viticoltore bracciante rider precario pensionato contribuente elettore"
            " candidato leader capo presidente direttore segretario governatore prefetto vescovo"
            " prete papa cardinale re regina principe sceicco portavoce ambasciatore diplomatico"
            " negoziatore inviato capigruppo capogruppo delegazione automobilista ciclista pedone"
            " passeggero conducente proprietario inquilino pendolare esponente membro delegato"
            " sindacalista rappresentante europarlamentare giocatore calciatore allenatore atleta"
            " popolazione gente folla gruppo banda commando equipaggio comitato"
            " commissario ad amministratore numero fondatore vicepresidente rettore premier"
            " 'ndrangheta cosca clan collega opposizione maggioranza proprietà dirigenza"
            " cognato cognata suocero nuora genero genitore nonno zio cugino nipote marittimo"
            " marinaio pirata sequestratore complice pregiudicato incensurato pensionata minorenne"
            " minore neonato adolescente alunno universitario laureato dottorando perito notaio"
            " commercialista consulente ingegnere architetto geometra fisico chimico biologo"
            " virologo chirurgo primario veterinario farmacista psicologo sostenitore iscritto"
            " militante partigiano frontaliero immigrato straniero clandestino scafista naufrago"
            " superstite sopravvissuto fedele pellegrino suora frate parroco cittadinanza comunità"
            " equipe staff squadriglia task-force pattuglia mediatore osservatore garante"
            " ultras ultrà hooligan debitore obbligazionista inserzionista abbonato utente"
            " possessore"
        )
        | TITLES
        | TRADES
        | DEMONYMS,
        endings=("ista", "enne", "trice", "iere", "iera", "tore", "aiolo", "logo", "crate"),
        things=lemmas(
            "lista vista pista rivista intervista conquista provvista crista quartiere cantiere"
            " mestiere bicchiere sentiero braciere candeliere portiera frontiera barriera bandiera"
            " carriera miniera tastiera cerniera settore motore trattore fattore vettore contatore"
            " reattore generatore trasformatore elicottero computer ventilatore amplificatore"
            " rilevatore misuratore indicatore semaforo dialogo catalogo prologo decalogo epilogo"
            " analogo locomotore rimorchiatore inceneritore depuratore termovalorizzatore"
            " rigassificatore aspiratore calcolatore processore retrovisore bando raccoglitore"
            " riviera costiera preghiera maniera ingegneria televisore interruttore radiatore"
            " incrociatore pattugliatore respiratore cartiera riciclatore"
        ),
        bodies=lemmas(
            "azienda società impresa gruppo compagnia banca istituto governo ministero tribunale"
            " corte procura polizia esercito consiglio commissione parlamento camera senato comune"
            " regione provincia autorità agenzia ente associazione sindacato partito fondo"
            " fondazione federazione confederazione consorzio cooperativa università ospedale"
            " scuola startup start-up multinazionale colosso casa editore amministrazione esecutivo"
            " giunta cda board antitrust garante magistratura questura prefettura aula assemblea"
            " organizzazione unione lega club squadra giornale quotidiano rivista emittente canale"
            " holding controllata filiale concessionaria costruttore gestore operatore vettore"
            " produttore ditta studio alleanza coalizione movimento forza marina aviazione"
            " carabinieri stato paese nato ue onu concorrente piattaforma azionista impianto"
            " protezione parte dicastero ministeri farmacia centrodestra centrosinistra regime"
        ),
        offices=lemmas(
            "ministero ufficio direzione reparto commissione comitato settore divisione sezione"
            " portale agenzia autorità giudice codice tribunale fondo dipartimento servizio nucleo"
            " campagna fiera rivista corso scuola storia rischio reato accusa capo bando gara"
        ),
        places=lemmas(
            "stabilimento fabbrica impianto porto aeroporto stazione ponte strada autostrada centro"
            " città piazza quartiere zona regione paese sede edificio palazzo scuola ospedale"
            " carcere parco valle isola costa confine frontiera stadio campo villaggio provincia"
            " albergo hotel ristorante locale negozio casa villa appartamento area pressi periferia"
            " tribunale università teatro museo chiesa statale tratto casello svincolo golfo mare"
            " campagna zona-industriale comune distretto cantiere miniera capitale borgo frazione"
            " base altopiano raffineria monte lago fiume foresta bosco spiaggia deserto municipio"
            " centrale caserma tangenziale galleria tunnel cattedrale duomo parcheggio capoluogo"
            " hinterland entroterra litorale sobborgo arcipelago penisola passo vetta rione baia"
            " largo porta porte cuore nord sud est ovest dintorni"
        ),
        back={
            "società": "organization",
            "azienda": "organization",
            "gruppo": "organization",
            "compagnia": "organization",
            "impresa": "organization",
            "banca": "organization",
            "istituto": "organization",
            "casa": "organization",
            "colosso": "organization",
            "ente": "organization",
            "club": "organization",
            "multinazionale": "organization",
            "startup": "organization",
            "start-up": "organization",
            "manager": "person",
            "imprenditore": "person",
            "magnate": "person",
            "dirigente": "person",
            "deputato": "person",
            "senatore": "person",
            "interessato": "person",
            "imputato": "person",
            "calciatore": "person",
            "attaccante": "person",
            "tecnico": "person",
            "premier": "person",
            "ministro": "person",
            "sottosegretario": "person",
            "governatore": "person",
            "sindaco": "person",
            "cantante": "person",
            "regista": "person",
            "politico": "person",
            "leader": "person",
            "uomo": "person",
            "donna": "person",
            "giovane": "person",
            "indagato": "person",
            "arrestato": "person",
            "condannato": "person",
            "rettore": "person",
            "presidente": "person",
            "ministra": "person",
            "sindaca": "person",
            "assessore": "person",
            "prefetto": "person",
            "interessata": "person",
            "imprenditrice": "person",
            "senatrice": "person",
            "deputata": "person",
        },
        echoes={
            "commissione": lemmas("commissione"),
            "amministrazione": lemmas("comune provincia regione"),
            "procura": lemmas("procura"),
            "tribunale": lemmas("tribunale"),
            "corte": lemmas("corte"),
            "ministero": lemmas("ministero"),
            "dicastero": lemmas("ministero"),
            "autorità": lemmas("autorità garante antitrust"),
            "garante": lemmas("garante autorità"),
            "ateneo": lemmas("università politecnico"),
            "università": lemmas("università"),
            "consorzio": lemmas("consorzio"),
            "fondazione": lemmas("fondazione"),
            "sindacato": lemmas("cgil cisl uil fiom fim uilm ugl usb cobas sindacato"),
            "quotidiano": lemmas(
                "corriere gazzetta repubblica stampa giornale messaggero mattino tribuna sole times"
                " post guardian journal monde piccolo secolo resto libero fatto avvenire"
            ),
            "agenzia": lemmas("agenzia ansa reuters adnkronos agi bloomberg"),
        },
        public=lemmas(
            "comune provincia regione procura tribunale corte ministero camera senato consiglio"
            " governo parlamento commissione polizia questura prefettura carabinieri guardia tar"
            " autorità unione ue onu nato garante antitrust consob agcom cassazione anac inps istat"
            " cgil cisl uil fiom fim uilm ugl usb"
        ),
        titles={
            "premier": "presidente di consiglio",
            "capo di governo": "presidente di consiglio",
            "capo di stato": "presidente di repubblica",
            "guardasigilli": "ministro di giustizia",
            "governatore": "presidente di regione",
            "numero uno": "presidente",
        },
        figures=lemmas(
            "corrispettivo prezzo importo cifra somma valore controvalore ammontare costo esborso"
            " spesa affare operazione enterprise offerta transazione ticket bottino riscatto"
            " cauzione stipendio"
        ),
        empty=lemmas(
            "magnitudo parte serie modo caso cosa volta tempo anno mese giorno settimana ora"
            " minuto euro"
            " dollaro milione miliardo percento cento momento termine fine inizio metà fatto"
            " tipo quanto quello questo ciò tutto altro uno qualcosa nulla niente meno più mattina"
            " sera notte pomeriggio oggi ieri domani gennaio febbraio marzo aprile maggio giugno"
            " luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì"
            " venerdì sabato domenica trimestre semestre secolo decennio periodo scorso prossimo"
            " seguito via luogo punto stesso proprio molto poco gran grande primo ultimo dire dirsi"
        ),
    )
