"""``<ref>``: a reference. Its number is a hole; what it says is rendered here, once.

Source: https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

from editor.render.extensions.call import TagCall
from editor.render.extensions.cite import CiteCall, RefCall, leaves_nothing


def ref(call: TagCall) -> str:
    """Note the reference and return the hole for its number."""
    hole = call.hole("ref")
    calls = call.calls
    html = ""
    nested: tuple[CiteCall, ...] = ()
    if call.text is not None and call.text.strip():
        before = len(calls)
        html = call.parse_inline(call.text)
        nested = tuple(calls[before:])
        del calls[before:]
    made = RefCall(hole, tuple(call.attributes.items()), call.text, html, nested)
    calls.append(made)
    return "" if leaves_nothing(made) else hole
