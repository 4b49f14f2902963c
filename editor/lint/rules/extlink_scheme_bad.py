"""## What it does
Finds `htp://`, `http//`, `http:/` and their kin.

## Why
The reader sees plain text or a link that leads nowhere.

## Example
```wikitext
See [htp://example.org the treaty].
```

## Better
```wikitext
See [http://example.org the treaty].
```

## Source
https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.text import Span
from editor.wording import say

RULE = Rule(
    "extlink-scheme-bad",
    say("Misspelled http://"),
    Group.LINKS,
    Severity.ERROR,
    triggers=(
        "//",
        ":/",
        ":\\\\",
    ),
)

_TAIL = re.compile(r"(?:/{1,3}|:\\{2}|:(?=[Ww][Ww][Ww]\.))(?=[\w-]+(?:\.[\w-]+)+)")
_SCHEME = r"(?<![\w/:.%=?&-])(?:h{0,2}t{1,3}p{1,2}s?|hpt+p?s?|h{1,2}pp?ts?)"
_HEAD = re.compile(_SCHEME + r"\s?[:;.]?\s?\Z", re.IGNORECASE)
_BARE_HEAD = re.compile(_SCHEME + r"\Z", re.IGNORECASE)
_RIGHT = re.compile(r"(?<![a-z])https?:\Z")
_REACH = 14  # no head is longer


def check(block: Block) -> Iterator[Finding]:
    """Yield near misses of the two schemes."""
    text = block.text
    for tail in _TAIL.finditer(text):
        at = tail.start()
        if tail[0] == "//" and _RIGHT.search(text, max(0, at - _REACH), at):
            continue
        head = (_HEAD if tail[0][0] == "/" else _BARE_HEAD).search(text, max(0, at - _REACH), at)
        if head is None or head.start() in block.unread:
            continue
        span = Span(head.start(), tail.end())
        written = text[span.start : span.end]
        if written.lower() in ("http://", "https://"):
            continue
        if span.start in block.urls and text[span.start - 1 : span.start] not in ("[", " "):
            continue
        scheme = "https://" if "s" in written.lower() else "http://"
        fix = replace(say("Write {right}", right=scheme), span, scheme)
        yield RULE.finding(span, say('The link does not work, for "{written}" is no scheme.', written=written), fix=fix)
