from __future__ import annotations

import pytest

from editor.render.document import render_page
from editor.render.pages import DictPages
from editor.wikitext.site import FileInfo, SiteProfile

SITE = SiteProfile(files={"Wreck.jpg": FileInfo(80, 40), "Quay.jpg": FileInfo(80, 40)})
PAGES = DictPages(SITE, {"MediaWiki:Bad image list": "Files:\n* [[:File:Wreck.jpg]] except on [[Wrecks]]\n"})


def shown(text: str, title: str) -> bool:
    return "<img" in render_page(text, title, SITE, PAGES).html()


@pytest.mark.parametrize(
    "text", ["[[File:Wreck.jpg]]", "[[File:Quay.jpg|thumb=Wreck.jpg|A]]", "<gallery>\nWreck.jpg\n</gallery>"]
)
def test_a_bad_file_is_shown_where_it_may_be(text: str) -> None:
    assert not shown(text, "Ships")
    assert shown(text, "Wrecks")
    assert "Special:Upload" not in render_page(text, "Ships", SITE, PAGES).html()


def test_other_files_are_shown() -> None:
    assert shown("[[File:Quay.jpg]]", "Ships")
