"""## What it does
Finds lines of a gallery that name no file.

## Why
The line is left out, or shown as an empty frame.

## Example
```wikitext
<gallery>
[[File:Treaty.jpg|The treaty]]
</gallery>
```

## Better
```wikitext
<gallery>
File:Treaty.jpg|The treaty
</gallery>
```

## Source
https://www.mediawiki.org/wiki/Help:Images#Rendering_a_gallery_of_images
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, line_spans, replace
from editor.wording import say

RULE = Rule(
    "gallery-bad",
    say("Unusable line in a gallery"),
    Group.LINKS,
    Severity.WARNING,
    triggers=(
        "<gallery",
        "<Gallery",
    ),
)

_NAME = re.compile(r"[^|\[\]{}<>]+\.\w{2,5}\s*(?:\||$)")


def check(block: Block) -> Iterator[Finding]:
    """Yield lines in brackets and lines without a file's name."""
    for tag in block.reading.extensions:
        if tag.name != "gallery" or tag.inner is None:
            continue
        for line in line_spans(block.text[tag.inner.start : tag.inner.end]):
            span = line.shifted(tag.inner.start)
            text = block.text[span.start : span.end].strip()
            if not text or _NAME.match(text) or "<!--" in text or "{{" in text:
                continue
            inner = re.fullmatch(r"\[\[(.*)\]\]", text)
            fixes = (replace(say("Remove the brackets"), span, inner[1]),) if inner else ()
            if inner or not text.startswith("}"):
                yield RULE.finding(span, say("The reader does not see this line of the gallery."), suggestions=fixes)
