"""What scripts of a page can do to the browser: their page at most is lost."""

from collections import Counter
from collections.abc import Iterator

import psutil
import pytest
from fault_pages import HEALTHY, READ, Fault, moved, page, silent, slowly, stream
from faults import MEGABYTE, Crawled, Line, answer
from test_faults_pages import crawl_group, says_so

SPIN = "while (true) {}"
WORKER = f"new Worker(URL.createObjectURL(new Blob(['{SPIN}'])));"


def scripted(name: str, script: str, becomes: str = READ, head: str = "") -> Fault:
    """A page for the browser that runs a script."""
    html = page(f"vetrina-{name}", head=head, after=f"<script>{script}</script>")
    return Fault(f"vetrina-{name}", answer(html), becomes)


FAULTS = (
    scripted("finestre", "for (let i = 0; i < 30; i++) open(location.href + '?' + i)"),
    scripted("scarica", "onload = () => { let a = document.createElement('a'); a.download = '../x';"
             "a.href = 'data:application/zip,x'; document.body.append(a); a.click() }"),
    scripted("avvisi", "alert(1); confirm(2); prompt(3); print()"),
    scripted("uscita", "onbeforeunload = e => { e.preventDefault(); return 'no' }"),
    scripted("lavoratori", WORKER * 3 + "navigator.serviceWorker?.register('/sw.js')"),
    scripted("permessi", "navigator.geolocation.getCurrentPosition(x => x);"
             "Notification.requestPermission(); navigator.mediaDevices?.getUserMedia({audio: 1})"),
    scripted("file", "try { location.href = 'file:///etc/passwd' } catch {}"),
    scripted("domanda-eterna", "setInterval(() => fetch('/x' + Math.random()), 20)"),
    scripted("ciclo", SPIN, "no answer"),
    scripted("ciclo-dopo", "onload = () => { while (true) {} }", "no answer"),
    scripted("memoria", "let a = []; for (;;) a.push(new Array(1e6).fill(a))", "no answer"),
    Fault("vetrina-due-gigabyte", stream("Connection: close", chunk=b"<!-- x -->" * 6400),
          "no answer"),
    Fault("vetrina-muta", silent, "no answer"),
    Fault("vetrina-goccia", slowly(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", b"a"),
          "no answer"),
    Fault("vetrina-giro", moved("/2025/06/02/vetrina-giro"), "no answer"),
    Fault("vetrina-dentro", moved("http://127.0.0.1:PORT/segreto"), "no answer"),
    Fault("vetrina-verso-file", moved("file:///etc/passwd"), "no answer"),
    Fault("vetrina-zip", answer(b"PK\x03\x04", type="application/zip"), "not text"),
    Fault("vetrina-vuota", answer(""), "empty page"),
    scripted("schermo-intero", "document.documentElement.requestFullscreen(); moveTo(9e9, 9e9)"),
    scripted("storia", "for (let i = 0; i < 999; i++) history.pushState({}, '', '?' + i)"),
)  # fmt: skip


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory, chromium: str) -> Iterator[Crawled]:
    output = tmp_path_factory.mktemp("output")
    settings = {"NEWSBOT_CHROMIUM": chromium, "NEWSBOT_BROWSER_SECONDS": "40"}
    with crawl_group(FAULTS, output, DOWNLOAD_TIMEOUT="80", **settings) as crawled:
        yield crawled


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_a_script_costs_its_page_at_most(crawled: Crawled, fault: Fault) -> None:
    if fault.becomes == READ:
        assert fault.name in crawled.articles, crawled.err[-3000:]
        assert "12 milioni" in crawled.articles[fault.name]["body"]
    else:
        assert says_so(crawled, fault), crawled.err[-3000:]
        assert fault.name not in crawled.articles


def test_the_crawl_ends_well(crawled: Crawled) -> None:
    left = Counter(fault.becomes for fault in FAULTS if fault.becomes != READ)
    assert crawled.run["left_out"] == left
    assert set(HEALTHY) <= crawled.articles.keys()
    assert crawled.run["faults"] == []
    assert crawled.code == 3  # they are more than a tenth
    assert crawled.run["warnings"] == ["pages_failed"]
    assert not list(crawled.output.rglob("*.zip"))
    assert not [path for path in crawled.server.asked if "segreto" in path]
    assert crawled.server.sent["/2025/06/02/vetrina-due-gigabyte"] < 400 * MEGABYTE


def browsers() -> list[psutil.Process]:
    """The browsers among this process's own descendants."""
    found = psutil.Process().children(recursive=True)
    return [p for p in found if p.name().startswith("chrom") and _is_first(p)]


def _is_first(process: psutil.Process) -> bool:
    return not any(part.startswith("--type=") for part in process.cmdline())


def kill_browser(line: Line) -> None:
    """Kill the browser that asks, before it has an answer."""
    for process in browsers():
        process.kill()
    line.ended.wait(1)


def test_a_browser_killed_in_mid_page_is_replaced(
    tmp_path_factory: pytest.TempPathFactory, chromium: str
) -> None:
    faults = (
        scripted("prima", ""),
        Fault("vetrina-uccide", kill_browser, "no answer"),
        scripted("dopo", ""),
        scripted("ancora", ""),
    )
    output = tmp_path_factory.mktemp("output")
    settings = {"NEWSBOT_CHROMIUM": chromium, "CONCURRENT_REQUESTS_PER_DOMAIN": "1"}
    with crawl_group(faults, output, **settings) as crawled:
        assert says_so(crawled, faults[1]), crawled.err[-3000:]
        read = {"vetrina-prima", "vetrina-dopo", "vetrina-ancora", *HEALTHY}
        assert read <= crawled.articles.keys(), crawled.err[-3000:]
        assert crawled.run["left_out"] == {"no answer": 1}
    assert browsers() == []
