"""Where the text stands in the pages of many systems, and what around it is no text."""

import pytest

from newsbot.pages.reading import read_article

ONE = (
    "La cooperativa del latte ha chiuso l'anno con ricavi per 31 milioni di euro, il quattro per "
    "cento in più, e distribuirà ai soci un premio di due centesimi al litro."
)
TWO = (
    "L'assemblea, riunita sabato nel teatro del paese, ha confermato il presidente Aldo Brunelli, "
    "che resterà in carica per altri tre anni."
)
THREE = (
    "Restano i dubbi sul nuovo caseificio: il terreno c'è, i permessi no, e senza i permessi la "
    "banca non concede il prestito."
)
TITLE = "Il latte rende, la cooperativa premia i soci"
H1 = f"<h1>{TITLE}</h1>"
BODY = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
COMMENT = (
    "<li><p>Io sono socio da vent'anni e un premio così non l'avevo mai visto, speriamo che duri "
    "e che il caseificio si faccia presto, perché quello vecchio cade a pezzi e la strada è "
    "stretta; però il presidente doveva dirlo prima, non in assemblea senza microfono.</p></li>"
)
TEASER = (
    "<div class='item'><h3><a href='/x'>Il mercato del bestiame riapre a ottobre</a></h3>"
    "<p>Dopo due anni di chiusura tornano le aste del giovedì, con regole nuove.</p></div>"
)
COOKIES = (
    "<div id='cookie-law'><p>"
    + "Usiamo i cookie per ricordare le tue scelte e misurare le visite al sito. " * 15
    + "</p></div>"
)

STRUCTURES = {
    "paragraphs in main": f"<main>{H1}{BODY}</main>",
    "tagDiv": f"<div class='td-post-header'><header class='td-post-title'>{H1}</header></div>"
    f"<div class='td-post-sharing'>Condividi</div><div class='td-post-content'>"
    f"<div class='td-a-rec'><span>- Pubblicità -</span></div>{BODY}</div>"
    "<div class='td-post-source-tags'><ul class='td-tags'><li><a href='/t'>latte</a></ul></div>",
    "WordPress with the title outside": f"<body class='nav-open single'>{H1}<div class='row'>"
    "<article class='post-12 post type-post format-video has-post-thumbnail category-promo "
    f"tag-newsletter tag-latte hentry'><div class='entry-content'>{BODY}</div></article></div>",
    "Elementor": f"<div class='elementor-widget elementor-widget-theme-post-title'>{H1}</div>"
    "<div class='elementor-element elementor-widget elementor-widget-theme-post-content'>"
    f"<div class='elementor-widget-container'>{BODY}</div></div>",
    "Joomla": f"<div class='item-page'>{H1}<div class='item-info'>Scritto da Ada Poli</div>"
    f"<div itemprop='articleBody'>{BODY}</div></div>",
    "Drupal": f"{H1}<div class='field field--name-body field--type-text-with-summary'>"
    f"<div class='field-item'>{BODY}</div></div>",
    "Blogger": f"<div class='post hentry'>{H1}<div class='post-body entry-content'>"
    f"{ONE}<br><br>{TWO}<br /><br />{THREE}</div></div>",
    "breaks": f"{H1}<div class='articolo'>{ONE}<br>{TWO}<br>\n{THREE}</div>",
    "tables": f"<table><tr><td><a href='/'>Home</a></td><td>{H1}<font>{ONE}<p>{TWO}<p>{THREE}"
    "</font></td></tr></table>",
    "a form around all": f"<form id='aspnetForm'>{H1}<div class='corpo'>{BODY}</div></form>",
    "a class name around all": f"<div class='wrapper sidebar-right with-comments'>{H1}"
    f"<div>{BODY}</div></div>",
    "text in two containers": f"{H1}<div class='part'><p>{ONE}</p><p>{TWO}</p></div>"
    f"<div class='adv'>Pubblicità</div><div class='part'><p>{THREE}</p></div>",
    "each paragraph in a box": f"{H1}<section>"
    + "".join(f"<div class='block'><p>{p}</p></div>" for p in (ONE, TWO, THREE))
    + "</section>",
    "long comments": f"<article>{H1}<div>{BODY}</div></article>"
    f"<section id='comments'><ol class='comment-list'>{COMMENT * 12}</ol></section>",
    "a long cookie notice": f"{COOKIES}{H1}<div>{BODY}</div>",
    "teasers with text": f"<div class='col'>{H1}<div class='txt'>{BODY}</div></div>"
    f"<div class='col'>{TEASER * 8}</div>",
    "teasers within": f"{H1}<div><p>{ONE}</p>{TEASER}<p>{TWO}</p><p>{THREE}</p></div>",
    "links within": f"{H1}<div><p>{ONE}</p><p>LEGGI ANCHE --&gt; Il mercato del bestiame riapre "
    f"dopo due anni con regole nuove per tutti gli allevatori della valle</p><p>{TWO}</p>"
    f"<p><a href='/y'>Formaggi, l'anno d'oro della valle</a></p><p>{THREE}</p></div>",
    "a tweet and a caption": f"{H1}<div><p>{ONE}</p><blockquote class='twitter-tweet'><p>Grande "
    "giornata per la nostra cooperativa, grazie a tutti i soci che ci hanno creduto.</p>— Aldo "
    f"(@aldo) 3 maggio</blockquote><p>{TWO}</p><div class='wp-caption'><img src='a.jpg'>"
    f"<p class='wp-caption-text'>Il teatro durante l'assemblea di sabato scorso.</p></div>"
    f"<p>{THREE}</p></div>",
    "byline and dates within": f"<div>{H1}<p>di Ada Poli</p><p>5 maggio 2025, 08:10</p>{BODY}"
    "<p>Ultimo aggiornamento: 6 maggio 2025 alle 10.00</p><p>© RIPRODUZIONE RISERVATA</p></div>",
    "a call at the end": f"<div>{H1}{BODY}<p>Vuoi saperne di più? Iscriviti gratis e scopri ogni "
    "settimana le offerte riservate ai lettori.</p></div>",
    "scraps at the end": f"<div>{H1}{BODY}<p>Accademia: stanco delle offerte? Scopri come "
    "risparmiare ogni mese. Registrati ora</p><p>Inizia a scrivere e premi invio per cercare. "
    "Premi ESC per annullare.</p><p>Torna in alto</p></div>",
    "a list of links at the end": f"<div>{H1}{BODY}<h3>Articoli correlati</h3><ul><li>"
    "<a href='/1'>Il prezzo del latte</a></li><li><a href='/2'>Le stalle vuote</a></li></ul></div>",
    "soft hyphens and odd spaces": f"{H1}<div>"
    f"<p>{ONE.replace(' ', '&nbsp;')}</p><p>\n  {TWO}\u200b</p><p>{THREE}</p></div>",
}  # fmt: skip


