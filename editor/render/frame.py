"""Expansion: templates, arguments and parser functions over the preprocessor's nodes.

The top level is written with its map; what a template gives belongs, all of it, to the call's span.

Source: https://www.mediawiki.org/wiki/Help:Templates, https://www.mediawiki.org/wiki/Help:Parser_functions
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from html import escape
from typing import Protocol

from editor.render.context import Context
from editor.render.extensions.attribute import decode_references
from editor.render.mapped import Mapped, Writer
from editor.render.message import default_message
from editor.render.special import included
from editor.render.strip import fit
from editor.render.subpage import subpage_target
from editor.wikitext.preprocessor import (
    Argument,
    Comment,
    ExtensionTag,
    Ignored,
    Node,
    Part,
    Template,
    children_of,
    preprocess,
)
from editor.wikitext.redirect import redirect_target
from editor.wikitext.site import MAIN, MEDIA, MEDIAWIKI, SPECIAL, TEMPLATE, Title, parse_title

MAX_EXPAND_DEPTH = 100
_BLOCK_START = re.compile(r"\{\||[:;#*]")
_SUBST = re.compile(r"\s*(subst|safesubst):", re.IGNORECASE)
_MODIFIER = re.compile(r"\s*(msgnw|msg|raw):", re.IGNORECASE)


@lru_cache(maxsize=512)
def template_nodes(text: str, tags: frozenset[str]) -> tuple[Node, ...]:
    """Return the nodes of a template's text, read once."""
    return tuple(preprocess(text, tags, for_inclusion=True))


class Tags(Protocol):
    """Runs an extension tag."""

    def __call__(
        self, name: str, attributes: str, inner: str | None, close: str, frame: Frame, origin: Mapped | None
    ) -> str:
        """Return the marker that stands for the tag's HTML."""
        ...


class Functions(Protocol):
    """Runs a parser function or a variable."""

    def variable(self, name: str, frame: Frame) -> str | None:
        """Return the text of a variable, or None."""
        ...

    def call(self, name: str, first: str, parts: Sequence[Part], frame: Frame) -> str | None:
        """Return what a parser function gives, or None if there is no such function or it declines."""
        ...


class Frame:
    """A text being expanded, with the arguments it was called with.

    Attributes:
        text: The text whose nodes are expanded.
        title: The page the text is of.
        depth: Templates around it.
        template: It is a template, so an undefined argument without a default stays as written all the same.
    """

    def __init__(
        self, expander: Expander, text: str, title: Title, parent: Frame | None = None, parts: Sequence[Part] = ()
    ) -> None:
        self.expander = expander
        self.text = text
        self.title = title
        self.parent = parent
        self.depth: int = parent.depth + 1 if parent else 0
        self._named: dict[str, tuple[Part, bool]] = {}
        self._cache: dict[str, str] = {}
        self._given: dict[str, str] = {}
        self.included: dict[str, str] = {}  # templates called without arguments, expanded
        if parent is not None and parts:
            self._take(parts, parent)

    def _take(self, parts: Sequence[Part], parent: Frame) -> None:
        count = 0
        for part in parts:
            if part.equals >= 0:
                name = parent.expand_between(part.children, part.start, part.equals).strip()
                self._named[name] = (part, True)
            else:
                count += 1
                self._named[str(count)] = (part, False)

    def give(self, arguments: dict[str, str]) -> None:
        """Set arguments outright."""
        self._given = arguments

    def argument(self, name: str) -> str | None:
        """Return an argument's expansion, or None if it was not given."""
        if name in self._given:
            return self._given[name]
        if name in self._cache:
            return self._cache[name]
        found = self._named.get(name)
        if found is None or self.parent is None:
            return None
        part, named = found
        start = part.equals + 1 if named else part.start
        value = self.parent.expand_between(part.children, start, part.end)
        value = value.strip() if named else value
        self._cache[name] = value
        return value

    @property
    def is_template(self) -> bool:
        """Tell whether the text was transcluded."""
        return self.parent is not None

    def arguments(self) -> dict[str, str]:
        """Return all arguments, expanded."""
        out = {name: self.argument(name) or "" for name in self._named}
        out.update(self._given)
        return out

    def within(self, title: str) -> bool:
        """Tell whether a page is being expanded already."""
        frame: Frame | None = self
        while frame is not None:
            if frame.is_template and frame.title.text == title:
                return True
            frame = frame.parent
        return False

    def expand_between(self, nodes: Sequence[Node], start: int, end: int) -> str:
        """Expand the stretch of the text whose nodes are given; nodes outside it are passed over."""
        text = self.text
        expander = self.expander
        spent = expander.context.facts.spent
        spent.nodes += 1
        if not nodes:
            return text[start:end]
        if spent.nodes > expander.context.options.max_node_count:
            return '<span class="error">Node-count limit exceeded</span>'
        if expander.depth >= MAX_EXPAND_DEPTH:
            return '<span class="error">Expansion depth limit exceeded</span>'
        expander.depth += 1
        out: list[str] = []
        at = start
        for node in _flat(nodes):
            if node.start < at:
                continue
            if node.start >= end:
                break
            out.append(text[at : node.start])
            out.append(expander.node(node, self))
            at = node.end
        expander.depth -= 1
        out.append(text[at:end])
        return "".join(out)

    def expand_part(self, part: Part) -> str:
        """Expand a part, name and equals sign included."""
        return self.expand_between(part.children, part.start, part.end)

    def literal(self, opening: str, closing: str, name: str, parts: Sequence[Part]) -> str:
        """Return braces as written, what lies in them expanded."""
        return opening + "|".join([name, *(self.expand_part(part) for part in parts)]) + closing


