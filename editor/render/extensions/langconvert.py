"""``<langconvert>``: conversion between scripts, which English has none of.

Source: https://www.mediawiki.org/wiki/Writing_systems/LanguageConverter
"""

from __future__ import annotations

from editor.render.extensions.call import TagCall


def langconvert(call: TagCall) -> str:
    """Return the text read but unconverted."""
    return call.parse(call.text or "")
