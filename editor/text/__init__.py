"""Source text, spans, edits and lines. Knows no language.

Positions are code points, zero-based; spans are half-open. Lines and columns, for showing, count from one.
"""

from editor.text.edit import Edit, EditOverlapError, apply_edits, compose_safe
from editor.text.lines import LineIndex
from editor.text.rising import RisingPositions
from editor.text.source import Source, Span

__all__ = [
    "Edit",
    "EditOverlapError",
    "LineIndex",
    "RisingPositions",
    "Source",
    "Span",
    "apply_edits",
    "compose_safe",
]
