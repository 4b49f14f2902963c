"""Ids and fragments as the wiki's fragment mode has them.

Source: https://www.mediawiki.org/wiki/Manual:$wgFragmentMode
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

from editor.render.functions.encoding import fragment_html5, fragment_legacy

_PLAIN = re.compile(r"[A-Za-z0-9_.;@$!*(),/~:-]*")
_RESERVED = re.compile(r"%(?=[0-9A-Fa-f]{2})")


def id_for(text: str, modes: Sequence[str]) -> str:
    """Return the id that `text` gets."""
    if modes and modes[0] == "html5":
        return fragment_html5(text)
    return fragment_legacy(text)


def link_for(text: str, modes: Sequence[str]) -> str:
    """Return what follows ``#`` in a link to the id of `text`."""
    shaped = id_for(text, modes)
    if modes and modes[0] == "html5":
        return _RESERVED.sub("%25", shaped)
    return shaped


def fallback_for(text: str, modes: Sequence[str]) -> str:
    """Return the second id, for links made in the older form; "" where the wiki has none."""
    if len(modes) < 2 or not text:
        return ""
    return fragment_legacy(text) if modes[1] == "legacy" else fragment_html5(text)


def references(value: str, modes: Sequence[str]) -> str:
    """Return a list of ids (``aria-labelledby`` and kin), each shaped."""
    return " ".join(id_for(one, modes) for one in value.split())


def url_encoded(text: str) -> str:
    """Percent-encode a page's key as addresses have it."""
    return text if _PLAIN.fullmatch(text) else quote(text, safe="-_.;@$!*(),/~:")
