"""`#expr`: the calculator, an operator-precedence reading with MediaWiki's precedences and error texts.

All binary operators associate to the left, and a unary operator is stacked as it comes, so that
``2^-1`` and ``-2^2`` (which is 4) come out as MediaWiki has them.

Source: https://www.mediawiki.org/wiki/Help:Extension:ParserFunctions#.23expr
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation, localcontext
from html import escape

from editor.render.functions.number import float_text

MAX_STACK = 100
_UNARY_MINUS, _UNARY_PLUS = "u-", "u+"

_PRECEDENCE = {_UNARY_MINUS: 10, _UNARY_PLUS: 10, "e": 10, "^": 8}
_PRECEDENCE |= dict.fromkeys(("*", "/", "div", "mod", "fmod"), 7)
_PRECEDENCE |= {"+": 6, "-": 6, "round": 5, "and": 3, "or": 2, "(": -1}
_PRECEDENCE |= dict.fromkeys(("=", "<", ">", "<=", ">=", "<>", "!="), 4)

_TOKEN = re.compile(r"(?P<blank>[ \t\r\n]+)|(?P<number>[0-9.]+)|(?P<word>[A-Za-z]+)|(?P<sign><=|>=|<>|!=|[-+*/^=<>()])")
_NUMBER = re.compile(r"\d*\.?\d*")
_MINUS_SIGNS = str.maketrans({"−": "-"})


class ExpressionError(ValueError):
    """The expression cannot be worked out; the text is MediaWiki's message."""


def _unexpected(operator: str) -> ExpressionError:
    return ExpressionError(f"Expression error: Unexpected {operator} operator.")


def _divide(left: float, right: float) -> float:
    if right == 0:
        raise ExpressionError("Division by zero.")
    return left / right


def _modulo(left: float, right: float) -> float:
    if not (math.isfinite(left) and math.isfinite(right)) or int(right) == 0:
        raise ExpressionError("Division by zero.")
    return float(math.copysign(abs(int(left)) % abs(int(right)), left) if int(left) else 0)


def _remainder(left: float, right: float) -> float:
    if right == 0:
        raise ExpressionError("Division by zero.")
    return math.nan if math.isinf(left) else math.fmod(left, right)


def _power(left: float, right: float) -> float:
    try:
        result = math.pow(left, right)
    except OverflowError:
        return math.inf if left > 0 or right % 2 == 0 else -math.inf
    except ValueError:
        if left == 0:
            return math.inf
        raise ExpressionError("In ^: Result is not a number.") from None
    if math.isnan(result):
        raise ExpressionError("In ^: Result is not a number.")
    return result


def _scientific(left: float, right: float) -> float:
    try:
        return left * math.pow(10, right)
    except OverflowError:
        return math.copysign(math.inf, left)


def _round(value: float, places: float) -> float:
    """Round half away from zero, as decimal digits show it (1.005 to two places is 1.01)."""
    if not math.isfinite(value) or math.isnan(places):
        return value
    digits = int(max(min(places, 400), -400))
    if digits > 340:
        return value
    try:
        with localcontext() as context:
            context.prec = 800
            return float(Decimal(repr(value)).quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP))
    except InvalidOperation:
        return 0.0


_BINARY: dict[str, Callable[[float, float], float]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "/": _divide,
    "div": _divide,
    "mod": _modulo,
    "fmod": _remainder,
    "^": _power,
    "e": _scientific,
    "round": _round,
    "and": lambda left, right: float(bool(left) and bool(right)),
    "or": lambda left, right: float(bool(left) or bool(right)),
    "=": lambda left, right: float(left == right),
    "<>": lambda left, right: float(left != right),
    "!=": lambda left, right: float(left != right),
    "<": lambda left, right: float(left < right),
    ">": lambda left, right: float(left > right),
    "<=": lambda left, right: float(left <= right),
    ">=": lambda left, right: float(left >= right),
}


def _whole(cast: Callable[[float], int]) -> Callable[[float], float]:
    return lambda value: float(cast(value)) if math.isfinite(value) else value


def _within(name: str, function: Callable[[float], float]) -> Callable[[float], float]:
    def checked(value: float) -> float:
        if not -1 <= value <= 1:
            raise ExpressionError(f"Invalid argument for {name}: < -1 or > 1.")
        return function(value)

    return checked


def _logarithm(value: float) -> float:
    if value <= 0:
        raise ExpressionError("Invalid argument for ln: <= 0.")
    return math.log(value)


def _root(value: float) -> float:
    if value < 0:
        raise ExpressionError("In sqrt: Result is not a number.")
    return math.sqrt(value)


def _exponential(value: float) -> float:
    return math.exp(value) if value < 709.78 else math.inf


def _finite(function: Callable[[float], float]) -> Callable[[float], float]:
    return lambda value: function(value) if math.isfinite(value) else math.nan


