"""Shows what differs between two versions: by lines, then by words."""

from __future__ import annotations

import html
from typing import NamedTuple

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from editor.text.comparison import Change, compare, words
from editor.ui.theme import Theme

_CONTEXT = 2  # equal lines shown around a change


def as_html(old: str, new: str, theme: Theme) -> str:
    """Return the changes from `old` to `new` as HTML, equal stretches left out but for some lines."""
    old_lines, new_lines = old.split("\n"), new.split("\n")
    stretches = compare(old_lines, new_lines)
    rows: list[str] = []
    number = 0
    while number < len(stretches):
        stretch = stretches[number]
        following = stretches[number + 1] if number + 1 < len(stretches) else None
        removed = old_lines[stretch.old_start : stretch.old_end]
        added = new_lines[stretch.new_start : stretch.new_end]
        if stretch.change is Change.SAME:
            rows += _same(removed, number > 0, following is not None)
        elif following is not None and {stretch.change, following.change} == {Change.REMOVED, Change.ADDED}:
            rows += _rewritten(
                removed or old_lines[following.old_start : following.old_end],
                added or new_lines[following.new_start : following.new_end],
                theme,
            )
            number += 1
        else:
            rows += [_row("−", html.escape(line), theme, "mismatch") for line in removed]
            rows += [_row("+", html.escape(line), theme, "match") for line in added]
        number += 1
    return f"<div style='white-space:pre-wrap'>{''.join(rows)}</div>"


def _same(lines: list[str], after: bool, before: bool) -> list[str]:
    head = lines[:_CONTEXT] if after else []
    tail = lines[len(head) :][-_CONTEXT:] if before else []
    skipped = len(lines) - len(head) - len(tail)
    gap = [f"<p style='margin:4px 0'>⋯ {skipped} equal lines</p>"] if skipped else []
    shown = [[f"<p style='margin:0'>&nbsp;&nbsp;{html.escape(line)}</p>" for line in part] for part in (head, tail)]
    return [*shown[0], *gap, *shown[1]]


def _rewritten(removed: list[str], added: list[str], theme: Theme) -> list[str]:
    rows: list[str] = []
    for index in range(max(len(removed), len(added))):
        old = words(removed[index]) if index < len(removed) else []
        new = words(added[index]) if index < len(added) else []
        left: list[str] = []
        right: list[str] = []
        for stretch in compare(old, new):
            was = html.escape("".join(old[stretch.old_start : stretch.old_end]))
            now = html.escape("".join(new[stretch.new_start : stretch.new_end]))
            same = stretch.change is Change.SAME
            left.append(was if same or not was else f"<s><b>{was}</b></s>")
            right.append(now if same or not now else f"<b>{now}</b>")
        if index < len(removed):
            rows.append(_row("−", "".join(left), theme, "mismatch"))
        if index < len(added):
            rows.append(_row("+", "".join(right), theme, "match"))
    return rows


def _row(mark: str, body: str, theme: Theme, colour: str) -> str:
    return f"<p style='margin:0; background:{theme.colours[colour]}'>{mark} {body}</p>"


class Question(NamedTuple):
    """What a comparison is for.

    Attributes:
        title: Of the dialog.
        accept: A button's text and tip.
        reject: The other's.
    """

    title: str
    accept: tuple[str, str]
    reject: tuple[str, str]


CHANGED_ON_DISK = Question(
    "What the file on disk has changed",
    ("Reload", "Take the file's text; Undo brings yours back"),
    ("Keep mine", "Keep your text; the next save replaces the file"),
)
RESTORED = Question(
    "What was restored",
    ("Discard", "Go back to the text without these changes; Undo brings them again"),
    ("Keep", "Keep these changes; the file is as it was until you save"),
)


class CompareDialog(QDialog):
    """Two texts, and what to do about what differs.

    Args:
        old: The text before.
        new: The text after.
        question: What it is asked for.
        theme: Its colours.
    """

    def __init__(self, old: str, new: str, question: Question, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(question.title)
        self.resize(760, 520)
        view = QTextBrowser()
        view.setAccessibleName(question.title)
        view.setHtml(as_html(old, new, theme))
        buttons = QDialogButtonBox()
        for (text, tip), role in (
            (question.accept, QDialogButtonBox.ButtonRole.AcceptRole),
            (question.reject, QDialogButtonBox.ButtonRole.RejectRole),
        ):
            button = buttons.addButton(text, role)
            button.setToolTip(tip)
            button.setAutoDefault(False)
        button.setDefault(True)  # what Return does is to keep
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addWidget(view)
        layout.addWidget(buttons)
