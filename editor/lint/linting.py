"""Lints a whole text at once: what the command line does, and what a session's findings must be equal to."""

from __future__ import annotations

from collections.abc import Collection

from editor.lint.finding import Finding
from editor.lint.linter import Linter
from editor.lint.rule import Page
from editor.lint.runner import DEFAULT_LEVELS, Levels, settle
from editor.wikitext.blocks import cut
from editor.wikitext.site import SiteProfile


def lint_text(
    text: str,
    *,
    title: str,
    site: SiteProfile,
    ignored: Collection[str] = (),
    words: Collection[str] = (),
    levels: Levels = DEFAULT_LEVELS,
) -> list[Finding]:
    """Return all findings of a text, in text order.

    Args:
        text: Wikitext, lines ended by ``\\n``.
        title: The page's title, namespace included.
        site: The wiki it belongs to.
        ignored: Keys of `editor.lint.ignore`.
        words: The user's own dictionary.
        levels: Which rules run and how loud they are.
    """
    return lint_parted(text, title=title, site=site, ignored=ignored, words=words, levels=levels)[0]


def lint_parted(
    text: str,
    *,
    title: str,
    site: SiteProfile,
    ignored: Collection[str] = (),
    words: Collection[str] = (),
    levels: Levels = DEFAULT_LEVELS,
) -> tuple[list[Finding], list[Finding]]:
    """Return all findings of a text, those to show and those that are ignored; the arguments are `lint_text`'s."""
    linter = Linter(Page(title, site, frozenset(words)), levels.wanted())
    for _ in linter.lint(text, cut(text, site)):
        pass
    findings = [*linter.state.block_findings(), *linter.state.article_findings()]
    return settle(findings, text, ignored=ignored, levels=levels)
