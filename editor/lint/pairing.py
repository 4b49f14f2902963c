"""Which HTML tags of a whole article have no partner, blocks notwithstanding."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from editor.lint.article import Article
from editor.lint.gathered import BOX_ENDS, BOX_STARTS, LONE_TAGS, LoneTag
from editor.wikitext.model import TagKind

_OPTIONAL = frozenset(
    {"p", "li", "td", "th", "tr", "dt", "dd", "tbody", "thead", "tfoot", "rt", "rp", "rb", "rtc", "caption"}
)
_VOID = frozenset({"br", "hr", "wbr", "img", "meta", "link"})
_BOXES = frozenset({"div", "table", "span", "center", "blockquote"})


def unpaired(article: Article) -> Iterator[tuple[int, LoneTag]]:
    """Yield the tags without a partner in text order; those whose end tag HTML leaves free are left out."""
    rows = [(start, lone) for start, lone in article.each(LONE_TAGS) if lone.tag.name not in _VOID]
    waiting: dict[str, list[int]] = {}
    alone: set[int] = set()
    for index, (_, lone) in enumerate(rows):
        if lone.sealed:
            alone.add(index)
        elif lone.tag.kind is TagKind.OPEN:
            waiting.setdefault(lone.tag.name, []).append(index)
            alone.add(index)
        elif waiting.get(lone.tag.name):
            alone.discard(waiting[lone.tag.name].pop())
        else:
            alone.add(index)
    for index in sorted(alone):
        if rows[index][1].tag.name not in _OPTIONAL:
            yield rows[index]


class TemplatePairs:
    """Templates that sound as if they opened or closed a box that tags of the page close or open."""

    def __init__(self, article: Article) -> None:
        self._article = article

    @cached_property
    def _last_end(self) -> int:
        return max((at + span.start for at, span in self._article.each(BOX_ENDS)), default=-1)

    @cached_property
    def _first_start(self) -> int:
        return min((at + span.end for at, span in self._article.each(BOX_STARTS)), default=-1)

    def may_close(self, name: str, end: int) -> bool:
        """Tell whether a template behind the tag that ends at `end` may close it."""
        return name in _BOXES and self._last_end > end

    def may_open(self, name: str, start: int) -> bool:
        """Tell whether a template before the end tag at `start` may have opened what it closes."""
        return name in _BOXES and 0 <= self._first_start <= start
