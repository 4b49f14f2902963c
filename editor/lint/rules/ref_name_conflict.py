"""## What it does
Finds two references with one name and different contents.

## Why
The list of references shows an error, and only the first content.

## Example
```wikitext
One.<ref name="a">Smith 1990</ref> Two.<ref name="a">Jones 1991</ref>
```

## Better
```wikitext
One.<ref name="a">Smith 1990</ref> Two.<ref name="b">Jones 1991</ref>
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Related, Severity
from editor.lint.gathered import REFS
from editor.lint.rule import Group, Rule, Scope
from editor.wikitext.model import (
    RefFact,
)
from editor.wording import say

RULE = Rule(
    "ref-name-conflict", say("One name for two different references"), Group.REFERENCES, Severity.ERROR, Scope.ARTICLE
)


def check(article: Article) -> Iterator[Finding]:
    """Yield every later content of a name that differs from its first."""
    first: dict[tuple[str, str], tuple[int, RefFact]] = {}
    for at, ref in article.each(REFS):
        if not ref.name or ref.content is None or not ref.text:
            continue
        known_at, known = first.setdefault((ref.group, ref.name), (at, ref))
        if known.text != ref.text:
            message = say(
                'The list of references shows an error: "{name}" already stands for another source.', name=ref.name
            )
            related = (Related(known.span.shifted(known_at), say("first defined here")),)
            yield RULE.finding(ref.span.shifted(at), message, related=related, subject=ref.name)
