"""Exact colours."""

from __future__ import annotations

import pytest

from editor.wikitext.model import TokenKind
from editor.wikitext.reading import read
from editor.wikitext.site import default_site
from editor.wikitext.tokens import tokens

SITE = default_site()


def shown(text: str) -> list[tuple[str, str]]:
    return [(token.kind.value, text[token.start : token.end]) for token in tokens(read(text, SITE))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("== a ==", [("heading", "== a ==")]),
        ("''a''", [("quotes", "''"), ("italic", "a"), ("quotes", "''")]),
        (
            "'''''a'' b'''",
            [("quotes", "'''''"), ("bold-italic", "a"), ("quotes", "''"), ("bold", " b"), ("quotes", "'''")],
        ),
        ("'''a\nb", [("quotes", "'''"), ("bold", "a")]),
        ("[[a|b]]", [("link", "[["), ("link-target", "a"), ("link", "|"), ("link", "]]")]),
        ("[http://a.b c]", [("extlink", "["), ("url", "http://a.b"), ("extlink", "]")]),
        (
            "{{a|b=c}}",
            [("template", "{{"), ("template-name", "a"), ("template", "|"), ("parameter", "b"), ("template", "}}")],
        ),
        ("{{#if:a}}", [("template", "{{"), ("function", "#if"), ("template", "}}")]),
        ("{{{a}}}", [("argument", "{{{a}}}")]),
        ("<ref name=a>b</ref>", [("extension", "<ref name=a>"), ("attribute", "name"), ("extension", "</ref>")]),
        ("<math>a</math>", [("extension", "<math>"), ("verbatim", "a"), ("extension", "</math>")]),
        ("<br/>", [("html", "<br/>")]),
        ("<!-- a -->", [("comment", "<!-- a -->")]),
        ("* a", [("list", "*")]),
        ("----", [("rule", "----")]),
        ("__TOC__ &lt; ~~~", [("switch", "__TOC__"), ("entity", "&lt;"), ("signature", "~~~")]),
        (
            "#REDIRECT [[a]]",
            [("redirect", "#REDIRECT"), ("link", "[["), ("link-target", "a"), ("link", "]]")],
        ),
    ],
)
def test_tokens(text: str, expected: list[tuple[str, str]]) -> None:
    assert shown(text) == expected


def test_tokens_of_a_table() -> None:
    text = '{| class="a"\n| b || c\n|}'
    assert [kind for kind, _ in shown(text)] == ["table", "attribute", "table", "table", "table"]


def test_depth_counts_the_templates_around() -> None:
    text = "{{a|{{b}}}}"
    names = [token.depth for token in tokens(read(text, SITE)) if token.kind is TokenKind.TEMPLATE_NAME]
    assert names == [1, 2]
