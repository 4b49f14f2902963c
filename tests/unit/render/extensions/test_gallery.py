from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from editor.render.extensions.gallery import read_items


def test_lines(make_tag: Callable[..., Any]) -> None:
    text = "\nmoth.jpg\nFile:Icon.png|alt=x|A <a href='b|c'>b</a> d\n[[bad]]\n|no name\nGone.png|200px\n"
    items = read_items(make_tag("gallery", "", text))
    assert [(item.title.text, item.caption) for item in items] == [
        ("File:Moth.jpg", None),
        ("File:Icon.png", "A <a href='b|c'>b</a> d"),
        ("File:Gone.png", "200px"),
    ]
    assert items[1].options == {"alt": "x"}


def test_traditional_box(render_tag: Callable[..., str]) -> None:
    html = render_tag("gallery", "", "\nMoth.jpg|A moth\n")
    assert html.startswith('<ul class="gallery mw-gallery-traditional">')
    assert '<li class="gallerybox" style="width: 155px">' in html
    assert '<div class="thumb" style="width: 150px; height: 150px;">' in html
    assert 'alt="A moth"' in html
    assert 'width="120" height="60"' in html
    assert '<div class="gallerytext">A moth</div>' in html


def test_sizes_captions_and_rows(render_tag: Callable[..., str]) -> None:
    html = render_tag("gallery", 'widths="60px" heights="20" perrow="3" caption="All" class="c"', "Moth.jpg")
    assert 'class="gallery mw-gallery-traditional c" style="max-width: 309px;"' in html
    assert '<li class="gallerycaption">All</li>' in html
    assert 'width="40" height="20"' in html


def test_missing_file(render_tag: Callable[..., str]) -> None:
    html = render_tag("gallery", "", "Gone.png|Where?")
    assert 'typeof="mw:Error mw:File"' in html
    assert "title=Special:Upload&amp;wpDestFile=Gone.png" in html
    assert ">Where?</span></a>" in html


def test_links(render_tag: Callable[..., str]) -> None:
    assert '<a href="/wiki/Moth" title="Moth"><img' in render_tag("gallery", "", "Moth.jpg|link=moth")
    assert '<a href="https://a.example/" rel="nofollow">' in render_tag(
        "gallery", "", "Moth.jpg|link=https://a.example/"
    )
    assert "<span><img" in render_tag("gallery", "", "Moth.jpg|link=")
    assert 'href="/wiki/File:Moth.jpg"' in render_tag("gallery", "", "Moth.jpg|link=<")
    assert 'href="javascript' not in render_tag("gallery", "", "Moth.jpg|link=javascript:alert(1)")


def test_packed(render_tag: Callable[..., str]) -> None:
    html = render_tag("gallery", 'mode="packed"', "Moth.jpg")
    assert '<li class="gallerybox" style="width: 242px">' in html
    assert 'width="240" height="120"' in html
    assert 'style="width: 62px"' in render_tag("gallery", 'mode="packed" heights=30', "Icon.png")


@pytest.mark.parametrize("mode", ["packed-hover", "packed-overlay"])
def test_overlays(render_tag: Callable[..., str], mode: str) -> None:
    assert '<div class="gallerytextwrapper" style="width: 220px">' in render_tag(
        "gallery", f"mode={mode}", "Moth.jpg|x"
    )
    assert "gallerytext" not in render_tag("gallery", f"mode={mode}", "Moth.jpg")


def test_file_names(render_tag: Callable[..., str]) -> None:
    assert 'class="galleryfilename galleryfilename-truncate"' in render_tag("gallery", "showfilename", "Moth.jpg")


def test_nothing(render_tag: Callable[..., str]) -> None:
    assert render_tag("gallery", "", "\n") == '<ul class="gallery mw-gallery-traditional">\n</ul>'
    assert render_tag("gallery") == '<ul class="gallery mw-gallery-traditional">\n</ul>'
