"""After any edits the session shows what a fresh one shows of the same text: page, facts, findings."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.engine.messages import (
    Answer,
    ArticleFacts,
    EditArticle,
    FindingsReady,
    OpenArticle,
    PreviewPatch,
    SetPreferences,
    ShowRange,
)
from editor.engine.session import Session
from editor.lint.runner import lint_text
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
    "𝔞", "\u00a0",
]  # fmt: skip
LINES = ["a\n", "\n", "\n\n", "== h ==\n", "* a\n", "<!-- c -->\n", " a\n", "<br>\n"]  # where blank lines matter
wikitext = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
    st.lists(st.sampled_from(LINES), max_size=15).map("".join),
)
edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 12), st.lists(st.sampled_from(PIECES + LINES), max_size=3).map("".join)),
    min_size=1,
    max_size=5,
)


@dataclass
class Window:
    """What a window would show of a session's answers."""

    regions: list[str] = field(default_factory=list)
    ids: list[int] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    facts: ArticleFacts | None = None
    findings: FindingsReady | None = None

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
            case FindingsReady():
                self.findings = replace(answer, revision=0)

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


@given(wikitext, edits, st.integers(0, 30))
@settings(max_examples=60, deadline=None)
def test_after_any_edits_all_is_as_in_a_fresh_session(
    text: str, changes: list[tuple[float, int, str]], slices: int
) -> None:
    session, window = Session(), Window()
    session.take(OpenArticle(1, text, "Title"))
    finish(session, window)
    for revision, (place, removed, added) in enumerate(changes, 2):
        position = round(place * len(text))
        removed = min(removed, len(text) - position)
        text = text[:position] + added + text[position + removed :]
        session.take(EditArticle(revision, position, removed, added))
        # The next edit comes while this one is at work.
        for _, answer in zip(range(slices), session.work(), strict=False):
            if answer is not None:
                window.take(answer)
    finish(session, window)
    assert sum(window.lengths) == len(text)
    assert window.shown() == fresh(text).shown()


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
