"""``<charinsert>``: characters to put in at the caret, shown here without their links' doing.

Source: https://www.mediawiki.org/wiki/Extension:CharInsert
"""

from __future__ import annotations

from html import escape

from editor.render.extensions.attribute import decode_references
from editor.render.extensions.call import TagCall


def charinsert(call: TagCall) -> str:
    """Return each word of each line as a link that inserts nothing."""
    lines = []
    for line in (call.text or "").strip("\n").split("\n"):
        words = (decode_references(word).replace("+", "", 1) for word in line.split())
        lines.append(" ".join(f'<a class="mw-charinsert-item">{escape(word)}</a>' for word in words))
    return "<br />\n".join(lines)
