"""Where templates, link targets and pictures come from.

A stage never fetches: it asks a `Pages`, and what is missing is named in the result.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Protocol, TypeVar
from urllib.parse import quote, unquote

from editor.wikitext.site import FileInfo, SiteProfile, parse_title


class Pages(Protocol):
    """The pages and files that are known. Titles are full, with blanks."""

    def text(self, title: str) -> str | None:
        """Return the wikitext of a page, None if it is not known."""
        ...

    def exists(self, title: str) -> bool:
        """Tell whether a page exists, for the colour of links."""
        ...

    def titles(self) -> Collection[str] | None:
        """Return the titles of all pages, None where they are not known."""
        ...

    def file(self, name: str) -> FileInfo | None:
        """Return what is known of a file (name without namespace), None if nothing is."""
        ...


_Value = TypeVar("_Value")


def stored(text: str) -> str:
    """Return a page's text as a wiki stores it: no page ends in blanks."""
    return text.rstrip(" \t\n\r\0\v")


def canonical(pages: Mapping[str, _Value], site: SiteProfile) -> dict[str, _Value]:
    """Return `pages` under the titles the wiki knows them by; one given under its very title wins."""
    out: dict[str, _Value] = {}
    for written, value in pages.items():
        title = parse_title(written, site)
        name = title.text if title is not None else written
        if name == written or name not in pages:
            out[name] = value
    return out


class DictPages:
    """Pages given outright; files are those of the site profile."""

    def __init__(self, site: SiteProfile, texts: Mapping[str, str]) -> None:
        self._site = site
        self._texts = canonical(texts, site)

    def text(self, title: str) -> str | None:
        """Return the wikitext of a page."""
        text = self._texts.get(title)
        return text if text is None else stored(text)

    def exists(self, title: str) -> bool:
        """Tell whether the page was given, or is a file the wiki holds."""
        return title in self._texts

    def titles(self) -> Collection[str] | None:
        """Return the titles of the pages given."""
        return self._texts.keys()

    def file(self, name: str) -> FileInfo | None:
        """Return the profile's file."""
        return self._site.files.get(name)


