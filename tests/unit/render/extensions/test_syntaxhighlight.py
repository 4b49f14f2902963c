from __future__ import annotations

from editor.render.extensions.syntaxhighlight import MAX_CHARACTERS, highlighted, marked_lines


def test_block() -> None:
    html = highlighted("\nx = 1\n", {"lang": "Python"})
    assert html.startswith(
        '<div class="mw-highlight mw-highlight-lang-python mw-content-ltr" dir="ltr"><pre><span></span>'
    )
    assert '<span class="mi">1</span>' in html


def test_inline() -> None:
    assert highlighted("x", {"lang": "python", "inline": ""}).startswith('<code class="mw-highlight')
    assert (
        highlighted("a<b", {"enclose": "none"}) == '<code class="mw-highlight mw-content-ltr" dir="ltr">a&lt;b</code>'
    )


def test_unknown_language_is_plain() -> None:
    assert highlighted("<x>", {"lang": "klingonscript"}) == (
        '<div class="mw-highlight mw-content-ltr" dir="ltr"><pre>&lt;x&gt;</pre></div>'
    )


def test_lines() -> None:
    html = highlighted("a\nb\n", {"lang": "text", "line": "", "start": "7", "highlight": "2"})
    assert "mw-highlight-lines" in html
    assert '<span class="linenos">7</span>' in html
    assert 'class="hll"' in html


def test_marked_lines() -> None:
    assert marked_lines("2, 5-7,x,9-8") == [2, 5, 6, 7]


def test_giant_code_is_not_coloured() -> None:
    assert "<span" not in highlighted("x = 1\n" * MAX_CHARACTERS, {"lang": "python"})
