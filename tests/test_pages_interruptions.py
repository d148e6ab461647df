"""What papers print between the paragraphs of an article, and what only looks like it."""

import pytest

from newsbot.pages.reading import read_article

ONE = (
    "Il consorzio di bonifica ha aperto ieri le paratoie del canale grande, e l'acqua è tornata "
    "nei campi dopo quaranta giorni di secca."
)
TWO = (
    "«Abbiamo perso un terzo del mais», dice il presidente del consorzio, che chiede alla regione "
    "tre milioni di euro per rifare le pompe."
)
THREE = (
    "Per domenica sono attesi altri temporali, ma gli agricoltori non si fidano delle previsioni "
    "e tengono pronte le cisterne."
)
TITLE = "Torna l'acqua nei campi della bassa"
URL = "https://www.lavalle.example/economia/acqua-campi-bassa.html"


def read(inner: str, head: str = ""):
    html = (
        f"<html lang=it><head><title>{TITLE} - La Valle</title>{head}</head><body><main>"
        f"<h1>{TITLE}</h1><div class=testo>{inner}</div></main></body></html>"
    )
    return read_article(html, URL)


INTERRUPTIONS = [
    "<p>LEGGI ANCHE: Il mercato riapre dopo due anni</p>",
    "<p><strong>Leggi anche &gt;</strong> <a href=/x>Il mercato riapre dopo due anni</a></p>",
    "<p><b>Sullo stesso argomento:</b> <a href=/x>Il mercato riapre dopo due anni</a></p>",
    "<p>Sullo stesso argomento: Il mercato riapre dopo due anni</p>",
    "<h3>Sullo stesso tema</h3><ul><li><a href=/x>Il mercato riapre dopo due anni</a></li></ul>",
    "<p>Potrebbe interessarti anche: Il mercato riapre</p>",
    "<p>Ti potrebbe interessare: Il mercato riapre</p>",
    "<p>VEDI ANCHE Il mercato riapre</p>",
    "<p>Approfondisci: Il mercato riapre</p>",
    "<p>Per saperne di più: Il mercato riapre</p>",
    "<p>Articolo correlato - Il mercato riapre</p>",
    "<p>➡️ Leggi qui: Il mercato riapre</p>",
    "<p>Iscriviti alla newsletter della Valle</p>",
    "<p>Iscriviti al canale WhatsApp della Valle per ricevere le notizie</p>",
    "<p>Segui La Valle su Google News e Facebook</p>",
    "<p>Seguici anche su Instagram</p>",
    "<p>Resta connesso con noi sui social</p>",
    "<p>Clicca qui per iscriverti al canale Telegram</p>",
    "<p>Scopri di più</p>",
    "<p>Ascolta questo articolo ora...</p>",
    "<p>2 minuti di lettura</p>",
    "<p>3' di lettura</p>",
    "<p>Tempo di lettura: 3 min</p>",
    "<p>Pubblicità</p>",
    "<p>- Pubblicità -</p>",
    "<p>ADVERTISEMENT</p>",
    "<p>Continua a leggere dopo la pubblicità</p>",
    "<p>L'articolo continua dopo la pubblicità</p>",
    "<p>Contenuti sponsorizzati</p>",
    "<p>(foto d'archivio)</p>",
    "<p>Foto d'archivio</p>",
    "<p>Foto di repertorio</p>",
    "<p>Foto: Ugo Blu/Agenzia Valle</p>",
    "<p>Foto LaPresse</p>",
    "<p>(Foto Ugo Blu)</p>",
    "<p>Photo credits: Ugo Blu</p>",
    "<p>Credits photo: Ugo Blu</p>",
    "<p>Immagine di copertina: Ugo Blu</p>",
    "<p>Fonte immagine: Agenzia Valle</p>",
    "<p>In foto: le paratoie del canale</p>",
    "<p>Nella foto: le paratoie del canale</p>",
    "<figure><img src=a.jpg><figcaption>Le paratoie del canale grande, aperte ieri</figcaption>"
    "</figure>",
    "<p>© Riproduzione riservata</p>",
    "<p>RIPRODUZIONE RISERVATA ©</p>",
    "<p>© RIPRODUZIONE RISERVATA - La Valle</p>",
    "<p>Riproduzione riservata © Copyright La Valle</p>",
    "<p>©La Valle - tutti i diritti riservati</p>",
    "<p>Questo contenuto è riservato agli abbonati</p>",
    "<p>Abbonati per continuare a leggere</p>",
    "<p>Sei già abbonato? Accedi</p>",
    "<p>Hai già un abbonamento? Accedi qui</p>",
    "<p>Per commentare devi essere registrato</p>",
    "<p>Ultimo aggiornamento: 14:35</p>",
    "<p>Ultimo aggiornamento: 3 Dicembre 2020, 14:35</p>",
    "<p>di ANNA NERI</p>",
    "<p>a cura di Redazione</p>",
    "<p>Condividi</p>",
    "<p>Condividi su Facebook</p>",
    "<blockquote class='twitter-tweet'><p>Acqua nei campi, finalmente! Grazie a tutti.</p>"
    "— Consorzio (@consorzio) <a href='https://twitter.com/x'>3 dicembre 2020</a></blockquote>",
    "<blockquote><p>Acqua nei campi, finalmente! Grazie a tutti. pic.twitter.com/abc</p>— Consorzio"
    " (@consorzio) <a href='https://twitter.com/x'>December 3, 2020</a></blockquote>",
    "<blockquote class='instagram-media'><p>Visualizza questo post su Instagram</p><p>Un post "
    "condiviso da Consorzio (@consorzio)</p></blockquote>",
    "<div class='correlati'><p>Nella bassa il mais soffre da maggio, ma le vigne hanno retto e la "
    "vendemmia promette bene in tutta la valle, dicono i vignaioli.</p></div>",
    "<div class=author-bio><p>Anna Neri scrive di campagna dal 1998, ha vinto tre premi e vive "
    "nella bassa con due cani e un trattore.</p></div>",
    "<div class=tags>Tag: <a href=/t/acqua>acqua</a>, <a href=/t/mais>mais</a></div>",
    "<p>Tags: <a href=/t/acqua>acqua</a>, <a href=/t/mais>mais</a></p>",
    "<p>Argomenti: acqua, mais</p>",
    "<p><a href=/x>Il mercato riapre dopo due anni</a></p>",
    "<p>Il video: <a href=/x>Le paratoie si aprono</a></p>",
    "<p>Video - Le paratoie si aprono</p>",
    "<p>GUARDA ANCHE</p><p><a href=/x>Le paratoie si aprono</a></p>",
    "<p>Il tuo browser non può riprodurre il video.</p>",
    "<p>Caricamento...</p>",
    "<p>Loading...</p>",
    "<p>Nessun commento</p>",
    "<p>Lascia un commento</p>",
    "<div class=commento><p>Era ora che aprissero le paratoie, mio cugino ha perso tutto il "
    "raccolto e nessuno lo rimborsa, vergogna.</p></div>",
    "<div itemprop=comment><p>Era ora che aprissero le paratoie, mio cugino ha perso tutto il "
    "raccolto e nessuno lo rimborsa, vergogna.</p></div>",
]


