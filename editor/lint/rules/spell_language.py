"""
## What it does
Finds words in another language that the dictionary of that language does not hold: in passages marked with
`{{lang|...}}` or `lang="..."`, and in all of an article whose wiki is in another language.

## Why
Nobody reads over words in a language that few on the wiki know. A passage without a dictionary is passed over; how to
add one stands in the program's README.

## Example
```wikitext
The motto is {{lang|fr|liberté, égalitté}}.
```

## Better
```wikitext
The motto is {{lang|fr|liberté, égalité}}.
```

## Source
<https://hunspell.github.io/>
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from editor.lint.article import Article, Kind
from editor.lint.finding import Finding, Severity
from editor.lint.prose import replacement
from editor.lint.rule import Block, Group, Rule, Scope
from editor.spelling import dictionary
from editor.text import Span
from editor.wikitext.foreign import is_english, passages
from editor.wording import say

RULE = Rule(
    "spell-language",
    say("Unknown word of another language"),
    Group.LANGUAGE,
    Severity.HINT,
    Scope.ARTICLE,
    any_language=True,
)

_WORD = re.compile(r"(?<![\w\x01'’.-])[^\W\d_]{4,}(?![\w\x01'’-])")
_MARKUP = re.compile(r"[\[{<]")
_QUOTES = re.compile("'{2,}")
_MEANT = 3  # a word that the article uses so often is meant


def _unknown(block: Block) -> Iterator[tuple[Span, str, str]]:
    """Yield the unknown words of a block in other languages: where they stand, the word and the language's code."""
    text = block.text
    lang = block.page.site.lang
    if not is_english(lang):
        yield from _unknown_in(block.prose, 0, lang)
    if "lang" not in text.lower():
        return
    for span, code in passages(block.reading):
        passage = text[span.start : span.end]
        if not is_english(code) and not _MARKUP.search(passage):
            yield from _unknown_in(_QUOTES.sub(_blank, passage), span.start, code)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _unknown_in(text: str, start: int, code: str) -> Iterator[tuple[Span, str, str]]:
    words = dictionary.of_language(code)
    if words is None:
        return
    for found in _WORD.finditer(text):
        word = found[0]
        if word.islower() and not words.knows(word):
            yield Span(*found.span()).shifted(start), word, code


_UNKNOWN = Kind(_unknown)


@lru_cache(maxsize=1024)
def _corrections(word: str, code: str) -> tuple[str, ...]:
    words = dictionary.of_language(code)
    return () if words is None else words.corrections(word)


def check(article: Article) -> Iterator[Finding]:
    """Yield the unknown words that the article uses but once or twice."""
    unknown = article.each(_UNKNOWN)
    times = Counter((word, code) for _, (_, word, code) in unknown)
    for at, (span, word, code) in unknown:
        if times[word, code] >= _MEANT or word in article.page.words:
            continue
        place = span.shifted(at)
        forms = _corrections(word, code)
        if forms:
            message = say(
                "“{word}” is not in the dictionary of its language ({code}); perhaps it is “{right}”.",
                word=word,
                code=code,
                right=forms[0],
            )
        else:
            message = say("“{word}” is not in the dictionary of its language ({code}).", word=word, code=code)
        yield RULE.finding(
            place,
            message,
            suggestions=tuple(replacement(place, form) for form in forms),
            confidence=0.3,
            subject=word,
        )
