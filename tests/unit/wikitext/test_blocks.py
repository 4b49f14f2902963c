import pytest

from editor.wikitext.blocks import cut
from editor.wikitext.site import default_site

SITE = default_site()


def pieces(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value[0], text[block.start : block.end]) for block in cut(text, SITE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("one line", [("p", "one line")]),
        ("a\nb\n\nc\n", [("p", "a\nb\n\n"), ("p", "c\n")]),
        ("a\n\n\n\nb", [("p", "a\n\n"), ("p", "\n\nb")]),
        ("a\n== h ==\nb", [("p", "a\n"), ("h", "== h ==\n"), ("p", "b")]),
        ("== h == x\nb", [("p", "== h == x\nb")]),
        ("* a\n# b\n: c\nd", [("l", "* a\n# b\n: c\n"), ("p", "d")]),
        ("{|\n|a\n\n|b\n|}\nc", [("t", "{|\n|a\n\n|b\n|}\n"), ("p", "c")]),
        ("{|\n|\n{|\n|}\n|}\nc", [("t", "{|\n|\n{|\n|}\n|}\n"), ("p", "c")]),
        ("{|\n|a\n\nb", [("t", "{|\n|a\n\nb")]),
        ("x {{t|\n\n== a ==\n}} y\n\nz", [("p", "x {{t|\n\n== a ==\n}} y\n\n"), ("p", "z")]),
        ("x {{t|\n\ny", [("p", "x {{t|\n\n"), ("p", "y")]),
        ("<ref>a\n\nb</ref>\n\nc", [("p", "<ref>a\n\nb</ref>\n\n"), ("p", "c")]),
        ("<ref>a\n\nb", [("p", "<ref>a\n\n"), ("p", "b")]),
        ("a\n<!-- x -->\n* b\n", [("p", "a\n"), ("l", "<!-- x -->\n* b\n")]),
        ("a\n<!-- x\n\ny", [("p", "a\n<!-- x\n\ny")]),
        ("a\n\n<!-- x -->\n\nb", [("p", "a\n\n"), ("p", "<!-- x -->\n\nb")]),
    ],
)
def test_cut(text: str, expected: list[tuple[str, str]]) -> None:
    assert pieces(text) == expected
