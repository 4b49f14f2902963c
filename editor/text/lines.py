"""From offsets to lines and back."""

from __future__ import annotations

import re
from bisect import bisect_right


class LineIndex:
    """The starts of a text's lines.

    Args:
        text: Lines are ended by ``\\n``; a text has at least one line.
    """

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self._length = len(text)

    def __len__(self) -> int:
        return len(self._starts)

    def line_column(self, offset: int) -> tuple[int, int]:
        """Return line and column of `offset`, both counted from one, in code points."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def offset(self, line: int, column: int = 1) -> int:
        """Return the offset of a line and column counted from one, held inside the text."""
        line = min(max(line, 1), len(self._starts))
        return min(self._starts[line - 1] + column - 1, self.end_of(line))

    def end_of(self, line: int) -> int:
        """Return the offset of the line break (or the end of the text) that ends `line`, from one."""
        return self._starts[line] - 1 if line < len(self._starts) else self._length
