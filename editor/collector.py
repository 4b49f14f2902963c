"""How often Python looks for cycles among its objects."""

from __future__ import annotations

import gc


def look_rarely() -> None:
    """Look for cycles less often, in this process.

    Readings and findings are many small objects that live long and rarely make cycles. At the usual threshold the
    collector looks through all of them again and again: a fifth of the time that reading an article takes.
    """
    gc.set_threshold(50_000, 20, 20)
