"""The settings: safe, polite, fast to load."""

import subprocess
import sys
from pathlib import Path

import pytest
from scrapy.utils.project import get_project_settings
from tiny import ROOT

from newsbot.settings import read_toml

SETTINGS = get_project_settings()


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
    heavy = ("newsbot.reading", "web_poet", "trafilatura", "dateparser", "jsonschema.validators")
    code = (
        "import sys, newsbot.settings, newsbot.pipelines, newsbot.spiders.sites, "
        "newsbot.commands.crawl, newsbot.middlewares.handler, newsbot.middlewares.browser\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.strip() == "[]"


def test_users_own_settings(tmp_path: Path) -> None:
    file = tmp_path / "newsbot.toml"
    file.write_text('contact = "me@example.org"\n')
    assert read_toml(file) == {"contact": "me@example.org"}
    assert read_toml(tmp_path / "none.toml") == {}


@pytest.mark.parametrize("content", [b"contact = me", b"\xff"])
def test_broken_settings_end_with_code_2_and_a_sentence(
    tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "newsbot.toml"
    file.write_bytes(content)
    with pytest.raises(SystemExit) as ended:
        read_toml(file)
    assert ended.value.code == 2
    assert f"{file} cannot be read" in capsys.readouterr().err
