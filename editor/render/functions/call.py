"""What a parser function is given, and what it gives back.

The expansion stage implements `Call`; functions know nothing else of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Protocol, TypeAlias


class PageTitle(Protocol):
    """A page's title, normalised: blanks for underscores, first letter as the wiki wants it."""

    @property
    def namespace(self) -> int:
        """Number of the namespace; 0 for the main one and for titles of other wikis."""
        ...

    @property
    def text(self) -> str:
        """The title without namespace and fragment."""
        ...

    @property
    def full(self) -> str:
        """Namespace and text, without fragment."""
        ...

    @property
    def fragment(self) -> str:
        """What follows ``#``, without it."""
        ...

    @property
    def interwiki(self) -> str:
        """Prefix of another wiki, empty for this one."""
        ...


class Wiki(Protocol):
    """What functions ask about the wiki: the profile, and the pages that are known."""

    @property
    def now(self) -> datetime:
        """The clock, aware, in UTC."""
        ...

    @property
    def zone(self) -> tzinfo:
        """The wiki's own time zone."""
        ...

    def setting(self, name: str) -> str:
        """Return a text of the profile (`sitename`, `server`, `scriptpath`, `lang` ...), empty if it has none."""
        ...

    def statistic(self, name: str) -> int:
        """Return a count (`pages`, `articles`, `files`, `edits`, `users`, `activeusers`, `admins`)."""
        ...

    def title(self, text: str) -> PageTitle | None:
        """Read `text` as a page title; None if it cannot be one."""
        ...

    def exists(self, full_title: str) -> bool:
        """Tell whether the page exists, and note that it was asked for."""
        ...

    def namespace_name(self, number: int) -> str | None:
        """Return the name of a namespace with blanks, empty for the main one; None if there is none."""
        ...

    def namespace_number(self, name: str) -> int | None:
        """Return the number of a namespace by any of its names, in any case."""
        ...

    def has_subpages(self, namespace: int) -> bool:
        """Tell whether a slash makes subpages there."""
        ...

    def local_url(self, title: PageTitle, query: str) -> str:
        """Return the address of a page from the host's root on, or of another wiki's page in full."""
        ...

    def message(self, key: str, arguments: list[str]) -> str | None:
        """Return an interface message as wikitext, None if there is none."""
        ...


class Call(Protocol):
    """One call. Argument 0 is what follows the colon; none are expanded before they are asked for."""

    @property
    def name(self) -> str:
        """The function's name as in the registry."""
        ...

    @property
    def wiki(self) -> Wiki:
        """The wiki."""
        ...

    @property
    def page(self) -> PageTitle:
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

    def tag(self, name: str, attributes: dict[str, str], content: str | None) -> str:
        """Return what an extension tag gives, as wikitext with strip markers; unknown tags come back as text."""
        ...

    def set_property(self, name: str, value: str) -> None:
        """Note a property of the page: ``displaytitle``, ``defaultsort``."""
        ...

    def unstrip(self, text: str) -> str:
        """Put back what ``nowiki`` hid, and drop all other strip markers."""
        ...


@dataclass(frozen=True, slots=True)
class Html:
    """A result that is HTML: it is kept from being read as wikitext."""

    html: str


Result: TypeAlias = str | Html | None
"""Wikitext, HTML, or None: the function declines, and the braces are read as a template."""

Function: TypeAlias = Callable[[Call], Result]
Variable: TypeAlias = Callable[[Wiki, PageTitle], str]


def error(message: str) -> str:
    """Return an error as parser functions show it."""
    return f'<strong class="error">{message}</strong>'
