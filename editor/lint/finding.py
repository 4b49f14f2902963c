"""What a rule says: where, what the reader would see, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from editor.text import Edit, Span
from editor.wording import Wording


class Severity(IntEnum):
    """How much a finding matters. Hints are faint and not counted."""

    HINT = 0
    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """Return the name used in files and on the command line."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Fix:
    """A change worded as what it does, e.g. "Replace | with a space".

    Attributes:
        label: A verb phrase for the button.
        edits: What it changes; they belong together.
        cosmetic: Nothing a reader sees changes.
    """

    label: Wording
    edits: tuple[Edit, ...]
    cosmetic: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that belongs to the finding, e.g. the first definition."""

    span: Span
    message: Wording


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault.

    Attributes:
        rule: The rule's id, e.g. ``extlink-pipe``.
        severity: See `Severity`.
        span: The text at fault, exactly.
        message: One sentence that says what the reader of the article would see.
        fix: The safe change that keeps the meaning, or None.
        suggestions: Changes to ask about first, the best first.
        related: Other places.
        confidence: 0 to 1; how sure the rule is.
        subject: What *ignore this word* and grouping go by: the word, name or title at fault ("" for none).
    """

    rule: str
    severity: Severity
    span: Span
    message: Wording
    fix: Fix | None = None
    suggestions: tuple[Fix, ...] = ()
    related: tuple[Related, ...] = ()
    confidence: float = 1.0
    subject: str = ""
