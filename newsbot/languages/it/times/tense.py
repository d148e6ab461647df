"""How Italian verbs tell, by their endings, whether a time lies ahead."""

import re

from newsbot.language.times import TenseCues

_IRREGULAR_PARTICIPLES = (
    "fatto detto messo preso chiuso aperto deciso chiesto imposto posto proposto disposto esposto "
    "scritto letto visto vinto perso corso successo concesso ammesso promesso permesso emesso "
    "dimesso eletto rotto tratto ridotto prodotto introdotto condotto morto nato sorto scoperto "
    "offerto sofferto ucciso diviso condiviso acceso speso sospeso difeso raggiunto aggiunto "
    "giunto assunto rimosso mosso scelto tolto raccolto accolto risolto rivolto sconfitto "
    "inflitto stretto costretto diretto corretto protetto risposto nascosto rimasto concluso "
    "escluso incluso espulso conosciuto tenuto venuto avvenuto intervenuto svolto apparso "
    "scomparso fuso diffuso confuso spento respinto spinto convinto distrutto costruito coperto "
    "dipinto estinto fritto spinto teso appeso compreso sorpreso intrapreso ripreso appreso"
).split()
_PAST_FORMS = (
    "ha hanno ho abbiamo aveva avevano ebbe era erano ero eravamo fu furono stato stata stati "
    "state disse fece decise chiese mise prese vinse morì nacque venne vennero vide scrisse "
    "rispose chiuse aprì spinse giunse rimase rimasero scelse tolse dissero fecero misero "
    "presero vinsero chiesero decisero avendo essendo"
).split()
_AHEAD = (
    "previsto prevista previsti previste atteso attesa attesi attese "
    "convocato convocata convocati convocate fissato fissata fissati fissate rinviato rinviata "
    "rinviati rinviate slitta slittano slittato slittata scade scadono programmato "
    "programmata programmati programmate prossimo prossima appuntamento slittamento qualora "
    "purché affinché rinvio proroga prorogato prorogata prorogati prorogate"
).split()

_SCHEDULED = "programma calendario agenda scadenza pagamento arrivo partenza vista".split()
_PRESENT = (
    "è sono guarda guardano attende attendono prevede prevedono apre aprono parte partono torna "
    "tornano vota votano riunisce riuniscono incontra incontrano inizia iniziano comincia "
    "cominciano scatta scattano entra entrano debutta debuttano arriva arrivano va vanno presenta "
    "presentano ospita ospitano celebra celebrano tiene tengono svolge svolgono prepara preparano "
    "annuncia annunciano può possono deve devono vuole vogliono chiede chiedono resta restano"
).split()

TENSE = TenseCues(
    scheduled=frozenset(_SCHEDULED),
    within="in",
    present=frozenset(_PRESENT),
    ahead=frozenset(_AHEAD),
    future=re.compile(r"(?!però\b|tirò\b).{1,}(?:erà|irà|drà|rrà|trà|prà|vrà|farà|starà|darà|sarà"
                      r"|eranno|iranno|dranno|rranno|tranno|pranno|vranno|aranno|erò|irò|remo|rete)"
                      r"(?<!estremo)(?<!supremo)(?<!parete)(?<!segrete)(?<!concrete)|sarà|farà|darà"),
    conditional=re.compile(r".{2,}(?:rebbe|rebbero)"),
    auxiliaries=frozenset(("avrebbe", "avrebbero", "sarebbe", "sarebbero")),
    past=re.compile(
        r".{2,}(?:ò|arono|irono|erono|ettero"
        r"|[aei]va|[aei]vano)|" + "|".join(_PAST_FORMS)
    ),
    participle=re.compile(
        r".{2,}(?:at|ut|it)[oaie]|(?:"
        + "|".join(word[:-1] for word in _IRREGULAR_PARTICIPLES)
        + r")[oaie]"
    ),
    governed=re.compile(r".{2,}(?:[aui]t|[nrlt]t|st|s|rs)[oaie]"),
    infinitive=re.compile(r".{2,}(?:[aei]re|[aei]r(?:la|lo|li|le|si|ne|ci|vi)|rre)"),
    passive=frozenset(("essere", "venire", "esser", "venir", "esserne")),
    toward=frozenset(
        ("di", "a", "ad", "da", "per", "vuole", "vogliono", "intende", "intendono", "può",
         "possono", "deve", "devono", "dovrebbe", "dovrebbero", "potrebbe", "potrebbero",
         "dovrà", "dovranno", "potrà", "potranno", "conta", "punta", "vorrebbe")
    ),
    stops=frozenset((".", ";", ":", "!", "?", "\n\n", "che", "cui", "quando", "mentre", "(", ")")),
    openers=frozenset((",", "-", "e", "ma", "«", "»", '"', "“")),
)  # fmt: skip
