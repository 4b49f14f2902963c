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

from editor.lint.article import Article
from editor.lint.finding import Finding, Related, Severity
from editor.lint.gathered import REF_LISTS, REFS
from editor.lint.rule import Group, Rule, Scope
from editor.wording import say

RULE = Rule("ref-after-list", say("Reference below the list"), Group.REFERENCES, Severity.ERROR, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield references behind the last list of their group."""
    last = {placed.group: placed.span.shifted(at) for at, placed in article.each(REF_LISTS)}
    if not last:
        return
    for at, ref in article.each(REFS):
        final = last.get(ref.group)
        if final and not ref.in_list and at + ref.span.start >= final.end:
            message = say("This footnote is not in the list of references, which is placed above it.")
            yield RULE.finding(ref.span.shifted(at), message, related=(Related(final, say("the list")),))
