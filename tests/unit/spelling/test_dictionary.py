from __future__ import annotations

from pathlib import Path

import pytest

from editor.spelling import dictionary
from editor.spelling.dictionary import Dictionary


@pytest.mark.parametrize("word", ["colour", "color", "organised", "unrecognised", "it's", "Boris", "milieu"])
def test_english_knows_both_varieties(word: str) -> None:
    assert dictionary.english().knows(word)


@pytest.mark.parametrize(
    "word", ["recieve", "teh", "wether", "Litvinov", "don\u2019t", "\u0441\u043b\u043e\u0432\u043e"]
)
def test_english_does_not_know(word: str) -> None:
    assert not dictionary.english().knows(word)


class OldSpeller:
    """Stands for a dictionary in an old encoding."""

    def spell(self, word: str) -> bool:
        word.encode("latin-1")
        return word == "stra\u00dfe"

    def suggest(self, word: str) -> tuple[str, ...]:
        return ()


def test_an_old_encoding_never_raises() -> None:
    words = Dictionary([OldSpeller()])
    assert words.knows("stra\u00dfe")
    assert not words.knows("\u0142\u00f3d\u017a")


def test_own_words_are_known_in_any_case_they_allow() -> None:
    words = Dictionary([], words=["wikitext"])
    assert words.knows("wikitext")
    assert words.knows("Wikitext")
    assert not words.knows("wikitexts")


def test_language_pack_in_the_users_folder(tmp_path: Path) -> None:
    (tmp_path / "xx_YY.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (tmp_path / "xx_YY.dic").write_text("1\ngr\u0105d\n", encoding="utf-8")
    words = dictionary.of_language("xx", tmp_path)
    assert words is not None
    assert words.knows("gr\u0105d")
    assert not words.knows("grad")
    assert dictionary.of_language("qq", tmp_path) is None


def test_english_by_any_of_its_codes() -> None:
    assert dictionary.of_language("en-gb") is dictionary.english()
