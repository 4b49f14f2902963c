from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from editor.text import Edit, EditOverlapError, Span, apply_edits
from editor.ui.document import Document


class Mirror:
    """The text as someone would hold it who only hears of the edits."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = ""
        self.revisions: list[int] = []
        document.loaded.connect(self._load)
        document.edited.connect(self._edit)

    def _load(self, revision: int) -> None:
        self.text = self.document.text()
        self.revisions.append(revision)

    def _edit(self, revision: int, position: int, removed: int, added: str) -> None:
        self.text = self.text[:position] + added + self.text[position + removed :]
        self.revisions.append(revision)


@pytest.fixture
def document(qtbot: QtBot) -> Document:
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)
    return Document(editor)


def test_text_keeps_no_break_spaces_and_line_separators(document: Document) -> None:
    text = "a\u00a0b\n😀\u2028\n\n"
    document.load(text)
    assert document.text() == text
    assert not document.dirty


def test_a_change_is_one_undo_step(document: Document) -> None:
    document.load("😀one two three")
    done = document.apply([Edit(Span(1, 4), "1\n"), Edit(Span(9, 14), "3𝔘"), Edit(Span(5, 5), "+")], "Shorten")
    assert done
    assert document.text() == "😀1\n +two 3𝔘"
    assert document.undo_label() == "Shorten"
    document._editor.undo()
    assert document.text() == "😀one two three"
    assert document.redo_label() == "Shorten"
    assert not document.dirty


def test_typing_over_an_undone_change_forgets_its_label(document: Document) -> None:
    document.load("one")
    document.apply([Edit(Span(0, 3), "two")], "Replace")
    document._editor.undo()
    document._editor.insertPlainText("x")
    document._editor.textCursor().insertText("y")
    assert (document.undo_label(), document.redo_label()) == ("", "")


def test_edits_of_an_older_revision_are_carried_along(document: Document) -> None:
    document.load("Litinov and Litinov")
    old = document.revision
    document.apply([Edit(Span(0, 0), "Maxim ")], "Insert")
    assert document.apply([Edit(Span(12, 19), "Litvinov")], "Replace", old)
    assert document.text() == "Maxim Litinov and Litvinov"
    assert not document.apply([Edit(Span(12, 19), "Again")], "Replace", old)
    assert document.text() == "Maxim Litinov and Litvinov"


def test_overlapping_edits_are_refused(document: Document) -> None:
    document.load("abcdef")
    with pytest.raises(EditOverlapError):
        document.apply([Edit(Span(0, 3), ""), Edit(Span(2, 4), "")], "Cut")
    assert document.text() == "abcdef"


def test_selection_and_lines_count_code_points(document: Document) -> None:
    document.load("😀😀\n😀abc\n")
    document.select(Span(4, 6))
    assert document.selection == Span(4, 6)
    assert document.caret == 6
    assert document.text_of(Span(4, 6)) == "ab"
    assert document.line_column(6) == (2, 4)
    assert document.line_span(2) == Span(3, 7)
    assert document.line_span(99) == Span(8, 8)


_text = st.text(st.sampled_from("ab\n\u00a0😀𝔘"), max_size=12)
_step = st.one_of(
    st.tuples(st.just("type"), st.integers(0, 40), st.integers(0, 8), _text),
    st.tuples(st.just("fix"), st.integers(0, 40), st.integers(0, 8), _text),
    st.tuples(st.just("undo"), st.just(0), st.just(0), st.just("")),
    st.tuples(st.just("redo"), st.just(0), st.just(0), st.just("")),
    st.tuples(st.just("all"), st.just(0), st.just(0), _text),
)


@settings(max_examples=150, deadline=None)
@given(start=_text, steps=st.lists(_step, max_size=10))
def test_whoever_follows_the_edits_has_the_text(start: str, steps: list[tuple[str, int, int, str]]) -> None:
    editor = QPlainTextEdit()
    document = Document(editor)
    mirror = Mirror(document)
    document.load(start)
    for kind, position, length, added in steps:
        before = mirror.text
        span = Span(min(position, len(before)), min(position + length, len(before)))
        if kind == "type":
            document.select(span)
            editor.insertPlainText(added)
        elif kind == "fix":
            edits = [Edit(Span(0, 0), added), *([Edit(span, "x")] if span.start else [])]
            document.apply(edits, "Fix")
            assert mirror.text == apply_edits(before, edits)
        elif kind == "all":
            editor.selectAll()
            editor.insertPlainText(added)
        else:
            getattr(editor, kind)()
        assert mirror.text == document.text()
        assert document.length == len(mirror.text)
    assert mirror.revisions == sorted(set(mirror.revisions))
    assert document.revision == mirror.revisions[-1]


def test_a_change_of_format_is_no_edit(document: Document) -> None:
    document.load("text")
    mirror = Mirror(document)
    cursor = QTextCursor(document._qt)
    document._qt.markContentsDirty(0, 4)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert mirror.revisions == []
