"""References: what each ``<ref>`` and ``<references>`` asked for, and the pass over the article that answers.

A block yields `RefCall` and `ReferencesCall` values with its holes, in the order MediaWiki would meet them. `Citations`
goes through those of all blocks, numbers them, and says what fills each hole. A block is rendered alike whatever its
numbers are, so a reference put in before it never renders it again.

Source: https://www.mediawiki.org/wiki/Help:Cite
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from html import escape
from typing import TypeAlias

REF_ATTRIBUTES = ("dir", "follow", "group", "name")
REFERENCES_ATTRIBUTES = ("group", "responsive")
COLUMNS_FROM = 11

_REF, _REFERENCES = "<code>&lt;ref&gt;</code>", "<code>&lt;references&gt;</code>"
_BLANKS = re.compile(r"[_\s]+")
_CLOSED_TAG = re.compile(r"<(\w+)[^>]*>|<!--.*?-->", re.DOTALL)
_NESTED = re.compile(r"<(?:ref|references)\b[^>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RefCall:
    """One ``<ref>``.

    `hole` names where its number goes, `text` is the content as written (None for a self-closed tag), `html` the
    content rendered, with holes of its own, and `nested` what was called while it was.
    """

    hole: str
    attributes: tuple[tuple[str, str], ...]
    text: str | None
    html: str = ""
    nested: tuple[CiteCall, ...] = ()


@dataclass(frozen=True, slots=True)
class ReferencesCall:
    """One ``<references>``: where the list goes. `inner` was called inside it.

    `replayed` are the references of ``{{#tag:references}}``: called before the tag was known to surround them.
    `misnested` tells that a list lies inside it.
    """

    hole: str
    attributes: tuple[tuple[str, str], ...]
    inner: tuple[CiteCall, ...] = ()
    replayed: tuple[RefCall, ...] = ()
    misnested: bool = False


CiteCall: TypeAlias = RefCall | ReferencesCall


@dataclass(frozen=True, slots=True)
class CiteSite:
    """What the wiki decides: the form of ids and of links to them, custom labels of a group, columns for long lists.

    With `old_markup` a reference without text shows its error in place of the text, and not within it.
    """

    fragment: Callable[[str], str]
    link: Callable[[str], str]
    labels: Callable[[str], str | None] = lambda group: None
    responsive: bool = True
    old_markup: bool = False


@dataclass(slots=True)
class _Reference:
    """A line of a list. `number` is None for the continuation of a reference that stands on another page."""

    name: str
    sequence: int
    number: int | None
    uses: int = 1
    text: str | None = None
    pieces: list[RefCall] = field(default_factory=list)
    direction: str = ""
    warnings: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Request:
    """A ``<ref>``'s attributes, judged: `warnings` are shown in the list, `errors` stand in its place."""

    name: str
    group: str
    follow: str
    direction: str
    warnings: list[str]
    errors: list[str]


def error_html(message: str) -> str:
    """Return one of Cite's error messages, whose text is HTML, as it stands on the page."""
    return f'<span class="error mw-ext-cite-error" lang="en" dir="ltr">Cite error: {message}</span>'


def _unknown(attributes: Iterable[tuple[str, str]], supported: tuple[str, ...], tag: str) -> list[str]:
    names = [name for name, _value in attributes if name not in supported]
    if not names:
        return []
    return [
        f'Invalid parameter "{escape(names[0])}" in {tag} tag. The supported parameters are: {", ".join(supported)}.'
    ]


def _is_integer(text: str) -> bool:
    return text.isascii() and text.isdigit()


_NUMERIC = f"Invalid {_REF} tag; name cannot be a simple integer. Use a descriptive title."
_FOLLOW_NAMED = (
    'A <code>&lt;ref follow="…"&gt;</code> tag that is the continuation of a previous one cannot be named '
    "individually or have details."
)
_NO_KEY = f"The opening {_REF} tag is malformed or has a bad name."
_NO_INPUT = f"Invalid {_REF} tag; refs with no name must have content."
_INCLUDED = f"Closing <code>&lt;/ref&gt;</code> missing for {_REF} tag"
_LIST_NO_NAME = f"{_REF} tag defined in {_REFERENCES} has no name attribute."
_LIST_MISNESTED = f"Closing tag missing for {_REFERENCES}."


def _duplicate(name: str) -> str:
    return f'Invalid {_REF} tag; name "{escape(name)}" defined multiple times with different content.'


def _no_text(name: str) -> str:
    return f'Invalid {_REF} tag; no text was provided for refs named "{escape(name)}".'


def _no_text_before_1_40(name: str) -> str:
    return f"Invalid {_REF} tag; no text was provided for refs named <code>{escape(name)}</code>"


def _direction_conflict(name: str) -> str:
    return f'One of the {_REF} tags with the name "{escape(name)}" does have a conflicting dir attribute.'


def _has_stray_ref(text: str) -> bool:
    """Tell whether a ``<ref`` stands in `text` outside closed elements: this one then ended at that one's close tag."""
    if "<" not in text or _NESTED.search(text) is None:
        return False
    kept: list[str] = []
    at = 0
    missing: set[str] = set()
    while (found := _CLOSED_TAG.search(text, at)) is not None:
        kept.append(text[at : found.start()])
        at = found.end()
        name = found[1]
        if name is None:
            continue
        closing = None if name in missing else re.compile(rf"</{name}\s*>").search(text, at)
        if closing is not None:
            at = closing.end()
        else:
            missing.add(name)
            kept.append(found[0])
    kept.append(text[at:])
    return _NESTED.search("".join(kept)) is not None


def _judge(call: RefCall) -> _Request:
    given = {name: value.strip() for name, value in call.attributes}
    warnings = _unknown(call.attributes, REF_ATTRIBUTES, _REF)
    direction = given.get("dir", "").lower()
    if "dir" in given and direction not in ("ltr", "rtl"):
        shown = escape(given["dir"])
        warnings.append(f'Invalid <code>dir="{shown}"</code>, must be "ltr" or "rtl".')
        direction = ""
    name, follow = given.get("name", ""), given.get("follow", "")
    request = _Request(name, given.get("group", ""), follow, direction, warnings, [])
    if _is_integer(name):
        request.name = ""
        warnings.append(_NUMERIC)
        if call.text is None or not call.text.strip():
            request.errors.append(_NUMERIC)
    if follow and name:
        request.errors.extend([*warnings, _FOLLOW_NAMED])
    elif _is_integer(follow):
        request.errors.append(_NUMERIC)
    return request


def _content_errors(call: RefCall, request: _Request) -> None:
    if request.errors:
        return
    if call.text is None:
        if not request.name:
            request.errors.append(_NO_KEY)
    elif not call.text.strip():
        if not request.name:
            request.errors.append(_NO_INPUT)
    elif _has_stray_ref(call.text):
        request.errors.append(_INCLUDED)


def leaves_nothing(call: RefCall) -> bool:
    """Tell whether a reference shows nothing where it is written: it continues another one, rightly."""
    request = _judge(call)
    _content_errors(call, request)
    return bool(request.follow) and not request.errors


def is_list(call: ReferencesCall) -> bool:
    """Tell whether a list is shown, and not an error."""
    return not call.misnested and not _unknown(call.attributes, REFERENCES_ATTRIBUTES, _REFERENCES)


def _with_text(text: str | None) -> str | None:
    return text if text is not None and text.strip() else None


class Citations:
    """The references of one article, numbered in the order of `take`.

    `filled` maps each hole to its HTML; `plain` to what stands for it where no markup can be (``[1]``). Holes must
    bear different names in different blocks.
    """

    def __init__(self, site: CiteSite, fill: Callable[[str, Mapping[str, str]], str]) -> None:
        """Start with no reference; `fill` puts the HTML of holes, given by name, into a text."""
        self.filled: dict[str, str] = {}
        self.plain: dict[str, str] = {}
        self._site = site
        self._fill = fill
        self._groups: dict[str, dict[str, _Reference]] = {}
        self._numbers: dict[str, int] = {}
        self._sequence = 0
        self._list_group: str | None = None
        self._list_errors: list[str] = []

    # -- calls

    def take(self, call: CiteCall) -> None:
        """Answer one call: its hole is in `filled` afterwards."""
        if isinstance(call, ReferencesCall):
            self._answer(call.hole, self._references(call), "")
        elif self._list_group is not None:
            self._define(call, self._list_group)
            self._answer(call.hole, "", "")
        else:
            self._refer(call)

    def finish(self) -> str:
        """Return what the end of the page shows: the list of the plain group, complaints about the others."""
        out = []
        for group in list(self._groups):
            if group == "":
                out.append("\n" + self._list("", self._site.responsive))
            elif self._groups[group]:
                shown = escape(group)
                message = (
                    f'{_REF} tags exist for a group named "{shown}", but no corresponding '
                    f'<code>&lt;references group="{shown}"/&gt;</code> tag was found'
                ) + ("" if self._site.old_markup else ".")
                out.append("\n<br />" + error_html(message))
        return "".join(out)

    # -- <ref>

    def _refer(self, call: RefCall) -> None:
        request = _judge(call)
        _content_errors(call, request)
        if request.errors:
            self._answer(call.hole, error_html(request.errors[0]), "")
            return
        group = self._groups.setdefault(request.group, {})
        if request.follow:
            self._follow(call, request, group)
            self._answer(call.hole, "", "")
            return
        reference = group.get(request.name) if request.name else None
        if reference is None:
            reference = self._new(call, request, group)
        else:
            reference.uses += 1
            self._merge(reference, call, request.direction)
        reference.warnings.extend(request.warnings)
        self._link(call.hole, reference, request.group)

    def _answer(self, hole: str, html: str, plain: str) -> None:
        self.filled[hole], self.plain[hole] = html, plain

    def _new(self, call: RefCall, request: _Request, group: dict[str, _Reference]) -> _Reference:
        self._sequence += 1
        number = self._numbers[request.group] = self._numbers.get(request.group, 0) + 1
        reference = _Reference(request.name, self._sequence, number, direction=request.direction)
        self._set_text(reference, call)
        group[request.name or f"\0{self._sequence}"] = reference
        return reference

    @staticmethod
    def _set_text(reference: _Reference, call: RefCall) -> None:
        reference.text = _with_text(call.text)
        reference.pieces = [call]

    def _merge(self, reference: _Reference, call: RefCall, direction: str) -> None:
        """Take in what a further use of a named reference says."""
        text = _with_text(call.text)
        if direction and reference.direction and direction != reference.direction:
            reference.warnings.append(_direction_conflict(reference.name))
        if text is None:
            return
        if reference.text is None:
            self._set_text(reference, call)
            reference.direction = direction
        elif text != reference.text and call.html != "".join(piece.html for piece in reference.pieces):
            reference.warnings.append(_duplicate(reference.name))

    def _follow(self, call: RefCall, request: _Request, group: dict[str, _Reference]) -> None:
        parent = group.get(request.follow)
        if parent is not None:
            parent.text = (parent.text or "") + " " + (call.text or "")
            parent.pieces.append(call)
            return
        self._sequence += 1
        orphan = _Reference("", self._sequence, None)
        self._set_text(orphan, call)
        group[f"\0{self._sequence}"] = orphan

    # -- <references>

    def _references(self, call: ReferencesCall) -> str:
        if call.misnested:
            return error_html(_LIST_MISNESTED)
        if self._list_group is not None:
            for inner in (*call.replayed, *call.inner):
                self.take(inner)
            return ""
        given = dict(call.attributes)
        group = given.get("group", "").strip()
        self._list_group, self._list_errors = group, []
        self._count_replayed(call.replayed)
        for inner in (*call.replayed, *call.inner):
            self.take(inner)
        problems = _unknown(call.attributes, REFERENCES_ATTRIBUTES, _REFERENCES)
        if problems:
            out = error_html(problems[0])
        else:
            responsive = given["responsive"].strip() != "0" if "responsive" in given else self._site.responsive
            out = self._list(group, responsive)
            if self._list_errors:
                out += "\n" + "<br />\n".join(map(error_html, self._list_errors))
        self._list_group = None
        return out

    def _count_replayed(self, calls: Iterable[RefCall]) -> None:
        """Let pass the ids that the references of ``{{#tag:references}}`` took when first called."""
        seen: set[tuple[str, str]] = set()
        for call in calls:
            request = _judge(call)
            _content_errors(call, request)
            key = (request.group, request.name)
            known = request.name and (key in seen or request.name in self._groups.get(request.group, {}))
            if not request.errors and not known:
                self._sequence += 1
                seen.add(key)

    def _define(self, call: RefCall, list_group: str) -> None:
        """Take in a reference written inside a list."""
        request = _judge(call)
        given_group = next((value.strip() for name, value in call.attributes if name == "group"), None)
        name = escape(request.name)
        known = self._groups.get(list_group, {}).get(request.name) if request.name else None
        if request.errors:
            error = request.errors[0]
        elif given_group is not None and given_group != list_group:
            error = f'{_REF} tag in {_REFERENCES} has conflicting group attribute "{escape(given_group)}".'
        elif not request.name:
            error = _LIST_NO_NAME
        elif _with_text(call.text) is None:
            shown = escape(list_group)
            error = f'{_REF} tag with name "{name}" defined in {_REFERENCES} group "{shown}" has no content.'
        elif known is None:
            error = f'{_REF} tag with name "{name}" defined in {_REFERENCES} is not used in prior text.'
        else:
            self._merge(known, call, request.direction)
            return
        self._list_errors.append(error)

    # -- HTML

    def _note_id(self, reference: _Reference) -> str:
        return f"cite_note-{self._key(reference)}"

    def _key(self, reference: _Reference) -> str:
        name = _BLANKS.sub("_", reference.name)
        return f"{name}-{reference.sequence}" if name else str(reference.sequence)

    def _use_id(self, reference: _Reference, use: int) -> str:
        name = _BLANKS.sub("_", reference.name)
        return f"cite_ref-{name}_{reference.sequence}-{use}" if name else f"cite_ref-{reference.sequence}"

    def _anchor(self, text: str) -> str:
        return escape(self._site.fragment(text))

    def _target(self, text: str) -> str:
        return escape("#" + self._site.link(text))

    def _label(self, reference: _Reference, group: str) -> str:
        number = reference.number or 0
        labels = self._site.labels(group) if group else None
        if labels is not None:
            words = labels.split()
            if number <= len(words):
                return escape(words[number - 1])
            shown = escape(group)
            return error_html(
                f'Ran out of custom link labels for group "{shown}". Define more in the '
                f'<a href="/wiki/MediaWiki:Cite_link_label_group-{shown}">'
                f"MediaWiki:Cite link label group-{shown}</a> message."
            )
        return f"{escape(group)} {number}" if group else str(number)

    def _link(self, hole: str, reference: _Reference, group: str) -> None:
        label = self._label(reference, group)
        html = (
            f'<sup id="{self._anchor(self._use_id(reference, reference.uses - 1))}" class="reference">'
            f'<a href="{self._target(self._note_id(reference))}">'
            f'<span class="cite-bracket">&#91;</span>{label}<span class="cite-bracket">&#93;</span></a></sup>'
        )
        self._answer(hole, html, f"[{label}]")

    def _list(self, group: str, responsive: bool) -> str:
        references = self._groups.pop(group, {})
        self._numbers.pop(group, None)
        if not references:
            return ""
        outer = self._list_group
        self._list_group = group
        ordered = sorted(references.values(), key=lambda reference: reference.number or 0)
        lines = "".join(map(self._line, ordered))
        self._list_group = outer
        marked = f' data-mw-group="{escape(group)}"' if group else ""
        out = f'<ol class="references"{marked}>\n{lines}</ol>'
        if not responsive:
            return out
        columns = " mw-references-columns" if len(ordered) >= COLUMNS_FROM else ""
        return f'<div class="mw-references-wrap{columns}">{out}</div>'

    def _line(self, reference: _Reference) -> str:
        shown = []
        for piece in reference.pieces:
            for call in piece.nested:
                self.take(call)
            shown.append(self._fill(piece.html, self.filled))
        text = " ".join(shown).rstrip("\n") if reference.text is not None else ""
        if reference.number is None:
            return f'<p><span class="reference-text">{text}</span>\n</p>'
        if reference.text is None and self._site.old_markup:
            return self._item(reference, error_html(_no_text_before_1_40(reference.name)))
        if reference.text is None:
            text += " " + error_html(_no_text(reference.name))
        elif reference.warnings:
            text += " " + error_html(reference.warnings[0])
        return self._item(reference, f'<span class="reference-text">{text}</span>\n')

    def _item(self, reference: _Reference, content: str) -> str:
        direction = f' class="mw-cite-dir-{reference.direction}"' if reference.direction else ""
        return (
            f'<li id="{self._anchor(self._note_id(reference))}"{direction}>'
            f'<span class="mw-cite-backlink">{self._back_links(reference)}</span> {content}</li>\n'
        )

    def _back_links(self, reference: _Reference) -> str:
        if reference.uses == 1:
            return f'<a href="{self._target(self._use_id(reference, 0))}">↑</a>'
        width = len(str(reference.uses - 1))
        links = (
            f'<sup><a href="{self._target(self._use_id(reference, use))}">{reference.number}.{use:0{width}}</a></sup>'
            for use in range(reference.uses)
        )
        return "↑ " + " ".join(links)
