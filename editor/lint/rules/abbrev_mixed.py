"""
## What it does
Finds *U.S.* in an article that writes *US*, and the like.

## Why
One article, one form.

## Example
```wikitext
The US bought it. The U.S. sold it. The US was glad.
```

## Better
```wikitext
The US bought it. The US sold it. The US was glad.
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Abbreviations>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from editor.lint.finding import Finding, Severity
from editor.lint.prose import paragraphs, replacement
from editor.lint.rule import Article, Group, Rule, Scope
from editor.text import Span

RULE = Rule("abbrev-mixed", "Abbreviation with and without full stops", Group.TYPOGRAPHY, Severity.HINT, Scope.ARTICLE)

_FORM = re.compile(
    r"(?P<dotted>U\.S\.S\.R\.|U\.S\.A\.|U\.S\.|U\.K\.|U\.N\.|E\.U\.|Ph\.D\.|M\.D\.)|(?:USSR|USA|US|UK|UN|EU|PhD|MD)(?![\w./$-])"
)
_GLUED = re.compile(r"[\w./-]")


def check(article: Article) -> Iterator[Finding]:
    """Yield the form of an abbreviation that the article uses less; of equals, the one with full stops."""
    places: dict[str, dict[bool, list[Span]]] = {}
    for part in paragraphs(article):
        for start, end, plain, dotted in _forms(part.prose):
            span = Span(part.start + start, part.start + end)
            places.setdefault(plain, {True: [], False: []})[dotted].append(span)
    for plain, forms in places.items():
        if not forms[True] or not forms[False]:
            continue
        dotted = len(forms[True]) <= len(forms[False])
        right = plain if dotted else article.text[slice(*forms[True][0])]
        for span in forms[dotted]:
            wrong = article.text[slice(*span)]
            yield RULE.finding(
                span,
                f"“{wrong}” stands here and “{right}” elsewhere in the article.",
                suggestions=(replacement(span, right),),
                subject=wrong,
            )


@lru_cache(maxsize=16384)
def _forms(prose: str) -> tuple[tuple[int, int, str, bool], ...]:
    return tuple(
        (*found.span(), found[0].replace(".", ""), bool(found["dotted"]))
        for found in _FORM.finditer(prose)
        if not _GLUED.match(prose[found.start() - 1 : found.start()])
    )
