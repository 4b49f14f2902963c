"""## What it does
Finds references named by a number alone.

## Why
MediaWiki does not take a number as a name: the reader sees an error message in place of the footnote mark.

## Example
```wikitext
It was signed.<ref name="1">Smith 1990</ref>
```

## Better
```wikitext
It was signed.<ref name="smith1">Smith 1990</ref>
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Fix, Severity
from editor.lint.gathered import REFS
from editor.lint.rule import Group, Rule, Scope
from editor.text import Edit
from editor.wording import say

RULE = Rule("ref-name-numeric", say("Reference name is a bare number"), Group.REFERENCES, Severity.ERROR, Scope.ARTICLE)


def check(article: Article) -> Iterator[Finding]:
    """Yield the references with such names, with a change of all uses at once."""
    numbered = [(at, ref) for at, ref in article.each(REFS) if ref.name.isascii() and ref.name.isdigit()]
    for at, ref in numbered:
        places = [
            value.shifted(other_at)
            for other_at, other in numbered
            if other.name == ref.name
            for name, _, _, value in other.attributes
            if name == "name"
        ]
        edits = tuple(Edit(place, f"ref{ref.name}") for place in places)
        fixes = (Fix(say('Name it "ref{name}" everywhere', name=ref.name), edits),) if edits else ()
        message = say(
            "The reader sees an error message: a reference must not be named by a number alone ({name}).", name=ref.name
        )
        yield RULE.finding(ref.span.shifted(at), message, suggestions=fixes, subject=ref.name)
