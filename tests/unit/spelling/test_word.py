from __future__ import annotations

from editor.spelling.census import take
from editor.spelling.tier import Tier, typos
from editor.spelling.word import survey


def listed(text: str, prose: str | None = None) -> list[str]:
    census = take([(0, text, prose or text)])
    return [typo.word for typo in typos(census) if typo.tier is Tier.LISTED]


def test_listed_misspellings_are_found() -> None:
    assert listed("Herons recieve fish. Thier mates bring it.") == ["recieve", "Thier"]


def test_italics_links_and_marked_words_stay() -> None:
    assert listed("Herons ''recieve'' fish.", "Herons \x01\x01recieve\x01\x01 fish.") == []
    assert listed("Herons [[recieve]] fish.", "Herons \x01\x01recieve\x01\x01 fish.") == []
    assert (
        listed("Herons recieve {{sic}} fish.", "Herons recieve \ufffc\ufffc\ufffc\ufffc\ufffc\ufffc\ufffc fish.") == []
    )


def test_joined_words_are_read_as_one() -> None:
    source = "The [[bus]]es of [[a|recieve]]rs."
    prose = "The \x01\x01bus\x01\x01es of \x01\x01\x01\x01recieve\x01\x01rs."
    assert [item.word for item in survey(source, prose).suspects] == ["recievers"]


def test_words_of_another_language_stay() -> None:
    text = "Il a recieve une lettre de son frere avec beaucoup de jolies choses dedans et puis voila."
    assert listed(text) == []


def test_own_words_stay() -> None:
    census = take([(0, "Herons recieve fish.", "Herons recieve fish.")])
    assert list(typos(census, {"recieve"})) == []
