"""## What it does
Finds articles whose lead has nothing in bold.

## Why
Readers know by the bold words that they are on the right page.

## Example
```wikitext
The treaty was signed in May by the envoys of both countries.
```

## Better
```wikitext
The '''treaty''' was signed in May by the envoys of both countries.
```

## Source
https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Lead_section
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.gathered import HEADINGS
from editor.lint.rule import Group, Rule, Scope, replace
from editor.text import Span
from editor.wording import say

RULE = Rule("lead-title-bold", say("Subject not in bold in the lead"), Group.STRUCTURE, Severity.HINT, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield the first words of a lead without bold."""
    if ":" in article.page.title:
        return
    text = article.searched
    first = article.first(HEADINGS)
    end = first[0] + first[1].span.start if first else len(text)
    if "'''" in text[:end] or re.search(r"<b\b", text[:end]):
        return
    for found in re.finditer(r"^(?![ \t|!{*#:;=<_\[])\S[^\n]{30,}", text[:end], re.MULTILINE):
        start, block = article.part_at(found.start())
        if found.start() - start in block.calls:
            continue
        name = re.sub(r" \(.*\)$", "", article.page.title)
        at = text.find(name, found.start(), found.end())
        fixes = (
            (replace(say("Set {name} in bold", name=name), (at, at + len(name)), f"'''{name}'''"),)
            if name and at >= 0
            else ()
        )
        words = text[found.start() : found.end()].split(" ", 2)
        span = Span(found.start(), found.start() + len(" ".join(words[:2])))
        yield RULE.finding(
            span, say("The reader finds no subject in bold at the start of the page."), suggestions=fixes
        )
        return
