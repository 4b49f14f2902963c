"""The one reading: which brace, bracket, tag and comment belongs to which.

`preprocess` matches constructs exactly as MediaWiki's preprocessor does, in one pass with one stack, and
gives a tree of nodes with spans. What lies between the children of a node is plain text, so plain text costs
nothing. Everything else in the house (cutting, colouring, facts, lint, rendering) reads this tree.

The rules that matter, in short:

* ``{{`` opens a template and ``{{{`` an argument; the innermost open construct alone may be closed, by
  as many braces as it has. ``[[`` is matched too, so that a pipe or brace inside a link stays inside it.
* An opener that never finds its closer is text; so are its pipes.
* A comment swallows its whole line if it stands alone on it; unclosed, it runs to the end of the text.
* An extension tag is opaque up to its first closing tag; without one it is text.
* A heading is a line that starts with ``=`` and, comments and blanks aside, ends with ``=``. Such a line is a
  level of the stack of its own: a ``}}`` in it cannot close a template opened before it.

Source: https://www.mediawiki.org/wiki/Preprocessor_ABNF
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeAlias

INCLUSION_TAGS = frozenset({"noinclude", "includeonly", "onlyinclude"})


@dataclass(slots=True)
class Comment:
    """``<!-- ... -->``, with the line it fills alone. `closed` is false where it runs to the end."""

    start: int
    end: int
    closed: bool = True


@dataclass(slots=True)
class Ignored:
    """Text the page does not show: an inclusion tag, or the content of one that does not apply here."""

    start: int
    end: int


@dataclass(slots=True)
class ExtensionTag:
    """``<name attributes>inner</name>`` or ``<name attributes/>``.

    `attributes` is the span between name and ``>`` (or ``/>``); `inner` and `close` are None when self-closed.
    `close` is empty at the end of the text where an inclusion tag is left open.
    """

    start: int
    end: int
    name: str
    attributes: tuple[int, int]
    inner: tuple[int, int] | None = None
    close: tuple[int, int] | None = None


@dataclass(slots=True)
class Part:
    """A stretch between two pipes. `equals` is the offset of its first ``=`` outside nested constructs, or -1."""

    start: int
    end: int = -1
    equals: int = -1
    children: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Template:
    """``{{name|argument|...}}``: `parts[0]` is the name. `at_line_start` as MediaWiki's `lineStart`."""

    start: int
    end: int
    parts: list[Part]
    at_line_start: bool = False


@dataclass(slots=True)
class Argument:
    """``{{{name|default}}}``."""

    start: int
    end: int
    parts: list[Part]
    at_line_start: bool = False


@dataclass(slots=True)
class Link:
    """``[[target|...]]`` as brackets match; whether it becomes a link is decided by the link stage."""

    start: int
    end: int
    parts: list[Part]


@dataclass(slots=True)
class Variant:
    """``-{ ... }-``, language conversion."""

    start: int
    end: int
    parts: list[Part]


@dataclass(slots=True)
class Heading:
    """A heading line, from its first ``=`` to its end; the line break is outside. `level` is 1 to 6."""

    start: int
    end: int
    level: int
    children: list[Node]


Node: TypeAlias = Comment | Ignored | ExtensionTag | Template | Argument | Link | Variant | Heading


def children_of(node: Node) -> Iterator[Node]:
    """Yield the nodes directly inside `node`, in text order."""
    if isinstance(node, Heading):
        yield from node.children
    elif isinstance(node, (Template, Argument, Link, Variant)):
        for part in node.parts:
            yield from part.children


def walk(nodes: Collection[Node]) -> Iterator[Node]:
    """Yield `nodes` and all that they hold, in text order. Does not look inside extension tags."""
    pending = [iter(nodes)]
    while pending:
        node = next(pending[-1], None)
        if node is None:
            pending.pop()
        else:
            yield node
            pending.append(children_of(node))


_MAX_COUNT = {"[": 2, "{": 3, "-{": 2}
_CLOSER = {"[": "]", "{": "}", "-{": "}-", "\n": "\n"}
_BLANKS = " \t"


