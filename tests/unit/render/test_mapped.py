import re

from editor.render.mapped import Mapped, Writer


def test_a_copied_stretch_keeps_its_place() -> None:
    source = Mapped.of("one two three", 100)
    writer = Writer(source)
    writer.put("<b>", 4, 4)
    writer.copy(4, 7)
    result = writer.result()

    assert result.text == "<b>two"
    assert (result.start_of(3), result.end_of(6)) == (104, 107)


def test_new_text_stands_for_what_it_replaced() -> None:
    result = Mapped.of("a {{x}} b").replaced(re.compile(r"\{\{x\}\}"), lambda found: "long expansion")

    assert result.span(4, 9) == ' data-mw-span="2,7"'
    assert result.span(result.text.index(" b") + 1, len(result.text)) == ' data-mw-span="8,9"'


def test_a_slice_keeps_its_map() -> None:
    result = Mapped.of("a {{x}} b").replaced(re.compile(r"\{\{x\}\}"), lambda found: "yz").slice(3, 6)

    assert result.text == "z b"
    assert (result.start_of(0), result.start_of(2)) == (2, 8)


def test_text_without_a_source_has_no_spans() -> None:
    assert Mapped.plain("abc").span(0, 3) == ""
