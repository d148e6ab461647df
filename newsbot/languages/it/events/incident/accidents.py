"""Crashes, fires, collapses and what they do to people."""

from newsbot.language.events import PEOPLE, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import FACILITIES, VEHICLES
from newsbot.languages.it.events.incident.frames import OBJ, OF

_CRASH = (
    VEHICLES
    | FACILITIES
    | lemmas("tetto solaio palazzina parete soffitto gru impalcatura masso cava costone")
)

VERBS = (
    *words(
        "esplodere, deflagrare",
        "accident",
        frame=OBJ,
        needs=(
            need(
                subject=VEHICLES
                | FACILITIES
                | lemmas(
                    "bombola caldaia gas serbatoio palazzina batteria condotta petardo polveriera"
                    " razzo satellite ordigno fuoco meteorite telefono vulcano pacco"
                )
            ),
            need(
                near="ferito morto vittima incendio fiamma pompiere gas decollo lancio vetro"
                " scoppio"
            ),
            need(subject_kinds="product"),
        ),
        unless=need(subject="polemica rabbia protesta caso scandalo crisi violenza boom"),
    ),
    *words(
        "deragliare, naufragare, affondare, schiantare, ribaltare, sbandare, tamponare, collidere",
        "accident",
        frame=OBJ,
        needs=(need(subject=VEHICLES), need(near=VEHICLES), need(subject_kinds="person")),
    ),
    *words(
        "precipitare",
        "accident",
        frame=OBJ,
        needs=(need(subject=VEHICLES), need(subject_kinds=PEOPLE)),
    ),
    *words("crollare, cedere", "accident", frame=OBJ, needs=need(subject=_CRASH)),
    *words(
        "incendiare, bruciare, divampare",
        "accident",
        frame=OBJ,
        needs=need(near="incendio rogo fiamma capannone bosco fuoco pompiere auto ettaro casa"),
    ),
    *words(
        "investire, travolgere",
        "accident",
        frame=Frame(subject="cause", object="victim"),
        needs=(
            need(subject=VEHICLES, object_kinds=PEOPLE),
            need(object_kinds=PEOPLE, near=VEHICLES),
        ),
    ),
    *words(
        "crollare, cedere, collassare, franare",
        "accident",
        frame=OBJ,
        needs=need(
            subject="campanile torre chiesa palazzina casa tetto solaio muro balcone "
            "cornicione controsoffitto capannone tendone tribuna palco cupola "
            "argine terrapieno"
        ),
    ),
    *words(
        "scontrare",
        "accident",
        frame=OBJ,
        reflexive=True,
        needs=(
            need(subject=VEHICLES),
            need(near=VEHICLES | lemmas("frontale statale provinciale")),
        ),
    ),
    *words(
        "rompere, scoppiare, squarciare, spezzare",
        "accident",
        frame=OBJ,
        needs=need(
            subject="diga argine tubatura condotta caldaia bombola serbatoio cisterna "
            "pneumatico gasdotto"
        ),
    ),
    *words(
        "contaminare, inquinare, intossicare, ustionare",
        "accident",
        frame=Frame(subject="cause", object="object"),
    ),
    *words(
        "ferire",
        "accident",
        frame=Frame(subject="cause", object="victim"),
        needs=need(
            near=VEHICLES
            | lemmas("incidente esplosione crollo caduta cantiere motociclista ciclista pedone")
        ),
        counts="injured",
    ),
    *words(
        "uccidere, schiacciare, folgorare, ustionare",
        "accident",
        frame=Frame(subject="cause", object="victim"),
        needs=need(
            subject=VEHICLES
            | lemmas(
                "albero masso muro crollo esplosione incendio frana valanga "
                "macchinario pressa scarica"
            )
        ),
        counts="dead",
    ),
    *words(
        "uscire, finire, sbandare",
        "accident",
        frame=OBJ,
        needs=need(
            after="strada scarpata dirupo fuoristrada carreggiata",
            near=VEHICLES | lemmas("guidare conducente bordo"),
        ),
    ),
    *words(
        "incagliare, arenare, capovolgere, inabissare",
        "accident",
        frame=OBJ,
        needs=need(near=VEHICLES),
    ),
    *words(
        "intossicare, folgorare, travolgere, annegare",
        "accident",
        frame=Frame(subject="cause", object="victim"),
        needs=need(object_kinds=PEOPLE),
    ),
    *words(
        "sviluppare, propagare", "accident", frame=OBJ, needs=need(subject="incendio fiamma rogo")
    ),
    *words(
        ("abbattere, urtare, investire, centrare, colpire"),
        ("accident"),
        frame=Frame(subject=("cause"), object=("object")),
        needs=need(subject=VEHICLES),
        unless=need(near=("missile caccia esercito militare raid bomba attacco")),
    ),
    *words(
        "danneggiare, distruggere, devastare, isolare",
        "accident",
        frame=Frame(subject="cause", object="object"),
        needs=need(subject="incendio rogo fiamma esplosione fuoco deflagrazione"),
    ),
    *words(
        "cadere",
        "accident",
        frame=Frame(subject="victim"),
        needs=need(
            subject_kinds=PEOPLE,
            after="impalcatura tetto ponteggio scala balcone finestra gru albero dirupo cavallo"
            " moto bicicletta vuoto crepaccio scogliera",
        ),
    ),
)

