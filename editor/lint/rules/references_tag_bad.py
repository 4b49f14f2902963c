"""## What it does
Finds `<references>` that is never closed, has attributes it does not know, or is glued to other text.

## Why
The reader sees the tag itself, an error, or the list inside a bullet or paragraph.

## Example
```wikitext
* Republished from the office<references/>
```

## Better
```wikitext
* Republished from the office
<references/>
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.closeness import closest
from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, insert, remove, replace
from editor.wording import say

RULE = Rule(
    "references-tag-bad",
    say("List of references badly placed or written"),
    Group.REFERENCES,
    Severity.ERROR,
    triggers=("<ref", "<Ref", "</ref", "<re"),
)

_KNOWN = ("group", "responsive")
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'/>]+)""")


def check(block: Block) -> Iterator[Finding]:
    """Yield the three faults."""
    for stray in block.reading.stray:
        if stray.name == "references" and not stray.mark.startswith("</"):
            message = say("The reader sees the tag <references> itself, for it is never closed.")
            end = stray.span.end - 1
            yield RULE.finding(stray.span, message, fix=insert(say("Close the tag"), end, " /"))
        elif stray.mark.startswith("</references"):
            yield RULE.finding(
                stray.span, say("The reader sees the tag </references>."), fix=remove(say("Remove it"), stray.span)
            )
    for foreign in block.reading.foreign_tags:
        if foreign.name == "reference" or closest(foreign.name, ("references",)):
            fix = replace(say("Write <references />"), foreign.span, "<references />")
            message = say("The reader sees the tag <{tag}> itself in place of the list.", tag=foreign.name)
            yield RULE.finding(foreign.span, message, fix=fix, subject=foreign.name)
    for tag in block.reading.extensions:
        if tag.name != "references":
            continue
        for found in _ATTRIBUTE.finditer(block.text, *tag.attributes):
            if found[1].lower() not in _KNOWN:
                message = say('The reader sees an error, for <references> knows no attribute "{name}".', name=found[1])
                yield RULE.finding(found.span(), message, fix=remove(say("Remove the attribute"), found.span()))
        line = block.text.rfind("\n", 0, tag.span.start) + 1
        before = block.text[line : tag.span.start]
        if (
            before.strip()
            and tag.span.start not in block.calls
            and not re.fullmatch(r"\s*(?:<!--.*?-->|<[^<>]*>|[|!:].*)\s*", before)
        ):
            message = say("The list of references appears inside this line of text, for it is glued to it.")
            fix = insert(say("Put the list on its own line"), tag.span.start, "\n")
            yield RULE.finding(tag.span, message, fix=fix, severity=Severity.WARNING)
