"""
## What it does
Finds the lines with which version control marks two versions of a text that it could not merge.

## Why
The reader sees the marks, and the passage twice.

## Example
```wikitext
<<<<<<< mine
Herons eat fish.
=======
Herons eat frogs.
>>>>>>> theirs
```

## Better
```wikitext
Herons eat fish and frogs.
```

## Source
<https://git-scm.com/docs/git-merge#_how_conflicts_are_presented>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Article, Kind
from editor.lint.finding import Finding, Fix, Severity
from editor.lint.furniture import removal
from editor.lint.rule import Block, Group, Rule, Scope, replace
from editor.text import Span
from editor.wording import say

RULE = Rule("conflict-marker", say("Mark of a merge conflict"), Group.CHROME, Severity.ERROR, Scope.ARTICLE)

_MARK = re.compile(r"^(?:<{7}|>{7}|={7}|\|{7})(?=[ \t\n]|\Z).*$", re.MULTILINE)
_SIGNS = ("<<<<<<<", ">>>>>>>", "=======", "|||||||")


def _marks(block: Block) -> Iterator[Span]:
    if any(sign in block.text for sign in _SIGNS):
        yield from (Span(*found.span()) for found in _MARK.finditer(block.text))


_MARKS = Kind(_marks)


def check(article: Article) -> Iterator[Finding]:
    """Yield the marks; the first of a whole set offers either version."""
    marks = [span.shifted(at) for at, span in article.each(_MARKS)]
    if not any(article.text[mark.start] in "<>" for mark in marks):
        return
    text = article.searched
    for index, mark in enumerate(marks):
        suggestions: tuple[Fix, ...] = ()
        if text[mark.start] == "<":
            suggestions = _versions(text, marks[index : index + 4])
        yield RULE.finding(
            mark,
            say(
                "The reader sees “{mark}”, the mark of two versions that were not merged.",
                mark=text[mark.start : mark.end][:20],
            ),
            suggestions=(*suggestions, Fix(say("Remove the mark"), (removal(text, mark),))),
        )


def _versions(text: str, marks: list[Span]) -> tuple[Fix, ...]:
    """Offer to keep one version, where the marks of a whole conflict follow."""
    kinds = [text[mark.start] for mark in marks]
    if ">" not in kinds or "=" not in kinds[: kinds.index(">")]:
        return ()
    divide, end = marks[kinds.index("=")], marks[kinds.index(">")]
    first = text[marks[0].end + 1 : marks[1].start].rstrip("\n")
    second = text[divide.end + 1 : end.start].rstrip("\n")
    whole = (marks[0].start, end.end)
    return (
        replace(say("Keep the first version"), whole, first),
        replace(say("Keep the second version"), whole, second),
    )
