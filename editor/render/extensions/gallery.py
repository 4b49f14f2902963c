"""``<gallery>``: its lines, its modes, its boxes.

Source: https://www.mediawiki.org/wiki/Help:Images#Rendering_a_gallery_of_images
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from urllib.parse import unquote

from editor.render.extensions.attribute import decode_references
from editor.render.extensions.call import TagCall
from editor.render.extensions.thumbnail import Box, file_url, fitted, image_html
from editor.render.functions.encoding import url_query, url_wiki
from editor.render.functions.number import float_text
from editor.render.functions.page import page_url
from editor.wikitext.site import FILE, FileInfo, Title, parse_title

MODES = ("traditional", "nolines", "packed", "packed-hover", "packed-overlay", "slideshow")
DEFAULT_SIDE = 120
_PACKED_SCALE = 1.5
_PACKED_MINIMUM = 60

_LENGTH = re.compile(r"\s*(\d{1,5})(?:px)?\s*", re.ASCII)
_OPTION = re.compile(r"(alt|link|page|lang)\s*=\s*(.*)", re.DOTALL)
_BAR = re.compile(r"(\||-\{[^{}]*\}-|<[^<>]*>)")
_SIZE = re.compile(r"\d*(?:x\d+)?\s*px", re.ASCII)


@dataclass(frozen=True, slots=True)
class Item:
    """A line: the file's title, its options as text, its caption as HTML (None without one)."""

    title: Title
    options: Mapping[str, str]
    caption: str | None


