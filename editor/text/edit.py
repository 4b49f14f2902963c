"""Changes as values: replace a span by a string."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from editor.text.source import Span


class EditOverlapError(ValueError):
    """Two edits of one change touch the same code points."""


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Replace the text of `span` by `replacement`. An empty span inserts."""

    span: Span
    replacement: str

    @property
    def growth(self) -> int:
        """Return by how many code points the text grows."""
        return len(self.replacement) - (self.span.end - self.span.start)


def _ordered(edits: Iterable[Edit]) -> list[Edit]:
    ordered = sorted(edits, key=lambda edit: edit.span)
    for before, after in pairwise(ordered):
        if after.span.start < before.span.end:
            raise EditOverlapError(f"{before} overlaps {after}")
    return ordered


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with all `edits` applied at once; their spans are positions in `text`.

    Two insertions at one place keep their given order.

    Raises:
        EditOverlapError: When two edits overlap.
    """
    pieces: list[str] = []
    at = 0
    for edit in _ordered(edits):
        pieces += text[at : edit.span.start], edit.replacement
        at = edit.span.end
    pieces.append(text[at:])
    return "".join(pieces)


def compose_safe(changes: Iterable[Sequence[Edit]]) -> tuple[list[Edit], int]:
    """Choose as many whole changes as fit together, in the order given.

    A change (say, one fix) is a sequence of edits that only make sense together. One that
    overlaps an earlier choice, or inserts at a place where an earlier one inserts or ends, is skipped.

    Returns:
        The edits of the chosen changes in text order, and the number of changes skipped.
    """
    chosen: list[Edit] = []
    skipped = 0
    for change in changes:
        if any(_collides(edit, other) for edit in change for other in chosen):
            skipped += 1
        else:
            chosen.extend(change)
    return sorted(chosen, key=lambda edit: edit.span), skipped


def _collides(one: Edit, other: Edit) -> bool:
    if one.span.overlaps(other.span):
        return True
    empty = one.span.start == one.span.end or other.span.start == other.span.end
    return empty and one.span.start <= other.span.end and other.span.start <= one.span.end
