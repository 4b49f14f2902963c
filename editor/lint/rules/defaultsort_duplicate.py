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

from editor.lint.article import Article
from editor.lint.finding import Finding, Related, Severity
from editor.lint.gathered import SORT_KEYS
from editor.lint.rule import Group, Rule, Scope, remove
from editor.wording import say

RULE = Rule("defaultsort-duplicate", say("Two sort keys"), Group.METADATA, Severity.WARNING, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield every sort key but the first."""
    keys = [key.span.shifted(at) for at, key in article.each(SORT_KEYS)]
    for key in keys[1:]:
        yield RULE.finding(
            key,
            say("The page has two sort keys; the last one counts, and MediaWiki shows an error when they differ."),
            related=(Related(keys[0], say("The first one")),),
            suggestions=(remove(say("Remove this one"), key),),
        )
