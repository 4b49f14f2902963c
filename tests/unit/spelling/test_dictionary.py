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


OLD_AFFIXES = "SET ISO8859-1\nTRY esian\xe4\xf6\xfc\n\nSFX N Y 1\nSFX N 0 n .\n"
OLD_WORDS = "3\nstra\xdfe/N\nl\xf6we/N\nhafen\n"


@pytest.fixture
def old_pack(tmp_path: Path) -> Path:
    """A language pack as old ones are: not in UTF-8."""
    (tmp_path / "yy_ZZ.aff").write_bytes(OLD_AFFIXES.encode("latin-1"))
    (tmp_path / "yy_ZZ.dic").write_bytes(OLD_WORDS.encode("latin-1"))
    return tmp_path


def test_a_real_dictionary_in_an_old_encoding(old_pack: Path) -> None:
    words = dictionary.of_language("yy", old_pack)
    assert words is not None
    for known in ("stra\xdfe", "stra\xdfen", "Stra\xdfe", "l\xf6we", "hafen"):
        assert words.knows(known), known
    for unknown in ("strasse", "\u0142\xf3d\u017a", "\u65e5\u672c", "\U0001f600", "h\u0430fen", "a" * 500):
        assert not words.knows(unknown), unknown
    assert words.corrections("hafne") == ("hafen",)
    assert words.corrections("l\xf6wwe") == ("l\xf6we",)
    assert words.corrections("\u0142\xf3d\u017a") == ()


def test_a_pack_that_is_no_dictionary_never_raises(tmp_path: Path) -> None:
    (tmp_path / "zz.aff").write_bytes(b"\xff\xfe\x00SET nonsense\nSFX A Y 9\n")
    (tmp_path / "zz.dic").write_bytes(b"many\n\x00\xff/\n")
    words = dictionary.of_language("zz", tmp_path)
    assert words is None or not words.knows("hafen")
