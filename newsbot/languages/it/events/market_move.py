"""Prices, shares, rates and what statistics count rise or fall."""

from newsbot.language.events import EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import FACILITIES, INSTRUMENTS, MEASURES

_FIGURE = (
    need(amount="percent"),
    need(amount="money", subject=INSTRUMENTS),
    need(subject=INSTRUMENTS),
)
_RESULT = (need(subject=MEASURES), need(object=MEASURES))
_BESIDE = (
    need(beside="utile ricavo fatturato ebitda ebit margine incasso profitto indebitamento"),
)
_PERCENT = (need(amount="percent"),)
_CLOSE = (need(near="borsa indice titolo listino seduta piazza mib ftse azione future petrolio"),)
_DRIVE = Frame(subject="cause", object="instrument")
_BY = Frame(
    subject="instrument",
    object="instrument",
    oblique={"per": "instrument", "a causa di": "cause", "su": "instrument"},
)

_CURRENCY = lemmas(
    "euro dollaro yen sterlina franco rublo yuan lira moneta valuta rupia peso real fiorino"
)
_PRICED = lemmas(
    "borsa benzina gasolio prezzo spread euro dollaro petrolio gas titolo indice oro bitcoin"
    " sterlina inflazione disoccupazione occupazione quotazione tasso rendimento greggio"
)

_MOVING = need(
    near="salire chiudere balzare crescere toccare volare schizzare aumentare raggiungere arrivare"
    " scendere calare crollare tornare"
)

