"""Measures of speed, run by `make bench`; one module of `rows` for each group of rows."""
