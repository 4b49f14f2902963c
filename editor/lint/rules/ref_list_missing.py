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

from editor.lint.article import Article, Kind
from editor.lint.finding import Finding, Fix, Severity
from editor.lint.gathered import CATEGORY_TAGS, HEADINGS, REF_LISTS, REFS, SWALLOWING, TEMPLATES
from editor.lint.rule import Block, Group, Rule, Scope, insert
from editor.wording import say

RULE = Rule(
    "ref-list-missing",
    say("No list of references"),
    Group.REFERENCES,
    Severity.WARNING,
    Scope.ARTICLE,
    of_the_wiki=True,
)

_NAMES = ("references", "notes", "footnotes", "citations", "notes and references", "sources", "works cited")

_COMMENTS = re.compile(r"(?:\s*<!--(?:(?!-->).)*-->)*", re.DOTALL)
_LIST = re.compile(r"ref(?:list|erences)|notelist", re.IGNORECASE)


def _half_lists(block: Block) -> Iterator[bool]:
    """Tell of markup without its partner that was meant to place a list."""
    for stray in block.reading.stray:
        line = block.text.rfind("\n", 0, stray.span.start) + 1
        end = block.text.find("\n", stray.span.end)
        near = max(line, stray.span.start - 20), min(end if end >= 0 else len(block.text), stray.span.end + 20)
        if stray.name == "references" or _LIST.search(block.text, *near):
            yield True


_HALF_LISTS = Kind(_half_lists, telling=True)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding at the first reference when no list is placed."""
    if any(not placed.group for _, placed in article.each(REF_LISTS)):
        return
    refs = [ref.span.shifted(at) for at, ref in article.each(REFS) if not ref.group and not ref.in_list]
    if not refs or article.has(_HALF_LISTS) or article.has(SWALLOWING):
        return
    message = say(
        "The footnotes are printed at the very end of the page without a heading, for no list of references is placed."
    )
    fix = _placed(article)
    if _is_foreign(article):
        # A template of a wiki that no profile describes may place the list.
        yield RULE.finding(refs[0], message, suggestions=(fix,), severity=Severity.INFO)
    else:
        yield RULE.finding(refs[0], message, fix=fix)


def _is_foreign(article: Article) -> bool:
    """Tell whether the article is plainly not in the language of the profile, which nobody chose."""
    return article.has(TEMPLATES) and article.page.is_foreign


def _placed(article: Article) -> Fix:
    """Return the fix: under a heading meant for it, else a new section before the categories."""
    text = article.searched
    headings = article.each(HEADINGS)
    for start, heading in headings:
        if heading.text.strip().lower() in _NAMES:
            end = start + heading.span.end
            comments = _COMMENTS.match(text, end)
            at = comments.end() if comments else end
            return insert(say('Place the list under "{title}"', title=heading.text), at, "\n<references />")
    last = headings[-1][0] + headings[-1][1].span.end if headings else 0
    footer = (start + link.span.start for start, (link, own) in article.each(CATEGORY_TAGS) if own)
    at = next((start for start in footer if start > last), len(text))
    before = "\n" if at == 0 or text[at - 1] == "\n" else "\n\n"
    after = "\n\n" if at < len(text) else "\n"
    return insert(
        say("Add a section with the list of references"), at, f"{before}== References ==\n<references />{after}"
    )
