from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from editor.render.functions.call import Html
from editor.wikitext.site import default_site


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CURRENTYEAR", "2024"),
        ("CURRENTMONTH", "02"),
        ("CURRENTMONTHNAME", "February"),
        ("CURRENTDAY", "29"),
        ("CURRENTDAYNAME", "Thursday"),
        ("CURRENTWEEK", "9"),
        ("CURRENTDOW", "4"),
        ("CURRENTTIME", "13:05"),
        ("CURRENTTIMESTAMP", "20240229130509"),
        ("REVISIONYEAR", "2024"),
    ],
)
def test_variables(variable: Any, name: str, value: str) -> None:
    assert variable(name) == value


def test_local_variables_follow_the_zone(variable: Any) -> None:
    site = replace(default_site(), timezone="Asia/Tokyo")
    assert variable("LOCALTIME", site=site) == "22:05"


def test_time(call: Any) -> None:
    assert call("#time", "j F Y", "2010-03-04") == "4 March 2010"
    assert call("#time", "H:i") == "13:05"
    assert call("#time", "Y", "whenever") == '<strong class="error">Error: Invalid time.</strong>'
    assert "Too many" in call("#time", "Y" * 6001)


def test_timef(call: Any) -> None:
    assert call("#timef", "2010-03-04", "date") == "4 March 2010"
    assert "Invalid" in call("#timef", "2010-03-04", "loose")


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (["2010-03-04", "dmy"], '<span class="mw-formatted-date" title="2010-03-04">4 March 2010</span>'),
        (["March 4, 2010", "ymd"], '<span class="mw-formatted-date" title="2010-03-04">2010 March 4</span>'),
        (["4 march", "mdy"], '<span class="mw-formatted-date" title="03-04">March 4</span>'),
    ],
)
def test_formatdate(call: Any, arguments: list[str], shown: str) -> None:
    assert call("#formatdate", *arguments) == Html(shown)


def test_formatdate_leaves_what_is_no_date(call: Any) -> None:
    assert call("#formatdate", "2010-44-01", "dmy") == "2010-44-01"
