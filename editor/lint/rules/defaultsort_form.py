"""
## What it does
Finds sort keys with a missing blank behind the comma, blanks around them, or letters with accents.

## Why
They sort apart from those of the same name.

## Example
```wikitext
{{DEFAULTSORT:Marsh,Ana}}
```

## Better
```wikitext
{{DEFAULTSORT:Marsh, Ana}}
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Categorization#Sort_keys>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Article, Group, Rule, Scope, replace
from editor.lint.sortkey import plain_letters, sort_keys

RULE = Rule(
    "defaultsort-form",
    "Sort key in a form that sorts wrongly",
    Group.METADATA,
    Severity.INFO,
    Scope.ARTICLE,
    triggers=("DEFAULTSORT", "defaultsort"),
)


def check(article: Article) -> Iterator[Finding]:
    """Yield keys with blanks, commas or letters that sort where nobody looks."""
    for key in sort_keys(article):
        value = article.text[key.value.start : key.value.end]
        right = _mended(value)
        if right != value and right:
            yield RULE.finding(
                key.value if value.strip() else key.span,
                f"The key “{value}” sorts apart from its neighbours; “{right}” sorts among them.",
                fix=replace(f"Write “{right}”", key.value, right),
            )


def _mended(value: str) -> str:
    spaced = re.sub(r"\s*,\s*(?=\S)", ", ", value.strip().replace("_", " "))
    return plain_letters(re.sub(r" {2,}", " ", spaced))
