"""From double brackets to links: pages, files, categories, interwikis; and the lines of galleries.

Source: https://www.mediawiki.org/wiki/Help:Links and https://www.mediawiki.org/wiki/Help:Images
"""

from __future__ import annotations

import html
import re
from functools import lru_cache
from urllib.parse import unquote

from editor.text import Span
from editor.wikitext.model import BrokenLinkFact, LinkFact, LinkFault, LinkKind
from editor.wikitext.preprocessor import Comment, Link, Node
from editor.wikitext.site import CATEGORY, FILE, MEDIA, SiteProfile, Title, parse_title
from editor.wikitext.skeleton import Skeleton

# What a part of a file link may say other than its caption.
_OPTION = re.compile(
    r"""\s*(?:thumb|thumbnail|frame|framed|enframed|frameless|border|left|right|center|centre|none|baseline|sub|super|sup
    |top|text-top|middle|bottom|text-bottom|upright|(?:upright|thumb|thumbnail|alt|link|page|class|lang|start|end|thumbtime
    |loop|muted)\s*=.*|upright\s+[\d.]+|page\s+\d+|\d*x?\d+\s*px(?:px)?|\d*x\d*\s*px|\d+\s*x\s*\d+\s*px)\s*\Z""",
    re.VERBOSE | re.DOTALL,
)
_LINE = re.compile(r"[^\n]+")
_SHAPE = re.compile(r"\s*(?:#|rect\b|poly\b|circle\b|default\b|desc\b)")
_PIPE = re.compile(r"\[\[|\]\]|\|")


