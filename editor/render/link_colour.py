"""The colour of links: whether the page a link goes to is there."""

from __future__ import annotations

import re
from html import escape

from editor.render import anchor
from editor.render.link import known
from editor.render.notes import Notes
from editor.render.pages import Pages
from editor.wikitext.redirect import redirect_target
from editor.wikitext.site import SiteProfile, Title

_LINK = re.compile('\x7fl([0-9.]+)\x7f(?:="")?')


class LinkColours:
    """Fills the holes of links to pages.

    Args:
        site: The wiki.
        pages: Its pages.
    """

    def __init__(self, site: SiteProfile, pages: Pages) -> None:
        self._site = site
        self._pages = pages
        self._kinds: dict[str, str] = {}  # by full title

    def fill(self, notes: Notes) -> str:
        """Return a region's HTML with its links coloured; what is missing is noted."""
        for unit in notes.part.units:
            for hole in unit.holes:
                if hole.kind == "l" and self._kind(hole.payload[0]) == "new":
                    notes.wanted[hole.payload[0].text] = None
        if "\x7fl" not in notes.html:
            return notes.html

        def one(found: re.Match[str]) -> str:
            unit, _, place = found[1].rpartition(".")
            return self.of(notes.hole((int(unit or 0), int(place))).payload)

        return _LINK.sub(one, notes.html)

    def _kind(self, title: Title) -> str:
        kind = self._kinds.get(title.text)
        if kind is None:
            pages = self._pages
            text = pages.text(title.text)
            if text is not None and redirect_target(text, self._site) is not None:
                kind = "redirect"
            elif known(title) or pages.exists(title.text):
                kind = "known"
            else:
                kind = "known" if title.namespace == 6 and pages.file(title.name) is not None else "new"
            self._kinds[title.text] = kind
        return kind

    def of(self, payload: tuple[Title, str, str]) -> str:
        """Return the attributes of a link."""
        title, href, extra = payload
        kind = self._kind(title)
        shown = escape(title.text)
        if kind == "redirect":
            return f'href="{href}" class="mw-redirect" title="{shown}"{extra}'
        if kind == "known":
            return f'href="{href}" title="{shown}"{extra}'
        if title.namespace < 0:
            target = href.partition("#")[0]
            return f'href="{target}" class="new" title="{shown} (page does not exist)"{extra}'
        key = anchor.url_encoded(title.key)
        edit = f"{self._site.script}?title={key}&amp;action=edit&amp;redlink=1"
        return f'href="{edit}" class="new" title="{shown} (page does not exist)"{extra}'
