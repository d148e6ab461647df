"""People meet, call, visit, hold a summit or negotiate."""

from newsbot.language.events import ACTORS, EventType, Frame, Needs, lemmas, words

_WITH = Frame(
    subject="participant",
    object="participant",
    oblique={"con": "participant", "tra": "participant", "da parte di": "participant"},
)
_VISIT = Frame(subject="guest", object="guest", oblique={"da": "host", "da parte di": "guest"})
_HOST = Frame(subject="host", object="guest")
_PEOPLE = ACTORS
_SEAT = lemmas(
    "palazzo quirinale ministero casa vaticano prefettura regione viminale farnesina "
    "chigi bianca eliseo cremlino comune"
)

TYPE = EventType(
    name="meet",
    modes=("call", "visit", "summit", "negotiation"),
    roles=("participant", "host", "guest"),
    doer="participant",
    verb_frame=_WITH,
    noun_frame=_WITH,
    verbs=(
        *words(
            "incontrare, rincontrare",
            needs=(Needs(object_kinds=_PEOPLE), Needs(subject_kinds=_PEOPLE)),
            unless=(
                Needs(
                    object_lemmas=lemmas(
                        "difficoltà ostacolo resistenza favore problema opposizione successo"
                    )
                ),
            ),
        ),
        *words(
            "incontrare, riunire, confrontare",
            reflexive=True,
            needs=(Needs(subject_kinds=_PEOPLE), Needs(near=_SEAT)),
        ),
        *words(
            "riunire",
            frame=Frame(subject="host", object="participant"),
            needs=(Needs(object_kinds=ACTORS),),
        ),
        *words(
            "visitare",
            "visit",
            frame=Frame(subject="guest", object="host"),
            needs=(Needs(subject_kinds=_PEOPLE),),
        ),
        *words(
            "ospitare",
            "visit",
            frame=_HOST,
            needs=(Needs(object_kinds=frozenset({"person", "group"})),),
        ),
        *words(
            "ricevere, accogliere",
            "visit",
            frame=_HOST,
            needs=(
                Needs(object_kinds=frozenset({"person"}), subject_kinds=_PEOPLE),
                Needs(object_kinds=frozenset({"person", "group"}), near=_SEAT),
            ),
        ),
        *words("negoziare", "negotiation", needs=(Needs(subject_kinds=_PEOPLE),)),
        *words(
            "telefonare",
            "call",
            frame=Frame(subject="participant", oblique={"a": "participant", "con": "participant"}),
        ),
        *words(
            "convocare",
            frame=_HOST,
            needs=(
                Needs(object_kinds=ACTORS),
                Needs(object_lemmas=lemmas("tavolo riunione vertice incontro sindacato")),
            ),
        ),
        *words(
            "salire, recare",
            "visit",
            frame=_VISIT,
            needs=(
                Needs(after=lemmas("quirinale colle chigi"), subject_kinds=frozenset({"person"})),
            ),
        ),
        *words(
            "sentire",
            "call",
            reflexive=True,
            needs=(Needs(near=lemmas("telefono telefonicamente")),),
        ),
        *words(
            "vedere",
            frame=_WITH,
            needs=(Needs(subject_kinds=frozenset({"person"}), object_kinds=frozenset({"person"})),),
            reflexive=False,
        ),
        *words(
            "trattare, negoziare, dialogare",
            "negotiation",
            frame=Frame(subject="participant", oblique={"con": "participant"}),
            reflexive=False,
            needs=(Needs(after=lemmas("con acquisto accordo cessione vendita intesa pace")),),
        ),
        *words(
            "dialogare, discutere, pranzare, cenare",
            frame=_WITH,
            needs=(Needs(subject_kinds=frozenset({"person"}), after=lemmas("con")),),
        ),
        *words(
            "recare, volare, giungere, arrivare",
            "visit",
            frame=Frame(subject="guest"),
            needs=(
                Needs(
                    near=lemmas("visita ufficiale vertice incontro colloquio summit"),
                    subject_kinds=frozenset({"person"}),
                ),
            ),
        ),
        *words("chiamare", "call", needs=(Needs(after=lemmas("telefono")),)),
    ),
    nouns=(
        *words(
            "incontro, riunione, faccia-a-faccia, bilaterale",
            unless=(Needs(near=lemmas("campionato calcio gol partita pugilato squadra")),),
        ),
        *words(
            "summit, vertice",
            "summit",
            needs=(
                Needs(
                    near=lemmas(
                        "leader capo ministro presidente premier nato ue g7 g20 "
                        "europeo bruxelles governo bilaterale straordinario tenere "
                        "ospitare sindacato maggioranza convocare"
                    )
                ),
            ),
        ),
        *words("colloquio"),
        *words(
            "visita",
            "visit",
            frame=_VISIT,
            unless=(
                Needs(near=lemmas("medico guidato museo turista controllo paziente specialistico")),
            ),
        ),
        *words("trattativa, negoziato", "negotiation", bare=True),
        *words("telefonata, videochiamata, videoconferenza", "call"),
        *words(
            "chiamata",
            "call",
            needs=(
                Needs(near=lemmas("telefono dirigente presidente leader premier ministro durante")),
            ),
        ),
        *words(
            "colloqui, consultazione, tavolo, conferenza",
            needs=(
                Needs(
                    near=lemmas(
                        "governo ministro presidente sindacato convocare leader pace "
                        "tenere aprire premier"
                    )
                ),
            ),
        ),
        *words(
            "udienza",
            "visit",
            frame=_VISIT,
            needs=(Needs(near=lemmas("papa pontefice vaticano udienza quirinale re")),),
        ),
        *words(
            "confronto, dialogo",
            needs=(
                Needs(
                    near=lemmas(
                        "governo sindacato leader ministro delegazione aprire avviare"
                        " tra presidente"
                    )
                ),
            ),
        ),
        *words(
            "viaggio",
            "visit",
            frame=Frame(subject="guest", object="guest"),
            needs=(
                Needs(
                    near=lemmas("papa pontefice presidente ministro ufficiale premier apostolico")
                ),
            ),
        ),
    ),
    phrases=(
        *words("faccia a faccia, tavolo di confronto, tavolo di crisi, tavolo di trattativa"),
        *words(
            "fare visita, andare in visita, viaggio ufficiale, visita ufficiale, visita di stato",
            "visit",
            frame=Frame(subject="guest", object="guest", oblique={"a": "host"}),
        ),
        *words("sedere a tavolo, tornare a tavolo", "negotiation"),
    ),
    kinds={"participant": ACTORS, "host": ACTORS, "guest": ACTORS},
    amounts={},
    amount_roles=frozenset({"count"}),
    placed=True,
)
