"""## What it does
Finds addresses in citation templates with a blank in them, without `https://`, or with a wikilink.

## Why
The reader sees an error message, and the link leads nowhere.

## Example
```wikitext
{{cite web|url=www.example.org/treaty|title=Treaty}}
```

## Better
```wikitext
{{cite web|url=https://www.example.org/treaty|title=Treaty}}
```

## Source
https://en.wikipedia.org/wiki/Help:CS1_errors#bad_url
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.citation import is_citation
from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Block, Group, Rule, insert, replace
from editor.text import Span
from editor.wording import say

RULE = Rule(
    "cite-url-bad",
    say("Address in a citation that is no address"),
    Group.REFERENCES,
    Severity.WARNING,
    triggers=("url",),
)

_NAMES = ("url", "archive-url", "archiveurl", "chapter-url", "chapterurl")
_GOOD = re.compile(
    r"(?:(?:https?|ftps?|gopher|ircs?|news|svn|git|worldwind|telnet|sftp|rtsp|mms|rtmp|nntp|redis|ssh):)?//\S+$|\{\{|mailto:|<!--",
    re.IGNORECASE,
)


def check(block: Block) -> Iterator[Finding]:
    """Yield addresses that are none."""
    for template in block.reading.templates:
        if not is_citation(template):
            continue
        for row in template.arguments:
            value = block.text[row.value.start : row.value.end].strip()
            if row.name not in _NAMES or not value or _GOOD.match(value):
                continue
            start = block.text.index(value, row.value.start)
            span = Span(start, start + len(value))
            fixes: tuple[Fix, ...] = ()
            if re.match(r"www\.\S+$|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov)(?:/\S*)?$", value):
                fixes = (insert(say("Insert https://"), start, "https://"),)
            elif re.match(r"https?://", value) and "<" not in value and "{" not in value and "[" not in value:
                fixes = (replace(say("Write the blanks as %20"), span, re.sub(r"\s", "%20", value)),)
            elif "{" in value or "<" in value:
                continue
            yield RULE.finding(
                span, say("The link of this citation leads nowhere, for its address is none."), suggestions=fixes
            )
