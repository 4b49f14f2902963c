"""Paragraphs for what stands loose in a page or a block quote, around a tree builder's tree.

Source: https://www.mediawiki.org/wiki/RemexHtml
"""

from __future__ import annotations

import re
from enum import Enum
from html import escape
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from editor.render.element import FORMATTING, INLINE, SPACE
from editor.render.prepare import EMPTY_MARK, LOOSE, named, prepared


def wrapped(html: str) -> str:
    """Return HTML as a tree builder reads it, loose text in paragraphs."""
    html, numbered = prepared(html)
    body = LexborHTMLParser("<!DOCTYPE html><html><head></head><body>" + html).body
    whole = "" if body is None else _Wrapper().root(body)
    return named(whole) if numbered else whole


class _Wrapper:
    """Wraps what stands loose in the page or in a block quote into paragraphs."""

    def root(self, element: LexborNode) -> str:
        """Return the inner HTML of a root of paragraphs."""
        pieces: list[_Piece] = []
        self.children(element, (), pieces)
        return _Joiner(pieces).html()

    def children(self, element: LexborNode, around: tuple[LexborNode, ...], out: list[_Piece]) -> None:
        """List the children of a root, or of an inline element in one that holds blocks (`around`)."""
        child = element.child
        while child is not None:
            tag = child.tag or ""
            if tag == "-text":
                text = child.text_content or ""
                out.append(_Piece(_Kind.INLINE if text.strip(SPACE) else _Kind.BLANK, around, _text(text)))
            elif tag.startswith(("-", "!")):
                pass
            elif tag == "mw-loose":
                out.append(_Piece(_Kind.BLOCK, around, _inner(child)))
            elif tag not in INLINE or LOOSE.strip() in child.attributes:
                out.append(_Piece(_Kind.BLOCK, around, self.element(child)))
            elif len(around) < 100 and _holds_block(child):
                if tag in FORMATTING:
                    self.children(child, (*around, child), out)
                else:
                    out.append(_Piece(_Kind.WHOLE, around, self.element(child)))
            elif tag in ("link", "meta", "style") and not around:
                out.append(_Piece(_Kind.NEUTRAL, around, self.element(child)))
            else:
                blank = tag in FORMATTING and _is_blank(child) and EMPTY_MARK.strip() not in child.attributes
                out.append(_Piece(_Kind.BLANK if blank else _Kind.INLINE, around, self.element(child), blank))
            child = child.next

    def element(self, node: LexborNode) -> str:
        """Return an element's HTML, block quotes inside wrapped."""
        if node.tag == "blockquote":
            return f"{_start(node)}{self.root(node)}</blockquote>"
        html: str = node.html or ""
        if "mw-loose" in html:
            html = html.replace("<mw-loose>", "").replace("</mw-loose>", "")
        for mark in (LOOSE, EMPTY_MARK):
            if mark in html:
                html = html.replace(f'{mark}=""', "")
        if "<blockquote" not in html:
            return html
        out = [_start(node)]
        child = node.child
        while child is not None:
            tag = child.tag or ""
            if tag == "-text":
                out.append(_text(child.text_content or ""))
            elif not tag.startswith(("-", "!")):
                out.append(self.element(child))
            child = child.next
        out.append(f"</{node.tag}>")
        return "".join(out)


class _Kind(Enum):
    INLINE = 0
    BLANK = 1
    NEUTRAL = 2  # may stand in a paragraph and out of one
    BLOCK = 3
    WHOLE = 4  # an inline element with a block in it that nothing may split


class _Piece(NamedTuple):
    """What stands in a root: `around` are the inline elements to build up around it, outermost first.

    `is_element` tells a blank formatting element from white space.
    """

    kind: _Kind
    around: tuple[LexborNode, ...]
    html: str
    is_element: bool = False


class _Joiner:
    """Puts runs of inline pieces into paragraphs; neighbours share the elements around them."""

    def __init__(self, pieces: list[_Piece]) -> None:
        self.pieces = pieces
        self.out: list[str] = []
        self.open: list[LexborNode] = []
        self.in_paragraph = False

    def html(self) -> str:
        """Return all pieces joined."""
        for piece, kind in zip(self.pieces, self._kinds(), strict=True):
            # White space opens nothing, so that it does not matter where blocks are parted.
            if kind is _Kind.BLANK:
                self._leave(piece.around)
            else:
                self._enter(kind)
                self._surround(piece.around)
            self.out.append(piece.html)
        self._enter(_Kind.BLOCK)
        self._surround(())
        return "".join(self.out)

    def _kinds(self) -> list[_Kind]:
        """Return what each piece is taken for.

        A blank element goes with what follows. What stands before an element that nothing
        may split, in the same formatting, stays with it out of any paragraph.
        """
        kinds: list[_Kind] = []
        after = _Kind.INLINE
        whole: LexborNode | None = None
        for piece in reversed(self.pieces):
            kind = piece.kind
            if kind in (_Kind.WHOLE, _Kind.BLOCK):
                whole = piece.around[0] if kind is _Kind.WHOLE and piece.around else None
                kind = _Kind.BLOCK
            elif kind is not _Kind.BLANK and whole is not None and piece.around[:1] == (whole,):
                kind = _Kind.BLOCK
            if kind is _Kind.BLANK and piece.is_element:
                kind = after
            elif kind in (_Kind.INLINE, _Kind.BLOCK):
                after = kind
            kinds.append(kind)
        return kinds[::-1]

    def _enter(self, kind: _Kind) -> None:
        """Open or close the paragraph."""
        if kind is _Kind.INLINE and not self.in_paragraph:
            self._surround(())
            self.out.append("<p>")
            self.in_paragraph = True
        elif kind is _Kind.BLOCK and self.in_paragraph:
            self._surround(())
            self.out.append("</p>")
            self.in_paragraph = False

    def _surround(self, around: tuple[LexborNode, ...]) -> None:
        """Close and open elements until `around` is open."""
        self._leave(around)
        for node in around[len(self.open) :]:
            self.out.append(_start(node))
            self.open.append(node)

    def _leave(self, around: tuple[LexborNode, ...]) -> None:
        """Close the elements that are not of `around`."""
        common = 0
        for one, other in zip(self.open, around, strict=False):
            if one is not other:
                break
            common += 1
        while len(self.open) > common:
            self.out.append(f"</{self.open.pop().tag}>")


def _start(node: LexborNode) -> str:
    attributes = "".join(
        f' {name}="{escape(value or "")}"' for name, value in node.attributes.items() if name != LOOSE.strip()
    )
    return f"<{node.tag}{attributes}>"


def _is_blank(node: LexborNode) -> bool:
    """Tell whether an element holds white space at most: what rebuilding formatting leaves behind."""
    child = node.child
    return child is None or (
        child.tag == "-text" and child.next is None and not (child.text_content or "").strip(SPACE)
    )


def _inner(node: LexborNode) -> str:
    html: str = node.html or ""
    return html.removeprefix("<mw-loose>").removesuffix("</mw-loose>")


def _text(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\xa0", "&#160;")


_BLOCK_START = re.compile(r"<([a-z][a-z0-9]*)")


def _holds_block(node: LexborNode) -> bool:
    html: str = node.html or ""
    return any(found[1] not in INLINE for found in _BLOCK_START.finditer(html))
