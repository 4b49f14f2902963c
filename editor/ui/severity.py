"""The words for severities, alone and with a number."""

from __future__ import annotations

from editor.lint.finding import Severity
from editor.ui.translation import shown, tr_count
from editor.wording import say

_WORDS = {
    Severity.ERROR: say("error"),
    Severity.WARNING: say("warning"),
    Severity.INFO: say("note"),
    Severity.HINT: say("hint"),
}


def severity_words(severity: Severity) -> str:
    """Return what a finding of a severity is called."""
    return shown(_WORDS[severity])


def severity_count(severity: Severity, count: int) -> str:
    """Return how many findings of a severity there are, in words."""
    if severity is Severity.ERROR:
        return tr_count("{count} error", "{count} errors", count)
    if severity is Severity.WARNING:
        return tr_count("{count} warning", "{count} warnings", count)
    if severity is Severity.INFO:
        return tr_count("{count} note", "{count} notes", count)
    return tr_count("{count} hint", "{count} hints", count)
