"""Style attributes, held to what cannot load or run anything.

Source: https://www.mediawiki.org/wiki/Help:Extension:TemplateStyles#What_CSS_properties_are_allowed
"""

from __future__ import annotations

import re

from editor.render.extensions.attribute import decode_references

_FULL_WIDTH = re.compile("[\uff01-\uff3a\uff41-\uff5a]")
_LOOKALIKES = str.maketrans({"ʀ": "r", "ɴ": "n", "ⁿ": "n", "ʟ": "l", "ɪ": "i", "⁽": "(", "₍": "("})
_ESCAPE = re.compile(r"\\(?:\r\n|[\n\r\f]|([0-9A-Fa-f]{1,6})(?:\r\n|[\x20\t\r\n\f])?|(.)|$)", re.DOTALL)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_INSECURE = re.compile(
    r"expression|accelerator\s*:|-o-link\s*:|-o-link-source\s*:|-o-replace\s*:|url\s*\(|src\s*\(|image\s*\("
    r"|image-set\s*\(|-moz-binding|behavior\s*:|attr\s*\([^)]+[\s,]+url",
    re.IGNORECASE,
)
_KEPT_ESCAPED = {"\n", '"', "'", "\\"}


def _unescaped(found: re.Match[str]) -> str:
    if found[1]:
        code = int(found[1], 16)
        letter = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    elif found[2]:
        letter = found[2]
    else:
        return "" if len(found[0]) > 1 else "\\\\"
    return f"\\{ord(letter):x} " if letter in _KEPT_ESCAPED else letter


def checked(style: str) -> str:
    """Return `style`, or a comment in its place where it could do harm."""
    style = decode_references(style)
    style = _FULL_WIDTH.sub(lambda found: chr(ord(found[0]) - 0xFEE0), style)
    style = style.translate(_LOOKALIKES)
    if "/*" in style:
        style = _COMMENT.sub(" ", style)
        style = style.partition("/*")[0]
    if "\\" in style:
        style = _ESCAPE.sub(_unescaped, style)
        if "/*" in style:
            style = style.partition("/*")[0]
    if _CONTROL.search(style) or "\ufffd" in style:
        return "/* invalid control char */"
    if _INSECURE.search(style):
        return "/* insecure input */"
    return style
