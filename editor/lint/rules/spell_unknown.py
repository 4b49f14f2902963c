"""
## What it does
Finds words that no dictionary holds, that the article uses but once or twice, and that are close to a common word.

## Why
One in three is a slip; the others are rare words. A long word that one slip turns into one common word, and into no
other, is a slip nearly always, and is shown as a warning.

## Example
```wikitext
Herons wadde in shallow water.
```

## Better
```wikitext
Herons wade in shallow water.
```

## Source
<https://hunspell.github.io/>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.prose import replacement
from editor.lint.rule import Group, Rule, Scope
from editor.spelling.tier import Tier
from editor.wording import say

RULE = Rule("spell-unknown", say("Unknown word"), Group.LANGUAGE, Severity.HINT, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield unknown words that are close to a common one."""
    for typo in article.vocabulary.typos():
        if typo.tier is Tier.LISTED:
            continue
        clear = typo.tier is Tier.CLEAR
        yield RULE.finding(
            typo.span,
            say(
                "“{word}” is in no dictionary and stands nowhere else; perhaps it is “{right}”.",
                word=typo.word,
                right=typo.suggestions[0],
            ),
            suggestions=tuple(replacement(typo.span, form) for form in typo.suggestions),
            severity=Severity.WARNING if clear else None,
            confidence=0.8 if clear else 0.4,
            subject=typo.word,
        )
