"""What is wrong with a regular expression, in words for those who write articles."""

from __future__ import annotations

import re

from editor.wording import Wording, say

_FAULTS: tuple[tuple[str, Wording], ...] = (
    (r"unterminated character set", say("A “[” is not closed.")),
    (r"missing \), unterminated subpattern", say("A “(” is not closed.")),
    (r"unbalanced parenthesis", say("A “)” has no “(” before it.")),
    (r"nothing to repeat", say("There is nothing before this sign that could be repeated.")),
    (r"multiple repeat", say("Two signs of repetition stand one after the other.")),
    (r"min repeat greater than max repeat", say("The smaller number of repetitions must come first.")),
    (r"bad escape \(end of pattern\)", say("A backslash stands at the end. Write two for a backslash itself.")),
    (r"bad escape (.+)", say("“{what}” has no meaning. Write two backslashes for a backslash itself.")),
    (r"incomplete escape (.+)", say("“{what}” is not complete.")),
    (r"bad character range (.+)", say("The range “{what}” runs backwards.")),
    (
        r"look-behind requires fixed-width pattern",
        say("What stands in “(?<= )” or “(?<! )” must always be equally long."),
    ),
    (r"invalid group reference (.+)", say("There is no group {what}.")),
    (r"unknown group name '?(.+?)'?", say("There is no group named “{what}”.")),
    (r"redefinition of group name '?(.+?)'? .*", say("Two groups are named “{what}”.")),
    (r"bad character in group name '?(.+?)'?", say("“{what}” cannot be a group's name.")),
    (r"missing (>|group name).*", say("A group's name is not complete.")),
    (r"unknown extension (.+)", say("“{what}” has no meaning after “(”.")),
    (r"unexpected end of pattern", say("The pattern is not complete.")),
    (r"global flags not at the start of the expression", say("Flags such as “(?i)” must come first.")),
    (r"missing <", say("A group's name is to be written as “\\g<name>”.")),
)


def pattern_fault(error: re.error | RecursionError | OverflowError) -> Wording:
    """Return a sentence about a pattern that `re` refused, with the place where it is known."""
    if not isinstance(error, re.error):
        return say("This pattern is nested too deeply, or counts too far.")
    return _with_place(_sentence(error.msg), error.pos)


def template_fault(error: re.error | IndexError, template: str) -> Wording:
    """Return a sentence about a replacement that `re` refused."""
    if not isinstance(error, re.error):
        found = re.search(r"'(.+)'", str(error))
        name = found.group(1) if found else ""
        words = (
            say("There is no group named “{name}” in the pattern.", name=name)
            if name
            else say("There is no such group.")
        )
    else:
        words = _sentence(error.msg)
    return say("{fault} Write “$$” for a dollar sign.", fault=words) if "$" in template else words


def _sentence(message: str) -> Wording:
    for known, words in _FAULTS:
        found = re.fullmatch(known, message)
        if found:
            return words.filled(what=found[1]) if found.groups() else words
    return say("This is no regular expression ({message}).", message=message)


def _with_place(words: Wording, position: int | None) -> Wording:
    return words if position is None else say("{fault} Look at character {number}.", fault=words, number=position + 1)