@pytest.mark.parametrize("inner", INTERRUPTIONS)
@pytest.mark.parametrize("where", ["first", "between", "last"])
def test_what_interrupts_is_no_text(inner, where):
    texts = [f"<p>{text}</p>" for text in (ONE, TWO, THREE)]
    texts.insert({"first": 0, "between": 2, "last": 3}[where], inner)
    assert read("".join(texts)).body.split("\n\n") == [ONE, TWO, THREE]


KEPT = [
    "Foto e video della piena saranno mostrati sabato in biblioteca, a ingresso libero.",
    "Video e fotografie sono agli atti del tribunale, che decide il 3 dicembre 2020.",
    "Abbonati in calo del 12%: a fine marzo erano 4,1 milioni.",
    "Di notte le pompe restano spente, dice il consorzio.",
    "Scopri la bassa: è il nome della gara di domenica, con mille iscritti.",
    "Leggi e regolamenti non bastano, ha detto il sindaco.",
    "Nella foto satellitare si vede il canale asciutto per nove chilometri.",
    "Pubblicità e promozione costano al consorzio 40 mila euro l'anno.",
    "Il 3 dicembre 2020, alle 14:35, la terra ha tremato.",
    "Seguiranno altri lavori a settembre.",
    "Argomenti che non convincono gli agricoltori della bassa.",
    "Stampa e televisioni erano presenti all'apertura delle paratoie.",
    "Copyright e brevetti valgono 3 milioni di euro.",
    "In foto il canale sembra un mare, ha scherzato il presidente.",
    "«Vai avanti tu», gli ha detto.",
    "ROMA (La Valle) - Il governo ha stanziato due milioni.",
    "(ANSA).",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_only_looks_like_an_interruption_is_text(text):
    assert read(f"<p>{ONE}</p><p>{text}</p><p>{THREE}</p>").body.split("\n\n")[1] == text


@pytest.mark.parametrize(
    ("paragraphs", "inner"),
    [
        (["Latte | 28 milioni", "Formaggi | 3 milioni"],
            "<table><tr><th>Latte</th><td>28 milioni</td></tr>"
            "<tr><th>Formaggi</th><td>3 milioni</td></tr></table>"),
        (["Le date: 3 giugno;", "10 giugno."], "<ol><li>Le date: 3 giugno;<li>10 giugno.</ol>"),
        (["«L'acqua è di tutti e nessuno la può vendere.»"],
            "<blockquote><p>«L'acqua è di tutti e nessuno la può vendere.»</p></blockquote>"),
        (["Le pompe nuove"], "<h2>Le pompe nuove</h2>"),
        (["Le pompe nuove"], "<p><strong>Le pompe nuove</strong></p>"),
        (["E domani?"], "<p>E domani?</p>"),
    ],
)  # fmt: skip
def test_tables_lists_quotations_and_subheads_are_text(paragraphs, inner):
    body = read(f"<p>{ONE}</p>{inner}<p>{THREE}</p>").body.split("\n\n")
    assert body == [ONE, *paragraphs, THREE]


@pytest.mark.parametrize(
    "ending",
    [
        "© Riproduzione riservata",
        " © RIPRODUZIONE RISERVATA",
        "(Riproduzione riservata)",
        " ©RIPRODUZIONE RISERVATA.",
        "<br><br>© Riproduzione riservata",
        " - Riproduzione riservata © Copyright La Valle",
    ],
)
def test_a_rights_notice_is_cut_from_a_paragraph(ending):
    assert read(f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}{ending}</p>").body.endswith(THREE)


@pytest.mark.parametrize("tag", ["h2 class=sub", "p class=sommario", "div class=subtitle"])
def test_a_standfirst_may_open_the_text_and_is_not_told_twice(tag):
    told = "Il consorzio apre le paratoie dopo quaranta giorni di secca"
    name = tag.split()[0]
    head = f'<meta property="og:description" content="{told}">'
    body = read(f"<{tag}>{told}</{name}><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>", head).body
    assert body.split("\n\n")[-3:] == [ONE, TWO, THREE]
    assert body.count(told) <= 1
