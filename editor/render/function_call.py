"""Parser functions and variables run on the expansion stage's frames."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from html import escape

from editor.render.context import Context
from editor.render.display_title import display_title
from editor.render.frame import Frame
from editor.render.functions import function_named, variable_named
from editor.render.functions.call import Html, Result
from editor.render.strip import fit
from editor.wikitext.preprocessor import Part, preprocess
from editor.wikitext.site import SiteProfile, Title


class FrameCall:
    """A call met while a frame is expanded; see `editor.render.functions.call.Call`."""

    def __init__(self, frame: Frame, first: str | None = None, parts: Sequence[Part] = ()) -> None:
        self._frame = frame
        self._first = first
        self._parts = parts
        self._values: dict[int, str] = {}  # expanding twice, nested, would double at each level

    @property
    def _context(self) -> Context:
        return self._frame.expander.context

    @property
    def site(self) -> SiteProfile:
        """The wiki."""
        return self._context.site

    @property
    def now(self) -> datetime:
        """The profile's clock, or the real one."""
        stamp = self._context.site.now
        return datetime.now(UTC) if stamp is None else datetime.fromtimestamp(stamp, UTC)

    @property
    def page(self) -> Title:
        """The page being read."""
        return self._context.title

    def __len__(self) -> int:
        """Count the arguments."""
        return 0 if self._first is None else 1 + len(self._parts)

    def text(self, index: int) -> str:
        """Expand an argument."""
        if index == 0:
            return (self._first or "").strip()
        if index > len(self._parts):
            return ""
        return self._expanded(index).strip()

    def _expanded(self, index: int) -> str:
        value = self._values.get(index)
        if value is None:
            value = self._values[index] = self._frame.expand_part(self._parts[index - 1])
        return value

    def split(self, index: int) -> tuple[str | None, Callable[[], str]]:
        """Split an argument at its equals sign."""
        if index == 0 or index > len(self._parts):
            return None, lambda: self.text(index)
        part = self._parts[index - 1]
        if part.equals < 0:
            return None, lambda: self._expanded(index)
        name = self._frame.expand_between(part.children, part.start, part.equals).strip()
        return name, lambda: self._frame.expand_between(part.children, part.equals + 1, part.end)

    def message(self, title: Title, arguments: Callable[[str], str]) -> str | None:
        """Expand an interface message's page, its parameters put in before."""
        text = self.source(title.text)
        if text is None or self._frame.within(title.text):
            return None
        text = arguments(fit(text))
        inner = Frame(self._frame.expander, text, title, self._frame)
        nodes = preprocess(text, self.site.extension_tags, for_inclusion=True)
        return inner.expand_between(nodes, 0, len(text))

    def has_subpages(self, namespace: int) -> bool:
        """Tell whether a slash makes subpages there."""
        return self._context.has_subpages(namespace)

    def exists(self, title: str) -> bool:
        """Ask for a page."""
        return self._context.pages.exists(title)

    def source(self, title: str) -> str | None:
        """Ask for a page's wikitext."""
        return self._context.pages.text(title)

    def has_file(self, name: str) -> bool:
        """Ask for a file."""
        return self._context.pages.file(name) is not None

    def tag(self, name: str, attributes: dict[str, str], content: str | None) -> str:
        """Run an extension tag; any other tag is text, which the sanitizer may let pass."""
        given = {key: self.without_markers(value) for key, value in attributes.items()}
        written = "".join(f' {key}="{escape(value)}"' for key, value in given.items())
        if name in self.site.extension_tags:
            close = "" if content is None else f"</{name}>"
            self._frame.expander.tags_run += 1
            return self._frame.expander.tags(name, written, content, close, self._frame, None)
        return f"<{name}{written}/>" if content is None else f"<{name}{written}>{content}</{name}>"

    def set_property(self, name: str, value: str) -> bool:
        """Note a property of the page; false where the wiki does not want it."""
        if name == "displaytitle":
            if not self._context.options.allow_display_title:
                return False
            value = display_title(value, self._context)
        self._context.facts.properties[name] = value
        return True

    def add_language(self, link: str) -> None:
        """Note a link to the same page in another language."""
        self._context.facts.languages.append(link)

    def unstrip(self, text: str) -> str:
        """Put back what nowiki hid, drop all other markers."""
        return self._context.strip.visible(text)

    def without_markers(self, text: str) -> str:
        """Drop all strip markers."""
        return self._context.strip.without(text)


class Registry:
    """Answers `editor.render.frame.Functions` from the lists of this package."""

    def variable(self, name: str, frame: Frame) -> str | None:
        """Return the value of a variable, None if there is none of this name."""
        variable = variable_named(name)
        return None if variable is None else _shown(variable(FrameCall(frame)), frame)

    def call(self, name: str, first: str, parts: Sequence[Part], frame: Frame) -> str | None:
        """Return what a function gives, None if there is none of this name or it declines."""
        function = function_named(name)
        return None if function is None else _shown(function(FrameCall(frame, first, parts)), frame)


def _shown(result: Result, frame: Frame) -> str | None:
    return frame.expander.context.strip.hide(result.html) if isinstance(result, Html) else result