class _Open:
    """An open construct on the stack: `opener` is one of ``[``, ``{``, ``-{`` or ``\\n`` (a heading line)."""

    __slots__ = ("after_dash", "closer", "comment_end", "count", "line_start", "opener", "parts", "start", "visual_end")

    def __init__(
        self, opener: str, start: int, count: int, content: int, line_start: bool, after_dash: bool = False
    ) -> None:
        self.opener = opener
        self.after_dash = after_dash  # a dash stands before the braces: the last brace left makes it a variant
        self.closer = _CLOSER[opener]
        self.start = start
        self.count = count
        self.line_start = line_start
        self.parts = [Part(content)]
        self.visual_end = -1
        self.comment_end = -1

    @property
    def state(self) -> tuple[str, bool, bool]:
        """Closer, whether pipes split, whether the current part still looks for its equals sign."""
        splits = self.opener != "\n" and self.opener != "["
        if self.opener == "[":
            return (self.closer, True, False)
        return (self.closer, splits, splits and len(self.parts) > 1 and self.parts[-1].equals < 0)


@lru_cache(maxsize=64)
def _pattern(closer: str, pipes: bool, equals: bool) -> re.Pattern[str]:
    """Return the pattern of what can matter while a construct with this closer is innermost."""
    choices = [r"\[\[+", r"\{\{+", r"-(?=\{)", "<"]
    if closer == "\n":
        choices.append("\n")
    elif equals:
        choices.append("\n==+|=")
    else:
        choices.append("\n=+")
    if closer == "]":
        choices.append(r"\]\]")
    elif closer == "}":
        choices.append(r"\}\}\}?")
    elif closer == "}-":
        choices.append(r"\}-")
    if pipes:
        choices.append(r"\|")
    return re.compile("|".join(choices))


