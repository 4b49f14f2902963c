from __future__ import annotations

from collections import deque

from hypothesis import given
from hypothesis import strategies as st

from editor.lint.finding import Finding, Severity
from editor.text import Span
from editor.ui.document import Document
from editor.ui.panes.source_findings import PlacedFindings
from editor.wording import say

spans = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 30)).map(lambda it: Span(it[0], it[0] + it[1])))
edits = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9), st.integers(0, 9)), max_size=8)


class Text(Document):
    """No text: marks of short findings need none."""

    def __init__(self) -> None:
        self._revision = 0
        self._history = deque()


def finding(span: Span) -> Finding:
    return Finding("rule", Severity.ERROR, span, say("Wrong."))


@given(spans.map(sorted), edits)
def test_findings_move_and_go_as_one_by_one(lying: list[Span], steps: list[tuple[int, int, int]]) -> None:
    placed = PlacedFindings(Text())
    placed.set([finding(span) for span in lying])
    for position, removed, added in steps:
        placed.follow(position, removed, added - removed)
        lying = [
            span if span.start < position or span.end <= position else span.shifted(added - removed)
            for span in lying
            if span.end <= position or span.start >= position + removed
        ]
        assert sorted(span for span, _ in placed.all()) == sorted(lying)
        assert all(span.end - span.start == it.span.end - it.span.start for span, it in placed.all())


def test_marks_are_cut_to_the_line() -> None:
    placed = PlacedFindings(Text())
    placed.set([finding(Span(2, 12)), finding(Span(10, 10)), finding(Span(14, 15))])
    assert [mark[:2] for mark in placed.marks(0, 5)] == [(2, 5)]
    assert [mark[:2] for mark in placed.marks(6, 4)] == [(0, 4), (3, 4)]
    assert [mark[:2] for mark in placed.marks(20, 4)] == []
