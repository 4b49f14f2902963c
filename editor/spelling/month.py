"""The months, as patterns of several rules need them."""

from __future__ import annotations

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
"""An alternation of their names."""
