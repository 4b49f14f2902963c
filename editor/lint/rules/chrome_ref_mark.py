"""
## What it does
Finds footnote marks copied as text: `[1]`, `[note 2]`, `[citation needed]`, and the arrow of a footnote's back link.

## Why
The reader sees a number that leads nowhere; the source it stood for is lost.

## Example
```wikitext
Herons nest in trees.[12] They eat fish.
```

## Better
```wikitext
Herons nest in trees.<ref>Marsh, A. (1999). ''Herons''. p. 4.</ref> They eat fish.
```

## Source
<https://www.mediawiki.org/wiki/Help:Cite>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.prose import prose_of
from editor.lint.rule import Block, Group, Rule, remove
from editor.wording import say

RULE = Rule("chrome-ref-mark", say("Pasted footnote mark"), Group.CHROME, Severity.WARNING, triggers=("[", "↑", "^ "))

_NEEDED = (
    r"(?:citation|clarification|page|source|better source|verification|dead link) needed|dead link|original research\?"
    r"|who\?|when\?"
    r"|by whom\?|according to whom\?|dubious ?[–-] ?discuss|not in citation given|failed verification"
)
_NOTE = r"(?:note|nb|lower-alpha|fn) \d{1,3}|(?<=[.,;]\[)[a-z]"
_MARK = re.compile(rf"(?P<mark>\[(?:\d{{1,3}}|{_NOTE}|{_NEEDED})\])(?![\[(])")
_BEFORE = re.compile(r"(?:[a-z\d][.,;:!?)\"”’]|[a-z]{3}|\]) ?\Z")
_ARROW = re.compile(
    r"^[*#]*[ ]?(?P<mark>(?:\d+\.[ ]?)?↑|(?:\d+\.[ ]?)?\^ (?:[a-z] ){1,8}(?=[A-Z\"“])"
    r"|\d+\.[ ]?\^ |\^ (?=[A-Z][\w'’-]+, ))",
    re.MULTILINE,
)


def check(block: Block) -> Iterator[Finding]:
    """Yield marks in running text."""
    prose = prose_of(block)
    marks = [mark for mark in _MARK.finditer(prose) if _BEFORE.search(prose, max(0, mark.start() - 4), mark.start())]
    for found in [*marks, *_ARROW.finditer(prose)]:
        mark = found["mark"]
        if block.text[found.start("mark") : found.end("mark")] != mark:
            continue
        yield RULE.finding(
            found.span("mark"),
            say("The reader sees “{mark}” as text that leads to no footnote.", mark=mark.strip()),
            suggestions=(remove(say("Remove the mark"), found.span("mark")),),
        )
