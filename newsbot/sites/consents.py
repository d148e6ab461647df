"""Consent walls that several sites share."""

from newsbot.sites.site import Consent


def iubenda(basis: str) -> Consent:
    """The wall of iubenda, which offers a button that refuses."""
    return Consent(wall="#iubenda-cs-banner", refuse=".iubenda-cs-reject-btn", basis=basis)
