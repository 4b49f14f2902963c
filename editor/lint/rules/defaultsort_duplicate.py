"""
## What it does
Finds a second `{{DEFAULTSORT:...}}`.

## Why
Only one can count, and the page shows an error message when they differ.

## Example
```wikitext
{{DEFAULTSORT:Marsh, Ana}}
{{DEFAULTSORT:Ana Marsh}}
```

## Better
```wikitext
{{DEFAULTSORT:Marsh, Ana}}
```

## Source
<https://www.mediawiki.org/wiki/Help:Magic_words#Technical_metadata>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Related, Severity
from editor.lint.rule import Article, Group, Rule, Scope, remove
from editor.lint.sortkey import sort_keys
from editor.text import Span

RULE = Rule(
    "defaultsort-duplicate",
    "Two sort keys",
    Group.METADATA,
    Severity.WARNING,
    Scope.ARTICLE,
    triggers=("DEFAULTSORT", "defaultsort"),
)


def check(article: Article) -> Iterator[Finding]:
    """Yield every sort key but the first."""
    keys = sort_keys(article)
    for key in keys[1:]:
        first = keys[0].span
        yield RULE.finding(
            key.span,
            "The page has two sort keys; the last one counts, and MediaWiki shows an error when they differ.",
            related=(Related(Span(*first), "The first one"),),
            suggestions=(remove("Remove this one", key.span),),
        )
