"""Changes of an article's category tags, as edits: add, remove, rename, sort key, order, move to the end.

Every function takes the text and the spans of its category tags (``[[Category:Name|key]]``, brackets included, in
text order) and returns edits on that text. Whatever is no category tag keeps its bytes, save the blanks and line
breaks that stood there for the tag's sake.

Source: https://www.mediawiki.org/wiki/Help:Categories
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from editor.text import Edit, Span

_TAG = re.compile(r"(\[\[[^:\[\]|]*:)([^|]*?)(?:\|(.*))?(\]\])\Z", re.DOTALL)
# Wikis keep the links to other languages below the categories.
_LANGUAGE_LINKS = re.compile(r"(?:\[\[[a-z]{2,3}(?:-[a-z]+)*:[^\[\]\n]*\]\][ \t]*(?:\n|\Z)\s*)+\Z")
_DEFAULT_SORT = re.compile(r"\{\{\s*[^:{}]*:\s*(.*?)\s*(?:\|[^|{}]*)?\}\}\Z", re.DOTALL)
_BLANK = " \t"


@dataclass(frozen=True, slots=True)
class CategoryTag:
    """The parts of one tag. `prefix` is all up to the colon; `key` is None without a pipe; blanks are kept."""

    prefix: str
    name: str
    key: str | None


def read_tag(raw: str) -> CategoryTag | None:
    """Take one tag apart; None when `raw` is none."""
    found = _TAG.match(raw)
    return CategoryTag(found[1], found[2], found[3]) if found else None


def add(text: str, tags: Sequence[Span], name: str, key: str = "", prefix: str = "Category") -> list[Edit]:
    """Tag the article with one more category, on a line of its own below the last of the tags at its end."""
    tag = f"[[{prefix}:{name.strip()}{'|' + key if key else ''}]]"
    footer = _footer(text, tags)
    if footer:
        return [Edit(Span(footer[-1].end, footer[-1].end), f"\n{tag}")]
    end = _end(text)
    body = len(text[:end].rstrip())
    if not body:
        return [Edit(Span(0, end), f"{tag}\n")]
    return [Edit(Span(body, end), f"\n\n{tag}\n" + ("\n" if end < len(text) else ""))]


def remove(text: str, tags: Sequence[Span]) -> list[Edit]:
    """Take `tags` out, with the lines they filled alone."""
    return [Edit(span, "") for span in _removals(text, tags)]


def rename(text: str, tags: Sequence[Span], name: str) -> list[Edit]:
    """Give `tags` another category's name. Their sort keys stay."""
    edits = []
    for span in tags:
        tag = read_tag(text[span.start : span.end])
        if tag and tag.name != name.strip():
            start = span.start + len(tag.prefix)
            edits.append(Edit(Span(start, start + len(tag.name)), name.strip()))
    return edits


def set_sort_key(text: str, tag: Span, key: str) -> list[Edit]:
    """Sort the article under `key` in one category; an empty key leaves it to the title."""
    parts = read_tag(text[tag.start : tag.end])
    if parts is None or (parts.key or "") == key:
        return []
    start = tag.start + len(parts.prefix) + len(parts.name)
    return [Edit(Span(start, tag.end - 2), f"|{key}" if key else "")]


def set_default_sort(text: str, tags: Sequence[Span], keys: Sequence[Span], key: str) -> list[Edit]:
    """Sort the article under `key` in all categories that say no other; an empty key leaves it to the title.

    Args:
        text: The article.
        tags: All its category tags, in text order.
        keys: Its ``{{DEFAULTSORT:...}}``, in text order; the last one counts.
        key: The new key.
    """
    if not key:
        return [Edit(span, "") for span in _removals(text, keys)]
    if keys:
        found = _DEFAULT_SORT.match(text, keys[-1].start, keys[-1].end)
        value = Span(*found.span(1)) if found else Span(0, 0)
        return [Edit(value, key)] if found and text[value.start : value.end] != key else []
    footer = _footer(text, tags)
    call = f"{{{{DEFAULTSORT:{key}}}}}\n"
    if footer:
        return [Edit(Span(footer[0].start, footer[0].start), call)]
    end = _end(text)
    body = len(text[:end].rstrip())
    lead = "\n\n" if body else ""
    return [Edit(Span(body, end), f"{lead}{call}" + ("\n" if end < len(text) else ""))]


