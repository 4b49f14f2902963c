"""## What it does
Finds two long lines of prose with no empty line between them.

## Why
The reader sees one paragraph: a single line break counts as a blank.

## Example
```wikitext
The treaty was signed in the spring of 1933 by the envoys of both countries, after long talks in the old palace.
It settled the border along the river, opened the ports of the south, and let the merchants of the north trade freely.
```

## Better
```wikitext
The treaty was signed in the spring of 1933 by the envoys of both countries, after long talks in the old palace.

It settled the border along the river, opened the ports of the south, and let the merchants of the north trade freely.
```

## Source
https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.text import Span
from editor.wording import say

RULE = Rule("para-joined", say("Two paragraphs run together"), Group.STRUCTURE, Severity.INFO, triggers=("\n",))

_JOINT = re.compile(r"""\n(?=['"\[\u201c(]{0,5}[A-Z])""")
_ENDS = (".", "!", "?", ">", "}", "]", '"', "'", "\u201d", ")")
_LONG = 90


def check(block: Block) -> Iterator[Finding]:
    """Yield single line breaks between long prose lines."""
    text = block.text
    for found in _JOINT.finditer(text):
        at = found.start()
        start = text.rfind("\n", 0, at) + 1
        before = text[start:at]
        if len(before) < _LONG or not before.rstrip(" \t").endswith(_ENDS):
            continue
        if at in block.calls or at in block.unread or at in block.footnotes:
            continue
        after_end = text.find("\n", at + 1)
        after = text[at + 1 : after_end if after_end >= 0 else len(text)]
        if not _is_prose(before) or not _is_prose(after):
            continue
        span = Span(at, at + 1)
        fixes = (replace(say("Insert an empty line"), span, "\n\n"),)
        yield RULE.finding(span, say("The reader sees these two lines as one paragraph."), suggestions=fixes)


def _is_prose(line: str) -> bool:
    plain = re.sub(r"<ref\b[^<>]*/>|<ref\b.*?</ref>|\{\{[^{}]*\}\}|<!--.*?-->", "", line, flags=re.DOTALL)
    if plain[:1] in "*#:;|!{=< \t" or plain.startswith(("[[File:", "[[Image:", "[[Category:", "__")) or "||" in plain:
        return False
    return len(plain) >= _LONG and bool(re.search(r"[.!?][\"'\u201d)]*\s*$|[.!?]", plain))
