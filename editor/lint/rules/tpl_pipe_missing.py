"""## What it does
Finds `{{cite web url=…`: the first argument is not parted from the name.

## Why
No such template exists: the reader sees a red link.

## Example
```wikitext
{{cite web url=https://example.org|title=The Treaty}}
```

## Better
```wikitext
{{cite web|url=https://example.org|title=The Treaty}}
```

## Source
https://www.mediawiki.org/wiki/Help:Templates
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "tpl-pipe-missing", say("Pipe missing behind a template's name"), Group.TEMPLATES, Severity.ERROR, triggers=("{{",)
)

_CITATION = re.compile(r"\s*(?:[Cc]ite [a-z]+|[Cc]itation)(\s+)[\w-]+\s*=")
_OTHER = re.compile(r"\s*[A-Za-z][\w -]*?\w(\s+)[\w-]+\s*=")


def check(block: Block) -> Iterator[Finding]:
    """Yield names that hold an equals sign."""
    for template in block.reading.templates:
        if template.function or "=" not in block.text[template.name.start : template.name.end]:
            continue
        sure = _CITATION.match(block.text, *template.name)
        found = sure or _OTHER.match(block.text, *template.name)
        if found is None or "#" in found.group() or ":" in found.group():
            continue
        change = replace(say("Insert the pipe"), (found.end(1) - 1, found.end(1)), "|")
        message = say("The reader sees a red link in place of this template, for a pipe is missing behind its name.")
        fix, suggestions = (change, ()) if sure else (None, (change,))
        yield RULE.finding(template.name, message, fix=fix, suggestions=suggestions)
