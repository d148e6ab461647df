"""Trials, verdicts and what courts decide."""

from newsbot.language.events import PEOPLE, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import COURTS, JUDGES

_CONVICT = Frame(subject="court", object="defendant", oblique={"per": "charge", "di": "charge"})
_RULING = Frame(
    subject="court",
    object="court",
    oblique={
        "da parte di": "court",
        "a": "defendant",
        "per": "charge",
        "contro": "defendant",
        "nei confronti di": "defendant",
    },
)
_COURT = (need(subject=JUDGES),)
_CLAIM = (
    need(object="ricorso appello istanza richiesta domanda eccezione causa reclamo opposizione"),
)
_FREE = lemmas("carcere domiciliare cauzione libertà cella prigione detenuto arresto")

VERBS = (
    *words("processare", frame=_CONVICT),
    *words(
        "condannare",
        "convict",
        frame=_CONVICT,
        needs=(
            need(object_kinds=PEOPLE | {"organization"}),
            need(amount="time money"),
            *_COURT,
        ),
    ),
    *words("patteggiare", "convict", frame=Frame(subject="defendant", oblique={"per": "charge"})),
    *words("assolvere, prosciogliere, scagionare", "acquit", frame=_CONVICT),
    *words("archiviare", "acquit", frame=Frame(subject="court", object="charge")),
    *words("scarcerare", "rule", frame=_CONVICT),
    *words(
        "rilasciare, liberare",
        "rule",
        frame=_CONVICT,
        needs=need(object_kinds=PEOPLE, near=_FREE),
    ),
    *words(
        "respingere, rigettare, accogliere, bocciare",
        "rule",
        frame=Frame(subject="court", oblique={"di": "plaintiff"}),
        needs=(need(subject=JUDGES), *_CLAIM),
    ),
    *words(
        "annullare, confermare, sospendere, ribaltare, stabilire, sentenziare, "
        "decidere, dichiarare",
        "rule",
        frame=Frame(subject="court", object="charge", oblique={"a": "defendant"}),
        needs=(
            need(subject=JUDGES),
            need(object="sentenza verdetto condanna assoluzione", near=COURTS),
        ),
        unless=need(object="sciopero udienza"),
    ),
    *words("estradare", "rule", frame=_CONVICT),
    *words("condannare", "convict", frame=_CONVICT),
    *words(
        "pronunciare, esprimere",
        "rule",
        frame=Frame(subject="court", oblique={"su": "charge"}),
        reflexive=True,
        needs=need(subject=JUDGES),
    ),
    *words(
        "convalidare",
        "rule",
        frame=Frame(subject="court"),
        needs=need(object="arresto fermo sequestro espulsione"),
    ),
    *words(
        "indennizzare, risarcire",
        "rule",
        frame=Frame(subject="defendant", object="plaintiff"),
        needs=need(near=COURTS | lemmas("sentenza condannare")),
    ),
    *words("giudicare", "rule", frame=_CONVICT, needs=need(subject=JUDGES)),
    *words(
        "scontare",
        "convict",
        frame=Frame(subject="defendant"),
        needs=need(amount="time", near="pena carcere condanna reclusione"),
    ),
    *words(
        "sentenziare, ordinare, obbligare",
        "rule",
        frame=Frame(subject="court", object="charge", oblique={"a": "defendant"}),
        needs=need(subject=COURTS),
    ),
    *words("graziare, amnistiare", "rule", frame=_CONVICT),
    *words(
        "infliggere, comminare, irrogare",
        "convict",
        frame=Frame(subject="court", oblique={"a": "defendant", "per": "charge"}),
        needs=(need(object="ergastolo pena condanna"), need(amount="time", object="anno mese")),
    ),
    *words(
        "ridurre, aumentare, inasprire, commutare, dimezzare",
        "rule",
        frame=Frame(subject="court", oblique={"a": "defendant"}),
        needs=need(object="pena condanna ergastolo"),
    ),
    *words(
        "comparire, testimoniare, deporre",
        frame=Frame(subject="defendant", oblique={"davanti a": "court", "in": "court"}),
        needs=need(after=COURTS | lemmas("aula processo"), subject_kinds="person"),
    ),
    *words(
        "rilasciare, liberare",
        "rule",
        frame=_CONVICT,
        needs=need(object_kinds=PEOPLE, after="cauzione carcere prigione libertà"),
    ),
    *words("giustiziare", "convict", frame=_CONVICT, needs=need(near="condannare pena morte boia")),
    *words(
        "negare, concedere, disporre, revocare",
        "rule",
        frame=Frame(subject="court", oblique={"a": "defendant"}),
        needs=need(
            subject=JUDGES,
            object="domiciliare domiciliari arresto libertà scarcerazione permesso estradizione"
            " sospensione"
            " attenuante perizia",
        ),
    ),
    *words(
        "prescrivere",
        "rule",
        frame=Frame(object="charge"),
        needs=need(object="reato accusa delitto"),
        unless=need(near="medico farmaco"),
    ),
    *words(
        "rilasciare, liberare",
        "rule",
        frame=_CONVICT,
        needs=need(
            object_kinds=PEOPLE,
            near="incriminare accusa prigioniero spionaggio polizia autorità fermare processo",
        ),
        unless=need(object="dichiarazione intervista"),
    ),
    *words(
        "rifiutare, ricusare, avallare",
        "rule",
        frame=Frame(subject="court", object="charge", clause="charge"),
        needs=need(subject=JUDGES),
    ),
)

