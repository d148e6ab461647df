"""Companies and bodies join, choose each other or lead a common undertaking."""

from newsbot.language.events import ACTORS, BODIES, EventType, Frame, lemmas, need, words

_PARTNER = lemmas("partner socio alleato fornitore advisor capofila consorzio progetto sponsor")
_JOINT = lemmas(
    "consorzio alleanza cordata progetto coalizione joint venture partnership iniziativa rete"
)

TYPE = EventType(
    name="partner",
    modes=("select", "join", "lead"),
    roles=("member", "leader", "theme"),
    doer="member",
    verb_frame=Frame(
        subject="member", oblique={"con": "member", "a": "theme", "per": "theme", "su": "theme"}
    ),
    noun_frame=Frame(
        subject="member",
        object="member",
        oblique={"con": "member", "tra": "member", "per": "theme", "su": "theme", "a": "theme"},
    ),
    verbs=(
        *words(
            "collaborare, cooperare",
            "join",
            unless=need(after="indagine inquirente giustizia polizia autorità procura"),
        ),
        *words("alleare, associare, consorziare", "join", reflexive=True),
        *words(
            "scegliere, selezionare, individuare",
            "select",
            frame=Frame(subject="leader", object="member", oblique={"per": "theme"}),
            needs=(
                need(near=_PARTNER),
                need(subject_kinds="organization", object_kinds="organization"),
            ),
        ),
        *words(
            "affiancare",
            "join",
            frame=Frame(subject="member", object="member"),
            needs=need(subject_kinds="organization country", object_kinds=BODIES),
        ),
        *words(
            "guidare, capeggiare, coordinare",
            "lead",
            frame=Frame(subject="leader", object="theme"),
            needs=need(object=_JOINT),
        ),
        *words(
            "unire, mettere",
            "join",
            needs=(
                need(after="insieme", subject_kinds=BODIES),
                need(after="forza", subject_kinds=BODIES),
            ),
        ),
        *words(
            "aderire",
            "join",
            frame=Frame(subject="member", oblique={"a": "theme"}),
            needs=need(
                subject_kinds=ACTORS,
                after=_JOINT | lemmas("progetto patto unione nato campagna programma"),
            ),
        ),
        *words(
            "guidare, coordinare",
            "lead",
            frame=Frame(subject="leader", object="theme"),
            needs=(
                need(object_kinds="project"),
                need(object="progetto consorzio iniziativa cordata"),
            ),
        ),
        *words(
            "coinvolgere",
            "join",
            frame=Frame(subject="leader", object="member", oblique={"in": "theme"}),
            needs=need(
                after="collaborazione partnership progetto consorzio iniziativa",
                object_kinds=ACTORS,
            ),
        ),
        *words(
            "partecipare",
            "join",
            frame=Frame(subject="member", oblique={"a": "theme"}),
            needs=need(after=_JOINT - lemmas("rete"), subject_kinds=ACTORS),
        ),
        *words(
            "entrare, unire",
            "join",
            frame=Frame(subject="member", oblique={"in": "theme", "a": "theme"}),
            needs=need(
                subject_kinds="country organization",
                after="ue nato unione europeo onu euro alleanza coalizione schengen eurozona"
                " consorzio",
            ),
        ),
        *words(
            "gemellare",
            "join",
            reflexive=None,
            frame=Frame(subject="member", oblique={"con": "member"}),
        ),
        *words(
            ("partecipare"),
            ("join"),
            frame=Frame(subject=("member"), oblique={("a"): ("theme")}),
            needs=need(after=("missione coalizione"), subject_kinds=("country organization")),
        ),
        *words(
            "unire",
            "join",
            reflexive=True,
            frame=Frame(subject="member", oblique={"a": "theme"}),
            needs=need(
                after="progetto coalizione iniziativa alleanza rete consorzio gruppo campagna"
            ),
        ),
    ),
    nouns=(
        *words("partnership, joint-venture, collaborazione, cooperazione, partenariato, alleanza"),
        *words(
            "consorzio, cordata",
            "join",
            needs=need(after="formare composto guidare costituire tra fra"),
        ),
        *words(
            "adesione, ingresso, ammissione, entrata",
            "join",
            frame=Frame(
                subject="member",
                object="member",
                oblique={"a": "theme", "in": "theme", "da parte di": "member"},
            ),
            needs=need(
                after="ue nato unione europeo onu euro alleanza schengen eurozona wto consorzio"
            ),
        ),
        *words("gemellaggio", "join", bare=True),
        *words(
            "coalizione",
            "join",
            needs=need(near="formare nascere accordo alleare governo formazione"),
        ),
    ),
    phrases=(
        *words("joint venture, unire forza, fare squadra", "join"),
        *words(
            "entrare in",
            "join",
            frame=Frame(subject="member", oblique={"in": "theme"}),
            needs=need(after=_JOINT),
        ),
        *words(
            "entrare a fare parte, entrare a far parte",
            "join",
            frame=Frame(subject="member", oblique={"di": "theme"}),
            needs=need(subject_kinds="country organization"),
        ),
        *words(
            "lavorare insieme, lavorare a fianco",
            "join",
            needs=need(after="progetto sviluppo iniziativa ricerca"),
        ),
        *words(
            "fare parte",
            "join",
            frame=Frame(subject="member", oblique={"di": "theme"}),
            needs=need(after=_JOINT, near="entrare non più tornare"),
            unless=need(after="squadra equipaggio famiglia"),
        ),
    ),
    kinds={"member": ACTORS, "leader": ACTORS},
    amounts={"percent": "stake"},
    amount_roles=frozenset({"stake", "price"}),
)
