"""Disasters, accidents, outages and deaths."""

from newsbot.language.events import ACTORS, PEOPLE, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import FACILITIES, VEHICLES

_OBJ = Frame(subject="object")
_DIES = Frame(subject="victim", oblique={"per": "cause", "a causa di": "cause", "di": "cause"})
_CRASH = (
    VEHICLES
    | FACILITIES
    | lemmas("tetto solaio palazzina parete soffitto gru impalcatura masso cava costone")
)
_SERVICE = lemmas(
    "sistema rete linea servizio sito elettricità corrente server computer ferrovia "
    "app piattaforma segnale treno rifornimento internet gas energia pagamento "
    "traffico circolazione"
)
_HITS = Frame(subject="cause", object="object")
_OF = Frame(
    subject="cause", object="object", oblique={"a": "object", "tra": "object", "di": "object"}
)

TYPE = EventType(
    name="incident",
    modes=("disaster", "accident", "outage", "death"),
    roles=("victim", "object", "cause"),
    doer="victim",
    verb_frame=_DIES,
    noun_frame=_OF,
    verbs=(
        *words(
            "morire, decedere, annegare, perire",
            "death",
            unless=need(near="speranza sogno partito calcio"),
            needs=(need(subject_kinds=PEOPLE), need(amount="quantity number")),
            counts="dead",
        ),
        *words(
            "spegnere, scomparire, mancare",
            "death",
            reflexive=None,
            needs=need(
                subject_kinds="person", near="anno malattia vita funerale età lutto ospedale"
            ),
        ),
        *words(
            "esplodere, deflagrare",
            "accident",
            frame=_OBJ,
            unless=need(subject="polemica rabbia protesta caso scandalo crisi violenza boom"),
        ),
        *words(
            "deragliare, naufragare, affondare, schiantare, ribaltare, sbandare, "
            "tamponare, collidere",
            "accident",
            frame=_OBJ,
            needs=(need(subject=VEHICLES), need(near=VEHICLES), need(subject_kinds="person")),
        ),
        *words(
            "precipitare",
            "accident",
            frame=_OBJ,
            needs=(need(subject=VEHICLES), need(subject_kinds=PEOPLE)),
        ),
        *words("crollare, cedere", "accident", frame=_OBJ, needs=need(subject=_CRASH)),
        *words(
            "incendiare, bruciare, divampare",
            "accident",
            frame=_OBJ,
            needs=need(near="incendio rogo fiamma capannone bosco fuoco pompiere auto ettaro casa"),
        ),
        *words(
            "travolgere, investire, devastare, sommergere, allagare",
            "disaster",
            frame=_HITS,
            needs=need(
                subject="alluvione piena frana valanga fango acqua terremoto incendio tromba "
                "uragano mareggiata onda torrente fiume maltempo tempesta ciclone "
                "esondazione bufera tsunami"
            ),
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
        *words("esondare, straripare, franare", "disaster", frame=_OBJ),
        *words(
            "interrompere, bloccare",
            "outage",
            frame=Frame(subject="cause", object="object"),
            needs=need(object=_SERVICE),
            unless=need(subject_kinds=ACTORS),
        ),
        *words(
            "crollare, cedere, collassare, franare",
            "accident",
            frame=_OBJ,
            needs=need(
                subject="campanile torre chiesa palazzina casa tetto solaio muro balcone "
                "cornicione controsoffitto capannone tendone tribuna palco cupola "
                "argine terrapieno"
            ),
        ),
        *words(
            "scontrare",
            "accident",
            frame=_OBJ,
            reflexive=True,
            needs=(
                need(subject=VEHICLES),
                need(near=VEHICLES | lemmas("frontale statale provinciale")),
            ),
        ),
        *words(
            "spegnere",
            "death",
            reflexive=True,
            needs=need(near="anno malattia vita ospedale età"),
            unless=need(near="incendio luce rogo fiamma motore candelina"),
        ),
        *words(
            "scomparire, mancare",
            "death",
            needs=need(subject_kinds="person", near="età anno malattia lutto"),
        ),
        *words(
            "rompere, scoppiare, squarciare, spezzare",
            "accident",
            frame=_OBJ,
            needs=need(
                subject="diga argine tubatura condotta caldaia bombola serbatoio cisterna "
                "pneumatico gasdotto"
            ),
        ),
        *words("tremare", "disaster", frame=_OBJ, needs=need(subject="terra")),
        *words(
            "danneggiare, distruggere, scoperchiare, isolare",
            "disaster",
            frame=_HITS,
            needs=need(
                subject="maltempo vento grandine incendio frana nubifragio tromba sisma "
                "terremoto scossa rogo fulmine"
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
            needs=need(near=VEHICLES | lemmas("incidente esplosione crollo caduta cantiere")),
            counts="injured",
        ),
        *words(
            "bloccare, fermare, paralizzare",
            "outage",
            frame=Frame(subject="cause", object="object"),
            needs=need(near="guasto blackout avaria tilt malfunzionamento"),
        ),
        *words("suicidare, impiccare", "death", reflexive=True),
        *words(
            "stroncare",
            "death",
            frame=Frame(subject="cause", object="victim"),
            needs=need(object_kinds=PEOPLE),
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
            frame=_OBJ,
            needs=need(
                after="strada scarpata dirupo fuoristrada carreggiata",
                near=VEHICLES | lemmas("guidare conducente bordo"),
            ),
        ),
        *words(
            "contagiare, infettare",
            "disaster",
            frame=Frame(subject="cause", object="victim"),
            needs=need(amount="quantity number"),
        ),
        *words("eruttare", "disaster", frame=_OBJ),
        *words(
            "incagliare, arenare, capovolgere, inabissare",
            "accident",
            frame=_OBJ,
            needs=need(near=VEHICLES),
        ),
        *words("mietere", "disaster", frame=_HITS, needs=need(object="vittima")),
        *words(
            "intossicare, folgorare, travolgere, annegare",
            "accident",
            frame=Frame(subject="cause", object="victim"),
            needs=need(object_kinds=PEOPLE),
        ),
        *words(
            "interrompere, sospendere",
            "outage",
            frame=Frame(subject="cause", object="object"),
            needs=need(
                object="circolazione traffico collegamento erogazione fornitura servizio linea",
                near="guasto incendio frana maltempo neve incidente treno ferroviario",
            ),
        ),
    ),
    nouns=(
        *words(
            "terremoto, sisma, alluvione, esondazione, inondazione, uragano, tsunami,"
            " nubifragio, eruzione, valanga, frana, siccità, maremoto, tifone, "
            "ciclone, tornado, maltempo, smottamento, mareggiata, carestia",
            "disaster",
            bare=True,
            unless=need(near="politico giudiziario finanziario metafora"),
        ),
        *words(
            "incidente, schianto, tamponamento, deragliamento, naufragio, collisione,"
            " disastro, sciagura",
            "accident",
            bare=True,
            unless=need(near="diplomatico percorso"),
        ),
        *words(
            "scontro",
            "accident",
            needs=need(
                near=VEHICLES
                | lemmas(
                    "frontale statale autostrada stradale morto ferito provinciale carreggiata"
                )
            ),
            bare=True,
        ),
        *words("incendio, rogo, esplosione, deflagrazione, scoppio", "accident", bare=True),
        *words("crollo, cedimento", "accident", needs=need(object=_CRASH)),
        *words(
            "blackout, black-out, malfunzionamento, disservizio, guasto, avaria, down",
            "outage",
            bare=True,
        ),
        *words("valanga", "disaster", needs=need(near="neve alpinista sciatore soccorso montagna")),
        *words(
            "morte, scomparsa, decesso",
            "death",
            frame=Frame(object="victim"),
            needs=need(object_kinds=PEOPLE),
            unless=need(near="condannare pena condanna anniversario minaccia"),
        ),
        *words("epidemia, focolaio, pandemia", "disaster", unless=need(near="durante dopo prima")),
        *words(
            "scossa",
            "disaster",
            needs=need(
                near="magnitudo terremoto ingv epicentro sismico avvertire assestamento richter"
            ),
            bare=True,
        ),
        *words(
            "interruzione",
            "outage",
            needs=need(
                near="corrente elettrico linea servizio rete fornitura ferroviario "
                "traffico acqua gas"
            ),
        ),
        *words(
            "cortocircuito, perdita, fuga",
            "accident",
            needs=(
                need(object="gas ammoniaca petrolio liquido cloro"),
                need(near="incendio pompiere vigile"),
            ),
        ),
        *words("annegamento, infortunio", "accident", bare=True),
        *words(
            "grandinata, bufera, tempesta, ondata",
            "disaster",
            needs=need(near="danno ferito morto vento neve grandine maltempo calore colpire"),
        ),
        *words("avvelenamento, intossicazione", "accident"),
        *words("suicidio", "death"),
        *words(
            "tragedia, strage, dramma",
            "accident",
            needs=need(
                near=VEHICLES | lemmas("morto vittima crollo incendio naufragio montagna mare"),
                amount="quantity number",
            ),
        ),
        *words("contagio, intossicazione", "disaster", needs=need(amount="quantity number")),
        *words("caduta", "accident", needs=need(object=VEHICLES | lemmas("albero masso operaio"))),
        *words("esondato, straripato", "disaster", bare=True),
    ),
    phrases=(
        *words(
            "perdere vita, restare ucciso, rimanere ucciso, trovare morte, perdere vita",
            "death",
            frame=_DIES,
        ),
        *words("andare a fuoco, prendere fuoco, andare in fiamme", "accident", frame=_OBJ),
        *words(
            "andare in tilt, restare senza corrente, rimanere senza corrente, restare"
            " a buio, senza corrente, senza elettricità, andare fuori servizio, fuori"
            " servizio, mandare in tilt",
            "outage",
            frame=_OBJ,
        ),
        *words(
            "rompere argini, tromba di aria, ondata di maltempo, bomba di acqua, "
            "incidente stradale, incidente ferroviario, incidente mortale, incidente "
            "aereo",
            "accident",
            frame=_OF,
            bare=True,
        ),
        *words(
            "restare senza acqua, rimanere senza acqua, restare senza luce, rimanere "
            "senza luce, restare isolato, rimanere isolato",
            "outage",
            frame=_OBJ,
        ),
    ),
    kinds={
        "victim": ACTORS,
        "object": frozenset({"place", "product", "other", "project", "organization", "group"}),
    },
    amounts={"money": "damage"},
    amount_roles=frozenset({"dead", "injured", "damage", "count"}),
    placed=True,
    lesser=frozenset({"death"}),
)
