"""Sizes and addresses of scaled pictures."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from editor.render.functions.encoding import url_wiki
from editor.wikitext.site import FileInfo, SiteProfile


@dataclass(frozen=True, slots=True)
class Box:
    """A width and a height in pixels."""

    width: int
    height: int


def _half_up(value: float) -> int:
    return math.floor(value + 0.5)


def fitted(info: FileInfo, box: Box) -> Box:
    """Return the size of a picture in `box`: scaled down as a whole, drawings up as well, bitmaps never."""
    if info.width <= 0 or info.height <= 0:
        return box
    width = box.width
    if box.width * info.height > box.height * info.width:
        ideal = info.width * box.height / info.height
        width = math.ceil(ideal)
        if _half_up(width * info.height / info.width) > box.height:
            width = math.floor(ideal)
    width = max(width, 1)
    if width >= info.width and "svg" not in info.mime:
        return Box(info.width, info.height)
    return Box(width, max(_half_up(width * info.height / info.width), 1))


def file_url(site: SiteProfile, name: str, info: FileInfo, width: int, options: Mapping[str, str]) -> str:
    """Return the address of a file scaled to `width`, or of the file itself where that is no less."""
    if info.url:
        return info.url
    key = name.replace(" ", "_")
    digest = hashlib.md5(key.encode(), usedforsecurity=False).hexdigest()
    encoded = url_wiki(key)
    folder = f"{digest[0]}/{digest[:2]}/{encoded}"
    vector = "svg" in info.mime
    if not vector and width >= info.width and not info.pages:
        return f"{site.uploadurl}/{folder}"
    prefix = ""
    if info.pages:
        page = options.get("page", "1")
        prefix = f"page{page if page.isascii() and page.isdigit() and len(page) < 7 else 1}-"
    if vector and options.get("lang", "") in info.languages:
        prefix = f"lang{options['lang']}-"
    suffix = ".png" if vector else ".jpg" if info.pages else ""
    return f"{site.uploadurl}/thumb/{folder}/{prefix}{width}px-{encoded}{suffix}"


def image_html(url: str, size: Box, alt: str | None) -> str:
    """Return the ``<img>``; without `alt` it has none."""
    described = f'alt="{escape(alt)}" ' if alt is not None else ""
    return (
        f'<img {described}src="{escape(url)}" decoding="async" width="{size.width}" height="{size.height}" '
        'class="mw-file-element" />'
    )
