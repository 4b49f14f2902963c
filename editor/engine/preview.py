"""The preview's half of a session: blocks mapped, folded to a page, and what changed since the last one as a patch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from editor.engine.messages import PreviewPatch
from editor.render.context import Edge
from editor.render.document import Renderer
from editor.render.page import MappedBlock, Page
from editor.render.region import state_after
from editor.wikitext.blocks import Block


class Preview:
    """Keeps the mapped blocks and the regions the window shows.

    Args:
        renderer: Renders the blocks of this article.
    """

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer
        self._mapped: dict[tuple[str, Edge], MappedBlock] = {}
        self._shown: list[str] = []
        self._ids: list[int] = []
        self._next_id = 1
        self._fresh = True

    def update(self, revision: int, text: str, blocks: Sequence[Block]) -> Iterator[tuple[PreviewPatch, Page] | None]:
        """Bring the preview to `text`.

        Yields:
            None between slices; at the end the patch and the page it comes from.
        """
        mapped: list[MappedBlock] = []
        kept: dict[tuple[str, Edge], MappedBlock] = {}
        state = Edge.START
        for block in blocks:
            key = (text[block.start : block.end], state)
            result = self._mapped.get(key)
            if result is None:
                result = self._renderer.map(*key)
                self._mapped[key] = result
                yield None
            kept[key] = result
            mapped.append(result)
            state = state_after(result)
        page = self._renderer.fold(mapped)
        self._mapped = kept  # what the article no longer holds is forgotten
        yield self._patch(revision, page, blocks), page

    def _patch(self, revision: int, page: Page, blocks: Sequence[Block]) -> PreviewPatch:
        end = blocks[-1].end if blocks else 0
        new = [region.html for region in page.regions]
        starts = [blocks[region.first].start if region.first < len(blocks) else end for region in page.regions]
        if page.categories:
            new.append(_category_strip(page))
            starts.append(end)
        old = self._shown
        first = _common(old, new)
        tail = _common(old[first:][::-1], new[first:][::-1])
        changed = len(new) - first - tail
        ids = tuple(range(self._next_id, self._next_id + changed))
        self._next_id += changed
        removed = -1 if self._fresh else len(old) - first - tail
        self._ids[first : len(old) - tail] = ids
        self._shown, self._fresh = new, False
        html = tuple(new[first : first + changed])
        return PreviewPatch(revision, first, removed, ids, html, tuple(starts), len(new))


def _category_strip(page: Page) -> str:
    """Return the line of categories that a wiki page ends with."""
    names = dict.fromkeys(name.partition(":")[2] or name for name, _ in page.categories)
    items = "".join(f"<li>{escape(name)}</li>" for name in names)
    return f'<div class="wikiwright-categories">Categories: <ul>{items}</ul></div>'


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many leading entries are equal."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
