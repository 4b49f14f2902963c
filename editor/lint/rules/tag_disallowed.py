"""## What it does
Finds tags that MediaWiki does not let through, such as `<a>` and `<script>`.

## Why
The reader sees the tag itself.

## Example
```wikitext
See <a href="https://example.org">the treaty</a>.
```

## Better
```wikitext
See [https://example.org the treaty].
```

## Source
https://www.mediawiki.org/wiki/Help:HTML_in_wikitext
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule
from editor.wikitext.model import (
    TagKind,
)

RULE = Rule("tag-disallowed", "Tag shown as text", Group.MARKUP, Severity.WARNING, triggers=("<",))

_KNOWN = frozenset(
    [
        "a",
        "script",
        "style",
        "img",
        "iframe",
        "form",
        "input",
        "button",
        "object",
        "embed",
        "meta",
        "link",
        "video",
        "audio",
        "select",
        "option",
        "textarea",
        "label",
        "body",
        "html",
        "head",
        "title",
        "nav",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "figure",
        "figcaption",
        "svg",
        "marquee",
        "blink",
        "frame",
        "tbody",
        "thead",
        "tfoot",
        "colgroup",
        "col",
        "acronym",
        "dir",
        "applet",
        "canvas",
        "details",
        "summary",
        "fieldset",
    ]
)


def check(block: Block) -> Iterator[Finding]:
    """Yield the opening ones of such tags."""
    for tag in block.reading.foreign_tags:
        if tag.kind is TagKind.CLOSE or tag.name not in _KNOWN:
            continue
        yield RULE.finding(tag.span, f"The reader sees the tag <{tag.name}> itself.", subject=tag.name)
