from __future__ import annotations

from editor.render.extensions.thumbnail import Box, file_url, fitted, image_html
from editor.wikitext.site import FileInfo, default_site


def test_fitted() -> None:
    assert fitted(FileInfo(800, 400), Box(100, 100)) == Box(100, 50)
    assert fitted(FileInfo(400, 800), Box(100, 100)) == Box(50, 100)
    assert fitted(FileInfo(10, 10), Box(100, 100)) == Box(10, 10)
    assert fitted(FileInfo(10, 10, mime="image/svg+xml"), Box(100, 100)) == Box(100, 100)
    assert fitted(FileInfo(0, 0), Box(5, 6)) == Box(5, 6)


def test_addresses() -> None:
    site = default_site()
    small, large = FileInfo(10, 10), FileInfo(900, 900)
    assert file_url(site, "A b.png", small, 10, {}).endswith("/A_b.png")
    assert file_url(site, "A b.png", large, 90, {}).endswith("/A_b.png/90px-A_b.png")
    drawing = FileInfo(9, 9, mime="image/svg+xml", languages=("de",))
    assert file_url(site, "D.svg", drawing, 90, {"lang": "de"}).endswith("/langde-90px-D.svg.png")
    book = FileInfo(900, 900, pages=4)
    assert file_url(site, "B.djvu", book, 90, {"page": "2"}).endswith("/page2-90px-B.djvu.jpg")
    assert file_url(site, "x", FileInfo(1, 1, url="local.png"), 9, {}) == "local.png"


def test_image() -> None:
    assert image_html("u", Box(1, 2), None).startswith('<img src="u"')
    assert 'alt="&quot;"' in image_html("u", Box(1, 2), '"')
