"""Crawls that are measured, each in a process of its own: Scrapy's alone and newsbot's."""
