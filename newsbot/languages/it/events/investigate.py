"""An authority inquires, reviews or searches."""

from newsbot.language.events import ACTORS, PEOPLE, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import POLICE, PROSECUTORS

_LAW = (
    PROSECUTORS
    | POLICE
    | lemmas("indagine inchiesta commissione antitrust consob autorità reato garante")
)
_OPEN = Frame(
    subject="authority",
    oblique={
        "su": "cause",
        "per": "cause",
        "contro": "subject",
        "a carico di": "subject",
        "nei confronti di": "subject",
    },
)
_PROBE = Frame(
    subject="authority",
    object="authority",
    oblique={
        "su": "cause",
        "per": "cause",
        "contro": "subject",
        "a carico di": "subject",
        "nei confronti di": "subject",
        "da parte di": "authority",
    },
)
_SUSPECT = Frame(subject="authority", object="subject", oblique={"per": "cause"})

TYPE = EventType(
    name="investigate",
    modes=("probe", "review", "search"),
    roles=("authority", "subject", "cause"),
    doer="authority",
    verb_frame=Frame(
        subject="authority", object="subject", oblique={"su": "cause", "per": "cause"}
    ),
    noun_frame=_PROBE,
    verbs=(
        *words(
            "indagare",
            "probe",
            frame=Frame(
                subject="authority", object="subject", oblique={"su": "cause", "per": "cause"}
            ),
        ),
        *words("iscrivere", "probe", frame=_SUSPECT, needs=need(near="registro indagato")),
        *words("perquisire, ispezionare", "search"),
        *words(
            "riesaminare, rivedere, esaminare, revisionare",
            "review",
            needs=need(
                subject_kinds="organization",
                subject="governo commissione autorità ministero tribunale consiglio antitrust"
                " bce casa amministrazione agenzia garante",
            ),
        ),
        *words("accertare, verificare, intercettare", "probe", needs=need(subject=_LAW)),
        *words("sospettare", "probe", frame=_SUSPECT, needs=need(near=_LAW)),
        *words(
            "vagliare, valutare, passare",
            "review",
            needs=need(
                subject="antitrust commissione autorità consob garante banca ministero",
                object="offerta operazione fusione acquisizione caso posizione",
            ),
        ),
        *words(
            "interrogare, ascoltare, sentire",
            "probe",
            needs=need(subject=_LAW, object_kinds="person group"),
        ),
        *words(
            "sottoporre",
            "search",
            frame=Frame(subject="authority", object="subject"),
            needs=need(after="perquisizione interrogatorio controllo"),
        ),
        *words("identificare, scoprire, smascherare", "probe", needs=need(subject=POLICE)),
        *words("inquisire, investigare", "probe", needs=need(subject_kinds=ACTORS)),
        *words(
            "appurare, acquisire, sequestrare",
            "probe",
            needs=need(
                subject=_LAW, object="video prova documento cartella documentazione filmato atto"
            ),
        ),
        *words("controllare, ispezionare", "search", needs=need(subject=POLICE)),
        *words(
            "sospettare, indiziare",
            "probe",
            frame=_SUSPECT,
            needs=need(object_kinds="person group"),
        ),
        *words(
            "vagliare, visionare, analizzare",
            "probe",
            needs=need(
                subject=_LAW,
                object="immagine video posizione testimonianza filmato tabulato documento ipotesi",
            ),
        ),
        *words("interrogare, torchiare", "probe", needs=need(subject=_LAW)),
        *words(
            "ascoltare, sentire, interrogare",
            "probe",
            needs=need(
                after="questura procura pm magistrato inquirente caserma", object_kinds=PEOPLE
            ),
        ),
    ),
    nouns=(
        *words(
            "indagine, inchiesta, maxi-inchiesta, maxinchiesta",
            "probe",
            unless=need(near="sondaggio statistico campione"),
        ),
        *words("istruttoria, ispezione", "probe"),
        *words(
            "perquisizione, blitz",
            "search",
            frame=Frame(
                subject="authority",
                object="subject",
                oblique={
                    "in": "subject",
                    "a": "subject",
                    "da parte di": "authority",
                    "presso": "subject",
                },
            ),
            bare=True,
        ),
        *words(
            "revisione, riesame",
            "review",
            frame=Frame(
                subject="authority", object="subject", oblique={"da parte di": "authority"}
            ),
            needs=need(
                object="accordo contratto piano caso decisione bilancio processo progetto "
                "trattato regola"
            ),
        ),
        *words("autopsia", "probe", frame=Frame(oblique={"su": "subject"}), bare=True),
        *words(
            "verifica, accertamento, controllo",
            "probe",
            needs=need(
                near="avviare disporre ordinare autorità procura agenzia nas ispettore",
                object_kinds="organization person other product",
            ),
        ),
        *words("audit, due-diligence", "review"),
        *words(
            "interrogatorio",
            "probe",
            frame=Frame(object="subject", oblique={"da parte di": "authority"}),
        ),
        *words(
            "sopralluogo, perizia, rilievo",
            "probe",
            needs=need(near=_LAW | lemmas("disporre perito ris incidente vigile eseguire")),
        ),
        *words(
            "accertamento", "probe", needs=need(near="corso polizia magistratura causa dinamica")
        ),
        *words(
            "fascicolo",
            "probe",
            bare=True,
            needs=need(near="procura pm reato magistrato aprire ignoto"),
        ),
    ),
    phrases=(
        *words(
            "aprire fascicolo, aprire fascicolo, aprire indagine, aprire inchiesta, "
            "avviare indagine, avviare istruttoria, aprire istruttoria",
            "probe",
            frame=_OPEN,
        ),
        *words(
            "avviso di garanzia, informazione di garanzia",
            "probe",
            frame=Frame(
                subject="subject",
                object="subject",
                oblique={"a": "subject", "per": "cause", "da": "authority"},
            ),
            bare=True,
        ),
        *words(
            "ricevere avviso di garanzia",
            "probe",
            frame=Frame(subject="subject", oblique={"per": "cause", "da": "authority"}),
        ),
        *words("fare luce", "probe", frame=Frame(subject="authority", oblique={"su": "cause"})),
        *words("registro di indagato, registro di indagati", "probe", frame=_SUSPECT, bare=True),
        *words(
            "aprire procedura, avviare procedura, avviare verifica, avviare accertamento",
            "probe",
            frame=_OPEN,
            needs=need(near="infrazione ispezione verifica accertamento violazione ue"),
        ),
        *words("procedura di infrazione", "probe", frame=_PROBE, bare=True),
        *words(
            "finire sotto inchiesta, essere sotto inchiesta, finire su registro, "
            "mettere sotto inchiesta",
            "probe",
            frame=Frame(subject="subject", object="subject", oblique={"per": "cause"}),
        ),
        *words("caccia a uomo, fascicolo di indagine", "probe", bare=True),
        *words(
            "passare a setaccio, fare accertamento, effettuare perquisizione, avviare inchiesta,"
            " aprire procedimento, avviare procedimento, ordinare indagine, condurre indagine",
            "probe",
            frame=_OPEN,
        ),
        *words(
            "ipotesi di reato, iscrivere in registro, registro di indagati, finire nel mirino",
            "probe",
            frame=_SUSPECT,
            needs=need(near=_LAW),
        ),
        *words("vedere chiaro", "probe", frame=_OPEN, needs=need(subject=_LAW)),
        *words("a vaglio di", "probe", bare=True, needs=need(after=_LAW)),
        *words("accendere faro, in corso accertamento", "probe", frame=_OPEN, bare=True),
        *words(
            "commissione di inchiesta",
            "probe",
            bare=True,
            needs=need(near="istituire creare nominare nascere approvare varare avviare chiedere"),
        ),
    ),
    kinds={"authority": ACTORS},
    amounts={"quantity": "count"},
)
