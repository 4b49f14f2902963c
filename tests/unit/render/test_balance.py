"""What a piece of HTML leaves open, and which pieces belong together."""

import pytest

from editor.render.balance import CLEAN, Balance, Joining, balance_of


@pytest.mark.parametrize(
    ("html", "opens", "closes"),
    [
        ("<div>x", ("div",), ("p",)),
        ("x</div></div>", (), ("div", "div")),
        ("<p><span>x</p>", (), ("p",)),  # a paragraph holds what is no formatting
        ("<p><b>x</p>", ("b",), ("p",)),  # formatting comes back
        ("<ul><li><i>x</ul>", ("i",), ("p",)),
        ("<table><tr><td><div><font>x</td></tr></table>", (), ("p",)),  # a cell holds all
        ("<table><tr><td></div></b></td></tr></table>", (), ("p",)),  # ... and lets nothing out
        ("<table><b>x</table>", ("b",), ("p",)),  # but not what stands beside the cells
        ("<div><p>x<div>y</div></div>", (), ("p",)),
        ("<math><mspace/><mo>x</mo></math>", (), ()),
        ("<a>x<a>y</a>", (), ()),
        ("<h2>x</h3>", (), ("p",)),
        ("x<br></b>", (), ("b",)),
        ("<table><table></table>", (), ("p",)),
    ],
)
def test_balance(html: str, opens: tuple[str, ...], closes: tuple[str, ...]) -> None:
    balance = balance_of(html)
    assert (balance.opens, balance.closes) == (opens, closes)


def test_parts_of_a_table_count_where_one_is_open() -> None:
    balance = balance_of("<tr><td><div>x</td></tr></table>")
    assert balance.opens == ("div",)
    assert balance.in_table == Balance((), ("table",))


def joined(*pieces: str) -> list[bool]:
    joining = Joining()
    out = []
    for balance in map(balance_of, pieces):
        out.append(joining.joins(balance))
        joining.take(balance)
    return out


def test_pieces_are_joined_while_something_is_open() -> None:
    assert joined("<p>a</p>", "<div>", "<p>b</p>", "</div>", "<p>c</p>") == [False, False, True, True, False]
    assert joined("<table>", "<tr><td><div>x</td></tr></table>", "<p>c</p>") == [False, True, False]
    assert joined("<p><small>a</p>", "<p>b</small></p>", "<p>c</p>") == [False, True, False]


def test_an_end_tag_in_a_cell_closes_nothing_outside() -> None:
    assert joined("<div>", "<table><tr><td></div></td></tr></table>", "</div>", "<p>c</p>") == [
        False,
        True,
        True,
        False,
    ]


def test_loose_text_goes_on_in_loose_text() -> None:
    assert joined("<div>a</div> b", "c <div>d</div>", "<p>e</p>") == [False, True, False]
    assert joined("<div>a</div> b", "", "c") == [False, False, True]


def test_what_nests_deeper_than_any_page_holds_all_that_follows() -> None:
    deep = balance_of("<div>" * 1000)
    joining = Joining()
    joining.take(deep)
    for _ in range(3):
        assert joining.joins(CLEAN)
        joining.take(balance_of("</div>" * 2000))
    assert joining.joins(CLEAN)
