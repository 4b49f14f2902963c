"""## What it does
Finds bold or italics that begin in a line and do not end there.

## Why
The rest of the line is bold or italic.

## Example
```wikitext
The '''treaty was signed in May.
```

## Better
```wikitext
The '''treaty''' was signed in May.
```

## Source
https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, Stretches, insert, remove
from editor.wording import say

RULE = Rule("quotes-unclosed", say("Bold or italics never closed"), Group.MARKUP, Severity.WARNING, triggers=("''",))

_PHRASE = re.compile(r"""[^\s,.;:!?()\[\]{}<>|'"][^,.;:!?()\[\]{}<>|'"]{0,60}?(?=\s*[,.;:!?()\[\]{}<>|'"])""")
_WORD = re.compile(r"[\w-]+")


_MESSAGES = {
    "b": say("The reader sees the rest of this line in bold, for it is never closed."),
    "i": say("The reader sees the rest of this line in italic, for it is never closed."),
}
_BOTH = say("The reader sees the rest of this line in bold and italic, for it is never closed.")


def check(block: Block) -> Iterator[Finding]:
    """Yield opening marks that the end of the line closes."""
    headings = Stretches(heading.span for heading in block.reading.headings)
    for quote in block.reading.quotes:
        if not quote.opens or quote.closed or quote.span.start in headings or quote.span.start in block.unread:
            continue
        start, end = quote.span
        mark = block.text[start:end]
        line_end = block.text.find("\n", end)
        line_end = len(block.text) if line_end < 0 else line_end
        fixes = [
            insert(say('Insert {mark} behind "{words}"', mark=mark, words=block.text[end:place][-40:]), place, mark)
            for place in _ends(block, end, line_end)
        ]
        if end < line_end:
            fixes.append(insert(say("Insert {mark} at the end of the line", mark=mark), line_end, mark))
        fixes.append(remove(say("Remove the marks"), quote.span))
        yield RULE.finding(quote.span, _MESSAGES.get(quote.opens, _BOTH), suggestions=tuple(fixes))


def _ends(block: Block, start: int, line_end: int) -> list[int]:
    """Return where the phrase at `start` may end: with the page's title, at a stop, behind the first word."""
    text = block.text
    places = []
    title = re.sub(r" \(.*\)$", "", block.page.title)
    if title and text.startswith(title, start):
        places.append(start + len(title))
    for pattern in (_PHRASE, _WORD):
        found = pattern.match(text, start, line_end)
        if found:
            places.append(found.end())
    return list(dict.fromkeys(places))
