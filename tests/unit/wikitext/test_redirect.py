from __future__ import annotations

from editor.wikitext.redirect import redirect_target
from editor.wikitext.site import default_site


def test_the_target_and_what_the_redirect_takes_up() -> None:
    found = redirect_target("#REDIRECT [[Help:Ports#North|ports]]\n\nrest", default_site())
    assert found is not None
    title, end = found
    assert (title.text, title.fragment, end) == ("Help:Ports", "North", 38)


def test_no_redirect() -> None:
    for text in ("", "#REDIRECT", "#REDIRECT\n[[A]]", "text #REDIRECT [[A]]", "#REDIRECT [[]]"):
        assert redirect_target(text, default_site()) is None
