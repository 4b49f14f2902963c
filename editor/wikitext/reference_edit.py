"""Changes of an article's references, as edits: rename everywhere, name the unnamed, merge duplicates.

A footnote is all ``<ref>`` tags that lead to one note. The functions take the text and footnotes whose spans are
positions in it, and return edits on that text; attributes and content that nobody asked to change keep their bytes.

Source: https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from html import unescape
from itertools import takewhile
from typing import Protocol
from urllib.parse import urlsplit

from editor.text import Edit, Span
from editor.wording import say

_OPENING = re.compile(r"<ref(?=[\s/>])([^>]*?)(/?)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([^\s"'=<>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]*))?""")
_BARE_NAME = re.compile(r"[A-Za-z0-9_.:-]+\Z")
_LIST = re.compile(r"<(/?)references\b[^>]*?(/?)>", re.IGNORECASE)
_WHO = (
    "last",
    "last1",
    "surname",
    "surname1",
    "author-last",
    "author1-last",
    "author",
    "author1",
    "authors",
    "vauthors",
)
_EDITOR = ("editor-last", "editor1-last", "editor")
_WHERE = ("website", "work", "newspaper", "journal", "magazine", "agency", "publisher")
_PARAMETER = re.compile(rf"\|\s*({'|'.join((*_WHO, *_EDITOR, *_WHERE, 'title', 'date', 'year'))})\s*=\s*([^|{{}}]*)")
_POSITIONAL = re.compile(r"\{\{[^{}|]*((?:\|[^{}|=]*(?=[|}]))+)")
_ADDRESS = re.compile(r"(?:https?:)?//[^\s|\]}<>\"]+")
_LINK = re.compile(r"\[(?:https?:)?//[^\]]*\]|(?:https?:)?//[^\s|\]}<>\"]+")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_PATH_YEAR = re.compile(r"/(?:19|20)\d\d(?=[/-]\d\d?\b)")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_MARKUP = re.compile(r"<[^>]*>|\[\[(?:[^|\]]*\|)?|\[\S*://\S*|'''?|[\[\]{}|]")


class Footnote(Protocol):
    """What is known of one footnote; `RefEntry` of the engine's messages is one.

    `uses` are the spans of its tags in text order, the one with the content among them; `definition` is that one.
    """

    @property
    def name(self) -> str:
        """Its name, or ""."""
        ...

    @property
    def group(self) -> str:
        """Its group, or ""."""
        ...

    @property
    def uses(self) -> Sequence[tuple[int, int]]:
        """Spans of its tags."""
        ...

    @property
    def definition(self) -> tuple[int, int] | None:
        """Span of the tag with the content."""
        ...


def name_fault(name: str, taken: Collection[str]) -> str:
    """Say in a sentence why a reference cannot bear `name`, or "" when it can.

    Args:
        name: The new name.
        taken: The names of the other footnotes in its group.
    """
    name = name.strip()
    if not name:
        return say("A reference needs a name to be used again.")
    if name.isdigit():
        return say("A name of digits alone is refused by MediaWiki.")
    if name in taken:
        return say("Another reference is called {name} already.", name=name)
    return ""


def rename(text: str, footnote: Footnote, name: str) -> list[Edit]:
    """Call the footnote `name` in every one of its tags; a tag without a name gets one.

    Quotation marks are kept, and put where the new name needs them.
    """
    edits = (_name_edit(text, Span(*use), name.strip()) for use in footnote.uses)
    return [edit for edit in edits if edit is not None]


def name_unnamed(text: str, footnotes: Sequence[Footnote]) -> list[Edit]:
    """Give every footnote without a name one made of its content, none of them twice."""
    taken = {footnote.name for footnote in footnotes if footnote.name}
    edits: list[Edit] = []
    for footnote in footnotes:
        if not footnote.name and footnote.definition is not None:
            name = suggest_name(content(text, Span(*footnote.definition)), taken)
            taken.add(name)
            edits += rename(text, footnote, name)
    return edits


def duplicates(text: str, footnotes: Sequence[Footnote]) -> list[list[Footnote]]:
    """Return the footnotes that say the same in the same group, blanks aside, together; those alone are left out."""
    alike: dict[tuple[str, str], list[Footnote]] = {}
    for footnote in footnotes:
        if footnote.definition is not None:
            words = " ".join(content(text, Span(*footnote.definition)).split())
            alike.setdefault((footnote.group, words), []).append(footnote)
    return [group for (_, words), group in alike.items() if words and len(group) > 1]


def merge(text: str, footnotes: Sequence[Footnote]) -> list[Edit]:
    """Make one footnote of several that say the same: the first definition stays, all else refers to it by name.

    Args:
        text: The article.
        footnotes: Of one group, each with a definition; in text order.
    """
    defined = [(footnote, Span(*footnote.definition)) for footnote in footnotes if footnote.definition is not None]
    if len(defined) < 2:
        return []
    kept = defined[0][1]
    names = [footnote.name for footnote, _ in defined if footnote.name]
    name = names[0] if names else suggest_name(content(text, kept), ())
    lists = _lists(text)
    edits: list[Edit] = []
    for footnote, definition in defined:
        for use in map(Span._make, footnote.uses):
            if use != definition or use == kept:
                edit = _name_edit(text, use, name)
                edits += [edit] if edit else []
            elif any(place.start <= use.start < place.end for place in lists):
                edits.append(Edit(_with_line(text, use), ""))
            else:
                edits += _emptied(text, use, name)
    return sorted(edits)


def suggest_name(content: str, taken: Collection[str]) -> str:
    """Return a name for a reference of this content, as editors give them: author, else site, else words; and year.

    A number is put behind one that is `taken`.
    """
    words = _cited(content) if "{{" in content else _told(content)
    base = "-".join(words) or "ref"
    name, number = base, 2
    while name in taken:
        name, number = f"{base}-{number}", number + 1
    return name


