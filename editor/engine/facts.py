"""Facts of the article as the panels show them."""

from __future__ import annotations

from collections.abc import Sequence

from editor.engine.messages import ArticleFacts
from editor.render.page import Page
from editor.text import Span
from editor.wikitext.facts import FoldedFacts


def article_facts(revision: int, folded: FoldedFacts, furniture: Sequence[Span], page: Page | None) -> ArticleFacts:
    """Return what travels to the window.

    Args:
        revision: The revision of `text`.
        folded: The facts of all its blocks.
        furniture: Where lines of page furniture stand.
        page: The rendered page, for what it missed; None before the first.
    """
    return ArticleFacts(
        revision,
        folded.outline,
        folded.references,
        folded.categories,
        folded.words,
        tuple((span.start, span.end) for span in furniture),
        tuple(sorted(page.wanted_templates)) if page else (),
        tuple(sorted(page.wanted_files)) if page else (),
    )
