"""The light lexer, line by line."""

from __future__ import annotations

import pytest

from editor.wikitext.lexer import LONGEST, colour_line


def shown(line: str, state: int = 0) -> list[tuple[str, str]]:
    return [(kind.value, line[start:end]) for kind, start, end in colour_line(line, state)[0]]


def lines(*given: str) -> list[list[tuple[str, str]]]:
    """Colour lines one after the other."""
    state, found = 0, []
    for line in given:
        stretches, state = colour_line(line, state)
        found.append([(kind.value, line[start:end]) for kind, start, end in stretches])
    return found


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", []),
        ("plain words", []),
        ("== a ''b'' ==", [("heading", "== a ''b'' =="), ("quotes", "''"), ("italic", "b"), ("quotes", "''")]),
        ("'''a''' b", [("quotes", "'''"), ("bold", "a"), ("quotes", "'''")]),
        ("*# a", [("list", "*#")]),
        ("----", [("rule", "----")]),
        ("[[a|b]]", [("link", "[["), ("link-target", "a"), ("link", "|"), ("link", "]]")]),
        ("[http://a.b c]", [("extlink", "["), ("url", "http://a.b"), ("extlink", "]")]),
        (
            "{{a|b=c|d}}",
            [("template", "{{"), ("template-name", "a"), ("template", "|"), ("parameter", "b="), ("template", "|"),
             ("template", "}}")],
        ),
        ("{{#if:x}}", [("template", "{{"), ("function", "#if:"), ("template", "}}")]),
        ("{{{a|b}}}", [("argument", "{{{a"), ("template", "|"), ("template", "}}}")]),
        ("<ref>a</ref><br>", [("extension", "<ref>"), ("extension", "</ref>"), ("html", "<br>")]),
        ("a<!-- b -->c", [("comment", "<!-- b -->")]),
        ("<nowiki>''</nowiki>", [("extension", "<nowiki>"), ("verbatim", "''"), ("extension", "</nowiki>")]),
        ("&amp; __TOC__ ~~~~", [("entity", "&amp;"), ("switch", "__TOC__"), ("signature", "~~~~")]),
        ("a | b ]", []),
    ],
)  # fmt: skip
def test_one_line(line: str, expected: list[tuple[str, str]]) -> None:
    assert shown(line) == expected


def test_a_comment_goes_on() -> None:
    assert lines("a <!-- b", "c", "d --> ''e''") == [
        [("comment", "<!-- b")],
        [("comment", "c")],
        [("comment", "d -->"), ("quotes", "''"), ("italic", "e"), ("quotes", "''")],
    ]


def test_a_verbatim_tag_goes_on() -> None:
    assert lines("<pre>", "''a''", "</pre>b")[1:] == [[("verbatim", "''a''")], [("extension", "</pre>")]]


def test_templates_and_tables_go_on() -> None:
    assert lines("{{a", "| b = c", "}}")[1] == [("template", "|"), ("parameter", " b =")]
    assert lines("{|", "| b || c", "|}", "| d")[1:] == [[("table", "|"), ("table", "||")], [("table", "|}")], []]


def test_states_come_back_to_zero() -> None:
    state = 0
    for line in ("{|", "| {{a", "| b <!--", "-->}}", "|}"):
        _, state = colour_line(line, state)
    assert state == 0


def test_very_long_lines_stay_plain() -> None:
    assert colour_line("''" * LONGEST, 7) == ([], 7)


def test_qt_starts_with_minus_one() -> None:
    assert colour_line("a", -1) == ([], 0)
