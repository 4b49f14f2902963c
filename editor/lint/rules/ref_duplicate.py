"""## What it does
Finds references that repeat the content of an earlier one instead of its name.

## Why
The list of references shows the same source several times.

## Example
```wikitext
One.<ref>Smith 1990, p. 4</ref> Two.<ref>Smith 1990, p. 4</ref>
```

## Better
```wikitext
One.<ref name="smith">Smith 1990, p. 4</ref> Two.<ref name="smith" />
```

## Source
https://en.wikipedia.org/wiki/Help:Footnotes
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Fix, Related, Severity
from editor.lint.gathered import REFS
from editor.lint.rule import Group, Rule, Scope
from editor.text import Edit, Span
from editor.wikitext.model import (
    RefFact,
)
from editor.wording import say

RULE = Rule("ref-duplicate", say("Same source cited twice in full"), Group.REFERENCES, Severity.INFO, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield every repetition, with its first occurrence."""
    first: dict[tuple[str, str], tuple[int, RefFact]] = {}
    refs = article.each(REFS)
    names = {ref.name for _, ref in refs}
    for at, ref in refs:
        if ref.content is None or not ref.text or ref.function or ref.inside_ref:
            continue
        known_at, known = first.setdefault((ref.group, ref.text), (at, ref))
        if (known is ref and known_at == at) or (ref.name and ref.name == known.name):
            continue
        message = say("The list of references shows this source more than once.")
        place, first_place = ref.span.shifted(at), known.span.shifted(known_at)
        related = (Related(first_place, say("the same source is cited here")),)
        fixes = _joined(known, first_place, ref, place, names) if not ref.name else ()
        yield RULE.finding(place, message, suggestions=fixes, related=related)


def _joined(known: RefFact, first: Span, again: RefFact, place: Span, names: set[str]) -> tuple[Fix, ...]:
    """Return the change that names the first and cites it the second time."""
    name = known.name or _new_name(known.text, names)
    group = f' group="{again.group}"' if again.group else ""
    edits = [Edit(place, f'<ref name="{name}"{group} />')]
    if not known.name:
        at = first.start + len("<ref")
        edits.insert(0, Edit(Span(at, at), f' name="{name}"'))
    return (Fix(say('Cite the first one again as "{name}"', name=name), tuple(edits)),)


def _new_name(text: str, names: set[str]) -> str:
    words = re.findall(r"[A-Za-z]{4,}", re.sub(r"https?://(?:www\.)?", "", text))
    stem = next(
        (word.lower() for word in words if word.lower() not in ("cite", "book", "journal", "news", "last", "title")),
        "source",
    )
    number = 1
    while f"{stem}{number}" in names:
        number += 1
    return f"{stem}{number}"
