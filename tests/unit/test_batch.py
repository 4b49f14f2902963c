"""The progress bar of long runs."""

from __future__ import annotations

import io

from editor.batch import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def test_the_bar_is_drawn_once_the_work_lasts() -> None:
    terminal, clock = Terminal(), Clock()
    bar = Progress(10, terminal, clock)
    bar.step()
    assert terminal.getvalue() == ""
    clock.now_s += Progress.AFTER_S
    bar.step()
    assert "2 of 10" in terminal.getvalue()
    bar.step()  # too soon to draw again
    assert "3 of 10" not in terminal.getvalue()
    clock.now_s += Progress.EVERY_S
    bar.step()
    assert "4 of 10" in terminal.getvalue()
    bar.clear()
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_nothing_is_wiped_off_where_nothing_was_drawn() -> None:
    terminal = Terminal()
    bar = Progress(10, terminal, Clock())
    bar.step()
    bar.clear()
    assert terminal.getvalue() == ""


def test_a_file_or_a_pipe_gets_no_bar() -> None:
    stream, clock = io.StringIO(), Clock()
    bar = Progress(10, stream, clock)
    clock.now_s += 5
    bar.step()
    bar.clear()
    assert stream.getvalue() == ""
    Progress(10, None).step()


def test_one_article_needs_no_bar() -> None:
    terminal, clock = Terminal(), Clock()
    bar = Progress(1, terminal, clock)
    clock.now_s += 5
    bar.step()
    assert terminal.getvalue() == ""
