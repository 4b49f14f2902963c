from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("name", "arguments", "result"),
    [
        ("#if", ["  ", "yes", "no"], "no"),
        ("#if", ["x", "yes"], "yes"),
        ("#IF", ["", "yes"], ""),
        ("#ifeq", ["007", "7.0", "same", "other"], "same"),
        ("#ifeq", ["7a", "7", "same", "other"], "other"),
        ("#ifeq", ["Q&amp;A", "Q&A", "same", "other"], "same"),
        ("#ifexpr", ["2 > 1", "more", "less"], "more"),
        ("#ifexpr", ["", "more", "less"], "less"),
        ("#ifexpr", ["1 +", "more"], '<strong class="error">Expression error: Missing operand for +.</strong>'),
        ("#iferror", ['<strong class="error">x</strong>', "bad", "good"], "bad"),
        ("#iferror", ["fine", "bad"], "fine"),
        ("#switch", ["b", "a=1", "b=2", "3"], "2"),
        ("#switch", ["b", "a", "b", "c=abc", "other"], "abc"),
        ("#switch", ["z", "a=1", "other"], "other"),
        ("#switch", ["z", "#default=d", "a=1"], "d"),
        ("#switch", ["z", "a=1"], ""),
        ("#switch", ["1.0", "1=one"], "one"),
        ("#expr", ["1 + 1"], "2"),
    ],
)
def test_choices(call: Any, name: str, arguments: list[str], result: str) -> None:
    assert call(name, *arguments) == result


def test_only_the_chosen_branch_is_expanded(plain_call: Any) -> None:
    from editor.render.functions.condition import if_

    made = plain_call(["x", "then", "else"])
    assert if_(made) == "then"
    assert made.expanded == [0, 1]


def test_ifexist(call: Any) -> None:
    assert call("#ifexist", "here", "yes", "no", pages={"Here": "text"}) == "yes"
    assert call("#ifexist", "gone", "yes", "no") == "no"
    assert call("#ifexist", "<", "yes", "no") == "no"
    assert call("#ifexist", "Special:Version", "yes", "no") == "yes"
