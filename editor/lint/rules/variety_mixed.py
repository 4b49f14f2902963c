"""
## What it does
Finds American spellings in an article that is spelled the British way, and the other way round.

## Why
One article, one variety of English; names and quotations keep theirs.

## Example
```wikitext
The colour of the harbour is grey; neighbours honour it. The flavor is new.
```

## Better
```wikitext
The colour of the harbour is grey; neighbours honour it. The flavour is new.
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style#National_varieties_of_English>
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

RULE = Rule("variety-mixed", say("British and American spelling mixed"), Group.LANGUAGE, Severity.HINT, Scope.ARTICLE)

# Only spellings that one variety alone has: -ize is British too, and so is "program" for computers.
_PAIRS = (
    ("olour", "olor"), ("avour", "avor"), ("onour", "onor"), ("abour", "abor"), ("eighbour", "eighbor"),
    ("ehaviour", "ehavior"), ("arbour", "arbor"), ("umour", "umor"), ("efence", "efense"), ("ravelled", "raveled"),
    ("ravelling", "raveling"), ("ancelled", "anceled"), ("odelling", "odeling"), ("ewellery", "ewelry"),
    ("nalyse", "nalyze"), ("aralyse", "aralyze"), ("luminium", "luminum"),
)  # fmt: skip
_BRITISH = dict(_PAIRS)
_AMERICAN = {american: british for british, american in _PAIRS}
_STEMS = (*_BRITISH, *_AMERICAN)
_WORD = re.compile(
    rf"[a-z]{{1,4}}?(?P<stem>{'|'.join([*_BRITISH, *_AMERICAN])})(?:s|e?d|ing|r|rs|able|al|ful|less|ites?|hoods?)?\b"
)
_CLEAR = 3  # one variety is the article's when it is used so many times as often


def _spellings(block: Block) -> Iterator[tuple[int, int, str, bool]]:
    """Yield the telling words of a block: start, end, their other spelling, and whether they are British."""
    prose = block.prose
    for stem in _STEMS:
        if stem in prose:
            break
    else:
        return
    for word in _WORD.finditer(prose):
        stem = word["stem"]
        if not prose[word.start() - 1 : word.start()].isalpha():
            yield *word.span(), word[0].replace(stem, _BRITISH.get(stem) or _AMERICAN[stem]), stem in _BRITISH


_SPELLINGS = Kind(_spellings)


_MESSAGES = {  # by whether the wiki asks for a spelling, and whether it is the British one
    (True, True): say("“{wrong}” stands on a wiki that spells the British way."),
    (True, False): say("“{wrong}” stands on a wiki that spells the American way."),
    (False, True): say("“{wrong}” stands in an article that is spelled the British way elsewhere."),
    (False, False): say("“{wrong}” stands in an article that is spelled the American way elsewhere."),
}


def check(article: Article) -> Iterator[Finding]:
    """Yield the spellings of the variety that the wiki does not want, or else that the article uses less."""
    british: list[tuple[Span, str]] = []
    american: list[tuple[Span, str]] = []
    for at, (start, end, right, is_british) in article.each(_SPELLINGS):
        (british if is_british else american).append((Span(at + start, at + end), right))
    wanted = article.page.site.spelling
    if wanted:
        rare, british_way = (american, True) if wanted == "british" else (british, False)
    elif len(british) >= _CLEAR * max(1, len(american)):
        rare, british_way = american, True
    elif len(american) >= _CLEAR * max(1, len(british)):
        rare, british_way = british, False
    else:
        return
    message = _MESSAGES[bool(wanted), british_way]
    for span, right in rare:
        wrong = article.text[span.start : span.end]
        yield RULE.finding(
            span,
            message.filled(wrong=wrong),
            severity=Severity.INFO if wanted else RULE.severity,
            suggestions=(replacement(span, right),),
            confidence=0.6,
            subject=wrong,
        )
