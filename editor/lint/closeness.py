"""How near two words are: slips of the fingers in names of namespaces, options, parameters."""

from __future__ import annotations

from collections.abc import Iterable

from editor.text.distance import distance


def closest(word: str, known: Iterable[str], limit: int | None = None) -> str | None:
    """Return the known word nearest to `word`, or None when none is near; short words allow one slip only."""
    if limit is None:
        limit = 1 if len(word) < 5 else 2
    best = min(((distance(word, candidate, limit), candidate) for candidate in known), default=(limit + 1, ""))
    return best[1] if 0 < best[0] <= limit else None
