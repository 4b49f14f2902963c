from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout
from pytestqt.qtbot import QtBot

from editor.engine.messages import TokensReady
from editor.lint.finding import Finding, Severity
from editor.text import Edit, Span
from editor.ui.panes.source import SourcePane
from editor.ui.panes.source_findings import PlacedFindings
from editor.ui.panes.source_highlighter import LONGEST_LINE
from editor.ui.panes.source_style import Mark
from editor.ui.theme import load
from editor.wikitext.lexer import colour_line
from editor.wikitext.model import Token, TokenKind
from editor.wording import say

WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


def make(qtbot: QtBot, text: str, lexed: bool = True) -> SourcePane:
    pane = SourcePane(load("light"), colour_line if lexed else None)
    qtbot.addWidget(pane)
    pane.resize(600, 400)
    pane.show()
    pane.article.load(text)
    paint(qtbot, pane)
    return pane


def paint(qtbot: QtBot, pane: SourcePane) -> None:
    """Lines are coloured when they are painted; a busy machine colours the last of them after that."""
    pane.grab()
    qtbot.waitUntil(lambda: pane.settled, timeout=60_000)


def formats(pane: SourcePane, line: int) -> Sequence[QTextLayout.FormatRange]:
    return pane.document().findBlockByNumber(line).layout().formats()


def waves(pane: SourcePane, line: int) -> list[tuple[int, int]]:
    return [(r.start, r.length) for r in formats(pane, line) if r.format.underlineStyle() is WAVE]


def finding(start: int, end: int, severity: Severity = Severity.ERROR) -> Finding:
    return Finding("rule", severity, Span(start, end), say("Wrong."))


def test_headings_links_and_bold_are_seen_at_once(qtbot: QtBot) -> None:
    pane = make(qtbot, "== A ==\n[[B]] '''c'''\nplain")
    assert any(r.format.fontWeight() > 400 for r in formats(pane, 0))
    link = load("light").colour("link")
    assert any(r.format.foreground().color() == link for r in formats(pane, 1))
    assert any(r.format.fontWeight() > 400 for r in formats(pane, 1))
    assert formats(pane, 2) == []


def test_exact_tokens_count_code_points_and_outlive_edits_elsewhere(qtbot: QtBot) -> None:
    pane = make(qtbot, "first\n😀 word\nlast", lexed=False)
    pane.show_tokens(TokensReady(pane.article.revision, 0, 17, (Token(TokenKind.URL, 8, 12),)))
    assert [(r.start, r.length) for r in formats(pane, 1)] == [(3, 4)]
    pane.article.select(Span(0, 0))
    pane.insertPlainText("new\n")
    assert [(r.start, r.length) for r in formats(pane, 2)] == [(3, 4)]
    pane.article.select(Span(12, 12))
    pane.insertPlainText("x")
    assert formats(pane, 2) == []


def test_tokens_of_another_revision_are_ignored(qtbot: QtBot) -> None:
    pane = make(qtbot, "word", lexed=False)
    pane.show_tokens(TokensReady(pane.article.revision - 1, 0, 4, (Token(TokenKind.URL, 0, 4),)))
    assert formats(pane, 0) == []


def test_a_token_over_several_lines_colours_each(qtbot: QtBot) -> None:
    pane = make(qtbot, "{{a\n|b\n}}", lexed=False)
    pane.show_tokens(TokensReady(pane.article.revision, 0, 9, (Token(TokenKind.TEMPLATE, 0, 9, 1),)))
    assert [[(r.start, r.length) for r in formats(pane, line)] for line in range(3)] == [[(0, 3)], [(0, 2)], [(0, 2)]]


def test_findings_are_underlined_and_move_with_the_text(qtbot: QtBot) -> None:
    pane = make(qtbot, "a 😀 teh\nteh\n")
    pane.show_findings([finding(4, 7), finding(8, 11, Severity.WARNING)])
    assert (waves(pane, 0), waves(pane, 1)) == ([(5, 3)], [(0, 3)])
    pane.article.select(Span(0, 0))
    pane.insertPlainText("x\n")
    assert (waves(pane, 1), waves(pane, 2)) == ([(5, 3)], [(0, 3)])
    assert [f.span for f in pane.findings_at(7)] == [Span(4, 7)]
    pane.show_findings([])
    assert (waves(pane, 1), waves(pane, 2)) == ([], [])


def test_an_empty_span_is_still_shown(qtbot: QtBot) -> None:
    pane = make(qtbot, "ab")
    pane.show_findings([finding(2, 2)])
    assert waves(pane, 0) == [(1, 1)]


def test_a_finding_over_many_lines_underlines_each(qtbot: QtBot) -> None:
    pane = make(qtbot, "aa\nbb\ncc")
    pane.show_findings([finding(0, 8)])
    assert [waves(pane, line) for line in range(3)] == [[(0, 2)], [(0, 2)], [(0, 2)]]


def test_of_a_whole_paragraph_the_first_word_is_underlined(qtbot: QtBot) -> None:
    pane = make(qtbot, "Relations between " + "words " * 50)
    pane.show_findings([finding(0, 300)])
    assert waves(pane, 0) == [(0, 9)]
    assert pane.findings_at(200) != []


def test_a_hint_is_fainter_than_a_wave(qtbot: QtBot) -> None:
    pane = make(qtbot, "word")
    pane.show_findings([finding(0, 4, Severity.HINT)])
    assert waves(pane, 0) == []
    assert formats(pane, 0)[0].format.underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine


