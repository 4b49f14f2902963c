"""From the preprocessor's nodes to facts (templates, links, references, headings), and to the skeleton of the rest."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace

from editor.text import Span
from editor.wikitext.attributes import read_attributes
from editor.wikitext.linking import LinkReader
from editor.wikitext.magicword import function_name
from editor.wikitext.model import (
    ArgumentFact,
    BrokenLinkFact,
    CommentFact,
    ExtensionFact,
    HeadingFact,
    LinkFact,
    ParameterFact,
    RefFact,
    RefListFact,
    StrayFact,
    TemplateFact,
)
from editor.wikitext.preprocessor import (
    Argument,
    Comment,
    ExtensionTag,
    Heading,
    Ignored,
    Link,
    Node,
    Part,
    Template,
    Variant,
    preprocess,
    walk,
)
from editor.wikitext.site import TEMPLATE, SiteProfile
from editor.wikitext.skeleton import ENTER, ENTER_TAG, LEAVE, NEXT, Skeleton

_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<ref\b[^<>]*/>|<ref\b.*?</ref\s*>|</?[a-zA-Z][^<>]*>|'{2,}", re.DOTALL | re.IGNORECASE
)
_LABELLED = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]]*)\]\]|\[\S+ ([^\[\]]*)\]")


@dataclass(slots=True)
class Structure:
    """What the nodes alone tell, unsorted, and the skeleton in the making."""

    skeleton: Skeleton
    headings: list[HeadingFact] = field(default_factory=list)
    links: list[LinkFact] = field(default_factory=list)
    broken_links: list[BrokenLinkFact] = field(default_factory=list)
    templates: list[TemplateFact] = field(default_factory=list)
    parameters: list[ParameterFact] = field(default_factory=list)
    refs: list[RefFact] = field(default_factory=list)
    ref_lists: list[RefListFact] = field(default_factory=list)
    comments: list[CommentFact] = field(default_factory=list)
    extensions: list[ExtensionFact] = field(default_factory=list)
    strays: list[StrayFact] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a node lies: how many templates are around it, and in which tags."""

    depth: int = 0
    in_list: bool = False
    in_ref: bool = False
    in_tag: bool = False


def plain(text: str) -> str:
    """Return a short stretch of wikitext (a heading's title) as a reader sees it, markup taken out."""
    if not text or not ("<" in text or "'" in text or "[" in text or "{" in text):
        return text
    text = _LABELLED.sub(lambda found: found[1] or found[2] or "", _MARKUP.sub("", text))
    return " ".join(text.split())


