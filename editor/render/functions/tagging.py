"""`#tag`: an extension tag written as a function, so that its content and attributes may hold templates.

Source: https://www.mediawiki.org/wiki/Help:Magic_words#tag
"""

from __future__ import annotations

import re

from editor.render.functions.call import Call, Function

_QUOTED = re.compile(r"\s*([\"'])(.*)\1\s*", re.DOTALL)


def tag(call: Call) -> str:
    """``{{#tag: name | content | attribute = value ...}}``."""
    name = re.sub(r"\s+", "", call.without_markers(call.text(0))).lower()
    content: str | None = None
    if len(call) > 1:
        content = call.text(1)
    attributes: dict[str, str] = {}
    for index in range(2, len(call)):
        key, value = call.split(index)
        if key is None:
            continue
        text = value().strip()
        quoted = _QUOTED.fullmatch(text)
        attributes[key] = quoted[2] if quoted else text
    return call.tag(name, attributes, content)


FUNCTIONS: dict[str, Function] = {"#tag": tag}
