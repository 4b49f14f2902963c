"""``<pre>``: text as it stands, character references apart.

Source: https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

import re

from editor.render.extensions.call import TagCall

_NOWIKI = re.compile(r"<nowiki>(.*?)</nowiki>", re.IGNORECASE | re.DOTALL)


def pre(call: TagCall) -> str:
    """Return the text unread; with ``format="wikitext"`` it is read."""
    text = call.text or ""
    attributes = call.written(call.sanitized("pre", call.attributes))
    if call.attributes.get("format", "").lower() == "wikitext":
        return f"<pre{attributes}>{call.parse(text.removeprefix(chr(10)))}</pre>"
    if "</nowiki>" in text.lower():
        text = _NOWIKI.sub(r"\1", text)
    text = text.replace("<", "&lt;").replace(">", "&gt;")
    return f"<pre{attributes}>{text}</pre>"
