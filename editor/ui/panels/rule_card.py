"""The explanation of a rule, beside the list of problems."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser

from editor.lint.finding import Finding
from editor.ui.theme import Theme, scaled
from editor.ui.translation import tr


class RuleCard(QTextBrowser):
    """Shows what a rule looks for and why, as Markdown set by markdown-it-py.

    Args:
        theme: The colours.
    """

    link_requested = Signal(str)
    """``(url)``: the user clicked a source; where it goes is shown before anything opens."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Explanation of the rule"))
        self.setOpenLinks(False)
        self.setMinimumWidth(240)
        self.document().setDocumentMargin(12)
        self._finding: Finding | None = None
        self.set_theme(theme)
        self.anchorClicked.connect(self._on_anchor)
        self.highlighted.connect(lambda url: self.setToolTip(url.toString()))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        ink, quiet, accent, panel = (theme.colours[name] for name in ("ink", "quiet", "accent", "panel"))
        small = scaled(12)
        self.document().setDefaultStyleSheet(
            f"body {{ color: {ink}; font-size: {scaled(13)}px; }} .part {{ font-weight: bold; margin: 12px 0 4px 0; }}"
            f" a {{ color: {accent}; }} pre {{ background: {panel}; white-space: pre-wrap; font-size: {small}px; }}"
            f" .rule {{ color: {quiet}; font-size: {small}px; }}"
        )
        self._render(self._finding)

    def show_finding(self, finding: Finding | None) -> None:
        """Explain the rule of a finding."""
        if finding is None or self._finding is None or finding.message != self._finding.message:
            self._render(finding)
        self._finding = finding

    def _render(self, finding: Finding | None) -> None:
        if finding is None:
            self.setHtml(f"<p class=rule>{escape(tr('Choose a problem to read why it is one.'))}</p>")
            return
        head = f"<p><b>{escape(finding.message)}</b></p><p class=rule>{escape(finding.rule)}</p>"
        # Qt sets headings in sizes of its own, whatever the style says.
        self.setHtml(head + _explained(finding.rule).replace("<h2>", "<p class=part>").replace("</h2>", "</p>"))

    def _on_anchor(self, url: QUrl) -> None:
        self.link_requested.emit(url.toString())


def _explained(rule: str) -> str:
    """Return a rule's explanation as HTML."""
    from markdown_it import (
        MarkdownIt,
    )  # this and the rules come in when they are asked for, not before the window is up

    from editor.lint.explain import explain
    from editor.lint.registry import by_id

    if rule not in by_id():
        return f"<p>{escape(tr('This rule has no explanation.'))}</p>"
    return str(MarkdownIt("commonmark", {"html": False}).render(explain(rule).markdown))
