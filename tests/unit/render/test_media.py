from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor.render.context import Options
from editor.wikitext.site import SiteProfile


def test_a_thumbnail(html: Callable[..., str]) -> None:
    out = html("[[File:Bridge.jpg|thumb|left|The ''bridge''|alt=A bridge]]")

    assert '<figure class="mw-default-size mw-halign-left" typeof="mw:File/Thumb">' in out
    assert 'alt="A bridge"' in out
    assert 'width="250" height="125"' in out
    assert "<figcaption>The <i>bridge</i></figcaption></figure>" in out


def test_sizes(html: Callable[..., str]) -> None:
    assert 'width="100" height="50"' in html("[[File:Bridge.jpg|100px]]")
    assert 'width="40" height="20"' in html("[[File:Bridge.jpg|x20px]]")
    assert 'width="190" height="95"' in html("[[File:Bridge.jpg|thumb|upright]]")
    assert 'width="800" height="400"' in html("[[File:Bridge.jpg|frame|100px]]")


def test_links(html: Callable[..., str]) -> None:
    assert "<a" not in html("[[File:Bridge.jpg|link=]]")
    assert 'href="/wiki/Harbour"' in html("[[File:Bridge.jpg|link=Harbour]]")


def test_a_missing_file(html: Callable[..., str]) -> None:
    assert "mw:Error mw:File" in html("[[File:None.jpg]]")
    box = html("[[File:None.jpg|thumb|120x90px]]", options=Options(placeholders=True))
    assert 'style="width:120px;height:90px">None.jpg</span>' in box


def test_the_words_of_a_missing_picture_follow_the_version(html: Callable[..., str], old_site: SiteProfile) -> None:
    text = "[[File:None.jpg|thumb|alt=A lighthouse|Caption]]"
    assert ">A lighthouse</span>" in html(text)
    assert ">File:None.jpg</span>" in html(text, site=old_site)


def test_a_wiki_without_uploads_offers_none(html: Callable[..., str], old_site: SiteProfile) -> None:
    assert "Special:Upload" in html("[[File:None.jpg]]")
    assert "Special:Upload" not in html("[[File:None.jpg]]", site=replace(old_site, uploads_enabled=False))


def test_later_stages_find_nothing_to_read_in_a_value(html: Callable[..., str]) -> None:
    for text in ("[[File:Bridge.jpg|][[]][http://. x]]", "[[File:Bridge.jpg|alt=&#91;//a b|c]] ]"):
        assert "external" not in html(text)
    assert 'class="mw-default-size a"' in html("[[File:Bridge.jpg|class=a <references/>]]")
