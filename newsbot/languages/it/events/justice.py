"""Arrests, charges, lawsuits, trials and rulings."""

from newsbot.language.events import ACTORS, PEOPLE, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import COURTS, JUDGES, POLICE, PROSECUTORS

_ARREST = Frame(subject="authority", object="defendant", oblique={"per": "charge", "con": "charge"})
_CONVICT = Frame(subject="court", object="defendant", oblique={"per": "charge", "di": "charge"})
_SUE = Frame(
    subject="plaintiff",
    oblique={
        "a": "court",
        "contro": "defendant",
        "in": "court",
        "presso": "court",
        "davanti a": "court",
    },
)
_APPEAL = Frame(
    subject="plaintiff",
    object="plaintiff",
    oblique={
        "contro": "defendant",
        "a": "court",
        "da parte di": "plaintiff",
        "da": "plaintiff",
        "davanti a": "court",
    },
)
_OF = Frame(
    subject="authority",
    object="defendant",
    oblique={
        "per": "charge",
        "da parte di": "authority",
        "a carico di": "defendant",
        "a": "defendant",
        "contro": "defendant",
    },
)
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

TYPE = EventType(
    name="justice",
    modes=("sue", "arrest", "charge", "convict", "acquit", "rule"),
    roles=("plaintiff", "defendant", "court", "authority", "charge"),
    doer="authority",
    verb_frame=_ARREST,
    noun_frame=_OF,
    verbs=(
        *words(
            "arrestare, ammanettare, incarcerare, riarrestare",
            "arrest",
            needs=(
                need(object_kinds=PEOPLE),
                need(subject=POLICE),
                need(near=PROSECUTORS | lemmas("accusa carcere")),
            ),
            unless=need(
                object_kinds="other", object="crescita calo declino caduta corsa emorragia"
            ),
        ),
        *words(
            "fermare, catturare, bloccare",
            "arrest",
            needs=(
                need(object_kinds=PEOPLE, subject=POLICE),
                need(
                    object_kinds=PEOPLE,
                    near=POLICE | lemmas("accusa sospettato omicidio droga furto"),
                ),
            ),
        ),
        *words(
            "incriminare, rinviare, imputare",
            "charge",
            needs=(need(object_kinds=PEOPLE), need(after="giudizio")),
        ),
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
        *words(
            "patteggiare", "convict", frame=Frame(subject="defendant", oblique={"per": "charge"})
        ),
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
            "querelare, citare, denunciare",
            "sue",
            frame=Frame(subject="plaintiff", object="defendant", oblique={"per": "charge"}),
            needs=need(near="tribunale giudizio querela causa diffamazione danno"),
        ),
        *words(
            "querelare",
            "sue",
            frame=Frame(subject="plaintiff", object="defendant", oblique={"per": "charge"}),
        ),
        *words(
            "ricorrere, appellare",
            "sue",
            frame=_SUE,
            needs=(
                need(after=COURTS | lemmas("contro giudice giustizia corte")),
                need(near=COURTS),
            ),
        ),
        *words(
            "impugnare", "sue", frame=Frame(subject="plaintiff", oblique={"davanti a": "court"})
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
            "arrestare",
            "arrest",
            reflexive=False,
            unless=need(
                object="crescita calo declino caduta corsa emorragia rimonta avanzata "
                "processo tendenza diffusione sviluppo degrado discesa crisi"
            ),
        ),
        *words(
            "pronunciare, esprimere",
            "rule",
            frame=Frame(subject="court", oblique={"su": "charge"}),
            reflexive=True,
            needs=need(subject=JUDGES),
        ),
        *words(
            "costituire",
            "arrest",
            frame=Frame(subject="defendant", oblique={"a": "authority"}),
            reflexive=True,
            needs=need(
                subject_kinds="person",
                after="carabiniere polizia carcere questura procura autorità",
            ),
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
            "trattenere, detenere",
            "arrest",
            frame=_ARREST,
            needs=need(object_kinds=PEOPLE, near=POLICE | lemmas("carcere cella autorità")),
        ),
        *words(
            "denunciare",
            "charge",
            frame=_ARREST,
            needs=(need(subject=POLICE), need(after="libertà piede", object_kinds=PEOPLE)),
        ),
        *words(
            "sentenziare, ordinare, obbligare",
            "rule",
            frame=Frame(subject="court", object="charge", oblique={"a": "defendant"}),
            needs=need(subject=COURTS),
        ),
        *words(
            "citare, querelare, trascinare, chiamare",
            "sue",
            frame=Frame(subject="plaintiff", object="defendant"),
            needs=need(after="giudizio tribunale causa"),
        ),
        *words("graziare, amnistiare", "rule", frame=_CONVICT),
    ),
    nouns=(
        *words(
            "arresto, fermo, cattura",
            "arrest",
            needs=(
                need(object_kinds=PEOPLE),
                need(amount="quantity number"),
                need(near=PROSECUTORS | lemmas("accusa domiciliare convalidare indagine reato")),
            ),
            unless=need(near="cardiaco produzione biologico"),
            bare=True,
        ),
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
        *words(
            "archiviazione", "acquit", frame=Frame(object="charge", oblique={"per": "defendant"})
        ),
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
        *words("incriminazione, imputazione", "charge", bare=True),
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
        *words(
            "ricorso, appello, controricorso",
            "sue",
            frame=_APPEAL,
            needs=need(
                near=COURTS
                | lemmas(
                    "presentare depositare avvocato legale difensore sentenza multa "
                    "contro annunciare condanna giustizia"
                )
            ),
            unless=need(near="lanciare rivolgere unità manifestante"),
        ),
        *words("querela", "sue", frame=_APPEAL),
        *words(
            "causa",
            "sue",
            frame=_APPEAL,
            needs=need(
                near="legale giudiziario tribunale avvocato intentare giudice risarcimento"
                " fare civile contenzioso"
            ),
        ),
        *words("rinvio", "charge", frame=_OF, needs=need(after="giudizio")),
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
    ),
    phrases=(
        *words(
            "fare ricorso, presentare ricorso, depositare ricorso",
            "sue",
            frame=Frame(subject="plaintiff", oblique={"a": "court", "contro": "defendant"}),
        ),
        *words(
            "fare causa, intentare causa, citare in giudizio, portare in tribunale, "
            "trascinare in tribunale, adire vie legali, chiedere danni",
            "sue",
            frame=Frame(
                subject="plaintiff",
                object="defendant",
                oblique={"a": "defendant", "contro": "defendant"},
            ),
        ),
        *words(
            "class action, azione legale, azione collettivo, causa legale",
            "sue",
            frame=_APPEAL,
            bare=True,
        ),
        *words(
            "finire in manette, finire in carcere, finire a domiciliare, finire a "
            "arresto, arresto domiciliare, custodia cautelare, misura cautelare, "
            "ordinanza di custodia",
            "arrest",
            frame=Frame(subject="defendant", oblique={"per": "charge", "a": "defendant"}),
            bare=True,
        ),
        *words(
            "rinvio a giudizio, rinviare a giudizio, mandare a processo, capo di imputazione",
            "charge",
            frame=Frame(
                subject="court", object="defendant", oblique={"per": "charge", "di": "defendant"}
            ),
            bare=True,
        ),
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
            "fare appello",
            "sue",
            frame=Frame(subject="plaintiff", oblique={"contro": "defendant"}),
            needs=need(near=COURTS | lemmas("udienza sentenza condanna verdetto giudice imputato")),
        ),
        *words(
            "presentare querela, sporgere querela, avviare azione legale, avviare causa",
            "sue",
            frame=Frame(subject="plaintiff", oblique={"contro": "defendant", "a": "defendant"}),
        ),
        *words("costituire parte civile", "sue", frame=Frame(subject="plaintiff")),
        *words(
            "dichiarare fallito, dichiarare prescritto, fare decadere accusa",
            "rule",
            frame=Frame(subject="court", object="charge"),
            needs=need(near="reato accusa prescrizione processo"),
        ),
        *words(
            "presentare appello, ricorrere in appello, ricorrere in cassazione",
            "sue",
            frame=Frame(subject="plaintiff", oblique={"contro": "defendant"}),
        ),
        *words(
            "trarre in arresto, mettere agli arresto, porre a arresto, finire sotto processo",
            "arrest",
            frame=_ARREST,
        ),
        *words("uscire da carcere, uscire di prigione", "rule", frame=Frame(subject="defendant")),
        *words(
            "messa in stato di accusa, mettere in stato di accusa", "charge", frame=_OF, bare=True
        ),
    ),
    kinds={
        "defendant": ACTORS,
        "plaintiff": ACTORS,
        "court": frozenset({"organization", "person", "group"}),
        "authority": ACTORS,
        "charge": frozenset({"other"}),
    },
    amounts={"time": "term", "money": "price", "quantity": "count", "number": "count"},
    amount_roles=frozenset({"term", "price", "count"}),
)
