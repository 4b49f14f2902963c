"""## What it does
Finds references inside `<references>` that have no name.

## Why
Nothing can cite them: the list shows an error message.

## Example
```wikitext
<references>
<ref>Smith 1990</ref>
</references>
```

## Better
```wikitext
<references>
<ref name="smith">Smith 1990</ref>
</references>
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule
from editor.wording import say

RULE = Rule(
    "ref-ldr-no-name",
    say("Listed reference without a name"),
    Group.REFERENCES,
    Severity.ERROR,
    triggers=(
        "<ref",
        "<Ref",
        "<REF",
    ),
)


def check(block: Block) -> Iterator[Finding]:
    """Yield nameless entries of the list."""
    for ref in block.reading.refs:
        if ref.in_list and not ref.name and ref.text and not ref.inside_ref:
            message = say("The list of references shows an error, for this entry has no name to be cited by.")
            yield RULE.finding(ref.span, message)
