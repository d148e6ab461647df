"""An organization is founded, listed, goes bankrupt or shuts."""

from newsbot.language.events import ACTORS, EventType, Frame, lemmas, need, words
from newsbot.languages.it.events.classes import COMPANIES, PLANTS

_BODY = COMPANIES | lemmas(
    "partito movimento associazione fondazione sindacato comitato consorzio lista"
)
_WHAT = (need(object=_BODY), need(object_kinds="organization"))
_WHICH = (need(subject=_BODY), need(subject_kinds="organization"))
_ITSELF = Frame(subject="organization")
_OF = Frame(subject="founder", object="organization", oblique={"da parte di": "founder"})

TYPE = EventType(
    name="org_lifecycle",
    modes=("found", "list", "bankrupt", "close"),
    roles=("founder", "organization"),
    doer="organization",
    verb_frame=Frame(subject="founder", object="organization"),
    noun_frame=_OF,
    verbs=(
        *words(
            "fondare, cofondare, co-fondare, rifondare",
            "found",
            needs=(*_WHAT, need(subject_kinds="person group")),
        ),
        *words(
            "costituire", "found", needs=_WHAT, reflexive=False, unless=need(after="da parte reato")
        ),
        *words("fallire", "bankrupt", frame=_ITSELF, needs=_WHICH),
        *words("quotare", "list", frame=Frame(subject="organization"), reflexive=True),
        *words(
            "quotare",
            "list",
            frame=Frame(object="organization"),
            needs=need(object_kinds="organization"),
            reflexive=False,
        ),
        *words("liquidare, sciogliere", "close", needs=_WHAT),
        *words(
            "chiudere",
            "close",
            frame=Frame(subject="organization", object="organization"),
            reflexive=False,
            needs=(
                need(object=PLANTS - lemmas("cantiere reparto")),
                need(no_object=True, subject=PLANTS),
            ),
        ),
        *words(
            "fondare, costituire, creare",
            "found",
            needs=need(
                near="società azienda startup consorzio impresa partito associazione notaio",
                object_kinds="organization",
            ),
            reflexive=False,
        ),
        *words(
            "nascere",
            "found",
            frame=Frame(subject="organization"),
            needs=(
                need(subject=_BODY | lemmas("comune ente")),
                need(subject_kinds="organization", near=_BODY),
            ),
        ),
        *words(
            "chiudere",
            "close",
            frame=Frame(subject="organization", object="organization"),
            reflexive=False,
            needs=need(
                no_object=True,
                subject_kinds="organization",
                after="battente definitivamente sempre sempre",
            ),
        ),
        *words(
            "delocalizzare, smantellare, cessare",
            "close",
            needs=need(object=PLANTS | lemmas("produzione attività")),
        ),
        *words(
            "istituire, creare",
            "found",
            needs=need(
                object=_BODY
                - lemmas("gruppo casa piattaforma fondo club squadra divisione ramo marchio")
            ),
        ),
        *words(
            "sciogliere",
            "close",
            frame=_ITSELF,
            reflexive=True,
            needs=(need(subject=_BODY), need(subject_kinds="organization")),
        ),
        *words("costituire", "found", frame=_ITSELF, reflexive=True, needs=need(subject=_BODY)),
        *words(
            "fondare, rifondare",
            "found",
            needs=need(object_kinds="organization other", object=_BODY),
        ),
    ),
    nouns=(
        *words("fondazione", "found", needs=need(object_kinds="organization")),
        *words("fallimento", "bankrupt", needs=_WHAT),
        *words(
            "bancarotta, insolvenza",
            "bankrupt",
            unless=need(near="accusa fraudolento indagare reato condannare"),
        ),
        *words(
            "quotazione",
            "list",
            needs=need(
                near="borsa affari francoforte nasdaq milano ipo wall street piazza tentare sbarco"
            ),
            unless=need(near="quotazioni"),
        ),
        *words("ipo", "list", bare=True),
        *words("liquidazione", "close", needs=_WHAT),
        *words("chiusura", "close", needs=need(object=PLANTS)),
        *words("scioglimento", "close", needs=_WHAT),
        *words(
            "fallimento",
            "bankrupt",
            needs=need(near="tribunale dichiarare debito creditore curatore azienda società banca"),
        ),
        *words("scissione, spin-off", "found", needs=need(object_kinds="organization")),
        *words("nascita, istituzione, creazione", "found", needs=need(object=_BODY)),
        *words(
            "crac, crack, default, dissesto",
            "bankrupt",
            frame=Frame(object="organization"),
            needs=need(
                near=COMPANIES | lemmas("debito finanziario stato creditore rischio comune")
            ),
        ),
        *words("cessazione", "close", needs=need(object="attività produzione")),
    ),
    phrases=(
        *words(
            "sbarcare in borsa, debuttare in borsa, approdare in borsa, sbarco in "
            "borsa, debutto in borsa",
            "list",
            frame=_ITSELF,
        ),
        *words(
            "portare libro in tribunale, amministrazione straordinario, concordato preventivo",
            "bankrupt",
            frame=Frame(
                subject="organization", object="organization", oblique={"per": "organization"}
            ),
        ),
        *words(
            "cessare attività, chiudere battente, abbassare serranda",
            "close",
            frame=_ITSELF,
        ),
        *words(
            "chiudere porta",
            "close",
            frame=_ITSELF,
            needs=(need(subject_kinds="organization"), need(subject=PLANTS)),
            unless=need(after="a"),
        ),
        *words(
            "dichiarare fallito",
            "bankrupt",
            frame=Frame(object="organization", oblique={"di": "organization"}),
        ),
        *words(
            "dare vita, dare origine",
            "found",
            frame=Frame(subject="founder", oblique={"a": "organization"}),
            needs=need(after=_BODY),
        ),
        *words(
            "dichiarare bancarotta, finire in bancarotta, chiedere concordato, andare in"
            " bancarotta, mettere in liquidazione, andare in default, alzare bandiera bianca",
            "bankrupt",
            frame=Frame(subject="organization", object="organization"),
            needs=(need(subject_kinds="organization country"), need(subject=_BODY)),
        ),
        *words("istanza di fallimento, liquidazione coatto", "bankrupt", frame=_OF, bare=True),
        *words(
            "sbarco a piazza, sbarcare a piazza, debutto a piazza, debuttare a piazza,"
            " approdare a piazza",
            "list",
            frame=Frame(subject="organization", object="organization"),
            bare=True,
        ),
        *words(
            "dichiarare fallita, dichiarare fallite, dichiarare falliti, dichiarare insolvente",
            "bankrupt",
            frame=Frame(object="organization", oblique={"di": "organization"}),
        ),
        *words("abbassare saracinesca, tirare giù saracinesca", "close", frame=_ITSELF),
        *words(
            "finire in amministrazione straordinario, finire in liquidazione, portare libri in"
            " tribunale",
            "bankrupt",
            frame=_ITSELF,
        ),
    ),
    kinds={"founder": ACTORS},
    amounts={"money": "capital"},
    assumes=("organization",),
    amount_roles=frozenset({"capital", "valuation", "stake"}),
)
