from __future__ import annotations

from collections.abc import Callable

import pytest

from editor.text import Span, apply_edits
from editor.ui import formatting
from editor.ui.formatting import Change


def run(marked: str, change: Callable[[str, Span], Change]) -> str:
    """Apply a command to a text whose selection is marked by < and >, and mark the new selection so."""
    start = marked.index("<")
    end = marked.index(">") - 1
    text = marked.replace("<", "", 1).replace(">", "", 1)
    made = change(text, Span(start, end))
    after = apply_edits(text, made.edits)
    selection = made.selection
    return f"{after[: selection.start]}<{after[selection.start : selection.end]}>{after[selection.end :]}"


def bold(text: str, at: Span) -> Change:
    return formatting.quotes(text, at, "'''", "bold")


def italic(text: str, at: Span) -> Change:
    return formatting.quotes(text, at, "''", "italic")


def comment(text: str, at: Span) -> Change:
    return formatting.surround(text, at, "{-", "-}", "comment")


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        ("a <b> c", bold, "a '''<b>''' c"),
        ("a '''<b>''' c", bold, "a <b> c"),
        ("a '''<b>''' c", italic, "a '''''<b>''''' c"),
        ("a '''''<b>''''' c", italic, "a '''<b>''' c"),
        ("a '''''<b>''''' c", bold, "a ''<b>'' c"),
        ("a <>", bold, "a '''<bold>'''"),
        ("<x>", comment, "{-<x>-}"),
        ("{-<x>-}", comment, "<x>"),
        ("<{-x-}>", comment, "<x>"),
        ("see <Rome>", formatting.link, "see [[<Rome>]]"),
        ("<https://a.example/b>", formatting.link, "[https://a.example/b <label>]"),
    ],
)
def test_marks_around_the_selection(before: str, change: Callable[[str, Span], Change], after: str) -> None:
    assert run(before, change) == after


@pytest.mark.parametrize(
    ("before", "level", "after"),
    [
        ("x\nTi<>tle\ny", 2, "x\n== Title ==<>\ny"),
        ("== T<>itle ==", 3, "=== Title ===<>"),
        ("== T<>itle ==", 2, "Title<>"),
        ("==T<>==", 0, "T<>"),
        ("<>", 2, "<>"),
    ],
)
def test_headings(before: str, level: int, after: str) -> None:
    assert run(before, lambda text, at: formatting.heading(text, at, level)) == after


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [
        ("<a\nb>", "*", "<* a\n* b>"),
        ("<* a\n* b>", "*", "<a\nb>"),
        ("<* a\nb>", "#", "<# a\n# b>"),
        ("<a\n>b", "*", "<* a>\nb"),
    ],
)
def test_lists(before: str, mark: str, after: str) -> None:
    assert run(before, lambda text, at: formatting.listed(text, at, mark)) == after


def test_what_stands_on_its_own_line() -> None:
    assert run("a<>b", lambda text, at: formatting.insert(text, at, "[", "]", "x", own_line=True)) == "a\n[<x>]\nb"
