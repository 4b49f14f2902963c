"""Findings the user does not want to see: kept keys, and ``lint-disable`` comments in the text.

A key names what is ignored by what stands there, never by a position, so that it survives edits elsewhere:

* ``here [...]``: this one fault, by its rule, the words at fault and the words around them (`Place`),
* ``rule <rule>``: the rule as a whole (the store keeps one set of keys per page and one per site),
* ``word <word>``: a word or name, whatever the rule.

A comment ``<!-- lint-disable RULES -->`` silences from there on until ``lint-enable``; ``lint-disable-line`` its own
line, ``lint-disable-next-line`` the next. RULES are ids parted by blanks or commas; none means all.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from editor.lint.finding import Finding
from editor.text import LineIndex, Span

_COMMENT = re.compile(r"<!--\s*lint-(disable-next-line|disable-line|disable|enable)\b([^>]*?)-->")
_HERE, _RULE, _WORD = "here ", "rule ", "word "
_MOST = 200  # code points kept of the words at fault
_NEAR = 40  # code points kept of the line on each side
_LOOKED_AT = 400  # code points looked at for the lines around; blank ones are passed over
_PERFECT = 11  # of `_agreement`


class Place(NamedTuple):
    """One fault by what stands there.

    Attributes:
        rule: The rule's id.
        text: The words at fault, blanks folded; of long ones the two ends.
        before: What stands before them on their line.
        after: What stands behind them on their line.
        above: The end of the lines above.
        below: The start of the lines below.
    """

    rule: str
    text: str
    before: str = ""
    after: str = ""
    above: str = ""
    below: str = ""

    @property
    def is_cut(self) -> bool:
        """More stands before it on its line than is kept."""
        return len(self.before) >= _NEAR


@dataclass(frozen=True, slots=True)
class Known:
    """A key taken apart: ``here``, ``rule`` or ``word``; its rule or "", its words or "", and the place of a *here*."""

    kind: str
    rule: str = ""
    words: str = ""
    place: Place | None = None


# ------------------------------------------------------------------ keys


def here_key(finding: Finding, text: str) -> str:
    """Return the key of this very fault; `text` is the text its span counts in."""
    return _HERE + json.dumps(place_of(finding.rule, finding.span, text), ensure_ascii=False)


def rule_key(rule: str) -> str:
    """Return the key of a whole rule."""
    return _RULE + rule


def word_key(word: str) -> str:
    """Return the key of a word or name."""
    return _WORD + word


def read_key(key: str) -> Known | None:
    """Take a key apart; None where it is none that this program makes."""
    if key.startswith(_RULE):
        return Known("rule", rule=key.removeprefix(_RULE))
    if key.startswith(_WORD):
        return Known("word", words=key.removeprefix(_WORD))
    place = _place(key)
    return Known("here", place.rule, place.text, place) if place else None


def _place(key: str) -> Place | None:
    if not key.startswith(_HERE):
        return None
    try:
        parts = json.loads(key.removeprefix(_HERE))
    except ValueError:
        return None
    whole = isinstance(parts, list) and len(parts) == len(Place._fields) and all(isinstance(it, str) for it in parts)
    return Place(*parts) if whole else None


def place_of(rule: str, span: Span, text: str) -> Place:
    """Return a fault by what stands at `span` in `text`.

    One that points at the start or the end of the article and holds nothing, such as a missing category, is the page's
    own: nothing that stands around it counts.
    """
    words = " ".join(text[span.start : span.end].split())
    if not words and (span.start == 0 or not text[span.end :].strip()):
        return Place(rule, "")
    if len(words) > _MOST:
        words = f"{words[: _MOST // 2]}…{words[-_MOST // 2 :]}"
    first, last = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    last = len(text) if last < 0 else last
    return Place(
        rule,
        words,
        _folded(text[max(first, span.start - 2 * _NEAR) : span.start])[-_NEAR:],
        _folded(text[span.end : min(last, span.end + 2 * _NEAR)])[:_NEAR],
        _folded(text[max(first - _LOOKED_AT, 0) : first])[-_NEAR:],
        _folded(text[last : last + _LOOKED_AT])[:_NEAR],
    )


def find_place(place: Place, text: str) -> Span | None:
    """Return where what a *here* key names stands in `text`, or None where it is gone or is the page itself."""
    best: tuple[int, Span] | None = None
    start = text.find(place.text) if place.text else -1
    while start >= 0:
        span = Span(start, start + len(place.text))
        fit = _agreement(place, place_of(place.rule, span, text))
        if fit and (best is None or fit > best[0]):
            best = fit, span
        start = text.find(place.text, start + 1)
    return best[1] if best else None


def _folded(text: str) -> str:
    return " ".join(text.split())


def _agreement(kept: Place, place: Place) -> int:
    """Say how well a place fits a kept one: 0 not at all, else the more the better.

    The words at fault must be the same, and one side of them on their line: so a line may be moved, and the other side
    of it be rewritten. What stands above and below only tells equal lines apart.
    """
    if kept.text != place.text:
        return 0
    before, after = kept.before == place.before, kept.after == place.after
    if not (before and after) and not (before and kept.before) and not (after and kept.after):
        return 0
    return 1 + 4 * (before + after) + (kept.above == place.above) + (kept.below == place.below)


# ------------------------------------------------------------------ parting


def split_ignored(findings: Iterable[Finding], text: str, keys: Collection[str]) -> tuple[list[Finding], list[Finding]]:
    """Part `findings` into those to show and those that a key or a comment in `text` silences.

    A *here* key silences the finding that fits it best, and such as nobody could tell from it: equal faults
    elsewhere on the page stay.
    """
    given = list(findings)
    silent = set(_silenced_here(given, text, keys)) if keys else set()
    comments = _Comments(text)
    shown: list[Finding] = []
    hidden: list[Finding] = []
    for at, finding in enumerate(given):
        out = at in silent or comments.silence(finding) or _is_named(finding, keys)
        (hidden if out else shown).append(finding)
    return shown, hidden


def _is_named(finding: Finding, keys: Collection[str]) -> bool:
    if not keys:
        return False
    return rule_key(finding.rule) in keys or (finding.subject != "" and word_key(finding.subject) in keys)


def _silenced_here(findings: Sequence[Finding], text: str, keys: Collection[str]) -> list[int]:
    """Return which findings the *here* keys silence; the best fits are given away first."""
    kept = _Kept(filter(None, map(_place, keys)))
    pairs: list[tuple[int, int, Place]] = []
    for at, finding in enumerate(findings):
        if finding.rule in kept.rules:
            found = place_of(finding.rule, finding.span, text)
            pairs += ((fit, at, place) for place in kept.near(found) if (fit := _agreement(place, found)))
    pairs.sort(key=lambda pair: (-pair[0], pair[1], pair[2]))
    taken: set[int] = set()
    used: set[Place] = set()
    for fit, at, place in pairs:
        if fit == _PERFECT or (at not in taken and place not in used):
            taken.add(at)
            used.add(place)
    return sorted(taken)


class _Kept:
    """Kept places, findable by one side of them, so that many keys and many findings do not meet one by one."""

    def __init__(self, places: Iterable[Place]) -> None:
        self.rules: set[str] = set()
        self._sides: dict[tuple[str, str, bool, str], list[Place]] = {}
        for place in places:
            self.rules.add(place.rule)
            for side in self._sides_of(place):
                self._sides.setdefault(side, []).append(place)

    def near(self, place: Place) -> set[Place]:
        """Return the kept places that have a side in common with `place`."""
        return {kept for side in self._sides_of(place) for kept in self._sides.get(side, ())}

    @staticmethod
    def _sides_of(place: Place) -> list[tuple[str, str, bool, str]]:
        """Return the sides that alone would do for `_agreement`: those that are empty do not, unless both are."""
        rule, words, before, after = place[:4]
        sides = [(rule, words, first, side) for first, side in ((True, before), (False, after)) if side]
        return sides or [(rule, words, True, "")]


def comments_in(text: str) -> list[Span]:
    """Return where comments stand that silence findings or let them speak again."""
    return [Span(*found.span()) for found in _COMMENT.finditer(text)] if has_comments(text) else []


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
