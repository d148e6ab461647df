"""Somebody asks, demands or urges."""

from newsbot.language.events import ACTORS, EventType, Frame, Needs, lemmas, words

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
        *words("chiedere", reflexive=False),
        *words("richiedere", needs=(Needs(subject_kinds=ACTORS),), reflexive=False),
        *words(
            "esigere, pretendere, reclamare, invocare, rivendicare",
            needs=(Needs(subject_kinds=ACTORS),),
        ),
        *words(
            "sollecitare, esortare, invitare",
            frame=Frame(
                subject="requester", object="addressee", oblique={"a": "theme"}, clause="theme"
            ),
            needs=(Needs(object_kinds=ACTORS, subject_kinds=ACTORS),),
        ),
        *words("sollecitare, auspicare", needs=(Needs(subject_kinds=ACTORS),)),
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
            needs=(Needs(subject_kinds=ACTORS, after=lemmas("per affinché perché")),),
        ),
        *words(
            "domandare, implorare, supplicare, raccomandare, invitare",
            needs=(Needs(subject_kinds=ACTORS),),
            reflexive=False,
        ),
        *words("pregare, scongiurare", needs=(Needs(subject_kinds=ACTORS, object_kinds=ACTORS),)),
        *words(
            "proporre",
            needs=(
                Needs(
                    subject_kinds=ACTORS,
                    object_lemmas=lemmas(
                        "taglio aumento modifica referendum tavolo tregua legge "
                        "riforma introduzione abolizione istituzione creazione rinvio"
                        " moratoria commissione"
                    ),
                ),
            ),
        ),
    ),
    nouns=(
        *words(
            "richiesta",
            needs=(
                Needs(
                    object_lemmas=lemmas(
                        "risarcimento aiuto rimborso estradizione asilo archiviazione"
                        " condanna informazione chiarimento dimissione arresto "
                        "incontro proroga danno intervento"
                    )
                ),
                Needs(amount=frozenset({"money"})),
            ),
        ),
        *words(
            "appello",
            needs=(
                Needs(
                    near=lemmas("lanciare rivolgere"),
                ),
            ),
            unless=(Needs(near=lemmas("corte sentenza ricorrere giudice")),),
        ),
        *words("petizione"),
        *words(
            "richiesta, istanza, domanda",
            needs=(
                Needs(
                    near=lemmas("presentare depositare inoltrare avanzare respingere accogliere")
                ),
            ),
        ),
        *words(
            "invito, sollecito",
            needs=(
                Needs(
                    after=lemmas("a"),
                ),
            ),
        ),
        *words(
            "proposta",
            needs=(
                Needs(
                    object_lemmas=lemmas("legge modifica riforma pace referendum"),
                    near=lemmas("presentare avanzare lanciare depositare"),
                ),
            ),
        ),
    ),
    phrases=(
        *words(
            "lanciare appello, rivolgere appello, lanciare appello, fare appello",
            frame=Frame(subject="requester", oblique={"a": "addressee", "per": "theme"}),
        ),
    ),
    kinds={"requester": ACTORS, "addressee": ACTORS},
    amounts={"money": "price"},
    amount_roles=frozenset({"price", "count", "term"}),
)
