from __future__ import annotations

from collections.abc import Callable

from editor.wikitext.site import SiteProfile


def test_lists_in_references_are_lists(html: Callable[..., str]) -> None:
    out = html("Text<ref>Two books:\n* one\n* two\n</ref>\n\n<references />")
    assert '<span class="reference-text">Two books:\n<ul><li>one</li>\n<li>two</li></ul>' in out


def test_french_punctuation_keeps_its_blank_in_references(html: Callable[..., str]) -> None:
    assert "Port\xa0: map" in html("Text<ref>Port : map</ref>").replace("&#160;", "\xa0")


def test_captions_of_a_gallery_are_paragraphs_in_old_versions(html: Callable[..., str], old_site: SiteProfile) -> None:
    text = "<gallery>\nBridge.jpg|The bridge\n</gallery>"
    assert '<div class="gallerytext">The bridge</div>' in html(text)
    assert '<div class="gallerytext">\n<p>The bridge\n</p>' in html(text, site=old_site)


def test_a_reference_without_text_shows_its_error(html: Callable[..., str], old_site: SiteProfile) -> None:
    text = '<ref name="old map" />'
    assert 'refs named "old map".</span></span>' in html(text)
    assert '</span> <span class="error mw-ext-cite-error"' in html(text, site=old_site)
    assert "<code>old map</code></span></li>" in html(text, site=old_site)