def content(text: str, tag: Span) -> str:
    """Return what stands between the tags of a reference, "" when it is self-closed."""
    opening = _OPENING.match(text, tag.start, tag.end)
    if opening is None or opening[2]:
        return ""
    close = text.rfind("</", opening.end(), tag.end)
    return text[opening.end() : close if close >= 0 else tag.end]


def _cited(content: str) -> list[str]:
    """Return author and year, or what stands in for them, of a citation template."""
    values = {key: value.strip() for key, value in _PARAMETER.findall(content) if value.strip()}
    who = next((values[key] for key in (*_WHO, *_EDITOR) if key in values), "")
    where = next((values[key] for key in _WHERE if key in values), "")
    short = _POSITIONAL.search(content)  # {{sfn|Holm|1911}}
    words = _person(who) or _words(where)[:3] or _site(content) or _words(values.get("title", ""))[:3]
    words = words or _before_number(_words(short[1]) if short else []) or _words(content)[:3]
    year = _YEAR.search(values.get("year", "") or values.get("date", "")) or _YEAR.search(content)
    return _dated(words, year)


def _told(content: str) -> list[str]:
    """Return site and year of an address, or author and year of a source told in words."""
    site = _site(content)
    if site:
        # A year in the link's own words is what it is about; one in the address or behind the link dates it.
        address = _ADDRESS.search(content)
        year = _PATH_YEAR.search(address[0]) if address else None
        return _dated(site, year or _YEAR.search(_LINK.sub(" ", content)))
    year = _YEAR.search(content)
    words = _words(content[: year.start()] if year else content)
    first, comma, _ = _MARKUP.sub(" ", content).partition(",")
    person = _words(first) if year and comma else []
    return _dated(person if len(person) == 1 else _before_number(words) or words[:3], year)


def _before_number(words: list[str]) -> list[str]:
    return list(takewhile(lambda word: not word[0].isdigit(), words))[:3]


def _dated(words: list[str], year: re.Match[str] | None) -> list[str]:
    return [*words, year[0].strip("/")] if words and year else words


def _person(who: str) -> list[str]:
    """Return the family name where it is told, else the name: nobody can tell "BBC News" from "Ada Holm"."""
    first, comma, _ = who.partition(",")
    return _words(first)[-1:] if comma else _words(who)[:3]


def _site(content: str) -> list[str]:
    found = _ADDRESS.search(content)
    if found is None:
        return []
    try:
        host = urlsplit(found[0]).hostname or ""
    except ValueError:
        return []
    host = host.removeprefix("www.")
    return [host] if _BARE_NAME.match(host) and not host.isdigit() else []


def _words(content: str) -> list[str]:
    words = _WORD.findall(_MARKUP.sub(" ", content))
    return [] if "".join(words).isdigit() else words


def _name_edit(text: str, tag: Span, name: str) -> Edit | None:
    opening = _OPENING.match(text, tag.start, tag.end)
    if opening is None:
        return None
    for key, value, span in _attributes(text, Span(*opening.span(1))):
        if key.lower() == "name":
            bare = not value.startswith(('"', "'"))
            fresh = name if bare and value and _BARE_NAME.match(name) else _quoted(name, value[:1])
            if value == "" and span.start == span.end and text[span.start - 1] != "=":
                fresh = f"={fresh}"  # the word "name" alone, without a value
            return None if fresh == value else Edit(span, fresh)
    at = opening.start(1)
    return Edit(Span(at, at), f" name={_quoted(name)}")


def _attributes(text: str, span: Span) -> Iterator[tuple[str, str, Span]]:
    """Yield key, raw value with its quotation marks, and the value's span."""
    for found in _ATTRIBUTE.finditer(text, span.start, span.end):
        value = Span(*found.span(2)) if found[2] is not None else Span(found.end(), found.end())
        yield found[1], found[2] or "", value


def _quoted(name: str, mark: str = '"') -> str:
    if unescape(name) != name:
        name = name.replace("&", "&amp;")
    name = name.replace("<", "&lt;").replace(">", "&gt;")  # a tag ends at its first >
    mark = mark if mark in ('"', "'") and mark and mark not in name else '"'
    if mark in name:
        mark = "'" if "'" not in name else mark
    return f"{mark}{name.replace(mark, '&quot;') if mark in name else name}{mark}"


def _emptied(text: str, tag: Span, name: str) -> list[Edit]:
    """Return the edits that turn a defining tag into one that refers to `name`."""
    opening = _OPENING.match(text, tag.start, tag.end)
    if opening is None:
        return []
    end = len(text[: opening.end(1)].rstrip()) if opening[1].strip() else opening.start(1)
    rest = Edit(Span(end, tag.end), " />")
    named = _name_edit(text, tag, name)
    if named is None:
        return [rest]
    if named.span.end < end:
        return [named, rest]
    return [Edit(Span(named.span.start, tag.end), f"{named.replacement} />")]


def _lists(text: str) -> list[Span]:
    """Return the stretches inside ``<references>``."""
    places: list[Span] = []
    start = -1
    for found in _LIST.finditer(text):
        if found[1]:
            if start >= 0:
                places.append(Span(start, found.start()))
            start = -1
        elif not found[2] and start < 0:
            start = found.end()
    return places


def _with_line(text: str, tag: Span) -> Span:
    """Return the tag with its line break, where it fills a line."""
    start = text.rfind("\n", 0, tag.start) + 1
    end = text.find("\n", tag.end)
    end = len(text) if end < 0 else end + 1
    return tag if text[start : tag.start].strip() or text[tag.end : end].strip() else Span(start, end)
