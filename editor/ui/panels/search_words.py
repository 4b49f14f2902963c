"""What the Search panel says, in whole sentences; and what is to be changed where."""

from __future__ import annotations

from collections.abc import Sequence

from editor.search.messages import Match
from editor.text import Edit, Span
from editor.ui.panels.match_model import Group
from editor.ui.translation import figure, tr, tr_count
from editor.wording import say

EMPTY = say(
    "Find words in all open articles or in a folder; with ‘Replace with’, see every replacement before it is made."
)


def found_words(groups: Sequence[Group]) -> str:
    """Say how much was found."""
    places = sum(len(group.matches) for group in groups)
    articles = sum(bool(group.matches) for group in groups)
    if not places:
        return tr("⊘ Not found.")
    if articles == 1:
        return tr_count("1 place in 1 article.", "{count} places in 1 article.", places)
    return tr("{places} places in {articles} articles.", places=figure(places), articles=figure(articles))


def replaced_words(places: int, articles: int) -> str:
    """Say how much was replaced in all."""
    if not places:
        return tr("Nothing was replaced.")
    if places == 1:
        return tr("Replaced 1 place.")
    if articles == 1:
        return tr("Replaced {places} places in 1 article.", places=figure(places))
    return tr("Replaced {places} places in {articles} articles.", places=figure(places), articles=figure(articles))


def left_out_words(count: int) -> str:
    """Say how many files could not be searched."""
    return tr_count("1 file could not be read.", "{count} files could not be read.", count)


def left_words(count: int) -> str:
    """Say how many files could not be changed."""
    return tr_count("1 file was left as it is.", "{count} files were left as they are.", count)


def back_words(count: int) -> str:
    """Say how many files were put back."""
    if not count:
        return tr("Nothing was put back.")
    return tr_count("1 file is as it was before.", "{count} files are as they were before.", count)


def undo_words(count: int) -> str:
    """Say what Undo in files would do."""
    return tr_count("Put back the file changed last", "Put back the {count} files changed last", count)


def label(count: int) -> str:
    """Name the change, for a button and beside Undo."""
    return tr_count("Replace 1 place", "Replace {count} places", count)


def note(count: int) -> str:
    """Say how much was replaced in one article."""
    return tr_count("1 place replaced.", "{count} places replaced.", count)


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
