"""Words by which names of places are known."""

from newsbot.language.names import Head

# Part of the name also in lower case: "via Nazionale", "monte Rosa".
HEADS: dict[str, Head] = {
    word: Head(kind="place", named=True)
    for word in """
    via viale piazza piazzale piazzetta corso largo vicolo lungotevere lungomare lungarno ponte
    monte monti lago fiume torrente mar mare oceano golfo stretto canale isola isole penisola
    valle val passo baia costa costiera cascata vulcano deserto foresta parco riserva aeroporto
    stazione porto stadio arena palazzo villa castello castel rocca torre basilica cattedrale
    duomo chiesa abbazia monastero santuario cimitero carcere caserma hotel albergo ristorante
    autostrada statale galleria metropolitana quartiere borgo contrada frazione località rione
    zona distretto contea dipartimento cantone striscia altopiano santa san sant santo fossa
    dorsale arcipelago delta foce faro porta rue avenue street square boulevard calle plaza
    """.split()
}  # fmt: skip

# Heads that are part of the name also in lower case.
LOWER: dict[str, Head] = {
    word: Head(kind="place", named=True, linked=linked)
    for words, linked in (
        ("lago oceano golfo stretto canale mar provincia comune isola isole", True),
        (
            "via viale piazza piazzale piazzetta corso largo vicolo monte monti ponte viadotto"
            " hotel albergo ospedale clinica stadio autostrada torrente fiume chiesa basilica",
            False,
        ),
    )
    for word in words.split()
}

# Lower-case nouns before the name of a place, itself no part of it ("la città di X").
CUES = frozenset(
    """
    città cittadina paese paesino villaggio comune capoluogo località frazione borgo quartiere
    zona area regione provincia isola distretto contea cantone dipartimento porto aeroporto
    stazione capitale metropoli territorio diocesi valle sindaco sobborgo periferia pressi
    dintorni vicinanze largo ospedale carcere tribunale stadio abitanti prefetto questore
    cittadini circuito autodromo ambasciata
    """.split()
)

# Nouns before "di" or "a" and the name of a place.
OWNERS = frozenset(
    """
    originario originaria nativo nativa residente residenti nato nata nati abitante osservatorio
    prigione carcere
    """
    """
    cimitero massacro strage battaglia stazione parco base campo diga centrale scalo penitenziario
    """.split()
)

# Words of a name that make it a place, in any language.
PARTS = frozenset(
    """
    hospital stadium park square street avenue road airport hotel ring circuit bridge island
    islands beach mount lake river tower palace valley mountain mountains hall house observatory
    terme marittima lido scalo superiore inferiore lagoon bay hills heights garden gardens county
    """.split()
)

APPOSITIONS = frozenset(
    """
    città cittadina paese capitale capoluogo comune villaggio frazione località regione isola
    """.split()
)

# Prepositions before a name that is where something happens, and how much each says.
LOCATIVES = {
    "in": 3.0, "a": 1.2, "ad": 1.2, "verso": 1.0, "presso": 0.5, "da": 0.3, "per": 0.0, "nei": 0.3,
    "nelle": 0.5, "nel": 1.6, "nella": 1.6, "nell'": 1.6, "tra": 0.3, "fra": 0.3, "vicino": 1.5,
    "attraverso": 1.0, "lungo": 1.0, "sulla": 0.2, "sul": 0.4, "di": 0.1,
}  # fmt: skip

# Seats that are places where something happens in them ("al Quirinale").
RESIDENCES = {
    "quirinale": "IT", "palazzo chigi": "IT", "viminale": "IT", "farnesina": "IT", "colle": "IT",
    "montecitorio": "IT", "palazzo madama": "IT", "vaticano": "VA", "cremlino": "RU",
    "casa bianca": "US", "pentagono": "US", "eliseo": "FR", "downing street": "GB",
}  # fmt: skip
# The prepositions that say so.
INSIDE = frozenset("a al all' alla in nel nell' nella dal dall' dalla presso".split())

# Capitals that stand for the governments there.
CAPITALS = frozenset(
    """
    washington mosca pechino londra parigi berlino bruxelles ankara teheran kiev kyiv tokyo seul
    pyongyang damasco madrid atene varsavia budapest vienna belgrado riad islamabad baghdad
    """.split()
)

# The abbreviations of the Italian provinces on number plates.
AREA_CODES = frozenset(
    """
    AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CI CL CN CO CR CS CT CZ
    EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OG
    OR OT PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV
    TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VS VT VV
    """.split()
)
