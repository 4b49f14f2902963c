"""*Fix all safe* on real pages: a second run changes nothing, and readers see a change only where a fix was made."""

from __future__ import annotations

import html
import json
import logging
import logging.handlers
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from editor.lint.finding import Finding, Fix
from editor.lint.fixing import fix_all
from editor.lint.linting import lint_text
from editor.render.document import render_page
from editor.render.pages import ArticlePages
from editor.text import Span
from editor.text.comparison import Change, compare
from editor.wikitext.blocks import cut
from editor.wikitext.site import default_site

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
SITE = default_site()
SLICES = 8  # of the corpus, about half a minute each
CONTEXT = 30  # code points of source around a fix that a difference beside it may be made of
MARGIN = 5  # code points kept on both sides of what differs inside a long run of text

_CONTENTS = re.compile(r'<div id="toc".*?</ul>\n</div>', re.DOTALL)  # made of the headings, which are compared
_BACK = re.compile(r'<span class="mw-cite-backlink">.*?</span> ', re.DOTALL)
_REFERENCES = re.compile(r'(<ol class="references".*?</ol>)', re.DOTALL)
_TAG = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z0-9]+)(?:\"[^\"]*\"|'[^']*'|[^'\">])*>", re.DOTALL)
_INLINE = re.compile(
    "a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\[(?:[^\[\]\s]+ )?\d+\]")  # of a footnote or a bare link, counted through the page
_MISSING = re.compile(r"(?<=>)Template:([^<]*)(?=</a>)")  # a template that is not there is shown as a link to it
_CALL = re.compile(r"\{\{[^{}]*\}\}")
_PIECE = re.compile(
    r"[^\s。、]+[。、]?|[。、]"
)  # what stands between blanks, or between marks where no blanks are written

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not beside the repository")


@dataclass(frozen=True)
class Shown:
    """What a reader sees of a page: words, and for each the source it came of, or None for footnotes.

    Footnotes come last, wherever their list is placed.
    """

    words: tuple[str, ...]
    places: tuple[Span | None, ...]

    @classmethod
    def of(cls, text: str, title: str) -> Shown:
        blocks = cut(text, SITE)
        words: list[str] = []
        places: list[Span | None] = []
        footnotes: list[str] = []
        for region in render_page(text, title, SITE, ArticlePages(SITE, None, None)).regions:
            place = None
            if region.count:
                last = min(region.first + region.count, len(blocks)) - 1
                place = Span(blocks[region.first].start, blocks[last].end)
            for index, part in enumerate(_REFERENCES.split(_CONTENTS.sub("", region.html))):
                shown = _words(part)
                if index % 2:
                    footnotes += shown
                else:
                    words += shown
                    places += [place] * len(shown)
        return cls((*words, *footnotes), (*places, *[None] * len(footnotes)))


def _words(markup: str) -> list[str]:
    """Return the words of HTML: ``[*]`` for a footnote mark, ``{{Name}}`` for a template, no invisible characters."""
    markup = _MISSING.sub(lambda found: f"{{{{{found[1].replace(' ', '_')}}}}}", _BACK.sub("", markup))
    text = html.unescape(_TAG.sub(lambda tag: "" if _INLINE.fullmatch(tag[2] or "") else " ", markup))
    shown = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return _PIECE.findall(_NUMBER.sub("[*]", shown))


@dataclass(frozen=True)
class Difference:
    """Words that went, words that came, and the source they stand in."""

    gone: str
    come: str
    places: tuple[Span | None, ...]


def _differences(before: Shown, after: Shown) -> Iterator[Difference]:
    removed: list[str] = []
    added: list[str] = []
    start = end = 0
    for stretch in [*compare(before.words, after.words), None]:
        if stretch is None or stretch.change is Change.SAME:
            if removed or added:
                around = before.places[start:end] if removed else before.places[max(0, start - 1) : start + 1]
                yield Difference(" ".join(removed), " ".join(added), tuple(around))
            removed, added = [], []
            continue
        if not (removed or added):
            start = stretch.old_start
        end = stretch.old_end
        removed += before.words[stretch.old_start : stretch.old_end] if stretch.change is Change.REMOVED else ()
        added += after.words[stretch.new_start : stretch.new_end] if stretch.change is Change.ADDED else ()


@dataclass(frozen=True)
class Made:
    """A fix that says of itself that readers see it: where it is made, and the words there before and after."""

    spans: tuple[Span, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]

    @classmethod
    def of(cls, finding: Finding, fix: Fix, text: str) -> Made:
        spans = (finding.span, *(edit.span for edit in fix.edits))
        stretch = text[max(0, min(spans).start - CONTEXT) : max(span.end for span in spans) + CONTEXT]
        before = _WORD.findall(html.unescape(stretch))
        given = _WORD.findall(html.unescape(" ".join(edit.replacement for edit in fix.edits)))
        return cls(spans, tuple(before), (*before, *given))

    def touches(self, place: Span | None) -> bool:
        return place is None or any(span.start <= place.end and place.start <= span.end for span in self.spans)


