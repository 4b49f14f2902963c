"""Variables and functions about the wiki: names, addresses, counts, languages, messages.

Source: https://www.mediawiki.org/wiki/Help:Magic_words#Technical_metadata
"""

from __future__ import annotations

import re
from html import escape

from editor.render.functions.call import Call, Function, Html, title_of
from editor.render.functions.number import format_number
from editor.render.message import default_message
from editor.wikitext.direction import RIGHT_TO_LEFT
from editor.wikitext.site import MEDIAWIKI, Title

MEDIAWIKI_VERSION = "1.39"

_PARAMETER = re.compile(r"\$([1-9])")


def _setting(name: str) -> Function:
    return lambda call: str(getattr(call.site, name))


def _statistic(name: str) -> Function:
    return lambda call: format_number(str(call.site.statistics.get(name, 0)))


def _content_model(title: Title) -> str:
    if title.name.endswith(".css"):
        return "css"
    if title.name.endswith(".js"):
        return "javascript"
    if title.name.endswith(".json"):
        return "json"
    return "wikitext"


VARIABLES: dict[str, Function] = {
    "SITENAME": _setting("sitename"),
    "SERVER": _setting("server"),
    "SERVERNAME": _setting("servername"),
    "SCRIPTPATH": _setting("scriptpath"),
    "STYLEPATH": _setting("stylepath"),
    "CURRENTVERSION": lambda _call: MEDIAWIKI_VERSION,
    "CONTENTLANGUAGE": _setting("lang"),
    "CONTENTLANG": _setting("lang"),
    "PAGELANGUAGE": _setting("lang"),
    "USERLANGUAGE": _setting("lang"),
    "DIRECTIONMARK": lambda _call: "\u200e",
    "DIRMARK": lambda _call: "\u200e",
    "REVISIONID": lambda _call: "",
    "REVISIONSIZE": lambda _call: "",
    "NUMBEROFPAGES": _statistic("pages"),
    "NUMBEROFARTICLES": _statistic("articles"),
    "NUMBEROFFILES": _statistic("files"),
    "NUMBEROFEDITS": _statistic("edits"),
    "NUMBEROFUSERS": _statistic("users"),
    "NUMBEROFACTIVEUSERS": _statistic("activeusers"),
    "NUMBEROFADMINS": _statistic("admins"),
    "NUMBEROFVIEWS": lambda _call: "",
    "CASCADINGSOURCES": lambda _call: "",
    "!": lambda _call: "|",
    "=": lambda _call: "=",
    "#contentmodel": lambda call: _content_model(call.page),
}

_BCP47 = {
    "als": "gsw",
    "bat-smg": "sgs",
    "be-x-old": "be-tarask",
    "crh-cyrl": "crh-Cyrl",
    "de-formal": "de-x-formal",
    "eml": "egl",
    "en-rtl": "en-x-rtl",
    "es-formal": "es-x-formal",
    "fiu-vro": "vro",
    "hu-formal": "hu-x-formal",
    "map-bms": "jv-x-bms",
    "mo": "ro-Cyrl-MD",
    "nl-informal": "nl-x-informal",
    "nrm": "nrf",
    "roa-rup": "rup",
    "roa-tara": "nap-x-tara",
    "simple": "en-simple",
    "sr-ec": "sr-Cyrl",
    "sr-el": "sr-Latn",
    "zh-classical": "lzh",
    "zh-cn": "zh-Hans-CN",
    "zh-hk": "zh-Hant-HK",
    "zh-min-nan": "nan",
    "zh-mo": "zh-Hant-MO",
    "zh-my": "zh-Hans-MY",
    "zh-sg": "zh-Hans-SG",
    "zh-tw": "zh-Hant-TW",
    "zh-yue": "yue",
}
_FROM_BCP47 = {standard.lower(): own for own, standard in _BCP47.items()}

