"""How Italian verbs tell, by their endings, whether a time lies ahead."""

import re

from newsbot.language.times import TenseCues

_PARTICIPLES = (
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
    "annuncia annunciano può possono deve devono vuole vogliono chiede chiedono resta restano "
    "decide decidono discute discutono esamina esaminano gioca giocano sfida sfidano affronta "
    "affrontano riparte ripartono riapre riaprono vola volano parla parlano vede vedono riceve "
    "ricevono chiude chiudono inaugura inaugurano esce escono sciopera scioperano scende scendono "
    "manifesta manifestano approda approdano sbarca sbarcano sale salgono giura giurano convoca "
    "convocano pubblica pubblicano comunica comunicano diffonde diffondono firma firmano termina "
    "terminano finisce finiscono ricomincia ricominciano riprende riprendono esordisce passa "
    "passano costa costano cambia cambiano funziona lavora lavorano sfila sfilano corre corrono "
    "conclude concludono festeggia compie compiono rischia rischiano sono sta stanno viene vengono"
).split()
_NOUNS = (
    "sindacat mandat mercat reat senat trattat deputat risultat comunicat candidat avvocat "
    "magistrat attentat campionat consolat prefat patronat privat immediat moderat delicat grat "
    "fat dat rat nat pat appuntat soldat pirat strat estat allenat imputat apparat giornat serat "
    "mattinat nottat annat ondat puntat fermat rat stat part minut tribut istitut statut contenut "
    "aiut rifiut contribut attribut cadut tenut sedut valut assolut partit merit debit credit sit "
    "marit prestit esit rit appetit compit circuit delit vit visit vendit crescit uscit nascit "
    "dit salit lit moneta solit insolit gratuit fortuit"
).split()
_NO_FORMS = (
    "però tirò estremo supremo parete rete segrete concrete diete monete comete atlete"
    " mare altare cellulare militare popolare particolare carcere cantiere quartiere potere "
    "dovere cavaliere ingegnere genere altre oltre sempre mentre entre lettere opere"
).split()

_NO_IMPERFECT = r"(?!(?:.*(?:[aiu]t|tt|s)|arr|der|pr|r|v|d)iva(?:no)?\Z)"
"""Adjectives and presents that end like an imperfect: "iniziativa", "arriva"."""

TENSE = TenseCues(
    ahead=frozenset(_AHEAD),
    scheduled=frozenset(_SCHEDULED),
    within="in",
    present=frozenset(_PRESENT),
    future=re.compile(
        r"(?:.{2,}[eidrtpv]|[fsd]a|sta)r(?:à|anno|ò)|.{2,}[eidrtpv]r(?:emo|ete)|[fsd]ar(?:emo|ete)"
    ),
    conditional=re.compile(r".{2,}(?:rebbe|rebbero)"),
    auxiliaries=frozenset(("avrebbe", "avrebbero", "sarebbe", "sarebbero")),
    past=re.compile(
        _NO_IMPERFECT
        + r"(?:.{2,}(?:ò|arono|irono|erono|ettero|[aei]va|[aei]vano)|"
        + "|".join(_PAST_FORMS)
        + ")"
    ),
    participle=re.compile(
        r".{2,}(?:at|ut|it)[oaie]|(?:" + "|".join(word[:-1] for word in _PARTICIPLES) + r")[oaie]"
    ),
    governed=re.compile(r".{2,}(?:[aui]t|[nrlt]t|st|s|rs)[oaie]"),
    infinitive=re.compile(r".{2,}(?:[aei]re|[aei]r(?:la|lo|li|le|si|ne|ci|vi)|rre)"),
    others=frozenset(stem + end for stem in _NOUNS for end in "oaie") | frozenset(_NO_FORMS),
    passive=frozenset(("essere", "venire", "esser", "venir", "esserne")),
    toward=frozenset(
        ("di", "a", "ad", "da", "per", "vuole", "vogliono", "intende", "intendono", "può",
         "possono", "deve", "devono", "dovrebbe", "dovrebbero", "potrebbe", "potrebbero",
         "dovrà", "dovranno", "potrà", "potranno", "conta", "punta", "vorrebbe")
    ),
    begun=frozenset(
        "cominciato iniziato continuato finito smesso provato riuscito costretto andato tornato "
        "iniziò cominciò continuò smise finì provò riuscì tornò accusato sospettato".split()
    ),
    stops=frozenset((".", ";", ":", "!", "?", "\n\n", "che", "cui", "quando", "mentre", "(", ")")),
    openers=frozenset((",", "-", "e", "ma", "«", "»", '"', "“")),
    nominal=frozenset(
        "il lo l' i gli le un uno una un' al allo all' ai agli alle dal dallo dall' dai dagli "
        "dalle del dello dell' dei degli delle nel nello nell' nei negli sul sullo sull' sui della "
        "alla dalla nella sulla da in".split()
    ),
    attributive=frozenset("di d' del dell' dello della dei degli delle".split()),
    bound=frozenset(("dovuto", "dovuta", "dovuti", "dovute")),
    being=frozenset(("è", "sono", "siamo", "sia", "siano")),
    lasted=frozenset(
        "era erano aveva avevano mai inizialmente originariamente".split()
    ),
    denials=frozenset(("non", "né", "neppure", "nemmeno")),
    moved=frozenset(
        stem + end for stem in ("prorogat", "slittat", "rinviat", "posticipat", "anticipat",
                                "spostat") for end in "oaie"
    ),
    lasting=re.compile(
        _NO_IMPERFECT
        + r"(?:.{2,}(?:[aei]va|[aei]vano|arono|irono|erono|ettero)|.{4,}ò|era|erano|fu|furono|visse"
        r"|rimase|rimasero|tenne|dur(?:ò|at[oaie])|rimast[oaie]|resta(?:to|ta|ti|te))"
    ),
)  # fmt: skip
