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

from editor.lint.article import Article, Kind
from editor.lint.finding import Finding, Severity
from editor.lint.prose import replacement
from editor.lint.rule import Block, Group, Rule, Scope
from editor.text import Span
from editor.wording import say

RULE = Rule(
    "abbrev-mixed",
    say("Abbreviation with and without full stops"),
    Group.TYPOGRAPHY,
    Severity.HINT,
    Scope.ARTICLE,
    english=True,
)

_FORM = re.compile(
    r"(?P<dotted>U\.S\.S\.R\.|U\.S\.A\.|U\.S\.|U\.K\.|U\.N\.|E\.U\.|Ph\.D\.|M\.D\.)|(?:USSR|USA|US|UK|UN|EU|PhD|MD)(?![\w./$-])"
)
_SIGNS = ("US", "U.S.", "UK", "U.K.", "UN", "U.N.", "EU", "E.U.", "PhD", "Ph.D.", "MD", "M.D.")
_GLUED = re.compile(r"[\w./-]")


def _forms(block: Block) -> Iterator[tuple[int, int, str, bool]]:
    """Yield the abbreviations of a block: start, end, the form without full stops, whether it has them."""
    prose = block.prose
    if not any(sign in prose for sign in _SIGNS):
        return
    for found in _FORM.finditer(prose):
        if not _GLUED.match(prose[found.start() - 1 : found.start()]):
            yield *found.span(), found[0].replace(".", ""), bool(found["dotted"])


_FORMS = Kind(_forms)


def check(article: Article) -> Iterator[Finding]:
    """Yield the form of an abbreviation that the article uses less; of equals, the one with full stops."""
    places: dict[str, dict[bool, list[Span]]] = {}
    for at, (start, end, plain, dotted) in article.each(_FORMS):
        span = Span(at + start, at + end)
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
                say("“{wrong}” stands here and “{right}” elsewhere in the article.", wrong=wrong, right=right),
                suggestions=(replacement(span, right),),
                subject=wrong,
            )
