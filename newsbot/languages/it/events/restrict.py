"""An authority forbids, limits, fines, sanctions, seizes or orders."""

from newsbot.language.events import ACTORS, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import RESTRICTIONS

_BAN = Frame(
    subject="authority",
    object="object",
    oblique={"a": "target", "verso": "target", "per": "target", "contro": "target"},
    clause="object",
)
_HIT = Frame(subject="authority", object="target", oblique={"per": "object"})
_FINE = Frame(
    subject="authority",
    object="authority",
    oblique={
        "a": "target",
        "per": "target",
        "contro": "target",
        "da parte di": "authority",
        "nei confronti di": "target",
    },
)
_TARIFF = Frame(
    subject="authority",
    oblique={
        "su": "object",
        "contro": "target",
        "a": "target",
        "verso": "target",
        "di": "authority",
        "per": "object",
        "da parte di": "authority",
    },
)
_SEIZED = Frame(
    subject="authority",
    object="object",
    oblique={"a": "target", "da parte di": "authority", "nei confronti di": "target"},
)
_PUBLIC = lemmas(
    "scuola strada statale spazio confine frontiera porto aeroporto ponte parco "
    "traffico tratto spiaggia valico galleria viadotto asilo università"
)
_GOODS = lemmas(
    "bene conto azienda villa immobile euro milione denaro droga cocaina kg chilo "
    "arma tonnellata auto yacht nave quota documento  area impianto cantiere casa "
    "patrimonio stabile milioni appartamento fondo somma merce sostanza server azione"
)
_STOP = lemmas(
    "vendita esportazione import export conto fondo attività prelievo nave aereo "
    "fornitura accesso sito piattaforma app acquisizione pagamento circolazione volo "
    "ingresso transazione cantiere merce uso contrattazione scambio servizio"
)
_LAW = lemmas(
    "licenza autorizzazione concessione permesso deroga cittadinanza patente visto accreditamento"
)