@dataclass(frozen=True, slots=True)
class Layout:
    """What a mode makes of the gallery's sizes."""

    mode: str
    width: int
    height: int

    @property
    def packed(self) -> bool:
        """Rows of equal height instead of boxes of equal size."""
        return self.mode.startswith("packed")

    @property
    def boxed(self) -> bool:
        """Each picture stands in a box with room around it."""
        return self.mode in ("traditional", "slideshow")

    @property
    def padding(self) -> int:
        """Room around a picture inside its frame."""
        return 30 if self.boxed else 0

    @property
    def margin(self) -> int:
        """What the list item is wider than the frame."""
        return 2 if self.packed else 5

    def box(self) -> Box:
        """Return the size a picture must fit in."""
        if self.packed:
            return Box(-int(-(self.height * 10 + 100) * _PACKED_SCALE // 1), -int(-self.height * _PACKED_SCALE // 1))
        return Box(self.width, self.height)

    def frame_width(self, picture: Box | None) -> float:
        """Return the width of the frame around a picture (None: it is missing)."""
        if not self.packed:
            return self.width + self.padding
        width = picture.width if picture is not None else self.width * _PACKED_SCALE
        return max(width, _PACKED_MINIMUM * _PACKED_SCALE) / _PACKED_SCALE

    def shown(self, picture: Box) -> Box:
        """Return the size at which a picture stands on the page."""
        if not self.packed:
            return picture
        return Box(-int(-picture.width / _PACKED_SCALE // 1), -int(-picture.height / _PACKED_SCALE // 1))


def read_items(call: TagCall) -> list[Item]:
    """Read the lines of a gallery; a line that does not start with a possible title is passed over.

    What follows the first bar is read as wikitext before it is split: a bar that lands in a link's address does not
    split, one that a template gives does.
    """
    items = []
    for line in (call.text or "").split("\n"):
        name, bar, rest = line.partition("|")
        if not name.strip():
            continue
        name = decode_references(name.strip())
        title = parse_title(unquote(name) if "%" in name else name, call.site, FILE)
        if title is None or title.interwiki:
            continue
        options, caption = _read_options(call, rest, title) if bar else ({}, None)
        items.append(Item(title, options, caption))
    return items


def _read_options(call: TagCall, text: str, title: Title) -> tuple[dict[str, str], str | None]:
    options: dict[str, str] = {}
    caption: str | None = None
    exists = title.namespace == FILE and call.file_info(title.name) is not None
    for part in _split_bars(call.parse_inline(text.strip())):
        found = _OPTION.fullmatch(part.strip())
        if found and (exists or found[1] in ("alt", "link")):
            options[found[1]] = call.plain(found[2])
        elif not (exists and _SIZE.fullmatch(part.strip())):
            caption = part
    return options, caption


def _split_bars(html: str) -> list[str]:
    """Split at the bars outside tags and language variants."""
    parts = [""]
    for piece in _BAR.split(html):
        if piece == "|":
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _side(text: str | None) -> int:
    found = _LENGTH.fullmatch(text or "")
    return int(found[1]) if found and int(found[1]) > 0 else DEFAULT_SIDE


def _link(call: TagCall, item: Item, label: str) -> tuple[str, str]:
    """Return the opening and closing tag around a picture."""
    titled = f' title="{escape(label)}"' if label else ""
    target = item.options.get("link")
    if target == "":
        return f"<span{titled}>", "</span>"
    if target:
        if "%" in target:
            target = unquote(target)
        if re.match(rf"(?:{call.site.protocol_pattern}|//)[^\s\"<>\[\]]+$", target, re.IGNORECASE):
            target = target.replace("|", "%7C")
            return f'<a href="{escape(target)}" rel="nofollow"{titled}>', "</a>"
        title = parse_title(decode_references(target), call.site)
        if title is not None:
            shown = label or title.text
            return f'<a href="{escape(page_url(call.site, title, ""))}" title="{escape(shown)}">', "</a>"
    query = "&".join(f"{name}={url_query(item.options[name])}" for name in ("lang", "page") if name in item.options)
    href = escape(page_url(call.site, item.title, query))
    return f'<a href="{href}" class="mw-file-description"{titled}>', "</a>"


def _missing(call: TagCall, item: Item, label: str, layout: Layout, exists: bool) -> str:
    """Return what stands for a picture that the wiki lacks, or (`exists`) may not show here."""
    label = "" if call.site.is_before_1_40 else item.options.get("alt") or label
    title = escape(item.title.text)
    upload = f"{call.site.script}?title=Special:Upload&wpDestFile={url_wiki(item.title.name)}"
    href = page_url(call.site, item.title, "") if exists else upload
    new = "" if exists else ' class="new"'
    return (
        f'<div class="thumb" style="height: {layout.height + layout.padding}px;">'
        f'<span typeof="mw:Error mw:File"><a href="{escape(href)}"{new} title="{title}">'
        f'<span class="mw-file-element mw-broken-media" data-width="{layout.width}" data-height="{layout.height}">'
        f"{escape(label) or title}</span></a></span></div>"
    )


def _picture(call: TagCall, item: Item, info: FileInfo, label: str, layout: Layout) -> tuple[str, float]:
    """Return a picture in its frame, and the frame's width."""
    size = fitted(info, layout.box())
    width = layout.frame_width(size)
    alt = item.options.get("alt", label)
    image = image_html(
        file_url(call.site, item.title.name, info, size.width, item.options),
        layout.shown(size),
        alt if "alt" in item.options or label else None,
    )
    opening, closing = _link(call, item, label)
    height = f" height: {layout.height + layout.padding}px;" if layout.boxed else ""
    return (
        f'<div class="thumb" style="width: {float_text(width)}px;{height}">'
        f'<span typeof="mw:File">{opening}{image}{closing}</span></div>'
    ), width


def _caption(call: TagCall, item: Item, html: str, layout: Layout, width: float) -> str:
    text = html
    if "showfilename" in call.attributes:
        name = escape(item.title.name)
        href = escape(page_url(call.site, item.title, ""))
        text = (
            f'<a href="{href}" class="galleryfilename galleryfilename-truncate" title="{escape(item.title.text)}">'
            f"{name}</a>\n{text}"
        )
    if call.site.is_before_1_40:
        text = f"\n{text}\n\t\t\t"
    inner = f'<div class="gallerytext">{text}</div>'
    if layout.mode not in ("packed-hover", "packed-overlay"):
        return inner
    if not text.strip():
        return ""
    return f'<div class="gallerytextwrapper" style="width: {-int(-width // 1) - 20}px">{inner}\n\t\t\t</div>'


def _box(call: TagCall, item: Item, layout: Layout) -> str:
    caption = item.caption or ""
    label = call.plain(caption)
    info = call.file_info(item.title.name) if item.title.namespace == FILE else None
    if info is None or call.is_bad_file(item.title):
        thumb, width = _missing(call, item, label, layout, info is not None), layout.frame_width(None)
    else:
        thumb, width = _picture(call, item, info, label, layout)
    return (
        f'\t\t<li class="gallerybox" style="width: {float_text(width + layout.margin)}px">\n\t\t\t{thumb}\n\t\t\t'
        f"{_caption(call, item, caption, layout, width)}\n\t\t</li>\n"
    )


def _opening(call: TagCall, layout: Layout) -> str:
    attributes = call.sanitized("ul", call.attributes)
    classes = f"gallery mw-gallery-{layout.mode} {attributes.pop('class', '')}".strip()
    style = attributes.pop("style", "")
    per_row = _LENGTH.fullmatch(call.attributes.get("perrow", ""))
    if per_row and int(per_row[1]) > 0:
        style = f"max-width: {int(per_row[1]) * (layout.width + 43)}px;{style}"
    shown = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items() if name != "mode")
    if layout.mode == "slideshow" and "showthumbnails" in call.attributes:
        shown += ' data-showthumbnails="1"'
    return f'<ul class="{escape(classes)}"{f" style={chr(34)}{escape(style)}{chr(34)}" if style else ""}{shown}>\n'


def gallery(call: TagCall) -> str:
    """Return a gallery's list."""
    mode = call.attributes.get("mode", "").strip().lower()
    layout = Layout(
        mode if mode in MODES else "traditional",
        _side(call.attributes.get("widths")),
        _side(call.attributes.get("heights")),
    )
    caption = call.attributes.get("caption", "")
    head = f'\t<li class="gallerycaption">{call.parse_inline(caption)}</li>\n' if caption else ""
    boxes = "".join(_box(call, item, layout) for item in read_items(call))
    return f"{_opening(call, layout)}{head}{boxes}</ul>"
