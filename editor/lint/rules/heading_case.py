"""## What it does
Finds the usual sections of an English wiki in title case, such as "See Also".

## Why
The house style writes headings like sentences.

## Example
```wikitext
== See Also ==
* [[Treaty]]
```

## Better
```wikitext
== See also ==
* [[Treaty]]
```

## Source
https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Layout
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import say

RULE = Rule(
    "heading-case",
    say("Usual section in unusual capitals"),
    Group.STRUCTURE,
    Severity.HINT,
    triggers=("==",),
    english=True,
)

_USUAL = frozenset(
    {
        "See also",
        "External links",
        "Further reading",
        "Works cited",
        "Notes and references",
        "Early life",
        "Personal life",
        "Related links",
        "Selected works",
        "References and notes",
        "External sources",
        "Footnotes and references",
        "Popular culture",
        "In popular culture",
        "Selected bibliography",
        "Cited works",
        "Later life",
        "Early years",
    }
)
_OTHER = {"External link": "External links", "Links": "External links", "Reference": "References", "Refs": "References"}


def check(block: Block) -> Iterator[Finding]:
    """Yield usual headings in other words or capitals."""
    if block.page.site.lang != "en":
        return
    for heading in block.reading.headings:
        title = block.text[heading.title.start : heading.title.end]
        usual = _OTHER.get(title.capitalize(), title.capitalize())
        if usual != title and (usual in _USUAL or title.capitalize() in _OTHER) and not title.isupper():
            fix = replace(say('Write "{right}"', right=usual), heading.title, usual)
            same = usual.lower() == title.lower()  # another word may mean another thing
            yield RULE.finding(
                heading.title,
                say('Other pages call this section "{usual}".', usual=usual),
                fix=fix if same else None,
                suggestions=() if same else (fix,),
                subject=title,
            )
