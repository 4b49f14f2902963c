"""## What it does
Finds ISSNs of the wrong length or with a wrong check digit.

## Why
The number names no journal: the reader's search for it fails.

## Example
```wikitext
{{cite journal|title=The Treaty|journal=Law|issn=0378-5954}}
```

## Better
```wikitext
{{cite journal|title=The Treaty|journal=Law|issn=0378-5955}}
```

## Source
https://www.issn.org/understanding-the-issn/assignment-rules/issn-manual/
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.identifier import bare, issn_is_valid
from editor.lint.rule import Block, Group, Rule
from editor.text import Span
from editor.wording import say

RULE = Rule(
    "issn-invalid",
    say("ISSN that cannot be right"),
    Group.REFERENCES,
    Severity.WARNING,
    triggers=(
        "ISSN",
        "issn",
    ),
)

_WRITTEN = re.compile(r"\bISSN[ :]*(\d{4}[- \u2013]?\d{2,4}[\dXx])\b")


def check(block: Block) -> Iterator[Finding]:
    """Yield ISSNs of templates and running text that fail."""
    places = [Span(*found.span(1)) for found in _WRITTEN.finditer(block.text) if found.start() not in block.unread]
    for template in block.reading.templates:
        places += [row.value for row in template.arguments if row.name.lower() in ("issn", "eissn")]
    for place in places:
        written = block.text[place.start : place.end].strip()
        if re.fullmatch(r"[\dXx\s\u2010-\u2015-]{5,14}", written) and not issn_is_valid(bare(written)):
            start = block.text.index(written, place.start)
            message = say("No journal is found under ISSN {written}, for the number is wrong.", written=written)
            yield RULE.finding(Span(start, start + len(written)), message, subject=written)
