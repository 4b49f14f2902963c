"""## What it does
Finds names of references with quotation marks missing around a blank, open on one side, or curly.

## Why
MediaWiki reads another name than meant, or shows an error message in place of the footnote.

## Example
```wikitext
It was signed.<ref name=smith survey>Smith 1990</ref>
```

## Better
```wikitext
It was signed.<ref name="smith survey">Smith 1990</ref>
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "ref-name-quotes",
    say("Quotation marks of a reference name"),
    Group.REFERENCES,
    Severity.ERROR,
    triggers=(
        "<ref",
        "<Ref",
        "<REF",
    ),
)

_VALUE = re.compile(
    r"""\bname\s*=\s*(?P<value>.*?)\s*(?=\s(?:group|follow|dir|extends)\s*=|/?>$)""", re.IGNORECASE | re.DOTALL
)
_CURLY = "\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb\u2033"
_GOOD = re.compile(r"""(?:"[^"]*"|'[^']*'|[^\s"'<>]*)$""")


def check(block: Block) -> Iterator[Finding]:
    """Yield names whose marks do not pair."""
    for ref in block.reading.refs:
        end = ref.content.start if ref.content else ref.span.end
        found = _VALUE.search(block.text, ref.span.start, end)
        if found is None or ref.function:
            continue
        value = found["value"]
        curly = any(mark in value for mark in _CURLY) and value[:1] in _CURLY + "\"'"
        if not curly and (_GOOD.match(value) or "\n" in value):
            continue
        name = value.strip(_CURLY + "\"' ")
        if not name or "=" in name:
            continue
        fix = replace(say('Write name="{name}"', name=name), found.span("value"), f'"{name}"')
        message = say(
            "The reader sees an error, or a wrong footnote, for the quotation marks around the name do not pair."
        )
        yield RULE.finding(found.span("value"), message, fix=fix, subject=name)
