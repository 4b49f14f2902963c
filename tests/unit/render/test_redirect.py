from __future__ import annotations

from collections.abc import Callable

import pytest

BOX = (
    '<div class="redirectMsg"><p>Redirect to:</p><ul class="redirectText">'
    '<li><a href="/wiki/Harbour" title="Harbour">Harbour</a></li></ul></div>'
)


@pytest.mark.parametrize(
    "text",
    [
        "#REDIRECT [[Harbour]]",
        "#redirect: [[harbour|the port]]",
        "\n #Redirect[[Harbour]]  \n\n",
        "#REDIRECT [[%48arbour]]",
    ],
)
def test_a_redirect_shows_where_it_leads(html: Callable[..., str], text: str) -> None:
    assert html(text).strip() == BOX


def test_what_follows_starts_the_page_anew(html: Callable[..., str]) -> None:
    alone = html("Some ''text''.\n\nMore.")
    for gap in (" ", "\n", "\n\n\n"):
        assert html(f"#REDIRECT [[Harbour]]{gap}Some ''text''.\n\nMore.") == f"{BOX}\n{alone}"


def test_only_the_start_of_a_page_redirects(html: Callable[..., str]) -> None:
    for text in (
        "See\n#REDIRECT [[Harbour]]",
        "#REDIRECT Harbour",
        "#REDIRECT [[<>]]",
        "{{Greet}}#REDIRECT [[Harbour]]",
    ):
        assert "redirectMsg" not in html(text)


def test_the_box_bears_the_span_of_the_redirect(html: Callable[..., str]) -> None:
    assert 'data-mw-span="0,21"' in html("#REDIRECT [[Harbour]]", spans=True)