class StructureReader:
    """Walks the nodes of one text without recursion; tags' content is matched afresh, as MediaWiki does."""

    def __init__(self, text: str, site: SiteProfile) -> None:
        self.text = text
        self.site = site
        self.found = Structure(Skeleton(text))
        self.links = LinkReader(text, site, self.found.skeleton)
        self.pending: list[tuple[Node, _Place]] = []

    def read(self, nodes: list[Node]) -> Structure:
        """Return what `nodes` and everything inside them tell."""
        self._push(nodes, _Place())
        while self.pending:
            node, place = self.pending.pop()
            match node:
                case Link():
                    self._link(node, place)
                case Template():
                    self._template(node, place)
                case ExtensionTag():
                    self._extension(node, place)
                case Comment():
                    self._comment(node)
                case Ignored():
                    self.found.skeleton.drop(node.start, node.end)
                case Heading():
                    self._heading(node, place)
                case Argument():
                    self._parameter(node, place)
                case Variant():
                    self._variant(node, place)
        self._refs_in_templates()
        return self.found

    def _refs_in_templates(self) -> None:
        """Mark the references defined in an argument of a template that places the list."""
        inner = sorted(fact.inner for fact in self.found.ref_lists if fact.template and fact.inner is not None)
        if not inner:
            return
        for index, ref in enumerate(self.found.refs):
            before = bisect_right(inner, (ref.span.start, len(self.text))) - 1
            if before >= 0 and ref.span.end <= inner[before].end:
                self.found.refs[index] = replace(ref, in_list=True)

    def _push(self, nodes: list[Node], place: _Place) -> None:
        self.pending += [(node, place) for node in nodes]

    def _comment(self, node: Comment) -> None:
        self.found.comments.append(CommentFact(Span(node.start, node.end), node.closed))
        if not node.closed:
            self.found.strays.append(StrayFact(Span(node.start, node.start + 4), "<!--"))
        self.found.skeleton.drop(node.start, node.end)

    def _heading(self, node: Heading, place: _Place) -> None:
        text = self.text
        self._push(node.children, place)
        end = node.end
        trailing = [child for child in node.children if isinstance(child, Comment)]
        while True:
            floor = trailing[-1].end if trailing else node.start
            end = floor + len(text[floor:end].rstrip(" \t"))
            if not trailing or end > floor:
                break
            end = trailing.pop().start
        level = node.level
        start, stop = node.start + level, max(node.start + level, end - level)
        self.found.skeleton.hide(node.start, start)
        self.found.skeleton.hide(stop, end)
        if not place.in_tag:
            title = trimmed(text, start, stop)
            fact = HeadingFact(Span(node.start, node.end), level, title, plain(text[title.start : title.end]))
            self.found.headings.append(fact)

    def _variant(self, node: Variant, place: _Place) -> None:
        self.found.skeleton.hide(node.start, node.start + 2)
        self.found.skeleton.hide(node.end - 2, node.end)
        for part in node.parts:
            self._push(part.children, place)

    def _link(self, node: Link, place: _Place) -> None:
        fact = self.links.read(node)
        if isinstance(fact, LinkFact):
            self.found.links.append(fact)
        else:
            self.found.broken_links.append(fact)
        for part in node.parts:
            self._push(part.children, place)

    # -- templates

    def _contexts(self, node: Template | Argument, braces: int) -> None:
        """Mark the braces and separators: every part is a context of its own."""
        skeleton = self.found.skeleton
        skeleton.hide(node.start, node.start + braces - 1)
        skeleton.mark(node.start + braces - 1, ENTER)
        for part in node.parts[1:]:
            skeleton.mark(part.start - 1, NEXT)
        skeleton.mark(node.end - braces, LEAVE)
        skeleton.hide(node.end - braces + 1, node.end)

    def _parameter(self, node: Argument, place: _Place) -> None:
        self._contexts(node, 3)
        name = node.parts[0]
        if not name.children:
            self.found.skeleton.hide(name.start, name.end)
        self.found.parameters.append(ParameterFact(Span(node.start, node.end), Span(name.start, name.end), place.depth))
        inside = _Place(place.depth + 1, place.in_list, place.in_ref, place.in_tag)
        for part in node.parts:
            self._push(part.children, inside)

    def _template(self, node: Template, place: _Place) -> None:
        self._contexts(node, 2)
        inside = _Place(place.depth + 1, place.in_list, place.in_ref, place.in_tag)
        for part in node.parts:
            self._push(part.children, inside)
        fact = self._template_fact(node, place.depth)
        self.found.templates.append(fact)
        if fact.title == "#tag" and len(fact.arguments) > 1:
            self._tag_function(fact, place)
        elif not fact.function and text_name(fact.title) in self.site.reflist_templates:
            group = next((self._value(item) for item in fact.arguments if item.name == "group"), "")
            inner = next((item.value for item in fact.arguments if item.name == "refs"), None)
            self.found.ref_lists.append(RefListFact(fact.span, group, True, inner))

    def _value(self, argument: ArgumentFact) -> str:
        return self.text[argument.value.start : argument.value.end].strip()

    def _template_fact(self, node: Template, depth: int) -> TemplateFact:
        text, name = self.text, node.parts[0]
        first = name.children[0].start if name.children else name.end
        colon = text.find(":", name.start, first)
        span = Span(node.start, node.end)
        pipes = tuple(part.start - 1 for part in node.parts[1:])
        function = function_name(text[name.start : colon if colon >= 0 else name.end].strip(), colon >= 0)
        if function and (colon >= 0 or not name.children):
            stop = colon + 1 if colon >= 0 else name.end
            self.found.skeleton.hide(name.start, stop)
            opening = [] if colon < 0 else [Part(stop, name.end)]
            arguments = self._arguments([*opening, *node.parts[1:]])
            label = trimmed(text, name.start, colon if colon >= 0 else name.end)
            return TemplateFact(span, label, function, arguments, True, depth, pipes)
        title = ""
        if not name.children:
            self.found.skeleton.hide(name.start, name.end)
        if all(isinstance(child, Comment) for child in name.children):
            parsed = self.links.title(without(text, name.start, name.end, name.children).strip(), TEMPLATE)
            title = parsed.text if parsed is not None else ""
        arguments = self._arguments(node.parts[1:])
        return TemplateFact(span, trimmed(text, name.start, name.end), title, arguments, False, depth, pipes)

    def _arguments(self, parts: list[Part]) -> tuple[ArgumentFact, ...]:
        text = self.text
        facts: list[ArgumentFact] = []
        position = 0
        for part in parts:
            span = Span(part.start, part.end)
            if part.equals < 0:
                position += 1
                facts.append(ArgumentFact(str(position), None, span, span))
                continue
            name_span = trimmed(text, part.start, part.equals)
            name = text[name_span.start : name_span.end]
            if part.children and part.children[0].start < part.equals:
                inside = [child for child in part.children if child.start < part.equals]
                name = without(text, name_span.start, name_span.end, inside).strip()
            else:
                self.found.skeleton.hide(part.start, part.equals + 1)
            facts.append(ArgumentFact(name, name_span, span, trimmed(text, part.equals + 1, part.end)))
        return tuple(facts)

    def _tag_function(self, fact: TemplateFact, place: _Place) -> None:
        """Read ``{{#tag:ref|content|name=...}}``."""
        tag = self._value(fact.arguments[0]).lower()
        rest = fact.arguments[2:]
        named = {item.name: self._value(item).strip("\"'") for item in rest}
        content = fact.arguments[1].span
        if tag == "ref":
            words = " ".join(self.text[content.start : content.end].split())
            attributes = tuple((item.name, named[item.name], item.name_span or item.span, item.value) for item in rest)
            self.found.refs.append(
                RefFact(
                    fact.span, named.get("name", ""), named.get("group", ""), content if words else None, words,
                    place.in_list, attributes, place.in_ref, True,
                )
            )  # fmt: skip
        elif tag == "references":
            self.found.ref_lists.append(RefListFact(fact.span, named.get("group", ""), False, content))

    # -- extension tags

    def _extension(self, node: ExtensionTag, place: _Place) -> None:
        opaque = node.name in self.site.opaque_tags
        span, inner = Span(node.start, node.end), Span(*node.inner) if node.inner else None
        skeleton = self.found.skeleton
        self.found.extensions.append(ExtensionFact(span, node.name, Span(*node.attributes), inner, opaque))
        if node.name == "ref":
            self.found.refs.append(self._ref(node, inner, place))
        elif node.name == "references":
            values = {item[0]: item[1] for item in read_attributes(self.text, Span(*node.attributes))}
            group = values.get("group", "")
            self.found.ref_lists.append(RefListFact(span, group, False, inner))
        if opaque or inner is None or node.close is None or inner.start == inner.end:
            skeleton.hide(node.start, node.end)
            return
        skeleton.hide(node.start, inner.start - 1)
        skeleton.mark(inner.start - 1, ENTER_TAG)
        skeleton.mark(node.close[0], LEAVE)
        skeleton.hide(node.close[0] + 1, node.end)
        nodes = preprocess(self.text[inner.start : inner.end], self.site.extension_tags)
        shift(nodes, inner.start)
        in_list = place.in_list or node.name == "references"
        inside = _Place(place.depth, in_list, place.in_ref or node.name == "ref", True)
        if node.name == "gallery" or node.name == "imagemap":
            self.found.links.extend(self.links.read_lines(node.name, inner, nodes))
        self._push(nodes, inside)

    def _ref(self, node: ExtensionTag, inner: Span | None, place: _Place) -> RefFact:
        attributes = read_attributes(self.text, Span(*node.attributes))
        values = {item[0]: item[1] for item in attributes}
        words = " ".join(self.text[inner.start : inner.end].split()) if inner else ""
        return RefFact(
            Span(node.start, node.end), values.get("name", ""), values.get("group", ""), inner, words,
            place.in_list, attributes, place.in_ref,
        )  # fmt: skip


