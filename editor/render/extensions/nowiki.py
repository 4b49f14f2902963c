"""``<nowiki>``: text that is no markup, character references apart.

Source: https://www.mediawiki.org/wiki/Help:Formatting
"""

from __future__ import annotations

from editor.render.extensions.call import TagCall


def nowiki(call: TagCall) -> str:
    """Return the text unread."""
    text = (call.text or "").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("-{", "-&#123;").replace("}-", "&#125;-")
