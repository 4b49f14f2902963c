"""
## What it does
Finds a hyphen in a range of years or pages.

## Why
House style of most wikis: a range takes an en dash.

## Example
```wikitext
The heronry was used 1904-1988 without a break.
```

## Better
```wikitext
The heronry was used 1904–1988 without a break.
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style#Dashes>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule("dash-range", say("Hyphen in a range"), Group.TYPOGRAPHY, Severity.HINT, triggers=("-",), english=True)

_YEARS = re.compile(r"(?P<first>1\d{3}|20\d\d)(?P<dash>-)(?P<last>1\d{3}|20\d\d|\d\d)(?![\w/–-]|\.\d)")
_PAGES = re.compile(r"pp\. (?P<first>\d+)(?P<dash>-)(?P<last>\d+)(?![\w-])")
_CAUSE = re.compile(r"-(?<=\d-)\d")
_GLUED = re.compile(r"[\w./–-]")


def check(block: Block) -> Iterator[Finding]:
    """Yield ranges of years and pages."""
    prose = block.prose
    if not _CAUSE.search(prose):
        return
    years = [
        found
        for found in _YEARS.finditer(prose)
        if _ascends(found["first"], found["last"]) and not _GLUED.match(prose[found.start() - 1 : found.start()])
    ]
    for found in [*years, *_PAGES.finditer(prose)]:
        span = found.span("dash")
        yield RULE.finding(
            span,
            say(
                "The range “{found}” is usually written with a dash, “{right}”.",
                found=found[0],
                right=found[0].replace("-", "–"),
            ),
            fix=replace(say("Replace the hyphen with a dash"), span, "–"),
        )


def _ascends(first: str, last: str) -> bool:
    """Tell whether two years make a range; 2004-05 may as well be a month, unless it is the year after."""
    if len(last) == 4:
        return last > first
    return last > first[2:] and (int(last) > 12 or int(last) == int(first[2:]) + 1)
