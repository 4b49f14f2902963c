"""The stages in MediaWiki's order, and what lets templates, functions and tags call them again.

Source: https://www.mediawiki.org/wiki/Manual:Parser
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

from editor.render.block_level import blocks_of, build_blocks
from editor.render.context import Context, OvertakenError
from editor.render.external_link import build_external_links
from editor.render.frame import Expander, Frame
from editor.render.function_call import Registry
from editor.render.heading import finish_headings
from editor.render.line import TOC_PLACE, build_headings, build_rules, take_switches
from editor.render.link import build_links
from editor.render.magic_link import build_magic_links
from editor.render.mapped import Mapped
from editor.render.quote import build_quotes
from editor.render.sanitizer import normalize_references, sanitize
from editor.render.strip import LINE_IN_LINK, MARKER, PREFIX
from editor.render.table import build_tables
from editor.render.tag_call import Runner
from editor.wikitext.preprocessor import preprocess

Stage = Callable[[Mapped, Context], Mapped]

# Between expansion, which comes first, and block levels: each reads the whole working text once.
STAGES: tuple[Stage, ...] = (
    sanitize,
    build_tables,
    build_rules,
    take_switches,
    build_headings,
    build_links,
    build_quotes,
    build_external_links,
    build_magic_links,
    finish_headings,
)

_FRENCH_HINT = re.compile(r" [?:;!%»›]|[«‹] ")
_FRENCH = re.compile(r"(<[^<>]*>)| (?=[?:;!%»›](?!\w))|(?<!\w[«‹])(?<=[«‹]) ")
_LINE_MARK = re.compile(r"\n[*#:;]|<(?:blockquote|center|td|th)\b")
_TRAILS = re.compile(r"(?:\n|\A)[ \t]*\n[ \t]*\Z")
_STARTS_BLANK = re.compile(r"[ \t\r\0\v]*(?:\n|\Z)")
_LIST_HOLE = re.compile("\x7ff([0-9]+)\x7f")
# Expansion nests at most `frame.MAX_EXPAND_DEPTH` deep, at half a dozen calls a level, in each of those tags.
sys.setrecursionlimit(max(sys.getrecursionlimit(), 20_000))


class Pipeline:
    """Runs the stages over one text and the texts inside its tags."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.expander = Expander(context, Registry(), Runner(context, self.parse))

    # -- the stages

    def half_parsed(self, source: Mapped, frame: Frame | None = None) -> Mapped:
        """Run all stages up to the block levels; strip markers stay."""
        text = source.text
        frame = frame or Frame(self.expander, text, self.context.title)
        source = self.expander.top(source, frame, preprocess(text, self.context.site.extension_tags))
        if not self.context.depth and self.context.extra.get("led"):
            source = source.slice(1, len(source.text))
        for stage in STAGES:
            if self.context.overtaken is not None and self.context.overtaken():
                raise OvertakenError
            source = stage(source, self.context)
        return source

    def page(self, source: Mapped) -> str:
        """Return the HTML of a text before tidy, holes open."""
        context = self.context
        source = self.half_parsed(source)
        if PREFIX in source.text:
            source = _unstripped(source, context)
        if "\x7ff" in source.text:
            source = source.replaced(_LIST_HOLE, lambda found: f'<div {found[0]}=""></div>')
        if _TRAILS.search(source.text):
            context.extra["trails"] = True
        if _STARTS_BLANK.match(source.text):
            context.extra["starts_blank"] = True
            if not source.text.strip():
                context.extra["blank"] = True
        source = source.slice(0, 0) if context.extra.get("nothing") else build_blocks(source, context)
        html = context.strip.both(source.text)
        if TOC_PLACE in html:
            html = html.replace(TOC_PLACE, f'<div {context.hole("p", None)}=""></div>')
        return normalize_references(_spaced(html))

    def parse(self, source: Mapped, context: Context) -> str:
        """Read wikitext inside a tag, up to the block levels."""
        context.depth += 1
        text = self.half_parsed(source).text
        context.depth -= 1
        return normalize_references(text)


def _spaced(html: str) -> str:
    """Keep French punctuation on the line of its word; let lines in links be lines again."""
    html = html.replace(LINE_IN_LINK, "\n") if LINE_IN_LINK in html else html
    return _FRENCH.sub(lambda found: found[1] or "&#160;", html) if _FRENCH_HINT.search(html) else html


def finished(html: str) -> str:
    """Run the last stages over HTML that reaches the page late, as a list of references does."""
    return _spaced(blocks_of(html) if _LINE_MARK.search(html) else html)


def _unstripped(source: Mapped, context: Context) -> Mapped:
    """Put back what general strip markers hid, with the map kept."""

    def put(found: re.Match[str]) -> str | None:
        return None if found[1] == "nowiki" else context.strip.general(found[0])

    return source.replaced(MARKER, put)
