"""What the rules of language and typography look at: the prose of a block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Block, Rule, replace
from editor.spelling import grammar
from editor.spelling.compact import Compact
from editor.text import Span
from editor.wording import say


def prose_of(block: Block) -> str:
    """Return the mask of a block's prose, as long as its text."""
    return block.prose


def compact_of(block: Block) -> Compact:
    """Return a block's prose without the joiners of its mask."""
    return _compact(prose_of(block))


_DATE = 40  # no date, with what must not stand behind it, goes further from the start of its month


@lru_cache(maxsize=4)  # the rules of one block ask one after the other
def _compact(prose: str) -> Compact:
    return Compact(prose)


def around_months(block: Block, pattern: re.Pattern[str], before: int) -> Iterator[re.Match[str]]:
    """Yield the matches of a pattern of dates, looking only around names of months.

    Args:
        block: Whose prose is searched.
        pattern: Has a group ``month``.
        before: How many code points a match may start before the month.
    """
    prose = block.prose
    done = 0
    for at in block.months:
        for found in pattern.finditer(prose, max(done, at - before), at + _DATE):
            if found.start("month") == at:
                done = found.end()
                yield found
                break


def grammar_findings(
    rule: Rule, block: Block, patterns: tuple[grammar.Pattern, ...], unsure: Severity
) -> Iterator[Finding]:
    """Yield what grammar patterns find in a block; those not sure enough at the level `unsure`."""
    for slip in grammar.find(patterns, compact_of(block)):
        plain = block.text[slip.span.start : slip.span.end] == slip.wrong  # no markup stands in between
        yield rule.finding(
            slip.span,
            slip.message,
            suggestions=tuple(replacement(slip.span, form) for form in slip.right) if plain else (),
            severity=None if slip.sure else min(unsure, rule.severity),
            confidence=0.9 if slip.sure else 0.6,
            subject=slip.wrong,
        )


def replacement(span: Span, by: str) -> Fix:
    """Return the suggestion to put `by` in place of a word or phrase."""
    return replace(say("Replace with “{by}”", by=by), span, by)
