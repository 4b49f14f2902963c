"""## What it does
Finds `name=""` in a reference.

## Why
The name does nothing; in a reference without content it leaves an error message in place of the footnote.

## Example
```wikitext
It was signed.<ref name="">Smith 1990</ref>
```

## Better
```wikitext
It was signed.<ref>Smith 1990</ref>
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.wording import say

RULE = Rule(
    "ref-name-empty",
    say("Empty reference name"),
    Group.REFERENCES,
    Severity.WARNING,
    triggers=(
        "<ref",
        "<Ref",
        "<REF",
    ),
)

_EMPTY = re.compile(r"""\s+name\s*=\s*(?:(?:""|'')(?=[\s/>])|(?=\s*/?>))""", re.IGNORECASE)


def check(block: Block) -> Iterator[Finding]:
    """Yield openers with an empty name."""
    for ref in block.reading.refs:
        end = ref.content.start if ref.content else ref.span.end
        found = _EMPTY.search(block.text, ref.span.start, end)
        if found and not ref.function:
            message = say("The reference cannot be cited again, for its name is empty.")
            yield RULE.finding(found.span(), message, fix=remove(say("Remove the empty name"), found.span()))
