"""## What it does
Finds categories that do not stand at the end of the page.

## Why
Editors look for them at the end, and add them there once more; in the middle they leave gaps between paragraphs.

## Example
```wikitext
[[Category:Treaties]]
== History ==
The treaty was signed by the envoys of both countries in the old palace.
```

## Better
```wikitext
== History ==
The treaty was signed by the envoys of both countries in the old palace.

[[Category:Treaties]]
```

## Source
https://www.mediawiki.org/wiki/Help:Categories
"""

from __future__ import annotations

from collections.abc import Iterator

from editor.lint.article import Article
from editor.lint.finding import Finding, Fix, Severity
from editor.lint.footer import categories, footer_start, place_for_categories, with_line
from editor.lint.rule import Group, Rule, Scope
from editor.text import Edit, Span
from editor.wording import say, say_count

RULE = Rule(
    "cat-position", say("Category in the middle of the page"), Group.CATEGORIES, Severity.WARNING, Scope.ARTICLE
)

_SCATTERED = 3  # more runs than this are the way of the wiki, as in dictionaries with one part for each language


def check(article: Article) -> Iterator[Finding]:
    """Yield runs of tags above the last of the article's content, each with the fix that moves them all."""
    end = footer_start(article)
    tags = [link.span.shifted(at) for at, link in categories(article) if at + link.span.start < end]
    if not tags:
        return
    text = article.searched
    runs: list[list[Span]] = [[tags[0]]]
    for tag in tags[1:]:
        gap = text[runs[-1][-1].end : tag.start]
        if gap.strip() == "":
            runs[-1].append(tag)
        else:
            runs.append([tag])
    scattered = len(runs) > _SCATTERED
    fix = None if scattered else _moved(article, runs)
    severity = Severity.HINT if scattered else RULE.severity
    for run in runs:
        span = Span(run[0].start, run[-1].end)
        yield RULE.finding(
            span,
            say_count(
                "This category stands in the middle of the page, where the next editor does not look.",
                "These {count} categories stand in the middle of the page, where the next editor does not look.",
                len(run),
            ),
            fix=fix,
            severity=severity,
        )


def _moved(article: Article, runs: list[list[Span]]) -> Fix:
    text = article.text
    at, before, after = place_for_categories(article)
    edits = [Edit(Span(*with_line(text, Span(run[0].start, run[-1].end))), "") for run in runs]
    lines = [text[tag.start : tag.end] for run in runs for tag in run]
    edits.append(Edit(Span(at, at), before + "\n".join(lines) + after))
    return Fix(say("Move to the end, one on a line"), tuple(edits), cosmetic=True)
