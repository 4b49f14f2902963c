"""
## What it does
Finds a name that stands once or twice and is nearly a name the article uses often.

## Why
No dictionary knows names, so a slip in one stays for years.

## Example
```wikitext
Maxim Wendelow came in 1933. Wendelow left in 1934. The letters of Wendelow are lost. Maxim Wendlow died in 1951.
```

## Better
```wikitext
Maxim Wendelow came in 1933. Wendelow left in 1934. The letters of Wendelow are lost. Maxim Wendelow died in 1951.
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style#Consistency>
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.prose import replacement
from editor.lint.rule import Group, Rule, Scope
from editor.wording import say, say_count

RULE = Rule("name-inconsistent", say("Name spelled in two ways"), Group.LANGUAGE, Severity.WARNING, Scope.ARTICLE)

# By score. In finished articles one flag in four with a score of 1 is right: too few for a warning.
_LEVELS = (Severity.HINT, Severity.INFO, Severity.WARNING)


def check(article: Article) -> Iterator[Finding]:
    """Yield the rare forms."""
    for item in article.vocabulary.inconsistencies():
        if item.word in article.page.words:
            continue
        level = _LEVELS[min(item.score, len(_LEVELS) - 1)]
        yield RULE.finding(
            item.span,
            say_count(
                "The reader sees “{word}” here and “{usual}” once elsewhere.",
                "The reader sees “{word}” here and “{usual}” {count} times elsewhere.",
                item.times,
                word=item.word,
                usual=item.anchor,
            ),
            suggestions=(replacement(item.span, item.anchor),),
            severity=level,
            confidence=0.8 if level is RULE.severity else 0.5,
            subject=item.word,
        )
