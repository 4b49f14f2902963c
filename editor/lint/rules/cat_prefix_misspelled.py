"""## What it does
Finds prefixes such as `Catagory:`.

## Why
The reader sees a red link, and the page is not in the category.

## Example
```wikitext
[[Catagory:Treaties]]
```

## Better
```wikitext
[[Category:Treaties]]
```

## Source
https://www.mediawiki.org/wiki/Help:Categories
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.closeness import closest
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wikitext.model import (
    LinkKind,
)
from editor.wording import say

RULE = Rule(
    "cat-prefix-misspelled",
    say("Misspelled prefix of a category"),
    Group.CATEGORIES,
    Severity.ERROR,
    triggers=("[[",),
    english=True,
)

# The word in other languages: a page of another wiki, not a slip.
_FOREIGN = frozenset(
    [
        "categoria",
        "categoría",
        "catégorie",
        "categorie",
        "kategorie",
        "kategori",
        "kategoria",
        "kategorija",
        "kategória",
        "categorías",
        "categoría",
        "catagoría",
        "kategoriya",
        "kategorio",
        "kategoría",
        "catègoria",
        "categurìa",
        "categury",
    ]
)


def check(block: Block) -> Iterator[Finding]:
    """Yield links whose prefix is nearly that of a category."""
    if ":" not in block.text:
        return
    names = [name for name, number in block.page.site.namespace_numbers.items() if number == 14]
    for link in block.reading.links:
        if link.kind is not LinkKind.PAGE or link.namespace != 0:
            continue
        target = block.text[link.target.start : link.target.end]
        prefix, colon, _ = target.partition(":")
        word = prefix.strip()
        if not colon or len(word) < 5 or word.lower() in _FOREIGN:
            continue
        near = closest(word.lower(), names, 3 if len(word) > 7 and word[0] in "Cc" else 2)
        if near is None:
            continue
        start = link.target.start + target.index(word)
        fixes = (
            replace(say('Write "{right}"', right=near.capitalize()), (start, start + len(word)), near.capitalize()),
        )
        message = say("The reader sees a red link, and the page is not in the category.")
        yield RULE.finding(link.span, message, suggestions=fixes, subject=word)
