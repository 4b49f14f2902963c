"""Where an article names a book: ISBNs in templates and in running text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from editor.text import Span
from editor.wikitext.reading import Reading

_IN_TEXT = re.compile(r"\bISBN(?:[- ]1[03])?[ :]*(?P<number>\d[\d -]{3,20}[\dXx])(?!\w)")


def isbns(reading: Reading) -> Iterator[tuple[Span, str]]:
    """Yield span and spelling of every ISBN."""
    text = reading.text
    taken: set[int] = set()
    comments = sorted(fact.span for fact in reading.comments)
    for template in reading.templates:
        is_isbn_call = template.title.lower().removeprefix("template:") in ("isbn", "isbnt")
        for row in template.arguments:
            name = row.name.lower()
            if not (name.startswith("isbn") and name.rstrip("0123456789") == "isbn") and not (
                is_isbn_call and name.isdigit()
            ):
                continue
            written = text[row.value.start : row.value.end].strip()
            if not re.fullmatch(r"[\dXx \u2010-\u2015-]+", written):
                continue
            start = text.index(written, row.value.start)
            if start not in taken:
                taken.add(start)
                yield Span(start, start + len(written)), written
    for found in _IN_TEXT.finditer(text):
        start = found.start("number")
        comment = comments[max(0, bisect_right(comments, (start, len(text))) - 1)] if comments else None
        hidden = comment is not None and comment.start <= start < comment.end
        if start not in taken and not hidden:
            written = found["number"].rstrip(" -")
            yield Span(start, start + len(written)), written
