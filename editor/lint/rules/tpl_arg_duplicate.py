"""## What it does
Finds a template called with the same argument twice.

## Why
The first value is lost.

## Example
```wikitext
{{cite book|title=The Treaty|year=1990|title=A Treaty}}
```

## Better
```wikitext
{{cite book|title=The Treaty|year=1990}}
```

## Source
https://www.mediawiki.org/wiki/Help:Templates
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.finding import Finding, Related, Severity
from editor.lint.rule import Block, Group, Rule, remove
from editor.wikitext.model import ArgumentFact
from editor.wording import say

RULE = Rule("tpl-arg-duplicate", say("Argument given twice"), Group.TEMPLATES, Severity.ERROR, triggers=("{{",))


def check(block: Block) -> Iterator[Finding]:
    """Yield later arguments of the same name."""
    for template in block.reading.templates:
        if template.function or len(template.arguments) < 2:
            continue
        first: dict[str, ArgumentFact] = {}
        for argument in template.arguments:
            known = first.setdefault(argument.name, argument)
            if known is argument:
                continue
            old = block.text[known.value.start : known.value.end].strip()
            new = block.text[argument.value.start : argument.value.end].strip()
            drop_first = remove(say("Remove the first one"), (known.span.start - 1, known.span.end))
            drop_second = remove(say("Remove the second one"), (argument.span.start - 1, argument.span.end))
            fixes = (drop_second, drop_first) if old == new or not new else (drop_first, drop_second)
            first[argument.name] = argument
            yield RULE.finding(
                argument.span,
                say('The reader never sees the first value of "{name}": it is given twice.', name=argument.name),
                suggestions=fixes,
                related=(Related(known.span, say("the first value")),),
                severity=RULE.severity if old and new else Severity.WARNING,
                subject=argument.name,
            )
