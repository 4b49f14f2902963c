"""Functions that choose: `#if`, `#ifeq`, `#ifexpr`, `#iferror`, `#ifexist`, `#switch`, and `#expr` that they rest on.

Only the chosen branch is expanded.

Source: https://www.mediawiki.org/wiki/Help:Extension:ParserFunctions
"""

from __future__ import annotations

import re

from editor.render.extensions.attribute import decode_references
from editor.render.functions.call import Call, Function, error, title_of
from editor.render.functions.expression import ExpressionError, evaluate, expression_text
from editor.render.functions.number import is_numeric
from editor.wikitext.site import FILE, MEDIA, SPECIAL

_ERROR = re.compile(r'<(?:strong|span|p|div)\s[^<>]*?\bclass="[^"<>]*?\berror\b[^"<>]*"', re.IGNORECASE)
_REDIRECT = re.compile(r"\s*#redirect\s*:?\s*\[\[([^\[\]|]+)", re.IGNORECASE)


def same(left: str, right: str) -> bool:
    """Compare as MediaWiki does: as numbers where both are, else letter by letter."""
    return left == right or (is_numeric(left) and is_numeric(right) and float(left) == float(right))


def expr(call: Call) -> str:
    """``{{#expr: expression}}``."""
    try:
        return expression_text(call.text(0))
    except ExpressionError as failure:
        return error(str(failure))


def if_(call: Call) -> str:
    """``{{#if: test | then | else}}``."""
    return call.text(1) if call.text(0) else call.text(2)


def ifeq(call: Call) -> str:
    """``{{#ifeq: left | right | then | else}}``."""
    equal = same(decode_references(call.text(0)), decode_references(call.text(1)))
    return call.text(2) if equal else call.text(3)


def ifexpr(call: Call) -> str:
    """``{{#ifexpr: expression | then | else}}``."""
    try:
        values = evaluate(call.text(0))
    except ExpressionError as failure:
        return error(str(failure))
    return call.text(1) if values and values[-1] else call.text(2)


def iferror(call: Call) -> str:
    """``{{#iferror: test | error | correct}}``; without the last the test itself is the result."""
    test = call.text(0)
    if _ERROR.search(test):
        return call.text(1)
    return call.text(2) if len(call) > 2 else test


def ifexist(call: Call) -> str:
    """``{{#ifexist: title | then | else}}``."""
    title = title_of(call, call.text(0))
    if title is None or title.interwiki:
        found = False
    elif title.namespace == MEDIA:
        found = _has_file(call, title.name)
    elif title.namespace == SPECIAL:
        found = True
    else:
        found = call.exists(title.text)
    return call.text(1) if found else call.text(2)


def _has_file(call: Call, name: str) -> bool:
    """Tell whether the wiki holds a file, by this name or through a redirect."""
    if call.has_file(name):
        return True
    title = f"{call.site.namespaces.get(FILE, 'File')}:{name}"
    redirect = _REDIRECT.match(call.source(title) or "")
    target = title_of(call, redirect[1], FILE) if redirect else None
    return target is not None and target.namespace == FILE and call.has_file(target.name)


def switch(call: Call) -> str:
    """``{{#switch: value | case = result | case | case = result | default}}``."""
    wanted = decode_references(call.text(0))
    matched = in_default = False
    default: str | None = None
    last = ""
    has_equals = True
    for index in range(1, len(call)):
        case, value = call.split(index)
        has_equals = case is not None
        if case is None:
            last = decode_references(value().strip())
            matched = matched or same(wanted, last)
            in_default = in_default or last.lower() == "#default"
            continue
        case = decode_references(case)
        if matched or same(wanted, case):
            return value().strip()
        if in_default or case.lower() == "#default":
            default = value().strip()
            in_default = False
    if not has_equals and len(call) > 1:
        return call.text(len(call) - 1)
    return default or ""


FUNCTIONS: dict[str, Function] = {
    "#expr": expr,
    "#if": if_,
    "#ifeq": ifeq,
    "#iferror": iferror,
    "#ifexist": ifexist,
    "#ifexpr": ifexpr,
    "#switch": switch,
}