_TRANSPARENT = (Template, Argument, Comment, Ignored, ExtensionTag)


def _flat(nodes: Sequence[Node]) -> list[Node]:
    """Return the nodes that expansion changes, those inside headings, links and variants included, in text order."""
    out: list[Node] = []
    pending = [iter(nodes)]
    while pending:
        node = next(pending[-1], None)
        if node is None:
            pending.pop()
        elif isinstance(node, _TRANSPARENT):
            out.append(node)
        else:
            pending.append(children_of(node))
    return out


class Expander:
    """Expands one page or block."""

    def __init__(self, context: Context, functions: Functions, tags: Tags) -> None:
        self.context = context
        self.functions = functions
        self.tags = tags
        self.depth = 0
        self.tags_run = 0

    def top(self, source: Mapped, frame: Frame, nodes: Sequence[Node]) -> Mapped:
        """Expand the text of `frame`, which is that of `source`, with its map kept."""
        if not nodes:
            return source
        writer = Writer(source)
        at = 0
        for node in _flat(nodes):
            if node.start < at:
                continue
            writer.copy(at, node.start)
            origin = source if isinstance(node, ExtensionTag) else None
            writer.put(self.node(node, frame, origin), node.start, node.end)
            at = node.end
        writer.copy(at, len(source.text))
        return writer.result()

    def node(self, node: Node, frame: Frame, origin: Mapped | None = None) -> str:
        """Return what a node becomes."""
        if isinstance(node, Template):
            return self.braces(node, frame)
        if isinstance(node, Argument):
            return self.triple(node, frame)
        if isinstance(node, ExtensionTag):
            return self.tag(node, frame, origin)
        return ""

    def tag(self, node: ExtensionTag, frame: Frame, origin: Mapped | None) -> str:
        """Return what an extension tag gives; `origin` is the text it stands in, where that has a source."""
        self.tags_run += 1
        text = frame.text
        attributes = text[node.attributes[0] : node.attributes[1]]
        inner = text[node.inner[0] : node.inner[1]] if node.inner else None
        close = text[node.close[0] : node.close[1]] if node.close else ""
        piece = origin.slice(*node.inner) if origin is not None and node.inner else None
        return self.tags(node.name, attributes, inner, close, frame, piece)

    def triple(self, node: Argument, frame: Frame) -> str:
        """Return what triple braces give: the argument, its default, or themselves."""
        name = frame.expand_part(node.parts[0])
        value = frame.argument(name.strip())
        if value is not None:
            spent = self.context.facts.spent
            spent.arguments += len(value.encode("utf-8", "surrogatepass"))
            if spent.arguments > self.context.options.max_include_size:
                return self.context.strip.hide("<!-- WARNING: argument omitted, expansion size too large -->")
            return value
        if len(node.parts) > 1:
            return frame.expand_part(node.parts[1])
        return "{{{" + name + "}}}"

    def braces(self, node: Template, frame: Frame) -> str:
        """Return what double braces give, on a line of its own where it starts a block, within the size limit."""
        name = frame.expand_part(node.parts[0])
        parts = node.parts[1:]
        result = self.call(name, parts, frame)
        if not node.at_line_start and _BLOCK_START.match(result):
            result = "\n" + result
        spent = self.context.facts.spent
        spent.included += len(result.encode("utf-8", "surrogatepass"))
        if spent.included > self.context.options.max_include_size:
            shown = name.strip().lstrip(":")
            title = parse_title(shown, self.context.site, TEMPLATE)
            comment = self.context.strip.hide("<!-- WARNING: template omitted, post-expand include size too large -->")
            return f"[[:{title.text if title else shown}]]{comment}"
        return result

    def call(self, written: str, parts: Sequence[Part], frame: Frame) -> str:
        """Return what double braces give."""
        name = written.strip()
        found = _SUBST.match(name)
        if found:
            if found[1].lower() == "subst":
                return frame.literal("{{", "}}", written, parts)
            name = name[found.end() :].strip()
        if not parts:
            value = self.functions.variable(name, frame)
            if value is not None:
                return value
        modifier = _MODIFIER.match(name)
        nowiki = False
        if modifier:
            nowiki = modifier[1].lower() == "msgnw"
            name = name[modifier.end() :].strip()
        before, colon, first = name.partition(":")
        if colon:
            value = self.functions.call(before, first, parts, frame)
            if value is not None:
                return value
        return self.transclude(name, written, parts, frame, nowiki)

    def transclude(self, name: str, written: str, parts: Sequence[Part], frame: Frame, nowiki: bool) -> str:
        """Return a template's expansion, or what stands in its place."""
        context = self.context
        namespace = TEMPLATE
        if context.has_subpages(context.title.namespace) and name.startswith(("/", "../")):
            name, namespace = subpage_target(name, "x", context)[0], MAIN
        title = parse_title(decode_references(name), context.site, namespace)
        if title is None or not title.name:
            return frame.literal("{{", "}}", written, parts)
        if title.namespace == SPECIAL and not title.interwiki and (html := included(title, context)) is not None:
            return context.strip.hide(html)
        if title.interwiki or title.namespace in (SPECIAL, MEDIA):
            return f"[[:{title.text}]]"
        if title.namespace in context.options.nonincludable:
            return f"[[:{title.text}]]"
        if frame.within(title.text):
            return f'<span class="error">Template loop detected: [[:{title.text}]]</span>'
        if frame.depth >= context.options.max_template_depth:
            limit = context.options.max_template_depth
            return f'<span class="error">Template recursion depth limit exceeded ({limit})</span>'
        text, shown = self.page_text(title)
        if text is None:
            link = f"[[:{title.text}]]"
            return context.strip.hide(escape(link, quote=False), "nowiki") if nowiki else link
        if nowiki:
            return escape(text, quote=False)
        nodes = template_nodes(text, context.site.extension_tags)
        return self.template(text, shown, parts, frame, nodes) if nodes else text

    def template(self, text: str, title: Title, parts: Sequence[Part], frame: Frame, nodes: Sequence[Node]) -> str:
        """Return the expansion of a template's text; one without arguments or tags is the same all over a frame."""
        if not parts and title.text in frame.included:
            return frame.included[title.text]
        before = self.tags_run
        value = Frame(self, text, title, frame, parts).expand_between(nodes, 0, len(text))
        if not parts and before == self.tags_run:
            frame.included[title.text] = value
        return value

    def page_text(self, title: Title) -> tuple[str | None, Title]:
        """Return the text of a page to include, a redirect followed once."""
        text = self.context.pages.text(title.text)
        if text is None and title.namespace == MEDIAWIKI:
            text = default_message(title.name)
        if text is None:
            if title.namespace == TEMPLATE or not self.context.pages.exists(title.text):
                self.context.facts.wanted_templates[title.text] = None
            return None, title
        redirect = redirect_target(text, self.context.site)
        if redirect is not None and not redirect[0].interwiki:
            target = redirect[0]
            other = self.context.pages.text(target.text)
            return (None if other is None else fit(other)), target
        return fit(text), title
