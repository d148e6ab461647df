"""The stock phrases of Italian news pages: promo, bylines, dates, corrections, paywalls."""

from functools import cache

from newsbot.language.pages import PageTables

_MONTH = (
    r"gen(?:naio)?|feb(?:braio|ruary)?|mar(?:zo|ch)?|apr(?:ile|il)?|mag(?:gio)?|giu(?:gno)?"
    r"|lug(?:lio)?|ago(?:sto)?|sett?(?:embre)?|ott(?:obre)?|nov(?:embre|ember)?|dic(?:embre)?"
    r"|jan(?:uary)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|dec(?:ember)?"
)
_YEAR = r"(?:(?:19|20)\d{2}|'?\d{2}(?![:.]\d))(?!\d)"
_DAY = rf"\b\d{{1,2}}[°º]?(?:st|nd|rd|th)?[ .-]{{1,2}}(?:{_MONTH})\.?,?[ .-]{{1,2}}{_YEAR}"
_DAY += r"|(?<![\d/.-])\d{1,2}(?P<mark>[/.-])\d{1,2}(?P=mark)(?:(?:19|20)\d{2}|\d{2})(?!\d)"
_DAY += rf"|\b(?:{_MONTH})\.? \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d{{2}}(?!\d)"
_DAY += r"|(?<!\d)20\d{2}(?P<iso>[/.-])\d{2}(?P=iso)\d{2}(?!\d)"
_CLOCK = r"(?:[ ,|·•@(:–—-]|alle|ore|h\b|del|at\b){0,12}(?P<clock>\d{1,2}[:.]\d{2})(?!\d|[:.]\d{4})"
_BEFORE = (
    r"\b(?P<before>\d{1,2}[:.]\d{2})(?:[ ,|·•(–—-]|\bdel\b|\bdi\b"
    r"|(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica){1,8}"
)

MONTHS = {
    "gen": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "mag": 5,
    "giu": 6,
    "lug": 7,
    "ago": 8,
    "set": 9,
    "ott": 10,
    "nov": 11,
    "dic": 12,
    "jan": 1,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "oct": 10,
    "dec": 12,
}

POINTERS = (
    "leggi anche",
    "leggi pure",
    "vedi anche",
    "guarda anche",
    "potrebbe interessarti",
    "potrebbero interessarti",
    "ti potrebbe interessare",
    "ti potrebbero interessare",
    "ti può interessare",
    "articoli correlati",
    "articolo correlato",
    "notizie correlate",
    "continua a leggere",
    "il resto dell'articolo",
    "per leggere l'articolo",
    "per leggere tutto",
    "ti potrebbero anche interessare",
    "sullo stesso argomento",
    "sullo stesso tema",
    "su questo argomento",
    "sull'argomento",
    "per saperne di più",
    "l'articolo continua dopo",
    "l'articolo prosegue",
    "il contenuto prosegue",
    "continua dopo la pubblicità",
    "il tuo browser non",
    "per commentare",
    "nella foto:",
    "nella foto,",
    "nelle foto:",
    "in foto:",
    "in copertina:",
    "immagine di copertina",
    "foto in copertina",
    "fonte immagine",
    "(foto",
    "visualizza questo post",
    "un post condiviso da",
    "riproduzione riservata",
    "© riproduzione",
    "©riproduzione",
)

PROMO = (
    "leggi l'articolo completo",
    "leggi tutto",
    "leggi l'approfondimento",
    "leggi qui",
    "da leggere",
    "per approfondire",
    "approfondisci",
    "approfondimenti",
    "altre notizie",
    "guarda il video",
    "guarda la gallery",
    "guarda le foto",
    "ascolta il podcast",
    "clicca qui",
    "continua dopo la pubblicità",
    "prosegue dopo la pubblicità",
    "iscriviti",
    "abbonati per",
    "abbonati ora",
    "abbonati subito",
    "abbonati e ",
    "registrati per",
    "registrati ora",
    "registrati gratis",
    "scarica l'app",
    "scopri di più",
    "ascolta l'articolo",
    "ascolta questo articolo",
    "resta connesso",
    "video -",
    "video:",
    "video |",
    "il video:",
    "foto -",
    "le foto:",
    "la gallery",
    "contenuti sponsorizzati",
    "aggiungi alle fonti",
    "lascia un commento",
    "torna alla home",
    "vai alla home",
    "torna su",
    "segui il nostro",
    "segui la nostra",
    "seguici",
    "resta aggiornato",
    "resta sempre aggiornato",
    "rimani aggiornato",
    "ricevi le notizie",
    "ricevi gratis",
    "condividi",
    "© copyright",
    "tutti i diritti riservati",
    "credit foto",
    "foto di copertina",
    "foto copertina",
    "fonte foto",
    "foto:",
    "(foto",
    "credits:",
    "credit:",
    "ph.",
    "i commenti saranno accettati",
    "sei già abbonato",
    "hai già un abbonamento",
    "questo articolo è riservato",
    "questo contenuto è riservato",
    "contenuto riservato",
    "per continuare a leggere",
    "sostieni il nostro lavoro",
    "unisciti al nostro canale",
    "unisciti al canale",
    "tempo di lettura",
    "ti restano",
    "ti resta",
    "argomenti:",
    "tag:",
    "tags:",
    "argomenti trattati",
    "i più letti",
    "più letti",
    "in edicola",
)

