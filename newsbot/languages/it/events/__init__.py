"""The Italian event types, one file each, and the tables that finding events needs."""

from functools import cache
from importlib import import_module

from newsbot.language.events import EventTables, EventType, lemmas
from newsbot.languages.it import names, syntax
from newsbot.languages.it.circumstances import circumstances
from newsbot.languages.it.confidence import CONFIDENCE
from newsbot.languages.it.modality import modality
from newsbot.languages.it.nouns import METONYMS, nouns
from newsbot.languages.it.speech import speech

NAMES = (
    "acquire invest results market_move launch build trade partner org_lifecycle start_position"
    " end_position agree approve restrict lift investigate vote meet state promise support accuse"
    " request threaten reject justice crime attack protest incident"
).split()


def types() -> tuple[EventType, ...]:
    """All event types, in the order of the closed list."""
    return tuple(import_module(f"{__name__}.{name}").TYPE for name in NAMES)


@cache
def tables() -> EventTables:
    """The Italian tables for finding events."""
    return EventTables(
        types=types(),
        syntax=syntax.tables(),
        places=names.tables().places,
        modality=modality(),
        speech=speech(),
        circumstances=circumstances(),
        nouns=nouns(),
        metonyms=METONYMS,
        supports=lemmas(
            "avvenire accadere verificare svolgere tenere scattare arrivare partire"
            " iniziare cominciare proseguire raggiungere firmare siglare stringere"
            " annunciare concludere avviare aprire effettuare compiere fare dare ottenere"
            " ricevere subire lanciare presentare chiedere proclamare indire convocare"
            " disporre emettere pronunciare infliggere irrogare imporre rassegnare"
            " confermare approvare chiudere portare causare provocare tentare registrare"
            " segnare durare celebrare suscitare sollevare ospitare organizzare sancire varare"
            " trovare giungere mantenere inviare andare piovere riguardare seguire scoppiare"
            " colpire devastare ammontare eseguire essere prevedere rinviare slittare"
            " saltare fissare decidere sfumare naufragare fallire intensificare proseguire"
            " riprendere esplodere cessare terminare finire infuriare"
        ),
        light=lemmas(
            "fare dare effettuare compiere svolgere tenere subire avviare aprire raggiungere"
            " firmare siglare stringere lanciare presentare ottenere ricevere disporre emettere"
            " pronunciare infliggere irrogare rassegnare proclamare indire trovare causare"
            " provocare registrare segnare eseguire depositare organizzare annunciare imporre"
            " concludere portare prevedere confermare"
        ),
        receiving=lemmas("ricevere subire incassare rimediare"),
        obtaining=lemmas("ottenere"),
        reaching=lemmas("toccare raggiungere attestare sfiorare superare"),
        valuing=lemmas("valere costare aggirare trattare ammontare"),
        coming=lemmas("arrivare giungere venire piovere partire provenire"),
        striking=lemmas(
            "colpire devastare distruggere danneggiare travolgere sconvolgere investire"
            " squassare spazzare interessare sventrare"
        ),
        source="da",
        amount_words={
            "valutazione": "valuation",
            "quota": "stake",
            "capitale": "stake",
            "partecipazione": "stake",
            "capacità": "capacity",
            "potenza": "capacity",
            "danno": "damage",
            "morto": "dead",
            "vittima": "dead",
            "decesso": "dead",
            "ferito": "injured",
            "intossicato": "injured",
            "ustionato": "injured",
            "disperso": "count",
            "sfollato": "count",
            "utenza": "count",
            "edificio": "damage",
            "abitazione": "damage",
            "contuso": "injured",
            "voto": "votes",
            "contrario": "votes",
            "astenuto": "votes",
            "preferenza": "votes",
            "manifestante": "participants",
            "partecipante": "participants",
            "scioperante": "participants",
            "reclusione": "term",
            "carcere": "term",
        },
        genitive="di",
        between=lemmas("tra fra"),
        locative=lemmas("a in presso vicino lungo su davanti tra fra")
        | {"vicino a", "davanti a", "intorno a", "attorno a", "accanto a", "all'interno di"},
        ends=lemmas("a da"),
        about=lemmas("su"),
        possessives=lemmas("suo loro proprio"),
        confidence=CONFIDENCE,
        generic=lemmas("chi chiunque ogni ciascuno ciascun ciascuna qualsiasi qualunque ognuno"),
        match=lemmas(
            "partita gol rigore portiere attaccante difensore centrocampista arbitro campionato"
            " girone semifinale derby marcatura fuorigioco pareggio trasferta ripresa traversa"
            " autorete pallone centravanti amichevole bomber scudetto round ring pugile pugilato"
            " tie-break volata podio retrocessione under europei azzurrini pugno knockout"
            " centrocampo ballottaggio champions"
            " assist avversario rossonero bianconero nerazzurro giallorosso azzurro maglia"
        ),
        contests=lemmas(
            "attack vote meet reject build market_move launch lift threaten support approve"
        ),
        pronouns=lemmas("lo la li le l' ne"),
        skipped=(
            ("leggi", "anche"),
            ("leggi", "pure"),
            ("vedi", "anche"),
            ("guarda", "anche"),
            ("nella", "foto"),
            ("(", "nella", "foto"),
            ("foto", ":"),
            ("iscriviti",),
            ("abbonati",),
            ("approfondimento", ":"),
            ("ti", "potrebbe", "interessare"),
            ("per", "approfondire"),
        ),
    )
