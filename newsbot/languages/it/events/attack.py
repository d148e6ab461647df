"""Attacks, bombings, shootings and acts of war."""

from newsbot.language.events import ACTORS, PEOPLE, EventType, Frame, Needs, lemmas, words

_WAR = lemmas(
    "esercito missile drone raid bomba razzo militare soldato truppa guerra aviazione"
    " terrorista kamikaze artiglieria esplosivo ribelle milizia commando arma caccia "
    "fuoco attentatore israeliano russo talebano forza jihadista guerrigliero"
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
        *words("attaccare, colpire, assaltare, distruggere", needs=(Needs(near=_WAR),)),
        *words(
            "sparare",
            frame=Frame(
                subject="attacker", oblique={"a": "target", "contro": "target", "su": "target"}
            ),
        ),
        *words(
            "uccidere",
            needs=(Needs(subject_kinds=PEOPLE), Needs(object_kinds=PEOPLE), Needs(near=_WAR)),
            unless=(
                Needs(
                    near=lemmas(
                        "alluvione frana valanga incidente terremoto fulmine incendio"
                        " camion treno virus covid auto"
                    )
                ),
            ),
            counts="dead",
        ),
        *words("trucidare, massacrare, giustiziare", counts="dead"),
        *words(
            "attaccare, colpire, assaltare, distruggere, abbattere, centrare",
            needs=(
                Needs(
                    near=lemmas(
                        "droni missili razzi bombe jet caccia artiglieria ribelli "
                        "miliziani jihadisti militari soldati"
                    )
                ),
            ),
        ),
        *words("massacrare, trucidare, decapitare, freddare, crivellare", counts="dead"),
        *words(
            "assediare, occupare, conquistare, espugnare",
            needs=(Needs(near=_WAR, object_kinds=frozenset({"place", "country", "other"})),),
        ),
        *words(
            "sferrare, scagliare",
            needs=(Needs(object_lemmas=lemmas("attacco offensiva assalto raid missile")),),
        ),
        *words(
            "esplodere",
            frame=Frame(subject="attacker", object="attacker"),
            needs=(Needs(subject_lemmas=lemmas("ordigno bomba autobomba kamikaze granata mina")),),
        ),
        *words(
            "uccidere, ammazzare, ferire",
            needs=(
                Needs(
                    subject_lemmas=lemmas(
                        "esercito polizia soldato militare terrorista attentatore "
                        "kamikaze killer commando ribelle miliziano drone missile "
                        "raid bomba attentato attacco"
                    )
                ),
            ),
            counts="dead",
        ),
        *words(
            "catturare, rapire",
            needs=(Needs(near=_WAR, object_kinds=frozenset({"person", "group"})),),
        ),
    ),
    nouns=(
        *words("attentato, bombardamento", bare=True),
        *words("raid", bare=True),
        *words(
            "attacco, assalto, blitz, offensiva",
            needs=(Needs(near=_WAR),),
            unless=(
                Needs(near=lemmas("hacker informatico ransomware cardiaco panico centrocampista")),
            ),
        ),
        *words(
            "sparatoria, strage, massacro, agguato",
            bare=True,
            unless=(Needs(near=lemmas("processo condannare anniversario stradale")),),
        ),
        *words(
            "invasione",
            needs=(Needs(object_kinds=frozenset({"country", "place"})), Needs(near=_WAR)),
        ),
        *words(
            "guerra",
            needs=(
                Needs(object_kinds=frozenset({"country"})),
                Needs(near=lemmas("scoppiare dichiarare")),
            ),
        ),
        *words(
            "attacco, assalto, offensiva, incursione",
            needs=(
                Needs(object_kinds=frozenset({"place", "country"})),
                Needs(after=lemmas("contro")),
            ),
            unless=(
                Needs(
                    near=lemmas("hacker informatico ransomware cardiaco panico premier ministro")
                ),
            ),
        ),
        *words("lancio", needs=(Needs(object_lemmas=lemmas("missile razzo granata molotov")),)),
        *words(
            "uccisione, esecuzione", needs=(Needs(object_kinds=frozenset({"person", "group"})),)
        ),
        *words(
            "scontro, combattimento, battaglia",
            needs=(Needs(near=_WAR),),
            unless=(
                Needs(
                    near=lemmas(
                        "auto camion statale treno tifoso manifestante corteo parlamentare politico"
                    )
                ),
            ),
        ),
        *words(
            "esplosione, deflagrazione",
            needs=(Needs(near=lemmas("ordigno bomba kamikaze attentatore autobomba terrorista")),),
        ),
        *words("imboscata", bare=True),
    ),
    phrases=(
        *words(
            "aprire fuoco, aprire fuoco, fare fuoco",
            frame=Frame(subject="attacker", oblique={"contro": "target", "su": "target"}),
        ),
        *words(
            "fare esplodere, farsi esplodere",
            frame=Frame(subject="attacker", object="target"),
            needs=(Needs(subject_kinds=PEOPLE),),
        ),
    ),
    kinds={"attacker": ACTORS, "target": ACTORS | {"place", "other"}},
    amounts={"money": "damage"},
    amount_roles=frozenset({"dead", "injured", "damage", "count"}),
    placed=True,
)