# Language names: in themselves, and in English.
_LANGUAGES = {
    "ar": ("العربية", "Arabic"),
    "bg": ("български", "Bulgarian"),
    "ca": ("català", "Catalan"),
    "cs": ("čeština", "Czech"),
    "da": ("dansk", "Danish"),
    "de": ("Deutsch", "German"),
    "de-formal": ("Deutsch (Sie-Form)", "German (formal address)"),
    "el": ("Ελληνικά", "Greek"),
    "en": ("English", "English"),
    "eo": ("Esperanto", "Esperanto"),
    "es": ("español", "Spanish"),
    "et": ("eesti", "Estonian"),
    "fa": ("فارسی", "Persian"),
    "fi": ("suomi", "Finnish"),
    "fr": ("français", "French"),
    "he": ("עברית", "Hebrew"),
    "hi": ("हिन्दी", "Hindi"),
    "hr": ("hrvatski", "Croatian"),
    "hu": ("magyar", "Hungarian"),
    "id": ("Bahasa Indonesia", "Indonesian"),
    "it": ("italiano", "Italian"),
    "ja": ("日本語", "Japanese"),
    "ko": ("한국어", "Korean"),
    "la": ("Latina", "Latin"),
    "lt": ("lietuvių", "Lithuanian"),
    "lv": ("latviešu", "Latvian"),
    "nb": ("norsk bokmål", "Norwegian Bokmål"),
    "nl": ("Nederlands", "Dutch"),
    "nn": ("norsk nynorsk", "Norwegian Nynorsk"),
    "no": ("norsk", "Norwegian"),
    "pl": ("polski", "Polish"),
    "pt": ("português", "Portuguese"),
    "ro": ("română", "Romanian"),
    "ru": ("русский", "Russian"),
    "simple": ("Simple English", "Simple English"),
    "sk": ("slovenčina", "Slovak"),
    "sl": ("slovenščina", "Slovenian"),
    "sr": ("српски / srpski", "Serbian"),
    "sv": ("svenska", "Swedish"),
    "th": ("ไทย", "Thai"),
    "tr": ("Türkçe", "Turkish"),
    "uk": ("українська", "Ukrainian"),
    "vi": ("Tiếng Việt", "Vietnamese"),
    "zh": ("中文", "Chinese"),
}


def _code(text: str) -> str:
    """Return MediaWiki's own code of a language given by any code."""
    code = text.strip().lower()
    return code if code in _LANGUAGES else _FROM_BCP47.get(code, code)


def language(call: Call) -> str:
    """``{{#language: code | in language}}``: its name in itself, or in English."""
    names = _LANGUAGES.get(_code(call.text(0)))
    if names is None:
        return call.text(0)
    wanted = _code(call.text(1))
    return names[1] if wanted in ("en", "simple") else names[0]


def direction(call: Call) -> str:
    """``{{#dir: code}}``."""
    code = _code(call.text(0) or call.site.lang)
    return "rtl" if code in RIGHT_TO_LEFT else "ltr"


def bcp47(call: Call) -> str:
    """``{{#bcp47: code}}``: the standard code."""
    code = (call.without_markers(call.text(0)) or call.site.lang).lower()
    return _BCP47.get(code, code)


def content_model(call: Call) -> str:
    """``{{#contentmodel: local or canonical | title}}``."""
    title = title_of(call, call.text(1)) if len(call) > 1 else call.page
    return _content_model(title) if title is not None else ""


def interlanguage_link(call: Call) -> str | None:
    """``{{#interlanguagelink: prefix | title}}``: a language link, even where the prefix is the wiki's own."""
    prefix = call.text(0).lower()
    if prefix not in call.site.interwikis:
        return None
    call.add_language(f"{prefix}:{call.text(1)}")
    return ""


def isbn(call: Call) -> Html | None:
    """``{{#isbn: number}}``: the link that a bare ISBN becomes where magic links are on."""
    number = call.text(0)
    digits = re.sub(r"[-\s]", "", number).upper()
    if not re.fullmatch(r"(?:97[89])?\d{9}[\dX]", digits, re.ASCII):
        return None
    href = call.site.articlepath.replace("$1", f"Special:BookSources/{digits}")
    return Html(f'<a href="{escape(href)}" class="internal mw-magiclink-isbn">ISBN {escape(number)}</a>')


def int_(call: Call) -> str:
    """``{{int: message | argument ...}}``."""
    key = call.text(0)
    title = title_of(call, key, MEDIAWIKI)

    def filled(text: str) -> str:
        return _PARAMETER.sub(lambda found: call.text(int(found[1])), text)

    message = call.message(title, filled) if title is not None else None
    if message is not None:
        return message
    known = default_message(key)
    return f"⧼{key}⧽" if known is None else filled(known)


FUNCTIONS: dict[str, Function] = {
    "#language": language,
    "#dir": direction,
    "#bcp47": bcp47,
    "#contentmodel": content_model,
    "int": int_,
    "#isbn": isbn,
    "#interlanguagelink": interlanguage_link,
    "REVISIONID": lambda call: "",
    "REVISIONUSER": lambda call: "",
    "REVISIONSIZE": lambda call: "",
}
