"""Goods and works are sold, ordered, delivered, exported, imported or put out to tender."""

from newsbot.language.events import ACTORS, EventType, Frame, Needs, lemmas, words
from newsbot.languages.it.events.classes import GOODS

_WHAT = (
    Needs(object_lemmas=GOODS),
    Needs(object_kinds=frozenset({"product"})),
    Needs(amount=frozenset({"quantity"})),
)
_SELL = Frame(
    subject="seller", object="goods", oblique={"a": "buyer", "in": "buyer", "verso": "buyer"}
)
_BUY = Frame(subject="buyer", object="goods", oblique={"da": "seller", "a": "seller"})
_AWARD = Frame(subject="buyer", object="goods", oblique={"a": "seller"})
_WIN = Frame(
    subject="seller", oblique={"per": "goods", "da": "buyer", "di": "goods", "con": "buyer"}
)
_ORDER = Frame(
    subject="buyer",
    object="goods",
    oblique={"per": "goods", "a": "seller", "da": "buyer", "da parte di": "buyer"},
)
_EXPORT = Frame(
    subject="seller", object="goods", oblique={"verso": "buyer", "in": "buyer", "a": "buyer"}
)
_ACTS = (
    Needs(
        object_lemmas=lemmas(
            "controllo verifica ispezione chiusura evacuazione sgombero ritiro sospensione perizia"
            " stop demolizione sequestro indagine arresto rimozione autopsia blocco"
        )
    ),
)
_TENDER = lemmas("appalto commessa gara lavoro contratto lotto concessione fornitura bando")

TYPE = EventType(
    name="trade",
    modes=("export", "import", "order", "contract"),
    roles=("buyer", "seller", "goods"),
    doer="buyer",
    verb_frame=_BUY,
    noun_frame=_ORDER,
    verbs=(
        *words("esportare", "export", frame=_SELL),
        *words("importare", "import"),
        *words("ordinare, commissionare", "order", needs=_WHAT, unless=_ACTS),
        *words("fornire, consegnare, recapitare", "order", frame=_SELL, needs=_WHAT),
        *words("vendere", "order", frame=_SELL, needs=_WHAT),
        *words("acquistare, comprare", "order", needs=_WHAT),
        *words("aggiudicare", "contract", frame=_AWARD, reflexive=False),
        *words(
            "aggiudicare",
            "contract",
            frame=Frame(subject="seller", object="goods"),
            reflexive=True,
            needs=(Needs(object_lemmas=_TENDER),),
        ),
        *words("appaltare, subappaltare", "contract", frame=_AWARD),
        *words(
            "affidare, assegnare", "contract", frame=_AWARD, needs=(Needs(object_lemmas=_TENDER),)
        ),
        *words(
            "vincere, ottenere",
            "contract",
            frame=Frame(subject="seller", object="goods"),
            needs=(Needs(object_lemmas=_TENDER - lemmas("concessione bando")),),
        ),
        *words(
            "consegnare, recapitare, spedire",
            "order",
            frame=_SELL,
            needs=(Needs(amount=frozenset({"quantity"})), Needs(object_lemmas=GOODS)),
        ),
        *words(
            "ordinare, prenotare",
            "order",
            needs=(Needs(amount=frozenset({"money", "quantity"})),),
            unless=_ACTS,
        ),
        *words(
            "rifornire",
            "order",
            frame=Frame(subject="seller", object="buyer", oblique={"di": "goods"}),
        ),
        *words("noleggiare, affittare", "order", needs=_WHAT),
    ),
    nouns=(
        *words("appalto", "contract", frame=_WIN),
        *words(
            "commessa",
            "contract",
            frame=_WIN,
            unless=(Needs(near=lemmas("negozio supermercato cliente boutique cassa")),),
        ),
        *words(
            "fornitura",
            "contract",
            frame=Frame(
                subject="seller", object="goods", oblique={"a": "buyer", "da parte di": "seller"}
            ),
        ),
        *words(
            "export, esportazione",
            "export",
            frame=_EXPORT,
            needs=(Needs(amount=frozenset({"quantity"})), Needs(amount=frozenset({"money"}))),
        ),
        *words(
            "import, importazione",
            "import",
            frame=_BUY,
            needs=(Needs(amount=frozenset({"quantity"})), Needs(amount=frozenset({"money"}))),
        ),
        *words(
            "ordine, ordinativo",
            "order",
            needs=(Needs(object_lemmas=GOODS), Needs(amount=frozenset({"quantity"}))),
        ),
        *words(
            "consegna",
            "order",
            frame=Frame(subject="seller", object="goods", oblique={"a": "buyer"}),
            needs=_WHAT,
        ),
        *words(
            "aggiudicazione, affidamento",
            "contract",
            frame=Frame(subject="buyer", object="goods", oblique={"a": "seller"}),
            needs=(Needs(near=_TENDER),),
        ),
    ),
    phrases=(
        *words(
            "contratto di fornitura, contratto per fornitura, gara di appalto",
            "contract",
            frame=_WIN,
        ),
    ),
    kinds={"buyer": ACTORS | {"place"}, "seller": ACTORS},
    amounts={"quantity": "count", "number": "count", "money": "price"},
    amount_roles=frozenset({"count", "price", "change", "capacity"}),
)
