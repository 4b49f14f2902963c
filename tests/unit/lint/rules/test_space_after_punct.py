from __future__ import annotations

import pytest

from editor.lint.linting import lint_text
from editor.text import apply_edits
from editor.wikitext.site import default_site


def mended(text: str) -> str:
    findings = lint_text(text, title="Sandbox", site=default_site())
    edits = [item.suggestions[0].edits[0] for item in findings if item.rule == "space-after-punct"]
    return apply_edits(text, edits)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("They eat fish.They nest.", "They eat fish. They nest."),
        ("They eat fish,frogs and more.", "They eat fish, frogs and more."),
        ("They eat fish.[[Heron|They]] nest.", "They eat fish. [[Heron|They]] nest."),
        ("They eat fish.<ref>Source.</ref>They nest.", "They eat fish.<ref>Source.</ref> They nest."),
        ("It ended in 1990.They nest.", "It ended in 1990. They nest."),
    ],
)
def test_a_blank_is_put_in(text: str, right: str) -> None:
    assert mended(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "Node.js and Booking.Com",
        "the U.S.Army",
        "e.g.This",
        "1,000 birds",
        "see heron.html",
        "[http://heron.Org Herons]",
    ],
)
def test_names_and_numbers_stay(text: str) -> None:
    assert mended(text) == text
