"""Measurements, and runs too long for `make test`."""
