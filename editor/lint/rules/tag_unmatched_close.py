"""## What it does
Finds an end tag that closes nothing.

## Why
At best nothing happens; at worst the reader sees the tag, or a box ends too early.

## Example
```wikitext
It was signed</small> in May.
```

## Better
```wikitext
It was signed in May.
```

## Source
https://www.mediawiki.org/wiki/Help:Lint_errors/stripped-tag
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.gathered import STRAYS
from editor.lint.pairing import TemplatePairs, unpaired
from editor.lint.rule import Group, Rule, Scope, remove
from editor.wikitext.model import (
    TagKind,
)
from editor.wording import say

RULE = Rule("tag-unmatched-close", say("End tag without a beginning"), Group.MARKUP, Severity.WARNING, Scope.ARTICLE)

_OWN_RULES = frozenset({"br", "ref", "references"})


def check(article: Article) -> Iterator[Finding]:
    """Yield end tags without a partner."""
    pairs = TemplatePairs(article)
    rows = [(tag.span.shifted(at), tag.name) for at, (tag, *_) in unpaired(article) if tag.kind is TagKind.CLOSE]
    rows = [(span, name) for span, name in rows if not pairs.may_open(name, span.start)]
    rows += [(stray.span.shifted(at), stray.name) for at, stray in article.each(STRAYS) if stray.mark.startswith("</")]
    for span, name in sorted(rows):
        if name not in _OWN_RULES:
            message = say("The end tag </{name}> closes nothing.", name=name)
            yield RULE.finding(span, message, fix=remove(say("Remove </{name}>", name=name), span), subject=name)
