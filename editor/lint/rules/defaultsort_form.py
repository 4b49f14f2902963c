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

from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.gathered import SORT_KEYS
from editor.lint.rule import Group, Rule, Scope, replace
from editor.lint.sortkey import plain_letters
from editor.wording import say

RULE = Rule(
    "defaultsort-form", say("Sort key in a form that sorts wrongly"), Group.METADATA, Severity.INFO, Scope.ARTICLE
)


def check(article: Article) -> Iterator[Finding]:
    """Yield keys with blanks, commas or letters that sort where nobody looks."""
    for at, key in article.each(SORT_KEYS):
        place = key.value.shifted(at)
        value = article.text[place.start : place.end]
        right = _mended(value)
        if right != value and right:
            yield RULE.finding(
                place if value.strip() else key.span.shifted(at),
                say(
                    "The key “{value}” sorts apart from its neighbours; “{right}” sorts among them.",
                    value=value,
                    right=right,
                ),
                fix=replace(say("Write “{right}”", right=right), place, right),
            )


def _mended(value: str) -> str:
    spaced = re.sub(r"\s*,\s*(?=\S)", ", ", value.strip().replace("_", " "))
    return plain_letters(re.sub(r" {2,}", " ", spaced))
