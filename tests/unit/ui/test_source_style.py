from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.lint.finding import Severity
from editor.ui.panes.source_style import Style, runs
from editor.ui.theme import load
from editor.wikitext.model import Token, TokenKind


def test_inner_tokens_and_marks_join_the_look_around_them() -> None:
    tokens = [Token(TokenKind.BOLD, 0, 10), Token(TokenKind.LINK, 2, 8, 1)]
    assert runs(12, tokens, [(4, 9, Severity.ERROR)]) == [
        (0, 2, ((TokenKind.BOLD,), 0, None)),
        (2, 4, ((TokenKind.BOLD, TokenKind.LINK), 1, None)),
        (4, 8, ((TokenKind.BOLD, TokenKind.LINK), 1, Severity.ERROR)),
        (8, 9, ((TokenKind.BOLD,), 0, Severity.ERROR)),
        (9, 10, ((TokenKind.BOLD,), 0, None)),
    ]


places = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted)


@given(st.lists(st.tuples(places, st.sampled_from(list(TokenKind)), st.integers(0, 3)), max_size=8))
def test_runs_follow_each_other_and_agree_with_each_character(drawn: list[tuple[list[int], TokenKind, int]]) -> None:
    tokens = [Token(kind, start, end, depth) for (start, end), kind, depth in drawn]
    cut = runs(20, tokens, [])
    at = 0
    looks = {}
    for start, end, look in cut:
        assert at <= start < end <= 20
        at = end
        looks.update(dict.fromkeys(range(start, end), look))
    for place in range(20):
        over = [token for token in tokens if token.start <= place < token.end]
        kinds, depth, _ = looks.get(place, ((), 0, None))
        assert kinds == tuple(token.kind for token in over)
        assert depth == max((token.depth for token in over), default=0)


def test_every_kind_has_a_look() -> None:
    style = Style(load("light"))
    for kind in TokenKind:
        assert style.format(((kind,), 0, None)).properties(), kind
