"""Somebody refuses, opposes or obstructs."""

from newsbot.language.events import ACTORS, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import FAVOURS, JUDGES, PROPOSALS

_OPPOSE = Frame(
    subject="opponent", oblique={"a": "theme", "contro": "theme", "di": "theme", "su": "theme"}
)
_NO = Frame(
    subject="opponent",
    oblique={
        "a": "theme",
        "di": "opponent",
        "da parte di": "opponent",
        "da": "opponent",
        "su": "theme",
        "contro": "theme",
    },
    clause="theme",
)
_HINDER = Frame(subject="opponent", object="theme", oblique={"a": "affected"}, clause="theme")
_COURT = (need(subject=JUDGES),)

TYPE = EventType(
    name="reject",
    modes=("refuse", "oppose", "obstruct"),
    roles=("opponent", "theme", "affected"),
    doer="opponent",
    verb_frame=Frame(subject="opponent", object="theme", oblique={"a": "affected"}, clause="theme"),
    noun_frame=Frame(
        subject="opponent",
        object="theme",
        oblique={"a": "theme", "da parte di": "opponent", "da": "opponent"},
        clause="theme",
    ),
    verbs=(
        *words(
            "respingere, bocciare, rigettare",
            "refuse",
            needs=(need(object=PROPOSALS), need(subject_kinds=ACTORS, object=PROPOSALS)),
            unless=_COURT,
        ),
        *words(
            "rifiutare, ricusare",
            "refuse",
            frame=Frame(
                subject="opponent", object="theme", oblique={"di": "theme"}, clause="theme"
            ),
            unless=_COURT,
        ),
        *words(
            "rifiutare",
            "refuse",
            frame=Frame(subject="opponent", oblique={"di": "theme"}, clause="theme"),
            reflexive=True,
            unless=_COURT,
        ),
        *words("declinare, cestinare", "refuse", needs=need(object=PROPOSALS)),
        *words(
            "ostacolare, sabotare, affossare, boicottare, osteggiare, intralciare",
            "obstruct",
            frame=_HINDER,
        ),
        *words(
            "impedire",
            "obstruct",
            frame=_HINDER,
            needs=need(subject_kinds=ACTORS),
            unless=need(object="accesso"),
        ),
        *words("opporre", "oppose", frame=_OPPOSE, reflexive=True),
        *words("avversare", "oppose"),
        *words(
            "stoppare, bloccare",
            "obstruct",
            needs=need(object=PROPOSALS | lemmas("fusione riforma nomina vendita acquisizione")),
            unless=_COURT,
        ),
        *words(
            "respingere, bocciare",
            "refuse",
            needs=need(near=PROPOSALS - lemmas("questione condizione")),
            unless=(*_COURT, need(after="mare confine frontiera migrante addebito accusa")),
        ),
        *words(
            "snobbare, disertare, bloccare, contrastare, frenare",
            "obstruct",
            needs=need(subject_kinds=ACTORS, object=PROPOSALS),
            unless=_COURT,
        ),
        *words("osteggiare", "obstruct"),
        *words(
            "disertare, boicottare, ignorare",
            "obstruct",
            needs=need(
                subject_kinds=ACTORS,
                object="voto incontro vertice elezione seduta appello prodotto referendum riunione",
            ),
        ),
        *words("ostracizzare, disconoscere", "refuse", needs=need(subject_kinds=ACTORS)),
        *words(
            ("schierare, esprimere, pronunciare, dichiarare"),
            ("oppose"),
            frame=_OPPOSE,
            reflexive=True,
            needs=need(beside=("contro")),
        ),
        *words(
            "negare",
            "refuse",
            needs=need(object=FAVOURS),
            unless=_COURT,
        ),
        *words(
            "bloccare, congelare, stoppare",
            "obstruct",
            needs=need(object="aiuto sanzione adesione", subject_kinds="country organization"),
        ),
    ),
    nouns=(
        *words(
            "rifiuto",
            "refuse",
            unless=need(
                near="urbano raccolta discarica smaltimento inceneritore "
                "termovalorizzatore immondizia differenziato tonnellata pattumiera"
            ),
        ),
        *words("bocciatura", "refuse", unless=need(near="scuola esame studente")),
        *words("veto", "oppose", bare=True),
        *words(
            "opposizione, obiezione",
            "oppose",
            needs=need(after="a di"),
            unless=need(near="leader partito governo maggioranza capogruppo deputato"),
        ),
        *words("ostruzionismo, boicottaggio", "obstruct"),
        *words(
            "contrarietà, dissenso",
            "oppose",
            needs=need(near="esprimere manifestare ribadire incontrare"),
            frame=_NO,
        ),
        *words("boicottaggio", "obstruct", bare=True),
    ),
    phrases=(
        *words("no a", "oppose", frame=_NO, bare=True),
        *words("no di", "refuse", frame=_NO),
        *words("porre veto, mettere veto, opporre veto", "oppose", frame=_OPPOSE),
        *words(
            "schierare contro, dire contrario, dichiarare contrario, dire no, votare contro",
            "oppose",
            frame=_OPPOSE,
        ),
        *words("rimandare a mittente, rispedire a mittente", "refuse"),
        *words(
            "dire di no, opporre resistenza, chiudere porta, alzare muro, sbattere porta,"
            " alzare barricata, fare muro, opporre rifiuto, voto contrario, parere contrario,"
            " parere negativo",
            "oppose",
            frame=_OPPOSE,
        ),
    ),
    kinds={"opponent": ACTORS, "affected": ACTORS},
    amounts={"money": "price"},
)
