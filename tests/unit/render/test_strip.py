from __future__ import annotations

from editor.render.context import Context, Options
from editor.render.strip import fit


def test_what_is_no_character_keeps_its_place() -> None:
    assert fit("a\0b\ud800c\x7fd") == "a\ufffdb\ufffdc?d"


def test_pieces_come_back_up_to_a_size(context: Context) -> None:
    limited = Context(context.site, context.title, context.pages, Options(max_unstrip_size=10))
    marker = limited.strip.hide("1234")

    assert limited.strip.both(marker * 2) == "12341234"
    assert limited.strip.both(marker) == '<span class="error">Unstrip size limit exceeded (10)</span>'
