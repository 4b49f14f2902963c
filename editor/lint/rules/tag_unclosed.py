"""## What it does
Finds an HTML or extension tag without its end tag.

## Why
What the tag does goes on over the rest of the paragraph, the section or the page.

## Example
```wikitext
It was <small>signed in May.
```

## Better
```wikitext
It was <small>signed</small> in May.
```

## Source
https://www.mediawiki.org/wiki/Help:Lint_errors/missing-end-tag
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.gathered import STRAYS
from editor.lint.pairing import TemplatePairs, unpaired
from editor.lint.rule import Group, Rule, Scope, insert, remove, replace
from editor.wikitext.model import (
    TagKind,
)
from editor.wording import say

RULE = Rule("tag-unclosed", say("Tag never closed"), Group.MARKUP, Severity.ERROR, Scope.ARTICLE)

_OWN_RULES = frozenset({"ref", "references", "nowiki"})

_WORD = re.compile(r"[\w.,+-]*\w")
_REACH = 5000  # how far the end of the line is looked for


def check(article: Article) -> Iterator[Finding]:
    """Yield openers without a partner."""
    text = article.text
    pairs = TemplatePairs(article)
    for at, (tag, _, in_heading) in unpaired(article):
        span = tag.span.shifted(at)
        if tag.kind is not TagKind.OPEN or in_heading or pairs.may_close(tag.name, span.end):
            continue
        end = text.find("\n", span.end, span.end + _REACH)
        end = min(len(text), span.end + _REACH) if end < 0 else end
        word = _WORD.match(text, span.end)
        closing = f"</{tag.name}>"
        fixes = [insert(say("Insert {closing} at the end of the line", closing=closing), end, closing)]
        if word:
            behind = insert(say("Insert {closing} behind the first word", closing=closing), word.end(), closing)
            fixes.insert(0 if tag.name in ("sup", "sub") else 1, behind)
        fixes.append(remove(say("Remove <{tag}>", tag=tag.name), span))
        if text[span.end : end].count(f"<{tag.name}>") == 1:
            again = text.index(f"<{tag.name}>", span.end, end)
            fixes.insert(
                0, replace(say("Turn the second tag into an end tag"), (again, again + len(closing) - 1), closing)
            )
        message = say("What <{tag}> does goes on beyond where it should end, for it is never closed.", tag=tag.name)
        yield RULE.finding(span, message, suggestions=tuple(fixes), subject=tag.name)
    for at, stray in article.each(STRAYS):
        if stray.mark.startswith("<") and not stray.mark.startswith(("</", "<!")) and stray.name not in _OWN_RULES:
            yield RULE.finding(
                stray.span.shifted(at),
                say("The reader sees the tag <{tag}> itself, for it is never closed.", tag=stray.name),
                subject=stray.name,
            )
