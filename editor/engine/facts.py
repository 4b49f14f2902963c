"""Facts of the article as the panels show them."""

from __future__ import annotations

from editor.engine.messages import ArticleFacts
from editor.lint.furniture import recognise
from editor.render.page import Page
from editor.wikitext.facts import FoldedFacts


def article_facts(revision: int, text: str, folded: FoldedFacts, page: Page | None) -> ArticleFacts:
    """Return what travels to the window.

    Args:
        revision: The revision of `text`.
        text: The whole article.
        folded: The facts of all its blocks.
        page: The rendered page, for what it missed; None before the first.
    """
    return ArticleFacts(
        revision,
        folded.outline,
        folded.references,
        folded.categories,
        folded.words,
        tuple((span.start, span.end) for span in recognise(text)),
        tuple(sorted(page.wanted_templates)) if page else (),
        tuple(sorted(page.wanted_files)) if page else (),
    )
