"""Italian words that say how sure, how real and how finished a happening is.

Source: the cues of design.md, event-types.md and the grammar; lists written for this project.
"""

from functools import cache

from newsbot.language.events import lemmas
from newsbot.language.sayings import ModalityTable
from newsbot.records import Status


def _all(status: Status, words: str) -> dict[str, Status]:
    return dict.fromkeys(words.split(), status)


_MODALS: dict[str, Status] = {
    **_all(
        "possible", "potere rischiare sperare pensare valutare minacciare ipotizzare desiderare"
    ),
    **_all(
        "planned",
        "dovere volere intendere prevedere contare puntare decidere stare preparare accingere"
        " progettare programmare mirare promettere impegnare annunciare aspettare attendere"
        " scegliere stabilire accettare concordare andare proporre pianificare",
    ),
    **_all("negated", "evitare rifiutare rinunciare mancare impedire scongiurare"),
}

_GOVERNORS: dict[str, Status] = {
    **_all(
        "planned",
        "prevedere annunciare attendere programmare fissare rinviare slittare preparare"
        " promettere pianificare progettare decidere rimandare posticipare stabilire calendarizzare"
        " aspettare proporre auspicare studiare caldeggiare",
    ),
    **_all(
        "possible",
        "valutare ipotizzare temere rischiare chiedere minacciare sperare considerare"
        " paventare studiare vagliare invocare sollecitare esaminare esigere pretendere reclamare",
    ),
    **_all(
        "negated",
        "evitare scongiurare sventare saltare annullare impedire scampare revocare ritirare"
        " sfumare naufragare fallire",
    ),
    **_all("denied", "smentire negare escludere"),
}

_HEADS: dict[str, Status] = {
    **_all("alleged", "presunto sedicente"),
    **_all("negated", "mancato sventato fallito saltato scampato annullato mancanza assenza"),
    **_all(
        "possible",
        "possibile eventuale potenziale ipotetico probabile ipotesi rischio possibilità minaccia"
        " timore pericolo eventualità proposta richiesta spettro voce idea paura scenario",
    ),
    **_all(
        "planned",
        "futuro previsto atteso imminente prossimo programmato annunciato piano progetto obiettivo"
        " programma intenzione promessa prossima attesa vista preparazione prospettiva",
    ),
}


