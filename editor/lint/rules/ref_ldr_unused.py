"""## What it does
Finds references defined in the list of references whose name is never used in the text.

## Why
The list shows an error message in their place.

## Example
```wikitext
It was signed.<ref name="a" />
<references>
<ref name="a">Smith 1990</ref>
<ref name="b">Jones 1991</ref>
</references>
```

## Better
```wikitext
It was signed.<ref name="a" />
<references>
<ref name="a">Smith 1990</ref>
</references>
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Severity
from editor.lint.gathered import REFS
from editor.lint.rule import Group, Rule, Scope, remove
from editor.wording import say

RULE = Rule(
    "ref-ldr-unused", say("Listed reference that nothing cites"), Group.REFERENCES, Severity.ERROR, Scope.ARTICLE
)


def check(article: Article) -> Iterator[Finding]:
    """Yield entries of the list that have no use."""
    refs = article.each(REFS)
    used = {(ref.group, ref.name) for _, ref in refs if not ref.in_list}
    names = {name for _, name in used}
    for at, ref in refs:
        if not ref.in_list or not ref.name or ref.content is None or ref.inside_ref:
            continue
        if (ref.group, ref.name) in used or ref.name in names:
            continue
        start, end = span = ref.span.shifted(at)
        alone = article.text[start - 1 : start] == "\n" and article.text[end : end + 1] == "\n"
        fix = remove(say("Remove the unused entry"), (start, end + alone))
        message = say('The list of references shows an error, for nothing in the text cites "{name}".', name=ref.name)
        yield RULE.finding(span, message, fix=fix, subject=ref.name)
