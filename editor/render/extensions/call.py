"""What an extension tag is given. The expansion stage implements `TagCall`; the tags know nothing else of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, TypeAlias

from editor.render.extensions.cite import CiteCall
from editor.wikitext.site import FileInfo, SiteProfile, Title


class TagCall(Protocol):
    """One tag, `name` in lower case, `attributes` read, `text` None where it is self-closed."""

    @property
    def name(self) -> str:
        """The tag's name in lower case."""
        ...

    @property
    def attributes(self) -> Mapping[str, str]:
        """Attributes by name in lower case, decoded, not sanitized."""
        ...

    @property
    def text(self) -> str | None:
        """The content as written; None where the tag is self-closed."""
        ...

    @property
    def site(self) -> SiteProfile:
        """The wiki."""
        ...

    @property
    def page(self) -> Title:
        """The page being read."""
        ...

    @property
    def calls(self) -> list[CiteCall]:
        """What the references of this block asked for so far, in order; `ref` and `references` add to it."""
        ...

    def parse(self, text: str) -> str:
        """Read wikitext as MediaWiki's `recursiveTagParse` does: all stages up to the links, no block levels.

        Template arguments are those of the page, not of the template the tag stands in.
        """
        ...

    def parse_inline(self, text: str) -> str:
        """Read wikitext wholly (`parse` and its strip markers put back)."""
        ...

    def plain(self, html: str) -> str:
        """Return HTML as text for an attribute."""
        ...

    def hide(self, html: str, kind: str = "item") -> str:
        """Keep HTML behind a strip marker; kind ``nowiki`` comes back last."""
        ...

    def unstrip(self, text: str) -> str:
        """Put back everything that is behind strip markers."""
        ...

    def sanitized(self, element: str, attributes: Mapping[str, str]) -> dict[str, str]:
        """Return what of `attributes` MediaWiki lets stand on an HTML element."""
        ...

    def file_info(self, name: str) -> FileInfo | None:
        """Return what is known of a file, None if the wiki has none of this name, and note that it was asked for."""
        ...

    def is_bad_file(self, file: Title) -> bool:
        """Tell whether the wiki does not let a file be shown on this page."""
        ...

    def hole(self, kind: str) -> str:
        """Return a marker that stays in the block's HTML until the fold fills it; `kind` is a tag's name."""
        ...

    def written(self, attributes: Mapping[str, str]) -> str:
        """Return attributes as they stand in a tag, a blank before each."""
        ...

    def set_indicator(self, name: str, html: str) -> None:
        """Note an icon for the top of the page."""
        ...


TagResult: TypeAlias = str
"""HTML, which the expansion stage hides behind a strip marker."""

Tag: TypeAlias = Callable[[TagCall], TagResult]
