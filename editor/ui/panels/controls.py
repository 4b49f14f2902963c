"""The few small widgets that panels are made of, each with its words for screen readers."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSizePolicy, QToolButton


def quiet_label() -> QLabel:
    """Return a label in quiet type that wraps where it may."""
    label = QLabel()
    label.setProperty("quiet", True)
    label.setWordWrap(True)
    return label


def summary_label() -> QLabel:
    """Return a quiet label of one line, cut where there is no room, so that it never pushes a list about."""
    label = quiet_label()
    label.setWordWrap(False)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return label


def field(placeholder: str, *, clearable: bool = False) -> QLineEdit:
    """Return a line to type in; what it is for is said in it, and to a screen reader."""
    made = QLineEdit()
    made.setPlaceholderText(placeholder)
    made.setAccessibleName(placeholder)
    made.setClearButtonEnabled(clearable)
    return made


def quiet_button(text: str, tip: str) -> QToolButton:
    """Return a button without a frame."""
    made = QToolButton()
    made.setText(text)
    made.setToolTip(tip)
    made.setAccessibleName(text or tip)
    return made


def push_button(text: str, tip: str) -> QPushButton:
    """Return a button with a frame."""
    made = QPushButton(text)
    made.setToolTip(tip)
    return made
