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

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import REF_TRIGGERS, Article, Group, Rule, Scope, insert
from editor.text import Edit, Span
from editor.wikitext.model import (
    RefFact,
)

RULE = Rule(
    "ref-group-no-list",
    "Group of references without its list",
    Group.REFERENCES,
    Severity.ERROR,
    Scope.ARTICLE,
    triggers=REF_TRIGGERS,
)

_GROUP = re.compile(r"""\s+group\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'/>]+)""", re.IGNORECASE)


def check(article: Article) -> Iterator[Finding]:
    """Yield the first reference of each group without a list."""
    if article.is_swallowed:
        return
    listed = {placed.group for placed in article.facts.ref_lists}
    for ref in article.facts.refs:
        if not ref.group or ref.group in listed or ref.in_list:
            continue
        listed.add(ref.group)
        message = f'The reader sees an error, for no list shows the references of the group "{ref.group}".'
        yield RULE.finding(ref.span, message, suggestions=tuple(_ways(article, ref)), subject=ref.group)


def _ways(article: Article, ref: RefFact) -> Iterator[Fix]:
    """Yield the two ways out: a list for the group, and no group for this reference."""
    members = [other for other in article.facts.refs if other.group == ref.group]
    edits = []
    for member in members:
        end = member.content.start if member.content else member.span.end
        found = _GROUP.search(article.text, member.span.start, end)
        if found:
            edits.append(Edit(Span(*found.span()), ""))
    if article.facts.ref_lists:
        at = article.facts.ref_lists[0].span.start
        yield insert("Place a list for the group", at, f'<references group="{ref.group}" />\n')
    if len(edits) == len(members):
        yield Fix("Take the references out of the group", tuple(edits))
