"""## What it does
Finds attributes of `<ref>` that MediaWiki does not know, most often a misspelled `name`.

## Why
The reader sees an error message in place of the footnote mark.

## Example
```wikitext
It was signed.<ref nmae="smith">Smith 1990</ref>
```

## Better
```wikitext
It was signed.<ref name="smith">Smith 1990</ref>
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.closeness import closest
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "ref-attr-unknown",
    say("Unknown attribute of a reference"),
    Group.REFERENCES,
    Severity.ERROR,
    triggers=(
        "<ref",
        "<Ref",
        "<REF",
    ),
)

_KNOWN = ("name", "group", "follow", "dir", "extends", "details")
_NAME_WITH_BLANK = re.compile(r"""\bname\s*=\s*[^"'\s>]+\s+[^=>]+/?>$""")


def check(block: Block) -> Iterator[Finding]:
    """Yield attributes that are not known, save the words of a name without its quotation marks."""
    for ref in block.reading.refs:
        end = ref.content.start if ref.content else ref.span.end
        unknown = [row for row in ref.attributes if row[0] not in _KNOWN]
        if ref.function or not unknown or _NAME_WITH_BLANK.search(block.text, ref.span.start, end):
            continue
        for name, _, place, _ in unknown:
            if name in ("/", ""):
                continue
            near = closest(name, _KNOWN)
            fixes = (replace(say('Write "{right}"', right=near), place, near),) if near else ()
            message = say(
                'The reader sees an error in place of the footnote, for <ref> knows no attribute "{name}".', name=name
            )
            yield RULE.finding(place, message, suggestions=fixes, subject=name)
