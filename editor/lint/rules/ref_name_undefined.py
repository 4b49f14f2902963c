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

from editor.lint.article import Article
from editor.lint.closeness import closest
from editor.lint.finding import Finding, Related, Severity
from editor.lint.gathered import REFS, STRAYS, SWALLOWING
from editor.lint.rule import Group, Rule, Scope, replace
from editor.text import Span
from editor.wording import say

RULE = Rule(
    "ref-name-undefined", say("Reference name without content"), Group.REFERENCES, Severity.ERROR, Scope.ARTICLE
)

_NAME = re.compile(r"""\bname\s*=\s*["']?([^"'>]+?)["']?\s*>""")

_MOST = 30  # names for which a near one is looked for: that takes time


def check(article: Article) -> Iterator[Finding]:
    """Yield every use of a name without content in its group."""
    refs = article.each(REFS)
    defined: dict[str, Span] = {}
    for at, ref in refs:
        if ref.name and ref.text and ref.content is not None:
            defined.setdefault(ref.name, ref.span.shifted(at))
    uses = [
        (at, ref) for at, ref in refs if ref.name and ref.name not in defined and (ref.content is None or not ref.text)
    ]
    if not uses or article.has(SWALLOWING):
        return
    excused = _half_defined(article)
    searched = 0
    for at, ref in uses:
        if ref.name in excused:
            continue
        message = say(
            'The list of references shows an error instead of a source: nothing says what "{name}" is.', name=ref.name
        )
        searched += 1
        near = closest(ref.name, defined) if searched <= _MOST else None
        place = next((value.shifted(at) for name, _, _, value in ref.attributes if name == "name"), None)
        if near is None or place is None:
            yield RULE.finding(ref.span.shifted(at), message, subject=ref.name)
            continue
        bare = article.text[place.start - 1 : place.start] == "=" and not re.fullmatch(r"[\w-]+", near)
        fix = replace(say('Use the name "{near}"', near=near), place, f'"{near}"' if bare else near)
        related = (Related(defined[near], say('"{near}" is defined here', near=near)),)
        yield RULE.finding(ref.span.shifted(at), message, suggestions=(fix,), related=related, subject=ref.name)


def _half_defined(article: Article) -> set[str]:
    """Return names whose definition is there but broken, which other rules tell."""
    names = {value for _, ref in article.each(REFS) for name, value, _, _ in ref.attributes if name != "name"}
    for at, stray in article.each(STRAYS):
        found = _NAME.search(article.text, *stray.span.shifted(at)) if stray.name == "ref" else None
        if found:
            names.add(found[1])
    return names
