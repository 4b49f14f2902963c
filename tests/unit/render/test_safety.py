"""No wikitext of ours gets a construct out of the renderer that could run or load anything: the first of two walls.

The second is the preview's own (`tests/ui/test_preview_safety.py`), and holds even against raw HTML.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.render.document import render_page
from editor.render.page import Page
from editor.render.pages import DictPages
from editor.wikitext.site import FileInfo, SiteProfile, site_from
from tests.safety.allowlist import objections
from tests.safety.vectors import FIRST, PAGES, VECTORS, armed

FILES = {"A.png": FileInfo(800, 400), "Evil.png": FileInfo(10, 10, url="javascript:top.document.title=1")}
FRIENDLY = SiteProfile(files=FILES, magic_links=("ISBN", "RFC", "PMID"))
HOSTILE = site_from(
    {
        "interwikis": {
            "evil": {"url": "javascript:top.document.title=1//$1"},
            "data-wiki": {"url": "data:text/html,<script>1</script>$1"},
            "quote": {"url": 'http://a"onfocus=x autofocus x="$1'},
        },
        "protocols": ["http://", "javascript:", "JavaScript:", "data:", "vbscript:", "//"],
        "articlepath": 'javascript:"onfocus="x$1',
        "script": '/x"onfocus="x',
        "uploadurl": "javascript:x",
        "server": "javascript:x",
        "files": {"A.png": {"width": 8, "height": 8}, "Evil.png": {"width": 8, "height": 8, "url": "javascript:x"}},
        "external_link_target": '"onfocus="x',
        "magic_links": ["ISBN", "RFC", "PMID"],
        "allow_external_images": True,
        "namespaces": {"0": "", "6": 'File"><img src=x onerror=x>', "14": "Category<b onclick=x>"},
    }
)


def parts(page: Page) -> list[str]:
    """Return every piece of HTML a page is shown by."""
    return [
        page.html(), page.title, *page.indicators.values(), *(heading.html for heading in page.headings),
        *(region.html for region in page.regions),
    ]  # fmt: skip


def complaints(vector: str, site: SiteProfile) -> list[str]:
    page = render_page(armed(vector, FIRST, 80), "Page", site, DictPages(site, PAGES))
    return [found for html in parts(page) for found in objections(html)]


@pytest.mark.parametrize("site", [FRIENDLY, HOSTILE], ids=["friendly", "hostile"])
def test_nothing_gets_through(site: SiteProfile) -> None:
    assert len(VECTORS) >= 150
    assert {vector: found for vector in VECTORS if (found := complaints(vector, site))} == {}


def test_nothing_gets_through_inside_of_other_things() -> None:
    around = [
        "* %s", "{|\n| %s\n|}", "<ref>%s</ref>", "[[a|%s]]", "<poem>%s</poem>", "{{Echo|1=%s}}", "<div>\n%s\n\n",
        '<span title="%s">x</span>', "''%s", " %s", "<gallery>\nA.png|%s\n</gallery>", "[[File:A.png|thumb|%s]]",
    ]  # fmt: skip
    found = {}
    for number, vector in enumerate(VECTORS):
        if len(vector) < 1000:
            text = around[number % len(around)].replace("%s", vector)
            if wrong := complaints(text, FRIENDLY):
                found[text] = wrong

    assert found == {}


def test_the_wall_is_one() -> None:
    """Let through raw, most vectors would be complained of."""
    refused = [vector for vector in VECTORS if objections(armed(vector, FIRST, 80))]

    assert len(refused) > 250


def test_addresses_of_a_site_are_harmless() -> None:
    assert "evil" not in HOSTILE.interwikis
    assert "javascript:" not in HOSTILE.protocols
    assert HOSTILE.files["Evil.png"].url == ""
    assert replace(HOSTILE, articlepath="javascript:$1").articlepath == "/wiki/$1"
    assert replace(HOSTILE, articlepath="https://wiki.example/$1").articlepath == "https://wiki.example/$1"
