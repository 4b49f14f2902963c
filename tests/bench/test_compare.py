"""The texts that are compared differ as they are said to, and the measure measures."""

from __future__ import annotations

import random

import pytest

from editor.text import apply_edits
from editor.text.changes import Comparison, Kind
from tests.bench.article import own_article
from tests.bench.compare import WAYS, rewritten, scattered


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_change_an_article_can_be_taken_back(way: object) -> None:
    article = own_article(60_000)
    assert callable(way)
    new = way(article, random.Random(1))
    assert new != article
    assert apply_edits(new, Comparison(article, new).undo_all()) == article


def test_scattered_edits_are_few_changes_of_a_long_article() -> None:
    article = own_article(200_000)
    comparison = Comparison(article, scattered(article, random.Random(1)))
    assert 40 <= len(comparison.changes) <= 75
    kinds = [block.kind for block in comparison.blocks]
    assert kinds.count(Kind.REWRITTEN) >= 40
    assert kinds.count(Kind.MOVED_HERE) >= 3
    assert comparison.size.removed < 2_000


def test_a_rewritten_article_is_paired_line_by_line() -> None:
    article = own_article(60_000)
    blocks = Comparison(article, rewritten(article, random.Random(1))).blocks
    paired = sum(block.old_end - block.old_start for block in blocks if block.kind in (Kind.REWRITTEN, Kind.SAME))
    assert paired > 0.8 * article.count("\n")
