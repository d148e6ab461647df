"""A product or a service is announced, released, updated or given away."""

from newsbot.language.events import ACTORS, EventType, Frame, lemmas, need, words

_PRODUCTS = lemmas(
    "prodotto servizio modello piattaforma applicazione app smartphone telefono "
    "tablet computer console videogioco gioco auto suv berlina moto libro film serie "
    "album disco canzone singolo collezione linea versione aggiornamento sistema "
    "software programma funzione abbonamento offerta fondo campagna progetto "
    "iniziativa concorso satellite razzo sonda missione vaccino farmaco test "
    "carta conto criptovaluta token chip processore robot drone sito portale rivista "
    "giornale canale podcast edizione rassegna festival mostra tour vettura motore "
    "dispositivo tecnologia assistente browser motore marchio gamma sperimentazione "
    "strumento polizza tariffa biglietto buono moneta bonus visore orologio catalogo "
    "tecnica promo funzionalità logo mascotte trailer locandina numero-verde"
)
_WHAT = (need(object=_PRODUCTS), need(object_kinds="product project"))
_WHICH = (need(subject=_PRODUCTS), need(subject_kinds="product project"))
_OUT = Frame(subject="product", oblique={"per": "audience", "a": "audience"})

TYPE = EventType(
    name="launch",
    modes=("announce", "release", "update", "free_offer"),
    roles=("provider", "product", "audience"),
    doer="provider",
    verb_frame=Frame(
        subject="provider", object="product", oblique={"a": "audience", "per": "audience"}
    ),
    noun_frame=Frame(
        subject="provider",
        object="product",
        oblique={"da parte di": "provider", "per": "audience", "a": "audience"},
    ),
    verbs=(
        *words("presentare, svelare, annunciare, mostrare", "announce", needs=_WHAT),
        *words(
            "lanciare, rilasciare, pubblicare, introdurre, proporre",
            "release",
            needs=_WHAT,
            unless=(
                need(after="contro", object="razzo missile"),
                need(object="missile bomba granata ordigno siluro"),
                need(
                    object="razzo",
                    near="verso contro esercito confine miliziano milizia civile raid",
                ),
            ),
        ),
        *words("commercializzare, brevettare", "release"),
        *words("attivare", "release", needs=_WHAT),
        *words("aggiornare, riprogettare", "update", needs=_WHAT),
        *words(
            "offrire, regalare, distribuire",
            "free_offer",
            needs=need(near="gratuitamente gratis gratuito omaggio"),
        ),
        *words("offrire", "release", needs=_WHAT),
        *words(
            "debuttare, esordire, uscire, arrivare",
            "release",
            frame=_OUT,
            needs=_WHICH,
            unless=(
                need(after="capitale azionariato strada casa carcere ospedale crisi mercato"),
                need(subject="auto tribunale fondo conto carta treno moto moneta missione"),
            ),
        ),
        *words(
            "lanciare, presentare, svelare",
            "release",
            needs=need(
                object="satellite applicazione app servizio piattaforma modello iniziativa "
                "campagna programma collezione"
            ),
        ),
        *words("sperimentare, testare", "release", needs=_WHAT),
        *words(
            "pubblicare, diffondere",
            "release",
            needs=need(object="rapporto libro album singolo disco video rivista"),
        ),
        *words(
            "decollare, partire",
            "release",
            frame=_OUT,
            needs=need(subject="razzo satellite sonda missione servizio vendita campagna"),
        ),
        *words(
            "mostrare, trasmettere, pubblicare, uscire",
            "release",
            needs=need(object_kinds="product"),
        ),
        *words(
            "introdurre, avviare, attivare, varare, inaugurare",
            "release",
            needs=need(
                object="servizio sperimentazione campagna programma abbonamento piattaforma "
                "app sportello collegamento rotta volo corso progetto"
            ),
        ),
        *words("potenziare, migliorare, rinnovare", "update", needs=need(object_kinds="product")),
        *words(
            "iniziare, cominciare, partire, tornare",
            "release",
            frame=_OUT,
            needs=need(
                subject="festival mostra rassegna sperimentazione fiera trasmissione campagna"
                " missione salone kermesse servizio tour"
            ),
        ),
        *words(
            "pubblicare, editare, ripubblicare",
            "release",
            needs=need(object="libro album singolo romanzo saggio rivista rapporto studio brano"),
        ),
        *words(
            "mandare, inviare, spedire", "release", needs=need(after="orbita spazio marte luna")
        ),
        *words(
            "trasmettere", "release", needs=need(object="film puntata serie programma concerto")
        ),
        *words(
            ("sperimentare, testare"),
            ("release"),
            needs=need(object=("missile arma tecnologia vaccino farmaco razzo")),
        ),
        *words("sperimentare", "release", needs=need(subject_kinds="organization country place")),
        *words(
            ("allestire, organizzare"),
            ("release"),
            needs=need(object=("mostra rassegna esposizione festival")),
        ),
        *words(
            "aprire, chiudere",
            "release",
            frame=_OUT,
            needs=need(subject="mostra festival rassegna fiera salone esposizione", no_object=True),
        ),
        *words(
            "attivare, istituire",
            "release",
            needs=need(object="numero sportello linea casella task-force portale navetta autobus"),
        ),
        *words(
            "aprire, riaprire",
            "release",
            needs=need(object="mostra festival rassegna fiera salone esposizione"),
        ),
    ),
    nouns=(
        *words("lancio", "release", needs=(*_WHAT, need(object=_PRODUCTS))),
        *words("presentazione", "announce", needs=_WHAT),
        *words("uscita, debutto, rilascio", "release", needs=_WHAT),
        *words("aggiornamento", "update", needs=_WHAT),
        *words(
            "pubblicazione, commercializzazione, introduzione, attivazione", "release", needs=_WHAT
        ),
        *words("anteprima, esordio", "release", needs=_WHAT),
        *words(
            "inizio, avvio, partenza",
            "release",
            needs=need(object="sperimentazione campagna festival mostra missione trasmissione"),
        ),
        *words(
            ("lancio"),
            ("release"),
            needs=need(
                near=(
                    "orbita razzo satellite sonda astronauta navicella spaziale vettore cosmodromo"
                )
            ),
        ),
    ),
    phrases=(
        *words(
            "prendere via, entrare in commercio, sbarcare su mercato, arrivare su "
            "mercato, vedere luce, entrare in servizio",
            "release",
            frame=_OUT,
            needs=(*_WHICH, need(near="servizio vendita mercato commercio uso")),
        ),
        *words(
            "mettere in vendita, immettere su mercato, mettere su mercato, mettere in"
            " commercio, mettere a disposizione gratuitamente",
            "release",
        ),
        *words(
            "togliere velo, alzare velo",
            "announce",
            frame=Frame(
                subject="provider", oblique={"a": "product", "da": "product", "su": "product"}
            ),
        ),
        *words(
            "rendere disponibile, mettere on line, mettere online, mettere in rete, mettere"
            " in onda, dare a stampa, mettere in circolazione",
            "release",
        ),
        *words(
            "andare in onda, uscire in sala, uscire in edicola, uscire in libreria,"
            " arrivare in sala, arrivare in edicola",
            "release",
            frame=_OUT,
        ),
        *words("a via", "release", frame=_OUT, needs=need(after=_PRODUCTS), bare=True),
        *words(
            ("in vendita"),
            ("release"),
            frame=_OUT,
            needs=need(after=_PRODUCTS - lemmas("biglietto")),
            bare=True,
        ),
        *words(
            "disponibile da, disponibile su, disponibile in, disponibile per",
            "release",
            frame=_OUT,
            needs=need(near=_PRODUCTS - lemmas("servizio conto fondo carta linea")),
            bare=True,
        ),
        *words(
            "mettere in orbita, messa in orbita, lanciare in orbita, portare in orbita, mandare"
            " in orbita",
            "release",
            bare=True,
        ),
        *words(
            "a via",
            "release",
            frame=_OUT,
            needs=need(
                after="saldo iscrizione prenotazione vaccinazione kermesse stagione fiera corso"
            ),
            bare=True,
        ),
    ),
    kinds={"provider": ACTORS, "audience": frozenset({"group", "person", "organization"})},
    amounts={"money": "price", "quantity": "count"},
    assumes=("provider",),
    amount_roles=frozenset({"price", "count", "capacity"}),
)
