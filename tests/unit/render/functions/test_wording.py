from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("name", "arguments", "result"),
    [
        ("lc", ["ÄB"], "äb"),
        ("UC", ["straße"], "STRASSE"),
        ("lcfirst", ["ABC"], "aBC"),
        ("ucfirst", ["übung"], "Übung"),
        ("padleft", ["5", "3"], "005"),
        ("formatnum", ["12345"], "12,345"),
        ("formatnum", ["12,345", "R"], "12345"),
        ("formatnum", ["12345", "NOSEP"], "12345"),
        ("plural", ["1", "day", "days"], "day"),
        ("plural", ["1,000", "day", "days"], "days"),
        ("gender", ["Ann", "he", "she", "they"], "they"),
        ("urlencode", ["a b", "WIKI"], "a_b"),
        ("urlencode", ["a b"], "a+b"),
        ("anchorencode", ["A [[b|c]] ''d''"], "A_c_d"),
        ("#titleparts", ["talk:a/b/c", "1", "2"], "b"),
        ("#rel2abs", ["./x", "A"], "A/x"),
        ("#len", ["Žižek"], "5"),
        ("#explode", ["a,b", ",", "1"], "b"),
    ],
)
def test_results(call: Any, name: str, arguments: list[str], result: str) -> None:
    assert call(name, *arguments) == result


def test_path_above_the_root(call: Any) -> None:
    assert "Invalid depth in path" in call("#rel2abs", "../../x", "A")
