"""Messages and pings, to a receiver on loopback that keeps what it gets."""

import json

import pytest
from receiver import receiver

from newsbot.notices import NoticeError, check_services, ping, send


def test_a_message_arrives_as_it_was_written() -> None:
    with receiver() as kept:
        assert send([f"json://{kept.address}/qui"], "ansa: silent", "da 3 giorni <b>nulla</b> · è")
    path, body = kept.got[0]
    assert path == "/qui"
    message = json.loads(body)
    assert message["title"] == "ansa: silent"
    assert message["message"] == "da 3 giorni <b>nulla</b> · è"


def test_each_service_is_tried_though_one_fails(caplog: pytest.LogCaptureFixture) -> None:
    with receiver() as kept:
        dead = "json://utente:segreto@127.0.0.1:9"
        assert not send([dead, f"json://{kept.address}"], "titolo", "testo")
    assert len(kept.got) == 1
    assert "segreto" not in caplog.text


def test_no_services_no_message() -> None:
    assert send([], "titolo", "testo")


def test_wrong_services_are_told_without_their_passwords() -> None:
    check_services(["json://127.0.0.1", "mailto://utente:segreto@example.org"])
    with pytest.raises(NoticeError, match="number 2") as told:
        check_services(["json://127.0.0.1", "piccione://utente:segreto@example.org"])
    assert "segreto" not in str(told.value)


def test_the_dead_mans_switch() -> None:
    with receiver() as kept:
        check = f"http://{kept.address}/ping/abc/"
        assert ping(check, "start")
        assert ping(check, "success", "ansa 12")
        assert ping(check, "fail", "ansa: disco pieno")
    assert kept.got == [
        ("/ping/abc/start", ""),
        ("/ping/abc", "ansa 12"),
        ("/ping/abc/fail", "ansa: disco pieno"),
    ]


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/x", "file:///etc/passwd", "", "http://["])
def test_a_switch_that_does_not_hear(address: str) -> None:
    assert not ping(address, "start")


def test_a_switch_that_refuses() -> None:
    with receiver(404) as kept:
        assert not ping(f"http://{kept.address}/x", "start")
