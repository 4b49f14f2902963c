"""How each kind of token looks: from a token's kind, depth and findings to Qt's character format."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QBrush, QColor, QFont, QTextCharFormat

from editor.lint.finding import Severity
from editor.ui.theme import Theme
from editor.wikitext.model import Token, TokenKind

_COLOURS = {
    TokenKind.HEADING: "heading",
    TokenKind.QUOTES: "quotes",
    TokenKind.LINK: "link",
    TokenKind.LINK_TARGET: "link",
    TokenKind.EXTLINK: "url",
    TokenKind.URL: "url",
    TokenKind.TEMPLATE: "template",
    TokenKind.TEMPLATE_NAME: "template",
    TokenKind.PARAMETER: "parameter",
    TokenKind.ARGUMENT: "parameter",
    TokenKind.FUNCTION: "switch",
    TokenKind.EXTENSION: "extension",
    TokenKind.HTML: "extension",
    TokenKind.ATTRIBUTE: "attribute",
    TokenKind.TABLE: "table",
    TokenKind.LIST: "list",
    TokenKind.RULE: "list",
    TokenKind.COMMENT: "comment",
    TokenKind.VERBATIM: "verbatim",
    TokenKind.SWITCH: "switch",
    TokenKind.ENTITY: "entity",
    TokenKind.SIGNATURE: "switch",
    TokenKind.REDIRECT: "switch",
}
_BOLD = {TokenKind.HEADING, TokenKind.BOLD, TokenKind.BOLD_ITALIC, TokenKind.LIST, TokenKind.REDIRECT}
_ITALIC = {TokenKind.ITALIC, TokenKind.BOLD_ITALIC, TokenKind.COMMENT}
_DEEPEST = 4  # shades of nested templates that can be told apart

Look = tuple[tuple[TokenKind, ...], int, Severity | None]
"""The kinds from the outermost in, the templates around, and the worst finding."""

Mark = tuple[int, int, Severity]


def runs(length: int, tokens: Sequence[Token], marks: Sequence[Mark]) -> list[tuple[int, int, Look]]:
    """Cut one line into stretches of the same look; those of plain prose are left out.

    Args:
        length: The line's length in code points.
        tokens: Positions count from the line's start; an outer token comes before those inside it.
        marks: Start, end and severity of the findings on the line.
    """
    edges = {0, length}
    for token in tokens:
        edges.update((max(token.start, 0), min(token.end, length)))
    for start, end, _ in marks:
        edges.update((max(start, 0), min(end, length)))
    cuts = sorted(edges)
    place = {edge: number for number, edge in enumerate(cuts)}
    kinds: list[tuple[TokenKind, ...]] = [()] * len(cuts)
    depths = [0] * len(cuts)
    worst: list[Severity | None] = [None] * len(cuts)
    for token in tokens:
        for number in range(place[max(token.start, 0)], place[min(token.end, length)]):
            kinds[number] += (token.kind,)
            depths[number] = max(depths[number], token.depth)
    for start, end, severity in marks:
        for number in range(place[max(start, 0)], place[min(end, length)]):
            worst[number] = max(severity, worst[number] or Severity.HINT)
    looks = zip(kinds, depths, worst, strict=True)
    return [
        (cuts[number], cuts[number + 1], look)
        for number, look in enumerate(looks)
        if number + 1 < len(cuts) and look != ((), 0, None)
    ]


class Style:
    """The formats of one theme, made once for each look.

    Args:
        theme: Whose colours.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._formats: dict[Look, QTextCharFormat] = {}

    def format(self, look: Look) -> QTextCharFormat:
        """Return the format of a look."""
        found = self._formats.get(look)
        if found is None:
            found = self._formats[look] = self._make(*look)
        return found

    def _make(self, kinds: Iterable[TokenKind], depth: int, severity: Severity | None) -> QTextCharFormat:
        made = QTextCharFormat()
        for kind in kinds:
            if kind in _COLOURS:
                made.setForeground(QBrush(self._theme.colour(_COLOURS[kind])))
            if kind in _BOLD:
                made.setFontWeight(QFont.Weight.Bold)
            if kind in _ITALIC:
                made.setFontItalic(True)
        if depth:
            made.setBackground(self._shade(depth))
        if severity is not None:
            styles = QTextCharFormat.UnderlineStyle
            made.setUnderlineStyle(styles.DotLine if severity is Severity.HINT else styles.WaveUnderline)
            made.setUnderlineColor(self._theme.severity(severity))
        return made

    def _shade(self, depth: int) -> QColor:
        """Return the ground behind templates: a step darker (or lighter, in the dark) for each level."""
        ground = self._theme.colour("template_shade")
        percent = 100 + 3 * (min(depth, _DEEPEST) - 1)
        return ground.lighter(percent + 4 * (depth > 1)) if self._theme.dark else ground.darker(percent)
