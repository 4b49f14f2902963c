"""Facts of the article as the panels show them."""

from __future__ import annotations

from collections.abc import Sequence

from editor.engine.messages import ArticleFacts
from editor.render.page import Page
from editor.text import Span
from editor.wikitext.direction import article_is_rtl
from editor.wikitext.facts import FoldedFacts
from editor.wikitext.site import CATEGORY, SiteProfile
from editor.wikitext.statistics import Statistics


def article_facts(
    revision: int,
    text: str,
    folded: FoldedFacts,
    furniture: Sequence[Span],
    english: bool,
    page: Page | None,
    site: SiteProfile,
) -> ArticleFacts:
    """Return what travels to the window.

    Args:
        revision: The revision of `text`.
        text: The article.
        folded: The facts of all its blocks.
        furniture: Where lines of page furniture stand.
        english: Its prose is English.
        page: The rendered page, for what it missed; None before the first.
        site: The wiki.
    """
    # A profile from a wiki knows its language; the built-in one is only a guess, which the text may belie.
    language = site.lang if site.known or english else ""
    return ArticleFacts(
        revision,
        folded.outline,
        folded.references,
        folded.categories,
        folded.words,
        tuple((span.start, span.end) for span in furniture),
        tuple(sorted(page.wanted_templates)) if page else (),
        tuple(sorted(page.wanted_files)) if page else (),
        folded.sort_keys,
        _from_templates(folded, page) if page else (),
        site.namespaces.get(CATEGORY, "Category").replace("_", " "),
        Statistics(folded.prose, english),
        language,
        article_is_rtl(text, language),
    )


def _from_templates(folded: FoldedFacts, page: Page) -> tuple[str, ...]:
    """Return the names of the categories that the page is in without a tag of its own, in order."""
    own = {entry.name for entry in folded.categories}
    names = dict.fromkeys(title.partition(":")[2] for title, _ in page.categories)
    return tuple(name for name in names if name not in own)
