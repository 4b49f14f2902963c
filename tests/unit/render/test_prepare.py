from __future__ import annotations

from editor.render.prepare import _Open


def _read(*tags: str) -> _Open:
    open_ = _Open()
    for tag in tags:
        if tag.startswith("/"):
            open_.end(tag[1:])
        else:
            open_.close_implied(tag)
            open_.start(tag)
    return open_


def test_an_inline_element_ends_behind_the_block_in_it_alone() -> None:
    assert _read("span", "div", "/span", "/div").depth == 1
    assert _read("span", "div", "/span", "/div", "/span").depth == 0
    assert _read("span", "b", "/span").depth == 0


def test_formatting_ends_beneath_what_is_open_in_it() -> None:
    assert _read("b", "i", "u", "/b").depth == 2
    open_ = _read("b", "div", "/b")
    assert (open_.depth, open_.innermost) == (1, "div")
    open_.end("div")
    assert (open_.depth, open_.innermost) == (0, "")


def test_nothing_ends_out_of_a_cell() -> None:
    assert _read("b", "table", "tr", "td", "/b").innermost == "td"
    assert _read("table", "tr", "td", "span", "td").innermost == "td"
    assert _read("table", "tr", "td", "span", "div", "/table").depth == 0
    assert _read("td", "tr", "/table").depth == 0


def test_a_cell_ends_the_cell_before_it_and_all_in_that() -> None:
    assert _read("table", "tr", "td", "div", "b", "td").depth == 3
    assert _read("table", "tr", "td", "div", "tr").depth == 2
    assert _read("table", "tr", "td", "table", "tr", "td", "tr").depth == 5
