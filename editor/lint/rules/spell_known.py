"""
## What it does
Finds words on a list of known misspellings that no dictionary holds.

## Why
A misspelled word makes the reader doubt the rest.

## Example
```wikitext
Herons recieve fish from their mates.
```

## Better
```wikitext
Herons receive fish from their mates.
```

## Source
<https://github.com/codespell-project/codespell>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.prose import replacement
from editor.lint.rule import Group, Rule, Scope
from editor.spelling.tier import Tier
from editor.wording import say

RULE = Rule("spell-known", say("Known misspelling"), Group.LANGUAGE, Severity.WARNING, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield listed misspellings that nothing in the article speaks for."""
    for typo in article.vocabulary.typos():
        if typo.tier is Tier.LISTED:
            yield RULE.finding(
                typo.span,
                say(
                    "The reader sees “{word}”, a known misspelling of “{right}”.",
                    word=typo.word,
                    right=typo.suggestions[0],
                ),
                suggestions=tuple(replacement(typo.span, form) for form in typo.suggestions),
                confidence=0.95,
                subject=typo.word,
            )