def text_name(title: str) -> str:
    """Return the lower-case name of a template's full title, without its namespace."""
    return title.partition(":")[2].lower()


def shift(nodes: list[Node], by: int) -> None:
    """Move `nodes` and all that they hold by `by` code points, in place."""
    for node in walk(nodes):
        node.start += by
        node.end += by
        if isinstance(node, ExtensionTag):
            node.attributes = (node.attributes[0] + by, node.attributes[1] + by)
            node.inner = (node.inner[0] + by, node.inner[1] + by) if node.inner else None
            node.close = (node.close[0] + by, node.close[1] + by) if node.close else None
        elif isinstance(node, (Template, Argument, Link, Variant)):
            for part in node.parts:
                part.start += by
                part.end += by
                part.equals += by if part.equals >= 0 else 0


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the span without the blanks at its ends."""
    if start < end and not text[start].isspace() and not text[end - 1].isspace():
        return Span(start, end)
    piece = text[start:end].lstrip()
    start = end - len(piece)
    return Span(start, start + len(piece.rstrip()))


def without(text: str, start: int, end: int, nodes: list[Node]) -> str:
    """Return ``text[start:end]`` with `nodes` (in text order) cut out."""
    pieces: list[str] = []
    for node in nodes:
        pieces.append(text[start : max(start, min(node.start, end))])
        start = max(start, node.end)
    return "".join([*pieces, text[start:end]])
