"""`scrapy check`: what no longer fits a site's file, on the demo served whole and broken."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
import tiny
from making import make_record

from newsbot.demo.paper import Answer, Paper
from newsbot.demo.server import Demo, serve_paper
from newsbot.demo.site import HOSTS, LOCAL, NATIONAL, SITE, TODAY
from newsbot.pages.reading import read_article
from newsbot.pages.rules import PageRules, Rule
from newsbot.records import Reading, Record
from newsbot.spiders.announcements import Announcement
from newsbot.spiders.check_problems import (
    judge_page,
    judge_rules,
    judge_source,
    latest,
    pick_articles,
)

PAGE = f"http://{NATIONAL}/economia/2025/06/03/una-pagina/"
BODY_RULES = "selector without a match"


@dataclass
class Changed:
    """The demo as a change leaves it: what it answers goes through the change."""

    change: Callable[[str, Answer], Answer]
    paper: Paper

    def answer(self, host: str, path: str, cookies: str = "") -> Answer:
        return self.change(f"http://{host}{path}", self.paper.answer(host, path, cookies))


def check(demo: Demo[Any], *options: str) -> tiny.Run:
    routes = json.dumps(dict.fromkeys(HOSTS, f"127.0.0.1:{demo.port}"))
    return tiny.scrapy("check", "demo", "-s", f"NEWSBOT_ROUTES={routes}", *options)


def check_changed(change: Callable[[str, Answer], Answer]) -> tuple[int, list[dict[str, Any]]]:
    """Exit code and problems of the demo under a change."""
    with serve_paper(Changed(change, Paper())) as demo:
        run = check(demo, "--json", "-s", "RETRY_TIMES=1", "-s", "NEWSBOT_MAX_WAIT=1")
    assert not run.err
    [form] = [json.loads(line) for line in run.out.splitlines()]
    assert form["site"] == "demo"
    assert form["fits"] == (not form["problems"])
    return run.code, form["problems"]


def is_story(url: str) -> bool:
    return "/2025/06/" in url


def test_a_demo_that_fits() -> None:
    with serve_paper(Paper()) as demo:
        run = check(demo)
    assert run.code == 0, run.err
    header, row = run.out.splitlines()
    assert header.split() == "site what does not fit detail address".split()
    assert row.split() == "demo nothing 4 sources and 2 articles fit".split()
    asked = [(entry.host, entry.path) for entry in demo.log]
    assert len(asked) == len(set(asked)), "each address is asked for once"
    assert {path for _, path in asked if not is_story(path)} == {
        *("/robots.txt", "/rss.xml", "/cronaca/rss.xml"),
        *("/sitemap-index.xml.gz", "/sitemap-news.xml"),
    }
    assert sum(is_story(path) for _, path in asked) == 2


def test_a_redesigned_demo() -> None:
    """Each story is still read whole, but not by the site's rules."""
    with serve_paper(Paper(redesigned=True)) as demo:
        run = check(demo)
        form = json.loads(check(demo, "--json").out)
    assert run.code == 3, run.err
    [row] = run.out.splitlines()[1:]
    assert row.startswith("demo  selector without a match  body: .testo or .article-body or ")
    assert [problem["code"] for problem in form["problems"]] == ["selector_unmatched"]


def test_sources_that_fail_are_empty_or_old() -> None:
    empty = b'<?xml version="1.0"?><rss version="2.0"><channel><title>P</title></channel></rss>'

    def change(url: str, answer: Answer) -> Answer:
        if url == f"http://{NATIONAL}/rss.xml":
            return Answer(status=404)
        if url == f"http://{NATIONAL}/sitemap-news.xml":
            return Answer(status=503)
        if url == f"http://{LOCAL}/rss.xml":
            return replace(answer, body=empty)
        if url == f"http://{NATIONAL}/cronaca/rss.xml":
            return replace(answer, body=answer.body.replace(b"Jun 2025", b"Jun 2024"))
        return answer

    code, problems = check_changed(change)
    assert code == 3
    assert [(problem["code"], problem["detail"]) for problem in problems] == [
        ("source_failed", "status 404"),
        ("no_new_items", "the latest is of 2024-06-04"),
        ("no_items", "it names no address"),
        ("source_failed", "status 503"),
    ]


def test_addresses_of_another_form() -> None:
    """Known old articles are looked at where the rules fit none that is announced."""

    def change(url: str, answer: Answer) -> Answer:
        return answer if is_story(url) else replace(answer, body=moved(answer.body))

    def moved(body: bytes) -> bytes:
        return body.replace(b"/2025/06/", b"/n/2025-06-").replace(b"/2025/05/", b"/n/2025-05-")

    code, problems = check_changed(change)
    assert code == 3
    assert {problem["code"] for problem in problems} == {"addresses_unmatched"}
    assert len(problems) == 4


def test_pages_that_say_less() -> None:
    def change(url: str, answer: Answer) -> Answer:
        if not is_story(url):
            return answer
        text = "<h1>Titolo di prova</h1><p>" + "La giunta ha approvato il bilancio. " * 8 + "</p>"
        page = f'<html lang="it"><body><article>{text}</article></body></html>'
        return replace(answer, body=page.encode())

    code, problems = check_changed(change)
    assert code == 3
    assert {problem["code"] for problem in problems} == {*("short_body", "selector_unmatched")}


