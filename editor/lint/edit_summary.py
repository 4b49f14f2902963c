"""Drafts an edit summary: where the change is, as MediaWiki's ``/* Section */``, and what was done, in plain words.

The draft is made of the difference between two texts and of the fixes that led from one to the other. It is a
proposal: what cannot be known (why something was done) is left to the editor.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from editor.lint.registry import by_id
from editor.lint.rule import Group
from editor.text.changes import Comparison, Kind
from editor.wikitext.model import LinkKind, OutlineEntry
from editor.wikitext.reading import Reading, read
from editor.wikitext.site import SiteProfile

LIMIT = 500
"""Code points that MediaWiki keeps of a summary."""

_MOST_READ = 200_000  # code points of changed lines that are looked into
_MUCH = 300  # code points more, or less, that are told as such
_MOST_NAMED = 2
_TOP = "top"  # MediaWiki's name for what stands before the first heading

_FIXED = {
    Group.REFERENCES: ("a reference", "{} references"),
    Group.LINKS: ("a link", "{} links"),
    Group.LANGUAGE: ("a typo", "{} typos"),
    Group.CATEGORIES: ("a category", "{} categories"),
    Group.TEMPLATES: ("a template", "{} templates"),
    Group.STRUCTURE: ("a heading", "headings"),
    Group.MARKUP: ("markup", "markup"),
    Group.METADATA: ("metadata", "metadata"),
    Group.TYPOGRAPHY: ("typography", "typography"),
}
"""What is mended by rules of each group: one, or many. Furniture is not mended, but goes."""


class Work(NamedTuple):
    """How the new text came of the old one, as far as it is known.

    Attributes:
        fixed: How many findings of each rule were mended by its own fix.
        by_hand: Something else was changed, too.
    """

    fixed: Mapping[str, int]
    by_hand: bool


def draft_summary(comparison: Comparison, outline: Sequence[OutlineEntry], work: Work, site: SiteProfile) -> str:
    """Return a summary of what differs, or "" when nothing does.

    Args:
        comparison: The text last saved, and the present one.
        outline: The present text's headings.
        work: What is known of how it came about.
        site: The wiki.
    """
    if not comparison.changes:
        return ""
    if not "".join(comparison.old_lines).strip():
        return "new article"
    parts = [*_fixes(work.fixed)]
    if work.by_hand or not parts:
        parts += _by_hand(comparison, site)
    place = _place(comparison, outline)
    return _joined(f"/* {place} */ " if place else "", list(dict.fromkeys(parts)))


def _joined(place: str, parts: Sequence[str]) -> str:
    """Join as many parts as there is room for."""
    for count in range(len(parts), 0, -1):
        summary = place + ", ".join(parts[:count])
        if len(summary) <= LIMIT:
            return summary
    return place.strip()[:LIMIT]


# ------------------------------------------------------------------ where


def _place(comparison: Comparison, outline: Sequence[OutlineEntry]) -> str:
    """Return the innermost section that holds every change, or "" when none does."""
    if not outline:
        return ""
    paths = [_path(outline, start) for start in _places(comparison)]
    shared = paths[0]
    for path in paths[1:]:
        same = [one for one, other in zip(shared, path, strict=False) if one is other]
        shared = same[: len(same)]
    if shared:
        return shared[-1].text
    return "" if any(paths) else _TOP


def _places(comparison: Comparison) -> Iterator[int]:
    """Yield where the present text was changed. A blank line more or less is no change of its section."""
    for blocks in comparison.changes:
        for block in blocks:
            lines = range(block.new_start, block.new_end)
            first = next((line for line in lines if comparison.new_lines[line].strip()), block.new_start)
            yield comparison.new_span(block).start + sum(
                len(comparison.new_lines[line]) + 1 for line in range(block.new_start, first)
            )


def _path(outline: Sequence[OutlineEntry], position: int) -> list[OutlineEntry]:
    """Return the headings above a position, the outermost first."""
    path: list[OutlineEntry] = []
    for entry in outline:
        if entry.start > position:
            break
        path = [each for each in path if each.level < entry.level]
        path.append(entry)
    return path


# ------------------------------------------------------------------ what


def _fixes(fixed: Mapping[str, int]) -> Iterator[str]:
    rules = by_id()
    counts: Counter[Group] = Counter()
    for rule, count in fixed.items():
        if rule in rules:
            counts[rules[rule].rule.group] += count
    if counts[Group.CHROME]:
        yield "removed page furniture"
    things = [
        one if counts[group] == 1 else many.format(counts[group])
        for group, (one, many) in _FIXED.items()
        if counts[group]
    ]
    if things:
        yield f"fixed {', '.join(things)}"


def _by_hand(comparison: Comparison, site: SiteProfile) -> list[str]:
    parts: list[str] = []
    moved = sum(any(block.kind is Kind.MOVED_HERE for block in blocks) for blocks in comparison.changes)
    rest = len(comparison.changes) - moved
    old, new = _changed(comparison)
    if len(old) + len(new) <= _MOST_READ:
        parts += _things(read(old, site), read(new, site))
    if moved:
        parts.append("moved a passage" if moved == 1 else f"moved {moved} passages")
    growth = comparison.size.added - comparison.size.removed
    if growth >= _MUCH and not any(part.startswith("added section") for part in parts):
        parts.append("expanded")
    elif growth <= -_MUCH and not any(part.startswith("removed section") for part in parts):
        parts.append("removed text")
    elif rest and not parts:
        parts.append("copy edit")
    return parts


def _changed(comparison: Comparison) -> tuple[str, str]:
    """Return the lines that went and those that came, without what was only moved."""
    old: list[str] = []
    new: list[str] = []
    for block in comparison.blocks:
        if block.kind in (Kind.REMOVED, Kind.ADDED, Kind.REWRITTEN, Kind.BROKEN):
            old += comparison.old_lines[block.old_start : block.old_end]
            new += comparison.new_lines[block.new_start : block.new_end]
    return "\n".join(old), "\n".join(new)


def _things(old: Reading, new: Reading) -> Iterator[str]:
    """Say what of an article's furnishings went or came."""
    before, after = _headings(old), _headings(new)
    yield from _named("added section", "added {} sections", after - before)
    yield from _named("removed section", "removed {} sections", before - after)
    yield from _counted("reference", "references", _refs(new) - _refs(old))
    yield from _named("added category", "added {} categories", _categories(new) - _categories(old))
    yield from _named("removed category", "removed {} categories", _categories(old) - _categories(new))
    yield from _counted("image", "images", _files(new) - _files(old))
    yield from _counted("table", "tables", len(new.tables) - len(old.tables))


def _named(one: str, many: str, names: Iterable[str]) -> Iterator[str]:
    ordered = sorted(names)
    if len(ordered) > _MOST_NAMED:
        yield many.format(len(ordered))
    else:
        yield from (f"{one} “{name}”" for name in ordered)


def _counted(one: str, many: str, growth: int) -> Iterator[str]:
    verb = "added" if growth > 0 else "removed"
    if abs(growth) == 1:
        article = "an" if one[0] in "aeiou" else "a"
        yield f"{verb} {article} {one}"
    elif growth:
        yield f"{verb} {abs(growth)} {many}"


def _headings(reading: Reading) -> set[str]:
    return {heading.text for heading in reading.headings}


def _refs(reading: Reading) -> int:
    return len(reading.refs)


def _files(reading: Reading) -> int:
    return sum(link.kind is LinkKind.FILE for link in reading.links)


def _categories(reading: Reading) -> set[str]:
    titles = (link.title for link in reading.links if link.kind is LinkKind.CATEGORY)
    return {title.partition(":")[2].replace("_", " ") for title in titles}
