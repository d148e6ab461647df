"""Which addresses are public: the check is made where a connection is opened, on what it opens."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from scrapy.exceptions import IgnoreRequest
from scrapy.utils.datatypes import LocalCache

_TRANSLATED = IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address in the last 32 bits
_COMPATIBLE = IPv6Network("::/96")  # RFC 4291, 2.5.5.1, deprecated but still routed by some

refused: LocalCache[str, str] = LocalCache(10_000)
"""The hosts that were not connected to, each with the address that it gave itself."""


class AddressRefused(IgnoreRequest):
    """The host's address is one of this machine or of its network."""


def is_public(address: str) -> bool:
    """Whether an IP address is on the open internet; what is no address is not.

    Loopback, private, shared, link-local (where clouds keep their metadata), multicast and
    reserved addresses are not, nor is an IPv6 address that stands for such an IPv4 one.

    >>> is_public("8.8.8.8"), is_public("169.254.169.254"), is_public("::ffff:10.0.0.1")
    (True, False, False)
    """
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    return all(map(_is_open, (ip, *_within(ip))))


def _is_open(ip: IPv4Address | IPv6Address) -> bool:
    site_local = isinstance(ip, IPv6Address) and ip.is_site_local
    return ip.is_global and not ip.is_multicast and not site_local


def _within(ip: IPv4Address | IPv6Address) -> tuple[IPv4Address, ...]:
    """The IPv4 addresses that an IPv6 address stands for or leads to."""
    if isinstance(ip, IPv4Address):
        return ()
    tunnel = ip.teredo or ()
    last = IPv4Address(int(ip) & 0xFFFFFFFF)
    found = (ip.ipv4_mapped, ip.sixtofour, *tunnel, last if _carries_last(ip) else None)
    return tuple(filter(None, found))


def _carries_last(ip: IPv6Address) -> bool:
    return ip in _TRANSLATED or ip in _COMPATIBLE


def admit(host: str, address: str, *, local: bool) -> bool:
    """Whether a connection to a host's address may be opened; a refusal is remembered.

    Args:
        host: As the request names it.
        address: What it resolved to, the one that will be connected to.
        local: Whether this machine and its network are allowed.
    """
    if local or is_public(address):
        return True
    refused[host] = address
    return False
