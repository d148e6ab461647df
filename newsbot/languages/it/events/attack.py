"""Attacks, bombings, shootings and acts of war."""

from newsbot.language.events import ACTORS, PEOPLE, EventType, Frame, lemmas, need, words

_WAR = lemmas(
    "esercito missile drone raid bomba razzo militare soldato truppa guerra aviazione"
    " terrorista kamikaze artiglieria esplosivo ribelle milizia commando arma caccia "
    "missilistico balistico bombardiere fuoco attentatore israeliano russo talebano forza"
    " jihadista guerrigliero"
)
_OF = Frame(
    subject="attacker",
    object="attacker",
    oblique={
        "a": "target",
        "contro": "target",
        "su": "target",
        "in": "target",
        "da parte di": "attacker",
        "tra": "attacker",
        "fra": "attacker",
        "ai danni di": "target",
        "a danno di": "target",
    },
)

TYPE = EventType(
    name="attack",
    roles=("attacker", "target"),
    doer="attacker",
    verb_frame=Frame(
        subject="attacker", object="target", oblique={"contro": "target", "su": "target"}
    ),
    noun_frame=_OF,
    verbs=(
        *words("bombardare, mitragliare, invadere, cannoneggiare"),
        *words("attaccare, colpire, assaltare, distruggere", needs=need(near=_WAR)),
        *words(
            "sparare",
            frame=Frame(
                subject="attacker", oblique={"a": "target", "contro": "target", "su": "target"}
            ),
            unless=need(after="zero"),
        ),
        *words(
            "uccidere",
            needs=(need(subject_kinds=PEOPLE), need(object_kinds=PEOPLE), need(near=_WAR)),
            unless=need(
                near="alluvione frana valanga incidente terremoto fulmine incendio camion "
                "treno virus covid auto malattia malformazione infarto tumore cancro farmaco"
            ),
            counts="dead",
        ),
        *words("trucidare, massacrare, giustiziare", counts="dead", needs=need(near=_WAR)),
        *words(
            "attaccare, colpire, assaltare, distruggere, abbattere, centrare",
            needs=need(
                near="droni missili razzi bombe jet caccia artiglieria ribelli miliziani "
                "jihadisti militari soldati"
            ),
        ),
        *words("decapitare, freddare, crivellare", counts="dead"),
        *words(
            "assediare, occupare, conquistare, espugnare",
            needs=need(near=_WAR, object_kinds="place country other"),
        ),
        *words("sferrare, scagliare", needs=need(object="attacco offensiva assalto raid missile")),
        *words(
            "esplodere",
            frame=Frame(subject="attacker", object="attacker"),
            needs=need(subject="ordigno bomba autobomba kamikaze granata mina"),
        ),
        *words(
            "uccidere, ammazzare, ferire",
            needs=need(
                subject="esercito polizia soldato militare terrorista attentatore kamikaze "
                "killer commando ribelle miliziano drone missile raid bomba attentato"
                " attacco"
            ),
            counts="dead",
        ),
        *words("catturare, rapire", needs=need(near=_WAR, object_kinds="person group")),
        *words("riconquistare, espugnare, accerchiare, annientare", needs=need(near=_WAR)),
        *words(
            "lanciare, sparare, scagliare",
            frame=Frame(subject="attacker", oblique={"contro": "target", "su": "target"}),
            needs=need(
                object="missile razzo bomba granata ordigno molotov offensiva attacco raid mortaio"
                " proiettile"
            ),
        ),
        *words("falciare", counts="dead", needs=need(object_kinds="group person")),
        *words(
            "sabotare", needs=need(object="linea ferrovia gasdotto oleodotto treno cavo impianto")
        ),
        *words(
            "ferire",
            needs=need(near="sparatoria attentato bomba raid kamikaze proiettile"),
            counts="injured",
        ),
        *words(
            "uccidere, ammazzare, assassinare",
            needs=need(near="terrorista guerrigliero attentato isis qaeda taliban mafioso sicario"),
            counts="dead",
        ),
        *words(
            "penetrare, avanzare, entrare, irrompere",
            frame=Frame(subject="attacker", oblique={"in": "target"}),
            needs=need(
                subject="esercito truppa soldato ribelle carro milizia commando uomo", near=_WAR
            ),
        ),
        *words(
            ("esplodere"),
            frame=Frame(subject=("attacker")),
            reflexive=True,
            needs=need(subject_kinds=PEOPLE),
        ),
        *words(
            ("scoppiare, brillare"),
            frame=Frame(subject=("attacker"), object=("attacker")),
            needs=need(subject=("ordigno bomba autobomba granata mina")),
        ),
        *words(
            ("esplodere"),
            frame=Frame(subject=("attacker"), object=("target")),
            needs=need(object=("ordigno bomba autobomba granata mina")),
        ),
        *words("assaltare, espugnare"),
        *words(
            ("attaccare"),
            needs=need(object_kinds=("place country")),
            unless=need(subject_kinds=("person")),
        ),
        *words(
            "centrare, abbattere",
            needs=need(near=_WAR),
            unless=need(near="traversa palo gol obiettivo calcio barriera"),
        ),
        *words(
            "prendere, conquistare",
            needs=need(
                subject="truppa esercito ribelle miliziano soldato jihadista guerrigliero",
                object_kinds="place",
            ),
        ),
        *words(
            "sganciare",
            frame=Frame(subject="attacker", oblique={"contro": "target", "su": "target"}),
            needs=need(object="missile razzo bomba ordigno"),
        ),
        *words(
            "piovere",
            frame=Frame(oblique={"su": "target", "contro": "target"}),
            needs=need(subject="missile razzo bomba granata drone"),
        ),
    ),
    nouns=(
        *words("attentato, bombardamento", bare=True),
        *words("raid", bare=True),
        *words(
            "attacco, assalto, blitz, offensiva",
            needs=need(near=_WAR),
            unless=need(near="hacker informatico ransomware cardiaco panico centrocampista"),
        ),
        *words(
            "sparatoria, strage, massacro, agguato",
            bare=True,
            unless=need(near="processo condannare anniversario stradale"),
        ),
        *words("invasione", needs=(need(object_kinds="country place"), need(near=_WAR))),
        *words("guerra", needs=(need(object_kinds="country"), need(near="scoppiare dichiarare"))),
        *words(
            "attacco, assalto, offensiva, incursione",
            needs=(need(object_kinds="place country"), need(after="contro")),
            unless=need(near="hacker informatico ransomware cardiaco panico premier ministro"),
        ),
        *words("lancio", needs=need(object="missile razzo granata molotov")),
        *words(
            "uccisione, esecuzione",
            needs=need(object_kinds="person group"),
            unless=need(
                near="brano ginnasta punteggio concerto prova opera gara giuria sentenza condannare"
                " condanna pena boia iniezione carcere detenuto bloccare"
            ),
        ),
        *words(
            "scontro, combattimento, battaglia",
            needs=need(near=_WAR),
            unless=need(
                near="legale giudiziario politico avanti diritto sindacale legge auto camion"
                " statale treno tifoso manifestante corteo parlamentare politico"
            ),
        ),
        *words(
            "esplosione, deflagrazione",
            needs=need(near="ordigno bomba kamikaze attentatore autobomba terrorista"),
        ),
        *words("imboscata", bare=True),
        *words(
            "attacco, offensiva, incursione",
            needs=need(
                near="terroristico suicida aereo coalizione nato alleato kamikaze armato israele"
                " gaza ostilità"
            ),
        ),
        *words("eccidio, genocidio, assedio, autobomba, golpe, putsch", bare=True),
        *words(
            "conflitto, ostilità",
            needs=need(near="scoppiare armato tregua esercito ribelle ripresa"),
        ),
        *words(
            "combattimento, scontro",
            needs=need(near="armato ribelle militare fazione esercito guerriglia"),
        ),
        *words("lancio", needs=need(object="missile razzo granata molotov pietra", near="contro")),
        *words(
            ("attacco"),
            needs=(need(amount=("quantity number"), near=("pirata nave corsaro terrorista")),),
        ),
        *words(
            "pioggia, raffica, salva, grandinata",
            needs=need(object="missile razzo drone bomba proiettile colpo"),
            unless=need(after="critica emendamento gol"),
            bare=True,
        ),
        *words(
            "assalto",
            needs=need(
                oblique="consolato ambasciata caserma convoglio villaggio base sede carcere"
                " chiesa ospedale"
                " palazzo parlamento campidoglio",
            ),
            bare=True,
        ),
        *words(
            "combattimento, bombardamento",
            needs=need(
                near="violento intenso feroce proseguire infuriare continuare intensificare città"
            ),
            unless=need(near="mediatico sportivo pugile"),
        ),
        *words(
            "guerra",
            needs=need(near="iniziare cominciare finire terminare esplodere"),
            unless=need(near="prezzo commerciale stella nervo parola lite dazio civile mondiale"),
        ),
        *words(
            "attacco, assalto, offensiva",
            needs=need(near="uccidere civile ferito vittima", amount="quantity number"),
            unless=need(
                near="hacker informatico ransomware cardiaco panico centrocampista calciatore"
            ),
        ),
    ),
    phrases=(
        *words(
            "aprire fuoco, aprire fuoco, fare fuoco",
            frame=Frame(subject="attacker", oblique={"contro": "target", "su": "target"}),
        ),
        *words(
            "colpo di stato, attacco terroristico, attentato suicida, attacco suicida, raid"
            " aereo, attacco aereo, tendere agguato, cadere in agguato, cadere in imboscata",
            bare=True,
        ),
        *words(
            "fare irruzione",
            frame=Frame(subject="attacker", oblique={"in": "target"}),
            needs=need(near=_WAR | lemmas("armato sparare ostaggio")),
        ),
        *words(
            "prendere in ostaggio, tenere in ostaggio",
            frame=Frame(subject="attacker", object="target"),
        ),
    ),
    kinds={"attacker": ACTORS, "target": ACTORS | {"place", "other"}},
    amounts={"money": "damage"},
    amount_roles=frozenset({"dead", "injured", "damage", "count"}),
    placed=True,
)
