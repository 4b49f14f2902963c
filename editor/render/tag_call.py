"""Extension tags run for the expansion stage: what `editor.render.frame.Tags` asks for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape

from editor.render import attribute, media
from editor.render.bad_file import is_bad
from editor.render.context import Context
from editor.render.extensions.attribute import read_attributes
from editor.render.extensions.cite import CiteCall
from editor.render.extensions.registry import TAGS
from editor.render.frame import Frame
from editor.render.mapped import Mapped
from editor.render.strip import LINE_IN_LINK
from editor.wikitext.site import FileInfo, SiteProfile, Title

# The block levels read lines, and know nothing of a value that goes on over a line break.
_BROKEN_TAG = re.compile(r'<[a-zA-Z][^<>"]*(?:"[^"<>]*"[^<>"]*)*>')
REF_HOLE, LIST_HOLE = "r", "f"
MAX_DEPTH = 20

Parse = Callable[[Mapped, Context], str]
"""All stages up to the links and before the block levels, on text outside any template."""


class ContextTag:
    """A tag met while a frame is expanded; see `editor.render.extensions.call.TagCall`."""

    def __init__(self, name: str, written: str, text: str | None, origin: Mapped | None, runner: Runner) -> None:
        self.name = name
        self.text = text
        self.attributes: Mapping[str, str] = read_attributes(written)
        self._origin = origin
        self._runner = runner
        self._context = runner.context

    @property
    def site(self) -> SiteProfile:
        """The wiki."""
        return self._context.site

    @property
    def page(self) -> Title:
        """The page being read."""
        return self._context.title

    @property
    def calls(self) -> list[CiteCall]:
        """What references of this block asked for so far."""
        return self._context.facts.cite

    def parse(self, text: str) -> str:
        """Read wikitext as far as the links."""
        return self._runner.parse(self._mapped(text))

    def parse_inline(self, text: str) -> str:
        """Read wikitext as far as the links, nothing left hidden."""
        return self._context.strip.both(self.parse(text))

    def _mapped(self, text: str) -> Mapped:
        origin = self._origin
        if origin is None:
            return Mapped.plain(text)
        if origin.text == text:
            return origin
        at = origin.text.find(text)
        return origin.slice(at, at + len(text)) if text and at >= 0 else Mapped.plain(text)

    def plain(self, html: str) -> str:
        """Return HTML as text for an attribute."""
        return media.plain_text(html, self._context)

    def hide(self, html: str, kind: str = "item") -> str:
        """Keep HTML behind a strip marker."""
        return self._context.strip.hide(html, kind)

    def unstrip(self, text: str) -> str:
        """Put back all that is hidden."""
        return self._context.strip.both(text)

    def sanitized(self, element: str, attributes: Mapping[str, str]) -> dict[str, str]:
        """Keep the attributes an element may bear."""
        return attribute.validated(dict(attributes), element, self.site.fragment_mode)

    def written(self, attributes: Mapping[str, str]) -> str:
        """Write attributes as they stand in a tag."""
        return attribute.written(dict(attributes))

    def file_info(self, name: str) -> FileInfo | None:
        """Ask for a file."""
        info = self._context.pages.file(name)
        if info is None:
            self._context.facts.wanted_files[name] = None
        return info

    def hole(self, kind: str) -> str:
        """Open a hole for the fold."""
        # A list that Cite refuses is a message in the line, no block.
        listed = kind == "references" and not set(self.attributes) - {"group", "responsive"}
        return self._context.hole(LIST_HOLE if listed else REF_HOLE, None)

    def is_bad_file(self, file: Title) -> bool:
        """Tell whether the wiki does not let a file be shown on this page."""
        return is_bad(file, self._context)

    def set_indicator(self, name: str, html: str) -> None:
        """Note an icon for the top of the page."""
        self._context.facts.indicators[name] = html.replace(LINE_IN_LINK, "\n")


class Runner:
    """Runs the tags of one block; see `editor.render.frame.Tags`."""

    def __init__(self, context: Context, parse: Parse) -> None:
        self.context = context
        self._parse = parse
        self._depth = 0

    def __call__(
        self, name: str, attributes: str, inner: str | None, close: str, frame: Frame, origin: Mapped | None
    ) -> str:
        """Run a tag and return the marker that stands for its HTML."""
        if name == "html" and self.context.site.raw_html:
            return self.context.strip.hide(inner or "")
        tag = TAGS.get(name)
        if tag is None:
            written = f"<{name}{attributes}/>" if inner is None else f"<{name}{attributes}>{inner}{close}"
            return self.context.strip.hide(escape(written, quote=False), "nowiki")
        html = tag(ContextTag(name, attributes, inner, origin, self))
        if "\n" in html:
            html = _BROKEN_TAG.sub(lambda found: found[0].replace("\n", "&#10;"), html)
        return self.context.strip.hide(html, "nowiki" if name == "nowiki" else name)

    def parse(self, source: Mapped) -> str:
        """Read wikitext inside a tag; tags nested too deeply are dropped."""
        if self._depth >= MAX_DEPTH:
            return '<span class="error">Expansion depth limit exceeded</span>'
        self._depth += 1
        html = self._parse(source, self.context)
        self._depth -= 1
        return html
