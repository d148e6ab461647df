"""Companies, shares and players change hands; owner of the words: this project."""

from newsbot.language.events import ACTORS, PEOPLE, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import COMPANIES, INSTRUMENTS, PLANTS, SHARES

_SELL = Frame(subject="seller", object="target", oblique={"a": "acquirer"})
_SALE = Frame(subject="seller", object="target", oblique={"a": "acquirer", "da parte di": "seller"})
_BID = Frame(
    subject="acquirer",
    object="acquirer",
    oblique={"per": "target", "su": "target", "da parte di": "acquirer", "a": "target"},
)
_WHAT = (
    COMPANIES
    | SHARES
    | PLANTS
    - lemmas("redazione reparto locale cantiere serranda battente giornale punto bar libreria")
)
_PLAYER = lemmas(
    "attaccante centrocampista difensore portiere calciatore squadra club calcio serie contratto"
    " cartellino prestito mercato allenatore"
)
_OWNED = (need(object_kinds="organization"), need(object=_WHAT), need(amount="percent"))
_PAID = (*_OWNED, need(amount="money", object_kinds=PEOPLE))
_STAKE = (need(near=SHARES),)

TYPE = EventType(
    name="acquire",
    modes=("acquire", "merge", "sell", "bid"),
    roles=("acquirer", "target", "seller"),
    doer="acquirer",
    verb_frame=Frame(subject="acquirer", object="target", oblique={"da": "seller"}),
    noun_frame=Frame(
        subject="acquirer",
        object="target",
        oblique={"da": "seller", "da parte di": "acquirer", "con": "target", "tra": "target"},
    ),
    verbs=(
        *words("acquisire, acquistare, comprare, rilevare, ricomprare", "acquire", needs=_PAID),
        *words("inglobare, assorbire", "acquire", needs=_OWNED),
        *words("incorporare, fondere", "merge", needs=_OWNED),
        *words("fondere, fondare, aggregare", "merge", reflexive=True),
        *words(
            "cedere, vendere, dismettere, alienare, svendere",
            "sell",
            frame=_SELL,
            needs=_OWNED,
            unless=need(subject=INSTRUMENTS),
        ),
        *words("scalare", "bid", needs=_OWNED),
        *words("ingaggiare, tesserare", "acquire", needs=need(object_kinds=PEOPLE)),
        *words(
            "vendere, cedere",
            "sell",
            frame=_SELL,
            needs=(
                need(object_kinds=PEOPLE, amount="money"),
                need(amount="money", after="fondo gruppo società"),
            ),
        ),
        *words(
            "rilevare, ricomprare, riacquistare",
            "acquire",
            needs=need(
                subject_kinds="organization",
                object_kinds="organization other product place",
                near=COMPANIES | SHARES | lemmas("stabilimento milione miliardo impianto"),
            ),
            unless=need(near="presenza traccia istat sondaggio indagine sensore"),
        ),
        *words(
            "partecipare",
            "acquire",
            frame=Frame(subject="acquirer", oblique={"in": "target"}),
            needs=need(amount="percent", near="capitale quota"),
        ),
        *words("sottoscrivere", "acquire", needs=need(object=SHARES - lemmas("business attività"))),
        *words("fondere", "merge", needs=need(subject_kinds="organization"), reflexive=None),
        *words(
            "passare, trasferire, approdare",
            "acquire",
            frame=Frame(subject="target", oblique={"a": "acquirer", "da": "seller"}),
            needs=(
                need(
                    subject_kinds=PEOPLE,
                    near="attaccante centrocampista difensore portiere squadra calciatore "
                    "contratto cartellino prestito",
                ),
                need(amount="money", subject_kinds="organization"),
            ),
        ),
        *words("nazionalizzare, statalizzare", "acquire"),
        *words("privatizzare", "sell", frame=_SELL),
        *words("rastrellare, prelevare, accaparrare", "acquire", needs=_OWNED),
        *words(
            ("aggiudicare"),
            ("acquire"),
            reflexive=True,
            needs=need(object=COMPANIES | lemmas("quota maggioranza controllo pacchetto ramo")),
        ),
        *words("rilanciare", "bid", frame=_BID, needs=need(near="opa offerta", amount="money")),
        *words(
            "trasferire",
            "acquire",
            frame=Frame(subject="target", oblique={"a": "acquirer", "da": "seller"}),
            reflexive=True,
            needs=need(subject_kinds=PEOPLE, near=_PLAYER),
        ),
        *words(
            "finire, andare",
            "acquire",
            frame=Frame(subject="target", oblique={"a": "acquirer"}),
            needs=need(
                subject=COMPANIES | lemmas("pacchetto quota controllo maggioranza"),
                amount="money",
                after="a",
            ),
        ),
        *words(
            "salire",
            "acquire",
            frame=Frame(subject="acquirer", oblique={"di": "target", "in": "target"}),
            needs=need(
                subject_kinds="organization",
                amount="percent",
                near="capitale quota azionista pacchetto partecipazione operazione azionariato",
            ),
        ),
        *words(
            "sbarazzare, disfare, liberare",
            "sell",
            frame=Frame(subject="seller", oblique={"di": "target"}),
            reflexive=True,
            needs=need(subject_kinds="organization", after=COMPANIES | SHARES),
        ),
        *words(
            "uscire",
            "sell",
            frame=Frame(subject="seller", oblique={"da": "target", "di": "target"}),
            needs=need(after="capitale azionariato compagine"),
        ),
        *words("integrare", "merge", needs=need(subject_kinds="organization", object=COMPANIES)),
    ),
    nouns=(
        *words("acquisizione, acquisto, rilevamento", "acquire", needs=_PAID),
        *words("takeover, buyout, closing", "acquire", bare=True),
        *words(
            "fusione, incorporazione",
            "merge",
            unless=need(near="nocciolo nucleare reattore freddo nucleo"),
        ),
        *words("aggregazione", "merge", needs=_OWNED),
        *words(
            "cessione, vendita, dismissione",
            "sell",
            frame=_SALE,
            needs=(
                need(object_kinds="organization"),
                need(object=_WHAT | lemmas("% cento")),
                need(amount="money", object_kinds="other product place"),
            ),
        ),
        *words("opa, opas, ops", "bid", frame=_BID, bare=True),
        *words(
            "scalata", "bid", frame=_BID, needs=need(after="a"), unless=need(near="montagna vetta")
        ),
        *words(
            "trasferimento, cartellino",
            "acquire",
            needs=need(
                near="attaccante centrocampista difensore portiere calciatore squadra club",
                amount="money",
            ),
        ),
        *words("compravendita, ipo, scorporo", "sell", needs=_OWNED),
        *words("nazionalizzazione, statalizzazione", "acquire", bare=True),
        *words("privatizzazione", "sell", frame=_SALE, bare=True),
        *words("rilancio", "bid", frame=_BID, needs=need(near="opa offerta", amount="money")),
        *words("ingaggio, passaggio", "acquire", needs=need(object_kinds=PEOPLE, near=_PLAYER)),
        *words(
            "offerta",
            "bid",
            frame=_BID,
            needs=need(
                amount="money",
                near=SHARES | lemmas("società club acquistare acquisto acquisizione rilevare"),
            ),
        ),
        *words(
            ("acquisizione"),
            ("acquire"),
            needs=need(near=COMPANIES | SHARES - lemmas("attività capitale")),
            unless=need(
                object="competenza dato conoscenza prova documento informazione cittadinanza"
                " immagine esperienza"
            ),
        ),
        *words(
            "arrivo, approdo",
            "acquire",
            needs=need(
                object_kinds=PEOPLE,
                near="ufficializzare cartellino prestito riscatto rossonero calciomercato",
            ),
        ),
        *words(
            "integrazione",
            "merge",
            needs=need(object_kinds="organization"),
            unless=need(near="migrante europeo scolastico sociale culturale straniero"),
        ),
        *words("delisting", "acquire", bare=True),
    ),
    phrases=(
        *words(
            "offerta pubblico, offerta vincolante, offerta di acquisto, offerta "
            "ostile, proposta di acquisto, offerta per controllo, manifestazione di "
            "interesse",
            "bid",
            frame=_BID,
        ),
        *words("offerta", "bid", frame=_BID, needs=need(after=SHARES)),
        *words("lanciare offerta", "bid", frame=_BID),
        *words(
            "mettere mano su, prendere controllo, assumere controllo, entrare in "
            "capitale, entrare in azionariato, salire in capitale, salire a per cento",
            "acquire",
            frame=Frame(subject="acquirer", oblique={"di": "target", "su": "target"}),
            needs=(*_STAKE, need(after=COMPANIES)),
        ),
        *words(
            "passare di mano, passare sotto controllo",
            "sell",
            frame=Frame(subject="target", oblique={"a": "acquirer", "di": "acquirer"}),
        ),
        *words("mettere in vendita", "sell", frame=_SELL, needs=_OWNED),
        *words(
            "passaggio di proprietà, cambio di proprietà, passaggio di mano",
            "sell",
            frame=_SALE,
            bare=True,
        ),
        *words(
            "cambiare proprietà, cambiare proprietario, cambiare padrone, finire in mano",
            "sell",
            frame=Frame(subject="target", oblique={"di": "acquirer", "a": "acquirer"}),
            needs=(need(subject_kinds="organization"), need(subject=_WHAT | lemmas("opera villa"))),
        ),
        *words("convolare a nozze", "merge", needs=need(subject_kinds="organization")),
        *words("fusione per incorporazione", "merge", bare=True),
        *words(
            "cedere ramo, cedere quota, vendere quota, cedere controllo",
            "sell",
            frame=Frame(
                subject="seller", oblique={"di": "target", "a": "acquirer", "in": "target"}
            ),
        ),
        *words(
            "vestire maglia, indossare maglia",
            "acquire",
            frame=Frame(subject="target", oblique={"di": "acquirer"}),
            needs=need(near=_PLAYER),
        ),
        *words(
            "trattativa esclusivo, diritto di opzione", "bid", frame=_BID, needs=need(near=_WHAT)
        ),
        *words("mettere a asta, vendere a asta, finire a asta", "sell", frame=_SELL),
        *words(
            "convolare a nozze",
            "merge",
            frame=Frame(subject="target", oblique={"con": "target"}),
            needs=need(subject=COMPANIES),
        ),
    ),
    kinds={"acquirer": ACTORS, "seller": ACTORS},
    amounts={"money": "price", "percent": "stake"},
    assumes=("acquirer",),
    amount_roles=frozenset({"price", "stake", "valuation", "capital", "change"}),
)
