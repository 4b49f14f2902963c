"""Options of a picture, by kind.

Source: https://www.mediawiki.org/wiki/Help:Images
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.lint.closeness import closest
from editor.text import Span
from editor.wikitext.model import LinkFact

_WORDS = {
    "thumb": "frame",
    "thumbnail": "frame",
    "frame": "frame",
    "framed": "frame",
    "enframed": "frame",
    "frameless": "frame",
    "border": "border",
    "left": "align",
    "right": "align",
    "center": "align",
    "centre": "align",
    "none": "align",
    "baseline": "valign",
    "sub": "valign",
    "super": "valign",
    "sup": "valign",
    "top": "valign",
    "text-top": "valign",
    "middle": "valign",
    "bottom": "valign",
    "text-bottom": "valign",
    "upright": "upright",
    "muted": "muted",
    "loop": "loop",
    "noicon": "noicon",
}
_NAMED = re.compile(
    r"(alt|link|page|class|lang|upright|thumb|thumbnail|thumbtime|start|end|manualthumb|preload|disablecontrols)\s*=",
    re.IGNORECASE,
)
_NAMED_BLANK = re.compile(r"(page|upright) [\d.]+$", re.IGNORECASE)
_SIZE = re.compile(r"\d*(?:x\d+)?\s*px$", re.IGNORECASE)
_NEARLY_SIZE = re.compile(r"(\d{2,4})\s*(?:p|x|pxl?s?|pix(?:els?)?|ps|xp|pz|ox)$|(\d{2,4})$", re.IGNORECASE)


def options(text: str, link: LinkFact) -> Iterator[tuple[Span, str]]:
    """Yield the spans of a file's options, blanks included, with their texts, blanks stripped."""
    for span in link.options:
        yield span, text[span.start : span.end].strip()


def option_of(text: str) -> str | None:
    """Return the kind of an option, or None for a caption."""
    if text in _WORDS:
        return _WORDS[text]
    if _SIZE.match(text) and text[0] in "0123456789xX":
        return "size"
    named = _NAMED.match(text) or _NAMED_BLANK.match(text)
    if named:
        name = named[1].lower()
        return _WORDS.get(name, name)
    return None


def guess(text: str) -> str | None:
    """Return the option that `text` was probably meant to be, or None."""
    size = _NEARLY_SIZE.match(text)
    if size:
        return f"{size[1] or size[2]}px"
    lower = text.lower()
    if lower in _WORDS and lower != text:
        return lower
    if not re.fullmatch(r"[a-z-]{4,11}", text):
        return None
    return closest(text, (word for word in _WORDS if len(word) > 3))
