"""``<poem>``: lines stay lines.

Source: https://www.mediawiki.org/wiki/Extension:Poem
"""

from __future__ import annotations

import re

from editor.render.extensions.call import TagCall

_INDENTED = re.compile(r"^(:+)([^\n]+)$", re.MULTILINE)
_BREAK = re.compile(r"(?<!^----)\n", re.MULTILINE)
_LEADING_BLANKS = re.compile(r"^ +", re.MULTILINE)


def _indented(call: TagCall) -> str:
    def one(found: re.Match[str]) -> str:
        style = f"display: inline-block; margin-inline-start: {len(found[1])}em;"
        return f'<span class="mw-poem-indented" style="{style}">{call.parse(found[2].strip())}</span>'

    return _INDENTED.sub(one, call.text or "")


def poem(call: TagCall) -> str:
    """Return the verses: each line break a ``<br />``, blanks at a line's start kept, ``:`` an indent."""
    line_break = call.hide("<br />", "poem")
    text = _indented(call) if (call.text or "").strip(": \n") else (call.text or "")
    text = text.removeprefix("\n").removesuffix("\n")
    text = _BREAK.sub(line_break + "\n", text)
    text = _LEADING_BLANKS.sub(lambda found: "&#160;" * len(found[0]), text)
    html = call.parse(text).replace("<hr />" + line_break, "<hr />")
    attributes = call.sanitized("div", call.attributes)
    attributes["class"] = f"poem {attributes.get('class', '')}".strip()
    edge = "" if "compact" in call.attributes else "\n"
    return f"<div{call.written(attributes)}>{edge}{html.strip()}{edge}</div>"
