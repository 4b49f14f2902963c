"""What a parser function or variable is given, and what it gives back.

The expansion stage implements `Call`; functions know nothing else of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias

from editor.render.extensions.attribute import decode_references
from editor.wikitext.site import SiteProfile, Title, parse_title


class Call(Protocol):
    """One call. Argument 0 is what follows the colon; none is expanded before it is asked for.

    A variable is a call without arguments.
    """

    @property
    def site(self) -> SiteProfile:
        """The wiki."""
        ...

    @property
    def now(self) -> datetime:
        """The clock, aware, in UTC."""
        ...

    @property
    def page(self) -> Title:
        """The page being read (not the template)."""
        ...

    def __len__(self) -> int:
        """Count the arguments."""
        ...

    def text(self, index: int) -> str:
        """Expand an argument, name and equals sign included, outer blanks stripped; empty beyond the last."""
        ...

    def split(self, index: int) -> tuple[str | None, Callable[[], str]]:
        """Return what stands before an argument's equals sign (expanded, stripped; None without one), and its value."""
        ...

    def exists(self, title: str) -> bool:
        """Tell whether the page of this full title exists, and note that it was asked for."""
        ...

    def source(self, title: str) -> str | None:
        """Return the wikitext of the page of this full title; None if it is not there."""
        ...

    def message(self, title: Title, arguments: Callable[[str], str]) -> str | None:
        """Expand the page of an interface message after `arguments` put its parameters in; None if there is none."""
        ...

    def tag(self, name: str, attributes: dict[str, str], content: str | None) -> str:
        """Return what an extension tag gives, as wikitext with strip markers; unknown tags come back as text."""
        ...

    def has_subpages(self, namespace: int) -> bool:
        """Tell whether a slash makes subpages there."""
        ...

    def has_file(self, name: str) -> bool:
        """Tell whether the wiki holds a file, and note that it was asked for."""
        ...

    def set_property(self, name: str, value: str) -> bool:
        """Note a property of the page (``displaytitle``, ``defaultsort``); false where the wiki does not want it."""
        ...

    def add_language(self, link: str) -> None:
        """Note a link to the same page in another language, as written between brackets."""
        ...

    def unstrip(self, text: str) -> str:
        """Put back what ``nowiki`` hid, and drop all other strip markers."""
        ...

    def without_markers(self, text: str) -> str:
        """Drop all strip markers."""
        ...


@dataclass(frozen=True, slots=True)
class Html:
    """A result that is HTML: it is kept from being read as wikitext."""

    html: str


Result: TypeAlias = str | Html | None
"""Wikitext, HTML, or None: the function declines, and the braces are read as a template."""

Function: TypeAlias = Callable[[Call], Result]


def error(message: str) -> str:
    """Return an error as parser functions show it."""
    return f'<strong class="error">{message}</strong>'


def title_of(call: Call, text: str, default_namespace: int = 0) -> Title | None:
    """Read `text`, whose entities count, as a title."""
    return parse_title(decode_references(text), call.site, default_namespace)
