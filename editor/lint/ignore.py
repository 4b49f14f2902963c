"""Findings the user does not want to see: kept keys, and ``lint-disable`` comments in the text.

A key names what is ignored by the rule and the text at fault, never by a position, so that it survives edits:

* ``here <rule> <text>``: this fault with these words,
* ``rule <rule>``: the rule as a whole (the store keeps one set of keys per page and one per site),
* ``word <word>``: a word or name, whatever the rule.

A comment ``<!-- lint-disable RULES -->`` silences from there on until ``lint-enable``; ``lint-disable-line`` its own
line, ``lint-disable-next-line`` the next. RULES are ids parted by blanks or commas; none means all.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable

from editor.lint.finding import Finding
from editor.text import LineIndex

_COMMENT = re.compile(r"<!--\s*lint-(disable-next-line|disable-line|disable|enable)\b([^>]*?)-->")


def here_key(finding: Finding, text: str) -> str:
    """Return the key of this very fault; `text` is the text its span counts in."""
    return f"here {finding.rule} {text[finding.span.start : finding.span.end]}"


def rule_key(rule: str) -> str:
    """Return the key of a whole rule."""
    return f"rule {rule}"


def word_key(word: str) -> str:
    """Return the key of a word or name."""
    return f"word {word}"


def is_ignored(finding: Finding, text: str, keys: Collection[str]) -> bool:
    """Tell whether one of `keys` ignores `finding`."""
    if not keys:
        return False
    if rule_key(finding.rule) in keys or here_key(finding, text) in keys:
        return True
    return finding.subject != "" and word_key(finding.subject) in keys


def split_ignored(findings: Iterable[Finding], text: str, keys: Collection[str]) -> tuple[list[Finding], list[Finding]]:
    """Part `findings` into those to show and those that a key or a comment in `text` silences."""
    comments = _Comments(text)
    shown: list[Finding] = []
    hidden: list[Finding] = []
    for finding in findings:
        silent = comments.silence(finding) or is_ignored(finding, text, keys)
        (hidden if silent else shown).append(finding)
    return shown, hidden


def has_comments(text: str) -> bool:
    """Tell whether comments in `text` may silence findings."""
    return "<!--" in text and "lint-" in text


class _Comments:
    """What the ``lint-...`` comments of a text silence."""

    def __init__(self, text: str) -> None:
        self._lines: dict[int, set[str]] = {}
        self._starts: list[int] = []
        self._states: list[tuple[frozenset[str], frozenset[str]]] = []
        if not has_comments(text):
            return
        self._index = LineIndex(text)
        disabled: frozenset[str] = frozenset()
        enabled: frozenset[str] = frozenset()
        for found in _COMMENT.finditer(text):
            verb = found[1]
            rules = frozenset(re.findall(r"[\w-]+", found[2])) or frozenset({"*"})
            if verb.endswith("line"):
                line = self._index.line_column(found.start())[0] + (verb == "disable-next-line")
                self._lines.setdefault(line, set()).update(rules)
                continue
            if verb == "disable":
                disabled, enabled = disabled | rules, enabled - rules
            elif "*" in rules:
                disabled, enabled = frozenset(), frozenset()
            else:
                disabled, enabled = disabled - rules, enabled | rules
            self._starts.append(found.end())
            self._states.append((disabled, enabled))

    def silence(self, finding: Finding) -> bool:
        """Tell whether a comment silences `finding`."""
        if self._lines:
            line = self._index.line_column(finding.span.start)[0]
            if self._lines.get(line, set()) & {"*", finding.rule}:
                return True
        at = bisect_right(self._starts, finding.span.start) - 1
        if at < 0:
            return False
        disabled, enabled = self._states[at]
        return finding.rule in disabled or ("*" in disabled and finding.rule not in enabled)
