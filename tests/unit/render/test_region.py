"""Which blocks are rendered together, and at what cost."""

from editor.render.context import Edge
from editor.render.document import Renderer
from editor.render.pages import DictPages
from editor.render.region import state_after, unit_at
from editor.wikitext.blocks import cut
from editor.wikitext.site import default_site

SITE = default_site()
PAGES = DictPages(SITE, {"Template:Item": "* item", "Template:Start": "{|", "Template:End": "|}"})


def runs(text: str) -> list[tuple[int, int]]:
    renderer = Renderer(SITE, PAGES, "Page")
    blocks = renderer.map_all([text[block.start : block.end] for block in cut(text, SITE)])
    out = []
    at, state = 0, Edge.START
    while at < len(blocks):
        end, unit = unit_at(
            blocks, at, state, lambda first, end, state: renderer.map("".join(b.text for b in blocks[first:end]), state)
        )
        out.append((at, end))
        at, state = end, state_after(unit)
    return out


def regions(text: str) -> list[tuple[int, int]]:
    renderer = Renderer(SITE, PAGES, "Page")
    blocks = renderer.map_all([text[block.start : block.end] for block in cut(text, SITE)])
    return [(one.first, one.count) for one in renderer.fold(blocks).regions]


def test_blocks_stand_alone() -> None:
    assert runs("a\n\nb\n\n* c\n== d ==\n") == [(0, 1), (1, 2), (2, 3), (3, 4)]


def test_a_list_goes_on_through_a_template() -> None:
    assert runs("* a\n{{Item}}\n* b\n\nc") == [(0, 3), (3, 4)]


def test_a_table_that_templates_open_and_close() -> None:
    assert runs("a\n\n{{Start}}\n| b\n\n\nc\n\n{{End}}\n\nd") == [(0, 1), (1, 4), (4, 5)]


def test_a_category_takes_away_the_lines_before_it() -> None:
    assert runs("a\n\n[[Category:X]] b\n\nc") == [(0, 2), (2, 3)]
    assert runs("* a\n[[Category:X]]\n* b\n") == [(0, 3)]


def test_line_modes_end_where_something_settles_them() -> None:
    assert runs("<pre>\n\na\n\n</pre>\n\nb") == [(0, 1), (1, 2)]  # one tag, cut as one
    assert runs("<blockquote>a\n\n b\n\n</blockquote>\n\nc\n\nd") == [(0, 3), (3, 4), (4, 5)]


def test_an_open_element_joins_regions_but_renders_nothing_anew() -> None:
    text = "<center>a\n\nb\n\n</center>\n\nc"
    assert runs(text) == [(0, 1), (1, 2), (2, 3), (3, 4)]
    assert regions(text) == [(0, 3), (3, 1)]


def test_a_stray_tag_in_a_cell_swallows_nothing() -> None:
    assert regions("{|\n| <div><small>a\n|}\nb\n\nc") == [(0, 1), (1, 1), (2, 1)]


def test_spans_count_from_the_region() -> None:
    renderer = Renderer(SITE, PAGES, "Page")
    text = "<center>a\n\n'''b'''</center>\n"
    blocks = renderer.map_all([text[block.start : block.end] for block in cut(text, SITE)])
    html = renderer.fold(blocks).regions[0].html
    start = text.index("'''b")
    assert f'data-mw-span="{start},{start + 3}"' in html
