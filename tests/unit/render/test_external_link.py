from __future__ import annotations

from collections.abc import Callable


def test_links_with_and_without_text(html: Callable[..., str]) -> None:
    out = html("[https://a.example one] [https://b.example] [https://c.example]")

    assert 'class="external text" href="https:&#47;/a.example">one</a>' in out
    assert ">[1]</a>" in out
    assert ">[2]</a>" in out


def test_numbers_run_on_over_blocks(html: Callable[..., str]) -> None:
    assert ">[2]</a>" in html("[https://a.example]\n\n* [https://b.example]")


def test_the_text_of_a_link_keeps_its_last_blanks(html: Callable[..., str]) -> None:
    assert ">one </a>" in html("[https://a.example\u00a0 one ]")
    assert ">[1]</a>" in html("[https://a.example  \u3000]")
