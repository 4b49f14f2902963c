"""``<math>`` and ``<chem>``: formulas as MathML, by latex2mathml.

Source: https://www.mediawiki.org/wiki/Extension:Math
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape, unescape
from xml.etree.ElementTree import Element, tostring

from latex2mathml import exceptions
from latex2mathml.converter import convert_to_element

MAX_CHARACTERS = 5000
MAX_DEPTH = 60

# latex2mathml has errors of its own, without a common base, and lets others through: each of these means that it
# cannot read the formula.
_OWN_ERRORS: tuple[type[Exception], ...] = tuple(
    known for known in vars(exceptions).values() if isinstance(known, type) and issubclass(known, Exception)
)
_UNREADABLE: tuple[type[Exception], ...] = (
    *_OWN_ERRORS,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
)
_UNREADABLE += (ValueError, StopIteration, RuntimeError)
# Macros could double their text at each step, and the last line's reach into HTML; MediaWiki has none of them.
_REFUSED = re.compile(
    r"\\(?:(?:re)?new(?:command|environment)|def|let|DeclareMathOperator"
    r"|href|style|class)(?![A-Za-z])"
)
_ATTRIBUTES = frozenset(
    [
        "accent", "accentunder", "align", "alttext", "close", "columnalign", "columnlines", "columnspacing",
        "denomalign", "depth", "display", "displaystyle", "equalcolumns", "equalrows", "fence", "form", "frame",
        "framespacing", "height", "largeop", "length", "linethickness", "lspace", "mathbackground", "mathcolor",
        "mathsize", "mathvariant", "maxsize", "minsize", "movablelimits", "notation", "numalign", "open", "rowalign",
        "rowlines", "rowspacing", "rspace", "scriptlevel", "separator", "stretchy", "subscriptshift",
        "superscriptshift", "symmetric", "voffset", "width", "xmlns",
    ]
)  # fmt: skip
_CHEMICAL = re.compile(r"(?<=[A-Za-z)\]])(\d+)|\^\{?(\d*[+-])\}?")


def _depth(text: str) -> int:
    depth = deepest = 0
    for found in re.finditer(r"\\.|[{}]", text, re.DOTALL):
        if found[0] == "{":
            depth += 1
            deepest = max(deepest, depth)
        elif found[0] == "}":
            depth -= 1
    return deepest


def _from_chemistry(text: str) -> str:
    """Turn the common part of mhchem (``H2O``, ``SO4^2-``, ``->``) into plain formulas."""
    text = text.replace("<=>", r"\rightleftharpoons ").replace("->", r"\rightarrow ")
    text = _CHEMICAL.sub(lambda found: f"_{{{found[1]}}}" if found[1] else f"^{{{found[2]}}}", text)
    return re.sub(r"(?<![\\A-Za-z])([A-Z][A-Za-z]*)", r"\\mathrm{\1}", text)


def _written(element: Element) -> str:
    """Write MathML: the library leaves character references in texts, and trusts its source with any attribute."""
    for one in element.iter():
        one.text = unescape(one.text) if one.text else None
        one.tail = unescape(one.tail) if one.tail else None
        one.attrib = {name: value for name, value in one.attrib.items() if name in _ATTRIBUTES}
    return tostring(element, encoding="unicode")


def _failure(text: str) -> str:
    return (
        f'<strong class="error texerror">Failed to parse (syntax error): {{\\displaystyle {escape(text.strip())}}}'
        "</strong>"
    )


def formula(text: str, attributes: Mapping[str, str], *, chemistry: bool = False) -> str:
    """Return the HTML of a formula in TeX; one that cannot be read is shown as an error with its source."""
    display = attributes.get("display", "").strip()
    source = _from_chemistry(text) if chemistry else text
    if not text.strip():
        return ""
    if len(text) > MAX_CHARACTERS or _depth(source) > MAX_DEPTH or _REFUSED.search(source):
        return _failure(text)
    try:
        markup = _written(convert_to_element(source.strip(), display="block" if display == "block" else "inline"))
    except _UNREADABLE:
        return _failure(text)
    kind = "block" if display == "block" else "inline"
    wrapper = "div" if kind == "block" else "span"
    markup = markup.replace("<math ", f'<math alttext="{escape(text.strip())}" ', 1)
    return (
        f'<{wrapper} class="mwe-math-element mwe-math-element-{kind}">'
        f'<span class="mwe-math-mathml-{kind}">{markup}</span></{wrapper}>'
    )
