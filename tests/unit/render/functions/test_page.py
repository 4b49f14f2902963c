from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from editor.wikitext.site import FileInfo, default_site


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PAGENAME", "Moth/Wings"),
        ("PAGENAMEE", "Moth/Wings"),
        ("FULLPAGENAME", "User talk:Moth/Wings"),
        ("NAMESPACE", "User talk"),
        ("NAMESPACEE", "User_talk"),
        ("NAMESPACENUMBER", "3"),
        ("SUBJECTSPACE", "User"),
        ("SUBJECTPAGENAME", "User:Moth/Wings"),
        ("TALKPAGENAME", "User talk:Moth/Wings"),
        ("SUBPAGENAME", "Wings"),
        ("BASEPAGENAME", "Moth"),
        ("ROOTPAGENAME", "Moth"),
    ],
)
def test_names_of_the_page(variable: Any, name: str, value: str) -> None:
    assert variable(name, page_name="User talk:Moth/Wings") == value


def test_names_of_another_title(call: Any) -> None:
    assert call("TALKPAGENAME", "Help:Lists") == "Help talk:Lists"
    assert call("PAGENAME", "<") == ""


def test_markup_in_a_title_is_defused(variable: Any) -> None:
    assert variable("PAGENAME", page_name="*''Hi''") == "&#42;&#39;&#39;Hi&#39;&#39;"


def test_namespaces(call: Any) -> None:
    assert call("ns", "10") == "Template"
    assert call("ns", "image") == "File"
    assert call("nse", "user talk") == "User_talk"
    assert call("ns", "77") == "[[:Template:ns:77]]"


def test_addresses(call: Any) -> None:
    assert call("localurl", "a b") == "/wiki/A_b"
    assert call("fullurl", "a b", "action=edit") == "https://wiki.example/w/index.php?title=A_b&action=edit"
    assert call("fullurl", "de:Katze") == "https://de.wikipedia.org/wiki/Katze"


def test_filepath(call: Any) -> None:
    site = replace(default_site(), files={"Moth.png": FileInfo(4, 4)})
    assert call("filepath", "moth.png", site=site).endswith("/Moth.png")
    assert call("filepath", "gone.png", site=site) == ""


def test_properties(plain_call: Any) -> None:
    from editor.render.functions.page import defaultsort, displaytitle

    made = plain_call([" Moth, large "])
    assert defaultsort(made) == displaytitle(made) == ""
    assert made.properties == {"defaultsort": "Moth, large", "displaytitle": "Moth, large"}


def test_counts(call: Any) -> None:
    site = replace(default_site(), statistics={"articles": 54321})
    assert call("NUMBEROFARTICLES", "", site=site) == "54,321"
    assert call("NUMBEROFARTICLES", "R", site=site) == "54321"


def test_special_pages(call: Any) -> None:
    assert call("#special", "randompage/Talk") == "Special:Random/Talk"
    assert call("#special", "Hidden door") == "Special:Hidden door"
    assert call("#speciale", "Hidden door") == "Special:Hidden_door"
    assert call("#special", "<") == "Special:Badtitle"
