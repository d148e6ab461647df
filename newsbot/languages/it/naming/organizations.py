"""Words that tell names of organizations: parts, forms, what stands around them."""

# Words of a name that make it an organization, in any language.
PARTS = frozenset(
    """
    group gruppo bank banca banco banque interactive university università college school
    institute foundation fondazione association company corporation corp co holding holdings
    partners capital ventures investments industries airlines airways air motors motor motorsport
    racing party partito movement union league federation council committee agency authority
    office department service services news times post journal herald tribune guardian magazine
    press radio television tv channel network networks media records pictures studios
    entertainment energy oil petroleum gas electric electronics technologies technology systems
    software solutions pharma pharmaceuticals laboratories bros brothers sons club team united fc
    ac as us ss cf calcio basket volley rugby football athletic sporting real society command army
    navy police force forces brigade brigades front alliance organization organisation
    international nations commission court senate congress parliament exchange fund mobility opera
    daily express survey equity institution trust orchestra ensemble theatre insurance
    assicurazioni costruzioni trasporti editore edizioni editori telecom telecomunicazioni
    """.split()
)  # fmt: skip

# Legal forms behind a company's name.
FORMS = frozenset(
    """
    spa s.p.a srl s.r.l snc sas scarl sapa inc incorporated ltd limited llc plc gmbh ag sa s.a nv
    n.v bv ab oyj asa se kg kgaa sarl sgr sim
    """.split()
)

# Lower-case nouns directly before a name that is an organization.
CUES = frozenset(
    """
    società azienda impresa ditta gruppo compagnia multinazionale colosso startup start-up banca
    istituto casa quotidiano giornale settimanale mensile rivista emittente network agenzia sito
    portale partito movimento sindacato associazione organizzazione ong onlus fondazione club
    squadra team scuderia band formazione etichetta coop cooperativa catena operatore produttore
    gestore costruttore controllata holding finanziaria studio consorzio birrificio acciaieria
    cantina tipografia casa-editrice concorrente fornitore rivale editore assicurazione fondo
    marchio marca clan cosca cartello milizia tv televisione radio testata lista coalizione
    """.split()
)

# Nouns before "di" and the name of an organization.
OWNERS = frozenset(
    """
    delegato azioni titolo titoli soci azionisti dipendenti portavoce sede stabilimento
    stabilimenti membri membro militanti militante clienti utenti operai lavoratori acquisizione
    fusione bilancio capitale quota fatturato consigliere consiglieri capogruppo esponente
    esponenti senatori deputati leader giocatori tifosi maglia panchina redazione vertici vertice
    manager miliziani presidente presidentessa vicepresidente amministratore amministratrice ad
    direttore direttrice segretario segretaria fondatore fondatrice ceo cfo dirigente responsabile
    socio dipendente capo impianto impianti fabbrica fabbriche cda utile utili ricavi obbligazioni
    piattaforma filiale flotta navi traghetti negozi punti-vendita concorrente concorrenti
    fornitore fornitori quartier-generale guerriglieri attivisti reporter giornalista allenatore
    tecnico patron difensore attaccante
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

FEMININE_CLUBS = frozenset(("lazio",))
