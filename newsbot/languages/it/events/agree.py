"""Parties agree, negotiate, sign or announce an agreement."""

from newsbot.language.events import ACTORS, EventType, Frame, Needs, lemmas, words
from newsbot.languages.it.events.classes import AGREEMENTS

_WHAT = (Needs(object_lemmas=AGREEMENTS),)
_PAPERS = AGREEMENTS | lemmas("documento testo atto sponsorizzazione licenza rinnovo verbale resa")
_SIGNED = (Needs(object_lemmas=_PAPERS), Needs(no_object=True))
_BETWEEN = Frame(
    subject="party",
    oblique={
        "con": "party",
        "tra": "party",
        "di": "party",
        "su": "theme",
        "per": "theme",
        "da parte di": "party",
    },
    clause="theme",
)
_DEAL = lemmas("sponsorizzazione sponsor licenza sponsorship")

TYPE = EventType(
    name="agree",
    modes=("negotiate", "sign", "announce"),
    roles=("party", "theme"),
    doer="party",
    verb_frame=Frame(subject="party", object="theme", oblique={"con": "party", "tra": "party"}),
    noun_frame=_BETWEEN,
    verbs=(
        *words(
            "firmare, siglare, sottoscrivere, ratificare, controfirmare, stipulare",
            "sign",
            needs=_SIGNED,
        ),
        *words("concordare, pattuire, convenire"),
        *words("concludere, raggiungere, chiudere, stringere, trovare", "sign", needs=_WHAT),
        *words("rinnovare, prorogare", "sign", needs=_WHAT),
        *words("ridiscutere, rinegoziare", "negotiate"),
        *words(
            "accordare",
            "sign",
            reflexive=True,
            frame=Frame(subject="party", oblique={"con": "party", "su": "theme"}),
        ),
        *words("sponsorizzare", "sign", frame=Frame(subject="party", object="party")),
        *words(
            "accettare",
            "sign",
            needs=(
                Needs(
                    object_lemmas=AGREEMENTS | lemmas("tregua proposta condizione"),
                    subject_kinds=ACTORS,
                ),
            ),
        ),
        *words(
            "firmare",
            "sign",
            needs=(Needs(subject_kinds=ACTORS),),
            unless=(
                Needs(
                    object_lemmas=lemmas(
                        "decreto legge petizione ordinanza gol libro articolo autografo"
                    )
                ),
            ),
        ),
        *words("mediare, trattare", "negotiate", needs=(Needs(after=AGREEMENTS),)),
        *words("suggellare, formalizzare, ufficializzare", "sign", needs=_WHAT),
        *words(
            "aderire",
            "sign",
            frame=Frame(subject="party", oblique={"a": "theme"}),
            needs=(Needs(after=AGREEMENTS),),
        ),
        *words(
            "discutere, trattare",
            "negotiate",
            frame=Frame(subject="party", oblique={"con": "party", "di": "theme", "su": "theme"}),
            needs=(
                Needs(
                    subject_kinds=ACTORS,
                    after=lemmas("accordo contratto intesa condizione rinnovo cessazione tregua"),
                ),
            ),
        ),
    ),
    nouns=(
        *words(
            "accordo, intesa", "sign", unless=(Needs(near=lemmas("secondo mancare difficile")),)
        ),
        *words(
            "patto, trattato, tregua, memorandum, armistizio, cessate-il-fuoco, "
            "concordato, preaccordo"
        ),
        *words(
            "protocollo, convenzione",
            needs=(Needs(near=lemmas("firmare siglare sottoscrivere firma stipulare intesa")),),
        ),
        *words(
            "contratto",
            "sign",
            needs=(
                Needs(near=lemmas("firmare siglare sottoscrivere firma rinnovo stipulare") | _DEAL),
            ),
        ),
        *words("sponsorizzazione", "sign", needs=(Needs(amount=frozenset({"money"})),)),
    ),
    phrases=(
        *words(
            "cessare fuoco, stretta di mano, protocollo di intesa, memorandum di "
            "intesa, dichiarazione congiunto",
            "sign",
        ),
    ),
    kinds={"party": ACTORS},
    amounts={"money": "price"},
    amount_roles=frozenset({"price", "change", "stake"}),
)
