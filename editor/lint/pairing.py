"""Which HTML tags of a whole article have no partner, blocks notwithstanding."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from editor.text import Span
from editor.wikitext.model import TagFact, TagKind
from editor.wikitext.reading import Reading

_OPTIONAL = frozenset(
    {"p", "li", "td", "th", "tr", "dt", "dd", "tbody", "thead", "tfoot", "rt", "rp", "rb", "rtc", "caption"}
)
_VOID = frozenset({"br", "hr", "wbr", "img", "meta", "link"})
_BOXES = frozenset({"div", "table", "span", "center", "blockquote"})
_ENDS = re.compile(r"\b(?:end|bottom|foot|footer|close|e)$|^(?:end|close)\b", re.IGNORECASE)
_STARTS = re.compile(r"\b(?:start|begin|top|head|header|open|col|cols|columns|s)$|^(?:start|begin)\b", re.IGNORECASE)


def unpaired(tags: Sequence[TagFact]) -> Iterator[TagFact]:
    """Yield the tags without a partner in text order; those whose end tag HTML leaves free are left out."""
    waiting: dict[str, list[int]] = {}
    alone: set[int] = set()
    for index, tag in enumerate(tags):
        if tag.pair >= 0 or tag.name in _VOID or tag.kind is TagKind.VOID:
            continue
        if tag.kind is TagKind.OPEN:
            waiting.setdefault(tag.name, []).append(index)
            alone.add(index)
        elif waiting.get(tag.name):
            alone.discard(waiting[tag.name].pop())
        else:
            alone.add(index)
    for index in sorted(alone):
        if tags[index].name not in _OPTIONAL:
            yield tags[index]


class TemplatePairs:
    """Templates that sound as if they opened or closed a box that tags of the page close or open."""

    def __init__(self, facts: Reading) -> None:
        titles = [
            (template.span, template.title.replace("-", " ")) for template in facts.templates if not template.function
        ]
        self._last_end = max((span.start for span, title in titles if _ENDS.search(title)), default=-1)
        self._first_start = min((span.end for span, title in titles if _STARTS.search(title)), default=-1)

    def may_close(self, tag: TagFact) -> bool:
        """Tell whether a template behind `tag` may close it."""
        return tag.name in _BOXES and self._last_end > tag.span.end

    def may_open(self, span: Span, name: str) -> bool:
        """Tell whether a template before the end tag at `span` may have opened what it closes."""
        return name in _BOXES and 0 <= self._first_start <= span.start
