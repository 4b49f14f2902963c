"""## What it does
Finds `[[:Category:X]]` among the categories at the foot of the page.

## Why
The reader sees a link, and the page is not in the category.

## Example
```wikitext
[[:Category:Treaties]]
[[Category:1933]]
```

## Better
```wikitext
[[Category:Treaties]]
[[Category:1933]]
```

## Source
https://www.mediawiki.org/wiki/Help:Categories
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Article, Kind
from editor.lint.finding import Finding, Severity
from editor.lint.footer import back_over_blanks
from editor.lint.gathered import CATEGORY_TAGS
from editor.lint.rule import Block, Group, Rule, Scope, remove
from editor.wikitext.model import LinkFact
from editor.wording import say

RULE = Rule("cat-linked", say("Category linked instead of given"), Group.CATEGORIES, Severity.WARNING, Scope.ARTICLE)

_ALONE = re.compile(r"[ \t]*\n|[ \t]*$")
_BLANKS = re.compile(r"\s*")


def _linked(block: Block) -> Iterator[LinkFact]:
    for link in block.reading.links:
        if link.namespace == 14 and link.colon and link.span.start not in block.calls:
            yield link


_LINKED = Kind(_linked)


def check(article: Article) -> Iterator[Finding]:
    """Yield such links alone on their line right beside a category, or alone at the very foot of the page."""
    linked = article.each(_LINKED)
    if not linked:
        return
    text = article.searched
    tags = [link.span.shifted(at) for at, (link, _) in article.each(CATEGORY_TAGS)]
    starts, ends = {span.start for span in tags}, {span.end for span in tags}
    for at, link in linked:
        start, end = span = link.span.shifted(at)
        line_before = text[start - 1 : start] == "\n" or start == 0
        if not line_before or not _ALONE.match(text, end):
            continue
        before = back_over_blanks(text, start)
        after = _BLANKS.match(text, end)
        if before in ends or (after is not None and after.end() in starts):
            colon = text.index(":", start)
            fixes = (remove(say("Put the page in the category"), (colon, colon + 1)),)
            message = say("The reader sees a link here, and the page is not in the category.")
            yield RULE.finding(span, message, suggestions=fixes, subject=link.title)
