"""The months, as rules and their patterns need them."""

from __future__ import annotations

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
MONTHS = "|".join(MONTH_NAMES)
"""An alternation of their names."""
