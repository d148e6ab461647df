"""A body decides, authorises or makes a law."""

from newsbot.language.events import ACTORS, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import JUDGES, LAWS

_LAW = lemmas(
    "legge decreto ddl riforma manovra bilancio emendamento dl finanziaria statuto mozione"
)
_WHAT = (need(object=LAWS),)
_GRANT = Frame(
    subject="authority",
    object="theme",
    oblique={"a": "beneficiary", "per": "beneficiary"},
    clause="theme",
)
_ONLY = lemmas("patto condizione condizionatamente purché condizionato")
_OK = Frame(
    subject="authority",
    oblique={
        "a": "theme",
        "di": "authority",
        "da parte di": "authority",
        "da": "authority",
        "per": "theme",
        "su": "theme",
    },
    receiver="beneficiary",
)
_BANKS = lemmas(
    "banca bce fed bankitalia cda consiglio assemblea comitato board governo giunta "
    "regione comune consob autorità ministero ministro parlamento cipess cipe "
    "commissione"
)

TYPE = EventType(
    name="approve",
    modes=("decide", "authorise", "law", "conditional"),
    roles=("authority", "theme", "beneficiary", "condition"),
    doer="authority",
    verb_frame=_GRANT,
    noun_frame=Frame(
        subject="authority",
        object="theme",
        oblique={"da parte di": "authority", "a": "theme", "per": "theme"},
        receiver="beneficiary",
    ),
    verbs=(
        *words("approvare, autorizzare, concedere", "conditional", needs=need(near=_ONLY)),
        *words(
            "approvare, varare, adottare, convertire, licenziare",
            "law",
            needs=(
                need(
                    object=_LAW,
                    subject="camera senato parlamento aula montecitorio deputato senatore "
                    "congresso bundestag",
                ),
                need(object="legge ddl"),
            ),
        ),
        *words("approvare", "decide"),
        *words(
            "varare, adottare, emanare, promulgare, disporre, ratificare, licenziare",
            "decide",
            needs=_WHAT,
        ),
        *words("autorizzare, omologare", "authorise"),
        *words("deliberare", "decide"),
        *words(
            "concedere, accordare, rilasciare, dare, ottenere, ricevere",
            "authorise",
            needs=need(
                object="autorizzazione permesso licenza concessione deroga proroga visto "
                "nullaosta nulla-osta ok asilo cittadinanza"
            ),
        ),
        *words(
            "concedere",
            "authorise",
            frame=_GRANT,
            needs=(
                need(subject_kinds="organization country"),
                need(
                    object=LAWS
                    | lemmas(
                        "grazia asilo cittadinanza status indulto amnistia beneficio sconto"
                        " patrocinio"
                        " concessione appalto esenzione agevolazione sospensione risarcimento voto"
                    )
                ),
            ),
            unless=(
                need(object="rigore punizione gol intervista bis rivincita angolo pausa"),
                need(subject=JUDGES),
            ),
        ),
        *words(
            "stabilire, dichiarare, proclamare",
            "decide",
            needs=need(object="stato emergenza lutto calamità"),
        ),
        *words(
            "alzare, tagliare, mantenere, lasciare, ridurre, aumentare, portare, "
            "fissare, limare, ritoccare",
            "decide",
            needs=need(object="tasso costo tariffa canone aliquota soglia", subject=_BANKS),
        ),
        *words(
            "accettare, accogliere",
            "decide",
            needs=need(
                object="impegno richiesta domanda candidatura proposta",
                subject=_BANKS | lemmas("collegio antitrust ue"),
            ),
        ),
        *words("legalizzare, depenalizzare", "law"),
        *words(
            "consentire, permettere",
            "authorise",
            frame=_GRANT,
            needs=need(subject=_BANKS | lemmas("legge decreto ordinanza")),
        ),
        *words(
            "varare, ratificare, promulgare, emanare",
            "decide",
            unless=need(object="nave yacht traghetto formazione squadra"),
        ),
        *words(
            "adottare",
            "decide",
            needs=need(subject=_BANKS | lemmas("parlamento senato camera ue onu unione")),
        ),
        *words(
            "sbloccare",
            "authorise",
            needs=need(object="fondo finanziamento risorsa tranche prestito vendita cantiere"),
        ),
        *words(
            "decidere",
            "decide",
            frame=Frame(subject="authority", object="theme", oblique={"su": "theme"}),
            needs=need(
                subject=_BANKS,
                object="taglio aumento rialzo rinvio proroga stop sospensione nomina",
            ),
        ),
        *words("prorogare, estendere", "decide", needs=need(subject=_BANKS)),
        *words("esprimere", "authorise", needs=need(object="parere", near="favorevole positivo")),
        *words(
            "istituire", "decide", needs=need(subject=_BANKS | lemmas("governo parlamento onu ue"))
        ),
        *words(
            "riconoscere",
            "decide",
            needs=(
                need(subject_kinds=ACTORS, object_kinds="country place"),
                need(object="stato indipendenza status"),
            ),
        ),
        *words(
            "ammettere, accogliere",
            "decide",
            needs=need(subject=_BANKS, object="domanda richiesta candidatura"),
        ),
        *words("decretare, recepire, promulgare", "law", needs=_WHAT),
        *words(
            "passare",
            "law",
            frame=Frame(subject="theme"),
            needs=need(
                subject="legge ddl emendamento mozione risoluzione riforma manovra decreto",
                after="voto con favorevole senato camera sì commissione aula",
            ),
        ),
        *words("beatificare, canonizzare", "decide"),
        *words(
            "proclamare, dichiarare, riconoscere",
            "decide",
            needs=need(
                after="beato santo patrimonio monumento lutto indipendenza sovrano capitale"
            ),
        ),
        *words(
            "assegnare, attribuire",
            "decide",
            frame=_GRANT,
            needs=need(
                object="olimpiade europeo mondiale expo giochi edizione organizzazione seggio",
            ),
        ),
        *words(
            "indire, convocare, sciogliere",
            "decide",
            needs=need(object="camera parlamento consiglio assemblea knesset bundestag"),
            unless=need(near="riunione vertice"),
        ),
        *words(
            "legalizzare, liberalizzare, depenalizzare, emendare",
            "law",
            needs=need(subject_kinds=ACTORS),
        ),
        *words(
            "essere",
            "law",
            frame=Frame(subject="theme"),
            needs=need(
                subject="ddl decreto riforma testo provvedimento proposta disegno manovra",
                object="legge",
            ),
        ),
        *words(
            "firmare, controfirmare, sottoscrivere",
            "decide",
            needs=need(
                object="legge decreto riforma ddl provvedimento grazia", subject_kinds=ACTORS
            ),
        ),
    ),
    nouns=(
        *words("approvazione, delibera, deliberazione, promulgazione", "decide"),
        *words("autorizzazione, nullaosta, nulla-osta, placet, benestare", "authorise"),
        *words("varo", "decide"),
        *words(
            "proroga, deroga",
            "decide",
            needs=need(object=LAWS | lemmas("termine sanzione missione")),
        ),
        *words("conversione", "law", needs=need(near="decreto legge")),
        *words("ratifica, adozione", "decide", needs=_WHAT),
        *words("legalizzazione, depenalizzazione, liberalizzazione", "law", bare=True),
        *words("beatificazione, canonizzazione", "decide", bare=True),
        *words(
            "riconoscimento", "decide", needs=need(object="stato indipendenza status repubblica")
        ),
        *words("istituzione, introduzione", "decide", needs=need(object=LAWS - lemmas("uso"))),
        *words(
            "scioglimento",
            "decide",
            needs=need(object="camera parlamento consiglio assemblea giunta"),
        ),
        *words(
            "decreto, delibera, dpcm",
            "decide",
            needs=need(near="firmare emanare pubblicare gazzetta prevedere stabilire"),
        ),
        *words("assenso, consenso", "authorise", needs=need(near="dare concedere ottenere")),
    ),
    phrases=(
        *words(
            "sì definitivo, sì di camera, sì di senato, sì di aula, disco verde, "
            "semaforo verde, voto favorevole, parere favorevole",
            "authorise",
            frame=_OK,
            bare=True,
        ),
        *words("via libero, via libera, luce verde", "authorise", frame=_OK, bare=True),
        *words("sì a, ok a", "authorise", frame=_OK, bare=True),
        *words("sì di, ok di", "authorise", frame=_OK),
        *words(
            "dare ok, entrare in vigore, entrata in vigore",
            "law",
            frame=Frame(subject="theme", object="theme", oblique={"di": "theme", "a": "theme"}),
        ),
        *words(
            "convertire in legge, diventare legge",
            "law",
            frame=Frame(subject="authority", object="theme"),
        ),
        *words(
            "stato di emergenza",
            "decide",
            needs=need(near="dichiarare deliberare proclamare decretare"),
        ),
        *words(
            "dare assenso, dare consenso, dare benestare, dare nulla osta, nulla osta,"
            " parere positivo, dare parere favorevole, via libera definitivo",
            "authorise",
            frame=_OK,
            bare=True,
        ),
        *words(
            "dichiarazione di indipendenza, lutto nazionale, lutto cittadino, stato di calamità,"
            " proclamare indipendenza, dichiarare indipendenza",
            "decide",
            bare=True,
        ),
    ),
    kinds={"authority": ACTORS, "beneficiary": ACTORS},
    amounts={"money": "price", "quantity": "count", "percent": "level"},
    yields=True,
    amount_roles=frozenset({"votes", "price", "level", "count", "change", "cost"}),
)
