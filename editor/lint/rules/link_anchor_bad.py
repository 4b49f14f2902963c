"""## What it does
Finds links to a section of this page that has no such heading.

## Why
A click on the link does nothing.

## Example
```wikitext
See [[#Histroy]].

== History ==
It was signed.
```

## Better
```wikitext
See [[#History]].

== History ==
It was signed.
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.closeness import closest
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Article, Group, Rule, Scope, replace
from editor.wikitext.model import (
    LinkKind,
)

RULE = Rule(
    "link-anchor-bad",
    "Link to a section that is not there",
    Group.LINKS,
    Severity.WARNING,
    Scope.ARTICLE,
    triggers=("[[#",),
)

_ID = re.compile(r"""id\s*=\s*["']?([^"'>\s][^"'>|\n]*)""")
_ANCHOR = re.compile(r"nchors?\s*\|([^{}]*)\}\}")

_MANY = 600  # headings among which no near one is looked for any more: that takes time


def check(article: Article) -> Iterator[Finding]:
    """Yield links within the page that lead nowhere, where a heading is near enough to be meant."""
    links = [link for link in article.facts.links if link.kind is LinkKind.SELF]
    if not links:
        return
    known = {heading.text.strip().replace("_", " ") for heading in article.facts.headings}
    for pattern in (_ID, _ANCHOR):
        for found in pattern.finditer(article.text):
            known.update(part.strip().replace("_", " ") for part in found[1].split("|"))
    for link in links:
        wanted = link.fragment.replace("_", " ").strip()
        if not wanted or wanted in known or wanted.startswith(("CITEREF", "cite")):
            continue
        if wanted.lower() in ("top", "toc"):
            continue
        near = next((name for name in known if name.lower() == wanted.lower()), None) or (
            closest(wanted, known) if len(known) < _MANY else None
        )
        fixes = (replace(f'Link to "{near}"', link.target, f"#{near}"),) if near else ()
        severity = RULE.severity if near or not article.facts.templates else Severity.INFO
        message = f'A click on this link does nothing, for the page has no section "{wanted}".'
        yield RULE.finding(link.span, message, suggestions=fixes, severity=severity)
