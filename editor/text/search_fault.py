"""What is wrong with a regular expression, in words for those who write articles."""

from __future__ import annotations

import re

_FAULTS: tuple[tuple[str, str], ...] = (
    (r"unterminated character set", "A “[” is not closed."),
    (r"missing \), unterminated subpattern", "A “(” is not closed."),
    (r"unbalanced parenthesis", "A “)” has no “(” before it."),
    (r"nothing to repeat", "There is nothing before this sign that could be repeated."),
    (r"multiple repeat", "Two signs of repetition stand one after the other."),
    (r"min repeat greater than max repeat", "The smaller number of repetitions must come first."),
    (r"bad escape \(end of pattern\)", "A backslash stands at the end. Write two for a backslash itself."),
    (r"bad escape (.+)", "“{0}” has no meaning. Write two backslashes for a backslash itself."),
    (r"incomplete escape (.+)", "“{0}” is not complete."),
    (r"bad character range (.+)", "The range “{0}” runs backwards."),
    (r"look-behind requires fixed-width pattern", "What stands in “(?<= )” or “(?<! )” must always be equally long."),
    (r"invalid group reference (.+)", "There is no group {0}."),
    (r"unknown group name '?(.+?)'?", "There is no group named “{0}”."),
    (r"redefinition of group name '?(.+?)'? .*", "Two groups are named “{0}”."),
    (r"bad character in group name '?(.+?)'?", "“{0}” cannot be a group's name."),
    (r"missing (>|group name).*", "A group's name is not complete."),
    (r"unknown extension (.+)", "“{0}” has no meaning after “(”."),
    (r"unexpected end of pattern", "The pattern is not complete."),
    (r"global flags not at the start of the expression", "Flags such as “(?i)” must come first."),
    (r"missing <", "A group's name is to be written as “\\g<name>”."),
)


def pattern_fault(error: re.error | RecursionError | OverflowError) -> str:
    """Return a sentence about a pattern that `re` refused, with the place where it is known."""
    if not isinstance(error, re.error):
        return "This pattern is nested too deeply, or counts too far."
    return _with_place(_sentence(error.msg), error.pos)


def template_fault(error: re.error | IndexError, template: str) -> str:
    """Return a sentence about a replacement that `re` refused."""
    if not isinstance(error, re.error):
        found = re.search(r"'(.+)'", str(error))
        name = found.group(1) if found else ""
        words = f"There is no group named “{name}” in the pattern." if name else "There is no such group."
    else:
        words = _sentence(error.msg)
    return f"{words} Write “$$” for a dollar sign." if "$" in template else words


def _sentence(message: str) -> str:
    for known, words in _FAULTS:
        found = re.fullmatch(known, message)
        if found:
            return words.format(*found.groups())
    return f"This is no regular expression ({message})."


def _with_place(words: str, position: int | None) -> str:
    return words if position is None else f"{words} Look at character {position + 1}."
