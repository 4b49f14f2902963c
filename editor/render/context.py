"""What the stages of one block share: the wiki, what is hidden, what was found, what is left open for the fold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from editor.render.pages import Pages
from editor.render.strip import StripState
from editor.wikitext.site import SiteProfile, Title


class Edge(IntEnum):
    """What stands open between two blocks."""

    NOTHING = 0
    BLANK = 1  # a blank line was read: the next text starts a paragraph, the next blank line a gap
    HEADING = 2  # blank lines that follow are swallowed
    PARAGRAPH = 3  # a paragraph that inline text would continue
    LIST = 4
    PRE = 5
    START = 7  # the start of the page
    REDIRECT = 8  # only the redirect was read: blank lines go, and the page starts behind them


@dataclass(frozen=True)
class Options:
    """How to render.

    Attributes:
        subpages: Subpages in every namespace, whatever the profile says.
        toc: Show a table of contents where the page has enough headings.
        placeholders: A missing file is a box of its size and name, as the editor shows it, not a red link.
        restrict_display_title: `displaytitle` may only restyle the title.
        local_pictures: Pictures are shown from the address the pages give.
    """

    subpages: bool = False
    toc: bool = True
    placeholders: bool = False
    allow_display_title: bool = True
    restrict_display_title: bool = True
    local_pictures: bool = False
    responsive_references: bool = True
    max_template_depth: int = 100
    max_include_size: int = 2 * 1024 * 1024
    max_node_count: int = 1_000_000
    max_unstrip_size: int = 5_000_000
    nonincludable: tuple[int, ...] = ()


@dataclass(frozen=True)
class Hole:
    """A place the fold fills: `kind` is one letter (see `fold`), `payload` what it needs to know.

    `inside` tells that a tag's content holds it: MediaWiki comes to those of the whole page first.
    """

    kind: str
    payload: Any
    inside: bool = False


@dataclass
class Spent:
    """What a block or page used of what MediaWiki limits: see the limits in `Options`.

    Attributes:
        included: Bytes that templates and functions gave.
        arguments: Bytes that arguments gave.
        nodes: Stretches of text expanded.
        unstripped: Characters put back for strip markers.

    Source: https://www.mediawiki.org/wiki/Manual:Parser_limits
    """

    included: int = 0
    arguments: int = 0
    nodes: int = 0
    unstripped: int = 0

    def __add__(self, other: Spent) -> Spent:
        return Spent(
            self.included + other.included,
            self.arguments + other.arguments,
            self.nodes + other.nodes,
            self.unstripped + other.unstripped,
        )

    def __sub__(self, other: Spent) -> Spent:
        return Spent(
            self.included - other.included,
            self.arguments - other.arguments,
            self.nodes - other.nodes,
            self.unstripped - other.unstripped,
        )

    def exceeds(self, options: Options) -> bool:
        """Tell whether a limit is exceeded."""
        return (
            max(self.included, self.arguments) > options.max_include_size
            or self.nodes > options.max_node_count
            or self.unstripped > options.max_unstrip_size
        )


@dataclass
class Facts:
    """What a block says about the page, in text order."""

    categories: list[tuple[str, str, bool]] = field(default_factory=list)  # name, sort key, inside a tag
    languages: list[str] = field(default_factory=list)
    switches: set[str] = field(default_factory=set)
    properties: dict[str, str] = field(default_factory=dict)
    indicators: dict[str, str] = field(default_factory=dict)
    headings: list[tuple[int, str, str, int, bool]] = field(default_factory=list)
    """Level, HTML for the contents, the id's hole, source, inside a tag."""
    cite: list[Any] = field(default_factory=list)
    wanted_templates: dict[str, None] = field(default_factory=dict)
    wanted_files: dict[str, None] = field(default_factory=dict)
    spent: Spent = field(default_factory=Spent)

    @property
    def told(self) -> bool:
        """Tell whether there is anything the page must know."""
        return bool(
            self.categories or self.languages or self.switches or self.properties or self.indicators
            or self.headings or self.cite or self.wanted_templates or self.wanted_files
        )  # fmt: skip


class OvertakenError(Exception):
    """Rendering was given up, for something newer is to be done."""


@dataclass
class Context:
    """The shared state of one run of the stages."""

    site: SiteProfile
    title: Title
    pages: Pages
    options: Options
    strip: StripState = field(init=False)
    facts: Facts = field(default_factory=Facts)
    holes: list[Hole] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict)
    depth: int = 0
    overtaken: Callable[[], bool] | None = None

    def __post_init__(self) -> None:
        self.strip = StripState(self.facts.spent, self.options.max_unstrip_size)

    def hole(self, kind: str, payload: Any) -> str:
        """Open a hole and return the sentinel that stands for it in the HTML."""
        self.holes.append(Hole(kind, payload, self.depth > 0))
        return f"\x7f{kind}{len(self.holes) - 1}\x7f"

    def has_subpages(self, namespace: int) -> bool:
        """Tell whether a slash makes subpages in a namespace."""
        return self.options.subpages or namespace in self.site.subpage_namespaces
