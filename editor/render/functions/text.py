"""Functions of one text: padding, cutting, finding, replacing (core and the string functions of ParserFunctions).

Source: https://www.mediawiki.org/wiki/Help:Extension:ParserFunctions#StringFunctions
"""

from __future__ import annotations

from editor.render.functions.number import leading_int

STRING_LIMIT = 1000
PAD_LIMIT = 500
_TOO_LONG = f'<strong class="error">Error: String exceeds {STRING_LIMIT:,} character limit.</strong>'


def _too_long(*texts: str) -> bool:
    return any(len(text) > STRING_LIMIT for text in texts)


def pad(text: str, length_text: str, padding: str, *, left: bool) -> str:
    """Fill `text` with as much of `padding` as brings it to the wanted length, 500 at most."""
    missing = min(leading_int(length_text), PAD_LIMIT) - len(text)
    if missing <= 0 or not padding:
        return text
    filling = (padding * (missing // len(padding) + 1))[:missing]
    return filling + text if left else text + filling


def position(text: str, needle: str, offset_text: str) -> str:
    """Return where `needle` (a blank if empty) first stands at or after the offset; empty if nowhere."""
    if _too_long(text, needle):
        return _TOO_LONG
    offset = leading_int(offset_text)
    if abs(offset) > len(text):
        return ""
    at = text.find(needle or " ", offset if offset >= 0 else len(text) + offset)
    return "" if at < 0 else str(at)


def last_position(text: str, needle: str) -> str:
    """Return where `needle` (a blank if empty) last stands; -1 if nowhere."""
    return _TOO_LONG if _too_long(text, needle) else str(text.rfind(needle or " "))


def cut(text: str, start_text: str, length_text: str) -> str:
    """Return a piece of `text`; a negative start counts from the end, a negative length leaves that much off."""
    if _too_long(text):
        return _TOO_LONG
    start, length = leading_int(start_text), leading_int(length_text)
    if start < 0:
        start = max(len(text) + start, 0)
    if length == 0:
        return text[start:]
    return text[start : start + length] if length > 0 else text[start : max(len(text) + length, start)]


def occurrences(text: str, needle: str) -> str:
    """Count `needle` (a blank if empty) in `text`, overlaps apart."""
    return _TOO_LONG if _too_long(text, needle) else str(text.count(needle or " "))


def replaced(text: str, needle: str, replacement: str) -> str:
    """Replace every `needle` (a blank if empty)."""
    if _too_long(text, needle, replacement):
        return _TOO_LONG
    return text.replace(needle or " ", replacement)


def piece(text: str, separator: str, index_text: str, limit_text: str = "") -> str:
    """Split `text` at `separator` (a blank if empty) and return the piece at an index; negative from the end."""
    if _too_long(text, separator):
        return _TOO_LONG
    limit = leading_int(limit_text)
    separator = separator or " "
    pieces = text.split(separator, limit - 1) if limit > 0 else text.split(separator)
    if limit < 0:
        pieces = pieces[:limit]
    index = leading_int(index_text)
    return pieces[index] if -len(pieces) <= index < len(pieces) else ""


def plural(number: float, forms: list[str]) -> str:
    """Choose the form English uses with `number`; ``0=none`` names a form for one number alone."""
    plain: list[str] = []
    for form in forms:
        key, equals, value = form.partition("=")
        if equals and key.strip().isascii() and key.strip().isdigit():
            if float(key) == number:
                return value
        else:
            plain.append(form)
    if not plain:
        return ""
    return plain[0] if number == 1 or len(plain) == 1 else plain[1]


def title_parts(title: str, count_text: str, first_text: str) -> str:
    """Return `count` of the parts of `title` between slashes, from the `first` (1 is the first) on.

    A count below 1 leaves off that many from the end; at most 25 parts are told apart.
    """
    parts = title.split("/", 24)
    count, first = leading_int(count_text), leading_int(first_text)
    if first > 0:
        first -= 1
    parts = parts[first:] if first >= 0 else parts[max(len(parts) + first, 0) :]
    if count > 0 or count < 0:
        parts = parts[:count]
    return "/".join(parts)


def absolute_title(target: str, base: str) -> str | None:
    """Resolve ``..``, ``.`` and a leading slash of `target` against the page `base`.

    Returns:
        The full path, or None where it climbs above the root.
    """
    target = target.strip().rstrip("/")
    if target in ("", "."):
        return base.strip()
    if target.startswith(("/", "./", "../")) or target == "..":
        target = f"{base.strip()}/{target}"
    out: list[str] = []
    for part in target.split("/"):
        if part == "..":
            if not out:
                return None
            out.pop()
        elif part not in ("", "."):
            out.append(part)
    return "/".join(out)
