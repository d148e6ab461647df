"""The newspaper's place among the sites, and its fixed day."""

from datetime import date

from newsbot.sites.demo import HOSTS, LOCAL, NATIONAL, SECTIONS, SITE

__all__ = ["HOSTS", "LOCAL", "NATIONAL", "SECTIONS", "SITE", "TODAY"]

TODAY = date(2025, 6, 4)
"""Every article was published on or before it."""
