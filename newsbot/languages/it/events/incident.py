"""Disasters, accidents, outages and deaths."""

from newsbot.language.events import ACTORS, PEOPLE, EventType, Frame, Needs, lemmas, words
from newsbot.languages.it.events.classes import FACILITIES, VEHICLES

_OBJ = Frame(subject="object")
_DIES = Frame(subject="victim", oblique={"per": "cause", "a causa di": "cause", "di": "cause"})
_CRASH = (
    VEHICLES
    | FACILITIES
    | lemmas("tetto solaio palazzina parete soffitto gru impalcatura masso cava costone")
)
_SERVICE = lemmas(
    "sistema rete linea servizio sito elettricità corrente server computer ferrovia app piattaforma segnale treno rifornimento internet gas energia pagamento traffico circolazione"
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
            unless=(Needs(near=lemmas("speranza sogno partito calcio")),),
            needs=(Needs(subject_kinds=PEOPLE), Needs(amount=frozenset({"quantity", "number"}))),
        ),
        *words(
            "spegnere, scomparire, mancare",
            "death",
            reflexive=None,
            needs=(
                Needs(
                    subject_kinds=frozenset({"person"}),
                    near=lemmas("anno malattia vita funerale età lutto ospedale"),
                ),
            ),
        ),
        *words(
            "esplodere, deflagrare",
            "accident",
            frame=_OBJ,
            unless=(
                Needs(
                    subject_lemmas=lemmas(
                        "polemica rabbia protesta caso scandalo crisi violenza boom"
                    )
                ),
            ),
        ),
        *words(
            "deragliare, naufragare, affondare, schiantare, ribaltare, sbandare, tamponare, collidere",
            "accident",
            frame=_OBJ,
            needs=(
                Needs(subject_lemmas=VEHICLES),
                Needs(near=VEHICLES),
                Needs(subject_kinds=frozenset({"person"})),
            ),
        ),
        *words(
            "precipitare",
            "accident",
            frame=_OBJ,
            needs=(Needs(subject_lemmas=VEHICLES), Needs(subject_kinds=PEOPLE)),
        ),
        *words("crollare, cedere", "accident", frame=_OBJ, needs=(Needs(subject_lemmas=_CRASH),)),
        *words(
            "incendiare, bruciare, divampare",
            "accident",
            frame=_OBJ,
            needs=(
                Needs(
                    near=lemmas(
                        "incendio rogo fiamma capannone bosco fuoco pompiere auto ettaro casa"
                    )
                ),
            ),
        ),
        *words(
            "travolgere, investire, devastare, sommergere, allagare",
            "disaster",
            frame=_HITS,
            needs=(
                Needs(
                    subject_lemmas=lemmas(
                        "alluvione piena frana valanga fango acqua terremoto incendio tromba uragano mareggiata onda torrente fiume maltempo tempesta ciclone esondazione bufera tsunami"
                    )
                ),
            ),
        ),
        *words(
            "investire, travolgere",
            "accident",
            frame=Frame(subject="cause", object="victim"),
            needs=(
                Needs(subject_lemmas=VEHICLES, object_kinds=PEOPLE),
                Needs(object_kinds=PEOPLE, near=VEHICLES),
            ),
        ),
        *words("esondare, straripare, franare", "disaster", frame=_OBJ),
        *words(
            "interrompere, bloccare",
            "outage",
            frame=Frame(subject="cause", object="object"),
            needs=(Needs(object_lemmas=_SERVICE),),
            unless=(Needs(subject_kinds=ACTORS),),
        ),
    ),
    nouns=(
        *words(
            "terremoto, sisma, alluvione, esondazione, inondazione, uragano, tsunami, nubifragio, eruzione, valanga, frana, siccità, maremoto, tifone, ciclone, tornado, maltempo, smottamento, mareggiata, carestia",
            "disaster",
            bare=True,
            unless=(Needs(near=lemmas("politico giudiziario finanziario metafora")),),
        ),
        *words(
            "incidente, schianto, tamponamento, deragliamento, naufragio, collisione, disastro, sciagura",
            "accident",
            bare=True,
            unless=(Needs(near=lemmas("diplomatico percorso")),),
        ),
        *words(
            "scontro",
            "accident",
            needs=(
                Needs(
                    near=VEHICLES
                    | lemmas(
                        "frontale statale autostrada stradale morto ferito provinciale carreggiata"
                    )
                ),
            ),
            bare=True,
        ),
        *words("incendio, rogo, esplosione, deflagrazione, scoppio", "accident", bare=True),
        *words("crollo, cedimento", "accident", needs=(Needs(object_lemmas=_CRASH),)),
        *words(
            "blackout, black-out, malfunzionamento, disservizio, guasto, avaria, down",
            "outage",
            bare=True,
        ),
        *words(
            "valanga",
            "disaster",
            needs=(Needs(near=lemmas("neve alpinista sciatore soccorso montagna")),),
        ),
        *words(
            "morte, scomparsa, decesso",
            "death",
            frame=Frame(object="victim"),
            needs=(Needs(object_kinds=PEOPLE),),
            unless=(Needs(near=lemmas("condannare pena condanna anniversario minaccia")),),
        ),
        *words(
            "epidemia, focolaio, pandemia",
            "disaster",
            unless=(Needs(near=lemmas("durante dopo prima")),),
        ),
    ),
    phrases=(
        *words(
            "perdere vita, restare ucciso, rimanere ucciso, trovare morte, perdere vita",
            "death",
            frame=_DIES,
        ),
        *words("andare a fuoco, prendere fuoco, andare in fiamme", "accident", frame=_OBJ),
        *words(
            "andare in tilt, restare senza corrente, rimanere senza corrente, restare a buio, senza corrente, senza elettricità, andare fuori servizio, fuori servizio, mandare in tilt",
            "outage",
            frame=_OBJ,
        ),
        *words(
            "rompere argini, tromba di aria, ondata di maltempo, bomba di acqua, incidente stradale, incidente ferroviario, incidente mortale, incidente aereo",
            "accident",
            frame=_OF,
            bare=True,
        ),
    ),
    kinds={
        "victim": ACTORS,
        "object": frozenset({"place", "product", "other", "project", "organization", "group"}),
    },
    amount_roles=frozenset({"dead", "injured", "damage", "count"}),
    placed=True,
)
