"""Pages that send their readers on: ``#REDIRECT [[Target]]`` at the start of a page's text.

Source: https://www.mediawiki.org/wiki/Help:Redirects
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from editor.wikitext.site import SiteProfile, Title, parse_title

# Word and link on one line, so that no cut can fall between them.
_REDIRECT = re.compile(r"\s*#REDIRECT[ \t]*:?[ \t]*\[\[([^\n]*?)(?:\|[^\n]*?)?\]\]\s*", re.IGNORECASE)


def redirect_target(text: str, site: SiteProfile) -> tuple[Title, int] | None:
    """Return where a page's text sends its readers and how much of the text says so; None where it does not."""
    found = _REDIRECT.match(text)
    if found is None:
        return None
    written = found[1]
    if "%" in written:
        written = unquote(written.lstrip(":"))
    title = parse_title(written, site)
    return (title, found.end()) if title is not None else None
