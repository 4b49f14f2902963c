"""A rendered article and its parts."""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.render.balance import Balance
from editor.render.context import Edge, Facts, Hole


@dataclass(frozen=True, slots=True)
class MappedBlock:
    """What one block became, holes open.

    Attributes:
        text: Its source.
        state: What stood open before it.
        raw: HTML before tidy; `html`: after it, made whole alone.
        balance: What `raw` leaves open and closes.
        first: What its first line is; `last_line`: what the last is that is not blank.
        out: What stands open behind it.
        reaches_back: It shows something, and a category in it takes away the line breaks before it.
        nothing: It shows nothing, and what stands open before it stands open behind it.
        leads: It begins with what takes away the line breaks before it, whether it shows something or not.
        trails: It ends in blank lines that show as a gap.
        starts_blank: Its first line is blank once read; `blank`: so are all its lines.
        places_contents: It has a place for the contents, as the first of a page.
        open_tag: An HTML tag in it ends in a later block.
        open_tables: Tables it leaves open; `table_ends`: tables opened before that it ends.
        opens_heading: A heading's start tag in it has no end; `ends_heading`: it holds a heading's end tag.
        open_lines: What its lines leave open (see `block_level`); `set_lines`: what they settle, whatever was before.
        stub: It is not rendered yet, and stands for itself.
    """

    text: str
    state: Edge
    raw: str
    html: str
    facts: Facts
    holes: tuple[Hole, ...]
    balance: Balance
    first: Edge = Edge.NOTHING
    last_line: Edge = Edge.NOTHING
    out: Edge = Edge.NOTHING
    reaches_back: bool = False
    nothing: bool = False
    leads: bool = False
    trails: bool = False
    starts_blank: bool = False
    blank: bool = False
    places_contents: bool = False
    open_tag: bool = False
    open_tables: int = 0
    table_ends: int = 0
    opens_heading: bool = False
    ends_heading: bool = False
    open_lines: int = 0
    set_lines: int = 0
    stub: bool = False


@dataclass(frozen=True, slots=True)
class Region:
    """The finished HTML of `count` blocks from index `first` on; spans in it count from the region's start."""

    html: str
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class PageHeading:
    """A heading of the page: `start` counts from its region's first block, or is -1."""

    level: int
    html: str
    id: str
    block: int
    start: int


@dataclass(frozen=True)
class Page:
    """A rendered article."""

    regions: tuple[Region, ...]
    title: str
    categories: tuple[tuple[str, str], ...] = ()
    languages: tuple[str, ...] = ()
    headings: tuple[PageHeading, ...] = ()
    indicators: dict[str, str] = field(default_factory=dict)
    properties: dict[str, str] = field(default_factory=dict)
    switches: frozenset[str] = frozenset()
    wanted_templates: tuple[str, ...] = ()
    wanted_files: tuple[str, ...] = ()
    wanted_pages: tuple[str, ...] = ()

    def html(self) -> str:
        """Return the HTML of the whole page."""
        return "\n".join(region.html for region in self.regions if region.html)
