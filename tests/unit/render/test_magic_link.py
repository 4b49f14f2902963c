from __future__ import annotations

from collections.abc import Callable


def test_a_bare_address_ends_before_punctuation(html: Callable[..., str]) -> None:
    assert html("See https://a.example/b.").endswith("a.example/b</a>.\n</p>")
    assert "b_(c)</a>" in html("https://a.example/b_(c)")


def test_numbers_that_the_wiki_links(html: Callable[..., str]) -> None:
    assert "mw-magiclink-isbn" in html("ISBN 0-306-40615-2")
    assert "mw-magiclink-rfc" in html("RFC 2119")
    assert "<a" not in html("PMID 12")


def test_letters_that_only_fold_to_those_of_a_protocol_make_none(html: Callable[..., str]) -> None:
    assert "<a" not in html("httpſ://a.example [httpſ://a.example b]")
    assert "<a" in html("HTTPS://a.example")