class ArticlePages:
    """What lies beside an article: pictures in its folder, templates in a folder or named by an ``index.json``.

    Args:
        site: The profile, whose files are known too.
        folder: The article's folder, or None.
        templates: A folder of ``Template%3AName.wikitext`` files, one with an ``index.json`` as of a corpus, or that
            file itself; or None.
    """

    def __init__(self, site: SiteProfile, folder: Path | None, templates: Path | None) -> None:
        self._site = site
        self._folder = folder
        self._paths: dict[str, Path] = {}
        self._texts: dict[str, str | None] = {}
        self._files: dict[str, FileInfo | None] = {}
        if templates is not None:
            self._paths = canonical(template_paths(Path(templates)), site)

    def text(self, title: str) -> str | None:
        """Return the wikitext of a template; a file that cannot be read is missing."""
        if title not in self._texts:
            self._texts[title] = self._read(self._paths.get(title))
        return self._texts[title]

    @staticmethod
    def _read(path: Path | None) -> str | None:
        if path is None:
            return None
        try:
            return stored(path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n"))
        except OSError:
            return None

    def exists(self, title: str) -> bool:
        """Take every page but templates to exist: nothing is known of the wiki's other pages."""
        return title in self._paths if title.startswith("Template:") else True

    def titles(self) -> Collection[str] | None:
        """Return None: nothing is known of the wiki's other pages."""
        return None

    def file(self, name: str) -> FileInfo | None:
        """Return the picture beside the article, or the profile's file."""
        if name not in self._files:
            self._files[name] = self._local(name) or self._site.files.get(name)
        return self._files[name]

    def _local(self, name: str) -> FileInfo | None:
        if self._folder is None or "/" in name or "\\" in name or name.startswith("."):
            return None
        for spelling in (name, name.replace(" ", "_"), name[:1].lower() + name[1:]):
            path = self._folder / spelling
            size = picture_size(path)
            if size:
                return FileInfo(size[0], size[1], mime=size[2], url=quote(spelling))
        return None


def template_paths(place: Path) -> dict[str, Path]:
    """Return the files of a templates folder, or of an ``index.json``, by page title; none if it cannot be read."""
    folder = place if place.is_dir() else place.parent
    index = place / "index.json" if place.is_dir() else place
    try:
        entries = json.loads(index.read_text(encoding="utf-8")) if index.is_file() else None
    except (OSError, ValueError):
        entries = None
    paths: dict[str, Path] = {}
    if isinstance(entries, dict):
        entries = entries.get("files", list(entries.values()))
    if isinstance(entries, list):
        for entry in entries:
            if isinstance(entry, dict) and isinstance(entry.get("title"), str):
                name = str(entry.get("path") or entry.get("file") or f"{entry.get('name')}.wikitext")
                path = next((p for p in (folder / name, folder / "templates" / name) if p.is_file()), None)
                if path and path.parent.name == "templates":
                    paths[entry["title"].replace("_", " ")] = path
    if not paths and folder.is_dir():
        for path in sorted(folder.glob("*.wikitext")):
            title = unquote(path.name.removesuffix(".wikitext")).replace("_", " ")
            if ":" in title:
                paths[title] = path
    return paths


_SVG_SIZE = re.compile(rb'<svg\b[^>]*?\s(width|height)="([\d.]+)(?:px)?"[^>]*?\s(width|height)="([\d.]+)(?:px)?"')
_SVG_BOX = re.compile(rb'<svg\b[^>]*?\sviewBox="[\d.\s-]*?([\d.]+)[\s,]+([\d.]+)\s*"')


def picture_size(path: Path) -> tuple[int, int, str] | None:
    """Return width, height and MIME type of a picture file by its first bytes; None if it is none."""
    try:
        with path.open("rb") as stream:
            head = stream.read(65536)
    except OSError:
        return None
    return header_size(head)


def header_size(head: bytes) -> tuple[int, int, str] | None:
    """Return width, height and MIME type by a file's first bytes (PNG, GIF, JPEG, WebP, SVG)."""
    if head.startswith(b"\x89PNG\r\n\x1a\n") and len(head) >= 24:
        width, height = struct.unpack(">II", head[16:24])
        return width, height, "image/png"
    if head[:6] in (b"GIF87a", b"GIF89a") and len(head) >= 10:
        width, height = struct.unpack("<HH", head[6:10])
        return width, height, "image/gif"
    if head.startswith(b"\xff\xd8"):
        return _jpeg_size(head)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP" and len(head) >= 30:
        return _webp_size(head)
    if b"<svg" in head[:4096]:
        return _svg_size(head)
    return None


def _jpeg_size(head: bytes) -> tuple[int, int, str] | None:
    at = 2
    while at + 9 < len(head) and head[at] == 0xFF:
        marker = head[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", head[at + 5 : at + 9])
            return width, height, "image/jpeg"
        at += 2 + struct.unpack(">H", head[at + 2 : at + 4])[0]
    return None


def _webp_size(head: bytes) -> tuple[int, int, str] | None:
    kind = head[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little"), "image/webp"
    if kind == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF), "image/webp"
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", head[26:30])
        return width & 0x3FFF, height & 0x3FFF, "image/webp"
    return None


def _svg_size(head: bytes) -> tuple[int, int, str] | None:
    found = _SVG_SIZE.search(head)
    if found:
        sizes = {found[1]: float(found[2]), found[3]: float(found[4])}
        if len(sizes) == 2:
            return round(sizes[b"width"]), round(sizes[b"height"]), "image/svg+xml"
    box = _SVG_BOX.search(head)
    return (round(float(box[1])), round(float(box[2])), "image/svg+xml") if box else (512, 512, "image/svg+xml")
