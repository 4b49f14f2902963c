from __future__ import annotations

from editor.render.url import cleaned


def test_characters_no_address_has_are_encoded() -> None:
    assert cleaned('http://a.example/"b|c d') == "http://a.example/%22b%7Cc+d"
    assert cleaned("http://a.ex\u00adample/\u00ad") == "http://a.example/\u00ad"
    assert cleaned("http://[::1]:80/[x]") == "http://[::1]:80/%5Bx%5D"