TYPE = EventType(
    name="restrict",
    modes=("ban", "tariff", "sanction", "export_control", "fine", "order", "seize"),
    roles=("authority", "target", "object"),
    doer="authority",
    verb_frame=_BAN,
    noun_frame=_TARIFF,
    verbs=(
        *words(
            "limitare, ridurre",
            "order",
            needs=need(
                object="prelievo export esportazione traffico circolazione accesso velocità "
                "uso consumo vendita orario prezzo importazione diritto libertà "
                "emissione"
            ),
        ),
        *words("vietare, proibire, bandire, interdire, oscurare", "ban"),
        *words("contingentare, razionare, regolamentare", "order"),
        *words("sanzionare, multare", "fine", frame=_HIT),
        *words(
            "irrogare, comminare, infliggere",
            "fine",
            frame=_BAN,
            needs=need(object="multa sanzione ammenda penale"),
        ),
        *words(
            "imporre, introdurre, applicare",
            "tariff",
            needs=need(object="dazio tariffa tassa imposta"),
        ),
        *words(
            "imporre, introdurre, adottare, inasprire, estendere",
            "sanction",
            needs=need(object="sanzione embargo"),
        ),
        *words(
            "imporre, introdurre, prorogare",
            "order",
            needs=need(object=RESTRICTIONS - lemmas("legge decreto norma stato emergenza bando")),
        ),
        *words(
            "bloccare, sospendere, fermare, congelare, inibire",
            "ban",
            needs=(need(object=_STOP, subject_kinds=ACTORS), need(object=_STOP)),
        ),
        *words(
            "sequestrare, confiscare, requisire, pignorare",
            "seize",
            frame=_SEIZED,
            unless=need(object_kinds="person"),
        ),
        *words("evacuare, sgomberare, sgombrare", "order", frame=_HIT),
        *words(
            "ordinare, intimare, ingiungere",
            "order",
            frame=Frame(
                subject="authority", object="object", oblique={"a": "target"}, clause="object"
            ),
            needs=need(
                subject="consob garante antitrust agcom sindaco prefetto comune regione "
                "governo autorità banca ministero ministro tribunale giudice "
                "protezione commissione procura presidente questore ivass consiglio"
            ),
        ),
        *words("chiudere", "order", needs=need(object=_PUBLIC)),
        *words("revocare, ritirare", "order", needs=need(object=_LAW)),
        *words("espellere, rimpatriare", "order", frame=_HIT),
        *words("commissariare", "order", frame=_HIT),
        *words(
            "congelare, pignorare, ipotecare",
            "sanction",
            needs=need(object="bene conto attività fondo asset patrimonio riserva"),
        ),
        *words(
            "ordinare, disporre, decretare, imporre",
            "order",
            frame=_BAN,
            needs=need(
                object="chiusura evacuazione sgombero stop ritiro sospensione demolizione "
                "blocco abbattimento isolamento controllo quarantena obbligo divieto "
                "commissariamento oscuramento rimozione richiamo verifica ispezione"
            ),
        ),
        *words(
            "aumentare, alzare, raddoppiare, portare", "tariff", needs=need(object="dazio tariffa")
        ),
        *words(
            "colpire",
            "tariff",
            frame=Frame(subject="authority", object="target"),
            needs=need(near="dazio"),
        ),
        *words("colpire", "sanction", frame=_HIT, needs=need(near="sanzione")),
        *words("tassare", "tariff", needs=need(object_kinds="product other")),
        *words(
            "sospendere, bloccare, fermare, congelare, interdire",
            "order",
            needs=need(
                subject="autorità commissario commissione governo consob antitrust garante "
                "sindaco prefetto tribunale regione comune ministero ministro banca "
                "agenzia ue enac aifa fda ema",
                object_kinds="other product project",
            ),
        ),
        *words(
            "ritirare, richiamare",
            "order",
            needs=need(
                object="lotto prodotto farmaco vaccino giocattolo", near="mercato commercio"
            ),
        ),
        *words(
            "trasferire, confinare, isolare",
            "order",
            needs=need(subject="sindaco prefetto questore governo"),
        ),
        *words(
            "obbligare, costringere",
            "order",
            frame=Frame(subject="authority", object="target", clause="object"),
            needs=need(
                subject="governo legge decreto ordinanza autorità comune regione sindaco "
                "ministero norma prefetto"
            ),
        ),
        *words(
            "allontanare, sfrattare, sfollare",
            "order",
            frame=_HIT,
            needs=(need(object_kinds="group person"), need(amount="quantity number")),
        ),
        *words(
            "scattare, entrare",
            "ban",
            frame=Frame(subject="object"),
            needs=need(subject="divieto stop blocco embargo dazio obbligo coprifuoco lockdown"),
        ),
        *words(
            "respingere",
            "order",
            frame=_HIT,
            needs=need(after="mare confine frontiera", object_kinds="group"),
        ),
        *words("ritirare", "order", needs=need(object="patente passaporto tesserino porto")),
    ),
    nouns=(
        *words("divieto", "ban", bare=True),
        *words("restrizione, limitazione", "order"),
        *words("embargo", "sanction", frame=_TARIFF, bare=True),
        *words("dazio", "tariff", frame=_TARIFF),
        *words(
            "multa, ammenda, maximulta, maxi-multa, penale, contravvenzione", "fine", frame=_FINE
        ),
        *words(
            "sanzione",
            "fine",
            frame=_FINE,
            needs=(
                need(amount="money"),
                need(near="antitrust garante consob agcm agcom irrogare infliggere multa"),
            ),
        ),
        *words("sanzione", "sanction", frame=_TARIFF),
        *words(
            "sequestro, confisca",
            "seize",
            frame=_SEIZED,
            unless=need(near="persona rapitore ostaggio rapimento"),
        ),
        *words("ordinanza", "order"),
        *words(
            "sgombero, evacuazione",
            "order",
            frame=Frame(subject="authority", object="target", oblique={"da parte di": "authority"}),
        ),
        *words("coprifuoco, lockdown", "order", bare=True),
        *words(
            "espulsione",
            "order",
            frame=Frame(object="target", oblique={"da parte di": "authority"}),
        ),
        *words("chiusura", "order", needs=need(object=_PUBLIC)),
        *words("stretta", "order", needs=need(after="su")),
        *words(
            "blocco",
            "ban",
            frame=Frame(object="object", oblique={"a": "object", "da parte di": "authority"}),
            needs=need(object=_STOP),
        ),
        *words(
            "provvedimento, diktat", "order", needs=need(near="vietare chiusura divieto obbligare")
        ),
        *words("daspo", "ban", bare=True),
        *words(
            "tassa, imposta, accisa",
            "tariff",
            needs=need(near="introdurre nuovo imporre scattare", amount="percent money"),
        ),
        *words(
            "censura, oscuramento, interdizione, inibizione, squalifica",
            "ban",
            needs=need(near="disporre imporre autorità garante tribunale mese anno giudice"),
        ),
        *words("allerta", "order", needs=need(near="arancione rosso protezione scuola meteo")),
        *words("quarantena, isolamento", "order"),
    ),
    phrases=(
        *words(
            "stop a",
            "ban",
            frame=Frame(
                oblique={
                    "a": "object",
                    "da": "authority",
                    "di": "authority",
                    "da parte di": "authority",
                }
            ),
            bare=True,
        ),
        *words("mettere a bando, messa a bando", "ban"),
        *words(
            "disporre sequestro, fare scattare sequestro, apporre sigilli, mettere sigilli",
            "seize",
            frame=Frame(subject="authority", oblique={"di": "object", "a": "object"}),
        ),
        *words("controllo su esportazione", "export_control", frame=_TARIFF),
        *words(
            "disporre chiusura, disporre sgombero, divieto di accesso, foglio di via,"
            " ordine di evacuazione, ordine di chiusura",
            "order",
            frame=Frame(subject="authority", oblique={"di": "object", "a": "target"}),
        ),
    ),
    kinds={"authority": ACTORS, "target": ACTORS | {"place", "product", "other"}},
    amounts={"money": "price", "percent": "level", "quantity": "count", "number": "count"},
    assumes=("target",),
    amount_roles=frozenset({"price", "change", "level", "count"}),
)
