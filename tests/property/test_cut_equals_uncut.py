"""An article cut into blocks reads as it does in one piece."""

from __future__ import annotations

import re
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

from editor.render.document import render_page, render_uncut
from editor.render.pages import DictPages
from editor.wikitext.site import default_site

_PAGES = DictPages(
    default_site(),
    {
        "Template:Item": "* {{{1|item}}}",
        "Template:Start": '{| class="x"',
        "Template:End": "|}",
        "Template:Box": "<div>{{{1}}}</div>",
        "Template:Word": "word",
    },
)
_LINES = st.sampled_from(
    [
        "", "", "", "plain text", "'''bold''' and ''italic", "== Heading ==", "=== Heading ===", "* item", "** inner",
        "# one", ": indent", "; term : text", " pre", "----", "{|", "|-", "| a || b", "|}", "{{Item}}", "{{Word}}",
        "{{Start}}", "{{End}}", "{{Box|x}}", "<div>", "</div>", "<b>open", "</b>", "<ref>note</ref> [[Link]]s",
        "<references/>", "<!-- comment -->", "[[File:A.png|thumb|words]]", "[http://a.example]", "__NOTOC__",
        "<nowiki>", "</nowiki>", "<blockquote>", "</blockquote>", "<pre>", "</pre>", "text <!-- b --> text",
    ]
)  # fmt: skip
_SPAN = re.compile(r' data-mw-span="[^"]*"')


class _Element(NamedTuple):
    tag: str
    attributes: tuple[tuple[str, str], ...]
    kids: list[object]


def _tree(html: str) -> _Element:
    def node(one: LexborNode) -> _Element:
        kids: list[object] = []
        child = one.child
        while child is not None:
            if child.tag == "-text":
                text = " ".join((child.text_content or "").split())
                last = kids[-1] if kids else None
                if text and isinstance(last, str):
                    kids[-1] = f"{last} {text}"
                elif text:
                    kids.append(text)
            elif not (child.tag or "-").startswith("-"):
                made = node(child)
                if child.tag != "p" or made.kids:
                    kids.append(made)
            child = child.next
        attributes = sorted((name, value or "") for name, value in one.attributes.items())
        return _Element(one.tag or "", tuple(attributes), kids)

    body = LexborHTMLParser("<!DOCTYPE html><body>" + _SPAN.sub("", html)).body
    assert body is not None
    return node(body)


@settings(deadline=None, max_examples=150)
@given(st.lists(_LINES, max_size=12))
def test_cut_equals_uncut(lines: list[str]) -> None:
    text = "\n".join(lines)
    cut = render_page(text, "Page", default_site(), _PAGES)
    uncut = render_uncut(text, "Page", default_site(), _PAGES)

    assert _tree(cut.html()) == _tree(uncut.html())
    assert [one.id for one in cut.headings] == [one.id for one in uncut.headings]


@settings(deadline=None, max_examples=300)
@given(st.text(alphabet="{}[]|<>!-=*#:;'\n abc/&\x7f", max_size=60))
def test_no_text_raises(text: str) -> None:
    html = render_page(text, "Page", default_site(), _PAGES).html()

    assert "\x7f" not in html
