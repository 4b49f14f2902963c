"""Edits inside one construct keep what nobody touched."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from editor.text import Edit, Span, apply_edits
from editor.wikitext.edits import remove_argument, remove_attribute, rename_argument, set_argument, set_attribute

BEFORE, AFTER = "x ", " y{{z}}"


def changed(change: Callable[..., list[Edit]], source: str, *given: str) -> str:
    """Apply a change to `source` standing in a longer text, and return what `source` became."""
    text = BEFORE + source + AFTER
    new = apply_edits(text, change(text, Span(len(BEFORE), len(BEFORE) + len(source)), *given))
    assert new.startswith(BEFORE)
    assert new.endswith(AFTER)
    return new[len(BEFORE) : -len(AFTER)]


CITE = "{{cite web\n | url = http://a.example\n | title= T {{x|y}}\n}}"


@pytest.mark.parametrize(
    ("change", "source", "given", "expected"),
    [
        (set_argument, CITE, ("title", "Q"), CITE.replace("T {{x|y}}", "Q")),
        (set_argument, "{{a|b}}", ("1", "c"), "{{a|c}}"),
        (set_argument, "{{a}}", ("b", "c"), "{{a|b=c}}"),
        (rename_argument, CITE, ("url", "URL"), CITE.replace("url", "URL")),
        (rename_argument, CITE, ("url", "title"), CITE),
        (rename_argument, "{{a|b}}", ("1", "c"), "{{a|b}}"),
        (remove_argument, CITE, ("url",), CITE.replace(" url = http://a.example\n |", "")),
        (remove_argument, "{{a|b}}", ("c",), "{{a|b}}"),
        (set_attribute, "<ref name=a>b</ref>", ("name", "c d"), '<ref name="c d">b</ref>'),
        (set_attribute, "<ref>b</ref>", ("name", "c"), '<ref name="c">b</ref>'),
        (set_attribute, "<ref name=a />", ("name", "c"), '<ref name="c" />'),
        (remove_attribute, '<ref name="a" group=b>c</ref>', ("group",), '<ref name="a">c</ref>'),
        (set_argument, "no template", ("a", "b"), "no template"),
    ],
)
def test_changes(change: Callable[..., list[Edit]], source: str, given: tuple[str, ...], expected: str) -> None:
    assert changed(change, source, *given) == expected


def test_an_edit_is_as_short_as_it_can_be() -> None:
    text = "{{a|b=old value}}"
    assert set_argument(text, Span(0, len(text)), "b", "new value") == [Edit(Span(6, 9), "new")]
