"""Somebody accuses, criticises or reports somebody."""

from newsbot.language.events import ACTORS, EventType, Frame, Needs, lemmas, words
from newsbot.languages.it.events.classes import JUDGES

_AT = Frame(
    subject="accuser", object="target", oblique={"di": "theme", "per": "theme"}, clause="theme"
)
_FROM = Frame(
    subject="accuser",
    object="accuser",
    oblique={
        "a": "target",
        "contro": "target",
        "da parte di": "accuser",
        "nei confronti di": "target",
        "da": "accuser",
    },
    clause="theme",
)
_WHO = (Needs(subject_kinds=ACTORS),)

TYPE = EventType(
    name="accuse",
    modes=("criticise", "allege"),
    roles=("accuser", "target", "theme"),
    doer="accuser",
    verb_frame=_AT,
    noun_frame=_FROM,
    verbs=(
        *words("accusare, incolpare", "allege"),
        *words(
            "denunciare, segnalare",
            "allege",
            frame=Frame(
                subject="accuser",
                object="theme",
                oblique={"per": "theme", "a": "target"},
                clause="theme",
            ),
            needs=_WHO,
        ),
        *words(
            "criticare, stigmatizzare, bacchettare, biasimare, deplorare, rimproverare, bollare",
            "criticise",
            needs=_WHO,
        ),
        *words(
            "contestare",
            "criticise",
            frame=Frame(subject="accuser", object="theme", oblique={"a": "target"}),
            needs=(
                Needs(
                    subject_kinds=ACTORS,
                    object_lemmas=lemmas(
                        "taglio piano scelta decisione legge manovra progetto governo"
                        " misura riforma gestione aumento"
                    ),
                ),
            ),
        ),
        *words(
            "attaccare",
            "criticise",
            needs=(
                Needs(
                    subject_kinds=frozenset({"person"}),
                    object_kinds=frozenset({"person", "organization"}),
                ),
                Needs(no_object=True, subject_kinds=frozenset({"person"})),
            ),
            unless=(Needs(near=lemmas("arma missile drone esercito militare coltello raid")),),
        ),
        *words(
            "condannare",
            "criticise",
            frame=Frame(subject="accuser", object="theme"),
            needs=(Needs(object_kinds=frozenset({"other"})),),
            unless=(
                Needs(subject_lemmas=JUDGES),
                Needs(amount=frozenset({"time"})),
                Needs(after=lemmas("carcere reclusione ergastolo multa risarcimento")),
            ),
        ),
        *words(
            "rinfacciare, imputare, addebitare",
            "allege",
            frame=Frame(subject="accuser", object="theme", oblique={"a": "target"}),
            needs=(Needs(subject_kinds=ACTORS, object_kinds=frozenset({"other"})),),
        ),
        *words(
            "protestare",
            "criticise",
            frame=Frame(subject="accuser", oblique={"contro": "target"}),
            needs=(
                Needs(
                    subject_kinds=frozenset({"organization", "person"}),
                    no_object=True,
                    near=frozenset({"contro"}),
                ),
            ),
        ),
        *words(
            "criticare, attaccare",
            "criticise",
            needs=(
                Needs(
                    object_lemmas=lemmas(
                        "accordo decisione governo legge scelta riforma piano manovra"
                    )
                ),
            ),
        ),
        *words("incolpare, additare", "allege"),
        *words(
            "lamentare, deprecare, contestare, censurare",
            "criticise",
            frame=Frame(subject="accuser", object="theme"),
            needs=(
                Needs(subject_kinds=ACTORS, no_object=False, object_kinds=frozenset({"other"})),
            ),
        ),
        *words(
            "attribuire, addossare, scaricare",
            "allege",
            frame=Frame(subject="accuser", object="theme", oblique={"a": "target", "su": "target"}),
            needs=(Needs(object_lemmas=lemmas("responsabilità colpa")),),
        ),
    ),
    nouns=(
        *words(
            "accusa",
            "allege",
            needs=(Needs(after=lemmas("di a contro")),),
            unless=(Needs(near=lemmas("secondo capo tesi testimone pubblico")),),
        ),
        *words("critica", "criticise"),
        *words("denuncia, esposto", "allege"),
        *words(
            "affondo, attacco",
            "criticise",
            needs=(
                Needs(
                    object_kinds=frozenset({"person"}),
                    near=lemmas("governo leader ministro opposizione premier politico presidente"),
                ),
            ),
        ),
        *words(
            "polemica",
            "criticise",
            needs=(Needs(near=lemmas("scoppiare sollevare opposizione ministro contro")),),
        ),
        *words(
            "attacco",
            "criticise",
            needs=(
                Needs(
                    near=lemmas("governo premier opposizione leader segretario sindaco"),
                    after=lemmas("a contro"),
                ),
            ),
            unless=(
                Needs(
                    near=lemmas(
                        "missile esercito drone militare terrorista bomba raid hacker informatico"
                    )
                ),
            ),
        ),
    ),
    phrases=(
        *words(
            "puntare dito, puntare indice",
            "allege",
            frame=Frame(subject="accuser", oblique={"contro": "target", "su": "target"}),
        ),
        *words(
            "sporgere denuncia, presentare esposto, presentare denuncia, presentare "
            "esposto, presentare a denuncia",
            "allege",
            frame=Frame(
                subject="accuser", oblique={"contro": "target", "a": "target", "per": "theme"}
            ),
        ),
    ),
    kinds={"accuser": ACTORS},
)
