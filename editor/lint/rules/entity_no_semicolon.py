"""## What it does
Finds `&nbsp` and others without `;`.

## Why
The reader sees the name in place of the sign.

## Example
```wikitext
It was 5&nbspkm away.
```

## Better
```wikitext
It was 5&nbsp;km away.
```

## Source
https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, insert
from editor.wording import say

RULE = Rule("entity-no-semicolon", say("Entity without its semicolon"), Group.MARKUP, Severity.WARNING, triggers=("&",))

_ENTITY = re.compile(
    r"&(nbsp|ndash|mdash|times|minus|thinsp|ensp|emsp|hellip|middot|deg|plusmn|lsquo|rsquo|ldquo|rdquo|laquo|raquo|euro|pound"
    r"|copy|reg|trade|amp|lt|gt|quot|zwnj|zwj|larr|rarr|uarr|darr|frac12|frac14|frac34|sup2|sup3|bull|dagger|Dagger|prime"
    r"|Prime|infin|asymp|ne|le|ge|alpha|beta|gamma|delta|pi|mu|sigma|omega|aacute|eacute|iacute|oacute|uacute|auml|ouml"
    r"|uuml|Auml|Ouml|Uuml|szlig|ccedil|egrave|agrave|ntilde|#\d{2,6}|#x[0-9A-Fa-f]{2,5})(?![\w;=])"
    r"|&(nbsp|ndash|mdash)(?=[A-Za-z0-9])"
)


def check(block: Block) -> Iterator[Finding]:
    """Yield names of entities with another sign behind."""
    for found in _ENTITY.finditer(block.text):
        at = found.start()
        if (
            at in block.unread
            or at in block.urls
            or re.search(r"(?:https?:)?//[^\s|\]}]*$", block.text[max(0, at - 200) : at])
        ):
            continue
        message = say("The reader sees {found} in place of a sign.", found=found.group())
        yield RULE.finding(found.span(), message, fix=insert(say("Insert the semicolon"), found.end(), ";"))
