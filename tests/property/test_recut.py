"""A cut that followed edits is the cut of the text as it is now."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.wikitext.blocks import cut
from editor.wikitext.recut import ArticleCut
from editor.wikitext.site import default_site

SITE = default_site()
PIECES = [
    "a", " ", "\n", "\n\n", "\n\n\n", "text\n", "{{", "}}", "{{{", "{{a|", "{{a|b}}", "}", "{", "[[", "]]", "[[l]]",
    "[", "]", "|", "=", "== h ==\n", "\n= h =\n", "{|\n", "|}\n", "\n{|\n", "\n|}\n", "|-\n| x\n", "<ref>",
    "</ref>", "<ref", "</ref", "<ref>x</ref>", "<ref name=x/>", ">", "<", "!", "-", "<!--", "-->", "<!---->",
    "<!-- c -->\n", "<nowiki>", "</nowiki>", "<noinclude>", "</noinclude>", "<includeonly>", "</includeonly>", "* ",
    "\n* x\n", ":", "-{", "}-",
]  # fmt: skip
pieces = st.lists(st.sampled_from(PIECES), max_size=4).map("".join)
edits = st.lists(
    st.tuples(st.floats(0, 1), st.sampled_from([0, 0, 0, 1, 1, 2, 9, 40]), pieces, st.booleans()), max_size=8
)
_ARTICLES = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "articles"
_NAMES = sorted(path.name for path in _ARTICLES.glob("*.wikitext"))


def check(text: str, changes: list[tuple[float, int, str, bool]]) -> None:
    article = ArticleCut(text, SITE)
    for place, removed, added, settle in changes:
        position = round(place * len(text))
        removed = min(removed, len(text) - position)
        before = [piece.text for piece in article.pieces]
        text = text[:position] + added + text[position + removed :]
        change = article.edit(position, removed, added)
        after = [piece.text for piece in article.pieces]
        assert "".join(after) == text
        new = after[change.first : change.first + change.added]
        assert before[: change.first] + new + before[change.first + change.removed :] == after
        if article.provisional and settle:
            article.settle()
        if not article.provisional:
            assert article.blocks() == cut(text, SITE)


@given(st.lists(st.sampled_from(PIECES), max_size=50).map("".join), edits)
@settings(max_examples=150, deadline=None)
def test_a_cut_follows_edits(text: str, changes: list[tuple[float, int, str, bool]]) -> None:
    check(text, changes)


@pytest.mark.slow
@given(st.lists(st.sampled_from(PIECES), max_size=80).map("".join), edits)
@settings(max_examples=5000, deadline=None)
def test_a_cut_follows_many_edits(text: str, changes: list[tuple[float, int, str, bool]]) -> None:
    check(text, changes)


@pytest.mark.skipif(not _NAMES, reason="the corpus of real articles is not beside this checkout")
@given(st.data(), edits)
@settings(max_examples=40, deadline=None)
def test_a_cut_follows_edits_of_real_pages(data: st.DataObject, changes: list[tuple[float, int, str, bool]]) -> None:
    text = (_ARTICLES / data.draw(st.sampled_from(_NAMES))).read_text(encoding="utf-8")
    check(text[:12_000], changes)
