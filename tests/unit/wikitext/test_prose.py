"""The mask leaves prose and its positions alone."""

from __future__ import annotations

import pytest

from editor.wikitext.prose import count_words, mask
from editor.wikitext.reading import read
from editor.wikitext.site import default_site

SITE = default_site()


def masked(text: str) -> str:
    return mask(read(text, SITE)).replace("\x01", "·").replace("\ufffc", "@")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[[bus]]es", "··bus··es"),
        ("[[a b|c d]] e", "······c d·· e"),
        ("''a'' '''b'''", "··a·· ···b···"),
        ("a<ref>b</ref>. c", "a············. c"),
        ("a<ref>b</ref>c", "a@@@@@@@@@@@@c"),
        ("of {{x|y}}, z", "of @@@@@@@, z"),
        ("a<!-- b -->c", "a··········c"),
        ("a<nowiki>b</nowiki>", "a@@@@@@@@@@@@@@@@@@"),
        ("a <code>b</code> c", "a @@@@@@@@@@@@@@ c"),
        ("a&nbsp;b", "a ·····b"),
        ("a&ndash;b", "a–······b"),
        ("[http://a.example b c].", "··················b c·."),
        ("see http://a.example.", "see @@@@@@@@@@@@@@@@."),
        ("x [[Category:Y]]", "x ··············"),
        ("[[File:A.jpg|thumb|B c]]D", "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nB c\n\nD"),
        ("{|\n| a || b\n|}", "\n\n\n\n a \n\n b\n\n\n"),
        ("* a", "* a"),
    ],
)
def test_mask(text: str, expected: str) -> None:
    assert masked(text) == expected


def test_words_are_counted_in_prose_alone() -> None:
    text = "One [[two|three]]s, don't {{four}} 1,000 [[File:F.jpg|thumb|five six]]<ref>seven</ref>"
    assert count_words(read(text, SITE)) == 6
