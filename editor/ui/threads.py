"""Telling the window something from another thread."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance


def emit(signal: SignalInstance, *values: object) -> bool:
    """Emit a signal; tells whether it was still there: the window may have been closed meanwhile."""
    try:
        signal.emit(*values)
    except RuntimeError:
        return False
    return True
