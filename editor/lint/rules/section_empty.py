"""## What it does
Finds headings with nothing below them.

## Why
The reader follows the table of contents to nothing.

## Example
```wikitext
== Reactions ==

== History ==
It was signed.
```

## Better
```wikitext
== History ==
It was signed.
```

## Source
https://en.wikipedia.org/wiki/Help:Section
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Article, Group, Rule, Scope

RULE = Rule(
    "section-empty", "Section without content", Group.STRUCTURE, Severity.WARNING, Scope.ARTICLE, triggers=("==",)
)

_NOTHING = re.compile(
    r"<!--.*?-->|\[\[\s*[Cc]ategory\s*:[^\[\]]*\]\]|\{\{\s*DEFAULTSORT[^{}]*\}\}|__[A-Z]+__", re.DOTALL
)

_FOR_LISTS = ("references", "notes", "footnotes", "citations", "notes and references", "sources", "works cited")

_LONG = 4000


def check(article: Article) -> Iterator[Finding]:
    """Yield headings followed by a heading of the same or a higher level, or by the end."""
    if article.is_swallowed:
        return
    headings = article.facts.headings
    listless = bool(article.facts.refs) and not article.facts.ref_lists
    for index, heading in enumerate(headings):
        following = headings[index + 1] if index + 1 < len(headings) else None
        if following and following.level > heading.level:
            continue
        end = following.span.start if following else len(article.text)
        named = heading.text.strip().lower()
        if not named or (listless and named in _FOR_LISTS) or end - heading.span.end > _LONG:
            continue
        if not _NOTHING.sub("", article.text[heading.span.end : end]).strip():
            yield RULE.finding(heading.span, "The reader finds nothing below this heading.", subject=heading.text)
