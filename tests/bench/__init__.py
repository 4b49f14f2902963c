"""Benchmarks: run by hand, figures as JSON."""