_UNARY: dict[str, Callable[[float], float]] = {
    _UNARY_MINUS: lambda value: -value,
    _UNARY_PLUS: lambda value: value,
    "not": lambda value: float(not value),
    "sin": _finite(math.sin),
    "cos": _finite(math.cos),
    "tan": _finite(math.tan),
    "asin": _within("asin", math.asin),
    "acos": _within("acos", math.acos),
    "atan": math.atan,
    "exp": _exponential,
    "ln": _logarithm,
    "sqrt": _root,
    "abs": abs,
    "floor": _whole(math.floor),
    "ceil": _whole(math.ceil),
    "trunc": _whole(math.trunc),
}
_PRECEDENCE |= {name: 9 for name in _UNARY if name not in (_UNARY_MINUS, _UNARY_PLUS)}
_CONSTANTS = {"e": math.e, "pi": math.pi}


@dataclass(slots=True)
class _Machine:
    """The two stacks of the reading."""

    operands: list[float]
    operators: list[str]

    def apply(self, operator: str) -> None:
        """Work out `operator` on the operands on top."""
        count = 1 if operator in _UNARY else 2
        if len(self.operands) < count:
            shown = operator.removeprefix("u")
            raise ExpressionError(f"Expression error: Missing operand for {shown}.")
        right = self.operands.pop()
        if operator in _UNARY:
            self.operands.append(_UNARY[operator](right))
        else:
            self.operands.append(_BINARY[operator](self.operands.pop(), right))

    def push_binary(self, operator: str) -> None:
        """Work out what binds at least as strongly, then stack `operator`."""
        rank = _PRECEDENCE[operator]
        while self.operators and rank <= _PRECEDENCE[self.operators[-1]]:
            self.apply(self.operators.pop())
        self.operators.append(operator)

    def close(self) -> None:
        """Work out everything back to the open bracket."""
        while self.operators and self.operators[-1] != "(":
            self.apply(self.operators.pop())
        if not self.operators:
            raise ExpressionError("Expression error: Unexpected closing bracket.")
        self.operators.pop()

    def finish(self) -> list[float]:
        """Work out what is left."""
        while self.operators:
            operator = self.operators.pop()
            if operator == "(":
                raise ExpressionError("Expression error: Unclosed bracket.")
            self.apply(operator)
        return self.operands


def _number(text: str) -> float:
    """Read digits and points as far as they make one number: ``1.2.3`` is 1.2."""
    found = _NUMBER.match(text)
    digits = found[0] if found else ""
    return float(digits) if digits not in ("", ".") else 0.0


def _word(machine: _Machine, word: str, expects_value: bool) -> bool:
    """Take in one word; tell whether a value is expected after it."""
    if expects_value and word in _CONSTANTS:
        machine.operands.append(_CONSTANTS[word])
        return False
    if word == "pi":
        raise ExpressionError("Expression error: Unexpected number.")
    if word in _UNARY:
        if not expects_value:
            raise _unexpected(word)
        machine.operators.append(word)
        return True
    if word not in _BINARY:
        raise ExpressionError(f'Expression error: Unrecognized word "{word}".')
    if expects_value:
        raise _unexpected(word)
    machine.push_binary(word)
    return True


def _sign(machine: _Machine, sign: str, expects_value: bool) -> bool:
    if sign == "(":
        if not expects_value:
            raise _unexpected("(")
        machine.operators.append("(")
        return True
    if sign == ")":
        machine.close()
        return False
    if expects_value:
        if sign not in "+-":
            raise _unexpected(sign)
        machine.operators.append("u" + sign)
        return True
    machine.push_binary(sign)
    return True


def evaluate(text: str) -> list[float]:
    """Work out `text`.

    Returns:
        The values left: one, or none for an empty expression.

    Raises:
        ExpressionError: With MediaWiki's message.
    """
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&minus;", "-").translate(_MINUS_SIGNS)
    machine = _Machine([], [])
    expects_value = True
    at = 0
    while at < len(text):
        if len(machine.operands) > MAX_STACK or len(machine.operators) > MAX_STACK:
            raise ExpressionError("Expression error: Stack exhausted.")
        found = _TOKEN.match(text, at)
        if found is None:
            shown = text[at] if text[at].isprintable() else "\ufffd"
            raise ExpressionError(f'Expression error: Unrecognized punctuation character "{escape(shown)}".')
        at = found.end()
        if found["number"]:
            if not expects_value:
                raise ExpressionError("Expression error: Unexpected number.")
            machine.operands.append(_number(found["number"]))
            expects_value = False
        elif found["word"]:
            expects_value = _word(machine, found["word"].lower(), expects_value)
        elif found["sign"]:
            expects_value = _sign(machine, found["sign"], expects_value)
    return machine.finish()


def expression_text(text: str) -> str:
    """Return what ``{{#expr: text}}`` shows.

    Raises:
        ExpressionError: With MediaWiki's message.
    """
    return "<br />\n".join(map(float_text, evaluate(text)))
