from __future__ import annotations

from editor.ui.panes.source_shape import Fold, Shape, can_fold, fold_from, shape_of
from editor.wikitext.lexer import colour_line


def shapes(text: str) -> list[Shape]:
    found, state = [], 0
    for line in text.split("\n"):
        before, state = state, colour_line(line, state)[1]
        found.append(shape_of(line, before, state))
    return found


def folds(text: str) -> list[Fold]:
    lines = shapes(text)
    found = [fold_from(line, len(lines), lines.__getitem__) for line in range(len(lines))]
    assert [fold is not None for fold in found] == [
        can_fold(n, len(lines), lines.__getitem__) for n in range(len(lines))
    ]
    return [fold for fold in found if fold is not None]


def test_a_section_ends_before_the_next_of_its_level() -> None:
    text = "lead\n== a ==\none\n=== b ===\ntwo\n== c ==\nthree"
    assert folds(text) == [(1, 4), (3, 4), (5, 6)]


def test_a_heading_without_text_folds_nothing() -> None:
    assert folds("== a ==\n== b ==") == []
    assert folds("== a ==") == []


def test_templates_tables_and_references_of_several_lines() -> None:
    assert folds("{{a\n|b\n}}\nx") == [(0, 2)]
    assert folds("{|\n|-\n| {{a\n|b}}\n|}") == [(0, 4), (2, 3)]
    assert folds("x<ref>a\nb</ref> y") == [(0, 1)]
    assert folds('x<ref name="a" />\n<ref>a</ref>\ny') == []


def test_what_is_never_closed_is_not_folded() -> None:
    assert folds("{{a\n|b\nc") == []
    assert folds("{|\n| c") == []
    assert folds("<ref>a\nb") == []


def test_a_heading_in_a_comment_or_a_template_is_none() -> None:
    assert folds("<!--\n== a ==\n-->\nb") == []
    assert folds("{{a|\n== b ==\nc\n}}") == [(0, 3)]


def test_a_line_not_yet_lexed_folds_nothing() -> None:
    known: list[Shape | None] = [Shape(tables=1), None, Shape()]
    assert fold_from(0, 3, known.__getitem__) is None
    assert fold_from(1, 3, known.__getitem__) is None
