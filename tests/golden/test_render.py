"""A page of our own, its HTML kept. Run with ``UPDATE_GOLDEN=1`` to write it anew, and read the difference."""

from __future__ import annotations

import os
from pathlib import Path

from editor.render.document import render_page
from editor.render.pages import DictPages
from editor.wikitext.site import FileInfo, SiteProfile

FOLDER = Path(__file__).with_name("render")


def test_the_harbour_page_is_as_it_was() -> None:
    site = SiteProfile(files={"Quay.png": FileInfo(600, 400)})
    pages = DictPages(site, {"Template:Hatnote": '<div class="hatnote">{{{1}}}</div>', "Port": "", "Mole": ""})
    page = render_page((FOLDER / "harbour.wikitext").read_text(encoding="utf-8"), "Old Harbour", site, pages)
    kept = FOLDER / "harbour.html"
    if os.environ.get("UPDATE_GOLDEN"):
        kept.write_text(page.html() + "\n", encoding="utf-8")

    assert page.html() + "\n" == kept.read_text(encoding="utf-8")
