"""Functions of one text: case, padding, cutting, numbers, encoding, plural and gender.

Source: https://www.mediawiki.org/wiki/Help:Magic_words#Formatting
"""

from __future__ import annotations

import re
from collections.abc import Callable

from editor.render.extensions.attribute import decode_references
from editor.render.functions import encoding, text
from editor.render.functions.call import Call, Function, error, title_of
from editor.render.functions.expression import ExpressionError, evaluate
from editor.render.functions.number import format_number, parse_formatted
from editor.render.strip import PREFIX

_MARKED_LINK = re.compile(r"\[\[:?([^\[\]|]*)(?:\|([^\[\]]*))?\]\]")
_MARKERS = re.compile("(\x7f'\"`UNIQ-[^\x7f]*\x7f)")
_RUN_OF_BLANKS = re.compile(r"[ _]+")


def outside_markers(value: str, change: Callable[[str], str]) -> str:
    """Return `value` changed, but for the strip markers in it."""
    if PREFIX not in value:
        return change(value)
    return "".join(part if part.startswith("\x7f") else change(part) for part in _MARKERS.split(value))


def lcfirst(call: Call) -> str:
    """``{{lcfirst: text}}``."""
    value = call.text(0)
    return value[:1].lower() + value[1:]


def ucfirst(call: Call) -> str:
    """``{{ucfirst: text}}``."""
    value = call.text(0)
    return value[:1].upper() + value[1:]


def _padded(left: bool) -> Function:
    def run(call: Call) -> str:
        padding = call.unstrip(call.text(2)) if len(call) > 2 else "0"
        return text.pad(call.text(0), call.text(1), padding, left=left)

    return run


def formatnum(call: Call) -> str:
    """``{{formatnum: number | R or NOSEP or LOSSLESS}}``."""
    value = call.unstrip(call.text(0))
    options = {call.text(index) for index in range(1, len(call))}
    if "R" in options:
        return parse_formatted(value)
    return format_number(value, separators="NOSEP" not in options, lossless="LOSSLESS" in options)


def plural(call: Call) -> str:
    """``{{plural: number | one | other}}``; the number may be an expression or formatted."""
    number = parse_formatted(call.text(0))
    try:
        value = float(number)
    except ValueError:
        try:
            values = evaluate(number)
        except ExpressionError:
            values = []
        value = values[-1] if values else 0.0
    return text.plural(value, [call.text(index) for index in range(1, len(call))])


def gender(call: Call) -> str:
    """``{{gender: user | male | female | neutral}}``: nobody's gender is known here."""
    return call.text(3) if len(call) > 3 else call.text(1)


def grammar(call: Call) -> str:
    """``{{grammar: case | word}}``: English has no cases."""
    return call.text(1)


def bidi(call: Call) -> str:
    """``{{bidi: text}}``: the text set apart by its own direction, left to right unless it says otherwise."""
    value = call.text(0)
    strong = next((letter for letter in value if letter.isalpha()), "")
    return f"\u202b{value}\u202c" if "\u0590" <= strong <= "\u08ff" else f"\u202a{value}\u202c" if strong else value


def urlencode(call: Call) -> str:
    """``{{urlencode: text | QUERY or WIKI or PATH}}``."""
    styles: dict[str, Callable[[str], str]] = {"WIKI": encoding.url_wiki, "PATH": encoding.url_path}
    return styles.get(call.text(1).upper(), encoding.url_query)(call.unstrip(call.text(0)))


def anchorencode(call: Call) -> str:
    """``{{anchorencode: heading}}``: the id that a heading of this text gets."""
    value = _MARKED_LINK.sub(lambda found: found[2] or found[1], call.unstrip(call.text(0)))
    value = re.sub(r"'{2,5}|<[^>]*>", "", value)
    value = decode_references(_RUN_OF_BLANKS.sub(" ", value).strip(" _"))
    html5 = call.site.fragment_mode[:1] == ("html5",)
    shaped = encoding.fragment_html5(value) if html5 else encoding.fragment_legacy(value)
    # What the fragment may hold must not be read as wikitext again.
    return re.sub(r"[\[\]{}|<>'&\"]", lambda found: f"&#{ord(found[0])};", shaped)


def titleparts(call: Call) -> str:
    """``{{#titleparts: title | count | first}}``."""
    title = title_of(call, call.text(0))
    if title is None:
        return call.text(0)
    return text.title_parts(title.text, call.text(1), call.text(2))


def rel2abs(call: Call) -> str:
    """``{{#rel2abs: path | base}}``."""
    base = call.text(1) or call.page.text
    found = text.absolute_title(call.text(0), base)
    if found is None:
        return error(f'Error: Invalid depth in path: "{call.text(0)}" (tried to access a node above the root node).')
    return found


def _plain(call: Call, index: int) -> str:
    return call.unstrip(call.text(index))


FUNCTIONS: dict[str, Function] = {
    "lc": lambda call: outside_markers(call.text(0), str.lower),
    "uc": lambda call: outside_markers(call.text(0), str.upper),
    "lcfirst": lcfirst,
    "ucfirst": ucfirst,
    "padleft": _padded(left=True),
    "padright": _padded(left=False),
    "formatnum": formatnum,
    "plural": plural,
    "gender": gender,
    "grammar": grammar,
    "bidi": bidi,
    "urlencode": urlencode,
    "anchorencode": anchorencode,
    "#titleparts": titleparts,
    "#rel2abs": rel2abs,
    "#len": lambda call: str(len(_plain(call, 0))),
    "#pos": lambda call: text.position(_plain(call, 0), _plain(call, 1), call.text(2)),
    "#rpos": lambda call: text.last_position(_plain(call, 0), _plain(call, 1)),
    "#sub": lambda call: text.cut(_plain(call, 0), call.text(1), call.text(2)),
    "#count": lambda call: text.occurrences(_plain(call, 0), _plain(call, 1)),
    "#replace": lambda call: text.replaced(_plain(call, 0), _plain(call, 1), _plain(call, 2)),
    "#explode": lambda call: text.piece(_plain(call, 0), _plain(call, 1), call.text(2), call.text(3)),
    "#urlencode": urlencode,
    "#urldecode": lambda call: encoding.url_decoded(_plain(call, 0)),
}
