"""Somebody supports, praises, defends, endorses or aids."""

from newsbot.language.events import ACTORS, EventType, Frame, need, words

_WHO = (need(subject_kinds=ACTORS),)
_OF = Frame(
    subject="supporter",
    object="supporter",
    oblique={"a": "supported", "per": "theme", "da parte di": "supporter", "di": "supporter"},
)

TYPE = EventType(
    name="support",
    modes=("praise", "defend", "endorse", "aid"),
    roles=("supporter", "supported", "theme"),
    doer="supporter",
    verb_frame=Frame(subject="supporter", object="supported", oblique={"per": "theme"}),
    noun_frame=_OF,
    verbs=(
        *words(
            "appoggiare, supportare, spalleggiare",
            "endorse",
            needs=_WHO,
            unless=need(object="mano piede testa corpo gomito bicchiere"),
        ),
        *words(
            "sostenere",
            "endorse",
            needs=(
                need(object_kinds=ACTORS, subject_kinds=ACTORS),
                need(
                    subject_kinds=ACTORS,
                    object="progetto candidatura proposta riforma candidato causa governo "
                    "accordo piano",
                ),
            ),
        ),
        *words(
            "difendere",
            "defend",
            needs=need(subject_kinds=ACTORS, object_kinds=ACTORS | {"other"}),
            unless=need(near="avvocato legale titolo campione"),
        ),
        *words("lodare, elogiare, applaudire", "praise", needs=_WHO),
        *words(
            "plaudire, plaudere",
            "praise",
            frame=Frame(subject="supporter", oblique={"a": "supported"}),
        ),
        *words(
            "salutare",
            "praise",
            frame=Frame(subject="supporter", object="theme"),
            needs=need(near="favore come accordo successo soddisfazione"),
        ),
        *words(
            "congratulare, complimentare",
            "praise",
            frame=Frame(subject="supporter", oblique={"con": "supported"}),
        ),
        *words(
            "accogliere",
            "praise",
            frame=Frame(subject="supporter", object="theme"),
            needs=need(after="favore soddisfazione sollievo entusiasmo positivamente"),
        ),
        *words("soccorrere", "aid"),
        *words(
            "sostenere, difendere, appoggiare",
            "defend",
            unless=need(near="avvocato legale titolo campione"),
            needs=(
                need(object_kinds=ACTORS),
                need(object="scelta decisione vendita operato legge riforma"),
            ),
        ),
        *words(
            "promuovere, benedire, sponsorizzare",
            "endorse",
            needs=need(subject_kinds=ACTORS, object="riforma accordo piano candidatura legge"),
        ),
        *words(
            "inviare, donare, mandare",
            "aid",
            frame=Frame(subject="supporter", object="theme", oblique={"a": "supported"}),
            needs=need(object="aiuto soccorso medicinale tenda volontario"),
            unless=need(object="richiesta"),
        ),
        *words("aiutare", "aid", needs=need(subject_kinds=ACTORS, object_kinds=ACTORS)),
        *words(
            "apprezzare, esaltare, celebrare",
            "praise",
            needs=need(
                subject_kinds=ACTORS,
                object="decisione scelta accordo lavoro impegno passo gesto intervento coraggio",
            ),
        ),
        *words(
            "schierare",
            "endorse",
            frame=Frame(subject="supporter", oblique={"con": "supported", "a": "supported"}),
            reflexive=True,
            needs=need(after="favore fianco con parte"),
        ),
        *words(
            "esprimere, manifestare, portare, inviare",
            "endorse",
            frame=Frame(subject="supporter", oblique={"a": "supported", "per": "supported"}),
            needs=need(object="solidarietà vicinanza sostegno appoggio"),
        ),
        *words(
            "accogliere",
            "praise",
            frame=Frame(subject="supporter", object="theme"),
            needs=need(after="felicità gioia favorevolmente plauso applauso approvazione"),
        ),
        *words(
            "ringraziare",
            "praise",
            needs=need(subject_kinds=ACTORS, object_kinds=ACTORS),
        ),
        *words("caldeggiare, perorare, incoraggiare", "endorse", needs=need(subject_kinds=ACTORS)),
        *words(
            "ospitare, assistere, sfamare",
            "aid",
            needs=need(
                object="sfollato profugo rifugiato terremotato vittima",
                subject_kinds="organization country",
            ),
        ),
        *words(
            "inviare, mandare, fornire",
            "aid",
            frame=Frame(subject="supporter", object="theme", oblique={"a": "supported"}),
            needs=need(
                object="arma missile carro munizione caccia obice sistema batteria tenda"
                " generatore",
                subject_kinds="country organization",
            ),
        ),
    ),
    nouns=(
        *words("sostegno, appoggio, endorsement", "endorse"),
        *words("elogio, plauso", "praise"),
        *words(
            "solidarietà",
            "endorse",
            needs=need(near="esprimere manifestare arrivare portare ricevere"),
        ),
        *words("apprezzamento, elogio", "praise", needs=need(near="esprimere manifestare")),
        *words(
            "aiuto, soccorso",
            "aid",
            needs=need(
                near="inviare arrivare umanitario mandare portare offrire", object_kinds=ACTORS
            ),
        ),
        *words("vicinanza", "endorse", needs=need(near="esprimere manifestare famiglia")),
        *words(
            "difesa",
            "defend",
            needs=need(object_kinds="person organization", near="schierare prendere intervenire"),
        ),
        *words("applauso", "praise", needs=need(near="accogliere ricevere lungo scroscio")),
        *words(
            ("congratulazione, congratulazioni, felicitazione"),
            ("praise"),
            needs=need(near=("ricevere inviare rivolgere arrivare esprimere presidente")),
        ),
    ),
    phrases=(
        *words(
            "schierare a favore, schierare con, schierare a fianco, esprimere "
            "sostegno, esprimere sostegno, fare tifo",
            "endorse",
            frame=Frame(
                subject="supporter",
                oblique={"di": "supported", "con": "supported", "a": "supported"},
            ),
        ),
        *words(
            "esprimere soddisfazione, esprimere apprezzamento",
            "praise",
            frame=Frame(subject="supporter", oblique={"da": "supporter", "per": "theme"}),
        ),
        *words("aiuto umanitario", "aid", frame=_OF),
        *words(
            "dare appoggio, dare sostegno, dare man forte, fare quadrato, prendere difesa,"
            " spezzare lancia, dire favorevole, dichiarare favorevole, offrire sostegno,"
            " offrire aiuto, dare ragione",
            "endorse",
            frame=Frame(
                subject="supporter",
                oblique={"di": "supported", "a": "supported", "intorno a": "supported"},
            ),
        ),
        *words("votare a favore, sì convinto, votare a favore di", "endorse", frame=_OF),
        *words(
            ("commento positivo, giudizio positivo, parole di elogio, parola di elogio"),
            ("praise"),
            frame=_OF,
        ),
        *words(
            "mettere a disposizione",
            "aid",
            frame=Frame(
                subject="supporter", object="theme", oblique={"di": "supported", "a": "supported"}
            ),
            needs=need(
                object="base alloggio tenda mezzo volontario struttura aereo nave ospedale",
                subject_kinds=ACTORS,
            ),
        ),
    ),
    kinds={"supporter": ACTORS},
)
