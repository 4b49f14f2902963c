from __future__ import annotations

import pytest

from editor.render.extensions.attribute import decode_references, read_attributes


@pytest.mark.parametrize(
    ("text", "attributes"),
    [
        (' name="a b" group=g', {"name": "a b", "group": "g"}),
        ("NAME='x' name=y", {"name": "y"}),
        ("inline", {"inline": ""}),
        (' a="1"b="2" c=3', {"a": "1", "b": "2", "c": "3"}),
        ('name = "  a\n b "', {"name": "a b"}),
        ('name="unclosed', {"name": "unclosed"}),
        ('title="&lt;&amp;&quot;"', {"title": '<&"'}),
        ("", {}),
        ("= x", {"x": ""}),
        ('"class=wide sortable" border="1"', {"border": "1"}),
        ('name=""sea" chart"', {"name": ""}),
    ],
)
def test_read_attributes(text: str, attributes: dict[str, str]) -> None:
    assert read_attributes(text) == attributes


def test_references() -> None:
    assert decode_references("&eacute;&#65;&#x42;&nosuch;&amp") == "éAB&nosuch;&amp"
    assert decode_references("&#0;&#xD800;") == "\ufffd\ufffd"


def test_a_long_run_is_linear() -> None:
    assert read_attributes("a=" * 50_000 + '"') is not None