TYPE = EventType(
    name="market_move",
    modes=("up", "down"),
    roles=("instrument", "cause"),
    doer="instrument",
    verb_frame=Frame(subject="instrument", oblique={"per": "cause", "a causa di": "cause"}),
    noun_frame=_BY,
    verbs=(
        *words(
            "salire, balzare, crescere, aumentare, rimbalzare, rincarare, lievitare, "
            "impennare, avanzare, volare, schizzare, decollare, risalire, apprezzare,"
            " raddoppiare, triplicare, recuperare, accelerare",
            "up",
            needs=_FIGURE,
            unless=_RESULT,
        ),
        *words("guadagnare", "up", needs=(need(amount="percent"), *_CLOSE), unless=_RESULT),
        *words(
            "scendere, crollare, calare, diminuire, precipitare, arretrare, cadere, "
            "affondare, sprofondare, ridurre, dimezzare, deprezzare, svalutare, "
            "flettere, contrarre, indebolire, rallentare, tracollare, franare, "
            "scivolare",
            "down",
            needs=_FIGURE,
            unless=_RESULT,
        ),
        *words("perdere, cedere", "down", needs=need(amount="percent"), unless=_RESULT),
        *words(
            "bruciare",
            "down",
            frame=Frame(subject="instrument", object="instrument"),
            needs=need(amount="money", near="borsa capitalizzazione listino"),
        ),
        *words(
            "allargare, ampliare",
            "up",
            needs=need(subject="spread differenziale divario deficit disavanzo"),
        ),
        *words(
            "restringere, assottigliare",
            "down",
            needs=need(subject="spread differenziale divario deficit"),
        ),
        *words(
            "attestare, fermare, portare, stabilizzare",
            "up",
            needs=need(subject="inflazione spread indice disoccupazione tasso", amount="percent"),
        ),
        *words(
            "passare",
            "up",
            needs=need(subject=INSTRUMENTS, after="da a", amount="money quantity number percent"),
        ),
        *words(
            "segnare, registrare",
            "up",
            needs=need(object="rialzo aumento crescita incremento balzo"),
        ),
        *words(
            "segnare, registrare, accusare",
            "down",
            needs=need(
                object="ribasso calo perdita flessione diminuzione caduta", near=INSTRUMENTS
            ),
        ),
        *words(
            "frenare, evaporare, bruciare, peggiorare",
            "down",
            needs=need(subject=INSTRUMENTS, amount="percent money"),
        ),
        *words(
            "migliorare, ripartire, gonfiare, esplodere",
            "up",
            needs=need(subject=INSTRUMENTS, amount="percent"),
        ),
        *words(
            "ammontare, costare, valere, toccare, raggiungere",
            "up",
            needs=need(
                subject="prezzo barile quotazione spread inflazione petrolio greggio gas oro "
                "benzina",
                amount="money percent number",
            ),
        ),
        *words(
            "superare, sfondare, oltrepassare, toccare, raggiungere",
            "up",
            needs=need(
                subject="prezzo barile quotazione spread inflazione petrolio greggio euro bitcoin"
                " popolazione disoccupazione debito indice",
                amount="money percent number quantity",
            ),
        ),
        *words(
            "crollare, precipitare, sprofondare, affondare, scivolare",
            "down",
            needs=need(subject="borsa titolo azione indice listino piazza mercato"),
        ),
        *words(
            ("balzare, schizzare, rincarare, salire"),
            ("up"),
            needs=need(
                amount=("money"), near=("borsa quotazione prezzo mercato tonnellata barile")
            ),
        ),
        *words(
            ("scendere, calare"),
            ("down"),
            needs=need(
                amount=("money"), near=("borsa quotazione prezzo mercato tonnellata barile")
            ),
        ),
        *words(
            "costare, pagare",
            "up",
            needs=need(amount="money percent", after="più", subject=INSTRUMENTS),
        ),
        *words(
            "rafforzare, apprezzare, rivalutare",
            "up",
            reflexive=True,
            needs=need(subject=_CURRENCY),
        ),
        *words(
            "indebolire, deprezzare, svalutare",
            "down",
            reflexive=True,
            needs=need(subject=_CURRENCY),
        ),
        *words(
            "toccare, sfondare, superare, sfiorare",
            "up",
            needs=need(
                near="petrolio greggio brent gas bitcoin oro spread benzina diesel quotazione",
                amount="money number quantity percent",
                object="quota dollaro euro soglia punto massimo livello record",
            ),
            unless=need(near="vendita fatturato ricavo utile investimento"),
        ),
    ),
    nouns=(
        *words("rincaro, inflazione", "up"),
        *words(
            "rally",
            "up",
            needs=need(
                near="borsa listino azione titolo petrolio bitcoin indice wall oro rendimento"
            ),
        ),
        *words(
            "balzo, rimbalzo, rialzo",
            "up",
            needs=need(object=_CURRENCY | lemmas("borsa titolo petrolio bitcoin listino")),
        ),
        *words(
            "tonfo, scivolone, crollo, ribasso",
            "down",
            needs=need(object=_CURRENCY | lemmas("borsa titolo petrolio bitcoin spread listino")),
        ),
        *words(
            "rialzo, aumento, crescita, balzo, incremento, impennata, rimbalzo",
            "up",
            needs=_FIGURE + _CLOSE,
            unless=_BESIDE,
        ),
        *words(
            ("crollo, tracollo"),
            ("down"),
            needs=(*_FIGURE, *_CLOSE),
            unless=need(
                object=FACILITIES | lemmas("dormitorio palazzina tetto soffitto solaio muro")
            ),
        ),
        *words("perdita", "down", needs=_CLOSE, unless=_BESIDE),
        *words("guadagno", "up", needs=_CLOSE, unless=_BESIDE),
        *words(
            "ribasso, calo, flessione, diminuzione, contrazione, caduta, discesa, "
            "tonfo, riduzione, arretramento, scivolone",
            "down",
            needs=_FIGURE + _CLOSE,
            unless=_BESIDE,
        ),
        *words(
            "ripresa, recupero, accelerazione, apprezzamento, boom, progresso, raddoppio",
            "up",
            needs=need(amount="percent", near=INSTRUMENTS),
            unless=_BESIDE,
        ),
        *words(
            "rallentamento, frenata, svalutazione, deprezzamento, indebolimento, peggioramento,"
            " dimezzamento, declino, regresso",
            "down",
            needs=need(amount="percent", near=INSTRUMENTS),
            unless=_BESIDE,
        ),
        *words(
            "recessione, deflazione",
            "down",
            needs=need(near="pil trimestre istat economia entrare"),
        ),
        *words("carovita, caro-vita, caro-bollette, caroprezzi, caro-prezzi", "up", bare=True),
    ),
    phrases=(
        *words("chiudere in rialzo, chiudere in crescita, toccare massimo", "up"),
        *words(
            "chiudere in ribasso, chiudere in calo, chiudere in perdita, lasciare su "
            "terreno, chiudere con ribasso, chiudere in rosso, toccare minimo",
            "down",
        ),
        *words(
            "chiudere",
            "up",
            needs=need(amount="percent", near="borsa indice titolo listino seduta mib ftse"),
        ),
        *words(
            "aprire in rialzo, chiudere a rialzo, in forte rialzo, in netto rialzo, in"
            " deciso rialzo, in lieve rialzo, a massimo storico",
            "up",
            bare=True,
        ),
        *words(
            "aprire in ribasso, chiudere a ribasso, in forte calo, in netto calo, in forte ribasso,"
            " in lieve calo, in deciso calo, a minimo storico, in calo drastico, crollo in borsa",
            "down",
            bare=True,
        ),
        *words(
            "a massimi, su massimi",
            "up",
            bare=True,
            needs=need(near=_PRICED, after="da di storico"),
            unless=_MOVING,
        ),
        *words(
            "a minimi, su minimi",
            "down",
            bare=True,
            needs=need(near=_PRICED, after="da di storico"),
            unless=_MOVING,
        ),
    ),
    amounts={"percent": "change", "money": "level", "quantity": "level", "number": "level"},
    amount_roles=frozenset({"change", "level"}),
    inherits="none",
    counts=True,
)
