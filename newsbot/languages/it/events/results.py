"""What a company earned, sold, lost or owes: one event for each measure."""

from newsbot.language.events import BODIES, EventType, Frame, need, words
from newsbot.languages.it.events.classes import MEASURES

_FIGURE = (need(amount="money"), need(amount="percent"))
_MONEY = (need(amount="money"),)
_NAMED = (need(object=MEASURES), need(after=MEASURES))

TYPE = EventType(
    name="results",
    roles=("company",),
    doer="company",
    verb_frame=Frame(subject="company"),
    noun_frame=Frame(subject="company", object="company", oblique={"per": "company"}),
    verbs=(
        *words("fatturare", needs=_MONEY),
        *words(
            "incassare, guadagnare",
            needs=need(amount="money", near=MEASURES),
            unless=need(subject="titolo azione borsa indice piazza listino"),
        ),
        *words(
            "realizzare, registrare, riportare, conseguire, archiviare, chiudere, "
            "generare, macinare, totalizzare",
            needs=need(
                amount="money",
                object="vendite vendita entrata introito guadagno profitto surplus attivo "
                "passivo disavanzo",
            ),
        ),
        *words(
            "perdere",
            needs=need(
                amount="money",
                subject_kinds="organization",
                near="esercizio trimestre semestre anno bilancio scorso",
            ),
        ),
    ),
    nouns=(
        *words(
            "utile, ricavo, fatturato, guadagno, ebitda, ebit, mol, "
            "trimestrale, semestrale, profitto, indebitamento, incasso",
            needs=_FIGURE,
        ),
        *words(
            "perdita, passivo, debito, rosso",
            needs=need(
                amount="money",
                near="bilancio trimestre semestre esercizio netto operativo utile ricavo "
                "anno finanziario gruppo società conto risultato chiudere registrare",
            ),
        ),
        *words(
            "disavanzo, plusvalenza, minusvalenza, introito, margine, surplus",
            needs=_MONEY,
        ),
        *words("risultato", needs=need(amount="money")),
    ),
    phrases=(
        *words(
            "margine operativo, giro di affare, utile netto, risultato netto, perdita"
            " netto, posizione finanziario netto, margine di interesse, raccolta "
            "netto, patrimonio netto, flusso di cassa, risultato operativo, "
            "portafoglio ordine",
            needs=_FIGURE,
        ),
    ),
    kinds={"company": BODIES},
    amounts={"money": "level", "percent": "change"},
    assumes=("company",),
    amount_roles=frozenset({"level", "change"}),
    inherits="name",
    figured=True,
)
