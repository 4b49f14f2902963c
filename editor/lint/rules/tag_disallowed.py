"""## What it does
Finds tags that MediaWiki does not let through, such as `<a>` and `<script>`, and pairs that no HTML has.

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

from collections.abc import Iterator, Sequence

from editor.lint.closeness import closest
from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Block, Group, Rule
from editor.text import Edit, Span
from editor.wikitext.inline import HTML_TAGS
from editor.wikitext.model import TagFact, TagKind
from editor.wording import say

RULE = Rule(
    "tag-disallowed", say("Tag shown as text"), Group.MARKUP, Severity.WARNING, triggers=("<",), of_the_wiki=True
)

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
    """Yield the opening ones of such tags, and of pairs with a name that HTML does not have."""
    tags = block.reading.foreign_tags
    closed = {tag.name for tag in tags if tag.kind is TagKind.CLOSE}
    for tag in tags:
        if tag.kind is TagKind.CLOSE or (tag.name not in _KNOWN and tag.name not in closed):
            continue
        near = closest(tag.name, HTML_TAGS | block.page.site.extension_tags) if tag.name not in _KNOWN else None
        yield RULE.finding(
            tag.span,
            say("The reader sees the tag <{tag}> itself.", tag=tag.name),
            suggestions=tuple(_renamed(tag, near, tags)) if near else (),
            subject=tag.name,
        )


def _renamed(tag: TagFact, name: str, tags: Sequence[TagFact]) -> Iterator[Fix]:
    """Yield the change of a pair of tags to what was meant."""
    end = next((other for other in tags if other.name == tag.name and other.span.start > tag.span.start), None)
    if end is not None and end.kind is TagKind.CLOSE:
        first, second = tag.span.start + 1, end.span.start + 2
        length = len(tag.name)
        edits = (Edit(Span(first, first + length), name), Edit(Span(second, second + length), name))
        yield Fix(say("Make it <{name}>", name=name), edits)
