"""Tariffs, sanctions and export controls."""

from newsbot.language.events import Frame, need, words
from newsbot.languages.it.events.restrict.frames import HIT, TARIFF

VERBS = (
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
        "congelare, pignorare, ipotecare",
        "sanction",
        needs=need(object="bene conto attività fondo asset patrimonio riserva"),
    ),
    *words("aumentare, alzare, raddoppiare, portare", "tariff", needs=need(object="dazio tariffa")),
    *words(
        "colpire",
        "tariff",
        frame=Frame(subject="authority", object="target"),
        needs=need(near="dazio"),
    ),
    *words("colpire", "sanction", frame=HIT, needs=need(near="sanzione")),
    *words("tassare", "tariff", needs=need(object_kinds="product other")),
    *words(
        "varare, approvare, decidere, annunciare",
        "sanction",
        frame=TARIFF,
        needs=need(object="sanzione embargo"),
    ),
)

NOUNS = (
    *words("embargo", "sanction", frame=TARIFF, bare=True),
    *words("dazio", "tariff", frame=TARIFF),
    *words("sanzione", "sanction", frame=TARIFF),
    *words(
        "tassa, imposta, accisa",
        "tariff",
        needs=need(near="introdurre nuovo imporre scattare", amount="percent money"),
    ),
    *words("isolamento", "sanction", needs=need(near="diplomatico internazionale")),
    *words("dazio", "tariff", frame=TARIFF, needs=need(amount="percent"), bare=True),
)

PHRASES = (
    *words("controllo su esportazione", "export_control", frame=TARIFF),
    *words(
        "inserire in lista nero, entrare in lista nero, mettere in lista nero",
        "sanction",
        bare=True,
    ),
)