LABELS = (
    *("pubblicità", "- pubblicità", "advertisement", "annuncio", "stampa", "copyright", "©"),
    *("abbonati", "registrati", "accedi", "commenta", "newsletter", "loading", "caricamento"),
    *("nessun commento", "commenti", "foto ", "photo", "credit", "crediti", "ph ", "video"),
    *("gallery", "fotogallery", "tag", "fonte:", "read more", "see also", "share"),
)

PLATFORMS = (
    *("google news", "google discover", "facebook", "instagram", "whatsapp", "telegram", "tiktok"),
    *("twitter", "youtube", "linkedin", "newsletter", "i nostri social", "fonti preferite"),
)

READING_TIME = ("di lettura", "min read", "minuti lettura")

PROMO_HEADS = frozenset(
    {
        "leggi anche",
        "guarda anche",
        "sullo stesso argomento",
        "sullo stesso tema",
        "sull'argomento",
        "contenuti sponsorizzati",
        "chi è l'autore",
        "chi è l'autrice",
        "informazioni sull'autore",
        "ti potrebbe interessare anche",
        "ti potrebbero interessare",
        "potrebbero interessarti",
        "leggi gli altri articoli",
        "altri articoli",
        "dello stesso autore",
        "correlati",
        "articoli correlati",
        "notizie correlate",
        "approfondimenti",
        "per approfondire",
        "i più letti",
        "più letti",
        "ultime notizie",
        "ultim'ora",
        "commenti",
        "lascia un commento",
        "condividi",
        "tag",
        "argomenti",
        "potrebbe interessarti",
        "potrebbe interessarti anche",
        "ti potrebbe interessare",
        "altre notizie",
        "dalla home",
        "newsletter",
        "l'autore",
        "autore",
        "chi siamo",
        "in evidenza",
        "da non perdere",
        "video correlati",
    }
)

CALLS = frozenset(
    "iscriviti abbonati registrati scopri scarica segui seguici clicca unisciti prenota acquista"
    " ricevi riserva prova attiva condividi commenta scrivici sostieni inizia premi digita".split()
)

ENDING = (
    r"[\s(©–—|*-]*(?:riproduzione (?:è )?riservata|tutti i diritti (?:sono )?riservati)"
    r"[\s.)©*–—-]*(?:copyright\s.{1,40})?$"
)

BYLINES = (
    "di",
    "a cura di",
    "a cura della",
    "a cura del",
    "scritto da",
    "pubblicato da",
    "inserito da",
    "inviato da",
    "postato da",
    "testo di",
    "testi di",
    "articolo di",
    "servizio di",
    "intervista di",
    "inchiesta di",
    "autore:",
    "autore",
    "autrice:",
    "autori:",
    "da",
    "by",
)

BYLINE_NOTES = (
    "dal nostro inviato",
    "dalla nostra inviata",
    "dai nostri inviati",
    "dalle nostre inviate",
    "dal nostro corrispondente",
    "dalla nostra corrispondente",
    "dal corrispondente",
    "dalla corrispondente",
    "dall'inviato",
    "dall'inviata",
    "inviato speciale",
    "inviata speciale",
    "inviato",
    "inviata",
    "inviati",
    "corrispondente",
    "nostro servizio",
    "giornalista",
    "direttore responsabile",
    "direttore",
    "direttrice",
)

DESKS = ("redazione", "la redazione", "della redazione", "dalla redazione")

PUBLISHED = ("pubblicat", "pubblicazione", "published", "inserito il", "scritto il", "creato il")

UPDATED = (
    "aggiornat",
    "aggiornamento",
    "ultimo aggiornamento",
    "ultimo agg",
    "ultima modifica",
    "modifica",
    "modificat",
    "updated",
    "modified",
)

DATE_WORDS = frozenset(
    "pubblicato pubblicata pubblicazione il lo la di del alle ore h ultimo ultima aggiornamento"
    " aggiornato aggiornata modifica modificato modificata data creato inserito scritto articolo e"
    " a lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom minuti"
    " minuto lettura tempo min agg published updated last modified on at monday tuesday wednesday"
    " thursday friday saturday sunday".split()
)

