from __future__ import annotations

from collections.abc import Callable


def test_paragraphs_and_gaps(html: Callable[..., str]) -> None:
    assert html("a\nb\n\nc") == "<p>a\nb\n</p>\n<p>c\n</p>"
    assert html("a\n\n\nb") == "<p>a\n</p>\n<p><br />\nb\n</p>"


def test_lists_nest(html: Callable[..., str]) -> None:
    assert html("* a\n** b\n# c") == "<ul><li>a\n<ul><li>b</li></ul></li></ul>\n<ol><li>c</li></ol>"


def test_terms_and_definitions(html: Callable[..., str]) -> None:
    assert html(";a: b") == "<dl><dt>a</dt>\n<dd>b</dd></dl>"
    assert html("; [[:fr:x|y]]").count("<dd>") == 0


def test_indented_text_and_blocks(html: Callable[..., str]) -> None:
    assert html(" a\n b") == "<pre>a\nb\n</pre>"
    assert html("<div>\na\n</div>") == "<div>\n<p>a\n</p>\n</div>"
