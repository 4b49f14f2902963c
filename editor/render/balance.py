"""What a piece of HTML leaves open and what it closes that others opened, as a browser's tree builder would.

Blocks are made whole (`tidy`) together only where one of them changes how the next is read. Table cells hold what is
left open in them, paragraphs and list items hold all but formatting, and a formatting element that its parent's end
tag cut off comes back in the text that follows. Where the true rule is long, more is called open than is.

Source: https://html.spec.whatwg.org/multipage/parsing.html#tree-construction
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from editor.render.element import FORMATTING, HEADINGS, INLINE, PARAGRAPH_CLOSERS, VOID

_TOKEN = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9:]*)(?:\"[^\"]*\"|'[^']*'|[^'\">])*>|([^\s<][^<]*)", re.DOTALL)
_CELLS = frozenset({"td", "th", "caption"})
_AROUND = "#table"
"""A table that stands open around a piece."""
_TABLES = frozenset({"table", _AROUND})
_FENCES = _CELLS | _TABLES
"""What no end tag inside it reaches out of."""
_TABLE_PARTS = frozenset({"table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"})
_FOREIGN = frozenset({"math", "svg"})
_SPECIAL = PARAGRAPH_CLOSERS | _TABLE_PARTS
_MAX_DEPTH = 200
"""What stands open deeper than any page nests is not followed: all that comes behind belongs to it."""
_DEEP = "#deep"
_MAX_NESTED = 6  # a formatting element around more blocks than this may survive its end tag


@dataclass(frozen=True, slots=True)
class Balance:
    """What `html` does to its surroundings.

    Attributes:
        opens: Elements left open, outermost first; formatting elements that come back among them.
        closes: End tags for elements that it did not open, in order; ``p`` also where a block closes a paragraph.
        starts_loose: It begins with text or inline elements in no block of its own.
        ends_loose: It ends so.
        blank: It shows nothing.
        in_table: What it does where a table stands open around it; None where that is no other.
    """

    opens: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()
    starts_loose: bool = False
    ends_loose: bool = False
    blank: bool = False
    in_table: Balance | None = None


CLEAN = Balance((), ("p",))
"""What well-formed blocks do."""
EMPTY = Balance(blank=True)


class OpenElements:
    """The stack of open elements, with the formatting elements that come back kept at their place."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def start(self, name: str) -> bool:
        """Open an element; tell whether it closed no paragraph of its own but might close one outside."""
        outside = False
        names = self.names
        if name in PARAGRAPH_CLOSERS:
            self._leave_foreign()
            outside = self._close_paragraph()
        elif name in FORMATTING:
            self._leave_foreign()
        if name in ("li", "dd", "dt"):
            self._close_item(name)
        elif name == "table":
            self._close_table()
        elif name in _TABLE_PARTS:
            if _TABLES.isdisjoint(names):
                return outside  # no table to be part of: the tag is passed over
            self._clear_to(name)
        elif name == "a" and self._formatting("a") >= 0:
            del names[self._formatting("a")]
        elif name in HEADINGS and names and names[-1] in HEADINGS:
            names.pop()
        if name not in VOID:
            names.append(name)
        return outside

    def end(self, name: str) -> bool:
        """Close an element; tell whether the end tag might close one outside."""
        if name in FORMATTING:
            return self._end_formatting(name)
        if name in _FOREIGN or name not in _SPECIAL:
            return self._end_ordinary(name)
        fences = _TABLES if name in _TABLE_PARTS else _FENCES
        wanted = HEADINGS if name in HEADINGS else _TABLES if name == "table" else {name}
        for index in range(len(self.names) - 1, -1, -1):
            if self.names[index] in wanted:
                self._pop_to(index)
                return False
            if self.names[index] in fences:
                return False
        return True

    def _end_ordinary(self, name: str) -> bool:
        for index in range(len(self.names) - 1, -1, -1):
            if self.names[index] == name:
                self._pop_to(index)
                return False
            if self.names[index] in _SPECIAL:
                return False
        return True

    def _end_formatting(self, name: str) -> bool:
        index = self._formatting(name)
        if index < 0:
            return index == -1
        above = self.names[index + 1 :]
        if len(above) > _MAX_NESTED and sum(one in _SPECIAL for one in above) > _MAX_NESTED:
            return False
        del self.names[index]
        return False

    def _formatting(self, name: str) -> int:
        """Return the place of the nearest such formatting element; -1 for none, -2 where a table hides others."""
        for index in range(len(self.names) - 1, -1, -1):
            if self.names[index] == name:
                return index
            if self.names[index] in _FENCES:
                return -2
        return -1

    def _pop_to(self, index: int) -> None:
        """Close the element at `index` and all in it; formatting elements come back, but for those of a cell."""
        inside = self.names[index:]
        for place, one in enumerate(inside):
            if one in _CELLS:
                inside = inside[:place]
                break
        self.names[index:] = [one for one in inside[1:] if one in FORMATTING]

    def _close_paragraph(self) -> bool:
        for index in range(len(self.names) - 1, -1, -1):
            if self.names[index] == "p":
                self._pop_to(index)
                return False
            if self.names[index] in _FENCES:
                return False
        return True

    def _close_item(self, name: str) -> None:
        alike = ("dd", "dt") if name != "li" else ("li",)
        for index in range(len(self.names) - 1, -1, -1):
            if self.names[index] in alike:
                self._pop_to(index)
                return
            if self.names[index] in _SPECIAL and self.names[index] not in ("address", "div", "p"):
                return

    def _close_table(self) -> None:
        """A table in a table's rows, in no cell, closes that table."""
        for index in range(len(self.names) - 1, -1, -1):
            if self.names[index] in _CELLS:
                return
            if self.names[index] in _TABLES:
                self._pop_to(index)
                return

    def _clear_to(self, part: str) -> None:
        """Close what stands open in the innermost table before a part of it starts."""
        for index in range(len(self.names) - 1, -1, -1):
            one = self.names[index]
            if one in _TABLES or (one == "tr" and part in ("td", "th")):
                if index + 1 < len(self.names):
                    kept = one
                    self._pop_to(index)
                    self.names.insert(index, kept)
                return

    def _leave_foreign(self) -> None:
        for index, one in enumerate(self.names):
            if one in _FOREIGN:
                del self.names[index:]
                return

    @property
    def in_foreign(self) -> bool:
        """Tell whether a formula or drawing is open, in which tags may close themselves."""
        return not _FOREIGN.isdisjoint(self.names)

    @property
    def loose(self) -> bool:
        """Tell whether text here stands in no block."""
        return all(one in INLINE for one in self.names)

    @property
    def fostered(self) -> bool:
        """Tell whether text here stands in a table and in no cell: it lands before the table."""
        return (
            any(one in _FENCES for one in self.names)
            and next(one for one in reversed(self.names) if one in _FENCES) in _TABLES
        )

    def take(self, balance: Balance) -> None:
        """Go on over a further piece."""
        if balance.in_table is not None and "table" in self.names:
            balance = balance.in_table
        for name in balance.closes:
            self.end(name)
        self.names.extend(balance.opens)