CORRECTIONS = (
    r"^\W*(?:errata[ -]corrige\b|nota di correzione\b|(?:correzione|precisazione)\s*:"
    r"|rettifica\s*(?::|[–—-]\s|\W*$))"
    r"|\b(?:versione precedente|precedente versione|prima versione) di quest(?:o |')articolo\b"
    r"|\bquesto (?:articolo|pezzo|testo) è stato (?:corretto|rettificato)\b"
)

SPONSORED = (
    "sponsorizzati",
    "sponsorizzata",
    "contenuto realizzato in collaborazione",
    "articolo realizzato in collaborazione",
    "contenuto a pagamento",
    "articolo pubbliredazionale",
    "contenuto editoriale a pagamento",
    "promosso da",
    "#adv",
    "#ad ",
    "native adv",
    "contenuto sponsorizzato",
    "contenuto promozionale",
    "contenuto pubblicitario",
    "articolo sponsorizzato",
    "messaggio promozionale",
    "messaggio pubblicitario",
    "informazione pubblicitaria",
    "publiredazionale",
    "pubbliredazionale",
    "contenuto offerto da",
    "in collaborazione con",
    "sponsorizzato da",
    "brandvoice",
    "branded content",
    "advertorial",
    "sponsored",
)

PAID = (
    "per continuare a leggere",
    "articolo riservato",
    "riservato agli abbonati",
    "riservata agli abbonati",
    "riservati agli abbonati",
    "solo per gli abbonati",
    "per continuare a leggere questo articolo",
    "continua a leggere con l'abbonamento",
    "per leggere l'articolo completo",
    "articolo a pagamento",
    "abbonati per leggere",
    "abbonati per continuare",
)

SERVICES = frozenset(
    "sezione sezioni rubrica rubriche persone luoghi dossier dizionari dizionario"
    " tag tags argomento argomenti topic topics autore autori autrici author authors firma"
    " firme blogger categoria categorie category archivio archive archives cerca ricerca search"
    " pagina page login accedi registrati registrazione account profilo utente abbonati abbonamenti"
    " abbonamento edicola newsletter newsletters podcast audio shop store negozio privacy cookie"
    " cookies gdpr contatti contattaci contacts chi-siamo about pubblicita advertising"
    " disclaimer note-legali legal termini condizioni faq aiuto rss feed feeds sitemap mappa"
    " necrologie oroscopo oroscopi programmi-tv palinsesto"
    " wp-content wp-json wp-admin wp-includes cdn-cgi static assets media images img amp stampa"
    " print commenti comments informativa trattamento-dati credits preferenze"
    " classifica classifiche live-score".split()
)


NOTICES = (
    *("privacy", "cookie", "informativa-", "note-legali", "termini-e-", "condizioni-d", "gdpr"),
    *("chi-siamo", "contatti", "disclaimer", "trattamento-d", "dichiarazione-di-accessibilita"),
    *("login", "lavora-con-noi", "pubblicita-su"),
)


@cache
def tables() -> PageTables:
    """The tables of Italian news pages."""
    return PageTables(
        code="it",
        pointers=POINTERS,
        promo=PROMO,
        promo_heads=PROMO_HEADS,
        calls=CALLS,
        ending=ENDING,
        labels=LABELS,
        platforms=PLATFORMS,
        reading_time=READING_TIME,
        bylines=BYLINES,
        byline_notes=BYLINE_NOTES,
        desks=DESKS,
        published=PUBLISHED,
        joiners=("e", "ed"),
        sent_to=("a", "ad", "in", "da"),
        updated=UPDATED,
        date=rf"(?:{_BEFORE})?(?P<day>{_DAY})(?:{_CLOCK})?",
        months=MONTHS,
        date_words=DATE_WORDS,
        corrections=CORRECTIONS,
        sponsored=SPONSORED,
        paid=PAID,
        live=("diretta", "diretta-live", "live", "liveblog"),
        chrome_classes=(
            "correlat[aei]",
            "leggi-?anche",
            "piu-?letti",
            "approfondiment[oi]",
            "didascalia",
            "condividi",
            "abbonat[ei]",
            "abbonamenti",
            "comment[oi]",
            "briciole",
            "pubblicita",
            "firma",
            "autore",
            "occhiello",
            "sopratitolo",
        ),
        services=SERVICES,
        notices=NOTICES,
        kinds={
            "video": "video",
            "videogallery": "video",
            "photogallery": "gallery",
            "fotogallery": "gallery",
            "gallery": "gallery",
            "gallerie": "gallery",
            "foto": "gallery",
            "fotogalleria": "gallery",
            "fotogallerie": "gallery",
            "foto-gallery": "gallery",
        },
    )
