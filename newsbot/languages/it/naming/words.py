"""Capitalized words that name nothing, words that link names, and cues of products and projects."""

# Words that never are or begin a name, though they may have a capital.
NOT_NAMES = frozenset(
    """
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    lunedì martedì mercoledì giovedì venerdì sabato domenica natale pasqua capodanno ferragosto
    epifania pasquetta quaresima ramadan paese paesi stato stati costituzione presidenza
    presidenti premio nobel oscar olimpiadi olimpiade mondiali mondiale europei coppa campionato
    festival internet web covid covid-19 coronavirus aids hiv sars iva pil irpef imu euro dollaro
    bibbia corano vangelo islam cristianesimo ebraismo buddhismo shoah olocausto medioevo
    rinascimento risorgimento fascismo nazismo comunismo resistenza liberazione risiko signore
    madonna nord sud est ovest novecento ottocento settecento manovra finanziaria nota legge
    decreto articolo art trattato protocollo accordo processo operazione guerra rivoluzione gran
    grand prix premier dpcm tv gp cd dvd sms www http https com org dj pc ai ok vip blog email
    e-mail fonte fonti foto video leggi anche titolo capitolo secolo breaking ultimora i ii iii iv
    v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii champions campione
    campioni league europa-league serie formula motogp superbike moto gp1 supercoppa tour giro
    vuelta roland us-open masters slam fa-cup sindaci ministri sanità ministro ministra
    comitato-organizzatore signori lei voi loro sua suo sue suoi lui egli ella cattolici musulmani
    ebrei cristiani ortodossi protestanti democratici repubblicani conservatori laburisti
    socialisti comunisti liberali radicale afroamericani sos pm rsa dad utc gmt gpl gps gprs usb
    gb mb ghz wi-fi bluetooth kw mw gw tw kwh mwh gwh twh km cm kg iban bic isin sla rid btp bot
    cct dna rna pvc pcr gip dop igp
    """.split()
)

# Closed-class words and sentence openers: never part of a name's beginning.
OPENERS = frozenset(
    """
    il lo la i gli le l un uno una un' di a da in con su per tra fra del dello della dell dei
    degli delle al allo alla all ai agli alle dal dallo dalla dall dai dagli dalle nel nello nella
    nell nei negli nelle sul sullo sulla sull sui sugli sulle col coi e ed o od ma però se che chi
    cui non né anche come quando dove mentre poi così secondo dopo prima durante contro senza
    sotto sopra questo questa questi queste quest quello quella quelli quelle quel quei quegli
    quell ogni alcuni alcune molti molte tanti tutti tutte tutto tutta altri altre altro altra
    nessun nessuno nessuna qualche due tre quattro cinque sei sette otto nove dieci ecco ora oggi
    ieri domani adesso ancora già solo soltanto infine inoltre infatti intanto quindi dunque
    perché perciò tuttavia invece oltre circa quasi proprio forse sì no più meno molto poco è era
    erano sono ha hanno aveva avevano sarà saranno fu furono stato stata si ci vi ne mi ti c'è
    c'era c'erano presso entro fino nonostante malgrado grazie causa verso attraverso insieme
    sempre mai ciononostante altrimenti dapprima dopodiché peraltro pertanto ovviamente
    naturalmente purtroppo essa esso essi esse costui costei coloro costoro anch dov cos com quant
    nient c d n s v m t ad
    """.split()
)  # fmt: skip

# What may stand between the capitalized words of an institution's name.
LINKERS = frozenset(
    """
    di del dello della dell' dei degli delle d' per of the for and de du des la le l' il lo i gli
    """.split()
)
JOINING = frozenset((" & ", " of ", " of the ", " and ", " for ", " for the "))
CONJUNCTIONS = frozenset(("e", "ed", "&"))

ARTICLES = frozenset(("il", "lo", "la", "l'", "i", "gli", "le"))
JOINT_ARTICLES = frozenset(
    """
    del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai
    dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle
    """.split()
)

FEMININE_ARTICLES = frozenset("la della alla dalla nella sulla".split())
PLURAL_ARTICLES = frozenset("i gli le dei degli delle ai agli alle dai dagli dalle".split())
INDEFINITE_ARTICLES = frozenset(("un", "uno", "una", "un'"))

# What follows the name of a capital that acts.
ACTING = frozenset(
    """
    ha aveva avrebbe vuole chiede accusa risponde avverte minaccia annuncia nega smentisce
    respinge punta teme propone replica intende approva decide sostiene conferma valuta promette
    ritira impone vieta sanziona condanna invita boccia frena insiste esclude denuncia rifiuta
    convoca
    """.split()
)

# Nouns with which a name is no mention of its bearer: "premio Nobel", "scala Richter".
MEASURES = frozenset("premio premi scala magnitudo trofeo etnia memorial rally lingua".split())

PROJECT_CUES = frozenset("progetto programma piano iniziativa operazione missione".split())
# Services that are named after their maker or the maker after them.
NETWORKS = frozenset(
    """
    facebook twitter youtube whatsapp instagram tiktok telegram linkedin skype messenger
    """.split()
)
PRODUCT_CUES = frozenset(
    """
    modello modelli chatbot sistema smartphone telefonino telefono tablet console videogioco gioco
    software app applicazione browser auto vettura berlina suv utilitaria farmaco vaccino missile
    missili drone razzo satellite sonda film serie romanzo libro album singolo brano canzone disco
    programma fiction telefilm uragano tifone ciclone tempesta processore chip acceleratore
    piattaforma traghetto nave petroliera aereo velivolo elicottero motonave yacht moto virus
    malware asteroide cometa shuttle navetta portaerei sottomarino
    """.split()
)

ELISIONS = frozenset(
    """
    l' un' dell' all' dall' nell' sull' coll' c' d' quest' quell' anch' dov' com' cos' tutt' s' t'
    m' v' n' nient' mezz' nessun' ciascun' quant' senz' pover' bell' grand' sott'
    """.split()
)
