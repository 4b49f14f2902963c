"""A tag whose content is HTML already, for tests of tags apart from the stages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from html import escape
from typing import Any

import pytest

from editor.render.extensions.attribute import read_attributes
from editor.render.extensions.cite import CiteCall
from editor.render.extensions.registry import TAGS
from editor.wikitext.site import FileInfo, SiteProfile, Title, default_site, parse_title


@dataclass
class PlainTag:
    name: str
    attributes: Mapping[str, str]
    text: str | None
    site: SiteProfile = field(default_factory=default_site)
    calls: list[CiteCall] = field(default_factory=list)
    indicators: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)

    @property
    def page(self) -> Title:
        title = parse_title("Sample page", self.site)
        assert title is not None
        return title

    def parse(self, text: str) -> str:
        return self.pictures.get(text, text)

    parse_inline = parse

    def plain(self, html: str) -> str:
        return html

    def hide(self, html: str, kind: str = "item") -> str:
        return html

    def unstrip(self, text: str) -> str:
        return text

    def sanitized(self, element: str, attributes: Mapping[str, str]) -> dict[str, str]:
        return {name: value for name, value in attributes.items() if name in ("class", "id", "style")}

    def written(self, attributes: Mapping[str, str]) -> str:
        return "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())

    def file_info(self, name: str) -> FileInfo | None:
        return self.site.files.get(name)

    def is_bad_file(self, file: Title) -> bool:
        return False

    def hole(self, kind: str) -> str:
        return f"\x7f{kind[0]}{len(self.calls)}\x7f"

    def set_indicator(self, name: str, html: str) -> None:
        self.indicators[name] = html


@pytest.fixture
def wiki() -> SiteProfile:
    """Give a wiki with three files."""
    files = {
        "Moth.jpg": FileInfo(800, 400, mime="image/jpeg"),
        "Icon.png": FileInfo(40, 40),
        "Map.svg": FileInfo(100, 50, mime="image/svg+xml"),
    }
    return replace(default_site(), files=files, uploads_enabled=True)


@pytest.fixture
def make_tag(wiki: SiteProfile) -> Callable[..., PlainTag]:
    """Make a tag out of its name, its attributes as written and its content."""

    def make(name: str, attributes: str = "", text: str | None = None, **changes: Any) -> PlainTag:
        return replace(PlainTag(name, read_attributes(attributes), text, site=wiki), **changes)

    return make


@pytest.fixture
def render_tag(make_tag: Callable[..., PlainTag]) -> Callable[..., str]:
    """Return the HTML of a tag."""

    def run(name: str, attributes: str = "", text: str | None = None, **changes: Any) -> str:
        return TAGS[name](make_tag(name, attributes, text, **changes))

    return run
