"""Money is put into something: own, raised or public."""

from newsbot.language.events import ACTORS, EventType, Frame, Needs, lemmas, words

_MONEY = (Needs(amount=frozenset({"money"})),)
_FUNDS = lemmas("fondo capitale euro dollaro milione miliardo finanziamento finanziatore round")
_HIT = (
    Needs(
        near=lemmas(
            "auto automobile moto motocicletta camion furgone treno tram autobus pedone ciclista"
            " bicicletta scooter travolgere strisce carabiniere"
        )
    ),
)
_ROUND = Frame(
    subject="investor",
    object="recipient",
    oblique={"da parte di": "investor", "da": "investor", "in": "recipient"},
)
_RAISE = Frame(subject="recipient", oblique={"da": "investor", "presso": "investor"})
_ALLOT = Frame(
    subject="investor", oblique={"per": "recipient", "a": "recipient", "in": "recipient"}
)

TYPE = EventType(
    name="invest",
    modes=("direct", "funding_round", "allocation"),
    roles=("investor", "recipient", "lead"),
    doer="investor",
    verb_frame=Frame(
        subject="investor",
        object="recipient",
        oblique={"in": "recipient", "su": "recipient", "per": "recipient"},
    ),
    noun_frame=Frame(
        subject="investor",
        object="investor",
        oblique={
            "in": "recipient",
            "a": "recipient",
            "per": "recipient",
            "su": "recipient",
            "da parte di": "investor",
        },
    ),
    verbs=(
        *words("investire", "direct", needs=(*_MONEY, Needs(no_object=True)), unless=_HIT),
        *words("reinvestire", "direct"),
        *words(
            "finanziare, cofinanziare, rifinanziare",
            "direct",
            needs=(*_MONEY, Needs(subject_kinds=ACTORS)),
        ),
        *words("sborsare, iniettare, impegnare, contribuire", "direct", needs=_MONEY),
        *words("stanziare", "allocation", frame=_ALLOT),
        *words(
            "destinare, erogare, assegnare, allocare, versare, riservare, mettere, trasferire",
            "allocation",
            frame=_ALLOT,
            needs=_MONEY,
        ),
        *words("raccogliere", "funding_round", frame=_RAISE, needs=(*_MONEY, Needs(after=_FUNDS))),
        *words(
            "collocare, emettere",
            "funding_round",
            frame=_RAISE,
            needs=(
                Needs(
                    object_lemmas=lemmas("bond obbligazione titolo azione prestito btp eurobond")
                ),
            ),
        ),
        *words("ricapitalizzare, capitalizzare", "funding_round"),
        *words("stanziare, investire", "allocation", frame=_ALLOT),
        *words(
            "raccogliere",
            "funding_round",
            frame=_RAISE,
            needs=(Needs(amount=frozenset({"money"}), subject_kinds=frozenset({"organization"})),),
        ),
        *words(
            "finanziare, sovvenzionare, sussidiare",
            "direct",
            needs=(
                Needs(
                    object_lemmas=lemmas(
                        "progetto opera lavoro impianto ricerca fondo cantiere intervento piano"
                    )
                ),
            ),
        ),
        *words(
            "accantonare, mobilitare, aggiungere, anticipare, sbloccare",
            "allocation",
            frame=_ALLOT,
            needs=_MONEY,
        ),
        *words(
            "spendere, pagare",
            "direct",
            needs=(
                Needs(
                    amount=frozenset({"money"}),
                    subject_kinds=frozenset({"organization", "country"}),
                ),
            ),
        ),
        *words(
            "costare",
            "direct",
            frame=Frame(subject="recipient"),
            needs=(
                Needs(
                    amount=frozenset({"money"}),
                    subject_lemmas=lemmas(
                        "opera progetto intervento lavoro impianto ponte piano linea"
                    ),
                ),
            ),
        ),
        *words(
            "destinare, aumentare, incrementare",
            "allocation",
            frame=_ALLOT,
            needs=(
                Needs(
                    amount=frozenset({"money"}),
                    object_lemmas=lemmas("fondo risorsa contributo stanziamento finanziamento"),
                ),
            ),
        ),
        *words("donare, devolvere", "allocation", frame=_ALLOT, needs=_MONEY),
    ),
    nouns=(
        *words("investimento", "direct"),
        *words("finanziamento, prestito", "direct", needs=_MONEY),
        *words("stanziamento", "allocation", bare=True),
        *words("contributo, sussidio", "allocation", needs=_MONEY),
        *words("round, ricapitalizzazione, crowdfunding", "funding_round", frame=_ROUND),
        *words("raccolta", "funding_round", frame=_ROUND, needs=(Needs(after=_FUNDS),)),
        *words(
            "collocamento, emissione",
            "funding_round",
            frame=Frame(
                subject="recipient", object="recipient", oblique={"da parte di": "recipient"}
            ),
            needs=(
                Needs(near=lemmas("bond obbligazione obbligazionario eurobond green azionario")),
            ),
        ),
        *words(
            "fondo, risorsa, tranche, sovvenzione, donazione, dotazione, piano",
            "allocation",
            needs=(
                Needs(
                    amount=frozenset({"money"}),
                    near=lemmas(
                        "stanziare destinare assegnare varare approvare mettere "
                        "arrivare prevedere disporre"
                    ),
                ),
            ),
        ),
        *words(
            "bond, obbligazione, eurobond",
            "funding_round",
            frame=Frame(subject="recipient", object="recipient"),
            needs=(
                Needs(
                    amount=frozenset({"money"}),
                    near=lemmas(
                        "emettere collocare emissione collocamento lanciare scadenza cedola"
                    ),
                ),
            ),
        ),
    ),
    phrases=(
        *words(
            "aumento di capitale",
            "funding_round",
            frame=Frame(
                subject="recipient",
                object="recipient",
                oblique={"per": "recipient", "da parte di": "recipient"},
            ),
            bare=True,
        ),
        *words(
            "round di finanziamento, raccolta di fondo, raccolta fondo",
            "funding_round",
            frame=_ROUND,
        ),
        *words("mettere su piatto, mettere a disposizione", "allocation", needs=_MONEY),
    ),
    kinds={"investor": ACTORS},
    amounts={"money": "price"},
    assumes=("investor",),
    amount_roles=frozenset({"price", "valuation", "stake"}),
)
