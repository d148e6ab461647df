"""Asks the demo newspaper as a client would, for the tests of its pages."""

import json
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urlsplit

from lxml import html

from newsbot.demo.server import Demo
from newsbot.demo.site import NATIONAL
from newsbot.demo.stories import Story, read_stories

STORIES = read_stories()


def ask(demo: Demo, url: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, bytes]:
    address = urlsplit(url)
    connection = HTTPConnection("127.0.0.1", demo.port, timeout=10)
    connection.request(method, address.path, headers={"Host": address.netloc, **headers})
    response = connection.getresponse()
    return response, response.read()


def get(demo: Demo, url: str, **headers: str) -> str:
    response, body = ask(demo, url, **headers)
    assert response.status == 200, url
    return body.decode()


def marked(mark: str, host: str = NATIONAL) -> Story:
    (story,) = (s for s in STORIES if mark in s.marks and s.host == host)
    return story


def links(page: str) -> set[str]:
    return {link for link in html.fromstring(page).xpath("//a/@href") if link.startswith("http")}


def shown(demo: Demo, story: Story) -> str:
    """The page's text, without scripts and with its spaces made one."""
    tree = html.fromstring(get(demo, story.url).encode())
    for script in tree.xpath("//script | //style"):
        script.drop_tree()
    return " ".join(tree.text_content().split())


def structured(page: str) -> dict[str, object]:
    script = html.fromstring(page.encode()).xpath("//script[@type='application/ld+json']")[0]
    form: dict[str, object] = json.loads(script.text)
    return form
