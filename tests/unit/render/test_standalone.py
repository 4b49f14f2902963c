from __future__ import annotations

from editor.render.standalone import portable, standalone_html


def test_what_is_taken_elsewhere_tells_nothing_of_source_and_wiki() -> None:
    html = '<p data-mw-span="0,9"><a href="/wiki/Harbour" title="Harbour">h</a> <a href="//a.example/x">x</a></p>'
    assert portable(html, lambda name: "") == '<p><a title="Harbour">h</a> <a href="//a.example/x">x</a></p>'


def test_pictures_beside_the_article_come_along() -> None:
    asked: list[str] = []

    def picture(name: str) -> str:
        asked.append(name)
        return "data:x" if name == "A & b.png" else ""

    html = '<img alt="" src="A%20&amp;%20b.png" width="4"><img src="gone.png"><img src="https://a.example/c.png">'
    shown = portable(html, picture)
    assert shown == '<img alt="" src="data:x" width="4"><img src="gone.png"><img src="https://a.example/c.png">'
    assert asked == ["A & b.png", "gone.png"]


def test_the_title_is_no_markup() -> None:
    page = standalone_html("<p>x</p>", "a <b> & c")
    assert "<title>a &lt;b&gt; &amp; c</title>" in page
    assert "<h1>a &lt;b&gt; &amp; c</h1>" in page


def test_language_and_direction_are_told() -> None:
    assert '<html lang="ar" dir="rtl">' in standalone_html("", "x", "", "ar", rtl=True)
    assert '<html lang="en">' in standalone_html("", "x")
