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

from editor.lint.article import Article
from editor.lint.finding import Finding, Related, Severity
from editor.lint.gathered import REF_LISTS, REFS
from editor.lint.rule import Group, Rule, Scope, remove
from editor.text import Span
from editor.wording import say

RULE = Rule("ref-list-duplicate", say("Two lists of references"), Group.REFERENCES, Severity.WARNING, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield lists that have nothing left to list."""
    earlier: dict[str, Span] = {}
    for at, placed in article.each(REF_LISTS):
        span = placed.span.shifted(at)
        first = earlier.get(placed.group)
        earlier[placed.group] = span
        if first is None or placed.inner is not None:
            continue
        if any("notelist" in article.text[row.start : row.end].lower() for row in (first, span)):
            continue  # notes are a group of their own, whatever its name
        between = any(
            ref.group == placed.group and first.end <= ref_at + ref.span.start < span.start
            for ref_at, ref in article.each(REFS)
        )
        if not between:
            message = say("The reader finds an empty second list of references.")
            related = (Related(first, say("the first list")),)
            fixes = (remove(say("Remove this list"), span),)
            yield RULE.finding(span, message, suggestions=fixes, related=related)
