"""Parties agree, negotiate, sign or announce an agreement."""

from newsbot.language.events import ACTORS, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import AGREEMENTS

_WHAT = (need(object=AGREEMENTS),)
_PAPERS = AGREEMENTS | lemmas("documento testo atto sponsorizzazione licenza rinnovo verbale resa")
_SIGNED = (need(object=_PAPERS), need(no_object=True))
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
        *words("concordare, pattuire"),
        *words(
            "convenire",
            needs=need(subject="parte governo paese azienda sindacato leader ministro delegazione"),
        ),
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
            needs=need(
                object=AGREEMENTS | lemmas("tregua proposta condizione"), subject_kinds=ACTORS
            ),
        ),
        *words(
            "firmare",
            "sign",
            needs=need(subject_kinds=ACTORS),
            unless=need(
                object="decreto legge riforma provvedimento petizione ordinanza gol libro"
                " articolo autografo modulo"
                " referto assegno rete doppietta appello editoriale"
            ),
        ),
        *words("mediare, trattare", "negotiate", needs=need(after=AGREEMENTS)),
        *words("suggellare, formalizzare, ufficializzare", "sign", needs=_WHAT),
        *words(
            "aderire",
            "sign",
            frame=Frame(subject="party", oblique={"a": "theme"}),
            needs=need(after=AGREEMENTS),
        ),
        *words(
            "discutere, trattare",
            "negotiate",
            frame=Frame(subject="party", oblique={"con": "party", "di": "theme", "su": "theme"}),
            needs=need(
                subject_kinds=ACTORS,
                after="accordo contratto intesa condizione rinnovo cessazione tregua",
            ),
        ),
        *words(
            "siglare, ratificare",
            "sign",
            needs=need(near=AGREEMENTS),
        ),
        *words(
            "mediare, intavolare",
            "negotiate",
            needs=need(object="trattativa negoziato accordo tregua pace"),
        ),
        *words("prolungare, estendere", "sign", needs=need(object="contratto accordo tregua")),
    ),
    nouns=(
        *words("accordo, intesa", "sign", unless=need(near="secondo mancare difficile")),
        *words(
            "patto, trattato, tregua, memorandum, armistizio, cessate-il-fuoco, "
            "concordato, preaccordo"
        ),
        *words(
            "protocollo, convenzione",
            needs=need(near="firmare siglare sottoscrivere firma stipulare intesa"),
        ),
        *words(
            "contratto",
            "sign",
            needs=need(
                near=lemmas("firmare siglare sottoscrivere firma rinnovo stipulare") | _DEAL
            ),
        ),
        *words("sponsorizzazione", "sign", needs=need(amount="money")),
        *words(
            "firma, sottoscrizione, stipula, ratifica, sigla, rinnovo",
            "sign",
            needs=(need(object=_PAPERS), need(after=AGREEMENTS)),
            unless=need(near="raccogliere petizione raccolta legge decreto"),
        ),
        *words(
            "compromesso, riconciliazione",
            "sign",
            needs=need(near="raggiungere trovare firmare governo parte tra fra"),
        ),
        *words(
            "pace", "sign", needs=need(near="firmare trattato siglare firma", object_kinds=ACTORS)
        ),
    ),
    phrases=(
        *words(
            "cessare fuoco, stretta di mano, protocollo di intesa, memorandum di "
            "intesa, dichiarazione congiunto",
            "sign",
        ),
        *words(
            "mettere d'accordo, mettersi d'accordo, trovare quadra, fare pace, cessate il fuoco,"
            " cessate fuoco, cessazione di ostilità, trovare compromesso, accordo quadro",
            "sign",
            bare=True,
        ),
        *words("accordo di pace, trattato di pace, accordo di libero scambio", "sign", bare=True),
        *words(
            "fumata bianco",
            "sign",
            bare=True,
            needs=need(near="contratto accordo trattativa vertenza sindacato intesa"),
        ),
        *words("nero su bianco", "sign", frame=_BETWEEN, needs=need(near=AGREEMENTS), bare=True),
    ),
    kinds={"party": ACTORS},
    amounts={"money": "price"},
    amount_roles=frozenset({"price", "change", "stake"}),
)
