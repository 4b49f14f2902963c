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

from editor.lint.finding import Finding, Severity
from editor.lint.pairing import TemplatePairs, unpaired
from editor.lint.rule import Article, Group, Rule, Scope, Stretches, insert, remove, replace
from editor.wikitext.model import (
    TagKind,
)

RULE = Rule("tag-unclosed", "Tag never closed", Group.MARKUP, Severity.ERROR, Scope.ARTICLE, triggers=("<",))

_OWN_RULES = frozenset({"ref", "references", "nowiki"})

_REACH = 5000  # how far the end of the line is looked for


def check(article: Article) -> Iterator[Finding]:
    """Yield openers without a partner."""
    headings = Stretches(heading.span for heading in article.facts.headings)
    pairs = TemplatePairs(article.facts)
    for tag in unpaired(article.facts.tags):
        if tag.kind is not TagKind.OPEN or tag.span.start in headings or pairs.may_close(tag):
            continue
        end = article.text.find("\n", tag.span.end, tag.span.end + _REACH)
        end = min(len(article.text), tag.span.end + _REACH) if end < 0 else end
        word = re.compile(r"[\w.,+-]*\w").match(article.text, tag.span.end)
        closing = f"</{tag.name}>"
        fixes = [insert(f"Insert {closing} at the end of the line", end, closing)]
        if word:
            behind = insert(f"Insert {closing} behind the first word", word.end(), closing)
            fixes.insert(0 if tag.name in ("sup", "sub") else 1, behind)
        fixes.append(remove(f"Remove <{tag.name}>", tag.span))
        if article.text[tag.span.end : end].count(f"<{tag.name}>") == 1:
            at = article.text.index(f"<{tag.name}>", tag.span.end, end)
            fixes.insert(0, replace("Turn the second tag into an end tag", (at, at + len(closing) - 1), closing))
        message = f"What <{tag.name}> does goes on beyond where it should end, for it is never closed."
        yield RULE.finding(tag.span, message, suggestions=tuple(fixes), subject=tag.name)
    for stray in article.facts.stray:
        if stray.mark.startswith("<") and not stray.mark.startswith(("</", "<!")) and stray.name not in _OWN_RULES:
            yield RULE.finding(
                stray.span,
                f"The reader sees the tag <{stray.name}> itself, for it is never closed.",
                subject=stray.name,
            )
