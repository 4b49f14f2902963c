"""
## What it does
Finds pages about a person, and titles that start with an accented letter or hold one, without a sort key.

## Why
Categories list the page by its first name, or behind Z.

## Example
```wikitext
'''Ana Marsh''' was a painter.

[[Category:1901 births]]
```

## Better
```wikitext
'''Ana Marsh''' was a painter.

{{DEFAULTSORT:Marsh, Ana}}
[[Category:1901 births]]
```

## Source
<https://www.mediawiki.org/wiki/Help:Magic_words#Technical_metadata>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Article, Kind
from editor.lint.finding import Finding, Severity
from editor.lint.gathered import CATEGORY_TAGS
from editor.lint.rule import Block, Group, Rule, Scope, insert
from editor.lint.sortkey import plain_letters
from editor.wording import say

RULE = Rule("defaultsort-missing", say("Person without a sort key"), Group.METADATA, Severity.INFO, Scope.ARTICLE)

_PERSON = re.compile(
    r"\d{1,4}s? (?:BC )?(?:births|deaths)\Z|Living people\Z|Year of (?:birth|death) (?:unknown|missing)"
)
_SUFFIX = frozenset({"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"})
_RULER = re.compile(r"\b[IVX]+\b| of | the ")
_KEY = re.compile(r"\{\{\s*(?:DEFAULTSORT|DEFAULTSORTKEY|DEFAULTCATEGORYSORT|lifetime)\b", re.IGNORECASE)


def _sorted(block: Block) -> Iterator[bool]:
    called = any(template.title in ("defaultsort", "Template:Lifetime") for template in block.reading.templates)
    if called or ("{{" in block.text and _KEY.search(block.text)):
        yield True


_SORTED = Kind(_sorted, telling=True)


def check(article: Article) -> Iterator[Finding]:
    """Yield the first category of a page whose title sorts under the wrong letter."""
    categories = [(at, link) for at, (link, _) in article.each(CATEGORY_TAGS) if link.bracketed]
    if not categories or article.has(_SORTED):
        return
    title = re.sub(r" \([^()]*\)\Z", "", article.page.title)
    person = any(_PERSON.search(link.title) for _, link in categories)
    key = _person_key(title) if person else plain_letters(title)
    if key == title or not key:
        return
    spans = [link.span.shifted(at) for at, link in categories]
    first = next((span for span in spans if article.text[span.start - 1 : span.start] == "\n"), spans[0])
    yield RULE.finding(
        first,
        say(
            "Category pages list this one under “{title}”, not under “{key}”.",
            title=title[:1] if not person else title,
            key=key,
        ),
        suggestions=(insert(say("Add the sort key {key}", key=key), first.start, f"{{{{DEFAULTSORT:{key}}}}}\n"),),
    )


def _person_key(title: str) -> str:
    """Return the title with the family name first; "" where it has none to tell."""
    names = title.split()
    suffix = names.pop() if names and names[-1] in _SUFFIX else ""
    if len(names) < 2 or _RULER.search(title):
        return plain_letters(title)
    key = f"{names[-1].rstrip(',')}, {' '.join(names[:-1])}"
    return plain_letters(f"{key} {suffix}".strip())
