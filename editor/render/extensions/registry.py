"""The extension tags by name.

A tag gets a `call.TagCall` and returns HTML, which is hidden from the later stages.
"""

from __future__ import annotations

from editor.render.extensions.call import Tag, TagCall
from editor.render.extensions.categorytree import categorytree
from editor.render.extensions.charinsert import charinsert
from editor.render.extensions.gallery import gallery
from editor.render.extensions.imagemap import imagemap
from editor.render.extensions.indicator import indicator
from editor.render.extensions.langconvert import langconvert
from editor.render.extensions.math import formula
from editor.render.extensions.nowiki import nowiki
from editor.render.extensions.poem import poem
from editor.render.extensions.pre import pre
from editor.render.extensions.ref import ref
from editor.render.extensions.references import references
from editor.render.extensions.syntaxhighlight import highlighted
from editor.render.extensions.templatedata import template_documentation


def _syntaxhighlight(call: TagCall) -> str:
    attributes = dict(call.attributes)
    safe = call.sanitized("div", attributes)
    for name in ("id", "class", "style"):
        attributes.pop(name, None)
        if name in safe:
            attributes[name] = safe[name]
    return highlighted(call.unstrip(call.text or ""), attributes, lambda html: call.hide(html, "nowiki"))


def _math(call: TagCall) -> str:
    return formula(call.unstrip(call.text or ""), call.attributes)


def _chem(call: TagCall) -> str:
    return formula(call.unstrip(call.text or ""), call.attributes, chemistry=True)


def _templatedata(call: TagCall) -> str:
    return template_documentation(call.text or "")


TAGS: dict[str, Tag] = {
    "categorytree": categorytree,
    "ce": _chem,
    "charinsert": charinsert,
    "chem": _chem,
    "gallery": gallery,
    "imagemap": imagemap,
    "indicator": indicator,
    "langconvert": langconvert,
    "math": _math,
    "nowiki": nowiki,
    "poem": poem,
    "pre": pre,
    "ref": ref,
    "references": references,
    "source": _syntaxhighlight,
    "syntaxhighlight": _syntaxhighlight,
    "templatedata": _templatedata,
    "templatestyles": lambda _call: "",
}
