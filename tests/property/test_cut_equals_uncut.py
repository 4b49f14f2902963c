"""An article cut into blocks reads as it does in one piece: the rule of the cut held against its oracle."""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

from editor.render.document import render_page, render_uncut
from editor.render.page import Page
from editor.render.pages import ArticlePages, DictPages, Pages
from editor.wikitext.site import default_site

_SITE = default_site()
_PAGES = DictPages(
    _SITE,
    {
        "Template:Item": "* {{{1|item}}}",
        "Template:Start": '{| class="x"',
        "Template:End": "|}",
        "Template:Box": "<div>{{{1}}}</div>",
        "Template:Word": "word",
        "Template:Gap": "gap\n\n",
    },
)
_LINES = st.sampled_from(
    [
        "", "", "", "", "plain text", "'''bold''' and ''italic", "== Heading ==", "=== Heading ===", "= h =", "* item",
        "** inner", "# one", ": indent", "; term : text", " pre", "----", "\t", "&nbsp;", "> >", "<br>", "<hr>",
        "{|", "|-", "| a || b", "|}", "| c", "! h", "| style=x | <div>",
        "{{Item}}", "{{Word}}", "{{Start}}", "{{End}}", "{{Box|x}}", "{{Gap}}", "{{{", "}}}", "{{", "}}", "{{a|b",
        "{{DISPLAYTITLE:x}}", "[[", "]]", "-{", "}-",
        "[[File:A.png|thumb|words]]", "[http://a.example]", "[[Category:A]]", "[[Category:B|k]] text",
        "[[Category:C]]\n", "[[fr:X]]", "__NOTOC__", "__TOC__",
        "<ref>note</ref> [[Link]]s", "<ref>[http://c.example] [[Category:R]]</ref>", "<ref>", "</ref>", "<ref name=a",
        "<references/>", "<poem>\n== in ==\n[http://b.example] {|\n</poem>", "<gallery>", "</gallery>",
        "<math>x</math>", "<nowiki>", "</nowiki>", "<!-- comment -->", "text <!-- b --> text", "<!-- a --> <!-- b -->",
        "<!--", "-->", "[[Page|label", "==]]", "RFC", "ISBN", "1234567890", "[http://b.example", "c]", "[[File:A.png|x",
        "<noinclude>", "</noinclude>", "<includeonly>", "</includeonly>", "<includeonly/>", "<onlyinclude>",
        "<div>", "</div>", "<div", "style=x>", "</div>tail", "lead<div>d</div>", "<blockquote>", "</blockquote>",
        "<pre>", "</pre>", "<p>", "</p>", "<center>", "</center>", "<h2>t", "</h2>", "<li>q", "<ul><li>",
        "</li>", "</ul>", "<dl><dd>", "</dd></dl>", "<b>open", "</b>", "<small>x", "y</small>", "<font color=red>z",
        "</font>", "<i>q</div>", "<s>", "</s>", "<tt>k", "<del>", "</del>", "<span>", "</span>", "<span>a</span>",
        "<table>", "</table>", "<tr>", "<tr><td>", "</td></tr>", "<td>x", "<caption>",
        '{| style="<center>x"',
    ]
)  # fmt: skip
_PIECES = st.one_of(_LINES, _LINES.map(lambda line: f"\n{line}\n"))
_SPAN = re.compile(r' data-mw-span="[^"]*"')
_CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
_NAMES = sorted(path.stem for path in (_CORPUS / "articles").glob("*.wikitext"))
_FEW = 12  # one page of so many in a short run

needs_corpus = pytest.mark.skipif(not _NAMES, reason="the corpus of real articles is not beside this checkout")


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


def _told(page: Page) -> tuple[object, ...]:
    """What a page says of itself, beside its HTML."""
    headings = [(one.level, one.html, one.id) for one in page.headings]
    wanted = [sorted(names) for names in (page.wanted_templates, page.wanted_files, page.wanted_pages)]
    return (
        headings, page.title, page.categories, page.languages, page.indicators, page.properties, page.switches, wanted,
    )  # fmt: skip


def _check(text: str, pages: Pages) -> None:
    cut = render_page(text, "Page", _SITE, pages)
    uncut = render_uncut(text, "Page", _SITE, pages)
    assert _tree(cut.html()) == _tree(uncut.html())
    assert _told(cut) == _told(uncut)


