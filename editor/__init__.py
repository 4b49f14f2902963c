"""Wikiwright: a desktop editor for wiki articles."""

__version__ = "0.1.0"