@lru_cache(maxsize=8)
def _protocols(alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{alternatives}|//)", re.IGNORECASE)


def is_file_option(part: str) -> bool:
    """Tell whether one part of a file link is an option that MediaWiki knows; else it is the caption."""
    return _OPTION.match(part) is not None


class LinkReader:
    """Reads the links of one text; what is markup in them is hidden in the skeleton."""

    def __init__(self, text: str, site: SiteProfile, skeleton: Skeleton) -> None:
        self.text = text
        self.site = site
        self.skeleton = skeleton
        self._protocol = _protocols(site.protocol_pattern)
        self._titles: dict[tuple[str, int], Title | None] = {}

    def title(self, raw: str, namespace: int = 0) -> Title | None:
        """Return the title that `raw` means between brackets, or None."""
        key = raw, namespace
        if key not in self._titles:
            decoded = unquote(raw) if "%" in raw else raw
            decoded = html.unescape(decoded) if "&" in decoded else decoded
            self._titles[key] = parse_title(decoded, self.site, namespace)
        return self._titles[key]

    def read(self, node: Link) -> LinkFact | BrokenLinkFact:
        """Return the link of two matched brackets, or why they are none."""
        text = self.text
        first = node.parts[0]
        target = Span(first.start, first.end)
        rest = tuple(Span(part.start, part.end) for part in node.parts[1:])
        label = Span(rest[0].start, rest[-1].end) if rest else None
        raw = text[target.start : target.end]
        dynamic = False
        if first.children:
            from_nodes = [child for child in first.children if isinstance(child, Comment)]
            dynamic = len(from_nodes) < len(first.children)
            raw = _cut(text, target, from_nodes)
        fault = self._fault(node, raw, label, dynamic)
        if fault is not None:
            return self._broken(node, target, label, fault)
        self._hide(node, target)
        return self._link(Span(node.start, node.end), target, rest, raw, dynamic)

    def _fault(self, node: Link, raw: str, label: Span | None, dynamic: bool) -> LinkFault | None:
        if ("//" in raw or ":" in raw) and self._protocol.match(raw):
            return LinkFault.URL
        if not raw.strip() or (label is not None and label.start == label.end):
            return LinkFault.EMPTY
        if "\n" in raw and not dynamic:
            return LinkFault.TITLE
        if not dynamic and self.title(raw) is None:
            return LinkFault.TITLE
        for part in node.parts:
            for child in part.children:
                if isinstance(child, Link) and not self._is_file(raw):
                    return LinkFault.NESTED
        return None

    def _is_file(self, raw: str) -> bool:
        if ":" not in raw:
            return False
        prefix, colon, _ = raw.strip().partition(":")
        return bool(colon) and self.site.namespace_numbers.get(prefix.strip().replace("_", " ").lower()) == FILE

    def _broken(self, node: Link, target: Span, label: Span | None, fault: LinkFault) -> BrokenLinkFact:
        if fault is not LinkFault.URL:
            self.skeleton.hide(node.start, node.start + 2)
            self.skeleton.hide(node.end - 2, node.end)
            for part in node.parts[1:]:
                self.skeleton.hide(part.start - 1, part.start)
        return BrokenLinkFact(Span(node.start, node.end), target, label, fault)

    def _hide(self, node: Link, target: Span) -> None:
        children = node.parts[0].children
        if children:
            self.skeleton.hide(node.start, node.start + 2)
        else:
            self.skeleton.hide(node.start, target.end)
        file = self._is_file(self.text[target.start : target.end])
        for part in node.parts[1:]:
            self.skeleton.hide(part.start - 1, part.start)
            if file and not part.children and is_file_option(self.text[part.start : part.end]):
                self.skeleton.hide(part.start, part.end)
        self.skeleton.hide(node.end - 2, node.end)

    def _link(self, span: Span, target: Span, rest: tuple[Span, ...], raw: str, dynamic: bool) -> LinkFact:
        title = None if dynamic else self.title(raw)
        colon = raw.lstrip().startswith(":")
        kind, namespace = self._kind(title, raw, colon)
        label = Span(rest[0].start, rest[-1].end) if rest else None
        options: tuple[Span, ...] = ()
        trail = ""
        if kind is LinkKind.FILE:
            options = rest
            label = self._caption(rest)
        elif kind is not LinkKind.CATEGORY and kind is not LinkKind.LANGUAGE:
            found = self.site.trail_pattern.match(self.text, span.end)
            trail = found.group() if found else ""
        full, fragment = (title.text, title.fragment) if title else ("", "")
        return LinkFact(span, kind, target, label, full, namespace, fragment, colon, options, trail)

    def _caption(self, parts: tuple[Span, ...]) -> Span | None:
        return next((part for part in reversed(parts) if not is_file_option(self.text[part.start : part.end])), None)

    def _kind(self, title: Title | None, raw: str, colon: bool) -> tuple[LinkKind, int]:
        if title is None:
            prefix = raw.strip().lstrip(":").partition(":")[0].strip().replace("_", " ").lower()
            namespace = self.site.namespace_numbers.get(prefix, 0)
        else:
            namespace = title.namespace
            if title.interwiki:
                language = self.site.interwikis[title.interwiki].language and not colon
                return (LinkKind.LANGUAGE if language else LinkKind.INTERWIKI), namespace
            if not title.name and title.has_fragment:
                return LinkKind.SELF, namespace
        if namespace == MEDIA:
            return LinkKind.MEDIA, namespace
        if not colon and namespace == FILE:
            return LinkKind.FILE, namespace
        if not colon and namespace == CATEGORY:
            return LinkKind.CATEGORY, namespace
        return LinkKind.PAGE, namespace

    # -- the lines of galleries and image maps

    def read_lines(self, tag: str, inner: Span, nodes: list[Node]) -> list[LinkFact]:
        """Return the files named by the lines of a gallery, or by the first line of an image map."""
        facts: list[LinkFact] = []
        taken = [(node.start, node.end) for node in nodes]
        index = 0
        for line in _LINE.finditer(self.text, inner.start, inner.end):
            while index < len(taken) and taken[index][1] <= line.start():
                index += 1
            if index < len(taken) and taken[index][0] < line.start():
                continue  # this line lies inside a construct that began before it
            if tag == "imagemap" and _SHAPE.match(line.group()):
                continue
            blocked = taken[index][0] if index < len(taken) else line.end()
            fact = self._line(line.start(), line.end(), blocked)
            if fact is not None:
                facts.append(fact)
                if tag == "imagemap":
                    break
        return facts

    def _line(self, start: int, end: int, blocked: int) -> LinkFact | None:
        text = self.text
        first = text.find("|", start, end)
        stop = end if first < 0 else first
        if blocked < stop or not text[start:stop].strip():
            return None
        raw = text[start:stop].strip()
        title = self.title(raw, FILE)
        if title is None or title.namespace != FILE:
            return None
        self.skeleton.hide(start, stop)
        parts = tuple(_split(text, stop + 1, end)) if first >= 0 else ()
        for part in parts:
            if part.start - 1 < blocked:
                self.skeleton.hide(part.start - 1, part.start)
            if part.end <= blocked and is_file_option(text[part.start : part.end]):
                self.skeleton.hide(part.start, part.end)
        at = start + len(text[start:stop]) - len(text[start:stop].lstrip())
        target = Span(at, at + len(raw))
        caption = self._caption(parts)
        return LinkFact(
            Span(start, end), LinkKind.FILE, target, caption, title.text, FILE, title.fragment, False, parts, "", False
        )


def _split(text: str, start: int, end: int) -> list[Span]:
    """Return the stretches between the pipes outside double brackets."""
    spans: list[Span] = []
    depth, at = 0, start
    for found in _PIPE.finditer(text, start, end):
        token = found.group()
        if token == "[[":
            depth += 1
        elif token == "]]":
            depth = max(0, depth - 1)
        elif depth == 0:
            spans.append(Span(at, found.start()))
            at = found.end()
    return [*spans, Span(at, end)]


def _cut(text: str, span: Span, comments: list[Comment]) -> str:
    pieces: list[str] = []
    at = span.start
    for comment in comments:
        pieces.append(text[at : comment.start])
        at = comment.end
    return "".join([*pieces, text[at : span.end]])
