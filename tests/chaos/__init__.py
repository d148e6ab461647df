"""Crawls of the demo newspaper killed at every instant: nothing lost, nothing twice."""
