"""Money is put into something: own, raised or public."""

from newsbot.language.events import ACTORS, EventType, Frame, lemmas, need, words

_MONEY = (need(amount="money"),)
_FUNDS = lemmas("fondo capitale euro dollaro milione miliardo finanziamento finanziatore round")
_HIT = (
    need(
        near="auto automobile moto motocicletta camion furgone treno tram autobus pedone "
        "ciclista bicicletta scooter travolgere strisce carabiniere fuoristrada suv guidare"
        " soccorritore esplodere esplosione "
        "automobilista alluvione"
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
        receiver="recipient",
    ),
    verbs=(
        *words("investire", "direct", needs=(*_MONEY, need(no_object=True)), unless=_HIT),
        *words("reinvestire", "direct"),
        *words(
            "finanziare, cofinanziare, rifinanziare",
            "direct",
            needs=(*_MONEY, need(subject_kinds=ACTORS)),
        ),
        *words("sborsare, iniettare, impegnare, contribuire", "direct", needs=_MONEY),
        *words("stanziare", "allocation", frame=_ALLOT),
        *words(
            "destinare, erogare, assegnare, allocare, versare, riservare, mettere, trasferire",
            "allocation",
            frame=_ALLOT,
            needs=_MONEY,
            unless=need(object="premio multa pena borsa", near="premio nobel multa pena giudice"),
        ),
        *words("raccogliere", "funding_round", frame=_RAISE, needs=(*_MONEY, need(after=_FUNDS))),
        *words(
            "collocare, emettere",
            "funding_round",
            frame=_RAISE,
            needs=need(object="bond obbligazione titolo azione prestito btp eurobond"),
        ),
        *words("ricapitalizzare, capitalizzare", "funding_round"),
        *words(
            "raccogliere",
            "funding_round",
            frame=_RAISE,
            needs=need(amount="money", subject_kinds="organization"),
        ),
        *words(
            "finanziare, sovvenzionare, sussidiare",
            "direct",
            needs=need(
                object="progetto opera lavoro impianto ricerca fondo cantiere intervento piano"
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
            needs=need(amount="money", subject_kinds="organization country"),
        ),
        *words(
            "costare",
            "direct",
            frame=Frame(subject="recipient"),
            needs=need(
                amount="money",
                subject="opera progetto intervento lavoro impianto ponte piano linea",
            ),
        ),
        *words(
            "destinare, aumentare, incrementare",
            "allocation",
            frame=_ALLOT,
            needs=need(
                amount="money", object="fondo risorsa contributo stanziamento finanziamento"
            ),
        ),
        *words("donare, devolvere", "allocation", frame=_ALLOT, needs=_MONEY),
        *words(
            "concedere, prestare",
            "direct",
            frame=_ALLOT,
            needs=need(object="prestito mutuo finanziamento euro milione miliardo", amount="money"),
        ),
        *words(
            "ricevere, ottenere, incassare",
            "direct",
            frame=Frame(subject="recipient", oblique={"da": "investor"}),
            needs=need(
                object="finanziamento contributo fondo prestito donazione investimento",
                amount="money",
            ),
        ),
        *words(
            "attirare, attrarre",
            "direct",
            frame=Frame(subject="recipient"),
            needs=need(object="investimento capitale"),
        ),
        *words("elargire, cofinanziare, rifinanziare", "allocation", frame=_ALLOT),
        *words(
            "arrivare, giungere",
            "allocation",
            frame=Frame(oblique={"da": "investor", "per": "recipient", "a": "recipient"}),
            needs=need(
                subject="fondo finanziamento contributo risorsa milione miliardo", amount="money"
            ),
        ),
        *words("devolvere", "allocation", frame=_ALLOT),
        *words(
            "erogare, sbloccare",
            "allocation",
            frame=_ALLOT,
            needs=need(
                object="fondo contributo finanziamento bonus sussidio risorsa prestito ristoro"
            ),
        ),
        *words("puntare", "direct", needs=need(amount="money", after="su")),
        *words(
            "prevedere, contenere",
            "allocation",
            frame=_ALLOT,
            needs=need(
                subject="manovra legge piano bilancio decreto bando programma misura pacchetto",
                amount="money",
            ),
            unless=need(near="multa sanzione ammenda utile ricavo taglio risparmio incasso"),
        ),
        *words(
            "aumentare, alzare, incrementare",
            "allocation",
            needs=need(object="spesa stanziamento dotazione", amount="money", subject_kinds=ACTORS),
        ),
        *words(
            "dare, girare",
            "allocation",
            frame=_ALLOT,
            needs=need(
                object="milione miliardo", amount="money", subject_kinds="organization country"
            ),
        ),
    ),
    nouns=(
        *words("investimento", "direct"),
        *words("finanziamento, prestito", "direct", needs=_MONEY),
        *words("stanziamento", "allocation", bare=True),
        *words("contributo, sussidio", "allocation", needs=_MONEY),
        *words("round, ricapitalizzazione, crowdfunding", "funding_round", frame=_ROUND),
        *words("raccolta", "funding_round", frame=_ROUND, needs=need(after=_FUNDS)),
        *words(
            "collocamento, emissione",
            "funding_round",
            frame=Frame(
                subject="recipient", object="recipient", oblique={"da parte di": "recipient"}
            ),
            needs=need(near="bond obbligazione obbligazionario eurobond green azionario"),
        ),
        *words(
            "fondo, risorsa, tranche, sovvenzione, donazione, dotazione, piano",
            "allocation",
            needs=need(
                amount="money",
                near="stanziare destinare assegnare varare approvare mettere arrivare "
                "prevedere disporre",
            ),
        ),
        *words(
            "bond, obbligazione, eurobond",
            "funding_round",
            frame=Frame(subject="recipient", object="recipient"),
            needs=need(
                amount="money",
                near="emettere collocare emissione collocamento lanciare ordine scadenza cedola",
            ),
        ),
        *words("cofinanziamento, rifinanziamento", "direct", bare=True),
        *words("iniezione", "direct", needs=need(object="capitale liquidità denaro fondo")),
        *words("erogazione", "allocation", needs=_MONEY),
        *words(
            "salvataggio",
            "direct",
            needs=need(near="banca compagnia miliardo", amount="money"),
            unless=need(near="mare migrante naufrago pompiere alpinista"),
        ),
        *words("sottoscrizione", "funding_round", frame=_ROUND, needs=_MONEY),
        *words("ristoro, elargizione, mutuo, dotazione", "allocation", needs=_MONEY),
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
        *words("prestito ponte, iniezione di liquidità, piano di investimento", "direct"),
        *words(
            "collocare in borsa titolo, emettere obbligazione, emissione obbligazionario",
            "funding_round",
            frame=_RAISE,
        ),
        *words("su piatto", "allocation", frame=_ALLOT, needs=_MONEY, bare=True),
    ),
    kinds={"investor": ACTORS},
    amounts={"money": "price"},
    assumes=("investor",),
    amount_roles=frozenset({"price", "valuation", "stake"}),
)
