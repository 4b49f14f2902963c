"""After any edits the session shows what a fresh one shows of the same text: page, facts, findings."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.engine.finding_list import FindingList
from editor.engine.messages import (
    Answer,
    ArticleFacts,
    EditArticle,
    FindingsPatch,
    FindingsReady,
    OpenArticle,
    PreviewPatch,
    SetPreferences,
    ShowRange,
)
from editor.engine.session import Session
from editor.lint.linting import lint_text
from editor.render.context import Options
from editor.render.document import render_page
from editor.render.pages import ArticlePages
from editor.wikitext.site import default_site

PIECES = [
    "a", "words of an article ", " ", "\n", "\n\n", "\n\n\n", "{{", "}}", "{{t|x}}", "[[", "]]", "[[Page|label]]", "|",
    "=", "\n== h ==\n", "\n=== h ===\n", "== h ==* x\n", "\n{|\n", "\n|-\n| c\n", "\n|}\n", "<ref>", "</ref>",
    "<ref>x</ref>",
    "<ref name=n>y</ref>", "<ref name=n />", "\n<references />\n", "<!--", "-->", "<!-- c -->\n", "<nowiki>",
    "</nowiki>",
    "\n* ", "\n# ", ":", "\n ", "'''", "''", "<div>", "</div>", "<b>", "</b>", "__NOTOC__", "\n__TOC__\n",
    "[[Category:A]]", "\n[[Category:b ]]\n", "[https://a.example b]", "[https://a.example| b]", "https://c.example ",
    "[[File:P.svg|thumb|c]]", "the the ", "untill ", "Jump to: navigation, search\n", "<pre>", "</pre>", "----\n",
    "𝔞", "\u00a0", "{{#tag:ref|z|name=t}}", "<small>", "<h2>", "<poem>\n== in ==\n</poem>", "[[Category:C]] text\n",
    "<ref group=g>w</ref>", "\n<references group=g />\n", "{{DISPLAYTITLE:T}}", "<table><tr><td>", "</table>",
]  # fmt: skip
LINES = ["a\n", "\n", "\n\n", "== h ==\n", "* a\n", "<!-- c -->\n", " a\n", "<br>\n"]  # where blank lines matter
wikitext = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
    st.lists(st.sampled_from(LINES), max_size=15).map("".join),
)
UNDO = "undo"
edits = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.one_of(st.integers(0, 12), st.sampled_from([60, 300])),
        st.one_of(st.lists(st.sampled_from(PIECES + LINES), max_size=3).map("".join), st.just(UNDO), wikitext),
    ),
    min_size=1,
    max_size=5,
)


_ARTICLES = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "articles"
_NAMES = sorted(path.name for path in _ARTICLES.glob("*.wikitext"))


@dataclass
class Window:
    """What a window would show of a session's answers."""

    regions: list[str] = field(default_factory=list)
    ids: list[int] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    facts: ArticleFacts | None = None
    findings: FindingsReady | None = None
    finding_list: FindingList = field(default_factory=FindingList)

    def take(self, answer: Answer) -> None:
        match answer:
            case PreviewPatch():
                removed = len(self.regions) if answer.removed < 0 else answer.removed
                self.regions[answer.first : answer.first + removed] = answer.html
                self.ids[answer.first : answer.first + removed] = answer.ids
                self.lengths[answer.first : answer.first + removed] = answer.lengths
                assert len(self.regions) == len(self.lengths) == answer.total
                assert len(self.ids) == len(set(self.ids)) == answer.total
            case ArticleFacts():
                self.facts = replace(answer, revision=0)
            case FindingsPatch():
                self.findings = replace(self.finding_list.apply(answer), revision=0)

    def shown(self) -> tuple[object, ...]:
        return self.regions, self.lengths, self.facts, self.findings


def finish(session: Session, window: Window) -> None:
    while session.has_work:
        for answer in session.work():
            if answer is not None:
                window.take(answer)


def fresh(text: str, ignored: frozenset[str] = frozenset(), words: frozenset[str] = frozenset()) -> Window:
    session, window = Session(), Window()
    session.take(OpenArticle(1, text, "Title", ignored=ignored, words=words))
    finish(session, window)
    return window


Changes = list[tuple[float, int, str]]


def check(text: str, changes: Changes, slices: int) -> None:
    """Edit a text while the session is at work; at the end the window shows what a fresh one shows."""
    asked = iter(range(100))
    session, window = Session(lambda: next(asked, 1) % 5 == 0), Window()  # overtaken now and then, for a while
    session.take(OpenArticle(1, text, "Title"))
    finish(session, window)
    before = [text]
    for revision, (place, removed, added) in enumerate(changes, 2):
        if added == UNDO:  # everything back to what it was some edits ago
            position, removed, added = 0, len(text), before[-min(2, len(before))]
        else:
            position = round(place * len(text))
            removed = min(removed, len(text) - position)
        text = text[:position] + added + text[position + removed :]
        before.append(text)
        session.take(EditArticle(revision, position, removed, added))
        # The next edit comes while this one is at work.
        for _, answer in zip(range(slices), session.work(), strict=False):
            if answer is not None:
                window.take(answer)
    finish(session, window)
    assert sum(window.lengths) == len(text)
    assert window.shown() == fresh(text).shown()


@given(wikitext, edits, st.integers(0, 30))
@settings(max_examples=60, deadline=None)
def test_after_any_edits_all_is_as_in_a_fresh_session(text: str, changes: Changes, slices: int) -> None:
    check(text, changes, slices)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@given(wikitext, edits, st.integers(0, 60))
@settings(max_examples=5000, deadline=None)
def test_after_any_edits_at_length(text: str, changes: Changes, slices: int) -> None:
    check(text, changes, slices)


@pytest.mark.skipif(not _NAMES, reason="the corpus of real articles is not beside this checkout")
@given(st.data(), edits, st.integers(0, 30))
@settings(max_examples=10, deadline=None)
def test_after_any_edits_of_real_pages(data: st.DataObject, changes: Changes, slices: int) -> None:
    text = (_ARTICLES / data.draw(st.sampled_from(_NAMES))).read_text(encoding="utf-8")
    start = data.draw(st.integers(0, max(0, len(text) - 4000)))
    check(text[start : start + 4000], changes, slices)


@given(wikitext, st.sets(st.sampled_from(["rule word-doubled", "rule cat-name-space", "rule spell-known"])))
@settings(max_examples=25, deadline=None)
def test_preferences_changed_later_count_as_if_given_at_first(text: str, keys: set[str]) -> None:
    ignored, words = frozenset(keys), frozenset({"untill"})
    session, window = Session(), Window()
    session.take(OpenArticle(1, text, "Title"))
    finish(session, window)
    session.take(ShowRange(0, 1))
    session.take(SetPreferences(ignored, words))
    finish(session, window)
    assert window.shown() == fresh(text, ignored, words).shown()


@given(wikitext)
@settings(max_examples=60, deadline=None)
def test_the_window_shows_what_the_command_line_prints(text: str) -> None:
    site = default_site()
    window = fresh(text)
    assert window.findings is not None
    assert list(window.findings.findings) == lint_text(text, title="Title", site=site)
    options = Options(placeholders=True, local_pictures=True)
    page = render_page(text, "Title", site, ArticlePages(site, None, None), options)
    assert window.regions[: len(page.regions)] == [region.html for region in page.regions]
    assert len(window.regions) == len(page.regions) + bool(page.categories)
