"""Inhabitants' names and adjectives: words of peoples, not of places."""

_O = """
    italian american russ tedesc ungheres grec turc sirian iranian iraken irachen israelian
    palestines libic egizian tunisin algerin marocchin african european asiatic australian
    brasilian argentin cilen peruvian colombian venezuelan messican cuban ucrain bieloruss polacc
    slovacc sloven croat serb bosniac kosovar macedon bulgar rumen romen moldav georgian armen
    azer kazak kirghis uzbek tagik afghan pakistan indian nepales corean nordcorean sudcorean
    giapon filippin indonesian vietnamit cambogian birman saudit yemenit giordan kuwaitian svedes
    norveges finlandes danes islandes iberic spagnol britannic ispanic latinoamerican sudamerican
    nordamerican statunitens sudafrican nigerian keniot somal etiop eritre ruandes congoles
    ivorian ghanes senegales malian ciadian sudanes angolan mozambican zimbabwian roman milan-es
    torines napoletan palermitan venezian genoves fiorentin bolognes barese sicilian sard pugliese
    calabres campan lombard piemontes venet ligur toscan umbr marchigian abruzzes molisan lucan
    friulan trentin altoatesin svizzer austriac belg fiamming cec ceceni curd arab
    """.split()  # fmt: skip
_ESE = """
    francese inglese scozzese irlandese gallese portoghese olandese svedese norvegese finlandese
    danese islandese ungherese albanese cinese giapponese taiwanese thailandese vietnamita
    libanese palestinese canadese maltese cipriota sudanese congolese senegalese milanese torinese
    genovese bolognese barese pugliese calabrese piemontese ligure abruzzese statunitense
    israelita saudita yemenita nepalese cingalese bengalese portoricano londinese parigina
    parigino berlinese newyorkese viennese moscovita madrileno
    """.split()  # fmt: skip

_ENDED = {stem.replace("-", "") for stem in _O}
DEMONYMS = frozenset(
    {stem + ending for stem in _ENDED for ending in ("o", "a", "i", "e", "hi", "he")}
    | {word for base in _ESE for word in (base, base[:-1] + "i", base[:-1] + "e")}
)