@settings(deadline=None, max_examples=150)
@given(st.lists(_LINES, max_size=14).map("\n".join))
@example("<ref name=a\n[[File:A.png|x\n<noinclude>\n\n]]")
@example("<small>x\n<includeonly/>\n\n__NOTOC__\n</font>")
@example("</gallery>\n\n<noinclude>\n\n[[Category:A]]\n}}}")
@example('<table>\n{| style="<center>x"\n|}\n<i>q</div>')
@example("# one\n[[fr:X]]\n<onlyinclude>\n")
def test_cut_equals_uncut(text: str) -> None:
    _check(text, _PAGES)


@pytest.mark.slow
@settings(deadline=None, max_examples=5000)
@given(st.lists(_LINES, max_size=20).map("\n".join))
def test_cut_equals_uncut_at_length(text: str) -> None:
    _check(text, _PAGES)


def _article(name: str) -> str:
    return (_CORPUS / "articles" / f"{name}.wikitext").read_text(encoding="utf-8")


def _spliced(data: st.DataObject) -> str:
    """A stretch of a real page, with snippets spliced in."""
    text = _article(data.draw(st.sampled_from(_NAMES)))
    start = data.draw(st.integers(0, max(0, len(text) - 3000)))
    text = text[start : start + 3000]
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        text = text[:at] + data.draw(_PIECES) + text[at + data.draw(st.sampled_from([0, 0, 1, 2, 30])) :]
    return text


@needs_corpus
@settings(deadline=None, max_examples=40)
@given(st.data())
def test_pages_with_snippets_spliced_in(data: st.DataObject) -> None:
    _check(_spliced(data), ArticlePages(_SITE, None, _CORPUS))


@needs_corpus
@pytest.mark.slow
@settings(deadline=None, max_examples=300)
@given(st.data())
def test_more_pages_with_snippets_spliced_in(data: st.DataObject) -> None:
    _check(_spliced(data), ArticlePages(_SITE, None, _CORPUS))


def _sampled(name: str) -> bool:
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % _FEW == 0


@needs_corpus
def test_pages_of_the_corpus() -> None:
    pages = ArticlePages(_SITE, None, _CORPUS)
    for name in filter(_sampled, _NAMES):
        _check(_article(name), pages)


@needs_corpus
@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("part", range(_FEW))
def test_all_pages_of_the_corpus(part: int) -> None:
    pages = ArticlePages(_SITE, None, _CORPUS)
    for name in _NAMES[part::_FEW]:
        _check(_article(name), pages)


@needs_corpus
@pytest.mark.slow
def test_giants_and_seed() -> None:
    assert json.loads((_CORPUS / "index.json").read_text(encoding="utf-8"))
    for path in [*sorted((_CORPUS / "giant").glob("*.wikitext")), _CORPUS / "seed.wikitext"]:
        _check(path.read_text(encoding="utf-8"), ArticlePages(_SITE, None, None))


@settings(deadline=None, max_examples=300)
@given(st.text(alphabet="{}[]|<>!-=*#:;'\n abc/&\x7f", max_size=60))
def test_no_text_raises(text: str) -> None:
    html = render_page(text, "Page", _SITE, _PAGES).html()

    assert "\x7f" not in html


def test_what_shows_nothing_behind_what_is_open() -> None:
    """Units that show nothing part the page where elements stand open: whether a line break stands there counts."""
    opened = ("<b>x", "<b>", "<i>a\n* b", "<b>\n*", "<s>\n== h ==", "<div>", "<b>\n{|\n|x\n|}", "<b>\n----")
    blank = ("[[Category:C]]", "<!-- c -->", "{{#if:}}", "[[Category:C]][[Category:D]]", "{{DISPLAYTITLE:Page}}")
    behind = ("", "y", "* z", "== q ==", "[[Category:E]]", "<div>k</div>", " p")
    gaps = ("", "\n", "\n\n", "\n\n\n")
    pages = DictPages(_SITE, {})
    for parts in itertools.product(opened, gaps[1:], blank, gaps, behind):
        _check("".join(parts), pages)
