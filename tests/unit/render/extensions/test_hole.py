"""What the holes of references become where no markup can be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.render.document import render_page
from editor.render.pages import DictPages
from editor.wikitext.site import FileInfo, default_site


@pytest.mark.parametrize(
    "text",
    [
        "<i title=\"<ref name='/onmouseover=alert(1)//'>y</ref>\">a</i>",
        "{| title=\"<ref name='/onmouseover=alert(1)//'>y</ref>\"\n|a\n|}",
        "[[File:Moth.jpg|alt=<ref name='/onmouseover=alert(1)//'>y</ref>]]",
        "<gallery>\nMoth.jpg|a<ref name='/onmouseover=alert(1)//'>y</ref>\n</gallery>",
        "<imagemap>\nFile:Moth.jpg|a<ref name='/onmouseover=alert(1)//'>y</ref>\n</imagemap>",
    ],
)
def test_a_number_in_an_attribute_is_text(text: str) -> None:
    site = replace(default_site(), files={"Moth.jpg": FileInfo(8, 8)})
    html = render_page(text, "Sample", site, DictPages(site, {})).html()
    shown = html.partition('<ol class="references"')[0]
    assert '[1]"' in shown
    assert shown.count("onmouseover") <= shown.count('id="cite_ref-/onmouseover') + shown.count(
        "#cite_note-/onmouseover"
    )


def test_a_list_in_an_attribute_is_nothing() -> None:
    site = default_site()
    html = render_page('<i title="<references/>">a<ref>x</ref></i>', "Sample", site, DictPages(site, {})).html()
    assert '<i title=""' in html