def reorder(text: str, tags: Sequence[Span], order: Sequence[int]) -> list[Edit]:
    """Put tag ``order[i]`` where the i-th tag stands. What lies between the tags stays.

    Args:
        text: The article.
        tags: All its tags, in text order.
        order: A permutation of ``range(len(tags))``.
    """
    raw = [text[tag.start : tag.end] for tag in tags]
    return [Edit(tag, raw[at]) for tag, at in zip(tags, order, strict=True) if text[tag.start : tag.end] != raw[at]]


def move_to_end(text: str, tags: Sequence[Span]) -> list[Edit]:
    """Put all tags at the end of the article, one a line in their order, above links to other languages.

    Returns:
        No edit when they stand so already.
    """
    if not tags:
        return []
    end = _end(text)
    inside = [tag for tag in tags if tag.end <= end]
    footer = _footer(text, inside)
    body = _body_end(text, footer[0].start if footer else end)
    moved = [tag for tag in inside if tag.end <= body]
    lines = "\n".join(text[tag.start : tag.end] for tag in inside)
    gap = text[body : footer[0].start] if footer else ""
    if body and "\n" not in gap:
        gap = "\n\n"
    tail = text[footer[-1].end if footer else body : end]
    if end < len(text) and "\n" not in tail:
        tail = "\n\n"
    place = Edit(Span(body, end), f"{gap if body else ''}{lines}{tail}")
    if not moved and text[body:end] == place.replacement:
        return []
    return [*(Edit(span, "") for span in _removals(text, moved)), place]


def _end(text: str) -> int:
    """Return where the article's own text ends: before the links to other languages."""
    # Tried from the last line up, since a search for the first match would look at every line of the article.
    start = len(text)
    while start:
        line = text.rfind("\n", 0, max(start - 1, 0)) + 1
        piece = text[line:start]
        if piece.strip() and not _LANGUAGE_LINKS.match(piece):
            break
        start = line
    found = _LANGUAGE_LINKS.search(text, start)
    return found.start() if found else len(text)


def _footer(text: str, tags: Sequence[Span]) -> list[Span]:
    """Return the tags that have nothing but blanks and other tags between them and the end."""
    at = _end(text)
    footer: list[Span] = []
    for tag in reversed([tag for tag in tags if tag.end <= at]):
        if text[tag.end : at].strip():
            break
        footer.append(tag)
        at = tag.start
    return footer[::-1]


def _body_end(text: str, at: int) -> int:
    while at and text[at - 1].isspace():
        at -= 1
    return at


def _removals(text: str, tags: Sequence[Span]) -> list[Span]:
    """Return what to delete so that `tags` vanish: runs of neighbours, with the lines that they fill."""
    runs: list[Span] = []
    for tag in tags:
        if runs and not text[runs[-1].end : tag.start].strip():
            runs[-1] = Span(runs[-1].start, tag.end)
        else:
            runs.append(tag)
    return [_widened(text, run) for run in runs]


def _widened(text: str, run: Span) -> Span:
    start, end = run
    while start and text[start - 1] in _BLANK:
        start -= 1
    while end < len(text) and text[end] in _BLANK:
        end += 1
    at_start, at_end = start == 0 or text[start - 1] == "\n", end == len(text) or text[end] == "\n"
    if not at_start:
        # Behind words: the blank before it goes, unless it parts the words from those that follow.
        return Span(start, run.end) if at_end or end > run.end else run
    if not at_end:
        return Span(run.start, end)
    if end == len(text):
        return Span(max(start - 1, 0), end)
    end += 1
    # A blank line above and below would be two in a row, which is an empty paragraph to the reader.
    while end < len(text) and text[end] == "\n" and (start == 0 or text.endswith("\n\n", 0, start)):
        end += 1
    return Span(start, end)
