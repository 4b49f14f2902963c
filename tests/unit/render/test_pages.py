from __future__ import annotations

import struct
from pathlib import Path

from editor.render.pages import ArticlePages, DictPages, header_size
from editor.wikitext.site import default_site


def test_sizes_are_read_from_the_first_bytes() -> None:
    assert header_size(b"\x89PNG\r\n\x1a\n" + b"\0" * 8 + struct.pack(">II", 30, 20)) == (30, 20, "image/png")
    assert header_size(b"GIF89a" + struct.pack("<HH", 7, 9)) == (7, 9, "image/gif")
    assert header_size(b'<svg width="40" height="10">') == (40, 10, "image/svg+xml")
    assert header_size(b'<svg viewBox="0 0 24 12">') == (24, 12, "image/svg+xml")
    assert header_size(b"plain") is None


def test_templates_and_pictures_beside_an_article(tmp_path: Path) -> None:
    (tmp_path / "Template%3AA_b.wikitext").write_text("x", encoding="utf-8")
    (tmp_path / "Own.gif").write_bytes(b"GIF89a" + struct.pack("<HH", 7, 9))
    pages = ArticlePages(default_site(), tmp_path, tmp_path)

    assert pages.text("Template:A b") == "x"
    assert not pages.exists("Template:Other")
    info = pages.file("Own.gif")
    assert info is not None
    assert (info.width, info.height, info.url) == (7, 9, "Own.gif")
    assert pages.file("../Own.gif") is None


def test_pages_are_known_by_their_title_as_the_wiki_has_it() -> None:
    pages = DictPages(default_site(), {"Template:low_case": "x\n\n", "template:Other": "y"})

    assert pages.text("Template:Low case") == "x"
    assert pages.exists("Template:Other")
    assert not pages.exists("template:Other")
