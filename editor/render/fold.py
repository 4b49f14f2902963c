"""The fold: the holes that only the whole page can fill, put into the HTML of its regions.

Numbers of references and links, ids of headings, the contents, and what the page is about. After an edit only those
regions are filled again whose values have changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from html import escape
from itertools import accumulate

from editor.render import anchor
from editor.render.assembly import Part
from editor.render.context import Edge, Facts, Options
from editor.render.extensions.attribute import decode_references
from editor.render.extensions.cite import Citations, CiteSite
from editor.render.heading import toc_html
from editor.render.link_colour import LinkColours
from editor.render.notes import HeadingNote, Notes, Place, alike
from editor.render.page import MappedBlock, Page, PageHeading, Region
from editor.render.pages import Pages
from editor.render.pipeline import finished
from editor.render.strip import unstrip_error
from editor.render.tidy import tidied
from editor.wikitext.site import SiteProfile, Title

TOC_FROM = 4
_HOLE = re.compile('<div \x7f([a-z])([0-9.]+)\x7f=""(?: data-[^>]*)?></div>|\x7f([a-z])([0-9.]+)\x7f(?:="")?')
_MAX_FILL_DEPTH = 12
_LONG_LIST = 300  # references whose lists take too long for a key
_LAST_LINE = "<p><br />\n</p>"
"""What the empty line shows that stands behind the last line break of a page, after an empty line."""


class Fold:
    """Fills the holes of one page through its edits.

    Args:
        site: The wiki; `pages`, `title`, `options`: as of the renderer.
    """

    def __init__(self, site: SiteProfile, pages: Pages, title: Title, options: Options) -> None:
        self._site = site
        self._pages = pages
        self._title = title
        self._options = options
        self._colours = LinkColours(site, pages)
        self._serial = 0
        self._told = _Kept(lambda one: True)  # of the parts that ask or tell, in order
        self._numbered = _Kept(lambda one: bool(one.links))
        self._headed = _Kept(lambda one: bool(one.ids or one.headings))
        self._switching = _Kept(lambda one: bool(one.switches))
        self._placing = _Kept(lambda one: bool(one.contents))
        self._listing = _Kept(lambda one: one.has_list)
        self._cited = _Kept(lambda one: bool(one.cites))
        self._switches: frozenset[str] = frozenset()
        self._by_serial: dict[int, Notes] = {}
        self._citations = self._new_citations()
        self._unplaced = ""  # the list of references that no tag places, holes open
        self._toc = ""
        self._dirty: list[Notes] = []
        self.stale = False
        self._lists: dict[str, str] = {}  # made whole, by what they were: the latest
        self._new_lists: dict[str, str] = {}
        self._late = ""
        self.rest = ""

    def update(self, parts: Sequence[Part], gone: Sequence[Part], added: Sequence[Part], quick: bool = False) -> bool:
        """Fill the regions of a page whose values have changed; `filled` of each is then its finished HTML.

        Args:
            parts: All regions of the page.
            gone: Those that were there at the last update and are not now.
            added: Those in their place.
            quick: Lists of references may stay as they were, where they are long or only the wording of a reference
                has changed: `stale` tells so, until the next update.

        Returns:
            Whether others than `added` have changed.
        """
        old = [one.notes for one in gone if one.notes is not None]
        new = [self._note(one) for one in added if not one.plain]
        self._dirty = list(new)
        lists = (self._numbered, self._headed, self._switching, self._placing, self._listing, self._cited)
        self._told.replace(old, new, lambda: [one.notes for one in parts if one.notes is not None])
        for kept in lists:
            kept.replace(old, new, lambda: self._told.notes)
        renumbered = self._numbered.changed and self._number()
        renamed = self._headed.changed and self._name()
        switched = self._switching.changed and self._switched()
        if renamed or switched or self._placing.changed:
            self._place_contents(renamed or switched)
        cited = self._cite(quick)
        if cited and quick and len(self._citations.filled) > _LONG_LIST:
            self.stale = True
        elif cited or renumbered or renamed:
            self._dirty += self._listing.notes
            self._late = self._made_list(self._fill(self._unplaced, None).strip("\n")) if self._unplaced else ""
        last = parts[-1].units[-1] if parts else None
        self.rest = "\n".join(filter(None, (_LAST_LINE if last and _ends_in_empty_line(last) else "", self._late)))
        dirty = dict.fromkeys(self._dirty)
        for one in dirty:
            one.part.filled = self._fill(one.html, one) if "\x7f" in one.html else one.html
        if self._new_lists:
            self._lists, self._new_lists = self._new_lists, {}
        return len(dirty) > len(new)

    def _note(self, part: Part) -> Notes:
        self._serial += 1
        part.notes = notes = Notes(part, self._serial)
        notes.html = self._colours.fill(notes)
        return notes

    # -- numbers and ids

    def _number(self) -> bool:
        """Number the links without text: those inside tags first, as MediaWiki meets them."""
        inside, outside = 0, sum([one.link_counts[0] for one in self._numbered.notes])
        changed = False
        for one in self._numbered.notes:
            if one.link_bases != (inside, outside):
                changed = changed or one.link_bases[0] >= 0
                one.link_bases = (inside, outside)
                self._dirty.append(one)
            inside += one.link_counts[0]
            outside += one.link_counts[1]
        return changed

    def _name(self) -> bool:
        """Give every id its shape, where headings are not as before; tell whether they are not."""
        pairs = self._headed.pairs
        if pairs is not None and all(_named_alike(old, new) for old, new in pairs):
            for old, new in pairs:
                new.id_values = old.id_values
            return False
        self._shape(self._headed.notes)
        return True

    def _shape(self, headed: Sequence[Notes]) -> None:
        seen: dict[str, int] = {}
        values: dict[int, dict[Place, str]] = {id(one): {} for one in headed}
        for inside in (True, False):
            for one in headed:
                for within, base, place in one.ids:
                    if within is inside:
                        values[id(one)][place] = _unique(base, seen)
        for one in headed:
            if one.id_values != values[id(one)]:
                one.id_values = values[id(one)]
                self._dirty.append(one)

    def _switched(self) -> bool:
        """Gather the behaviour switches; tell whether they have changed."""
        before = self._switches
        self._switches = frozenset().union(*[one.switches for one in self._switching.notes])
        return before != self._switches

    def _headings(self) -> list[tuple[Notes, HeadingNote, str]]:
        """Return the headings in the order of the contents, with their region and id."""
        return [
            (one, heading, one.id_values.get(heading.place, "") if heading.place else "")
            for inside in (True, False)
            for one in self._headed.notes
            for heading in one.headings
            if heading.inside is inside
        ]

    def _place_contents(self, changed: bool) -> None:
        """Say where the contents go: a place of their own comes before the first heading."""
        if changed:
            self._toc = self._contents()
        toc = self._toc
        kind = "p" if "toc" in self._switches else "t"
        for one in self._placing.notes:
            shown = toc if kind in one.contents else ""
            if shown:
                toc = ""
            if shown != one.toc:
                one.toc = shown
                self._dirty.append(one)

    def _contents(self) -> str:
        switches = self._switches
        headings = self._headings()
        enough = len(headings) >= TOC_FROM and "notoc" not in switches
        if not headings or not self._options.toc or not ("toc" in switches or "forcetoc" in switches or enough):
            return ""
        lines = [(heading.level, heading.html, target) for _, heading, target in headings]
        return toc_html(lines, self._site.max_toc_level)

    # -- references

    def _new_citations(self) -> Citations:
        modes = self._site.fragment_mode
        return Citations(
            CiteSite(
                fragment=lambda text: anchor.id_for(text, modes),
                link=lambda text: anchor.link_for(text, modes),
                labels=lambda group: self._pages.text(f"MediaWiki:Cite link label group-{group}"),
                responsive=self._options.responsive_references,
                old_markup=self._site.is_before_1_40,
            ),
            _put_calls,
        )

    def _cite(self, quick: bool) -> bool:
        """Answer all references, where they are not as before; tell whether that was done."""
        pairs = self._cited.pairs
        if pairs is not None and not (self.stale and not quick):
            if all(_cited_alike(old, new) for old, new in pairs):
                self._take_over(pairs)
                return False
            if quick and all(_numbered_alike(old, new) for old, new in pairs):
                self._take_over(pairs)
                self.stale = True
                return False
        self.stale = False
        before = self._citations.filled
        self._citations = self._new_citations()
        cited = self._cited.notes
        self._by_serial = {one.serial: one for one in cited}
        for one in cited:
            for call in one.named_cites():
                self._citations.take(call)
        self._unplaced = self._citations.finish()
        filled = self._citations.filled
        self._dirty += [one for one in cited if any(filled.get(hole) != before.get(hole) for hole in _holes_of(one))]
        return True

    def _take_over(self, pairs: Sequence[tuple[Notes, Notes]]) -> None:
        """Let regions that ask for the same as those before them bear their names."""
        for old, new in pairs:
            new.serial = old.serial
            self._by_serial[new.serial] = new

    # -- filling

    def _fill(self, html: str, notes: Notes | None, depth: int = 0) -> str:
        """Fill the holes of HTML; those that do not name their region are of `notes`."""
        toc = [notes.toc if notes is not None else ""]
        listed = 0

        def one(found: re.Match[str]) -> str:
            kind, bits = found[1] or found[3], (found[2] or found[4]).split(".")
            owner = self._by_serial.get(int(bits[0])) if len(bits) == 3 else notes
            if owner is None:
                return ""
            place = (int(bits[-2]) if len(bits) > 1 else 0, int(bits[-1]))
            if kind in ("t", "p"):
                return toc.pop() if toc and (kind == "p") == ("toc" in self._switches) else ""
            filled = self._hole(kind, owner, place, depth)
            if kind == "f":
                # A template may show one list as often as it likes.
                nonlocal listed
                listed += len(filled)
                if listed > self._options.max_unstrip_size:
                    return unstrip_error(self._options.max_unstrip_size)
            return filled

        return _HOLE.sub(one, html)

    def _hole(self, kind: str, owner: Notes, place: Place, depth: int) -> str:
        if kind == "l":
            return self._colours.of(owner.hole(place).payload)
        if kind == "n":
            inside, index = owner.links.get(place, (False, 0))
            return str(owner.link_bases[not inside] + index + 1)
        if kind == "i":
            return escape(owner.id_values.get(place, ""))
        name = f"{owner.serial}.{place[0]}.{place[1]}"
        if kind == "q":
            # A reference's number where no markup can be.
            return escape(decode_references(self._citations.plain.get(f"\x7fr{name}\x7f", "")))
        html = self._citations.filled.get(f"\x7f{kind}{name}\x7f", "")
        if "\x7f" in html and depth < _MAX_FILL_DEPTH:
            html = self._fill(html, None, depth + 1)  # references name their region themselves
        return self._made_list(html) if kind == "f" else html

    def _made_list(self, html: str) -> str:
        """Return a list of references made whole, which takes long where it is."""
        made = self._lists.get(html)
        if made is None:
            made = tidied(finished(html))
        self._new_lists[html] = made
        return made

    # -- the page

    def categories(self) -> tuple[tuple[str, str], ...]:
        """Return the page's categories with their sort keys: those inside tags first."""
        found = [pair for facts in self._facts() for pair in facts.categories]
        return tuple((name, key) for inside in (True, False) for name, key, within in found if within is inside)

    def _facts(self) -> list[Facts]:
        return [unit.facts for one in self._told.notes for unit in one.part.units]

    def page(self, parts: Sequence[Part]) -> Page:
        """Return the page, its regions filled as of the last update."""
        facts = self._facts()
        properties: dict[str, str] = {}
        indicators: dict[str, str] = {}
        for one in facts:
            properties.update(one.properties)
            indicators.update(one.indicators)
        firsts = list(accumulate([part.count for part in parts], initial=0))
        regions = [Region(part.filled, first, part.count) for part, first in zip(parts, firsts, strict=False)]
        if self.rest:
            regions.append(Region(self.rest, firsts[-1], 0))
        starts = {id(part): first for part, first in zip(parts, firsts, strict=False)}
        return Page(
            tuple(regions),
            properties.get("displaytitle", escape(self._title.text, quote=False)),
            self.categories(),
            tuple(dict.fromkeys(link for one in facts for link in one.languages)),
            tuple(
                PageHeading(heading.level, heading.html, target, starts[id(one.part)] + heading.block, heading.start)
                for one, heading, target in self._headings()
            ),
            indicators,
            properties,
            self._switches,
            tuple(dict.fromkeys(name for one in facts for name in one.wanted_templates)),
            tuple(dict.fromkeys(name for one in facts for name in one.wanted_files)),
            tuple(dict.fromkeys(name for one in self._told.notes for name in one.wanted)),
        )


