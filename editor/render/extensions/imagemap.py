"""``<imagemap>``: a picture with areas that are links.

Source: https://www.mediawiki.org/wiki/Extension:ImageMap
"""

from __future__ import annotations

import hashlib
import math
import re
from dataclasses import dataclass, field
from html import escape, unescape

from editor.render.extensions.attribute import decode_references
from editor.render.extensions.call import TagCall
from editor.render.functions.page import page_url
from editor.wikitext.site import FILE, SiteProfile, parse_title

CORNERS = ("top-right", "bottom-right", "bottom-left", "top-left", "none")
_NO_IMAGE = "Must specify an image in the first line."
_COORDINATES = {"rect": 4, "circle": 3}

_IMAGE_LINK = re.compile(r"<(a|span)\b([^>]*)>\s*(<img\b[^>]*>)\s*</\1>")
_TITLE = re.compile(r'\stitle="([^"]*)"')
_WIDTH = re.compile(r'\swidth="(\d+)"')


class MapError(ValueError):
    """A line cannot be read; the text is MediaWiki's message."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where an area leads. `attributes` are those of its link."""

    href: str
    title: str
    attributes: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """A shape with its coordinates on the full-sized picture."""

    shape: str
    coordinates: tuple[float, ...]
    target: Target


def _target(line: str, number: int, call: TagCall) -> Target:
    site = call.site
    start = line.find("[[")
    if start >= 0 and line.endswith("]]"):
        name, bar, label = line[start + 2 : -2].partition("|")
        title = parse_title(decode_references(name.strip()), site)
        if title is None:
            raise MapError(f"Invalid title in link at line {number}.")
        href = page_url(site, title, "") if title.name or title.interwiki else ""
        if title.fragment:
            href += "#" + title.fragment.replace(" ", "_")
        return Target(href, decode_references(label.strip()) if bar else title.text)
    start = line.find("[")
    external = line[start + 1 : -1].split(None, 1) if start >= 0 and line.endswith("]") else []
    if external:
        if not re.match(rf"(?:{site.protocol_pattern}|//)[^\s\"<>]+$", external[0], re.IGNORECASE):
            raise MapError(f"No valid link was found at the end of line {number}.")
        rel = ' rel="nofollow"' if site.no_follow_links else ""
        if site.external_link_target:
            rel = f' target="{escape(site.external_link_target)}"' + rel
        return Target(external[0], external[-1], f'{rel} class="plainlinks"')
    raise MapError(f"No valid link was found at the end of line {number}.")


def _numbers(words: list[str], shape: str, number: int) -> tuple[float, ...]:
    """Return the coordinates that follow a shape's name."""
    values = []
    for word in words:
        try:
            value = float(word)
        except ValueError:
            break
        if not math.isfinite(value) or len(word) > 12:
            break
        values.append(value)
    wanted = _COORDINATES.get(shape)
    if wanted is not None:
        if len(values) < wanted:
            raise MapError(f"Not enough coordinates for shape at line {number}.")
        return tuple(values[:wanted])
    if len(values) < 2:
        raise MapError(f"Not enough coordinates for shape at line {number}.")
    if len(values) % 2:
        raise MapError(f"There should be an even number of coordinates for a polygon (line {number}).")
    return tuple(values)


@dataclass(slots=True)
class _Map:
    image: str = ""
    image_line: str = ""
    default: Target | None = None
    corner: str = "bottom-right"
    areas: list[Area] = field(default_factory=list)


def read_map(call: TagCall) -> _Map:
    """Read the lines of an image map.

    Raises:
        MapError: With MediaWiki's message.
    """
    found = _Map()
    for number, raw in enumerate((call.text or "").split("\n"), 2):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if not found.image:
            found.image, found.image_line = _image_title(line, call.site), line
            continue
        _read_line(found, line, number - 1, call)
    if not found.image:
        raise MapError(_NO_IMAGE)
    return found


def _image_title(line: str, site: SiteProfile) -> str:
    title = parse_title(decode_references(line.partition("|")[0].strip()), site)
    if title is None or title.namespace != FILE or title.interwiki:
        raise MapError(_NO_IMAGE)
    return title.name