def test_robots_txt_is_obeyed() -> None:
    def change(url: str, answer: Answer) -> Answer:
        if url.endswith("/robots.txt"):
            return replace(answer, body=b"User-agent: *\nDisallow: /\n")
        return answer

    with serve_paper(Changed(change, Paper())) as demo:
        run = check(demo)
    assert run.code == 3
    assert {entry.path for entry in demo.log} == {"/robots.txt"}
    assert run.out.count("robots.txt") == 6


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("check dem", "there is no site dem: did you mean demo?"),
        ("check --fast demo", "there is no option --fast; `scrapy check -h` lists them"),
        ("check ilpost -s NEWSBOT_CONTACT=", 'newsbot.toml, as contact = "name@example.org"'),
        ("check -s NEWSBOT_CONTACT=", 'newsbot.toml, as contact = "name@example.org"'),
    ],
)
def test_wrong_usage(command: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    run = tiny.command(*command.split(), capsys=capsys)
    assert run.code == 2
    assert message in run.err


def test_help_has_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    run = tiny.command("check", "-h", capsys=capsys)
    assert run.code == 0
    assert "Example: scrapy check corriere ansa" in " ".join(run.out.split())


def named(slug: str, day: date | None = None, changed: datetime | None = None) -> Announcement:
    url = f"http://{NATIONAL}/economia/2025/06/03/{slug}/"
    return Announcement(url=url, day=day, changed=changed)


def test_a_source_without_days_is_new_enough() -> None:
    assert not list(judge_source(SITE, "x", [named("a")], TODAY))
    assert not list(judge_source(SITE, "x", [named("a", date(2025, 5, 6))], TODAY))
    old = [named("a", date(2025, 5, 1)), named("b", changed=datetime(2025, 5, 3, tzinfo=UTC))]
    [problem] = judge_source(SITE, "x", old, TODAY)
    assert (problem.code, problem.detail) == ("no_new_items", "the latest is of 2025-05-03")


def test_the_latest_articles_are_looked_at() -> None:
    days = [named("old", date(2025, 5, 1)), named("undated"), named("new", TODAY), named("new")]
    other = Announcement(url=f"http://{NATIONAL}/servizi/privacy/", day=TODAY)
    assert [url.split("/")[-2] for url in pick_articles(SITE, [*days, other])] == ["old", "undated"]
    assert pick_articles(SITE, [other]) == list(SITE.examples)
    assert latest([named("a"), named("b", changed=datetime(2025, 5, 3, tzinfo=UTC))]).url[-2] == "b"


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"body": "x" * 400}, []),
        ({"body": "x" * 399}, ["short_body"]),
        ({"body": "x", "access": "paid"}, []),
        ({"body": "x" * 400, "published_at": None}, ["no_date"]),
    ],
)
def test_what_an_article_must_have(changes: dict[str, Any], codes: list[str]) -> None:
    record = make_record()
    assert record.article
    reading = Reading(record=replace(record, article=replace(record.article, **changes)))
    assert [problem.code for problem in judge_page(PAGE, reading)] == codes


def test_why_there_is_no_article() -> None:
    for reason, code in (("no headline", "no_headline"), ("section page", "no_article")):
        reading = Reading(record=Record(article=None, reason=reason))
        assert [(p.code, p.detail) for p in judge_page(PAGE, reading)] == [(code, reason)]


def test_a_rule_that_fits_one_article_fits() -> None:
    rules = (
        Rule(field="headline", css="h1.t", basis="x"),
        Rule(field="headline", xpath="//h2", basis="x"),
        Rule(field="authors", css=".a", basis="x"),
    )
    site = replace(SITE, pages=PageRules(rules=rules, linked_data=True))
    missed = [("headline", "authors", "json-ld"), ("headline", "json-ld")]
    readings = [Reading(record=make_record(), rules_missed=names) for names in missed]
    none = Reading(record=Record(article=None, reason="video"))
    assert [(p.code, p.detail) for p in judge_rules(site, [*readings, none])] == [
        ("selector_unmatched", "headline: h1.t or //h2"),
        ("linked_data_gone", "no JSON-LD of an article"),
    ]
    assert not list(judge_rules(site, [none]))


RULES = PageRules(
    rules=(
        Rule(field="headline", css=".titolo", basis="x"),
        Rule(field="body", css=".testo", basis="x"),
        Rule(field="published", css="time", attribute="datetime", basis="x"),
    ),
    linked_data=True,
)
TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in tiny.PARAGRAPHS)


def missed(page: str) -> tuple[str, ...]:
    return read_article(page, PAGE, rules=RULES).rules_missed


def test_a_page_tells_which_rules_it_misses() -> None:
    page = tiny.article("a")
    assert missed(page) == ("headline", "body", "published")
    fitting = page.replace("<h1>", '<time datetime="2025-06-02"></time><h1 class="titolo">')
    fitting = fitting.replace("</h1>", '</h1><div class="testo">').replace("</article>", "</div>")
    assert missed(fitting) == ()
    assert missed(tiny.article("a", linked_data="{}")) == (
        *("headline", "body", "published", "json-ld"),
    )


def test_a_rule_that_finds_a_small_part_is_missed() -> None:
    teaser = '<div class="testo"><p>La società ha comprato la fabbrica.</p></div>'
    page = tiny.article("a").replace("</h1>", f"</h1>{teaser}")
    assert "body" in missed(page)
    read = read_article(page, PAGE, rules=RULES)
    assert all(paragraph in read.body for paragraph in tiny.PARAGRAPHS)
