"""``<references>``: where a list of references goes, with those defined inside it.

Source: https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from dataclasses import replace

from editor.render.extensions.call import TagCall
from editor.render.extensions.cite import CiteCall, RefCall, ReferencesCall, is_list

_HOLE = re.compile("\x7f[rf][0-9]+\x7f")


def _taken(calls: list[CiteCall], holes: set[str]) -> tuple[int, list[CiteCall]]:
    """Return the calls that left these holes, in order, and the index of the first; they are among the last."""
    found: list[CiteCall] = []
    first = len(calls)
    wanted = len(holes)
    while first > 0 and len(found) < wanted:
        first -= 1
        token = _HOLE.search(calls[first].hole)
        if token is not None and token[0] in holes:
            found.append(calls[first])
    return first, found[::-1]


def references(call: TagCall) -> str:
    """Note the list and return its hole.

    The content of ``{{#tag:references}}`` was read before the tag was known: the references in it have left their
    holes there, and are taken back to be defined in this list.
    """
    calls = call.calls
    text = call.unstrip(call.text or "")
    first, taken = _taken(calls, set(_HOLE.findall(text)))
    misnested = any(isinstance(one, ReferencesCall) for one in taken)
    replayed = () if misnested else tuple(one for one in taken if isinstance(one, RefCall))
    if replayed:
        holes = {one.hole for one in replayed}
        calls[first:] = [one for one in calls[first:] if one.hole not in holes]
    before = len(calls)
    if text.strip() and not misnested:
        call.parse(call.text or "")
    inner = tuple(calls[before:])
    del calls[before:]
    made = ReferencesCall("", tuple(call.attributes.items()), inner, replayed, misnested)
    hole = call.hole("references" if is_list(made) else "ref")
    calls.append(replace(made, hole=hole))
    return hole
