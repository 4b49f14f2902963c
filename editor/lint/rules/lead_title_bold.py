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

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Article, Group, Rule, Scope, replace
from editor.text import Span

RULE = Rule("lead-title-bold", "Subject not in bold in the lead", Group.STRUCTURE, Severity.HINT, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield the first words of a lead without bold."""
    text = article.text
    end = article.facts.headings[0].span.start if article.facts.headings else len(text)
    if "'''" in text[:end] or re.search(r"<b\b", text[:end]) or ":" in article.page.title:
        return
    for found in re.finditer(r"^(?![ \t|!{*#:;=<_\[])\S[^\n]{30,}", text[:end], re.MULTILINE):
        if found.start() in article.calls:
            continue
        name = re.sub(r" \(.*\)$", "", article.page.title)
        at = text.find(name, found.start(), found.end())
        fixes = (replace(f"Set {name} in bold", (at, at + len(name)), f"'''{name}'''"),) if name and at >= 0 else ()
        first = text[found.start() : found.end()].split(" ", 2)
        span = Span(found.start(), found.start() + len(" ".join(first[:2])))
        yield RULE.finding(span, "The reader finds no subject in bold at the start of the page.", suggestions=fixes)
        return