NOUNS = (
    *words(
        "condanna",
        "convict",
        frame=Frame(
            subject="court",
            object="defendant",
            oblique={"a": "charge", "per": "charge", "da parte di": "court"},
        ),
    ),
    *words(
        "assoluzione, proscioglimento",
        "acquit",
        frame=Frame(
            subject="court",
            object="defendant",
            oblique={"da": "charge", "da parte di": "court"},
        ),
        bare=True,
    ),
    *words("archiviazione", "acquit", frame=Frame(object="charge", oblique={"per": "defendant"})),
    *words("patteggiamento", "convict", bare=True),
    *words(
        "prescrizione",
        "rule",
        needs=need(near="reato processo accusa corte tribunale imputato"),
    ),
    *words(
        "scarcerazione, estradizione",
        "rule",
        frame=Frame(subject="court", object="defendant"),
        bare=True,
    ),
    *words(
        "processo",
        frame=Frame(
            object="defendant",
            oblique={
                "a": "defendant",
                "contro": "defendant",
                "per": "charge",
                "a carico di": "defendant",
            },
        ),
        needs=need(
            near=COURTS
            | lemmas("imputato aprire accusa reato omicidio frode corruzione avvocato udienza")
        ),
        unless=need(near="produttivo digitalizzazione pace riforma produzione industriale"),
    ),
    *words("udienza", bare=True),
    *words("sentenza, verdetto", "rule", frame=_RULING),
    *words("pena", "convict", frame=_RULING, needs=need(amount="time")),
    *words(
        "ergastolo",
        "convict",
        frame=_RULING,
        needs=need(near="condannare condanna corte assise sentenza"),
    ),
    *words("giudizio", needs=need(near=COURTS, after="civile penale immediato abbreviato")),
    *words(
        "detenzione, carcerazione, reclusione",
        "convict",
        needs=need(amount="time", near="condannare condanna pena giudice tribunale corte"),
    ),
    *words(
        "grazia, amnistia, indulto",
        "rule",
        needs=need(near="concedere presidente detenuto condannare"),
    ),
    *words("risarcimento", "rule", needs=need(near=COURTS | lemmas("sentenza condannare"))),
    *words("maxiprocesso, maxi-processo", frame=_RULING, bare=True),
    *words(
        "liberazione, rilascio",
        "rule",
        frame=Frame(subject="court", object="defendant"),
        needs=need(object_kinds=PEOPLE, near=_FREE | lemmas("cauzione giudice detenuto")),
    ),
    *words(
        "esecuzione", "convict", frame=_CONVICT, needs=need(near="condannare capitale morte pena")
    ),
    *words(
        "carcere, reclusione, ergastolo",
        "convict",
        frame=Frame(oblique={"per": "defendant", "a": "defendant"}),
        needs=need(amount="time", after="per a"),
        unless=need(near="condannare rischiare pena scontare"),
        bare=True,
    ),
    *words(
        "ergastolo",
        "convict",
        frame=Frame(oblique={"per": "defendant", "a": "defendant"}),
        needs=need(after="per a"),
        bare=True,
    ),
    *words("sconto, riduzione", "rule", frame=_RULING, needs=need(object="pena condanna")),
)

PHRASES = (
    *words(
        "dare torto, dare ragione",
        "rule",
        frame=Frame(subject="court", oblique={"a": "plaintiff"}),
        needs=_COURT,
    ),
    *words("ribaltare verdetto, ribaltare sentenza", "rule", frame=Frame(subject="court")),
    *words(
        "andare a processo, finire a processo, essere a processo, andare a sbarra",
        frame=Frame(subject="defendant", oblique={"per": "charge"}),
    ),
    *words(
        "dichiarare incostituzionale, dichiarare illegittimo",
        "rule",
        frame=Frame(subject="court", object="charge"),
    ),
    *words("tornare in libertà", "rule", frame=Frame(subject="defendant")),
    *words(
        "dichiarare fallito, dichiarare prescritto, fare decadere accusa",
        "rule",
        frame=Frame(subject="court", object="charge"),
        needs=need(near="reato accusa prescrizione processo"),
    ),
    *words("uscire da carcere, uscire di prigione", "rule", frame=Frame(subject="defendant")),
    *words(
        "condannare a morte, pena di morte, condanna a morte, condannare a ergastolo",
        "convict",
        frame=_CONVICT,
        needs=need(object_kinds=PEOPLE),
    ),
    *words(
        "lasciare carcere, tornare libero, rimettere in libertà, libertà vigilato,"
        " libertà provvisorio, libertà su cauzione, uscire su cauzione",
        "rule",
        frame=Frame(subject="defendant", object="defendant"),
    ),
    *words(
        "sedere su banco, salire su banco, comparire davanti a giudice, aula di tribunale",
        frame=Frame(subject="defendant"),
        needs=need(subject_kinds=PEOPLE),
    ),
    *words("cadere in prescrizione, andare in prescrizione", "rule", frame=Frame(subject="charge")),
    *words(
        "processo di appello, processo in appello, processo di primo, processo per direttissima",
        frame=_RULING,
        bare=True,
    ),
    *words(
        "perdere causa, vincere causa, perdere ricorso, vincere ricorso, perdere processo",
        "rule",
        frame=Frame(subject="plaintiff", oblique={"contro": "defendant"}),
    ),
)
