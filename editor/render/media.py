"""Pictures: ``[[File:name|options|caption]]`` as today's figure markup, and ``[[Media:name]]``.

Source: https://www.mediawiki.org/wiki/Help:Images
"""

from __future__ import annotations

import hashlib
import math
import re
from dataclasses import dataclass, field, replace
from urllib.parse import unquote

from editor.render import anchor
from editor.render import url as address
from editor.render.attribute import encoded as escape  # later stages read brackets and quotes, in values too
from editor.render.bad_file import is_bad
from editor.render.context import Context
from editor.render.extensions.attribute import decode_references
from editor.render.extensions.thumbnail import Box, file_url, fitted
from editor.render.mapped import Mapped, Writer
from editor.render.quote import build_quotes
from editor.render.strip import LINE_IN_LINK
from editor.wikitext.redirect import redirect_target
from editor.wikitext.site import FILE, FileInfo, Title, parse_title

_SIZE = re.compile(r"(\d*)(?:x(\d+))?\s*(?:px\s*)?px\Z", re.ASCII)
_NAMED = re.compile(r"(alt|link|class|page|lang|upright|thumb|thumbnail)\s*=\s*(.*)\Z|(page|upright) (.*)\Z", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_HOLES = re.compile('\x7f(?!q)[a-z][0-9]+\x7f(?:="")?')
_BLANKS = re.compile(r"[ \t\n]+")
_FORMATS = {
    "thumb": "Thumb", "thumbnail": "Thumb", "frame": "Frame", "framed": "Frame", "enframed": "Frame",
    "frameless": "Frameless",
}  # fmt: skip
_HALIGN = {"left": "left", "right": "right", "center": "center", "centre": "center", "none": "none"}
_VALIGN = {
    "baseline": "baseline", "sub": "sub", "super": "super", "sup": "super", "top": "top", "text-top": "text-top",
    "middle": "middle", "bottom": "bottom", "text-bottom": "text-bottom",
}  # fmt: skip
_MAX_SIDE = 12_000
_DEFAULT_UPRIGHT = 0.75


@dataclass
class _Picture:
    """The options of one file, as read."""

    format: str = ""
    manual: str | None = None
    halign: str = ""
    valign: str = ""
    border: bool = False
    width: int = 0
    height: int = 0
    upright: float = 0.0
    options: dict[str, str] = field(default_factory=dict)
    caption: Mapped = field(default_factory=lambda: Mapped.plain(""))


def _shown_hole(found: re.Match[str]) -> str:
    """Keep the number of a reference, as text; drop all else that is open."""
    return f"\x7fq{found[0][2:]}" if found[0].startswith("\x7fr") else ""


def plain_text(html: str, context: Context) -> str:
    """Return HTML as text for an attribute."""
    text = context.strip.both(html).replace(LINE_IN_LINK, " ")
    if "''" in text:
        text = build_quotes(Mapped.plain(text), context).text
    text = decode_references(_TAG.sub("", _HOLES.sub(_shown_hole, text)))
    return _BLANKS.sub(" ", text).strip()


def _read(options: Mapped, info: FileInfo | None, context: Context) -> _Picture:
    picture = _Picture()
    text = options.text
    at = 0
    while at <= len(text):
        bar = text.find("|", at)
        end = len(text) if bar < 0 else bar
        part = options.slice(at, end).stripped()
        if not _option(part.text, picture, info, context) and part.text:
            picture.caption = part
        elif not part.text:
            picture.caption = picture.caption if bar >= 0 else part if at else picture.caption
        at = end + 1
    return picture


def _option(part: str, picture: _Picture, info: FileInfo | None, context: Context) -> bool:
    """Take one option into `picture`; False if it is none, and so a caption."""
    if part in _FORMATS:
        if picture.format:
            return False
        picture.format = _FORMATS[part]
        return True
    if part in _HALIGN:
        picture.halign = picture.halign or _HALIGN[part]
        return True
    if part in _VALIGN:
        picture.valign = picture.valign or _VALIGN[part]
        return True
    if part == "border":
        picture.border = True
        return True
    if part == "upright":
        picture.upright = _DEFAULT_UPRIGHT
        return True
    size = _SIZE.match(part) if part.endswith("px") else None
    if size:
        return _sized(size, picture)
    named = _NAMED.match(part)
    if named:
        return _named(named[1] or named[3], (named[2] if named[1] else named[4]).strip(), picture, info, context)
    return False


def _sized(size: re.Match[str], picture: _Picture) -> bool:
    width, height = int(size[1][:9] or 0), int((size[2] or "0")[:9])
    if (not width and not height) or width > _MAX_SIDE or (size[2] and not height):
        return False
    picture.width, picture.height = width, height
    return True


def _named(name: str, value: str, picture: _Picture, info: FileInfo | None, context: Context) -> bool:
    if name in ("thumb", "thumbnail"):
        if picture.format:
            return False
        picture.format, picture.manual = "Thumb", value
        return True
    if name == "upright":
        try:
            number = float(value)
        except ValueError:
            return False
        if not 0 < number < _MAX_SIDE:
            return False
        picture.upright = number
        return True
    if name == "page" and (info is None or not info.pages or not value.isdigit()):
        return False
    if name == "lang" and (info is None or "svg" not in info.mime):
        return False
    if name == "link" and not _link(value, picture, context):
        return False
    if name in ("alt", "class"):
        value = plain_text(value, context) if name == "alt" else _HOLES.sub("", context.strip.both(value))
    picture.options[name] = value
    return True


def _link(value: str, picture: _Picture, context: Context) -> bool:
    value = _TAG.sub("", _HOLES.sub("", context.strip.both(value))).replace("&#58;//", "://")
    if not value:
        return True
    if re.match(rf"(?:{context.site.protocol_pattern}|//)", value, re.IGNORECASE):
        return re.fullmatch(rf"{address.ADDRESS}{address.CHARACTER}*", value) is not None
    return parse_title(unquote(decode_references(value)), context.site) is not None


def _anchor(title: Title, picture: _Picture, context: Context) -> tuple[str, str]:
    """Return the opening and closing tags around the picture, without a tooltip."""
    value = picture.options.get("link")
    if value is None:
        query = ""
        if "page" in picture.options:
            query = f"?page={picture.options['page']}"
        elif "lang" in picture.options:
            query = f"?lang={escape(picture.options['lang'])}"
        href = context.site.articlepath.replace("$1", anchor.url_encoded(title.key)) + query
        return f'<a href="{escape(href)}" class="mw-file-description"', "</a>"
    value = _TAG.sub("", _HOLES.sub("", context.strip.both(value))).replace("&#58;//", "://").strip()
    if not value:
        return "<span", "</span>"
    if re.match(rf"(?:{context.site.protocol_pattern}|//)", value, re.IGNORECASE):
        url = address.cleaned(value)
        return f'<a href="{escape(url)}"{address.attributes(url, context.site)}', "</a>"
    target = parse_title(unquote(decode_references(value)), context.site)
    assert target is not None
    from editor.render.link import href as page_href

    shown = f' title="{escape(target.text)}"' if target.text else ""
    return f'<a href="{escape(page_href(target, context))}"{shown}', "</a>"


def _box(picture: _Picture, info: FileInfo | None, context: Context) -> Box:
    """Return the size the picture is to fit in; 0 where nothing limits it."""
    width, height = picture.width, picture.height
    default = context.site.thumb_size
    if picture.format == "Frame":
        return Box(info.width if info else 0, 10**6)
    if not width and not height:
        if picture.upright and picture.format in ("Thumb", "Frameless"):
            width = max(10 * math.floor(default * picture.upright / 10 + 0.5), 1)
        elif picture.format in ("Thumb", "Frameless"):
            width = default
        elif info:
            width = info.width
    elif not width and info and info.height:
        return Box(10**6, height)
    return Box(width, height or 10**6)


def _resolved(title: Title, context: Context) -> tuple[Title, FileInfo | None]:
    """Return the file a title stands for, a redirect followed, and what is known of it."""
    info = context.pages.file(title.name)
    if info is None:
        text = context.pages.text(title.text)
        found = redirect_target(text, context.site) if text else None
        if found is not None and found[0].namespace == FILE:
            return found[0], context.pages.file(found[0].name)
        context.facts.wanted_files[title.name] = None
    return title, info


def _image(title: Title, info: FileInfo, picture: _Picture, alt: str | None, context: Context) -> str:
    box = _box(picture, info, context)
    size = fitted(info, box)
    if not picture.format and picture.width > info.width > 0:
        size = Box(box.width, max(math.floor(info.height * box.width / info.width + 0.5), 1))
        if size.height > box.height:
            size = fitted(info, box)
    described = f' alt="{escape(alt)}"' if alt is not None else ""
    if info.mime == "application/ogg" or info.mime.startswith(("video/", "audio/")):
        size = Box(size.width or box.width, size.height if size.height < 10**6 else 0)
    options = {"page": "1", **picture.options} if info.pages else picture.options
    url = file_url(context.site, title.name, info, size.width, options)
    return (
        f'<img{described} src="{escape(url)}" decoding="async" width="{size.width}" height="{size.height}"'
        ' class="mw-file-element" />'
    )


def _broken(title: Title, picture: _Picture, label: str, exists: bool, context: Context) -> str:
    """Return what a missing file shows: its name, linked to the page to upload it."""
    box = _box(picture, None, context)
    width = f' data-width="{box.width}"' if box.width and box.width < 10**6 else ""
    height = f' data-height="{box.height}"' if box.height < 10**6 else ""
    span = f'<span class="mw-file-element mw-broken-media"{width}{height}>{label}</span>'
    if exists or not context.site.uploads_enabled:
        href = context.site.articlepath.replace("$1", anchor.url_encoded(title.key))
        new = ' class="mw-redirect"' if exists and context.pages.file(title.name) is None else ""
        return f'<a href="{escape(href)}"{new} title="{escape(title.text)}">{span}</a>'
    key = anchor.url_encoded(title.name.replace(" ", "_"))
    href = f"{context.site.script}?title=Special:Upload&amp;wpDestFile={key}"
    return f'<a href="{href}" class="new" title="{escape(title.text)}">{span}</a>'


def _placeholder(title: Title, picture: _Picture, context: Context) -> str:
    """Return a box of the size a picture would have, with its name: what the editor shows for a file it lacks."""
    box = _box(picture, None, context)
    width = min(box.width, 2000) or context.site.thumb_size
    height = box.height if box.height < 10**6 else round(width * 0.75)
    style = f"width:{width}px;height:{min(height, 2000)}px"
    return f'<span class="mw-file-element mw-file-placeholder" style="{style}">{escape(title.name)}</span>'


def file_html(title: Title, options: Mapped, context: Context, span: str) -> Mapped:
    """Return a picture's HTML, its caption still open to the later stages."""
    resolved, info = _resolved(title, context)
    picture = _read(options, info, context)
    shown, shown_info, held_back = _shown_file(resolved, info, picture, context)
    framed = picture.format in ("Thumb", "Frame")
    tooltip = "" if framed else plain_text(picture.caption.text, context)
    kind = "mw:File" + (f"/{picture.format}" if picture.format else "")
    classes = _classes(picture)
    if shown_info is None and not context.options.placeholders:
        kind = "mw:Error " + kind
        if picture.manual is not None and info is not None and not held_back:
            tooltip = "Error creating thumbnail:"
        described = "" if context.site.is_before_1_40 else picture.options.get("alt") or tooltip
        label = escape(described or title.text).replace("&#39;&#39;", "''")  # quotes are read in text, not in values
        inner = _broken(title, picture, label, info is not None or context.pages.exists(title.text), context)
    else:
        tags = _link_start(resolved, picture, tooltip, context)
        inner = _linked(tags, title, picture, shown, shown_info, tooltip, context)
    block = framed or bool(picture.halign)
    element = "figure" if block else "span"
    attribute = f' class="{escape(" ".join(classes))}"' if classes else ""
    head = f'<{element}{attribute} typeof="{kind}"{span}>{inner}'
    if not block:
        return Mapped.plain(f"{head}</span>")
    writer = Writer(picture.caption)
    writer.put(f"{head}<figcaption>", 0, 0)
    writer.append(picture.caption)
    writer.put("</figcaption></figure>", 0, 0)
    return writer.result()


def _shown_file(
    resolved: Title, info: FileInfo | None, picture: _Picture, context: Context
) -> tuple[Title, FileInfo | None, bool]:
    """Return the file to show, what is known of it (None if it cannot be shown), and whether the wiki holds it back."""
    shown, shown_info = resolved, info
    if picture.manual is not None:
        manual = parse_title(picture.manual, context.site, FILE)
        found = context.pages.file(manual.name) if manual else None
        shown, shown_info = (manual, found) if manual and found else (resolved, None)
    held_back = is_bad(shown, context)
    return shown, None if held_back else shown_info, held_back


def _link_start(resolved: Title, picture: _Picture, tooltip: str, context: Context) -> tuple[str, str]:
    """Return the tags around a picture, the first without its end, the tooltip in it."""
    start, end = _anchor(resolved, picture, context)
    if picture.manual is not None and "link" not in picture.options:
        start = start.replace('class="mw-file-description"', f'title="{escape(resolved.text)}"')
    if tooltip and "title=" not in start.replace("wpDestFile", ""):
        start += f' title="{escape(tooltip)}"'
    elif tooltip:
        start = re.sub(r' title="[^"]*"', lambda found: f' title="{escape(tooltip)}"', start)
    return start, end


def _linked(
    tags: tuple[str, str],
    title: Title,
    picture: _Picture,
    shown: Title,
    info: FileInfo | None,
    tooltip: str,
    context: Context,
) -> str:
    """Return a picture, or the box that stands for one the editor lacks, in its link."""
    alt = picture.options.get("alt")
    if alt is None and tooltip:
        alt = tooltip
    if info is None:
        image = _placeholder(title, picture, context)
    elif picture.manual is not None:
        image = _image(shown, info, replace(picture, format="Frame", width=0, height=0), alt, context)
    else:
        image = _image(shown, info, picture, alt, context)
    return f"{tags[0]}>{image}{tags[1]}"


def _classes(picture: _Picture) -> list[str]:
    classes = []
    if not picture.width and not picture.height and picture.format != "Frame" and picture.manual is None:
        classes.append("mw-default-size")
    if picture.halign:
        classes.append(f"mw-halign-{picture.halign}")
    elif picture.valign and picture.format not in ("Thumb", "Frame"):
        classes.append(f"mw-valign-{picture.valign}")
    if picture.border and picture.format not in ("Thumb", "Frame"):
        classes.append("mw-image-border")
    classes += picture.options.get("class", "").split()
    return classes


def media_link(title: Title, context: Context, span: str) -> tuple[str, str]:
    """Return the tags around the text of a ``[[Media:name]]`` link."""
    file = Title(FILE, title.name, context.site.namespaces.get(FILE, "File"))
    resolved, info = _resolved(file, context)
    shown = escape(title.name)
    if info is None:
        key = anchor.url_encoded(title.name.replace(" ", "_"))
        href = f"{context.site.script}?title=Special:Upload&amp;wpDestFile={key}"
        return f'<a href="{href}" class="new" title="{shown}"{span}>', "</a>"
    if info.url:
        return f'<a href="{escape(info.url)}" class="internal" title="{shown}"{span}>', "</a>"
    shown = escape(resolved.name)
    key = resolved.name.replace(" ", "_")
    digest = hashlib.md5(key.encode(), usedforsecurity=False).hexdigest()
    href = f"{context.site.uploadurl}/{digest[0]}/{digest[:2]}/{anchor.url_encoded(key)}".replace("://", "&#58;//")
    return f'<a href="{href}" class="internal" title="{shown}"{span}>', "</a>"