def _is_said(difference: Difference, made: list[Made]) -> bool:
    """Tell whether fixes are made wherever the difference is seen, and its words stand at them."""
    near = [one for one in made if any(one.touches(place) for place in difference.places)]
    if not near or not all(any(one.touches(place) for one in near) for place in difference.places):
        return False
    gone, come = difference.gone, difference.come
    if _CALL.findall(gone) == _CALL.findall(come):
        gone, come = _CALL.sub(" ", gone), _CALL.sub(" ", come)
    gone, come = _trimmed(gone, come)
    before = {word for one in near for word in one.before}
    after = {word for one in near for word in one.after}
    return _made_of(gone, before) and _made_of(come, after)


def _trimmed(gone: str, come: str) -> tuple[str, str]:
    """Leave out of both what is the same at their ends, but for a margin."""
    head = _same(gone, come)
    tail = _same(gone[:head:-1], come[:head:-1])
    start, end = max(0, head - MARGIN), max(0, tail - MARGIN)
    return gone[start : len(gone) - end], come[start : len(come) - end]


def _same(one: str, other: str) -> int:
    """Return how many code points are the same at the start of both."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))


def _made_of(words: str, pieces: set[str]) -> bool:
    return all(any(word in piece or piece in word for piece in pieces) for word in _WORD.findall(words))


def _faults(page: dict[str, Any]) -> list[str]:
    """Return what is wrong with mending one page of the corpus."""
    broken = logging.handlers.BufferingHandler(1000)
    logging.getLogger("editor").addHandler(broken)
    try:
        faults = _mending_faults((CORPUS / page["file"]).read_text(encoding="utf-8"), page["title"])
    finally:
        logging.getLogger("editor").removeHandler(broken)
    return [f"{page['name']}: {fault}" for fault in [*faults, *(record.getMessage() for record in broken.buffer)]]


def _mending_faults(text: str, title: str) -> Iterator[str]:
    rounds: list[tuple[str, list[tuple[Finding, Fix]]]] = []

    def lint(given: str) -> list[Finding]:
        findings = lint_text(given, title=title, site=SITE)
        rounds.append((given, [(finding, finding.fix) for finding in findings if finding.fix]))
        return findings

    mended = fix_all(text, lint)
    made = rounds[:]
    if fix_all(mended.text, lint).edits:
        yield "a second run changes it"
    if not mended.edits:
        return
    first = before = Shown.of(text, title)
    for (given, fixes), then in zip(made, [*(given for given, _ in made[1:]), mended.text], strict=True):
        after = Shown.of(then, title) if then != given else before
        seen = [Made.of(finding, fix, given) for finding, fix in fixes if not fix.cosmetic]
        for one in _differences(before, after):
            if not _is_said(one, seen):
                yield f"no fix says that {one.gone!r} becomes {one.come!r}"
        before = after
    cosmetic = [finding for finding, fix in made[0][1] if fix.cosmetic]
    tidied = fix_all(text, lambda given: cosmetic if given == text else [])
    for one in _differences(first, Shown.of(tidied.text, title)):
        yield f"cosmetic fixes make {one.come!r} of {one.gone!r}"


def _pages() -> list[dict[str, Any]]:
    index = json.loads((CORPUS / "index.json").read_text(encoding="utf-8"))
    return sorted((page for page in index if page["dir"] == "articles"), key=lambda page: -int(page["bytes"]))


def test_fix_all_changes_only_what_it_says() -> None:
    pages = [page for page in _pages() if page["bytes"] < 60_000][::30]

    assert len(pages) >= 15
    assert [fault for page in pages for fault in _faults(page)] == []


@pytest.mark.slow
@pytest.mark.parametrize("part", range(SLICES))
def test_fix_all_changes_only_what_it_says_on_every_page(part: int) -> None:
    pages = _pages()

    assert len(pages) == 631
    assert [fault for page in pages[part::SLICES] for fault in _faults(page)] == []


def test_a_change_elsewhere_is_found() -> None:
    before = Shown.of("One of [[a b]].\n\nTwo is here.\n", "T")
    after = Shown.of("One of [[a b]].\n\nTwo was here.\n", "T")
    (difference,) = _differences(before, after)

    assert (difference.gone, difference.come, difference.places) == ("is", "was", (Span(17, 30),))
