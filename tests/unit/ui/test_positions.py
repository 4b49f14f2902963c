from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from editor.ui.positions import PositionMap, length_u16

texts = st.text(st.sampled_from("ab\n\u00a0é\u20acﬀ😀𝔘"), max_size=30)


def test_an_astral_character_takes_two_units() -> None:
    positions = PositionMap("a😀b")
    assert [positions.to_u16(p) for p in range(4)] == [0, 1, 3, 4]
    assert [positions.from_u16(p) for p in range(5)] == [0, 1, 1, 2, 3]


@given(texts)
def test_agrees_with_pythons_encoder(text: str) -> None:
    positions = PositionMap(text)
    assert positions.length == len(text)
    assert positions.length_u16 == length_u16(text) == len(text.encode("utf-16-le")) // 2
    for position in range(len(text) + 1):
        unit = len(text[:position].encode("utf-16-le")) // 2
        assert positions.to_u16(position) == unit
        assert positions.from_u16(unit) == position


@given(texts, st.data())
def test_agrees_with_qts_cursor(text: str, data: st.DataObject) -> None:
    document = QTextDocument()
    document.setPlainText(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    positions = PositionMap(text)
    cursor = QTextCursor(document)
    cursor.setPosition(positions.to_u16(start))
    cursor.setPosition(positions.to_u16(end), QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText().replace("\u2029", "\n") == text[start:end]


@given(texts, st.lists(st.tuples(st.integers(0, 30), st.integers(0, 10), texts), max_size=6))
def test_follows_edits(text: str, edits: list[tuple[int, int, str]]) -> None:
    positions = PositionMap(text)
    for position, removed, added in edits:
        position = min(position, len(text))
        removed = min(removed, len(text) - position)
        positions.replace(position, removed, added)
        text = text[:position] + added + text[position + removed :]
        fresh = PositionMap(text)
        assert positions.length == fresh.length
        assert positions.length_u16 == fresh.length_u16
        assert [positions.to_u16(p) for p in range(len(text) + 1)] == [fresh.to_u16(p) for p in range(len(text) + 1)]
