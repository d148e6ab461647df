"""Goods and works are sold, ordered, delivered, exported, imported or put out to tender."""

from newsbot.language.events import ACTORS, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import GOODS, JUDGES

_WHAT = (need(object=GOODS), need(object_kinds="product"), need(amount="quantity"))
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
    receiver="seller",
)
_EXPORT = Frame(
    subject="seller", object="goods", oblique={"verso": "buyer", "in": "buyer", "a": "buyer"}
)
_ACTS = (
    need(
        object="controllo verifica ispezione chiusura evacuazione sgombero ritiro "
        "sospensione perizia stop demolizione sequestro indagine arresto rimozione "
        "autopsia blocco"
    ),
)
_TENDER = lemmas("appalto commessa gara lavoro contratto lotto concessione fornitura bando")

_TRADED = (
    need(object=GOODS - lemmas("servizio prodotto bene")),
    need(object_kinds="product"),
    need(amount="quantity money percent number"),
    need(subject_kinds="country organization", object_kinds="other group"),
)

TYPE = EventType(
    name="trade",
    modes=("export", "import", "order", "contract"),
    roles=("buyer", "seller", "goods"),
    doer="buyer",
    verb_frame=_BUY,
    noun_frame=_ORDER,
    verbs=(
        *words("esportare", "export", frame=_SELL, needs=_TRADED),
        *words("importare", "import", needs=_TRADED),
        *words("ordinare, commissionare", "order", needs=_WHAT, unless=_ACTS),
        *words(
            "fornire, consegnare, recapitare",
            "order",
            frame=_SELL,
            needs=(
                need(object=GOODS - lemmas("servizio prodotto sistema bene lavoro")),
                need(object_kinds="product"),
                need(amount="quantity"),
                need(near="contratto appalto commessa fornitura"),
            ),
        ),
        *words("vendere", "order", frame=_SELL, needs=_WHAT),
        *words("acquistare, comprare", "order", needs=_WHAT),
        *words("aggiudicare", "contract", frame=_AWARD, reflexive=False),
        *words(
            "aggiudicare",
            "contract",
            frame=Frame(subject="seller", object="goods"),
            reflexive=True,
            needs=need(object=_TENDER),
        ),
        *words("appaltare, subappaltare", "contract", frame=_AWARD),
        *words("affidare, assegnare", "contract", frame=_AWARD, needs=need(object=_TENDER)),
        *words(
            "vincere, ottenere",
            "contract",
            frame=Frame(subject="seller", object="goods"),
            needs=(
                need(object=_TENDER - lemmas("concessione bando gara lavoro")),
                need(object="gara", near="appalto comune lavoro servizio ditta società impresa"),
            ),
        ),
        *words(
            "consegnare, recapitare, spedire",
            "order",
            frame=_SELL,
            needs=(need(amount="quantity"), need(object=GOODS)),
        ),
        *words(
            ("ordinare, prenotare"),
            ("order"),
            needs=need(amount=("money quantity")),
            unless=(
                *_ACTS,
                need(
                    subject=JUDGES | lemmas("governo sindaco prefetto procura pm ministro autorità")
                ),
            ),
        ),
        *words(
            "rifornire",
            "order",
            frame=Frame(subject="seller", object="buyer", oblique={"di": "goods"}),
            needs=need(subject_kinds="organization country", object_kinds=ACTORS),
        ),
        *words("noleggiare, affittare", "order", needs=_WHAT),
        *words(
            "indire, bandire, pubblicare",
            "contract",
            frame=Frame(subject="buyer", oblique={"per": "goods"}),
            needs=need(object="gara bando appalto"),
        ),
        *words("piazzare", "order", frame=_SELL, needs=need(object="ordine esemplare unità")),
        *words(
            "inviare, spedire, mandare",
            "order",
            frame=_SELL,
            needs=need(
                object="arma vaccino dose missile carro munizione gas", amount="quantity number"
            ),
        ),
        *words(
            "fornire, consegnare, vendere",
            "order",
            frame=_SELL,
            needs=need(
                near="missile arma munizione caccia carro obice drone",
                subject_kinds="country organization",
            ),
        ),
        *words(
            "acquistare, comprare",
            "order",
            needs=need(
                object="caccia missile carro munizione obice drone arma dose vaccino treno autobus",
                subject_kinds="country organization group",
            ),
        ),
    ),
    nouns=(
        *words("appalto", "contract", frame=_WIN),
        *words(
            "commessa",
            "contract",
            frame=_WIN,
            unless=need(near="negozio supermercato cliente boutique cassa"),
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
            needs=(need(amount="quantity"), need(amount="money")),
        ),
        *words(
            "import, importazione",
            "import",
            frame=_BUY,
            needs=(need(amount="quantity"), need(amount="money")),
        ),
        *words(
            "ordine, ordinativo, maxi-ordine",
            "order",
            needs=(need(object=GOODS), need(amount="quantity money")),
            unless=need(near="tasso grandezza giorno pubblico"),
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
            needs=need(near=_TENDER),
        ),
        *words(
            "acquisto, vendita",
            "order",
            needs=(
                need(object=GOODS, amount="quantity money"),
                need(object=GOODS, near="arma gas"),
            ),
        ),
        *words(
            "gara, bando",
            "contract",
            frame=_WIN,
            needs=need(near="appalto aggiudicare lavoro offerta"),
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
