from __future__ import annotations

from dataclasses import replace
from typing import Any

from editor.wikitext.site import default_site


def test_settings(variable: Any) -> None:
    site = replace(default_site(), sitename="Moth Wiki", statistics={"files": 1200})
    assert variable("SITENAME", site=site) == "Moth Wiki"
    assert variable("NUMBEROFFILES", site=site) == "1,200"
    assert variable("!") == "|"


def test_languages(call: Any) -> None:
    assert call("#language", "fi") == "suomi"
    assert call("#language", "fi", "en") == "Finnish"
    assert call("#language", "xx-none") == "xx-none"
    assert call("#dir", "he") == "rtl"
    assert call("#dir", "") == "ltr"
    assert call("#bcp47", "zh-yue") == "yue"


def test_messages(call: Any) -> None:
    assert call("int", "parentheses", "x") == "(x)"
    assert call("int", "greeting", "Ann", pages={"MediaWiki:Greeting": "Hello, $1!"}) == "Hello, Ann!"
    assert call("int", "nowhere-to-be-found") == "⧼nowhere-to-be-found⧽"


def test_content_models(call: Any, variable: Any) -> None:
    assert variable("#contentmodel", page_name="MediaWiki:Moth.js") == "javascript"
    assert call("#contentmodel", "canonical", "Moth") == "wikitext"


def test_interlanguage_link(plain_call: Any) -> None:
    from editor.render.functions.site import interlanguage_link

    made = plain_call(["DE", "Motte"])
    assert interlanguage_link(made) == ""
    assert made.languages == ["de:Motte"]
    assert interlanguage_link(plain_call(["nowhere", "x"])) is None


def test_isbn(call: Any) -> None:
    assert "Special:BookSources/9780306406157" in call("#isbn", "978-0-306-40615-7").html
    assert call("#isbn", "12") is None
