"""``<categorytree>``: a category named as the root of a closed tree; its members are not known here.

Source: https://www.mediawiki.org/wiki/Extension:CategoryTree
"""

from __future__ import annotations

from html import escape

from editor.render.extensions.attribute import decode_references
from editor.render.extensions.call import TagCall
from editor.render.functions.page import page_url
from editor.wikitext.site import CATEGORY, parse_title


def categorytree(call: TagCall) -> str:
    """Return the tree's root as a list of one."""
    name = decode_references((call.text or "").strip())
    title = parse_title(name, call.site, CATEGORY)
    if title is None:
        return f'<strong class="error">Category not found: <em>{escape(name)}</em></strong>'
    attributes = call.sanitized("div", call.attributes)
    attributes["class"] = f"CategoryTreeTag {attributes.get('class', '')}".strip()
    link = f'<a href="{escape(page_url(call.site, title, ""))}" title="{escape(title.text)}">{escape(title.name)}</a>'
    if "hideroot" in call.attributes:
        return f"<div{call.written(attributes)}></div>"
    return (
        f'<div{call.written(attributes)}><ul class="CategoryTreeSection"><li class="CategoryTreeItem">'
        f"<bdi>{link}</bdi></li></ul></div>"
    )