@pytest.mark.parametrize("name", STRUCTURES)
def test_the_body_is_its_three_paragraphs(name):
    html = f"<html lang=it><head><title>{TITLE} - La Valle</title></head>{STRUCTURES[name]}"
    reading = read_article(html, "https://www.lavalle.example/economia/latte.html")
    assert reading.reason is None
    assert reading.headline == TITLE
    assert reading.body.split("\n\n") == [ONE, TWO, THREE]


def test_subheads_stay_as_paragraphs():
    html = f"<div>{H1}<p>{ONE}</p><h2>Il caseificio</h2><p>{THREE}</p><h2>Dossier</h2></div>"
    reading = read_article(html, "https://www.lavalle.example/latte.html")
    assert reading.body.split("\n\n") == [ONE, "Il caseificio", THREE]


def test_a_list_is_text():
    html = f"<div>{H1}<p>{ONE}</p><ul><li>Latte: 28 milioni;</li><li>formaggi: 3.</li></ul></div>"
    reading = read_article(html, "https://www.lavalle.example/latte.html")
    assert reading.body.endswith("Latte: 28 milioni;\n\nformaggi: 3.")


def test_words_joined_across_inline_tags_stay_joined():
    told = "<p>L'<b>assemblea</b>, riunita <i>saba</i>to, vota oggi alle sei.</p>"
    html = f"<div>{H1}<p>{ONE}</p>{told}</div>"
    reading = read_article(html, "https://www.lavalle.example/latte.html")
    assert reading.body.endswith("L'assemblea, riunita sabato, vota oggi alle sei.")


def test_a_label_within_running_text_is_text():
    told = "<p>La fiera di <span class='tag'>Montebruno</span> comincia domani alle nove.</p>"
    html = f"<div>{H1}<p>{ONE}</p>{told}</div>"
    reading = read_article(html, "https://www.lavalle.example/latte.html")
    assert reading.body.endswith("La fiera di Montebruno comincia domani alle nove.")


def test_json_ld_of_another_article_is_left_alone():
    data = (
        '{"@type": "NewsArticle", "headline": "Il mercato del bestiame riapre a ottobre",'
        ' "datePublished": "2019-01-01T10:00:00Z", "author": "Ida Po"}'
    )
    script = f'<script type="application/ld+json">{data}</script>'
    reading = read_article(f"{script}<div>{H1}{BODY}</div>", "https://www.lavalle.example/l.html")
    assert reading.headline == TITLE
    assert reading.published_at is None
    assert reading.authors == ()


def test_a_paragraph_that_only_speaks_of_subscriptions_is_text():
    told = "Abbonati in calo del 12% per il gruppo televisivo: a fine marzo erano 4,1 milioni."
    html = f"<div>{H1}<p>{ONE}</p><p>{told}</p><p>{THREE}</p></div>"
    assert told in read_article(html, "https://www.lavalle.example/latte.html").body