@cache
def modality() -> ModalityTable:
    """The table of modality cues."""
    return ModalityTable(
        modals=_MODALS,
        ability=lemmas("potere"),
        governors=_GOVERNORS,
        heads=_HEADS,
        trying=lemmas("cercare tentare provare tentativo sforzare sforzo"),
        conditions=(
            ("se",),
            ("qualora",),
            ("purché",),
            ("laddove",),
            ("ove",),
            ("a", "meno", "che"),
            ("a", "condizione", "che"),
            ("a", "patto", "che"),
            ("a", "patto", "di"),
            ("a", "condizione", "di"),
            ("in", "caso", "di"),
            ("nel", "caso", "in", "cui"),
            ("nel", "caso"),
            ("nell'", "ipotesi"),
            ("sempre", "che"),
            ("salvo", "che"),
            ("posto", "che"),
            ("ammesso", "che"),
        ),
        exceptions=(
            ("a", "meno", "che"),
            ("a", "meno", "di"),
            ("salvo", "che"),
            ("tranne", "che"),
            ("se", "non"),
        ),
        spurious=(
            ("a", "meno", "che", "non"),
            ("finché", "non"),
            ("fino", "a", "quando", "non"),
            ("per", "poco", "non"),
            ("non", "solo"),
            ("non", "soltanto"),
            ("non", "appena"),
            ("non", "prima"),
            ("non", "più", "tardi"),
            ("non", "meno", "di"),
            ("non", "oltre"),
            ("se", "non"),
            ("non", "oltre"),
            ("non", "lontano"),
        ),
        hearsay=(
            ("si", "dire", "che"),
            ("si", "dire", "anche", "che"),
            ("sembrare",),
            ("parere",),
            ("a", "quanto", "parere"),
            ("girare", "voce"),
            ("correre", "voce"),
            ("secondo", "indiscrezione"),
            ("secondo", "voce"),
            ("secondo", "rumor"),
            ("vociferare",),
            ("si", "mormorare"),
            ("trapelare",),
            ("filtrare",),
        ),
        habits=(
            ("di", "solito"),
            ("in", "genere"),
            ("in", "generale"),
            ("di", "norma"),
            ("di", "regola"),
            ("solitamente",),
            ("generalmente",),
            ("normalmente",),
            ("abitualmente",),
            ("spesso",),
            ("a", "volte"),
            ("talvolta",),
            ("ogni", "anno"),
            ("ogni", "giorno"),
            ("ogni", "mese"),
            ("ogni", "volta"),
        ),
        doubt=lemmas("forse magari eventualmente possibilmente"),
        negators=lemmas("non senza né nessun nessuno nessuna mai neppure nemmeno neanche"),
        relatives=lemmas("che cui quale dove"),
        that=lemmas("che"),
        purpose=lemmas("per"),
        controls=lemmas(
            "chiedere sollecitare invitare costringere obbligare spingere indurre convincere"
            " autorizzare ordinare imporre consentire permettere impedire vietare raccomandare"
            " esortare incaricare aiutare proporre suggerire delegare intimare diffidare"
        ),
        near=lemmas("stare accingere preparare apprestare"),
        bringing=lemmas(
            "spingere indurre costringere portare obbligare convincere aiutare riuscire finire"
            " continuare tornare iniziare cominciare provvedere contribuire limitare riprendere"
            " condurre servire bastare arrivare ricominciare concorrere"
        ),
        calling=lemmas("indire convocare proclamare fissare programmare organizzare annunciare"),
        announcing=lemmas("annunciare"),
        done=lemmas(
            "accordo intesa patto firma sigla arresto cattura fermo sequestro morte decesso"
            " scomparsa utile perdita ricavo fatturato nomina dimissione dimissioni condanna"
            " assoluzione uccisione incidente furto esplosione raggiungimento completamento"
        ),
        true=lemmas("vero"),
        untrue=lemmas("falso infondato inventato"),
        where=lemmas("dove"),
        when=lemmas("quando"),
        urging=lemmas("potere dovere"),
        faculties=lemmas(
            "potere diritto libertà capacità facoltà compito dovere modo necessità capace grado"
            " necessario utile opportuno doveroso giusto sbagliato difficile facile impossibile"
            " inutile lecito preposto deputato tenuto atto abilitato titolato competente bravo"
            " nulla niente consueto abituale consuetudine abitudine arte mestiere bisogno volto"
            " finalizzato"
        ),
        likeness=(
            ("vero", "e", "proprio"),
            ("sorta", "di"),
            ("specie", "di"),
            ("parvenza", "di"),
            ("sapore", "di"),
            ("sorta", "di", "un"),
            ("aria", "di"),
        ),
        like=lemmas("come"),
        asking=lemmas(
            "chiaro sapere chiedere domandare capire verificare stabilire accertare vedere valutare"
            " certo noto dubbio su ignorare scoprire appurare controllare incerto decidere"
            " anche sicuro escludere dire comprendere interrogare indagare"
        ),
        afterwards=lemmas("poi"),
        wanting=lemmas("servire occorrere urgere bisognare convenire meritare simulare immaginare"),
        owing=lemmas("andare"),
        rules=lemmas("codice costituzione regolamento articolo statuto norma normativa legge"),
        fresh=lemmas("nuovo ultimo recente presente"),
        fiction=lemmas(
            "film romanzo trama fiction telefilm schermo fumetto racconto sceneggiatura"
            " protagonista videogioco sceneggiato commedia"
        ),
        plans=lemmas(
            "accordo patto piano progetto decreto legge riforma contratto intesa norma emendamento"
            " misura proposta trattato manovra programma memorandum protocollo"
        ),
    )
