"""Somebody asks, demands or urges."""

from newsbot.language.events import ACTORS, EventType, Frame, need, words

_ASK = Frame(
    subject="requester", object="theme", oblique={"a": "addressee", "di": "theme"}, clause="theme"
)
_OF = Frame(
    subject="requester",
    object="theme",
    oblique={"a": "addressee", "da parte di": "requester", "verso": "addressee"},
    clause="theme",
)

TYPE = EventType(
    name="request",
    roles=("requester", "addressee", "theme"),
    doer="requester",
    verb_frame=_ASK,
    noun_frame=_OF,
    verbs=(
        *words(
            "chiedere",
            reflexive=False,
            unless=(
                need(object="scusa perdono parola"),
                need(subject="mercato tempo situazione momento vita lavoro economia"),
            ),
        ),
        *words("richiedere", needs=need(subject_kinds=ACTORS), reflexive=False),
        *words(
            "esigere, pretendere, reclamare, invocare, rivendicare",
            needs=need(subject_kinds=ACTORS),
        ),
        *words(
            "sollecitare, esortare",
            frame=Frame(
                subject="requester", object="addressee", oblique={"a": "theme"}, clause="theme"
            ),
            needs=need(object_kinds=ACTORS, subject_kinds=ACTORS),
        ),
        *words("sollecitare, auspicare", needs=need(subject_kinds=ACTORS)),
        *words(
            "appellare",
            reflexive=True,
            frame=Frame(subject="requester", oblique={"a": "addressee"}),
        ),
        *words(
            "sollecitare, esortare",
            frame=Frame(
                subject="requester", object="addressee", oblique={"a": "theme"}, clause="theme"
            ),
        ),
        *words(
            "insistere, premere, spingere",
            frame=Frame(subject="requester", oblique={"per": "theme", "su": "theme"}),
            needs=need(subject_kinds=ACTORS, after="per affinché perché"),
        ),
        *words(
            "domandare, implorare, supplicare, raccomandare",
            needs=need(subject_kinds=ACTORS),
            reflexive=False,
        ),
        *words("pregare, scongiurare", needs=need(subject_kinds=ACTORS, object_kinds=ACTORS)),
        *words(
            "proporre",
            needs=need(
                subject_kinds=ACTORS,
                object="taglio aumento modifica referendum tavolo tregua legge riforma "
                "introduzione abolizione istituzione creazione rinvio moratoria "
                "commissione",
            ),
        ),
        *words(
            "invitare",
            frame=Frame(
                subject="requester", object="addressee", oblique={"a": "theme"}, clause="theme"
            ),
            reflexive=False,
            needs=need(object_kinds=ACTORS, subject_kinds=ACTORS, after="a ad"),
        ),
    ),
    nouns=(
        *words(
            "richiesta",
            needs=(
                need(
                    object="risarcimento aiuto rimborso estradizione asilo archiviazione "
                    "condanna informazione chiarimento dimissione arresto incontro "
                    "proroga danno intervento"
                ),
                need(amount="money"),
            ),
        ),
        *words(
            "appello",
            needs=need(near="lanciare rivolgere"),
            unless=need(near="corte sentenza ricorrere giudice"),
        ),
        *words("petizione", bare=True),
        *words(
            "richiesta, istanza, domanda",
            needs=need(near="presentare depositare inoltrare avanzare respingere accogliere"),
        ),
        *words("invito, sollecito", needs=need(after="a")),
        *words(
            "proposta",
            needs=need(
                object="legge modifica riforma pace referendum",
                near="presentare avanzare lanciare depositare",
            ),
        ),
        *words(
            "richiesta",
            needs=(need(object_kinds=ACTORS), need(after="a"), need(near="esaudire soddisfare")),
        ),
        *words("esortazione, supplica", bare=True),
    ),
    phrases=(
        *words(
            "lanciare appello, rivolgere appello, lanciare appello, fare appello",
            frame=Frame(subject="requester", oblique={"a": "addressee", "per": "theme"}),
        ),
        *words(
            "chiedere a gran voce, raccogliere firma, raccolta di firma, lettera aperto",
            frame=Frame(subject="requester", oblique={"a": "addressee", "per": "theme"}),
            bare=True,
        ),
    ),
    kinds={"requester": ACTORS, "addressee": ACTORS},
    amounts={"money": "price"},
    amount_roles=frozenset({"price", "count", "term"}),
)
