"""A small wiki of our own to render on."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from editor.render.context import Context, Options
from editor.render.document import render_page
from editor.render.pages import DictPages
from editor.wikitext.site import FileInfo, SiteProfile, Title

SITE = SiteProfile(
    files={"Bridge.jpg": FileInfo(800, 400, mime="image/jpeg"), "Plan.svg": FileInfo(100, 50, mime="image/svg+xml")},
    magic_links=("ISBN", "RFC"),
    local_interwikis=(),
)
TEXTS = {
    "Harbour": "A harbour.",
    "Old harbour": "#REDIRECT [[Harbour]]",
    "Template:Greet": "Hello {{{1|you}}}{{{mark|!}}}",
    "Template:Loop": "{{Loop}}",
    "Template:List": "* first",
    "Template:Doc": "shown<noinclude> hidden</noinclude><includeonly> too</includeonly>",
    "Template:Moved": "#REDIRECT [[Template:Greet]]",
}
OLD_SITE = replace(SITE, generator="MediaWiki 1.39.5")
Html = Callable[..., str]


@pytest.fixture
def old_site() -> SiteProfile:
    """Return the wiki as one that runs MediaWiki 1.39."""
    return OLD_SITE


@pytest.fixture
def context() -> Context:
    return Context(SITE, Title(0, "Page"), DictPages(SITE, TEXTS), Options())


@pytest.fixture
def html() -> Html:
    """Render wikitext; spans are taken out unless asked for."""

    def render(
        text: str, *, spans: bool = False, title: str = "Page", options: Options | None = None, site: SiteProfile = SITE
    ) -> str:
        out = render_page(text, title, site, DictPages(site, TEXTS), options).html()
        return out if spans else re.sub(r' data-mw-span="[^"]*"', "", out)

    return render
