"""Elections, votes of bodies, referendums and candidacies."""

from newsbot.language.events import ACTORS, BODIES, PEOPLE, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import POSITIONS

_ELECT = Frame(subject="voter", object="winner", oblique={"in": "body", "a": "body"})
_POLLS = lemmas(
    "elezione elezioni urna ballottaggio primarie primaria scrutinio seggio presidenziale elettore"
    " elettorale regionale comunale legislativo legislativa amministrativo affluenza spoglio"
)
_OF = Frame(subject="voter", object="body", oblique={"in": "body", "a": "body", "per": "body"})

TYPE = EventType(
    name="vote",
    modes=("election", "parliament", "referendum", "candidacy"),
    roles=("voter", "winner", "body"),
    doer="voter",
    verb_frame=Frame(subject="voter", oblique={"in": "body", "a": "body"}),
    noun_frame=_OF,
    verbs=(
        *words(
            "votare",
            "parliament",
            needs=need(
                near="camera senato parlamento deputato senatore aula consiglio "
                "emendamento fiducia legge commissione assemblea"
            ),
        ),
        *words(
            "votare",
            "election",
            needs=need(
                near="elettore elezione urna seggio comune cittadino domenica sindaco "
                "presidente referendum regione primarie europeo politico"
            ),
        ),
        *words("votare"),
        *words("eleggere, rieleggere", "election", frame=_ELECT),
        *words(
            "candidare, ricandidare",
            "candidacy",
            frame=Frame(subject="winner", oblique={"a": "body", "per": "body"}),
            reflexive=True,
        ),
        *words(
            "candidare",
            "candidacy",
            frame=Frame(subject="voter", object="winner", oblique={"a": "body"}),
            reflexive=False,
        ),
        *words("astenere", "parliament", reflexive=True),
        *words(
            "battere, sconfiggere, superare",
            "election",
            frame=Frame(subject="winner"),
            needs=need(near="ballottaggio elezione urna voto primarie primaria candidato"),
        ),
        *words(
            "vincere, trionfare, imporre",
            "election",
            frame=Frame(subject="winner", oblique={"a": "body"}),
            needs=need(
                near="ballottaggio elezione elezioni urna primarie scrutinio seggio"
                " presidenziale delegato"
            ),
        ),
        *words("sfiduciare", "parliament", frame=Frame(subject="voter", object="body")),
        *words(
            "presentare",
            "candidacy",
            frame=Frame(subject="winner", oblique={"a": "body"}),
            reflexive=True,
            needs=need(after="elezione elezioni primarie regionale comunale europeo"),
        ),
        *words("scrutinare", "election"),
        *words(
            "esprimere",
            "parliament",
            needs=need(object="voto preferenza", near="camera senato aula parlamento elettore"),
        ),
        *words(
            "ottenere, raccogliere, conquistare, guadagnare, totalizzare, prendere",
            "election",
            frame=Frame(subject="winner"),
            needs=(
                need(
                    object="voto seggio preferenza consenso deputato",
                    amount="quantity number percent",
                ),
                need(amount="percent", near=_POLLS | lemmas("voto preferenza suffragio")),
            ),
        ),
        *words(
            "conquistare, aggiudicare, vincere",
            "election",
            frame=Frame(subject="winner", object="body"),
            needs=need(
                object="presidenza comune regione provincia maggioranza seggio ballottaggio"
                " primaria",
                near=_POLLS,
            ),
        ),
        *words(
            "perdere",
            "election",
            frame=Frame(subject="voter"),
            needs=need(object="elezione seggio ballottaggio voto maggioranza", near=_POLLS),
        ),
        *words(
            "bocciare, approvare, respingere",
            "referendum",
            needs=need(subject="elettore cittadino svizzero referendum popolo"),
        ),
        *words(
            "correre",
            "candidacy",
            frame=Frame(subject="winner"),
            needs=need(after=POSITIONS, near=_POLLS),
        ),
        *words(
            "strappare",
            "election",
            frame=Frame(subject="winner", object="body", oblique={"a": "voter"}),
            needs=need(object="comune regione provincia seggio municipio collegio"),
        ),
        *words(
            "raccogliere, ottenere",
            "referendum",
            frame=Frame(subject="body"),
            needs=need(amount="percent", near="quesito referendum sì"),
        ),
    ),
    nouns=(
        *words(
            "voto",
            "parliament",
            needs=(
                need(after="fiducia finale aula camera senato parlamento definitivo"),
                need(near="camera senato parlamento aula"),
            ),
        ),
        *words("votazione", "parliament", bare=True),
        *words(
            "elezione, elezioni, ballottaggio, primaria, primarie",
            "election",
            needs=need(
                near="elezione voto urna elettore candidato seggio vincere votare partito "
                "sindaco presidente parlamentare anticipato amministrativo"
            ),
        ),
        *words("referendum", "referendum", bare=True),
        *words(
            "candidatura",
            "candidacy",
            frame=Frame(subject="winner", object="winner", oblique={"a": "body"}),
            needs=need(near=POSITIONS | lemmas("elezione primarie camera senato")),
        ),
        *words(
            "elezione", "election", frame=Frame(object="winner"), needs=need(object_kinds=PEOPLE)
        ),
        *words(
            "primarie, comunali, regionali, europee, politiche, amministrative, "
            "presidenziali, consultazione",
            "election",
            needs=need(near="voto votare candidato vincere elettore urna candidare partito"),
        ),
        *words("scrutinio, spoglio", "election", needs=need(near="voto scheda elezione seggio")),
        *words(
            "vittoria, trionfo, successo",
            "election",
            frame=Frame(object="winner", oblique={"a": "body"}),
            needs=need(
                near="elezione elezioni ballottaggio urna voto primarie candidato "
                "regionale comunale presidenziale"
            ),
        ),
        *words(
            "elezione, presidenziale, primaria, legislativa, legislative",
            "election",
            needs=need(
                near="generale legislativo suppletivo locale turno tenere svolgere sondaggio indire"
                " elettorale democratico risultato affluenza campagna domenica prossimo"
            ),
        ),
        *words("plebiscito", "referendum", bare=True),
        *words("conclave", "election", needs=need(near="cardinale papa pontefice sistina")),
        *words(
            "voto",
            "election",
            needs=need(
                near="urna elettore seggio affluenza presidenziale amministrativo politico"
                " elettorale candidato"
            ),
            unless=need(after="su"),
        ),
        *words("sconfitta", "election", frame=Frame(object="voter"), needs=need(near=_POLLS)),
        *words("astensione", "parliament", needs=need(near="voto votare camera senato favorevole")),
        *words(
            ("eletto, rieletto"),
            ("election"),
            frame=Frame(subject=("voter")),
            needs=need(
                after=POSITIONS,
                near="sindaco presidente segretario governatore papa pontefice deputato senatore"
                " capogruppo",
            ),
            unless=need(near=("neo giunta")),
        ),
        *words(
            ("comunale, regionale, europea"),
            ("election"),
            needs=need(
                near="urna ballottaggio candidato elettore seggio votare vincere scrutinio"
                " affluenza"
            ),
            unless=need(near=("consiglio presidente assessore")),
        ),
        *words(
            "ballottaggio, primarie",
            "election",
            bare=True,
            unless=need(near="portiere difesa centrocampo maglia titolare panchina attaccante"),
        ),
        *words(
            "vittoria, trionfo, successo, sconfitta",
            "election",
            frame=Frame(object="winner", oblique={"a": "body"}),
            needs=need(
                after="europee amministrative regionali comunali presidenziali politiche"
                " legislative"
            ),
        ),
    ),
    phrases=(
        *words(
            "andare a voto, andare a urna, tornare a urna, recare a urna, elezione "
            "anticipato, elezioni anticipate, voto anticipato",
            "election",
            bare=True,
        ),
        *words(
            "vincere elezione, vincere elezioni, vincere ballottaggio, vincere primaria",
            "election",
            frame=Frame(subject="winner"),
        ),
        *words(
            "scendere in campo",
            "candidacy",
            frame=Frame(subject="winner"),
            needs=need(subject_kinds=PEOPLE),
        ),
        *words(
            "voto di fiducia, questione di fiducia, mozione di sfiducia", "parliament", bare=True
        ),
        *words(
            "apertura di seggio, chiusura di seggio, aprire seggio, chiudere seggio, aprire urna,"
            " chiamare a urna, chiamare a voto, tornata elettorale, turno elettorale, exit poll,"
            " consultazione elettorale, elezione politico, elezione amministrativo,"
            " elezione presidenziale, elezione regionale, elezione europeo, elezione legislativo,"
            " elezione comunale, elezione parlamentare, turno di ballottaggio",
            "election",
            bare=True,
        ),
        *words(
            "perdere elezione, vincere primarie, aggiudicare elezione, vittoria elettorale,"
            " sconfitta elettorale",
            "election",
            frame=Frame(subject="winner", object="winner"),
        ),
        *words(
            "ottenere fiducia, incassare fiducia, votare fiducia, porre fiducia, porre questione,"
            " votare sfiducia, mozione di fiducia, fiducia a governo",
            "parliament",
            bare=True,
        ),
        *words(
            "presentare candidatura, ritirare candidatura, annunciare candidatura",
            "candidacy",
            frame=Frame(subject="winner", oblique={"a": "body", "per": "body"}),
        ),
        *words(
            "urna aperto, urna aprire, seggio aperto, seggio aprire, urna chiuso, seggio chiuso",
            "election",
            bare=True,
        ),
    ),
    kinds={"voter": ACTORS, "winner": ACTORS, "body": BODIES | {"place", "other"}},
    amounts={"number": "votes", "percent": "votes", "quantity": "votes"},
    amount_roles=frozenset({"votes", "count", "level"}),
)
