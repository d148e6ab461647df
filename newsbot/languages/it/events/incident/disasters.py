"""What nature does, and epidemics."""

from newsbot.language.events import Frame, need, words
from newsbot.languages.it.events.incident.frames import OBJ

_HITS = Frame(subject="cause", object="object")

VERBS = (
    *words(
        "travolgere, investire, devastare, sommergere, allagare",
        "disaster",
        frame=_HITS,
        needs=need(
            subject="alluvione piena frana valanga fango acqua terremoto tromba "
            "uragano mareggiata onda torrente fiume maltempo tempesta ciclone "
            "esondazione bufera tsunami"
        ),
    ),
    *words("esondare, straripare, franare", "disaster", frame=OBJ),
    *words("tremare", "disaster", frame=OBJ, needs=need(subject="terra")),
    *words(
        "danneggiare, distruggere, scoperchiare, isolare",
        "disaster",
        frame=_HITS,
        needs=need(
            subject="maltempo vento grandine frana nubifragio tromba sisma terremoto scossa fulmine"
        ),
    ),
    *words(
        "contagiare, infettare",
        "disaster",
        frame=Frame(subject="cause", object="victim"),
        needs=need(amount="quantity number"),
    ),
    *words("eruttare", "disaster", frame=OBJ),
    *words("mietere", "disaster", frame=_HITS, needs=need(object="vittima")),
    *words(
        "devastare, colpire, flagellare, investire, interessare",
        "disaster",
        frame=_HITS,
        needs=need(
            subject="terremoto sisma uragano tifone ciclone tornado scossa maltempo nubifragio"
            " tsunami tempesta"
        ),
    ),
)

NOUNS = (
    *words(
        "terremoto, sisma, alluvione, esondazione, inondazione, uragano, tsunami,"
        " nubifragio, eruzione, valanga, frana, siccità, maremoto, tifone, "
        "ciclone, tornado, maltempo, smottamento, mareggiata, carestia",
        "disaster",
        bare=True,
        unless=(
            need(
                after="politico giudiziario finanziario metafora interiore mediatico elettorale"
                " emotivo"
                " calcistico polemica critica voto gol debito ordine richiesta denuncia euro"
                " milione"
            ),
            need(near="soprattutto", after="interiore"),
        ),
    ),
    *words("valanga", "disaster", needs=need(near="neve alpinista sciatore soccorso montagna")),
    *words("epidemia, focolaio, pandemia", "disaster", unless=need(near="durante dopo prima")),
    *words(
        "scossa",
        "disaster",
        needs=need(
            near="magnitudo terremoto ingv epicentro sismico avvertire assestamento richter"
        ),
        bare=True,
    ),
    *words(
        "grandinata, bufera, tempesta, ondata",
        "disaster",
        needs=need(near="danno ferito morto vento neve grandine maltempo calore colpire"),
    ),
    *words("contagio, intossicazione", "disaster", needs=need(amount="quantity number")),
    *words("esondato, straripato", "disaster", bare=True),
    *words(
        "temporale, nevicata, gelo, allagamento, slavina, colata",
        "disaster",
        needs=need(near="danno ferito morto vittima disagio evacuare disperso bloccare"),
    ),
    *words(
        ("bufera, tempesta"),
        ("disaster"),
        bare=True,
        needs=need(near=("neve vento tropicale km danno chiusura")),
        unless=need(near=("politico mediatico polemica")),
    ),
    *words("scossa", "disaster", bare=True, needs=need(near="sentire avvertire")),
    *words(
        ("pioggia, precipitazione, piena"),
        ("disaster"),
        needs=need(near=("causare provocare danno esondare alluvione disperso evacuare frana")),
    ),
    *words(
        "focolaio",
        "disaster",
        bare=True,
        needs=need(
            after="colera morbillo covid legionella influenza ebola aviario dengue peste vaiolo"
        ),
    ),
)

PHRASES = (*words("uscire da argine, rompere argine, tracimare da argine", "disaster", frame=OBJ),)
