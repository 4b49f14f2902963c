from __future__ import annotations

from collections.abc import Callable


def test_a_list_of_pages_by_their_first_letters(html: Callable[..., str]) -> None:
    assert html("{{Special:PrefixIndex/Ol}}") == (
        '<ul class="mw-prefixindex-list"><li><div class="allpagesredirect">'
        '<a href="/wiki/Old_harbour" class="mw-redirect" title="Old harbour">Old harbour</a></div></li>\n</ul>'
    )
    out = html("{{Special:PrefixIndex/Template:L}}")
    assert out.count("<li>") == 2
    assert '<a href="/wiki/Template:Loop" title="Template:Loop">Loop</a>' in out
    assert html("{{Special:PrefixIndex/Nowhere}}") == ""


def test_a_list_of_pages_from_one_on(html: Callable[..., str]) -> None:
    assert html("{{Special:AllPages}}").count("<li>") == 2
    assert html("{{Special:AllPages/I}}").count("<li>") == 1


def test_other_special_pages_are_linked(html: Callable[..., str]) -> None:
    assert 'href="/wiki/Special:Search/x"' in html("{{Special:Search/x}}")
