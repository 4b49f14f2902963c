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
from functools import lru_cache

from editor.lint.article import Article, Kind
from editor.lint.closeness import closest
from editor.lint.finding import Finding, Severity
from editor.lint.gathered import TEMPLATES
from editor.lint.rule import Block, Group, Rule, Scope, replace
from editor.wikitext.model import LinkFact, LinkKind
from editor.wording import say

RULE = Rule("link-anchor-bad", say("Link to a section that is not there"), Group.LINKS, Severity.WARNING, Scope.ARTICLE)

_ID = re.compile(r"""id\s*=\s*["']?([^"'>\s][^"'>|\n]*)""")
_ANCHOR = re.compile(r"nchors?\s*\|([^{}]*)\}\}")

_MANY = 600  # headings among which no near one is looked for any more: that takes time


def _self_links(block: Block) -> Iterator[LinkFact]:
    return (link for link in block.reading.links if link.kind is LinkKind.SELF)


def _anchors(block: Block) -> Iterator[str]:
    """Yield the names that a link to a section of the page may bear."""
    for heading in block.reading.headings:
        yield heading.text.strip().replace("_", " ")
    for pattern in (_ID, _ANCHOR):
        for found in pattern.finditer(block.text):
            yield from (name.strip().replace("_", " ") for name in found[1].split("|"))


_SELF_LINKS = Kind(_self_links)
_ANCHORS = Kind(_anchors, telling=True)


@lru_cache(maxsize=256)
def _nearest(wanted: str, known: frozenset[str]) -> str | None:
    """Return the name that is meant, or None where none is near."""
    same = min((name for name in known if name.lower() == wanted.lower()), default=None)
    return same or (closest(wanted, known) if len(known) < _MANY else None)


def check(article: Article) -> Iterator[Finding]:
    """Yield links within the page that lead nowhere, where a heading is near enough to be meant."""
    links = article.each(_SELF_LINKS)
    if not links:
        return
    known = frozenset(name for _, name in article.each(_ANCHORS))
    for at, link in links:
        wanted = link.fragment.replace("_", " ").strip()
        if not wanted or wanted in known or wanted.startswith(("CITEREF", "cite")):
            continue
        if wanted.lower() in ("top", "toc"):
            continue
        near = _nearest(wanted, known)
        fixes = (replace(say('Link to "{near}"', near=near), link.target.shifted(at), f"#{near}"),) if near else ()
        severity = RULE.severity if near or not article.has(TEMPLATES) else Severity.INFO
        message = say('A click on this link does nothing, for the page has no section "{wanted}".', wanted=wanted)
        yield RULE.finding(link.span.shifted(at), message, suggestions=fixes, severity=severity)