NOUNS = (
    *words(
        "incidente, schianto, tamponamento, deragliamento, naufragio, collisione,"
        " disastro, sciagura",
        "accident",
        bare=True,
        unless=need(near="diplomatico percorso colposo"),
    ),
    *words(
        "scontro",
        "accident",
        needs=need(
            near=VEHICLES
            | lemmas("frontale statale autostrada stradale morto ferito provinciale carreggiata")
        ),
        bare=True,
    ),
    *words("incendio, rogo, esplosione, deflagrazione, scoppio", "accident", bare=True),
    *words("crollo, cedimento", "accident", needs=need(object=_CRASH)),
    *words(
        "cortocircuito, perdita, fuga",
        "accident",
        needs=(
            need(object="gas ammoniaca petrolio liquido cloro"),
            need(near="incendio pompiere vigile"),
        ),
    ),
    *words("annegamento, infortunio", "accident", bare=True),
    *words("avvelenamento, intossicazione", "accident"),
    *words(
        "tragedia, strage, dramma",
        "accident",
        needs=need(
            near=VEHICLES | lemmas("morto vittima crollo incendio naufragio montagna mare"),
            amount="quantity number",
        ),
    ),
    *words("caduta", "accident", needs=need(object=VEHICLES | lemmas("albero masso operaio"))),
    *words("collasso, disintegrazione", "accident", needs=need(object=_CRASH)),
    *words("impatto, urto", "accident", needs=need(near=VEHICLES)),
    *words(
        "tragedia",
        "accident",
        bare=True,
        needs=need(
            near="gran premio pista morire montagna mare pilota strada cantiere gara miniera"
        ),
    ),
    *words(
        "ribaltamento, sbandamento, capovolgimento, affondamento",
        "accident",
        needs=need(near=VEHICLES),
        bare=True,
    ),
    *words(
        ("crollo, cedimento"),
        ("accident"),
        needs=need(near=("morto ferito maceria vigile pompiere bombola")),
        unless=need(near=("borsa indice titolo")),
    ),
    *words(
        ("rottura"),
        ("accident"),
        needs=need(object=("argine diga tubatura condotta tubo cavo gasdotto oleodotto")),
    ),
)

PHRASES = (
    *words("andare a fuoco, prendere fuoco, andare in fiamme", "accident", frame=OBJ),
    *words(
        "rompere argini, tromba di aria, ondata di maltempo, bomba di acqua, "
        "incidente stradale, incidente ferroviario, incidente mortale, incidente "
        "aereo",
        "accident",
        frame=OF,
        bare=True,
    ),
    *words(
        "uscire di strada, uscire di pista, finire fuori strada, colare a picco, fare naufragio,"
        " andare distrutto, in fiamma, in fiamme",
        "accident",
        frame=OBJ,
        bare=True,
    ),
    *words(
        "rimanere ferito, restare ferito, rimanere coinvolto, restare coinvolto,"
        " rimanere vittima, rimanere intrappolato, restare intrappolato, restare vittima",
        "accident",
        frame=Frame(subject="victim", oblique={"in": "cause"}),
        unless=need(
            near="esplodere incidente scontro schianto crollo crollare incendio esplosione"
            " terremoto alluvione frana deragliare precipitare ribaltare attentato bomba"
            " sparatoria sparare scossa"
        ),
    ),
    *words(
        "atterraggio di emergenza, fuga di gas, sversamento di petrolio, marea nero",
        "accident",
        frame=OF,
        bare=True,
    ),
)
