"""What a rule's docstring tells, taken apart for the panel, the command line and the tests."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.lint.registry import by_id

HEADINGS = ("What it does", "Why", "Example", "Better", "Source")
_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_FENCE = re.compile(r"^```\w*\n(.*?)\n?```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Explanation:
    """A rule explained.

    Attributes:
        markdown: The docstring as it stands.
        sections: Its parts by heading, Markdown.
        example: The wikitext of *Example*.
        better: The wikitext of *Better*.
    """

    markdown: str
    sections: dict[str, str]
    example: str
    better: str


def explain(rule: str) -> Explanation:
    """Return the explanation of the rule with this id.

    Raises:
        KeyError: No rule has this id.
    """
    markdown = by_id()[rule].docstring
    pieces = _HEADING.split(markdown)
    sections = {name.strip(): body.strip("\n") for name, body in zip(pieces[1::2], pieces[2::2], strict=True)}
    return Explanation(markdown, sections, _fenced(sections, "Example"), _fenced(sections, "Better"))


def _fenced(sections: dict[str, str], name: str) -> str:
    found = _FENCE.search(sections.get(name, ""))
    return found[1] if found else ""
