"""``<references>``: where a list of references goes, with those defined inside it.

Source: https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

from dataclasses import replace

from editor.render.extensions.call import TagCall
from editor.render.extensions.cite import RefCall, ReferencesCall, is_list


def references(call: TagCall) -> str:
    """Note the list and return its hole.

    The content of ``{{#tag:references}}`` was read before the tag was known: the references in it have left their
    holes there, and are taken back to be defined in this list.
    """
    calls = call.calls
    text = call.unstrip(call.text or "")
    replayed = tuple(one for one in calls if isinstance(one, RefCall) and one.hole in text)
    misnested = any(isinstance(one, ReferencesCall) and one.hole in text for one in calls)
    if replayed and not misnested:
        taken = set(map(id, replayed))
        calls[:] = [one for one in calls if id(one) not in taken]
    before = len(calls)
    if text.strip() and not misnested:
        call.parse(call.text or "")
    inner = tuple(calls[before:])
    del calls[before:]
    replayed = () if misnested else replayed
    made = ReferencesCall("", tuple(call.attributes.items()), inner, replayed, misnested)
    hole = call.hole("references" if is_list(made) else "ref")
    calls.append(replace(made, hole=hole))
    return hole
