"""One site = one file with a `SITE`; this package finds them by name or by address."""
