"""``[address text]``.

Source: https://www.mediawiki.org/wiki/Help:Links#External_links
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from editor.render import url as address
from editor.render.context import Context
from editor.render.mapped import Mapped, Writer

_CUT = re.compile("&(?:lt|gt);")
_IMAGE = re.compile(r"https?://[^\s\"<>]+\.(?:png|gif|jpe?g|webp|svg)\Z", re.IGNORECASE)


def external_link(url: str, label: str, kind: str, context: Context, span: str = "") -> str:
    """Return a link out of the wiki; `kind` is ``text``, ``free`` or ``autonumber``."""
    shown = escape(url, quote=True).replace("'", "&#39;")
    for mark, entity in (("[", "&#91;"), ("]", "&#93;"), ("//", "&#47;/"), ("__", "&#95;_"), ("RFC", "&#82;FC")):
        shown = shown.replace(mark, entity)
    rest = address.attributes(url, context.site)
    return f'<a{rest} class="external {kind}" href="{shown}"{span}>{label}</a>'


def image_or_none(url: str, context: Context) -> str | None:
    """Return the picture at an address, where the wiki shows such."""
    if context.site.allow_external_images and _IMAGE.match(url):
        name = escape(url.rsplit("/", 1)[-1])
        return address.armored(f'<img src="{escape(url)}" alt="{name}"/>')
    return None


def _parts(found: re.Match[str]) -> tuple[str, int]:
    """Return the address and where it ends in the text: an escaped angle bracket is not part of it."""
    url = found[1]
    cut = _CUT.search(url)
    if cut:
        return url[: cut.start()], found.start(1) + cut.start()
    return url, found.end(1)


def _candidates(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern`; where no bracket closes on the line it is not even tried."""
    at = text.find("[")
    close = newline = -1
    while at >= 0:
        if close < at:
            close = text.find("]", at)
            if close < 0:
                return
        if newline < at:
            newline = text.find("\n", at)
            newline = len(text) if newline < 0 else newline
        found = pattern.match(text, at) if close < newline else None
        if found:
            yield found
        at = text.find("[", found.end() if found else at + 1)


def build_external_links(source: Mapped, context: Context) -> Mapped:
    """Turn bracketed addresses into links; those without text are numbered by the fold."""
    text = source.text
    if "[" not in text or ("//" not in text and ":" not in text):
        return source
    writer: Writer | None = None
    done = 0
    for found in _candidates(text, address.link_pattern(context.site.protocol_pattern)):
        if writer is None:
            writer = Writer(source)
        raw, end = _parts(found)
        close = found.end() - 1
        writer.copy(done, found.start())
        done = found.end()
        label = text[end:close].lstrip(_SPACES)
        label_start = close - len(label)
        url = address.cleaned(context.strip.both(raw))
        span = source.span(found.start(), found.end())
        if not label:
            html = external_link(url, f"[{context.hole('n', context.depth)}]", "autonumber", context, span)
            writer.put(html, found.start(), found.end())
            continue
        image = image_or_none(label, context) if label.startswith("http") else None
        head, tail = external_link(url, "\0", "text", context, span).split("\0")
        writer.put(head, found.start(), label_start)
        if image:
            writer.put(image, label_start, close)
        else:
            writer.append(armored_label(source.slice(label_start, close), context))
        writer.put(tail, close, done)
    if writer is None:
        return source
    writer.copy(done, len(text))
    return writer.result()


_SPACES = " \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_SLASHES = re.compile("(?<=[a-z]):(?=//)", re.IGNORECASE)
_MARKS = re.compile(r"\b(?:RFC|PMID|ISBN)(?=\s)")


def armored_label(label: Mapped, context: Context) -> Mapped:
    """Return a link's text whose addresses do not become links in the link."""
    if "//" in label.text:
        return label.replaced(_SLASHES, lambda found: "&#58;")
    return label
