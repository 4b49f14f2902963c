"""The addresses that a site profile names. A wiki sends them, and they are written into every page."""

from __future__ import annotations

import re

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_UNSAFE = re.compile(r"[\0-\x20\x7f\"'<>`\\]")
_SCHEMES = frozenset({"ftp", "ftps", "http", "https", "irc", "ircs", "mailto", "news"})
_SCRIPTABLE = ("blob:", "data:", "filesystem:", "javascript:", "livescript:", "mocha:", "vbscript:", "view-source:")


def harmless(address: str, instead: str = "") -> str:
    """Return an address with what could end an attribute encoded; `instead` where its scheme is none of a wiki's."""
    address = _UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", address)
    scheme = _SCHEME.match(address)
    return instead if scheme and scheme[1].lower() not in _SCHEMES else address


def is_protocol(protocol: str) -> bool:
    """Tell whether links may start so: what runs or makes up a page may not."""
    return bool(protocol.strip()) and not protocol.strip().lower().startswith(_SCRIPTABLE)
