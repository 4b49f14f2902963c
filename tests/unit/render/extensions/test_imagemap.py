from __future__ import annotations

from collections.abc import Callable

import pytest

PICTURE = (
    '<figure class="mw-default-size mw-halign-none" typeof="mw:File">'
    '<a href="/wiki/File:Moth.jpg">'
    '<img src="m" width="400" height="200" /></a><figcaption></figcaption></figure>'
)


def test_areas_are_scaled(render_tag: Callable[..., str]) -> None:
    text = "\nFile:Moth.jpg\n# a comment\nrect 10 20 30 41 [[Moth|The moth]]\ncircle 4 4 2 [https://a.example/ A]\n"
    html = render_tag("imagemap", "", text, pictures={"[[File:Moth.jpg]]": "<span>", "[[File:Moth.jpg|none]]": PICTURE})
    assert html.startswith(
        '<figure class="mw-default-size noresize mw-ext-imagemap-desc-bottom-right" typeof="mw:File">'
    )
    assert '<area href="/wiki/Moth" shape="rect" coords="5,10,15,21" alt="The moth" title="The moth">' in html
    assert 'shape="circle" coords="2,2,1"' in html
    assert 'usemap="#ImageMap_' in html
    assert html.endswith("</map><figcaption></figcaption></figure>")


def test_default_link(render_tag: Callable[..., str]) -> None:
    html = render_tag(
        "imagemap",
        "",
        "File:Moth.jpg\ndefault [[Moth]]\ndesc none",
        pictures={"[[File:Moth.jpg]]": "<span>", "[[File:Moth.jpg|none]]": PICTURE},
    )
    assert '<a href="/wiki/Moth" title="Moth"><img' in html
    assert "desc-" not in html


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Must specify an image in the first line."),
        ("Moth.jpg", "Must specify an image in the first line."),
        ("File:Gone.jpg", "Image is invalid or non-existent."),
        ("File:Moth.jpg\nrect 1 2 3 [[A]]", "Not enough coordinates for shape at line 2."),
        ("File:Moth.jpg\npoly 1 2 3 [[A]]", "even number of coordinates"),
        ("File:Moth.jpg\nrect 1 2 3 4", "No valid link was found at the end of line 2."),
        ("File:Moth.jpg\nrect 1 2 3 4 [[<]]", "Invalid title in link at line 2."),
        ("File:Moth.jpg\nblob 1 2 [[A]]", "Unrecognized shape at line 2"),
        ("File:Moth.jpg\ndesc middle", "Invalid desc specification"),
        ("File:Moth.jpg\ndefault [javascript:alert(1) x]", "No valid link"),
    ],
)
def test_errors(render_tag: Callable[..., str], text: str, message: str) -> None:
    assert message in render_tag("imagemap", "", text)