class _Reading:
    """One pass over a piece. `inside` reads it as the content of a table opened before it."""

    def __init__(self, inside: bool) -> None:
        self.elements = OpenElements()
        self.closes: list[str] = []
        self.starts_loose: bool | None = None
        self.loose = False
        self.strays = False  # it holds parts of a table that it did not open
        self.inside = inside
        if inside:
            self.elements.names.append(_AROUND)

    def read(self, html: str) -> Balance:
        """Return what the piece does."""
        for found in _TOKEN.finditer(html):
            if len(self.elements.names) > _MAX_DEPTH:
                self.elements.names = [*self.elements.names[: self.inside], _DEEP]
                break
            if found[2] is not None:
                self.tag(found[2].lower(), bool(found[1]), found[0].endswith("/>"))
            elif found[3] is not None:
                self.content(self.elements.loose)
                self.starts_loose = self.starts_loose or self.elements.fostered
        names = self.elements.names
        if self.inside:
            names = names[1:]
        return Balance(tuple(names), tuple(self.closes), bool(self.starts_loose), self.loose, self.starts_loose is None)

    def tag(self, name: str, closing: bool, self_closed: bool) -> None:
        elements = self.elements
        if self_closed and elements.in_foreign:
            return
        if name in _TABLE_PARTS and name != "table" and _TABLES.isdisjoint(elements.names):
            self.strays = True
            if not closing:
                return  # passed over
        was_loose = elements.loose
        outside = elements.end(name) if closing else elements.start(name)
        if outside:
            self.close(name if closing else "p")
        if self.inside and elements.names[:1] != [_AROUND]:
            self.inside = False
            self.close("table")
        if not closing:
            self.content(was_loose and name in INLINE)
            self.starts_loose = self.starts_loose or (name in INLINE and elements.fostered)
        elif name not in INLINE and (name == "p" or not outside):
            self.loose = False  # an end tag for nothing in the piece is passed over, if it closes nothing outside

    def close(self, name: str) -> None:
        if name != "p" or self.closes[-1:] != ["p"]:
            self.closes.append(name)

    def content(self, loose: bool) -> None:
        self.loose = loose
        if self.starts_loose is None:
            self.starts_loose = loose


def balance_of(html: str) -> Balance:
    """Read what `html`, before tidy, does to its surroundings."""
    reading = _Reading(inside=False)
    balance = reading.read(html)
    if reading.strays or "table" in balance.closes:
        return replace(balance, in_table=_Reading(inside=True).read(html))
    return balance


class Joining:
    """Tells, piece after piece, which must be made whole together with the one before.

    Args:
        loose: The piece before ends in text that may go on.
    """

    def __init__(self, loose: bool = False) -> None:
        self.loose = loose
        self._elements = OpenElements()

    def joins(self, balance: Balance) -> bool:
        """Tell whether the next piece belongs to those before."""
        return bool(self._elements.names) or (self.loose and balance.starts_loose)

    def take(self, balance: Balance) -> None:
        """Go on over the next piece."""
        if not balance.blank:
            self.loose = balance.ends_loose
        names = self._elements.names
        if names[:1] != [_DEEP] and (balance.opens or names):
            self._elements.take(balance)
            names = self._elements.names
            if len(names) > _MAX_DEPTH or _DEEP in names:
                self._elements.names = [_DEEP]
