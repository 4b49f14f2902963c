"""## What it does
Finds articles with footnotes and no place for their list.

## Why
MediaWiki puts the list at the very end, below the navigation boxes and without a heading.

## Example
```wikitext
It was signed.<ref>Smith 1990</ref>
```

## Better
```wikitext
It was signed.<ref>Smith 1990</ref>

== References ==
<references />
```

## Source
https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.rule import REF_TRIGGERS, Article, Group, Rule, Scope, insert
from editor.wikitext.model import (
    LinkKind,
)

RULE = Rule(
    "ref-list-missing",
    "No list of references",
    Group.REFERENCES,
    Severity.WARNING,
    Scope.ARTICLE,
    triggers=REF_TRIGGERS,
)

_NAMES = ("references", "notes", "footnotes", "citations", "notes and references", "sources", "works cited")

_COMMENTS = re.compile(r"(?:\s*<!--(?:(?!-->).)*-->)*", re.DOTALL)
_LIST = re.compile(r"ref(?:list|erences)|notelist", re.IGNORECASE)
_SAMPLE = 30_000  # code points to tell the language by
_ENOUGH = 100  # words
_SPARSE = 50  # English prose has one of these words in ten; markup and lists thin them out
_WORD = re.compile(r"\w+")
_ENGLISH = re.compile(r"\b(?:the|of|and|was|with)\b")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding at the first reference when no list is placed."""
    refs = [ref for ref in article.facts.refs if not ref.group and not ref.in_list]
    lists = [placed for placed in article.facts.ref_lists if not placed.group]
    unclosed = any(
        stray.name == "references" or _LIST.search(article.text, max(0, stray.span.start - 20), stray.span.end + 20)
        for stray in article.facts.stray
    )
    if not refs or lists or unclosed or article.is_swallowed:
        return
    message = (
        "The footnotes are printed at the very end of the page without a heading, for no list of references is placed."
    )
    fix = _placed(article)
    if _is_foreign(article):
        # A template of a wiki that no profile describes may place the list.
        yield RULE.finding(refs[0].span, message, suggestions=(fix,), severity=Severity.INFO)
    else:
        yield RULE.finding(refs[0].span, message, fix=fix)


def _is_foreign(article: Article) -> bool:
    """Tell whether the article is plainly not in the language of the profile, which nobody chose."""
    if article.page.site.known or article.page.site.lang != "en" or not article.facts.templates:
        return False
    words = sum(1 for _ in _WORD.finditer(article.text, 0, _SAMPLE))
    return words >= _ENOUGH and words > _SPARSE * sum(1 for _ in _ENGLISH.finditer(article.text, 0, _SAMPLE))


def _placed(article: Article) -> Fix:
    """Return the fix: under a heading meant for it, else a new section before the categories."""
    headings = article.facts.headings
    for heading in headings:
        if heading.text.strip().lower() in _NAMES:
            comments = _COMMENTS.match(article.text, heading.span.end)
            at = comments.end() if comments else heading.span.end
            return insert(f'Place the list under "{heading.text}"', at, "\n<references />")
    footer = [link.span.start for link in article.facts.links if link.kind is LinkKind.CATEGORY and not link.colon]
    last = headings[-1].span.end if headings else 0
    at = next((start for start in footer if start > last and start not in article.calls), len(article.text))
    before = "\n" if at == 0 or article.text[at - 1] == "\n" else "\n\n"
    after = "\n\n" if at < len(article.text) else "\n"
    return insert("Add a section with the list of references", at, f"{before}== References ==\n<references />{after}")
