"""What an edit cuts anew, and when it does not dare to."""

from editor.wikitext.recut import ArticleCut, Change, loose_ends
from editor.wikitext.site import default_site

SITE = default_site()
TEXT = "".join(f"Paragraph {number} of them.\n\n" for number in range(200))


def test_an_edit_changes_its_own_block() -> None:
    article = ArticleCut(TEXT, SITE)
    others = [*article.pieces[:50], *article.pieces[51:]]
    position = TEXT.index("50 of")
    assert article.edit(position, 2, "fifty") == Change(50, 1, 1)
    assert not article.provisional
    assert all(one is other for one, other in zip(others, article.pieces[:50] + article.pieces[51:], strict=True))


def test_a_blank_line_taken_away_joins_two() -> None:
    article = ArticleCut(TEXT, SITE)
    assert article.edit(TEXT.index("Paragraph 50") - 1, 1, "") == Change(49, 2, 1)


def test_an_opener_alone_binds_nothing() -> None:
    article = ArticleCut(TEXT, SITE)
    article.edit(0, 0, "{{")
    assert not article.provisional


def test_an_opener_that_may_meet_a_closer_waits() -> None:
    article = ArticleCut(TEXT + "}}\n", SITE)
    article.edit(0, 0, "{{")
    assert article.provisional
    assert len(article.pieces) > 1
    assert article.settle() == Change(0, 201, 1)


def test_a_table_that_nothing_closes_waits() -> None:
    article = ArticleCut(TEXT, SITE)
    position = TEXT.index("Paragraph 50")
    assert article.edit(position, 0, "{|\n").removed <= 2
    assert article.provisional
    article.settle()
    assert len(article.pieces) == 51
    article.edit(position + 3, 0, "|}\n")
    article.settle()
    assert len(article.pieces) == 201


def test_loose_ends() -> None:
    assert loose_ends("a {{b}} [[c]]\n", SITE) == loose_ends("", SITE)
    assert loose_ends("a {{b\n", SITE).openers == {"{"}
    assert loose_ends("a]] b}}\n", SITE).closers == {"]]", "}}"}
    assert loose_ends("a <ref>b\n", SITE).dead_tags == {"ref"}
    assert loose_ends("a <ref b\n", SITE).lacks_gt
    assert loose_ends("{|\n| a\n", SITE).runs_on
    assert loose_ends("<!-- a\n", SITE).runs_on
    assert loose_ends("= a =\n", SITE).level_one
