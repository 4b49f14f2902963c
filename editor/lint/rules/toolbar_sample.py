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

RULE = Rule("toolbar-sample", "Sample text of a toolbar button", Group.CHROME, Severity.ERROR)

_SAMPLE = re.compile(
    r"'''Bold text'''|''Italic text''|'''''(?:Bold|Italic)(?: italic)? text'''''"
    r"|\[\[(?:Link title|Link target|Page title)(?:\|[^\[\]\n]*)?\]\]"
    r"|\[https?://(?:www\.)?example\.(?:com|org) [Ll]ink (?:title|text)\]"
    r"|\[\[(?:File|Image):Example\.(?:jpe?g|png|svg)(?:\|[^\[\]\n]*)?\]\]|\[\[Media:Example\.\w+(?:\|[^\[\]\n]*)?\]\]"
    r"|<nowiki>Insert non-formatted text here</nowiki>|<math>Insert formula here</math>"
    r"|^=+ ?(?:Headline text|Heading text|Level \d|Heading) ?=+$"
    r"|<(?P<tag>big|small|sup|sub|s|del|ins|u|code|tt|blockquote|ref|gallery|center)>\s*(?:Big text|Small text|Superscript text|Subscript text"
    r"|Superscript|Subscript|Strike-through text|Deleted text|Inserted text|Underlined text|Code|Computer code|Block quote|Insert footnote text here"
    r"|Insert text|Centered text|(?:File|Image):Example\.\w+\|Caption\d?)\s*</(?P=tag)>"
    r"|^#REDIRECT \[\[Target page name\]\]|^[*#] ?(?:Bulleted|Numbered) list item\b|<!-- (?:Comment|Invisible comment) -->",
    re.MULTILINE,
)
_TELLING = re.compile(
    r"text|[Ee]xample\.|[Tt]itle\]|Link t|Insert|[Cc]aption|list item|Headline|Bold|Italic|Superscript|Subscript|Block quote|omment -->|Target page|<code>C"
)


def check(block: Block) -> Iterator[Finding]:
    """Yield samples."""
    if not _TELLING.search(block.text):
        return
    for found in _SAMPLE.finditer(block.text):
        yield RULE.finding(
            found.span(),
            f"The reader sees the sample text “{found[0][:50]}” of a toolbar button.",
            suggestions=(remove("Remove the sample", found.span()),),
        )
