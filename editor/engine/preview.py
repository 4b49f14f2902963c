"""The preview's half of a session: blocks mapped, folded to a page, and what changed since the last one as a patch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from editor.engine.messages import PreviewPatch
from editor.render.document import MappedBlock, Page, Renderer
from editor.wikitext.blocks import Block


class Preview:
    """Keeps the mapped blocks and the regions the window shows.

    Args:
        renderer: Renders the blocks of this article.
    """

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer
        self._mapped: dict[tuple[str, object], MappedBlock] = {}
        self._shown: list[str] = []
        self._ids: list[int] = []
        self._next_id = 1
        self._fresh = True

    def update(self, revision: int, text: str, blocks: Sequence[Block]) -> Iterator[PreviewPatch | Page | None]:
        """Bring the preview to `text`.

        Yields:
            None between slices; at the end the patch and the page it comes from.
        """
        mapped: list[MappedBlock] = []
        kept: dict[tuple[str, object], MappedBlock] = {}
        state = self._renderer.first_state
        for block in blocks:
            key = (text[block.start : block.end], state)
            result = self._mapped.get(key)
            if result is None:
                result = self._renderer.map(*key)
                self._mapped[key] = result
                yield None
            kept[key] = result
            mapped.append(result)
            state = result.state_out
        page = self._renderer.fold(mapped)
        self._mapped = kept  # what the article no longer holds is forgotten
        yield self._patch(revision, page, blocks)
        yield page

    def _patch(self, revision: int, page: Page, blocks: Sequence[Block]) -> PreviewPatch:
        new = [region.html for region in page.regions]
        old = self._shown
        first = _common(old, new)
        tail = _common(old[first:][::-1], new[first:][::-1])
        changed = len(new) - first - tail
        ids = tuple(range(self._next_id, self._next_id + changed))
        self._next_id += changed
        removed = -1 if self._fresh else len(old) - first - tail
        self._ids[first : len(old) - tail] = ids
        self._shown, self._fresh = new, False
        starts = tuple(blocks[region.first].start if blocks else 0 for region in page.regions)
        return PreviewPatch(revision, first, removed, ids, tuple(new[first : first + changed]), starts, len(new))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many leading entries are equal."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
