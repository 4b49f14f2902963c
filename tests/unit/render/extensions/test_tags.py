"""The small tags, each through the registry."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from editor.render.extensions.cite import RefCall, ReferencesCall
from editor.render.extensions.indicator import indicator
from editor.render.extensions.ref import ref
from editor.render.extensions.references import references


def test_nowiki(render_tag: Callable[..., str]) -> None:
    assert render_tag("nowiki", "", "''a'' <b> &amp; -{x}-") == "''a'' &lt;b&gt; &amp; -&#123;x&#125;-"
    assert render_tag("nowiki") == ""


def test_pre(render_tag: Callable[..., str]) -> None:
    assert (
        render_tag("pre", 'class="c" onclick="x"', "<b> <nowiki>''</nowiki>") == "<pre class=\"c\">&lt;b&gt; ''</pre>"
    )
    assert render_tag("pre", "format=wikitext", "\n<b>") == "<pre><b></pre>"


def test_poem(render_tag: Callable[..., str]) -> None:
    html = render_tag("poem", 'class="x"', "\none\n  two\n----\n::three\n")
    assert html == (
        '<div class="poem x">\none<br />\n&#160;&#160;two<br />\n----\n'
        '<span class="mw-poem-indented" style="display: inline-block; margin-inline-start: 2em;">three</span>\n</div>'
    )
    assert render_tag("poem", "compact", "a") == '<div class="poem">a</div>'


def test_indicator(make_tag: Callable[..., Any], render_tag: Callable[..., str]) -> None:
    made = make_tag("indicator", 'name="star"', "*")
    assert indicator(made) == ""
    assert made.indicators == {"star": "*"}
    assert "must not be empty" in render_tag("indicator", 'name=" "', "*")


def test_ref_notes_its_call(make_tag: Callable[..., Any]) -> None:
    made = make_tag("ref", 'name="n"', "Book")
    hole = ref(made)
    assert made.calls == [RefCall(hole, (("name", "n"),), "Book", "Book")]


def test_references_takes_back_what_its_text_holds(make_tag: Callable[..., Any]) -> None:
    early, other = RefCall("\x7fr1\x7f", (), "x"), RefCall("\x7fr2\x7f", (), "y")
    made = make_tag("references", "", "text \x7fr1\x7f", calls=[early, other])
    hole = references(made)
    assert made.calls == [other, ReferencesCall(hole, (), (), (early,))]


def test_references_in_references(make_tag: Callable[..., Any]) -> None:
    made = make_tag("references", "", "\x7ff3\x7f", calls=[ReferencesCall("\x7ff3\x7f", ())])
    references(made)
    assert made.calls[1].misnested


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Moths", '<div class="CategoryTreeTag"><ul class="CategoryTreeSection">'),
        ("<", '<strong class="error">Category not found: <em>&lt;</em></strong>'),
    ],
)
def test_categorytree(render_tag: Callable[..., str], text: str, start: str) -> None:
    assert render_tag("categorytree", "", text).startswith(start)


def test_charinsert(render_tag: Callable[..., str]) -> None:
    assert render_tag("charinsert", "", "\n&auml; <b>\n") == (
        '<a class="mw-charinsert-item">ä</a> <a class="mw-charinsert-item">&lt;b&gt;</a>'
    )


def test_templatedata(render_tag: Callable[..., str]) -> None:
    html = render_tag("templatedata", "", '{"params": {"n": {"label": "Name", "type": "string", "required": true}}}')
    assert "<th>Name</th>" in html
    assert 'class="mw-templatedata-doc-param-status-required">required</td>' in html
    assert "No description." in html
    assert "errorbox" in render_tag("templatedata", "", "{")
    assert "errorbox" in render_tag("templatedata", "", "[]")
    assert "errorbox" in render_tag("templatedata", "", "[" * 100_000)


def test_templatestyles_leaves_nothing(render_tag: Callable[..., str]) -> None:
    assert render_tag("templatestyles", 'src="x.css"') == ""
