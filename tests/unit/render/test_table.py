from __future__ import annotations

from collections.abc import Callable


def test_cells_rows_and_captions(html: Callable[..., str]) -> None:
    out = html("{| class=x\n|+ Title\n! a !! b\n|- id=r\n| 1 || style='color:red' | 2\n|}")

    assert '<table class="x">' in out
    assert "<caption>Title\n</caption>" in out
    assert "<th>a</th>\n<th>b" in out
    assert '<tr id="r">' in out
    assert '<td style="color:red">2' in out


def test_a_link_in_a_cell_is_no_attribute(html: Callable[..., str]) -> None:
    assert "<td><a " in html("{|\n|[[Harbour|the harbour]]\n|}")


def test_an_open_table_takes_the_rest_of_the_page(html: Callable[..., str]) -> None:
    out = html("{|\n| a\n\n== Heading ==\n\ntext")

    assert out.index("<h2") < out.index("</table>")
