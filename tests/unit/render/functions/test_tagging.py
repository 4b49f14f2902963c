from __future__ import annotations

from typing import Any


def test_tag(call: Any) -> None:
    assert call("#tag", "ref", "text", 'name="a b"', "group = g") == '<ref name="a b" group="g">text</ref>'
    assert call("#TAG", "references") == "<references/>"