class Pass:
    """One run over one text."""

    def __init__(self, text: str, tags: Collection[str], for_inclusion: bool, after_newline: bool) -> None:
        self.text = text
        self.after_newline = after_newline
        self.length = len(text)
        self.stack: list[_Open] = []
        self.root: list[Node] = []
        self.children = self.root
        self.no_more_gt = False
        self.no_more_close: set[str] = set()
        self.runs_on = False  # a comment or an inclusion tag is open at the end
        self.unclosed: list[str] = []  # the openers that never closed
        self.passed_over: list[tuple[int, int]] = []  # tags that are text for want of an end: nothing in them is read
        if for_inclusion:
            self.ignored_tags = {"includeonly", "/includeonly"}
            self.ignored_element = "noinclude"
        else:
            self.ignored_tags = {"noinclude", "/noinclude", "onlyinclude", "/onlyinclude"}
            self.ignored_element = "includeonly"
        self.tag = _tag_pattern(frozenset(tags) | {self.ignored_element} | frozenset(self.ignored_tags))

    # -- the loop

    def run(self) -> list[Node]:
        """Return the top-level nodes."""
        text = self.text
        only_included = self.ignored_element == "noinclude" and "<onlyinclude>" in text and "</onlyinclude>" in text
        at = self._skip_to_onlyinclude(0) if only_included else 0
        if text.startswith("=", at) and at == 0:
            at = self._open_heading(0)
        while True:
            state = self.stack[-1].state if self.stack else ("", False, False)
            found = _pattern(*state).search(text, at)
            if found is None:
                if state[0] == "\n":
                    self._close_heading(self.length)
                    if self.stack:
                        at = self.length
                        continue
                break
            at = self._dispatch(found.group(), found.start(), only_included)
        self._abandon_all()
        return self.root

    def _dispatch(self, token: str, at: int, only_included: bool) -> int:
        first = token[0]
        if first == "<":
            return self._angle(at, only_included)
        if first == "[" or first == "{":
            return self._open(first, at, len(token))
        if first == "-":
            return self._open_variant(at)
        if first == "]" or first == "}":
            return self._close(at, len(token), token)
        if first == "|":
            top = self.stack[-1]
            top.parts[-1].end = at
            top.parts.append(Part(at + 1))
            self.children = top.parts[-1].children
            return at + 1
        if first == "=":
            self.stack[-1].parts[-1].equals = at
            return at + 1
        # A line break: the end of a heading line, or the start of one.
        if self.stack and self.stack[-1].opener == "\n":
            self._close_heading(at)
        at += 1
        if self.text.startswith("=", at):
            return self._heading_or_equals(at)
        return at

    # -- headings

    def _heading_or_equals(self, at: int) -> int:
        if self.stack and self.stack[-1].state[2] and not self.text.startswith("==", at):
            self.stack[-1].parts[-1].equals = at  # a single sign there separates name and value
            return at + 1
        return self._open_heading(at)

    def _open_heading(self, at: int) -> int:
        end = _run_end(self.text, at, "=")
        opened = _Open("\n", at, end - at, at, True)
        self._push(opened)
        return end

    def _close_heading(self, line_end: int) -> None:
        top = self.stack.pop()
        children = top.parts[0].children
        self.children = self.stack[-1].parts[-1].children if self.stack else self.root
        text = self.text
        search = _back_over(text, line_end, _BLANKS)
        if top.comment_end >= 0 and search == top.comment_end:
            search = _back_over(text, top.visual_end, _BLANKS)
        equals_start = _back_over(text, search, "=")
        count = search - equals_start
        if count > 0:
            if search - count <= top.start:
                # Nothing but equals signs.
                count = search - top.start
                level = 0 if count < 3 else min(6, (count - 1) // 2)
            else:
                level = min(count, top.count, 6)
            if level > 0:
                self.children.append(Heading(top.start, line_end, level, children))
                return
        self.children.extend(children)

    # -- braces and brackets

    def _push(self, opened: _Open) -> None:
        self.stack.append(opened)
        self.children = opened.parts[0].children

    def _open(self, opener: str, at: int, count: int) -> int:
        end = at + count
        self._push(_Open(opener, at, count, end, self._follows_newline(at)))
        return end

    def _follows_newline(self, at: int) -> bool:
        return self.text[at - 1] == "\n" if at > 0 else self.after_newline

    def _open_variant(self, at: int) -> int:
        """Read ``-{`` (a variant) or ``-{{`` (braces after a dash: the rightmost opener wins)."""
        end = _run_end(self.text, at + 1, "{")
        if end - at == 2:
            self._push(_Open("-{", at, 2, end, False))
        else:
            self._push(_Open("{", at + 1, end - at - 1, end, False, after_dash=True))
        return end

    def _close(self, at: int, count: int, token: str) -> int:
        top = self.stack[-1]
        available = min(count, top.count) if token != "}-" else 2
        matching = min(available, _MAX_COUNT[top.opener])
        if matching < 2:
            return at + count
        top.parts[-1].end = at
        end = at + matching
        start = top.start + top.count - matching
        self.stack.pop()
        self.children = self.stack[-1].parts[-1].children if self.stack else self.root
        node: Node
        if top.opener == "[":
            node = Link(start, end, top.parts)
        elif top.opener == "-{":
            node = Variant(start, end, top.parts)
        else:
            kind = Template if matching == 2 else Argument
            node = kind(start, end, top.parts, top.line_start and top.count == matching)
        left = top.count - matching
        if left >= 2:
            self._push(_Open(top.opener, top.start, left, start, top.line_start, top.after_dash))
        elif left == 1 and top.after_dash:
            self._push(_Open("-{", top.start - 1, 2, start, False))
        self.children.append(node)
        return end

    def _abandon_all(self) -> None:
        """Turn what never closed into text: its finished children move to where it stood."""
        self.unclosed += (opened.opener for opened in reversed(self.stack))
        for opened in self.stack:
            for part in opened.parts:
                self.root.extend(part.children)
        self.stack.clear()

    # -- tags and comments

    def _angle(self, at: int, only_included: bool) -> int:
        text = self.text
        if only_included and text.startswith("</onlyinclude>", at):
            return self._skip_to_onlyinclude(at)
        if text.startswith("!--", at + 1):
            return self._comment(at)
        found = self.tag.match(text, at + 1)
        if found is None:
            return at + 1
        name = found[1].lower()
        gt = -1 if self.no_more_gt else text.find(">", found.end(1))
        if gt < 0:
            self.no_more_gt = True
            return at + 1
        if name in self.ignored_tags:
            self.children.append(Ignored(at, gt + 1))
            return gt + 1
        if text[gt - 1] == "/" and gt - 1 >= found.end(1):
            attributes, inner, close, end = (found.end(1), gt - 1), None, None, gt + 1
        else:
            attributes = (found.end(1), gt)
            closing = None if name in self.no_more_close else _close_tag(name).search(text, gt + 1)
            if closing is not None:
                inner, close, end = (gt + 1, closing.start()), closing.span(), closing.end()
            elif name in INCLUSION_TAGS:
                inner, close, end = (gt + 1, self.length), (self.length, self.length), self.length
                self.runs_on = True
            else:
                self.no_more_close.add(name)
                self.passed_over.append((at, gt + 1))
                return gt + 1
        if name == self.ignored_element:
            self.children.append(Ignored(at, end))
        else:
            self.children.append(ExtensionTag(at, end, name, attributes, inner, close))
        return end

    def _skip_to_onlyinclude(self, at: int) -> int:
        found = self.text.find("<onlyinclude>", at)
        end = self.length if found < 0 else found + len("<onlyinclude>")
        self.children.append(Ignored(at, end))
        return end

    def _comment(self, at: int) -> int:
        text = self.text
        close = text.find("-->", at + 4)
        if close < 0:
            self.children.append(Comment(at, self.length, closed=False))
            self.runs_on = True
            return self.length
        blank_start = _back_over(text, at, _BLANKS)
        blank_end = _run_end(text, close + 3, _BLANKS)
        pieces = [(blank_start, blank_end)]
        # Only what follows a line break can fill its line, so no run of comments is looked through twice.
        follows = self._follows_newline(blank_start)
        while follows and text.startswith("<!--", blank_end):
            close_next = text.find("-->", blank_end + 4)
            if close_next < 0:
                break
            pieces.append((blank_end, _run_end(text, close_next + 3, _BLANKS)))
            blank_end = pieces[-1][1]
        alone = follows and text.startswith("\n", blank_end)
        if alone:
            end = blank_end + 1
            for start, stop in pieces[:-1]:
                self.children.append(Comment(start, stop))
            start = pieces[-1][0]
        else:
            start, end = at, close + 3
        self.children.append(Comment(start, end))
        if self.stack:
            top = self.stack[-1]
            if top.comment_end < 0 or top.comment_end != blank_start:
                top.visual_end = blank_start
            top.comment_end = end
        if alone and text.startswith("=", end):
            return self._heading_or_equals(end)
        return end


def _run_end(text: str, at: int, chars: str) -> int:
    length = len(text)
    while at < length and text[at] in chars:
        at += 1
    return at


def _back_over(text: str, at: int, chars: str) -> int:
    while at > 0 and text[at - 1] in chars:
        at -= 1
    return at


@lru_cache(maxsize=32)
def _tag_pattern(names: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(f"({'|'.join(map(re.escape, longest_first))})(?=[\\s>]|/>)", re.IGNORECASE)


@lru_cache(maxsize=256)
def _close_tag(name: str) -> re.Pattern[str]:
    return re.compile(f"</{re.escape(name)}\\s*>", re.IGNORECASE)


def preprocess(
    text: str, tags: Collection[str], *, for_inclusion: bool = False, after_newline: bool = False
) -> list[Node]:
    """Match all constructs of `text`.

    Args:
        text: Wikitext, lines ended by ``\\n``.
        tags: Names of the extension tags that the site knows, in lower case.
        for_inclusion: Read it as a template's text: ``noinclude`` is dropped and ``includeonly`` counts.
        after_newline: The text follows a line break, as a block does that is not the article's first.

    Returns:
        The top-level nodes in text order. They do not overlap; the gaps are plain text. Never raises.

    Source: https://www.mediawiki.org/wiki/Preprocessor_ABNF
    """
    return Pass(text, tags, for_inclusion, after_newline).run()
