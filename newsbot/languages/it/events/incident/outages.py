"""Services that break down."""

from newsbot.language.events import Frame, lemmas, need, words
from newsbot.languages.it.events.incident.frames import OBJ

_SERVICE = lemmas(
    "sistema rete linea servizio sito elettricità corrente server computer ferrovia "
    "app piattaforma segnale treno rifornimento internet gas energia pagamento "
    "traffico circolazione"
)

VERBS = (
    *words(
        "interrompere, bloccare",
        "outage",
        frame=Frame(subject="cause", object="object"),
        needs=need(object=_SERVICE),
        unless=need(subject="manifestante polizia governo sindacato azienda studente agente"),
    ),
    *words(
        "bloccare, fermare, paralizzare",
        "outage",
        frame=Frame(subject="cause", object="object"),
        needs=need(near="guasto blackout avaria tilt malfunzionamento"),
    ),
    *words(
        "interrompere, sospendere",
        "outage",
        frame=Frame(subject="cause", object="object"),
        needs=need(
            object="circolazione traffico collegamento erogazione fornitura servizio linea",
            near="guasto incendio frana maltempo neve incidente treno ferroviario",
        ),
    ),
    *words(
        "cancellare, sopprimere",
        "outage",
        frame=Frame(subject="cause", object="object"),
        needs=need(object="volo treno corsa collegamento"),
    ),
    *words(
        ("bloccare, guastare, inceppare"),
        ("outage"),
        frame=OBJ,
        reflexive=True,
        needs=need(subject=_SERVICE | lemmas("motore ascensore scala nastro")),
    ),
)

NOUNS = (
    *words(
        "blackout, black-out, malfunzionamento, disservizio, guasto, avaria, down",
        "outage",
        bare=True,
    ),
    *words(
        "interruzione",
        "outage",
        needs=need(
            near="corrente elettrico linea servizio rete fornitura ferroviario traffico acqua gas"
        ),
    ),
    *words(
        "inconveniente", "outage", needs=need(near="tecnico verificare linea treno scambio ritardo")
    ),
    *words(
        "disagio, ritardo",
        "outage",
        needs=need(
            near="treno volo circolazione traffico viaggiatore pendolare passeggero",
            amount="time quantity number",
        ),
    ),
    *words("cancellazione", "outage", needs=need(object="volo treno corsa")),
)

PHRASES = (
    *words(
        "andare in tilt, restare senza corrente, rimanere senza corrente, restare"
        " a buio, senza corrente, senza elettricità, andare fuori servizio, fuori"
        " servizio, mandare in tilt",
        "outage",
        frame=OBJ,
    ),
    *words(
        "restare senza acqua, rimanere senza acqua, restare senza luce, rimanere "
        "senza luce, restare isolato, rimanere isolato",
        "outage",
        frame=OBJ,
    ),
    *words("in tilt", "outage", frame=OBJ, bare=True),
)
