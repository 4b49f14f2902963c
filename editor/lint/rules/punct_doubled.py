"""
## What it does
Finds two commas, semicolons or full stops in a row, pairs such as `,.`, and a comma right behind a bullet.

## Why
The reader stumbles: one of them is a slip.

## Example
```wikitext
Herons eat fish,, frogs and insects.
```

## Better
```wikitext
Herons eat fish, frogs and insects.
```

## Source
<https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style#Punctuation>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import prose_of
from editor.lint.rule import Block, Group, Rule, remove, replace
from editor.wording import say

RULE = Rule("punct-doubled", say("Doubled or stray punctuation"), Group.TYPOGRAPHY, Severity.WARNING)

_DOUBLED = re.compile(
    r"(?P<two>,[ ]?,|;[ ]?;|:[ ]?:(?!:)|(?<=[a-z\d)\]\"”])\.\.)(?=[\s\ufffc\x01\"”')]|\Z)(?<!\.\.\.)(?<!^::)"
    r"|(?<=[a-z]{3})(?P<mixed>,\.|;\.|:\.|,;)(?=\s|\Z)"
    r"|(?:^|(?<=[\x01\])}.a-z\ufffc ]))[*#]+(?P<stray> ?[,;])(?= )",
    re.MULTILINE,
)
_CAUSE = re.compile(r"[,;:.*#] ?[,.;:]")
_KEEP = {",.": ".", ";.": ".", ":.": ".", ",;": ";"}


def check(block: Block) -> Iterator[Finding]:
    """Yield doubled marks, and a comma or semicolon right behind a bullet."""
    prose = prose_of(block)
    done = 0
    for cause in _CAUSE.finditer(prose):
        found = _DOUBLED.search(prose, max(done, cause.start() - 6), cause.end() + 8) if cause.start() >= done else None
        if found is not None and found.end() < len(prose):
            found = _DOUBLED.match(prose, found.start())  # the end of the search is not the end of the text
        if found is None:
            continue
        done = found.end()
        group = found.lastgroup or "two"
        wrong = found[group]
        span = found.span(group)
        if block.text[slice(*span)] != wrong or (group == "two" and _is_list_mark(prose, span[0])):
            continue
        right = "" if group == "stray" else _KEEP.get(wrong, wrong[0])
        if right:
            message = say("The reader sees “{wrong}” where “{right}” belongs.", wrong=wrong.strip(), right=right)
            fix = replace(say("Write “{right}”", right=right), span, right)
        else:
            message = say("The reader sees “{wrong}” where nothing belongs.", wrong=wrong.strip())
            fix = remove(say("Remove it"), span)
        yield RULE.finding(span, message, fix=fix)


def _is_list_mark(prose: str, at: int) -> bool:
    """Tell whether the marks start a line, where they make a list."""
    return not prose[prose.rfind("\n", 0, at) + 1 : at].strip(":;*# ")
