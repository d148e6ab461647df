"""People meet, call, visit, hold a summit or negotiate."""

from newsbot.language.events import ACTORS, PEOPLE, EventType, Frame, lemmas, need, words

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
            needs=(need(object_kinds=_PEOPLE), need(subject_kinds=_PEOPLE)),
            unless=need(
                object="difficoltà ostacolo resistenza favore problema opposizione successo"
                " avversario pubblico"
            ),
        ),
        *words(
            "incontrare, riunire, confrontare",
            reflexive=True,
            needs=(need(subject_kinds=_PEOPLE), need(near=_SEAT)),
        ),
        *words(
            "riunire",
            frame=Frame(subject="host", object="participant"),
            needs=need(object_kinds=ACTORS),
        ),
        *words(
            "visitare",
            "visit",
            frame=Frame(subject="guest", object="host"),
            needs=need(subject_kinds=_PEOPLE),
            unless=need(object="mostra museo bambino paziente esposizione sito pagina"),
        ),
        *words(
            "ospitare",
            "visit",
            frame=_HOST,
            needs=need(object_kinds="person group"),
            unless=need(
                subject="mostra museo galleria festival rivista libro stadio centro struttura",
                near="opera mostra quadro",
            ),
        ),
        *words(
            "ricevere, accogliere",
            "visit",
            frame=_HOST,
            needs=(
                need(object_kinds=PEOPLE, subject_kinds=_PEOPLE),
                need(object_kinds="person group", near=_SEAT),
            ),
        ),
        *words("negoziare", "negotiation", needs=need(subject_kinds=_PEOPLE)),
        *words(
            "telefonare",
            "call",
            frame=Frame(subject="participant", oblique={"a": "participant", "con": "participant"}),
        ),
        *words(
            "convocare",
            frame=_HOST,
            needs=(
                need(object_kinds=ACTORS),
                need(object="tavolo riunione vertice incontro sindacato"),
            ),
        ),
        *words(
            "salire, recare",
            "visit",
            frame=_VISIT,
            needs=need(after="quirinale colle chigi", subject_kinds=PEOPLE),
        ),
        *words("sentire", "call", reflexive=True, needs=need(near="telefono telefonicamente")),
        *words(
            "vedere",
            frame=_WITH,
            needs=need(
                subject_kinds=PEOPLE,
                object_kinds=PEOPLE,
                near=_SEAT
                | lemmas("incontro colloquio vertice leader premier ministro presidente sindacato"),
            ),
            unless=need(no_object=True),
            reflexive=False,
        ),
        *words(
            "trattare, negoziare, dialogare",
            "negotiation",
            frame=Frame(subject="participant", oblique={"con": "participant"}),
            reflexive=False,
            needs=need(after="con acquisto accordo cessione vendita intesa pace"),
        ),
        *words(
            "dialogare, discutere, pranzare, cenare",
            frame=_WITH,
            needs=need(subject_kinds=PEOPLE, after="con"),
        ),
        *words(
            "recare, volare, giungere, arrivare",
            "visit",
            frame=Frame(subject="guest"),
            needs=need(
                near="visita ufficiale vertice incontro colloquio summit", subject_kinds=PEOPLE
            ),
        ),
        *words("chiamare", "call", needs=need(after="telefono")),
        *words(
            "riunire",
            reflexive=True,
            needs=need(
                subject="consiglio comitato commissione giunta leader ministro governo assemblea"
                " cardinale direttivo sindacato rappresentante delegato presidente capo cda"
                " parlamento senato camera esperto direzione delegazione"
            ),
        ),
        *words("radunare", frame=_HOST, reflexive=False, needs=need(object_kinds="person group")),
        *words(
            "recare, rendere, tornare, andare, atterrare",
            "visit",
            frame=Frame(subject="guest"),
            needs=need(after="visita", subject_kinds=_PEOPLE),
        ),
        *words(
            "vedere",
            reflexive=True,
            needs=need(
                subject="leader presidente ministro premier capo delegazione segretario negoziatore"
                " sindacato"
            ),
        ),
        *words(
            "contattare, chiamare",
            "call",
            frame=_WITH,
            needs=need(beside="telefonicamente telefono", object_kinds=_PEOPLE),
        ),
    ),
    nouns=(
        *words(
            "incontro, riunione, faccia-a-faccia, bilaterale",
            unless=need(
                near="campionato calcio gol partita pugilato squadra giocare spalto tifoso"
                " amichevole"
            ),
        ),
        *words(
            "summit, vertice",
            "summit",
            needs=need(
                near="leader capo ministro presidente premier nato ue g7 g20 europeo "
                "bruxelles governo bilaterale straordinario tenere ospitare sindacato"
                " maggioranza convocare"
            ),
        ),
        *words("colloquio"),
        *words(
            "visita",
            "visit",
            frame=_VISIT,
            unless=need(
                near="medico guidato museo turista scuola mostra biglietto prenotazione controllo"
                " paziente specialistico"
            ),
        ),
        *words("trattativa, negoziato", "negotiation", bare=True),
        *words("telefonata, videochiamata, videoconferenza", "call"),
        *words(
            "chiamata",
            "call",
            needs=need(near="telefono dirigente presidente leader premier ministro durante"),
        ),
        *words(
            "colloqui, consultazione, tavolo, conferenza",
            needs=need(
                near="governo ministro presidente sindacato convocare leader pace tenere "
                "aprire premier"
            ),
        ),
        *words(
            "udienza",
            "visit",
            frame=_VISIT,
            needs=need(near="papa pontefice vaticano quirinale re"),
        ),
        *words(
            "confronto, dialogo",
            needs=need(
                near="governo sindacato leader ministro delegazione aprire avviare tra presidente"
            ),
            unless=need(near="confronti"),
        ),
        *words(
            "viaggio",
            "visit",
            frame=Frame(subject="guest", object="guest"),
            needs=need(near="papa pontefice presidente ministro ufficiale premier apostolico"),
        ),
        *words(
            "udienza",
            "visit",
            frame=Frame(subject="host", object="host", oblique={"con": "guest", "a": "guest"}),
            needs=need(near="papa pontefice vaticano santo"),
            bare=True,
        ),
        *words(
            "conferenza",
            "summit",
            needs=need(
                near="pace ministro internazionale g8 g20 clima onu delegazione paese governo"
            ),
            unless=need(after="stampa"),
        ),
        *words(
            "consultazione",
            needs=need(near="quirinale capo governo gruppo presidente incarico"),
            unless=need(near="elettorale urna"),
        ),
        *words("g8, g20, g7", "summit", needs=need(near="leader vertice tenere svolgere riunire")),
        *words("convegno, congresso, assemblea", needs=need(near="svolgere tenere aprire riunire")),
        *words(
            "tavolo",
            "negotiation",
            bare=True,
            needs=need(near="vertenza sindacato crisi convocare"),
            unless=need(near="ristorante sedia legno giardino"),
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
        *words(
            "colloquio telefonico, conversazione telefonico, telefonata con",
            "call",
        ),
        *words(
            "consiglio europeo, conferenza di pace, vertice di maggioranza", "summit", bare=True
        ),
        *words(
            "recare in visita, arrivare in visita, giungere in visita, ricevere in udienza,"
            " viaggio apostolico, visita pastorale, visita di stato, visita a sorpresa",
            "visit",
            frame=Frame(subject="guest", object="guest", oblique={"a": "host", "in": "host"}),
            bare=True,
        ),
        *words(
            "colloquio di pace, tavolo di pace, riprendere negoziato, aprire trattativa",
            "negotiation",
        ),
        *words(
            ("in visita"),
            ("visit"),
            frame=Frame(subject=("guest"), object=("guest")),
            bare=True,
            unless=need(near=("museo mostra")),
        ),
        *words(
            "parlare a telefono, sentire a telefono, parlare per telefono",
            "call",
            frame=Frame(subject="participant", oblique={"con": "participant", "a": "participant"}),
        ),
    ),
    kinds={"participant": ACTORS, "host": ACTORS, "guest": ACTORS},
    amounts={},
    amount_roles=frozenset({"count"}),
    placed=True,
)
