"""Scrapy's extensions: one component, one file."""
