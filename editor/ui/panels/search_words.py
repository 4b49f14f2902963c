"""What the Search panel says, in whole sentences; and what is to be changed where."""

from __future__ import annotations

from collections.abc import Sequence

from editor.search.messages import Match
from editor.text import Edit, Span
from editor.ui.panels.match_model import Group

EMPTY = "Find words in all open articles or in a folder; with ‘Replace with’, see every replacement before it is made."


def found_words(groups: Sequence[Group]) -> str:
    """Say how much was found."""
    places = sum(len(group.matches) for group in groups)
    articles = sum(bool(group.matches) for group in groups)
    if not places:
        return "⊘ Not found."
    if places == 1:
        return "1 place in 1 article."
    return f"{places:,} places in 1 article." if articles == 1 else f"{places:,} places in {articles:,} articles."


def replaced_words(places: int, articles: int) -> str:
    """Say how much was replaced in all."""
    if not places:
        return "Nothing was replaced."
    if places == 1:
        return "Replaced 1 place."
    if articles == 1:
        return f"Replaced {places:,} places in 1 article."
    return f"Replaced {places:,} places in {articles:,} articles."


def left_out_words(count: int) -> str:
    """Say how many files could not be searched."""
    return "1 file could not be read." if count == 1 else f"{count:,} files could not be read."


def left_words(count: int) -> str:
    """Say how many files could not be changed."""
    return "1 file was left as it is." if count == 1 else f"{count:,} files were left as they are."


def back_words(count: int) -> str:
    """Say how many files were put back."""
    if not count:
        return "Nothing was put back."
    return "1 file is as it was before." if count == 1 else f"{count:,} files are as they were before."


def undo_words(count: int) -> str:
    """Say what Undo in files would do."""
    return "Put back the file changed last" if count == 1 else f"Put back the {count:,} files changed last"


def label(count: int) -> str:
    """Name the change, for a button and beside Undo."""
    return "Replace 1 place" if count == 1 else f"Replace {count:,} places"


def note(count: int) -> str:
    """Say how much was replaced in one article."""
    return "1 place replaced." if count == 1 else f"{count:,} places replaced."


def edits(matches: Sequence[Match]) -> list[Edit]:
    """Return the changes, but for those that change nothing."""
    return [
        Edit(match.span, match.replacement)
        for match in matches
        if match.replacement is not None
        and (match.replacement != match.found or len(match.found) != match.span.end - match.span.start)
    ]


def nearest(text: str, match: Match) -> Span | None:
    """Return where a match is now: where it was, or the nearest place that reads the same."""
    start, found = match.span.start, match.found.removesuffix("…")
    length = match.span.end - start
    if text.startswith(found, start):
        return Span(start, start + length)
    places = [place for place in (text.rfind(found, 0, start), text.find(found, start)) if place >= 0]
    nearest = min(places, key=lambda place: abs(place - start), default=None)
    return None if nearest is None or not found else Span(nearest, nearest + length)
