"""Arrests and charges."""

from newsbot.language.events import PEOPLE, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import POLICE, PROSECUTORS
from newsbot.languages.it.events.justice.frames import ARREST, OF

_CULPRITS = lemmas(
    "assassino killer omicida latitante boss ladro rapinatore scafista spacciatore aggressore"
    " pusher"
    " evaso autore responsabile colpevole complice fuggitivo ricercato piromane attentatore"
    " truffatore stupratore"
)

VERBS = (
    *words(
        "arrestare, ammanettare, incarcerare, riarrestare",
        "arrest",
        needs=(
            need(object_kinds=PEOPLE),
            need(subject=POLICE),
            need(near=PROSECUTORS | lemmas("accusa carcere")),
        ),
        unless=need(object_kinds="other", object="crescita calo declino caduta corsa emorragia"),
    ),
    *words(
        "fermare, catturare, bloccare",
        "arrest",
        needs=(
            need(object_kinds=PEOPLE, subject=POLICE),
            need(
                object_kinds=PEOPLE,
                near=POLICE
                | lemmas(
                    "accusa sospettato omicidio droga furto aggressore omicida killer latitante"
                    " ricercato interrogatorio"
                ),
            ),
        ),
    ),
    *words(
        "incriminare, rinviare, imputare",
        "charge",
        needs=(need(object_kinds=PEOPLE), need(after="giudizio")),
    ),
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
        "trattenere, detenere",
        "arrest",
        frame=ARREST,
        needs=need(object_kinds=PEOPLE, near=POLICE | lemmas("carcere cella autorità")),
    ),
    *words(
        "denunciare",
        "charge",
        frame=ARREST,
        needs=(need(subject=POLICE), need(after="libertà piede", object_kinds=PEOPLE)),
    ),
    *words(
        "consegnare",
        "arrest",
        frame=Frame(subject="defendant", oblique={"a": "authority"}),
        reflexive=True,
        needs=need(after=POLICE),
    ),
    *words("deferire, inquisire", "charge", needs=need(object_kinds=PEOPLE)),
    *words(
        "tradurre, condurre, portare, rinchiudere",
        "arrest",
        needs=need(
            object_kinds=PEOPLE,
            after="carcere caserma questura cella penitenziario regina rebibbia domiciliare",
        ),
    ),
    *words("fermare", "arrest", needs=need(object=_CULPRITS | lemmas("presunto sospetto"))),
    *words(
        "prendere, acciuffare, stanare, braccare, scovare, bloccare",
        "arrest",
        needs=need(object=_CULPRITS),
    ),
    *words(
        "riqualificare, derubricare, aggravare",
        "charge",
        needs=need(object="accusa reato imputazione ipotesi"),
    ),
    *words(
        "contestare",
        "charge",
        needs=need(
            subject=PROSECUTORS, object="reato accusa aggravante omicidio truffa corruzione"
        ),
    ),
    *words(
        "fermare",
        "arrest",
        needs=need(
            object_kinds=PEOPLE,
            near="uccidere violentare rapire caccia delitto stupro rapina droga spaccio sparatoria",
        ),
    ),
)

NOUNS = (
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
    *words("incriminazione, imputazione", "charge", bare=True),
    *words("rinvio", "charge", frame=OF, needs=need(after="giudizio")),
    *words("manetta", "arrest", frame=OF, needs=need(near="scattare finire in")),
    *words("impeachment", "charge", frame=OF, bare=True),
    *words("incarcerazione, carcerazione", "arrest", frame=OF, bare=True),
)

PHRASES = (
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
        "trarre in arresto, mettere agli arresto, porre a arresto, finire sotto processo",
        "arrest",
        frame=ARREST,
    ),
    *words("messa in stato di accusa, mettere in stato di accusa", "charge", frame=OF, bare=True),
    *words(
        "mandato di cattura, mandato di arresto, ordine di arresto, ordine di cattura,"
        " ordine di custodia, finire dietro sbarra, mettere dietro sbarra, finire in cella,"
        " in manetta, scattare manetta, tradurre in carcere, chiudere in carcere,"
        " stato di fermo, stato di arresto",
        "arrest",
        frame=Frame(
            subject="defendant",
            object="defendant",
            oblique={"per": "charge", "a": "defendant", "contro": "defendant", "di": "authority"},
        ),
        bare=True,
    ),
    *words(
        "a domiciliare",
        "arrest",
        bare=True,
        unless=need(near="assistenza cura visita"),
        frame=Frame(subject="defendant", object="defendant"),
    ),
    *words("capo di accusa, atto di accusa, iscrivere a registro", "charge", frame=OF, bare=True),
)