def _read_line(found: _Map, line: str, number: int, call: TagCall) -> None:
    command, _blank, rest = line.partition(" ")
    command = command.lower()
    if command == "desc":
        corner = rest.strip().lower()
        if corner not in CORNERS:
            choices = ", ".join(CORNERS)
            raise MapError(f"Invalid desc specification, must be one of: <code>{choices}</code>.")
        found.corner = corner
        return
    target = _target(line, number, call)
    if command == "default":
        found.default = target
        return
    if command not in ("rect", "circle", "poly"):
        raise MapError(
            f"Unrecognized shape at line {number}, each line must start with one of: <code>default</code>, "
            "<code>rect</code>, <code>circle</code> or <code>poly</code>."
        )
    found.areas.append(Area(command, _numbers(rest.split(), command, number), target))


def _area_html(area: Area, scale: float) -> str:
    coordinates = ",".join(str(math.floor(value * scale + 0.5)) for value in area.coordinates)
    title = f' alt="{escape(area.target.title)}" title="{escape(area.target.title)}"' if area.target.title else ""
    return (
        f'<area href="{escape(area.target.href)}" shape="{area.shape}" coords="{coordinates}"'
        f"{area.target.attributes}{title}>\n"
    )


def _with_areas(found: _Map, image: str, full_width: int) -> tuple[str, str]:
    """Return the image with its map's name, and the map."""
    width = _WIDTH.search(image)
    scale = int(width[1]) / full_width if width and full_width else 1.0
    areas = "".join(_area_html(area, scale) for area in found.areas)
    name = "ImageMap_" + hashlib.md5(areas.encode(), usedforsecurity=False).hexdigest()[:16]
    return image.replace("<img", f'<img usemap="#{name}"', 1), f'<map name="{name}">{areas}</map>'


def imagemap(call: TagCall) -> str:
    """Return the picture with its map."""
    try:
        found = read_map(call)
    except MapError as failure:
        return f'<p class="error">Error: {failure}</p>'
    info = call.file_info(found.image)
    if info is None:
        return '<p class="error">Error: Image is invalid or non-existent.</p>'
    # A block always, so that the caption is shown; the alignment that makes it one is taken back.
    before = len(call.calls)
    picture = call.parse_inline(f"[[{found.image_line}]]")
    if picture.startswith("<span"):
        del call.calls[before:]
        picture = call.parse_inline(f"[[{found.image_line}|none]]").replace(" mw-halign-none", "", 1)
        picture = picture.replace("mw-halign-none", "", 1)
    drawn = _IMAGE_LINK.search(picture)
    if drawn is None:
        return picture
    image, area_map = _with_areas(found, drawn[3], info.width) if found.areas else (drawn[3], "")
    title = _TITLE.search(drawn[2])
    if found.default is not None:
        target = found.default
        shown = f' title="{escape(target.title)}"' if target.title else ""
        image = f'<a href="{escape(target.href)}"{target.attributes}{shown}>{image}</a>'
    else:
        shown = f' title="{escape(unescape(title[1]))}"' if title else ""
        image = f"<span{shown}>{image}</span>"
    picture = picture[: drawn.start()] + image + area_map + picture[drawn.end() :]
    thumb = "mw:File/Thumb" in picture
    extra = "" if found.corner == "none" or thumb else f" mw-ext-imagemap-desc-{found.corner}"
    return _as_figure(picture, f"noresize{extra}")


def _as_figure(picture: str, classes: str) -> str:
    """Return the picture as a block with these classes, as the extension always shows it."""
    opening = re.match(r"<(figure|span)\b([^>]*)>", picture)
    if opening is None:
        return picture
    head = opening[0]
    head = (
        re.sub(r'class="([^"]*)"', lambda found: f'class="{found[1]} {classes}"', head, count=1)
        if 'class="' in head
        else head.replace(f"<{opening[1]}", f'<{opening[1]} class="{classes}"', 1)
    )
    body = picture[opening.end() :]
    if opening[1] == "span":
        head = head.replace("<span", "<figure", 1)
        body = re.sub(r"</span>\s*$", "<figcaption></figcaption></figure>", body)
    return head + body