class _Kept:
    """The notes of a kind, in order, through the changes of the page.

    Attributes:
        notes: They.
        changed: The last replacement concerned some.
        pairs: Those it replaced, each with what came in its place; None where they do not match one to one.
    """

    def __init__(self, belongs: Callable[[Notes], bool]) -> None:
        self._belongs = belongs
        self.notes: list[Notes] = []
        self.changed = False
        self.pairs: list[tuple[Notes, Notes]] | None = []

    def replace(self, gone: Sequence[Notes], added: Sequence[Notes], all_notes: Callable[[], list[Notes]]) -> None:
        """Take notes out and put others in their place."""
        old, new = [one for one in gone if self._belongs(one)], [one for one in added if self._belongs(one)]
        self.changed = bool(old or new)
        self.pairs = list(zip(old, new, strict=True)) if len(old) == len(new) else None
        if self.pairs is None:
            self.notes = [one for one in all_notes() if self._belongs(one)]
        elif old:
            first = self.notes.index(old[0])
            self.notes[first : first + len(old)] = new


def _ends_in_empty_line(unit: MappedBlock) -> bool:
    """Tell whether an empty line stands behind the last line break, after another; categories take one away."""
    return unit.out is Edge.BLANK and unit.text.endswith("\n")


def _put_calls(text: str, filled: Mapping[str, str]) -> str:
    return _HOLE.sub(lambda found: filled.get(found[0], found[0]), text)


