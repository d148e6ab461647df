"""Somebody promises, guarantees or commits to something."""

from newsbot.language.events import ACTORS, EventType, Frame, need, words

_GIVE = Frame(
    subject="promiser",
    object="theme",
    oblique={"a": "beneficiary", "per": "beneficiary"},
    clause="theme",
)
_COMMIT = Frame(
    subject="promiser", oblique={"a": "theme", "con": "beneficiary", "in": "theme"}, clause="theme"
)

TYPE = EventType(
    name="promise",
    roles=("promiser", "beneficiary", "theme"),
    doer="promiser",
    verb_frame=_GIVE,
    noun_frame=Frame(
        subject="promiser",
        object="promiser",
        oblique={
            "a": "theme",
            "da parte di": "promiser",
            "per": "beneficiary",
            "verso": "beneficiary",
        },
        clause="theme",
    ),
    verbs=(
        *words("promettere", reflexive=False, unless=need(after="bene", no_object=True)),
        *words("impegnare", reflexive=True, frame=_COMMIT),
        *words(
            "garantire",
            needs=need(
                subject_kinds=ACTORS,
                object="rimborso sostegno aiuto stipendio pagamento copertura fondo risorsa "
                "occupazione continuità risarcimento assistenza fornitura sicurezza "
                "investimento contributo tutela impegno posto trasparenza servizio",
            ),
        ),
        *words(
            "assicurare",
            needs=need(
                subject_kinds=ACTORS,
                near="contributo sostegno aiuto fondo risorsa rimborso risarcimento "
                "massimo impegno intervento",
            ),
        ),
        *words("garantire, assicurare", needs=need(amount="money", subject_kinds=ACTORS)),
        *words(
            ("giurare, assicurare"),
            reflexive=False,
            needs=need(subject_kinds=ACTORS, after=("di"), no_object=True),
        ),
    ),
    nouns=(*words("promessa", unless=need(near="calcio tennis giovane sposo matrimonio")),),
    phrases=(
        *words(
            "dare parola, prendere impegno, assumere impegno, prendere impegno, assumere impegno",
            frame=_COMMIT,
        ),
        *words(
            "fare promessa, mantenere promessa, fare carico, farsi carico",
            frame=_COMMIT,
            needs=need(subject_kinds=ACTORS),
        ),
        *words(
            "impegno a, impegno di",
            frame=_COMMIT,
            needs=need(
                near="governo ministro azienda società presidente ribadire confermare assumere"
            ),
        ),
    ),
    kinds={"promiser": ACTORS, "beneficiary": ACTORS | {"place"}},
    amounts={"money": "price", "quantity": "count"},
    amount_roles=frozenset({"price", "count", "level"}),
)
