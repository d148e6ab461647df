"""Orders that close, evacuate, limit or expel."""

from newsbot.language.events import Frame, lemmas, need, words
from newsbot.languages.it.events.classes import RESTRICTIONS
from newsbot.languages.it.events.restrict.frames import BAN, HIT

_PUBLIC = lemmas(
    "scuola strada tunnel statale spazio confine frontiera porto aeroporto ponte parco "
    "traffico tratto spiaggia valico galleria viadotto asilo università autostrada tangenziale"
    " provinciale metropolitana"
)
_LAW = lemmas(
    "licenza autorizzazione concessione permesso deroga cittadinanza patente visto accreditamento"
)

VERBS = (
    *words(
        "limitare, ridurre",
        "order",
        needs=need(
            object="prelievo export esportazione traffico circolazione accesso velocità "
            "uso consumo vendita orario prezzo importazione diritto libertà "
            "emissione"
        ),
    ),
    *words("contingentare, razionare", "order"),
    *words(
        "regolamentare",
        "order",
        needs=need(subject_kinds="organization person country"),
        unless=need(subject="legge norma riforma codice decreto"),
    ),
    *words(
        "imporre, introdurre, prorogare",
        "order",
        needs=need(object=RESTRICTIONS - lemmas("legge decreto norma stato emergenza bando")),
    ),
    *words("evacuare, sgomberare, sgombrare", "order", frame=HIT),
    *words(
        "ordinare, intimare, ingiungere",
        "order",
        frame=Frame(subject="authority", object="object", oblique={"a": "target"}, clause="object"),
        needs=need(
            subject="consob garante antitrust agcom sindaco prefetto comune regione "
            "governo autorità banca ministero ministro tribunale giudice "
            "protezione commissione procura presidente questore ivass consiglio"
        ),
    ),
    *words("chiudere", "order", needs=need(object=_PUBLIC)),
    *words("revocare, ritirare, sospendere", "order", needs=need(object=_LAW)),
    *words(
        "espellere, rimpatriare",
        "order",
        frame=HIT,
        unless=need(near="arbitro recupero rete rigore cartellino tempo gol fallo"),
    ),
    *words("commissariare", "order", frame=HIT),
    *words(
        "ordinare, disporre, decretare, imporre",
        "order",
        frame=BAN,
        needs=need(
            object="chiusura evacuazione sgombero stop ritiro sospensione demolizione "
            "blocco abbattimento isolamento controllo quarantena obbligo divieto "
            "commissariamento oscuramento rimozione richiamo verifica ispezione"
        ),
    ),
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
        needs=need(object="lotto prodotto farmaco vaccino giocattolo", near="mercato commercio"),
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
        frame=HIT,
        needs=(need(object_kinds="group person"), need(amount="quantity number")),
    ),
    *words(
        "respingere",
        "order",
        frame=HIT,
        needs=need(after="mare confine frontiera", object_kinds="group"),
    ),
    *words("ritirare", "order", needs=need(object="patente passaporto tesserino porto")),
    *words(
        "chiudere",
        "order",
        frame=Frame(subject="authority", object="object"),
        needs=need(
            object="tunnel museo metropolitana aerodromo scalo dogana monumento",
            near="sindaco prefetto comune ordinanza governo autorità emergenza allerta covid"
            " maltempo sciopero ore allagamento neve",
        ),
    ),
    *words("deportare, sfrattare", "order", frame=HIT),
    *words(
        "decretare, proclamare, istituire",
        "order",
        needs=need(object="coprifuoco quarantena lockdown zona"),
    ),
    *words("prorogare", "order", needs=need(object=RESTRICTIONS - lemmas("legge decreto bando"))),
)

NOUNS = (
    *words("restrizione, limitazione", "order"),
    *words("ordinanza", "order", unless=need(near="nomina cautelare custodia cassazione")),
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
    *words("provvedimento, diktat", "order", needs=need(near="vietare chiusura divieto obbligare")),
    *words("allerta", "order", needs=need(near="arancione rosso protezione scuola meteo")),
    *words("quarantena, isolamento", "order"),
    *words("deportazione, rimpatrio, sfratto, sfollamento", "order", frame=Frame(object="target")),
    *words("respingimento", "order", frame=Frame(object="target")),
    *words(
        "limite, obbligo",
        "order",
        needs=need(near="introdurre imporre scattare vigore istituire estendere"),
    ),
    *words(
        ("revoca, ritiro"),
        ("order"),
        frame=Frame(
            subject=("authority"),
            object=("object"),
            oblique={("a"): ("target"), ("da parte di"): ("authority")},
        ),
        needs=need(object=_LAW),
    ),
)

PHRASES = (
    *words(
        "divieto di accesso, foglio di via, ordine di evacuazione, ordine di chiusura",
        "order",
        frame=Frame(subject="authority", oblique={"di": "object", "a": "target"}),
    ),
    *words(
        "divieto di accesso, divieto di circolazione, divieto di ingresso, legge marziale,"
        " chiudere a traffico, chiusura a traffico",
        "order",
        frame=BAN,
        bare=True,
    ),
    *words(
        "ordine di sgombero, ordine di demolizione",
        "order",
        frame=HIT,
    ),
    *words("off limits", "order", bare=True),
    *words(
        "zona rosso, zona arancione",
        "order",
        bare=True,
        needs=need(near="comune regione covid contagio ordinanza istituire scattare"),
    ),
)
