from __future__ import annotations

from collections.abc import Callable


def test_rules_headings_and_switches(html: Callable[..., str]) -> None:
    assert html("----") == "<hr />"
    assert html("== A b ==") == '<h2 id="A_b">A b</h2>'
    assert html("=== A ==") == '<h2 id="=_A"><span id=".3D_A"></span>= A</h2>'
    assert html("__NOTOC__") == ""
    assert "__NOSUCH__" in html("__NOSUCH__")


def test_blank_lines_behind_a_heading_leave_no_gap(html: Callable[..., str]) -> None:
    assert "<br" not in html("== A ==\n\n\n\ntext")
    assert "<br" in html("text\n\n\n\ntext")
