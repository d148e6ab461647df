"""Nothing on this machine or its network is connected to, whatever a page names it."""

import asyncio
from pathlib import Path

import pytest
import tiny
from tiny import Answer, article, crawl_options, scrapy

from newsbot.network.addresses import is_public
from newsbot.network.proxy import CheckingProxy

INNER = "127.0.0.1 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1"
INNER += " 100.100.100.200 0.0.0.0 255.255.255.255 224.0.0.1 192.0.2.1 198.18.0.1 240.0.0.1"
INNER += " ::1 :: fe80::1 fe80::1%eth0 fec0::1 fd00:ec2::254 ff02::1 2001:db8::1"
DISGUISED = "::ffff:127.0.0.1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 2002:7f00:1::"
OPEN = "8.8.8.8 151.101.1.6 2606:4700::1111 64:ff9b::808:808 2002:808:808::"


@pytest.mark.parametrize("address", [*INNER.split(), *DISGUISED.split(), "localhost", ""])
def test_inner_addresses(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", OPEN.split())
def test_open_addresses(address: str) -> None:
    assert is_public(address)


SPELLINGS = ("127.0.0.1", "localhost", "0x7f.1", "2130706433", "0177.0.0.1", "0.0.0.0", "[::1]")


@pytest.mark.parametrize("host", SPELLINGS)
def test_scrapy_does_not_connect(host: str) -> None:
    with tiny.serve({"/a": Answer(article("a"))}) as inner:
        url = f"http://{host}:{inner.port}/a"
        run = scrapy("extract", url, "-s", "NEWSBOT_CONTACT=tests@newsbot.example")
        assert run.code == 1
        assert "no public address" in run.err
        assert inner.log == []


def test_local_pages_where_the_user_says_so() -> None:
    with tiny.serve({"/a": Answer(article("a"))}) as inner:
        url = f"http://127.0.0.1:{inner.port}/a"
        told = ("NEWSBOT_CONTACT=tests@newsbot.example", "NEWSBOT_LOCAL_ADDRESSES=True")
        run = scrapy("extract", url, *(part for one in told for part in ("-s", one)))
        assert run.code == 0, run.err
        assert "/a" in inner.log


async def _say(proxy: CheckingProxy, head: str) -> bytes:
    port = int(proxy.address.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(head.encode())
    await writer.drain()
    answer = await asyncio.wait_for(reader.read(), 10)
    writer.close()
    return answer


def ask(head: str, routes: dict[str, str], *, local: bool = False) -> bytes:
    async def run() -> bytes:
        proxy = CheckingProxy(routes, local=local)
        await proxy.start()
        try:
            return await _say(proxy, head)
        finally:
            proxy.close()

    return asyncio.run(run())


def test_the_proxy_opens_what_it_may() -> None:
    with tiny.serve({"/a": Answer("dentro")}) as inner:
        here = f"127.0.0.1:{inner.port}"
        get = "GET http://{}/a HTTP/1.1\r\nHost: x\r\n\r\n"
        routed = ask(get.format("www.paperino.example"), {"www.paperino.example": here})
        assert routed.endswith(b"dentro")
        assert ask(get.format(here), {}, local=True).endswith(b"dentro")
        asked = len(inner.log)
        assert ask(get.format(here), {}).startswith(b"HTTP/1.1 403")
        assert ask(get.format(f"localhost:{inner.port}"), {}).startswith(b"HTTP/1.1 403")
        assert ask(f"CONNECT {here} HTTP/1.1\r\n\r\n", {}).startswith(b"HTTP/1.1 403")
        assert ask(f"CONNECT [::1]:{inner.port} HTTP/1.1\r\n\r\n", {}).startswith(b"HTTP/1.1 403")
        assert len(inner.log) == asked


@pytest.mark.parametrize(
    "head",
    [
        "\r\n\r\n",
        "GET /a HTTP/1.1\r\n\r\n",
        "GET file:///etc/passwd HTTP/1.1\r\n\r\n",
        "CONNECT www.example.org:99999 HTTP/1.1\r\n\r\n",
        "GET http://[ HTTP/1.1\r\n\r\n",
        "GET http://\x00/ HTTP/1.1\r\n\r\n",
        "GET http://www.example.org/ HTTP/1.1\r\nX: " + "x" * 100_000,
    ],
)
def test_the_proxy_answers_nonsense(head: str) -> None:
    assert ask(head, {}).startswith(b"HTTP/1.1 502")


def test_a_tunnel_hands_on_both_ways() -> None:
    with tiny.serve({"/a": Answer("dentro")}) as inner:
        head = f"CONNECT 127.0.0.1:{inner.port} HTTP/1.1\r\n\r\n"
        answer = ask(head + "GET /a HTTP/1.0\r\n\r\n", {}, local=True)
        assert answer.startswith(b"HTTP/1.1 200 Connection established")
        assert answer.endswith(b"dentro")


def test_a_page_in_chromium_reaches_nothing_inside(tmp_path: Path, chromium: str) -> None:
    with tiny.serve({"/segreto": Answer("segreto")}) as inner:
        here = f"http://127.0.0.1:{inner.port}/segreto"
        script = (
            f"<script>fetch('{here}', {{mode: 'no-cors'}}); new WebSocket('{here}'.replace('http',"
            f" 'ws')); window.open('{here}')</script><iframe src='{here}'></iframe>"
        )
        page = article("vetrina-a").replace("</body>", f"{script}</body>")
        moved = f"<!doctype html><script>location.href = '{here}'</script>"
        pages = {
            "/rss.xml": tiny.feed("/2025/06/02/vetrina-a", "/2025/06/02/vetrina-b"),
            "/2025/06/02/vetrina-a": Answer(page),
            "/2025/06/02/vetrina-b": Answer(moved),
        }
        with tiny.serve(pages) as paper:
            run = scrapy("crawl", "paperino", *crawl_options(paper, tmp_path))
        assert [line["url"] for line in tiny.lines(tmp_path, "articles")] == [
            f"{tiny.BASE}/2025/06/02/vetrina-a"
        ], run.err
        assert inner.log == []
