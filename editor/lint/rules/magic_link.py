"""
## What it does
Finds ISBN, PMID and RFC numbers that become links without markup.

## Why
MediaWiki switches such links off by default; a template keeps them.

## Example
```wikitext
See ISBN 978-0-306-40615-7.
```

## Better
```wikitext
See {{ISBN|978-0-306-40615-7}}.
```

## Source
<https://www.mediawiki.org/wiki/Help:Magic_links>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule("magic-link", say("Magic link"), Group.METADATA, Severity.HINT, triggers=("ISBN", "PMID", "RFC"))

_TEMPLATES = {"ISBN": "ISBN", "PMID": "PMID", "RFC": "IETF RFC"}


def check(block: Block) -> Iterator[Finding]:
    """Yield ISBN, PMID and RFC links that stand in the text without markup."""
    for link in block.reading.magic_links:
        number = block.text[link.span.start : link.span.end][len(link.kind) :].strip()
        template = f"{{{{{_TEMPLATES.get(link.kind, link.kind)}|{number}}}}}"
        yield RULE.finding(
            link.span,
            say(
                "“{kind}” links by itself today; MediaWiki is giving that up, and the number will be plain text.",
                kind=link.kind,
            ),
            suggestions=(replace(say("Write {right}", right=template), link.span, template),),
        )
