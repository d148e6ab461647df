"""Prices, shares, rates and what statistics count rise or fall."""

from newsbot.language.events import EventType, Frame, Needs, lemmas, words
from newsbot.languages.it.events.classes import INSTRUMENTS, MEASURES

_FIGURE = (
    Needs(amount=frozenset({"percent"})),
    Needs(amount=frozenset({"money"}), subject_lemmas=INSTRUMENTS),
    Needs(subject_lemmas=INSTRUMENTS),
)
_RESULT = (Needs(subject_lemmas=MEASURES), Needs(object_lemmas=MEASURES))
_BESIDE = (
    Needs(
        beside=lemmas("utile ricavo fatturato ebitda ebit margine incasso profitto indebitamento")
    ),
)
_PERCENT = (Needs(amount=frozenset({"percent"})),)
_CLOSE = (
    Needs(near=lemmas("borsa indice titolo listino seduta piazza mib ftse azione future petrolio")),
)
_DRIVE = Frame(subject="cause", object="instrument")
_BY = Frame(
    subject="instrument",
    object="instrument",
    oblique={"per": "instrument", "a causa di": "cause", "su": "instrument"},
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
            "salire, balzare, crescere, aumentare, rimbalzare, rincarare, lievitare, impennare"
            ", avanzare, volare, schizzare, decollare, risalire, apprezzare, raddoppiare"
            ", triplicare, recuperare, accelerare",
            "up",
            needs=_FIGURE,
            unless=_RESULT,
        ),
        *words(
            "guadagnare",
            "up",
            needs=(Needs(amount=frozenset({"percent"})), *_CLOSE),
            unless=_RESULT,
        ),
        *words(
            "scendere, crollare, calare, diminuire, precipitare, arretrare, cadere, affondare"
            ", sprofondare, ridurre, dimezzare, deprezzare, svalutare, flettere, contrarre"
            ", indebolire, rallentare, tracollare, franare, scivolare",
            "down",
            needs=_FIGURE,
            unless=_RESULT,
        ),
        *words(
            "perdere, cedere", "down", needs=(Needs(amount=frozenset({"percent"})),), unless=_RESULT
        ),
        *words(
            "bruciare",
            "down",
            frame=Frame(subject="instrument", object="instrument"),
            needs=(
                Needs(amount=frozenset({"money"}), near=lemmas("borsa capitalizzazione listino")),
            ),
        ),
        *words(
            "allargare, ampliare",
            "up",
            needs=(Needs(subject_lemmas=lemmas("spread differenziale divario deficit disavanzo")),),
        ),
        *words(
            "restringere, assottigliare",
            "down",
            needs=(Needs(subject_lemmas=lemmas("spread differenziale divario deficit")),),
        ),
        *words(
            "attestare, fermare, portare, stabilizzare",
            "up",
            needs=(
                Needs(
                    subject_lemmas=lemmas("inflazione spread indice disoccupazione tasso"),
                    amount=frozenset({"percent"}),
                ),
            ),
        ),
        *words(
            "passare",
            "up",
            needs=(
                Needs(
                    subject_lemmas=INSTRUMENTS,
                    after=lemmas("da a"),
                    amount=frozenset({"money", "quantity", "number", "percent"}),
                ),
            ),
        ),
        *words(
            "segnare, registrare",
            "up",
            needs=(Needs(object_lemmas=lemmas("rialzo aumento crescita incremento balzo")),),
        ),
        *words(
            "segnare, registrare, accusare",
            "down",
            needs=(
                Needs(
                    object_lemmas=lemmas("ribasso calo perdita flessione diminuzione caduta"),
                    near=INSTRUMENTS,
                ),
            ),
        ),
        *words(
            "frenare, evaporare, bruciare, peggiorare",
            "down",
            needs=(Needs(subject_lemmas=INSTRUMENTS, amount=frozenset({"percent", "money"})),),
        ),
        *words(
            "migliorare, ripartire, gonfiare, esplodere",
            "up",
            needs=(Needs(subject_lemmas=INSTRUMENTS, amount=frozenset({"percent"})),),
        ),
        *words(
            "ammontare, costare, valere, toccare, raggiungere",
            "up",
            needs=(
                Needs(
                    subject_lemmas=lemmas(
                        "prezzo barile quotazione spread inflazione petrolio greggio "
                        "gas oro benzina"
                    ),
                    amount=frozenset({"money", "percent", "number"}),
                ),
            ),
        ),
    ),
    nouns=(
        *words("rincaro, inflazione, rally", "up"),
        *words(
            "rialzo, aumento, crescita, balzo, incremento, impennata, rimbalzo",
            "up",
            needs=_FIGURE + _CLOSE,
            unless=_BESIDE,
        ),
        *words("crollo, tracollo", "down", needs=(*_FIGURE, *_CLOSE)),
        *words("perdita", "down", needs=_CLOSE, unless=_BESIDE),
        *words("guadagno", "up", needs=_CLOSE, unless=_BESIDE),
        *words(
            "ribasso, calo, flessione, diminuzione, contrazione, caduta, discesa, tonfo"
            ", riduzione, arretramento, scivolone",
            "down",
            needs=_FIGURE + _CLOSE,
            unless=_BESIDE,
        ),
    ),
    phrases=(
        *words("chiudere in rialzo, chiudere in crescita, segnare più, toccare massimo", "up"),
        *words(
            "chiudere in ribasso, chiudere in calo, chiudere in perdita, lasciare su terreno"
            ", chiudere con ribasso, chiudere in rosso, toccare minimo",
            "down",
        ),
        *words(
            "chiudere",
            "up",
            needs=(
                Needs(
                    amount=frozenset({"percent"}),
                    near=lemmas("borsa indice titolo listino seduta mib ftse"),
                ),
            ),
        ),
    ),
    amounts={"percent": "change", "money": "level", "quantity": "level", "number": "level"},
    amount_roles=frozenset({"change", "level"}),
    inherits="none",
)
