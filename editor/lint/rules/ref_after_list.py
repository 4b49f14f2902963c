"""## What it does
Finds references that stand after the last list of their group.

## Why
They are missing from the list; MediaWiki prints them at the very end of the page, or shows an error.

## Example
```wikitext
It was signed.<ref>Smith 1990</ref>

== References ==
<references />

== Later ==
It was broken.<ref>Jones 1991</ref>
```

## Better
```wikitext
It was signed.<ref>Smith 1990</ref>

== Later ==
It was broken.<ref>Jones 1991</ref>

== References ==
<references />
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Related, Severity
from editor.lint.rule import REF_LIST_TRIGGERS, Article, Group, Rule, Scope
from editor.wikitext.model import (
    RefListFact,
)

RULE = Rule(
    "ref-after-list",
    "Reference below the list",
    Group.REFERENCES,
    Severity.ERROR,
    Scope.ARTICLE,
    triggers=REF_LIST_TRIGGERS,
)


def check(article: Article) -> Iterator[Finding]:
    """Yield references behind the last list of their group."""
    last: dict[str, RefListFact] = {}
    for placed in article.facts.ref_lists:
        last[placed.group] = placed
    for ref in article.facts.refs:
        final = last.get(ref.group)
        if final and not ref.in_list and ref.span.start >= final.span.end:
            message = "This footnote is not in the list of references, which is placed above it."
            yield RULE.finding(ref.span, message, related=(Related(final.span, "the list"),))
