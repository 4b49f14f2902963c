"""## What it does
Finds a name that references use but none defines.

## Why
The list of references shows a red error message in place of the source.

## Example
```wikitext
It was signed.<ref name="smyth" /> It was ratified.<ref name="smith">Smith 1990</ref>
```

## Better
```wikitext
It was signed.<ref name="smith" /> It was ratified.<ref name="smith">Smith 1990</ref>
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.closeness import closest
from editor.lint.finding import Finding, Related, Severity
from editor.lint.rule import REF_TRIGGERS, Article, Group, Rule, Scope, replace
from editor.wikitext.model import (
    RefFact,
)

RULE = Rule(
    "ref-name-undefined",
    "Reference name without content",
    Group.REFERENCES,
    Severity.ERROR,
    Scope.ARTICLE,
    triggers=REF_TRIGGERS,
)

_NAME = re.compile(r"""\bname\s*=\s*["']?([^"'>]+?)["']?\s*>""")

_MOST = 30  # names for which a near one is looked for: that takes time


def check(article: Article) -> Iterator[Finding]:
    """Yield every use of a name without content in its group."""
    if article.is_swallowed:
        return
    defined: dict[str, RefFact] = {}
    for ref in article.facts.refs:
        if ref.name and ref.text and ref.content is not None:
            defined.setdefault(ref.name, ref)
    excused = _half_defined(article)
    searched = 0
    for ref in article.facts.refs:
        if not ref.name or ref.name in defined or ref.name in excused or (ref.content is not None and ref.text):
            continue
        message = f'The list of references shows an error instead of a source: nothing says what "{ref.name}" is.'
        searched += 1
        near = closest(ref.name, defined) if searched <= _MOST else None
        place = next((value for name, _, _, value in ref.attributes if name == "name"), None)
        if near is None or place is None:
            yield RULE.finding(ref.span, message, subject=ref.name)
            continue
        bare = article.text[place.start - 1 : place.start] == "=" and not re.fullmatch(r"[\w-]+", near)
        fix = replace(f'Use the name "{near}"', place, f'"{near}"' if bare else near)
        related = (Related(defined[near].span, f'"{near}" is defined here'),)
        yield RULE.finding(ref.span, message, suggestions=(fix,), related=related, subject=ref.name)


def _half_defined(article: Article) -> set[str]:
    """Return names whose definition is there but broken, which other rules tell."""
    names = {value for ref in article.facts.refs for name, value, _, _ in ref.attributes if name != "name"}
    for stray in article.facts.stray:
        found = _NAME.search(article.text, *stray.span) if stray.name == "ref" else None
        if found:
            names.add(found[1])
    return names
