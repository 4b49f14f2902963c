"""Cutting covers the text, and never cuts a construct that closes."""

from hypothesis import given
from hypothesis import strategies as st

from editor.wikitext.blocks import cut
from editor.wikitext.preprocessor import preprocess
from editor.wikitext.site import default_site

SITE = default_site()
PIECES = ["a", " ", "\n", "\n\n", "{{", "}}", "[[", "]]", "|", "=", "== h ==\n", "{|\n", "|}\n", "<ref>", "</ref>",
          "<!--", "-->", "<!---->", "<nowiki>", "</nowiki>", "* ", ":", "-{", "}-", "<ref name=x/>", "{{{"]  # fmt: skip
wikitext = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(wikitext)
def test_blocks_lie_end_to_end(text: str) -> None:
    blocks = cut(text, SITE)
    assert "".join(text[block.start : block.end] for block in blocks) == text
    assert all(block.start < block.end for block in blocks)


@given(wikitext)
def test_cuts_spare_closed_constructs(text: str) -> None:
    nodes = preprocess(text, SITE.extension_tags)
    for block in cut(text, SITE)[1:]:
        assert text[block.start - 1] == "\n"
        assert not [node for node in nodes if node.start < block.start < node.end]


@given(wikitext)
def test_a_block_alone_is_cut_no_further_by_its_own_constructs(text: str) -> None:
    """What a block's text reads as alone is what it reads as in the article: same constructs, shifted."""
    nodes = [(node.start, node.end, type(node)) for node in preprocess(text, SITE.extension_tags)]
    alone = [
        (node.start + block.start, node.end + block.start, type(node))
        for block in cut(text, SITE)
        for node in preprocess(text[block.start : block.end], SITE.extension_tags, after_newline=block.start > 0)
    ]
    assert alone == nodes