def test_the_tip_says_what_readers_see(qtbot: QtBot) -> None:
    pane = make(qtbot, "a")
    tip = pane._tip([Finding("some-rule", Severity.ERROR, Span(0, 1), say("Readers see <b>."))])
    assert "Readers see &lt;b&gt;." in tip
    assert "some-rule" in tip


def test_very_long_lines_stay_plain(qtbot: QtBot) -> None:
    pane = make(qtbot, "[[a]] " * (LONGEST_LINE // 6 + 1) + "\n[[a]]")
    pane.set_wrap(False)
    paint(qtbot, pane)
    assert formats(pane, 0) == []
    assert formats(pane, 1) != []


def test_lines_stand_apart(qtbot: QtBot) -> None:
    pane = make(qtbot, "one\n" + "word " * 200 + "\nthree")
    step = round(pane.fontInfo().pixelSize() * 1.4)
    block = pane.document().findBlockByNumber(1)
    assert pane.blockBoundingGeometry(block).height() == step * block.layout().lineCount()
    assert block.layout().lineCount() > 3
    tops = [line.top for line in pane.visible_lines()]
    assert tops[1] - tops[0] == step


def test_the_view_is_told_and_scrolled_to(qtbot: QtBot) -> None:
    pane = make(qtbot, "\n".join(f"line {number}" for number in range(500)))
    start = pane.article.line_span(300).start
    with qtbot.waitSignal(pane.view_changed, check_params_cb=lambda first, _last: first == start):
        pane.scroll_to(start)
    assert pane.view().start == start


def test_what_is_seen_is_coloured_and_only_that(qtbot: QtBot) -> None:
    pane = make(qtbot, "'''bold'''\n" * 2000)
    assert formats(pane, 0) != []
    assert formats(pane, 1990) == []
    pane.article.select(Span(0, 0))
    pane.insertPlainText("new\n" * 10)
    pane.scroll_to(pane.article.length)
    paint(qtbot, pane)
    assert formats(pane, 2009) != []


def test_a_change_of_every_line_colours_only_what_is_seen(qtbot: QtBot) -> None:
    lexed = 0

    def lexer(line: str, state: int) -> tuple[list[tuple[TokenKind, int, int]], int]:
        nonlocal lexed
        lexed += 1
        return colour_line(line, state)

    pane = SourcePane(load("light"), lexer)
    qtbot.addWidget(pane)
    pane.resize(600, 400)
    pane.show()
    pane.article.load("[[a]] cat\n" * 3000)
    paint(qtbot, pane)
    lexed = 0
    pane.article.apply([Edit(Span(line * 10 + 6, line * 10 + 9), "dog") for line in range(3000)], "Replace")
    assert lexed < 300
    paint(qtbot, pane)
    assert formats(pane, 0) and not formats(pane, 2000)
    pane.article.select(Span(20_000, 20_000))
    paint(qtbot, pane)
    assert formats(pane, 2000)


def test_an_opened_comment_reaches_the_lines_in_view_at_once_and_all_others_soon(qtbot: QtBot) -> None:
    pane = make(qtbot, "\n" + "[[word]]\n" * 3000)
    qtbot.waitUntil(lambda: pane.settled, timeout=60_000)
    link, comment = load("light").colour("link"), load("light").colour("comment")

    def ink(line: int) -> QColor:
        ranges = formats(pane, line)
        return QColor(ranges[0].format.foreground().color())

    assert ink(5) == link
    pane.article.select(Span(0, 0))
    pane.insertPlainText("<!--")
    paint(qtbot, pane)
    assert ink(5) == comment
    qtbot.waitUntil(lambda: pane.settled, timeout=60_000)
    pane.scroll_to(pane.article.length)
    paint(qtbot, pane)
    assert ink(2990) == comment
    pane.article.apply([Edit(Span(0, 4), "")], "Take it back")
    paint(qtbot, pane)
    assert ink(2990) == link


def test_another_theme_recolours_what_is_seen_and_the_rest_when_it_is(qtbot: QtBot) -> None:
    pane = make(qtbot, "[[a]]\n" * 1000)
    pane.scroll_to(pane.article.length)
    paint(qtbot, pane)
    pane.set_theme(load("dark"))
    link = load("dark").colour("link")

    def is_dark(line: int) -> bool:
        ranges = formats(pane, line)  # kept while its parts are looked at: they live in it
        return bool(ranges) and ranges[0].format.foreground().color() == link

    assert is_dark(998)
    assert not is_dark(0)
    pane.scroll_to(0)
    paint(qtbot, pane)
    assert is_dark(0)


def test_squiggles_off_the_screen_cost_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    pane = make(qtbot, "teh teh teh\n" * 2000)
    pane.show_findings([finding(start, start + 3) for start in range(0, 24_000, 4)])
    assert waves(pane, 0) == [(0, 3), (4, 3), (8, 3)]
    assert waves(pane, 1500) == []
    looked_at: list[int] = []
    marks = PlacedFindings.marks

    def counted(self: PlacedFindings, start: int, length: int) -> tuple[Mark, ...]:
        looked_at.append(start)
        return marks(self, start, length)

    monkeypatch.setattr(PlacedFindings, "marks", counted)
    pane.article.select(Span(3, 3))
    pane.insertPlainText("x")
    paint(qtbot, pane)
    assert 0 in looked_at
    assert len(looked_at) < 50  # of 2,000 lines; those that are seen may be painted more than once
    pane.scroll_to(18_000)
    paint(qtbot, pane)
    assert waves(pane, 1500) == [(0, 3), (4, 3), (8, 3)]
