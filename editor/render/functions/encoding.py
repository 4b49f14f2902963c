"""Text made fit for addresses and for ids."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote_to_bytes

_WIKI_SAFE = ";@$!*(),/~:"
_LEGACY_ESCAPE = re.compile(r"%([0-9A-F]{2})")


def url_query(text: str) -> str:
    """Percent-encode for a query, a blank as ``+``."""
    return quote(text, safe="-_.").replace("~", "%7E").replace("%20", "+")


def url_path(text: str) -> str:
    """Percent-encode for a path, a blank as ``%20``."""
    return quote(text, safe="-_.~")


def url_wiki(text: str) -> str:
    """Percent-encode the way page addresses are: blanks as ``_``, and MediaWiki's readable characters kept."""
    return quote(text.replace(" ", "_"), safe="-_." + _WIKI_SAFE)


def url_decoded(text: str) -> str:
    """Decode percent-escapes and ``+``; bytes that are no UTF-8 become the replacement character."""
    return unquote_to_bytes(text.replace("+", " ")).decode("utf-8", "replace")


def fragment_html5(text: str) -> str:
    """Return the id today's wikis make of `text`: white space as ``_``, all else as it is."""
    return re.sub(r"[\t\n\f\r ]", "_", text)


def fragment_legacy(text: str) -> str:
    """Return the id older wikis make of `text`: bytes beyond ``A-Za-z0-9-_.:`` as ``.XX``."""
    escaped = quote(text.replace(" ", "_"), safe="-_.:").replace("~", "%7E")
    return _LEGACY_ESCAPE.sub(r".\1", escaped)
