"""What a company earned, sold, lost or owes: one event for each measure."""

from newsbot.language.events import BODIES, EventType, Frame, Needs, lemmas, words
from newsbot.languages.it.events.classes import MEASURES

_FIGURE = (Needs(amount=frozenset({"money"})), Needs(amount=frozenset({"percent"})))
_MONEY = (Needs(amount=frozenset({"money"})),)
_NAMED = (Needs(object_lemmas=MEASURES), Needs(after=MEASURES))

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
            needs=(Needs(amount=frozenset({"money"}), near=MEASURES),),
            unless=(Needs(subject_lemmas=lemmas("titolo azione borsa indice piazza listino")),),
        ),
        *words(
            "realizzare, registrare, riportare, conseguire, archiviare, chiudere, "
            "generare, macinare, totalizzare",
            needs=(
                Needs(
                    amount=frozenset({"money"}),
                    object_lemmas=lemmas(
                        "vendite vendita entrata introito guadagno profitto surplus "
                        "attivo passivo disavanzo"
                    ),
                ),
            ),
        ),
        *words(
            "perdere",
            needs=(
                Needs(
                    amount=frozenset({"money"}),
                    subject_kinds=frozenset({"organization"}),
                    near=lemmas("esercizio trimestre semestre anno bilancio scorso"),
                ),
            ),
        ),
    ),
    nouns=(
        *words(
            "utile, ricavo, fatturato, guadagno, risultato, ebitda, ebit, mol, "
            "trimestrale, semestrale, profitto"
            ", indebitamento, incasso",
            needs=_FIGURE,
        ),
        *words(
            "perdita, passivo, debito, rosso",
            needs=(
                Needs(
                    amount=frozenset({"money"}),
                    near=lemmas(
                        "bilancio trimestre semestre esercizio netto operativo utile ricavo anno"
                        " finanziario gruppo società conto risultato chiudere registrare"
                    ),
                ),
            ),
        ),
    ),
    phrases=(
        *words(
            "margine operativo, giro di affare, utile netto, risultato netto, perdita netto"
            ", posizione finanziario netto, margine di interesse, raccolta netto"
            ", patrimonio netto, flusso di cassa, risultato operativo, portafoglio ordine",
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
