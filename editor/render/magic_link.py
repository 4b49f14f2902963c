"""Bare addresses, and ``RFC 1``, ``PMID 1``, ``ISBN 0-...`` where the wiki links them.

Source: https://www.mediawiki.org/wiki/Help:Magic_links
"""

from __future__ import annotations

import re
from functools import lru_cache

from editor.render import url as address
from editor.render.context import Context
from editor.render.external_link import external_link, image_or_none
from editor.render.mapped import Mapped

_BLANK = r"(?:\t|&nbsp;|&#0*160;|&#[xX]0*[Aa]0;|[\x20\xa0\u1680\u2000-\u200a\u202f\u205f\u3000])"
_DASH = r"(?:-|[\x20\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]|&nbsp;|&#0*160;|&#[xX]0*[Aa]0;)"
_TAIL = re.compile(r"[,;.:!?]+\Z")
_ENTITY_TAIL = re.compile(r"&(?:[a-z]+|#x[\da-f]+|#\d+)\Z", re.IGNORECASE)
_END_OF_URL = re.compile(r"&(?:lt|gt|nbsp|\#x0*(?:3[CcEe]|[Aa]0)|\#0*(?:60|62|160));")


@lru_cache(maxsize=8)
def _pattern(protocols: str) -> re.Pattern[str]:
    return re.compile(
        r"(<a[ \t\r\n>].*?</a>)|(<.*?>)"
        rf"|((?<!\w)(?:{protocols}){address.ADDRESS}{address.CHARACTER}*)"
        rf"|\b(?:(RFC|PMID){_BLANK}+([0-9]+)\b"
        rf"|ISBN{_BLANK}+((?:97[89]{_DASH}?)?(?:[0-9]{_DASH}?){{9}}[0-9Xx])\b)",
        re.IGNORECASE | re.DOTALL,
    )


def build_magic_links(source: Mapped, context: Context) -> Mapped:
    """Turn what looks like an address, an RFC, a PMID or an ISBN into a link."""
    text = source.text
    if ":" not in text and not any(word in text for word in context.site.magic_links):
        return source

    def link(found: re.Match[str]) -> str | None:
        if found[3]:
            return _free(found, source, context)
        if found[4]:
            return _number(found, source, context)
        if found[6]:
            return _isbn(found, source, context)
        return None

    return source.replaced(_pattern(context.site.protocol_pattern), link)


def _free(found: re.Match[str], source: Mapped, context: Context) -> str | None:
    url = found[3]
    trail = ""
    cut = _END_OF_URL.search(url)
    if cut:
        url, trail = url[: cut.start()], url[cut.start() :]
    tail = _TAIL.search(url) if "(" in url else re.search(r"[,;.:!?)]+\Z", url)
    if tail:
        at = tail.start()
        # A semicolon that ends a character reference belongs to it.
        if url[at] == ";" and _ENTITY_TAIL.search(url[:at]):
            at += 1
        url, trail = url[:at], url[at:] + trail
    if re.fullmatch(context.site.protocol_pattern, url, re.IGNORECASE):
        return None
    url = address.cleaned(url)
    image = image_or_none(url, context)
    if image:
        return image + trail
    label = url.replace("&", "&amp;").replace("<", "&lt;").replace("://", "&#58;//")
    return external_link(url, label, "free", context, source.span(*found.span())) + trail


def _number(found: re.Match[str], source: Mapped, context: Context) -> str | None:
    kind, number = found[4], found[5]
    if kind not in context.site.magic_links:
        return None
    if kind == "RFC":
        url, style = f"https://datatracker.ietf.org/doc/html/rfc{number}", "mw-magiclink-rfc"
    else:
        url, style = f"//www.ncbi.nlm.nih.gov/pubmed/{number}?dopt=Abstract", "mw-magiclink-pmid"
    return external_link(url, f"{kind} {number}", style, context, source.span(*found.span())).replace(
        f'"external {style}"', f'"external {style}"'
    )


def _isbn(found: re.Match[str], source: Mapped, context: Context) -> str | None:
    if "ISBN" not in context.site.magic_links or not found[0].startswith("ISBN"):
        return None
    shown = re.sub(_BLANK, " ", found[6])
    number = shown.replace("-", "").replace(" ", "").replace("x", "X")
    href = context.site.articlepath.replace("$1", f"Special:BookSources/{number}")
    return f'<a href="{href}" class="internal mw-magiclink-isbn"{source.span(*found.span())}>ISBN {shown}</a>'
