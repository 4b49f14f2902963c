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

RULE = Rule(
    "extlink-scheme-bad",
    "Misspelled http://",
    Group.LINKS,
    Severity.ERROR,
    triggers=(
        "//",
        ":/",
        ":\\\\",
    ),
)

_SCHEME = re.compile(
    r"(?<![\w/:.%=?&-])"
    r"(?:h{0,2}t{1,3}p{1,2}s?|hpt+p?s?|h{1,2}pp?ts?)"
    r"(?:\s?[:;.]?\s?/{1,3}|:\\{2}|:(?=www\.))"
    r"(?=[\w-]+(?:\.[\w-]+)+)",
    re.IGNORECASE,
)


def check(block: Block) -> Iterator[Finding]:
    """Yield near misses of the two schemes."""
    for found in _SCHEME.finditer(block.text):
        written = found.group()
        if written.lower() in ("http://", "https://") or found.start() in block.unread:
            continue
        if found.start() in block.urls and block.text[found.start() - 1 : found.start()] not in ("[", " "):
            continue
        scheme = "https://" if "s" in written.lower() else "http://"
        fix = replace(f"Write {scheme}", found.span(), scheme)
        yield RULE.finding(found.span(), f'The link does not work, for "{written}" is no scheme.', fix=fix)