def _holes_of(notes: Notes) -> list[str]:
    return [
        f"\x7f{hole.kind}{notes.serial}.{index}.{place}\x7f"
        for index, unit in enumerate(notes.part.units)
        for place, hole in enumerate(unit.holes)
        if hole.kind in "rf"
    ]


def _named_alike(one: Notes, other: Notes) -> bool:
    return one is other or (one.ids == other.ids and [h[:4] for h in one.headings] == [h[:4] for h in other.headings])


def _cited_alike(one: Notes, other: Notes) -> bool:
    return one is other or one.cites == other.cites


def _numbered_alike(one: Notes, other: Notes) -> bool:
    return one is other or (len(one.cites) == len(other.cites) and all(map(alike, one.cites, other.cites)))


_ASCII_UPPER = re.compile("[A-Z]+")


def _lower(text: str) -> str:
    """Return `text` with A to Z in lower case: what MediaWiki compares ids by."""
    return _ASCII_UPPER.sub(lambda found: found[0].lower(), text)


def _unique(base: str, seen: dict[str, int]) -> str:
    """Return an id that is not in `seen`, and note it."""
    key = _lower(base)
    count = seen.get(key, 0) + 1
    while count > 1 and f"{key}_{count}" in seen:
        count += 1
    seen[key] = count
    shaped = base if count == 1 else f"{base}_{count}"
    seen.setdefault(_lower(shaped), 1)
    return shaped
