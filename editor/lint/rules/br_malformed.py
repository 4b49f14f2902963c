r"""## What it does
Finds `</br>`, `<br\\>`, `<br.>` and their kin.

## Why
The reader sees the tag, or no line break.

## Example
```wikitext
It was signed<br.>in May.
```

## Better
```wikitext
It was signed<br>in May.
```

## Source
https://www.mediawiki.org/wiki/Help:HTML_in_wikitext
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "br-malformed",
    say("Malformed line break"),
    Group.MARKUP,
    Severity.ERROR,
    triggers=(
        "br",
        "BR",
        "Br",
    ),
)

_BREAK = re.compile(
    r"</\s*br\s*/?>"
    r"|<br\s*[\\.,;:|?!'\"-]+\s*/?>"
    r"|<\s+br\s*/?\s*>"
    r"|<br\s*/\s*[\s/\\.]>",
    re.IGNORECASE,
)


def check(block: Block) -> Iterator[Finding]:
    """Yield such tags outside of code."""
    for found in _BREAK.finditer(block.text):
        if found.start() not in block.unread:
            fix = replace(say("Write <br>"), found.span(), "<br>")
            yield RULE.finding(
                found.span(), say("The reader may see {found} itself, or no line break.", found=found.group()), fix=fix
            )
