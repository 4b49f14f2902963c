"""## What it does
Finds a second list for one group with no new footnote between the two.

## Why
The second list is empty, or shows an error.

## Example
```wikitext
It was signed.<ref>Smith 1990</ref>

== References ==
<references />
<references />
```

## Better
```wikitext
It was signed.<ref>Smith 1990</ref>

== References ==
<references />
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Related, Severity
from editor.lint.rule import REF_LIST_TRIGGERS, Article, Group, Rule, Scope, remove
from editor.wikitext.model import (
    RefListFact,
)

RULE = Rule(
    "ref-list-duplicate",
    "Two lists of references",
    Group.REFERENCES,
    Severity.WARNING,
    Scope.ARTICLE,
    triggers=REF_LIST_TRIGGERS,
)


def check(article: Article) -> Iterator[Finding]:
    """Yield lists that have nothing left to list."""
    earlier: dict[str, RefListFact] = {}
    for placed in article.facts.ref_lists:
        first = earlier.get(placed.group)
        earlier[placed.group] = placed
        if first is None or placed.inner is not None:
            continue
        if any("notelist" in article.text[row.span.start : row.span.end].lower() for row in (first, placed)):
            continue  # notes are a group of their own, whatever its name
        between = any(
            ref.group == placed.group and first.span.end <= ref.span.start < placed.span.start
            for ref in article.facts.refs
        )
        if not between:
            message = "The reader finds an empty second list of references."
            related = (Related(first.span, "the first list"),)
            fixes = (remove("Remove this list", placed.span),)
            yield RULE.finding(placed.span, message, suggestions=fixes, related=related)
