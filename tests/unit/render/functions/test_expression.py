from __future__ import annotations

import pytest

from editor.render.functions.expression import MAX_STACK, ExpressionError, expression_text


@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        ("2 + 3 * 4", "14"),
        ("(2 + 3) * 4", "20"),
        ("2 / 3", "0.66666666666667"),
        ("-3 ^ 2", "9"),
        ("4e2 + 1", "401"),
        ("e", "2.718281828459"),
        ("cos 0", "1"),
        ("17 mod 5", "2"),
        ("-17 mod 5", "-2"),
        ("17.5 fmod 5", "2.5"),
        ("2.675 round 2", "2.68"),
        ("1234 round -2", "1200"),
        ("not 5", "0"),
        ("3 > 2 and 2 > 1", "1"),
        ("0 or 0", "0"),
        ("7 != 7", "0"),
        ("10 ^ 20", "1.0E+20"),
        ("1 / 100000", "1.0E-5"),
        ("trunc -2.9", "-2"),
        ("ceil 2.1 + floor 2.9", "5"),
        ("5 − 2", "3"),
        ("2 &lt; 3", "1"),
        ("", ""),
    ],
)
def test_values(expression: str, shown: str) -> None:
    assert expression_text(expression) == shown


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("4 / 0", "Division by zero."),
        ("4 mod 0.5", "Division by zero."),
        ("two + 2", 'Expression error: Unrecognized word "two".'),
        ("2 2", "Expression error: Unexpected number."),
        ("2 pi", "Expression error: Unexpected number."),
        ("* 2", "Expression error: Unexpected * operator."),
        ("2 sin 1", "Expression error: Unexpected sin operator."),
        ("2 (3)", "Expression error: Unexpected ( operator."),
        ("(2", "Expression error: Unclosed bracket."),
        ("2)", "Expression error: Unexpected closing bracket."),
        ("2 -", "Expression error: Missing operand for -."),
        ("2 $ 2", 'Expression error: Unrecognized punctuation character "$".'),
        ("2 \x7f 2", 'Expression error: Unrecognized punctuation character "\ufffd".'),
        ("asin 2", "Invalid argument for asin: < -1 or > 1."),
        ("ln 0", "Invalid argument for ln: <= 0."),
        ("sqrt (0-4)", "In sqrt: Result is not a number."),
        ("(0-8) ^ 0.5", "In ^: Result is not a number."),
    ],
)
def test_errors(expression: str, message: str) -> None:
    with pytest.raises(ExpressionError) as failure:
        expression_text(expression)
    assert str(failure.value) == message


def test_deep_nesting_exhausts_the_stack() -> None:
    with pytest.raises(ExpressionError, match="Stack exhausted"):
        expression_text("(" * (MAX_STACK + 2) + "1")


def test_huge_results_are_infinite() -> None:
    assert expression_text("9 ^ 999") == "INF"
    assert expression_text("exp 5000") == "INF"
    assert expression_text("1 e 400") == "INF"
