"""Italian verbs and words that say who says so; lists written for this project."""

from functools import cache

from newsbot.language.events import lemmas
from newsbot.language.sayings import SpeechTable


@cache
def speech() -> SpeechTable:
    """The table of speech."""
    return SpeechTable(
        saying=lemmas(
            "dire affermare dichiarare riferire sostenere spiegare aggiungere precisare"
            " sottolineare osservare commentare raccontare ricordare rilevare scrivere riportare"
            " confermare annunciare comunicare assicurare garantire ammettere ribadire"
            " concludere replicare rispondere ribattere chiarire rivelare anticipare stimare"
            " calcolare prevedere denunciare accusare avvertire avvisare segnalare certificare"
            " attestare rendere informare notare ripetere esclamare esultare tuonare insistere"
            " puntualizzare specificare testimoniare confidare evidenziare rimarcare auspicare"
            " esporre definire promettere smentire negare credere ritenere pensare considerare"
            " giurare proseguire continuare esordire sbottare chiosare lamentare contestare"
            " tagliare attaccare schermire twittare postare leggere indicare suggerire apprendere"
            " sapere stabilire mostrare accertare ipotizzare ricostruire illustrare motivare"
            " emergere risultare trapelare"
        ),
        asserting=lemmas(
            "dire affermare dichiarare riferire sostenere spiegare aggiungere precisare osservare"
            " raccontare scrivere riportare confermare annunciare comunicare assicurare ribadire"
            " chiarire rivelare anticipare stimare calcolare prevedere certificare attestare"
            " segnalare rilevare informare ammettere ricordare ripetere sapere avvertire ritenere"
            " minacciare promettere prospettare avvisare anticipare"
            " sottolineare concludere definire rendere smentire negare accusare esporre scrivere"
            " prospettare garantire mostrare indicare giurare notare precisare testimoniare credere"
            " accertare ipotizzare ricostruire denunciare emergere risultare trapelare"
        ),
        denying=lemmas("smentire negare"),
        claims=lemmas("sostenere giurare"),
        according=(
            ("secondo", "quanto", "riferire", "da"),
            ("secondo", "quanto", "riportare", "da"),
            ("secondo", "quanto", "dichiarare", "da"),
            ("secondo", "quanto", "comunicare", "da"),
            ("a", "quanto"),
            ("da", "quanto"),
            ("per", "quanto"),
            ("secondo",),
            ("stare", "a"),
            ("stando", "a"),
            ("a", "detta", "di"),
            ("a", "dire", "di"),
            ("a", "sentire"),
            ("a", "giudizio", "di"),
            ("a", "parere", "di"),
            ("a", "avviso", "di"),
            ("ad", "avviso", "di"),
            ("per", "bocca", "di"),
            ("in", "base", "a", "quanto", "riferire", "da"),
        ),
        documents=lemmas(
            "nota comunicato articolo rapporto relazione studio ricerca sondaggio dato stima"
            " ricostruzione fonte quotidiano giornale rivista agenzia indagine perizia analisi"
            " dossier documento intervista post messaggio lettera bollettino stampa statistica"
            " testimonianza dichiarazione verbale referto memoria informativa resoconto"
            " cronaca notiziario telegiornale tg radio televisione tv emittente settimanale"
            " mensile periodico testata sito blog portale tweet media comunicazione ordinanza"
            " bilancio censimento rilevazione calcolo proiezione verifica"
        ),
        anonymous=lemmas(
            "fonte indiscrezione voce rumor ambiente insider retroscena dicerìa addetto osservatore"
        ),
        accusers=lemmas(
            "accusa procura pm procuratore inquirente investigatore polizia carabiniere finanza"
            " magistrato antimafia dda gip detective fbi questura"
        ),
        resume=lemmas("lo ne"),
        news=lemmas("notizia annuncio indiscrezione decisione conferma comunicazione informazione"),
        telling={
            "dare": lemmas("notizia annuncio conferma comunicazione"),
            "rendere": lemmas("noto pubblico"),
            "diffondere": lemmas("notizia comunicato nota"),
            "fare": lemmas("sapere"),
            "mettere": lemmas("nero"),
        },
        reading=lemmas("leggere apprendere sapere evincere desumere"),
        emerging=lemmas("emergere risultare trapelare"),
        citing=lemmas("citare raccogliere sentire interpellare consultare riportare riprendere"),
        what=lemmas("quanto ciò"),
        as_told=lemmas("come"),
        contrasts=lemmas("mentre"),
        views=lemmas("per"),
        thus=lemmas("così"),
        worded=lemmas(
            "parola commento dichiarazione denuncia replica risposta accusa monito appello sfogo"
            " reazione giudizio messaggio spiegazione versione ammissione previsione stima analisi"
            " racconto testimonianza avvertimento conferma precisazione difesa tesi"
        ),
        causing=lemmas("fa"),
    )
