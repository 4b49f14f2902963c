"""Files that a wiki shows on few pages only: the list ``MediaWiki:Bad image list``.

Source: https://www.mediawiki.org/wiki/Manual:Bad_image_list
"""

from __future__ import annotations

import re

from editor.render.context import Context
from editor.wikitext.site import FILE, Title, parse_title

_LIST = "MediaWiki:Bad image list"
_LINK = re.compile(r"\[\[:?([^\[\]|\n]+)")


def is_bad(file: Title, context: Context) -> bool:
    """Tell whether a file may not be shown on this page.

    Each line of the list names a file, and behind it the pages that may show it.
    """
    text = context.pages.text(_LIST)
    if text is None:
        return False
    for line in text.splitlines():
        if not line.startswith("*"):
            continue
        titles = [parse_title(found[1], context.site, FILE) for found in _LINK.finditer(line)]
        if titles and titles[0] is not None and titles[0].text == file.text:
            allowed = [parse_title(found[1], context.site) for found in _LINK.finditer(line)][1:]
            return all(title is None or title.text != context.title.text for title in allowed)
    return False
