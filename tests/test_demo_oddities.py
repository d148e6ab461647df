"""What real sites do and the demo newspaper plays: scripts, walls, errors, odd bytes."""

import json
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection

import pytest
from demo_client import STORIES, ask, get, links, marked, shown, structured
from lxml import html

from newsbot.demo.other_pages import GALLERY, HEAVY, VIDEO
from newsbot.demo.server import Demo, serve
from newsbot.demo.site import LOCAL, NATIONAL, SITE
from newsbot.demo.stories import read_corrections


@pytest.fixture(scope="module")
def shared_demo() -> Iterator[Demo]:
    with serve() as demo:
        yield demo


@pytest.fixture
def demo() -> Iterator[Demo]:
    with serve() as demo:
        yield demo


def test_section_and_articles_that_only_a_browser_shows(shared_demo: Demo) -> None:
    assert "/2025/" not in get(shared_demo, f"http://{NATIONAL}/tecnologia/")
    scripted = [s for s in STORIES if s.template == "script"]
    data = json.loads(get(shared_demo, f"http://{NATIONAL}/dati/sezioni/tecnologia.json"))
    assert len(scripted) == 2
    assert all(s.url in data["html"] for s in scripted)
    for story in scripted:
        assert story.paragraphs[0] not in shown(shared_demo, story)
        data = json.loads(get(shared_demo, f"http://{NATIONAL}/dati/articoli/{story.slug}.json"))
        assert story.headline in html.fromstring(data["html"]).text_content()


def test_consent_wall_until_refused(shared_demo: Demo) -> None:
    story = marked("consent")
    wall = html.fromstring(get(shared_demo, story.url))
    assert SITE.consent
    assert len(wall.cssselect(SITE.consent.wall)) == 1
    assert len(wall.cssselect(SITE.consent.refuse or "")) == 1
    assert story.headline not in wall.text_content()
    assert story.headline in get(shared_demo, story.url, Cookie="consenso=nulla")


def test_metered_and_paid(shared_demo: Demo) -> None:
    metered, paid = (next(s for s in STORIES if s.access == a) for a in ("metered", "paid"))
    for story, marks in ((metered, SITE.pages.metered_marks), (paid, SITE.pages.paid_marks)):
        page = get(shared_demo, story.url)
        assert structured(page)["isAccessibleForFree"] is False
        assert html.fromstring(page.encode()).cssselect(marks[0])
    assert metered.paragraphs[-1] in shown(shared_demo, metered)
    assert paid.paragraphs[0] in shown(shared_demo, paid)
    assert paid.paragraphs[-1] not in shown(shared_demo, paid)


def test_live_blog(shared_demo: Demo) -> None:
    story = next(s for s in STORIES if s.times)
    page = html.fromstring(get(shared_demo, story.url).encode())
    assert len(page.cssselect("article.post time")) == len(story.paragraphs) == 7
    assert structured(get(shared_demo, story.url))["@type"] == "LiveBlogPosting"


def test_video_and_gallery_are_linked_and_no_articles(shared_demo: Demo) -> None:
    front = links(get(shared_demo, f"http://{NATIONAL}/"))
    for path, kind in ((VIDEO, "VideoObject"), (GALLERY, "ImageGallery")):
        assert f"http://{NATIONAL}{path}" in front
        assert structured(get(shared_demo, f"http://{NATIONAL}{path}"))["@type"] == kind


def test_same_agency_text_in_both_papers(shared_demo: Demo) -> None:
    national = [s for s in STORIES if "both-papers" in s.marks]
    assert len(national) == 3
    for story in national:
        (twin,) = (s for s in STORIES if s.slug == story.slug and s.host == LOCAL)
        assert twin.body == story.body
        assert story.headline in shown(shared_demo, twin)


def test_corrected_on_demand() -> None:
    ((url, second),) = read_corrections().items()
    with serve() as demo:
        assert "da 9 milioni di euro" in get(demo, url)
        demo.paper.corrected = True
        assert "da 6 milioni di euro" in get(demo, url)
        assert second.modified
        assert second.modified.isoformat() in get(demo, url)
    with serve(corrected=True) as demo:
        assert "Correzione del 4 giugno" in get(demo, url)


def test_redirect(shared_demo: Demo) -> None:
    story = marked("moved", LOCAL)
    response, _ = ask(shared_demo, story.listed_url)
    assert (response.status, response.headers["Location"]) == (301, story.url)
    assert story.headline in shown(shared_demo, story)


def test_missing(shared_demo: Demo) -> None:
    for url in (marked("removed").url, f"http://{NATIONAL}/x/", "http://other.example/"):
        assert ask(shared_demo, url)[0].status == 404


def test_fails_twice_and_then_answers(demo: Demo) -> None:
    url = marked("fails-twice").url
    assert [ask(demo, url)[0].status for _ in range(4)] == [503, 503, 200, 200]


def test_declared_utf_8_and_is_windows_1252(shared_demo: Demo) -> None:
    story = marked("windows-1252")
    response, body = ask(shared_demo, story.url)
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    with pytest.raises(UnicodeDecodeError):
        body.decode()
    assert story.paragraphs[0] in body.decode("windows-1252")
    assert {"’", "“", "€", "–"} <= set(story.body)


def test_wrapped_page_tempts_with_sums(shared_demo: Demo) -> None:
    story = next(s for s in STORIES if s.template == "wrapped")
    text = shown(shared_demo, story)
    assert all(words in text for words in ("10.000 euro", "25.000 euro", "900 milioni", "Leggi"))


def test_heavy_page(shared_demo: Demo) -> None:
    assert len(get(shared_demo, marked("huge").url)) >= HEAVY


def test_log_and_hosts(demo: Demo) -> None:
    ask(demo, f"http://{NATIONAL}:8080/")
    ask(demo, f"http://{LOCAL.upper()}/", method="HEAD")
    assert [(r.method, r.host, r.path, r.status) for r in demo.log] == [
        ("GET", NATIONAL, "/", 200),
        ("HEAD", LOCAL, "/", 200),
    ]
    assert len(demo.requests(LOCAL, "/")) == 1


def test_stops_cleanly() -> None:
    with serve() as demo:
        ask(demo, f"http://{NATIONAL}/")
    with pytest.raises(OSError, match="refused"):
        ask(demo, f"http://{NATIONAL}/")


def test_own_process_prints_its_port() -> None:
    command = [sys.executable, "-m", "newsbot.demo", "--corrected"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout
        port = int(process.stdout.readline())
        connection = HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request("GET", "/robots.txt", headers={"Host": NATIONAL})
        assert connection.getresponse().status == 200
        process.communicate("", timeout=10)
    assert process.returncode == 0
