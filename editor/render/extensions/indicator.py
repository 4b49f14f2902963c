"""``<indicator>``: an icon for the top of the page.

Source: https://www.mediawiki.org/wiki/Help:Page_status_indicators
"""

from __future__ import annotations

from editor.render.extensions.call import TagCall


def indicator(call: TagCall) -> str:
    """Note the indicator; nothing stays where it was written but the complaint about a missing name."""
    name = call.attributes.get("name", "").strip()
    if not name:
        return (
            '<span class="error"><strong>Error:</strong> Page status indicators\' <code>name</code> attribute must '
            "not be empty.</span>"
        )
    call.set_indicator(name, call.parse_inline(call.text or ""))
    return ""
