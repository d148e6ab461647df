"""The settings: safe, polite, fast to load."""

import subprocess
import sys
from pathlib import Path

import pytest
from scrapy.utils.project import get_project_settings
from tiny import ROOT

from newsbot.settings import read_toml

SETTINGS = get_project_settings()
HEAVY = (
    "newsbot.reading",
    "newsbot.languages",
    "web_poet",
    "trafilatura",
    "dateparser",
    "holidays",
)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DOWNLOAD_VERIFY_CERTIFICATES", True),
        ("TELNETCONSOLE_ENABLED", False),
        ("REMOTE_CONTROL_ENABLED", False),
        ("ROBOTSTXT_OBEY", True),
        ("CONCURRENT_REQUESTS_PER_DOMAIN", 1),
        ("DOWNLOAD_DELAY", 1.0),
        ("COOKIES_ENABLED", False),
    ],
)
def test_defaults(name: str, value: object) -> None:
    assert SETTINGS[name] == value


def test_pages_are_asked_for_in_italian() -> None:
    assert SETTINGS.getdict("DEFAULT_REQUEST_HEADERS")["Accept-Language"] == "it"


def test_limits_are_set() -> None:
    assert 0 < SETTINGS.getint("DOWNLOAD_MAXSIZE") < 100 * 2**20
    assert 0 < SETTINGS.getint("DOWNLOAD_TIMEOUT") <= 60


def test_starting_a_crawl_does_not_load_the_readers() -> None:
    heavy = (*HEAVY, "jsonschema.validators")
    code = (
        "import sys, newsbot.settings, newsbot.pipelines, newsbot.spiders.sites, "
        "newsbot.commands.crawl, newsbot.middlewares.handler, newsbot.middlewares.browser\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_settings_load_nothing_of_the_readers_nor_of_the_crawl() -> None:
    code = "import sys, newsbot.settings; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    )
    loaded = set(done.stdout.split())
    assert {name for name in loaded if name.startswith("newsbot.")} == {"newsbot.settings"}
    assert not loaded & {"pebble", "playwright", "feedparser", "courlan", *HEAVY}


def test_a_crawl_has_not_loaded_the_readers_when_its_first_request_leaves(tmp_path: Path) -> None:
    code = f"""
import sys
from scrapy.core.downloader import Downloader
from scrapy.cmdline import execute

fetch = Downloader.fetch

def first(self, request):
    print("first:", request.url, [name for name in {HEAVY} if name in sys.modules])
    Downloader.fetch = fetch
    return fetch(self, request)

if __name__ == "__main__":
    Downloader.fetch = first
    arguments = ["-a", "section=politica", "-a", "max_pages=1"]
    execute(["scrapy", "crawl", "demo", "-s", "NEWSBOT_OUTPUT={tmp_path / "output"}", *arguments])
"""
    script = tmp_path / "crawl.py"  # a file: workers look at how their crawl was started
    script.write_text(code)
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert "first: http://www.ilquotidianodemo.example/politica/ []" in done.stdout


def test_users_own_settings(tmp_path: Path) -> None:
    file = tmp_path / "newsbot.toml"
    file.write_text('contact = "me@example.org"\n')
    assert read_toml(file) == {"contact": "me@example.org"}
    assert read_toml(tmp_path / "none.toml") == {}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"contact = me", "cannot be read"),
        (b"\xff", "cannot be read"),
        (b"output = 3", 'needs quotes: output = "3"'),
        (b'contacts = "me"', "has no 'contacts'; there are: contact, output, chromium"),
    ],
)
def test_broken_settings_end_with_code_2_and_a_sentence(
    tmp_path: Path, content: bytes, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "newsbot.toml"
    file.write_bytes(content)
    with pytest.raises(SystemExit) as ended:
        read_toml(file)
    assert ended.value.code == 2
    assert f"{file} {message}" in capsys.readouterr().err
