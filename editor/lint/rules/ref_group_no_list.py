"""## What it does
Finds a group that references use and no list shows.

## Why
The reader sees an error message, or footnote marks that lead nowhere.

## Example
```wikitext
It was signed.<ref group="note">By proxy.</ref>

<references />
```

## Better
```wikitext
It was signed.<ref group="note">By proxy.</ref>

<references group="note" />
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Fix, Severity
from editor.lint.gathered import REF_LISTS, REFS, SWALLOWING
from editor.lint.rule import Group, Rule, Scope, insert
from editor.text import Edit, Span
from editor.wikitext.model import (
    RefFact,
)
from editor.wording import say

RULE = Rule(
    "ref-group-no-list", say("Group of references without its list"), Group.REFERENCES, Severity.ERROR, Scope.ARTICLE
)

_GROUP = re.compile(r"""\s+group\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'/>]+)""", re.IGNORECASE)


def check(article: Article) -> Iterator[Finding]:
    """Yield the first reference of each group without a list."""
    refs = article.each(REFS)
    if not any(ref.group for _, ref in refs) or article.has(SWALLOWING):
        return
    listed = {placed.group for _, placed in article.each(REF_LISTS)}
    for at, ref in refs:
        if not ref.group or ref.group in listed or ref.in_list:
            continue
        listed.add(ref.group)
        message = say(
            'The reader sees an error, for no list shows the references of the group "{group}".', group=ref.group
        )
        yield RULE.finding(ref.span.shifted(at), message, suggestions=tuple(_ways(article, ref)), subject=ref.group)


def _ways(article: Article, ref: RefFact) -> Iterator[Fix]:
    """Yield the two ways out: a list for the group, and no group for this reference."""
    members = [(at, other) for at, other in article.each(REFS) if other.group == ref.group]
    edits = []
    for at, member in members:
        end = member.content.start if member.content else member.span.end
        found = _GROUP.search(article.text, at + member.span.start, at + end)
        if found:
            edits.append(Edit(Span(*found.span()), ""))
    placed = article.first(REF_LISTS)
    if placed:
        yield insert(
            say("Place a list for the group"), placed[0] + placed[1].span.start, f'<references group="{ref.group}" />\n'
        )
    if len(edits) == len(members):
        yield Fix(say("Take the references out of the group"), tuple(edits))
