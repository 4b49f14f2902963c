"""Attributes of a tag as MediaWiki reads them."""

from __future__ import annotations

import re
from html.entities import html5

# What a browser takes for a name; only some of those may be one.
_ATTRIBUTE = re.compile(
    r"([^\t\n\f\r />][^\t\n\f\r />=]*)"
    r"(?:[\t\n\f\r ]*=[\t\n\f\r ]*"
    r"(?:\"([^\"]*)(?:\"|$)|'([^']*)(?:'|$)|((?:(?!/?>)[^\t\n\f\r >])*)))?"
)
_NAME = re.compile(r"[:_\w][:_.\-\w]*")
_REFERENCE = re.compile(r"&(?:([A-Za-z0-9]+;)|#([0-9]{1,8});|#[xX]([0-9A-Fa-f]{1,7});)")
_BLANKS = re.compile(r"[\t\n\f\r ]+")


def _decoded(found: re.Match[str]) -> str:
    name, decimal, hexadecimal = found.groups()
    if name:
        return html5.get(name, found[0])
    code = int(decimal) if decimal else int(hexadecimal, 16)
    valid = code in (9, 10) or 32 <= code < 0x7F or 0xA0 <= code < 0xD800 or 0xE000 <= code <= 0x10FFFF
    return chr(code) if valid and code not in (0xFFFE, 0xFFFF) else "\ufffd"


def decode_references(text: str) -> str:
    """Replace character references by their characters; one without its semicolon is text, an invalid one U+FFFD."""
    return _REFERENCE.sub(_decoded, text) if "&" in text else text


def read_attributes(text: str) -> dict[str, str]:
    """Read what stands between a tag's name and its ``>``.

    Returns:
        Values by name in lower case, in the order of the names; the last of several wins. Values are decoded,
        blanks folded and stripped; a name without a value has the empty one.
    """
    if not text.strip():
        return {}
    attributes: dict[str, str] = {}
    for found in _ATTRIBUTE.finditer(text.strip()):
        if _NAME.fullmatch(found[1]) is None:
            continue
        value = next((group for group in found.groups()[1:] if group is not None), "")
        attributes[found[1].lower()] = decode_references(_BLANKS.sub(" ", value).strip())
    return attributes
