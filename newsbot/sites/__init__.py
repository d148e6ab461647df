"""The news sites that newsbot knows: every module of this package that has a `SITE`."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from urllib.parse import urlsplit

from newsbot.sites.site import Site


@cache
def all_sites() -> Mapping[str, Site]:
    """All sites by name, in alphabetical order."""
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    sites = [module.SITE for module in modules if hasattr(module, "SITE")]
    return MappingProxyType({site.name: site for site in sorted(sites, key=lambda s: s.name)})


def site_by_name(name: str) -> Site | None:
    """The site of that name; None where there is none.

    >>> site_by_name("ilpost").title
    'Il Post'
    """
    return all_sites().get(name)


def site_by_address(url: str) -> Site | None:
    """The site that an address belongs to, by its host or a host that it is part of.

    >>> site_by_address("https://www.ilpost.it/2026/01/02/titolo/").name
    'ilpost'
    """
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return None
    labels = host.split(".")
    suffixes = (".".join(labels[start:]) for start in range(len(labels)))
    return next((site for suffix in suffixes if (site := _hosts().get(suffix))), None)


@cache
def _hosts() -> Mapping[str, Site]:
    return {host: site for site in all_sites().values() for host in site.hosts}
