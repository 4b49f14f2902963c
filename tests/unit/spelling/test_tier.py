from __future__ import annotations

import pytest

from editor.spelling.census import take
from editor.spelling.tier import Tier, typos


def tiers(text: str) -> list[tuple[str, Tier]]:
    return [(typo.word, typo.tier) for typo in typos(take([(0, text, text)]))]


@pytest.mark.parametrize(
    ("word", "tier"),
    [
        ("recieved", Tier.LISTED),
        ("conflilct", Tier.CLEAR),
        ("comittees", Tier.LISTED),
        ("govxrnment", Tier.CLEAR),
        ("governmenx", Tier.NEAR),  # an ending may be another form
        ("xovernment", Tier.NEAR),  # another first letter is seldom a slip
        ("tabble", Tier.NEAR),  # short: close to something by chance
    ],
)
def test_how_sure_a_slip_is(word: str, tier: Tier) -> None:
    assert tiers(f"They say that the {word} was there in winter.") == [(word, tier)]


def test_what_the_article_uses_often_is_meant() -> None:
    assert tiers("The govxrnment met. A govxrnment of the govxrnment.") == []


def test_parts_of_known_words_and_quotations_are_left_alone() -> None:
    assert tiers('They say "the govxrnment" was there.') == []
    assert tiers("A reedwader and a nonlighthouse stood there.") == []
