from __future__ import annotations

import pytest

from editor.lint.linting import lint_text
from editor.wikitext.site import default_site


def found(text: str) -> list[str]:
    findings = lint_text(text, title="Skarn", site=default_site())
    return [text[slice(*finding.span)] for finding in findings if finding.rule == "extlink-scheme-bad"]


@pytest.mark.parametrize(
    "written", ["htp://", "http//", "http:/", "hhttp://", "ttp://", "htttp://", "http;//", "http ://", "hppt://"]
)
def test_near_misses_are_found(written: str) -> None:
    assert found(f"See [{written}www.example.org/a the page] of it.\n") == [written]


@pytest.mark.parametrize(
    "text",
    [
        "See [http://www.example.org/a the page] and https://example.org/b of it.\n",
        "See https://archive.example.org/web/1999/http:/www.example.org/a of it.\n",
        "It is 3/4 of the w/w.x ratio, and a://b.c too.\n",
    ],
)
def test_right_addresses_are_left_alone(text: str) -> None:
    assert found(text) == []
