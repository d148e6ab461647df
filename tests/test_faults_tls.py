"""Connections that are not what they should be: certificates, handshakes, names that change."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from socket import create_server, socket

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from fault_pages import DAY, page
from faults import answer
from tiny import scrapy
from twisted.internet import defer
from twisted.internet.base import ReactorBase
from twisted.internet.error import DNSLookupError

from newsbot.network.resolver import PublicResolver

LOCAL = {"NEWSBOT_CONTACT": "tests@newsbot.example", "NEWSBOT_LOCAL_ADDRESSES": "True"}
OPTIONS = [part for name, value in LOCAL.items() for part in ("-s", f"{name}={value}")]


def certificate(folder: Path, name: str, days: int) -> ssl.SSLContext:
    """A server's context with a certificate that it has signed itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    told = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(told)
        .issuer_name(told)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=400))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "server.pem"
    pem.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + signed.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


@contextmanager
def tls_server(context: ssl.SSLContext | None) -> Iterator[int]:
    """A port that answers with a page over TLS; without a context it begins no handshake."""
    kept: list[socket] = []

    def take(door: socket) -> None:
        with suppress(OSError):
            while True:
                there, _ = door.accept()
                kept.append(there)
                if context:
                    threading.Thread(target=_say, args=(context, there), daemon=True).start()

    with create_server(("127.0.0.1", 0)) as door:
        threading.Thread(target=take, args=(door,), daemon=True).start()
        yield door.getsockname()[1]
    for there in kept:
        there.close()


def _say(context: ssl.SSLContext, there: socket) -> None:
    with suppress(OSError), context.wrap_socket(there, server_side=True) as line:
        line.recv(65536)
        line.sendall(answer(page("segreto")))


@pytest.mark.parametrize(
    ("name", "days", "why"),
    [
        ("localhost", 30, "certificate verify failed"),
        ("localhost", -30, "certificate verify failed"),
        ("www.altrove.example", 30, "DNSMismatch"),
    ],
)
def test_a_certificate_that_nobody_vouches_for_is_refused(
    tmp_path: Path, name: str, days: int, why: str
) -> None:
    with tls_server(certificate(tmp_path, name, days)) as port:
        run = scrapy("extract", f"https://localhost:{port}{DAY}/segreto", *OPTIONS)
    assert run.code == 1
    assert why in run.err
    assert "certificate refused" in run.err
    assert "Tubi Veneti" not in run.out


def test_who_does_not_verify_gets_the_page(tmp_path: Path) -> None:
    # Or the refusals above might have other reasons.
    with tls_server(certificate(tmp_path, "localhost", 30)) as port:
        off = ("-s", "DOWNLOAD_VERIFY_CERTIFICATES=False")
        run = scrapy("extract", f"https://localhost:{port}{DAY}/segreto", *OPTIONS, *off)
    assert run.code == 0, run.err
    assert "Tubi Veneti" in run.out


def test_a_handshake_that_never_ends_has_its_time() -> None:
    with tls_server(None) as port:
        brief = ("-s", "DOWNLOAD_TIMEOUT=3", "-s", "RETRY_TIMES=0")
        run = scrapy("extract", f"https://localhost:{port}{DAY}/muta", *OPTIONS, *brief)
    assert run.code == 1
    assert "took longer than 3" in run.err


class _Changing(PublicResolver):
    """A resolver whose name leads outside at first and inside the second time."""

    def __init__(self, addresses: list[str]) -> None:
        from twisted.internet import reactor

        assert isinstance(reactor, ReactorBase)
        super().__init__(reactor, 0, 5.0)
        self.addresses = addresses

    def _look_up(self) -> defer.Deferred[str]:
        return defer.succeed(self.addresses.pop(0))


@pytest.mark.parametrize("second", ["127.0.0.1", "169.254.169.254", "10.0.0.7"])
def test_a_name_that_changes_its_address_is_checked_again(
    monkeypatch: pytest.MonkeyPatch, second: str
) -> None:
    resolver = _Changing(["151.101.1.6", second])
    monkeypatch.setattr(
        "scrapy.resolver.CachingThreadedResolver.getHostByName",
        lambda self, _name, _timeout=(): self._look_up(),
    )
    given: list[object] = []
    for _ in range(2):
        resolver.getHostByName("www.guasti.example").addBoth(given.append)
    # What is connected to is what was checked: the address itself, never the name again.
    assert given[0] == "151.101.1.6"
    refused = given[1]
    assert isinstance(getattr(refused, "value", None), DNSLookupError)
    assert second in str(refused)
