"""
## What it does
Finds the sample text that a toolbar button puts in, left where it was.

## Why
The reader sees "Bold text" or a link to a page named "Link title".

## Example
```wikitext
Herons eat fish.'''Bold text'''
```

## Better
```wikitext
Herons eat '''fish'''.
```

## Source
<https://www.mediawiki.org/wiki/Manual:Custom_edit_buttons>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.wording import say

_SAMPLE = re.compile(
    r"'''Bold text'''|''Italic text''|'''''(?:Bold|Italic)(?: italic)? text'''''"
    r"|\[\[(?:Link title|Link target|Page title)(?:\|[^\[\]\n]*)?\]\]"
    r"|\[https?://(?:www\.)?example\.(?:com|org) [Ll]ink (?:title|text)\]"
    r"|\[\[(?:File|Image):Example\.(?:jpe?g|png|svg)(?:\|[^\[\]\n]*)?\]\]|\[\[Media:Example\.\w+(?:\|[^\[\]\n]*)?\]\]"
    r"|<nowiki>Insert non-formatted text here</nowiki>|<math>Insert formula here</math>"
    r"|^=+ ?(?:Headline text|Heading text) ?=+$"
    r"|<(?P<tag>big|small|sup|sub|s|del|ins|u|code|tt|blockquote|ref|gallery|center)>\s*(?:(?:Big|Small|Superscript"
    r"|Subscript|Strike-through|Deleted|Inserted|Underlined|Insert|Insert footnote|Centered) text(?: here)?|Superscript"
    r"|Subscript|Computer code|Block quote|(?:File|Image):Example\.\w+\|Caption\d?)\s*</(?P=tag)>"
    r"|^#REDIRECT \[\[Target page name\]\]|^[*#] ?(?:Bulleted|Numbered) list item\b"
    r"|<!-- (?:Comment|Invisible comment) -->",
    re.MULTILINE,
)
_TELLING = (
    " text", "xample.", "ink title", "Link target", "Page title", "Insert f", "Caption", "list item", "Superscript",
    "Subscript", "Computer code", "Block quote", "omment -->", "Target page",
)  # fmt: skip

_SIGNS = (
    *(f"{word} text" for word in ("Bold", "Italic", "italic", "Headline", "Heading", "Big", "Small", "Strike-through")),
    *(f"{word} text" for word in ("Deleted", "Inserted", "Underlined", "Insert", "Centered", "formatted")),
    *(sign for sign in _TELLING if sign not in (" text", "Insert f")),
    "Insert formula",
    "Insert footnote",
    "Superscript",
    "Subscript",
    "link title",
    "Link title",
    "ink text",
)


RULE = Rule("toolbar-sample", say("Sample text of a toolbar button"), Group.CHROME, Severity.ERROR, triggers=_TELLING)


def check(block: Block) -> Iterator[Finding]:
    """Yield samples."""
    if not any(sign in block.text for sign in _SIGNS):
        return
    for found in _SAMPLE.finditer(block.text):
        if found.start() in block.unread and not found[0].startswith(("<nowiki", "<math", "<!--")):
            continue
        yield RULE.finding(
            found.span(),
            say("The reader sees the sample text “{found}” of a toolbar button.", found=found[0][:50]),
            suggestions=(remove(say("Remove the sample"), found.span()),),
        )
