"""What faults of robots.txt and of the file of reservations cost: nothing but a little time."""

import os
from collections.abc import Iterator

import pytest
from fault_pages import DAY, GIGABYTE, READ, Fault, bomb, moved, onwards, page, silent, stream
from faults import DOMAIN, MEGABYTE, Crawled, Speak, answer
from test_faults_pages import crawl_group, says_so

TEXT = "text/plain; charset=utf-8"
RULES = "User-agent: *\nDisallow: /privato\n"
MANY = "".join(f"Disallow: /a{n}*b{n}*c$\n" for n in range(100_000))
ROBOTS: dict[str, bytes | Speak] = {
    "robots-lungo": answer(RULES + MANY, type=TEXT),
    "robots-commento": answer(RULES + "# " + "x" * 10 * MEGABYTE, type=TEXT),
    "robots-binario": answer(os.urandom(300_000), type=TEXT),
    "robots-bomba": bomb("gzip"),
    "robots-due-gigabyte": stream("Connection: close"),
    "robots-altrove": moved("http://127.0.0.1:PORT/segreto"),
    "robots-file": moved("file:///etc/passwd"),
    "robots-eterno": onwards,
    "robots-nul": answer("User-agent: *\0\nDisallow: \0/\n", type=TEXT),
    "robots-ritardo": answer("User-agent: *\nCrawl-delay: NaN\nRequest-rate: 0/0\n", type=TEXT),
    "robots-infinito": answer("User-agent: *\nCrawl-delay: 1e400\n", type=TEXT),
    "robots-stelle": answer(f"User-agent: *\nDisallow: /{'*a' * 5000}$\n", type=TEXT),
}
TDM: dict[str, bytes | Speak] = {
    "tdm-10-mb": answer("[" + "0," * 5 * MEGABYTE + "0]", type="application/json"),
    "tdm-profondo": answer("[" * 100_000, type="application/json"),
    "tdm-binario": answer(os.urandom(100_000), type="application/json"),
    "tdm-bomba": bomb("br"),
    "tdm-500": answer("", status="500 No"),
    "tdm-stelle": answer(f'[{{"location": "/{"*a" * 5000}", "tdm-reservation": 1}}]'),
    "tdm-tipi": answer('[{"location": 7, "tdm-reservation": [1]}, null, [], {"location": null}]'),
}
UNREACHABLE: dict[str, bytes | Speak] = {
    "robots-500": answer("User-agent: *\nAllow: /\n", status="500 No"),
    "robots-muto": silent,
    "robots-chiuso": lambda _: None,
}
KEPT: dict[str, bytes | Speak] = {
    "robots-vieta": answer("User-agent: *\nDisallow: /\n" + MANY, type=TEXT),
}
FAULTS = (
    *(Fault(name, answer(page(name)), READ, f"{name}.{DOMAIN}") for name in (*ROBOTS, *TDM)),
    Fault("robots-vieta", answer(""), "robots.txt", f"robots-vieta.{DOMAIN}"),
    *(
        Fault(name, answer(page(name)), "robots.txt gave no answer", f"{name}.{DOMAIN}")
        for name in UNREACHABLE
    ),
)


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawled]:
    robots = {
        f"{n}.{DOMAIN}/robots.txt": says for n, says in {**ROBOTS, **KEPT, **UNREACHABLE}.items()
    }
    tdm = {f"{name}.{DOMAIN}/.well-known/tdmrep.json": says for name, says in TDM.items()}
    output = tmp_path_factory.mktemp("output")
    with crawl_group(FAULTS, output, {**robots, **tdm}, DOWNLOAD_TIMEOUT="40") as crawled:
        yield crawled


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_the_page_behind_is_dealt_with(crawled: Crawled, fault: Fault) -> None:
    if fault.becomes == READ:
        assert fault.name in crawled.articles, crawled.err[-3000:]
    else:
        assert says_so(crawled, fault)
        assert fault.name not in crawled.articles


def test_the_crawl_ends_well(crawled: Crawled) -> None:
    assert crawled.code == 3  # pages_failed: a host without robots.txt is asked again next time
    assert crawled.run["left_out"] == {"robots.txt gave no answer": 3, "robots.txt": 1}
    assert crawled.run["faults"] == []
    assert not [path for path in crawled.server.asked if "segreto" in path]


def test_time_and_memory_are_bounded(crawled: Crawled) -> None:
    assert crawled.memory < 700
    assert crawled.seconds < 200
    assert max(crawled.server.sent.values()) < GIGABYTE / 16
    left = ("robots-vieta", *UNREACHABLE)
    assert not [path for path in crawled.server.asked for name in left if f"{DAY}/{name}" in path]
