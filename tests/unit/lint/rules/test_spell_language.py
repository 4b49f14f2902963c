from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from editor.lint.linting import lint_text
from editor.wikitext.site import SiteProfile, default_site


@pytest.fixture(autouse=True)
def packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A language pack of our own, in an old encoding, where the user keeps them."""
    monkeypatch.setattr("editor.spelling.dictionary.own_folder", lambda: tmp_path)
    (tmp_path / "qa_QA.aff").write_bytes("SET ISO8859-1\n".encode("latin-1"))
    words = ["der", "alte", "turm", "h\xe4lt", "wache", "\xfcber", "hafen", "licht"]
    (tmp_path / "qa_QA.dic").write_bytes("\n".join([str(len(words)), *words, ""]).encode("latin-1"))


def found(text: str, site: SiteProfile | None = None) -> list[tuple[str, str, list[str]]]:
    return [
        (item.rule, text[item.span.start : item.span.end], [fix.edits[0].replacement for fix in item.suggestions])
        for item in lint_text(text, title="Skarn", site=site or default_site())
        if item.rule.startswith(("spell-", "name-", "grammar-", "article-"))
    ]


@pytest.mark.parametrize(
    "passage",
    [
        "{{lang|qa|der alte turrm}}",
        "{{Lang-qa|der alte turrm}}",
        "{{lang|1=qa|2=der alte turrm}}",
        "{{lang|qa-latn|''der alte turrm''}}",
        '<span lang="qa">der alte turrm</span>',
        "<i class=x lang=QA>der alte turrm</i>",
    ],
)
def test_a_passage_is_checked_by_the_dictionary_of_its_language(passage: str) -> None:
    assert found(f"The keepers say {passage} of the light.") == [("spell-language", "turrm", ["turm"])]


@pytest.mark.parametrize(
    "passage",
    [
        "{{lang|qa|der alte turm h\xe4lt wache}}",
        "{{lang|qb|der recieved turrm}}",
        '<span lang="qb">der recieved turrm is beleive</span>',
        "{{lang|qa}}",
        "{{lang|not a code|turrm}}",
        '<span lang="qa">{{other|turrm}}</span>',
        "{{lang|qa|\u0437\u0430\u043c\u043e\u043a, turrm turrm turrm}}",
    ],
)
def test_right_words_and_languages_without_a_dictionary_are_passed_over(passage: str) -> None:
    assert [it for it in found(f"The keepers say {passage} of the light.") if it[1] in ("turrm", "recieved")] == []


def test_english_marked_as_such_is_read_as_english() -> None:
    assert found('They <span lang="en-GB">recieved</span> it.') == [
        ("spell-known", "recieved", ["received", "relieved"])
    ]


def test_the_wiki_says_which_language_an_article_is_in() -> None:
    site = replace(default_site(), lang="qa", known=True)
    text = "der alte turm h\xe4lt wachhe \xfcber recieved hafen, {{lang|en|they recieved a hour}}"
    assert found(text, site) == [("spell-language", "wachhe", ["wache"]), ("spell-language", "recieved", [])]
    assert found(text, replace(site, lang="qb")) == []


def test_what_is_used_often_or_in_the_users_dictionary_is_right() -> None:
    text = "{{lang|qa|turrm}} and {{lang|qa|turrm}} and {{lang|qa|turrm}} and {{lang|qa|wachhe}}."
    assert found(text) == [("spell-language", "wachhe", ["wache"])]
    kept = lint_text(text, title="Skarn", site=default_site(), words=["wachhe"])
    assert "spell-language" not in {finding.rule for finding in kept}
