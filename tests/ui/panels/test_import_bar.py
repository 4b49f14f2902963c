from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from editor.engine.messages import ArticleFacts
from editor.text import Span, apply_edits
from editor.ui.document import Document
from editor.ui.panels.import_bar import ImportBar, line_list, stripped
from editor.ui.theme import Theme

TEXT = "Changes\n\nJump to: navigation\nno edit summary\nThe article.\n\nMore.\n\nNavigation menu\nPersonal tools\n"
WANTED = "The article.\n\nMore.\n"


def furniture(text: str) -> tuple[tuple[int, int], ...]:
    lines = ("Changes", "Jump to: navigation", "no edit summary", "Navigation menu", "Personal tools")
    return tuple((text.index(line), text.index(line) + len(line)) for line in lines if line in text)


@pytest.fixture
def document(load: Callable[[str], Document], theme: Theme) -> Document:
    return load(TEXT)


@pytest.fixture
def bar(qtbot: QtBot, document: Document) -> ImportBar:
    made = ImportBar(document)
    qtbot.addWidget(made)
    made.resize(800, 60)
    made.edits_requested.connect(lambda edits, label: document.apply(edits, label))
    made.show_facts(ArticleFacts(document.revision, (), (), (), 1, furniture(TEXT)))
    return made


def test_it_says_which_lines(bar: ImportBar) -> None:
    assert not bar.isHidden()
    assert bar._which.text() == "Lines 1, 3–4, 9–10: “Changes” …"


def test_stripping_is_one_step(bar: ImportBar, document: Document) -> None:
    bar._strip.click()
    assert document.text() == WANTED
    assert bar.isHidden()
    document._qt.undo()
    assert document.text() == TEXT


def test_what_is_kept_is_not_asked_about_again(bar: ImportBar, document: Document) -> None:
    bar._keep.click()
    assert document.text() == TEXT
    bar.show_facts(ArticleFacts(document.revision, (), (), (), 1, furniture(TEXT)))
    assert bar.isHidden()
    document.load(TEXT)
    bar.show_facts(ArticleFacts(document.revision, (), (), (), 1, furniture(TEXT)))
    assert not bar.isHidden()


def test_it_goes_when_nothing_is_left(bar: ImportBar, document: Document) -> None:
    bar.show_facts(ArticleFacts(document.revision, (), (), (), 1))
    assert bar.isHidden()


def test_lines_in_words() -> None:
    assert line_list([(1, 1)]) == "Line 1"
    assert line_list([(1, 2)]) == "Lines 1–2"
    assert line_list([(at * 3, at * 3) for at in range(1, 20)]).endswith("36 and 7 more places")


@pytest.mark.parametrize(
    ("text", "spans", "expected"),
    [
        ("a\nX\nb", [(2, 3)], "a\nb"),
        ("a\n\nX\n\nb", [(3, 4)], "a\n\nb"),
        ("a X b", [(2, 3)], "a  b"),
        ("X\n\na", [(0, 1)], "a"),
        ("a\n\nX", [(3, 4)], "a\n"),
        ("X\n", [(0, 2)], ""),
    ],
)
def test_lines_go_whole(text: str, spans: list[tuple[int, int]], expected: str) -> None:
    assert apply_edits(text, stripped(text, [Span(*span) for span in spans])) == expected


@given(st.lists(st.tuples(st.sampled_from(["words", "", " "]), st.booleans()), max_size=10))
def test_only_furniture_and_blank_lines_go(lines: list[tuple[str, bool]]) -> None:
    text, spans = "", []
    for line, chrome in lines:
        if chrome:
            spans.append(Span(len(text), len(text) + 3))
        text += ("XYZ" if chrome else line) + "\n"
    assert apply_edits(text, stripped(text, spans)).split() == [
        line for line, chrome in lines if line.strip() and not chrome
    ]
