"""Demonstrations, strikes and riots."""

from newsbot.language.events import ACTORS, EventType, Frame, need, words

_AGAINST = Frame(subject="protester", oblique={"contro": "target", "per": "theme"})
_OF = Frame(
    subject="protester",
    object="protester",
    oblique={"contro": "target", "per": "theme", "da parte di": "protester", "a": "target"},
)
_WHO = (need(subject_kinds=ACTORS),)

TYPE = EventType(
    name="protest",
    modes=("demonstration", "strike", "riot"),
    roles=("protester", "target", "theme"),
    doer="protester",
    verb_frame=_AGAINST,
    noun_frame=_OF,
    verbs=(
        *words("protestare", "demonstration", needs=_WHO),
        *words(
            "manifestare, sfilare",
            "demonstration",
            needs=need(
                subject_kinds=ACTORS,
                near="piazza corteo strada contro migliaio manifestante via città centro",
            ),
        ),
        *words("scioperare", "strike"),
        *words(
            "occupare",
            "demonstration",
            frame=Frame(subject="protester", object="target"),
            needs=need(
                subject_kinds="group",
                near="studente operaio lavoratore manifestante attivista binario liceo "
                "facoltà fabbrica stabilimento protesta",
            ),
        ),
        *words("incrociare", "strike", needs=need(near="braccio")),
        *words(
            "manifestare",
            "demonstration",
            needs=need(no_object=True, subject_kinds=ACTORS),
            unless=need(after="intenzione interesse sintomo dubbio"),
        ),
        *words(
            "bloccare, presidiare, occupare, invadere",
            "demonstration",
            frame=Frame(subject="protester", object="target"),
            needs=need(
                subject_kinds="group",
                object="strada statale autostrada ingresso cancello binario provinciale "
                "piazza aula facoltà atrio palazzo municipio stazione aeroporto porto"
                " casello",
            ),
        ),
        *words(
            "contestare, fischiare",
            "demonstration",
            frame=Frame(subject="protester", object="target"),
            needs=need(
                subject_kinds="group",
                near="tifoso manifestante studente davanti piazza centinaio decina striscione sede",
            ),
        ),
        *words(
            "accampare, incatenare, barricare, radunare",
            "demonstration",
            reflexive=True,
            needs=need(subject_kinds="group person"),
        ),
        *words("marciare", "demonstration", needs=need(subject_kinds="group organization")),
        *words(
            "ribellare, insorgere",
            "riot",
            reflexive=None,
            needs=need(subject_kinds="group organization"),
        ),
        *words(
            "inscenare, organizzare, indire, promuovere",
            "demonstration",
            needs=need(
                object="protesta manifestazione corteo sit-in presidio fiaccolata mobilitazione"
            ),
        ),
        *words("proclamare", "strike", needs=need(object="sciopero")),
        *words(
            "riversare, riunire, ritrovare",
            "demonstration",
            reflexive=True,
            needs=need(
                subject_kinds="group",
                after="piazza strada",
                near="contro protesta manifestante manifestare",
            ),
        ),
        *words(
            "insorgere, sollevare",
            "riot",
            needs=need(subject="popolazione detenuto cittadino popolo studente"),
            reflexive=None,
        ),
        *words("sfilare", "demonstration", needs=need(subject="trattore taxi camion")),
        *words(
            "bloccare, presidiare, invadere",
            "demonstration",
            frame=Frame(subject="protester", object="target"),
            needs=need(
                subject="trattore agricoltore camionista tassista attivista studente operaio"
                " manifestante",
                object="strada statale autostrada ingresso cancello binario porto traffico"
                " casello centro",
            ),
        ),
    ),
    nouns=(
        *words("sciopero", "strike", bare=True),
        *words(
            "corteo, sit-in, presidio, fiaccolata",
            "demonstration",
            bare=True,
            unless=need(near="sanitario ospedaliero storico nuziale funebre militare"),
        ),
        *words(
            "manifestazione",
            "demonstration",
            unless=need(
                near="stadio musicale concerto kermesse sportivo interesse fiera culturale"
                " sanitario ospedaliero storico"
            ),
        ),
        *words("protesta, mobilitazione", "demonstration"),
        *words("rivolta, sommossa, tumulto", "riot", bare=True),
        *words(
            "blocco", "demonstration", needs=need(near="stradale trattore manifestante attivista")
        ),
        *words("tafferuglio, disordine, guerriglia", "riot", bare=True),
        *words(
            "picchetto, sit in, sit-in, girotondo, contromanifestazione, pride, barricata",
            "demonstration",
            bare=True,
        ),
        *words(
            "marcia",
            "demonstration",
            needs=need(near="pace protesta migliaio contro diritto partecipante corteo"),
            unless=need(near="atleta medaglia km"),
        ),
        *words("insurrezione, sollevazione, ribellione, ammutinamento", "riot", bare=True),
        *words(
            "contestazione",
            "demonstration",
            needs=need(near="studente tifoso piazza fischio centinaio"),
        ),
        *words(
            "occupazione",
            "demonstration",
            needs=need(
                near="studente operaio liceo facoltà manifestante attivista",
                object_kinds="organization other place",
            ),
        ),
        *words("serrata", "strike", bare=True),
        *words(
            ("scontro, tensione"),
            ("riot"),
            frame=Frame(
                subject=("protester"),
                oblique={("tra"): ("protester"), ("con"): ("target"), ("fra"): ("protester")},
            ),
            needs=need(near=("polizia manifestante corteo tifoso ultrà lacrimogeno carica")),
            bare=True,
            unless=need(near=("auto camion statale treno parlamentare")),
        ),
        *words(
            "presidio, sit-in, corteo",
            "demonstration",
            bare=True,
            needs=need(
                near="cancello davanti fabbrica lavoratore sindacato protesta manifestante studente"
            ),
            unless=need(near="sanitario ospedaliero storico nuziale funebre"),
        ),
    ),
    phrases=(
        *words("scendere in piazza, sfilare in corteo, tornare in piazza", "demonstration"),
        *words(
            "incrociare braccia, astensione da lavoro, stato di agitazione, sciopero generale",
            "strike",
            bare=True,
        ),
        *words(
            "sciopero di fame, giornata di protesta, giornata di mobilitazione, flash mob,"
            " presidio di protesta, manifestazione di protesta, corteo di protesta, catena"
            " umano",
            "demonstration",
            bare=True,
        ),
        *words(
            "lanciare pietra, lancio di pietra, lancio di sasso, lancio di lacrimogeno",
            "riot",
            bare=True,
        ),
        *words(
            "in piazza contro, in strada contro, in corteo contro",
            "demonstration",
            frame=Frame(subject="protester", oblique={"contro": "target"}),
            bare=True,
        ),
    ),
    kinds={"protester": ACTORS},
    amounts={"quantity": "participants", "percent": "level", "number": "participants"},
    assumes=("target",),
    amount_roles=frozenset({"participants", "level", "count", "injured", "dead"}),
    placed=True,
)
