"""
## What it does
Finds the category bar of a page that was copied as text.

## Why
The reader sees a list of names without links, and the page is in none of these categories.

## Example
```wikitext
The '''heron''' is a bird.

Categories: Herons | Wading birds
```

## Better
```wikitext
The '''heron''' is a bird.

[[Category:Herons]]
[[Category:Wading birds]]
```

## Source
<https://www.mediawiki.org/wiki/Help:Categories>
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from editor.lint import furniture
from editor.lint.article import Article
from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import Group, Rule, Scope
from editor.text import Edit
from editor.wikitext.site import CATEGORY
from editor.wording import say

RULE = Rule("chrome-categories", say("Pasted category bar"), Group.CHROME, Severity.ERROR, Scope.ARTICLE, ("ategor",))


def check(article: Article) -> Iterator[Finding]:
    """Yield copied category bars, with the tags they should be."""
    prefix = article.page.site.namespaces.get(CATEGORY, "Category")
    for finding in furniture.findings(
        RULE, article, say("The reader sees “{line}”, and the page is in none of these categories.")
    ):
        line = article.text[finding.span.start : finding.span.end].partition(":")[2]
        names = [name.strip() for name in line.replace("•", "|").split("|") if name.strip()]
        tags = "\n".join(f"[[{prefix}:{name}]]" for name in names)
        drop = finding.fix
        yield replace(
            finding,
            fix=None,
            suggestions=(
                Fix(say("Turn it into category tags"), (Edit(finding.span, tags),)),
                *([drop] if drop else []),
            ),
        )
