from __future__ import annotations

import pytest

from editor.lint.linting import lint_text
from editor.wikitext.site import default_site


def dates(text: str) -> list[str]:
    findings = lint_text(text, title="Sandbox", site=default_site())
    return [text[slice(*finding.span)] for finding in findings if finding.rule == "date-impossible"]


@pytest.mark.parametrize(
    "date",
    ["31 June 1999", "April 31, 2021", "29 February 2015", "February 30", "1999-13-01", "2001-02-29", "0 May 1990"],
)
def test_days_that_no_calendar_has(date: str) -> None:
    assert dates(f"It began on {date} in the north.") == [date]


@pytest.mark.parametrize(
    "date",
    [
        "29 February 2016",
        "29 February 1500",
        "30 April 1990",
        "31 May",
        "May 45 men",
        "May 31,000 men",
        "2001-12-31",
        "12.31 June",
    ],
)
def test_days_that_are(date: str) -> None:
    assert dates(f"It began on {date} in the north.") == []
