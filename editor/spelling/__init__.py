"""Dictionaries, known misspellings, names, grammar patterns."""
