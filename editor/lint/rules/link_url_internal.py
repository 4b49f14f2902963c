"""## What it does
Finds external links that lead to a page of the same wiki.

## Why
The reader sees the mark of an external link; renames and red links go unnoticed.

## Example
```wikitext
The [https://en.wikipedia.org/wiki/Peace_treaty treaty] was signed.
```

## Better
```wikitext
The [[Peace treaty|treaty]] was signed.
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "link-url-internal", say("Full address of a page of this wiki"), Group.LINKS, Severity.INFO, triggers=("/wiki/",)
)

_PAGE = re.compile(r"(?:https?:)?//([\w.-]+)/wiki/([^?#\s]+)$")


def check(block: Block) -> Iterator[Finding]:
    """Yield bracketed links to the wiki's own server."""
    site = block.page.site
    hosts = (
        {site.servername}
        if site.known
        else {site.servername, f"{site.lang}.wikipedia.org", f"{site.lang}.m.wikipedia.org"}
    )
    for link in block.reading.external_links:
        found = _PAGE.match(block.text[link.url.start : link.url.end])
        if found is None or found[1] not in hosts or not link.bracketed:
            continue
        title = unquote(found[2], errors="replace").replace("_", " ")
        label = block.text[link.label.start : link.label.end].strip() if link.label else title
        if re.search(r"[\[\]{}|<>\ufffd]", title) or "[" in label:
            continue
        colon = ":" if title.partition(":")[0].lower() in site.namespace_numbers else ""
        if colon:
            short = f"[[:{title}|{label}]]"
        else:
            same = label[:1].lower() + label[1:] == title[:1].lower() + title[1:]
            short = f"[[{label}]]" if same else f"[[{title}|{label}]]"
        fix = replace(say("Write {right}", right=short), link.span, short)
        # Without a label the reader sees a number; words in its place may not fit the sentence.
        yield RULE.finding(
            link.span,
            say("The reader sees an external link to a page of this very wiki."),
            fix=fix if link.label else None,
            suggestions=() if link.label else (fix,),
        )
