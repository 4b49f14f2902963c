"""Mends a text: one fix, all fixes of a rule, all safe fixes, each as one change of the original text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from editor.lint.finding import Finding, Fix
from editor.text import Edit, Span, apply_edits, compose_safe

MAX_ROUNDS = 30


@dataclass(frozen=True, slots=True)
class Mended:
    """What a run of fixes comes to.

    Attributes:
        text: The text after it.
        edits: The change, positions in the original text: one undo step.
        applied: How many fixes were made, by rule id.
        cosmetic_only: Nothing a reader sees changed.
    """

    text: str
    edits: tuple[Edit, ...]
    applied: dict[str, int]
    cosmetic_only: bool


Choice = Callable[[Finding], Fix | None]


def safe_fix(finding: Finding) -> Fix | None:
    """Choose the safe fix only."""
    return finding.fix


def any_fix(finding: Finding) -> Fix | None:
    """Choose the safe fix, or else the best suggestion."""
    return finding.fix or (finding.suggestions[0] if finding.suggestions else None)


def fix_one(text: str, fix: Fix) -> Mended:
    """Return `text` with one fix made."""
    return Mended(apply_edits(text, fix.edits), tuple(sorted(fix.edits, key=_place)), {}, fix.cosmetic)


def fix_all(
    text: str, lint: Callable[[str], Iterable[Finding]], *, choose: Choice = safe_fix, rule: str | None = None
) -> Mended:
    """Make all fixes that `choose` gives, lint again, and go on until none is left.

    Fixes that overlap an earlier one of a round wait for the next. A text that comes back ends the run.

    Args:
        text: The text to mend.
        lint: Gives the findings of a text, ignored ones left out.
        choose: Gives the fix to make for a finding, or None.
        rule: Only findings of this rule.
    """
    pieces = _Pieces(text)
    applied: dict[str, int] = {}
    cosmetic = True
    seen = {text}
    for _ in range(MAX_ROUNDS):
        chosen = [(finding, fix) for finding in lint(text) if rule in (None, finding.rule) and (fix := choose(finding))]
        edits, kept = _compose(chosen)
        if not edits:
            break
        mended = apply_edits(text, edits)
        if mended in seen:
            break
        for finding, fix in kept:
            applied[finding.rule] = applied.get(finding.rule, 0) + 1
            cosmetic = cosmetic and fix.cosmetic
        pieces.apply(edits)
        seen.add(mended)
        text = mended
    return Mended(text, pieces.edits(), applied, bool(applied) and cosmetic)


def _place(edit: Edit) -> Span:
    return edit.span


def _compose(chosen: Sequence[tuple[Finding, Fix]]) -> tuple[list[Edit], list[tuple[Finding, Fix]]]:
    """Choose the fixes that fit together; the same change asked for twice counts once."""
    taken: list[Sequence[Edit]] = []
    kept: list[tuple[Finding, Fix]] = []
    edits: list[Edit] = []
    ordered = sorted(chosen, key=lambda pair: min((edit.span for edit in pair[1].edits), default=Span(0, 0)))
    reach = -1
    for finding, fix in ordered:
        if fix.edits in taken:
            continue
        if min((edit.span.start for edit in fix.edits), default=0) > reach:
            edits.extend(sorted(fix.edits, key=_place))
        else:
            fitting, skipped = compose_safe([edits, fix.edits])
            if skipped:
                continue
            edits = fitting
        reach = max(reach, *(edit.span.end for edit in fix.edits))
        taken.append(fix.edits)
        kept.append((finding, fix))
    return edits, kept


class _Pieces:
    """A text as kept stretches of the original and added strings, so that many rounds come to one change."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._pieces: list[Span | str] = [Span(0, len(text))]

    def apply(self, edits: Iterable[Edit]) -> None:
        """Carry out `edits`, positions in the text as it is now."""
        result: list[Span | str] = []
        pending = list(reversed(self._pieces))
        at = 0

        def advance(to: int, keep: bool) -> None:
            nonlocal at
            while at < to:
                piece = pending.pop()
                size = len(piece) if isinstance(piece, str) else piece.end - piece.start
                if at + size > to:
                    head, tail = _split(piece, to - at)
                    pending.append(tail)
                    piece, size = head, to - at
                if keep:
                    result.append(piece)
                at += size

        for edit in sorted(edits, key=_place):
            advance(edit.span.start, True)
            advance(edit.span.end, False)
            if edit.replacement:
                result.append(edit.replacement)
        result.extend(reversed(pending))
        self._pieces = result

    def edits(self) -> tuple[Edit, ...]:
        """Return the whole change, positions in the original text."""
        edits: list[Edit] = []
        at = 0
        added: list[str] = []
        for piece in [*self._pieces, Span(self._length, self._length)]:
            if isinstance(piece, str):
                added.append(piece)
                continue
            if added or piece.start > at:
                edits.append(Edit(Span(at, piece.start), "".join(added)))
                added = []
            at = piece.end
        return tuple(edits)


def _split(piece: Span | str, at: int) -> tuple[Span | str, Span | str]:
    if isinstance(piece, str):
        return piece[:at], piece[at:]
    return Span(piece.start, piece.start + at), Span(piece.start + at, piece.end)
