"""A page that stands on its own: the article's HTML in our skin, in one file that loads nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape, unescape
from urllib.parse import unquote

from editor import resources
from editor.render.page import Page

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data: file: 'self'"
_OWN_MARK = re.compile(r' data-mw-span="[^"]*"')
_INTO_WIKI = re.compile(r'(<a\b[^<>]*?) href="/(?!/)[^"]*"')
_PICTURE = re.compile(r'(<img\b[^<>]*? src=")([^":]*)(?=")')


def standalone_page(page: Page, title: str, language: str = "en", *, rtl: bool = False) -> str:
    """Return an HTML document.

    Args:
        page: The rendered page.
        title: The page title, shown unless the article sets its own.
        language: See `standalone_html`.
        rtl: See `standalone_html`.
    """
    return standalone_html(page.html(), title, page.title, language, rtl=rtl)


def standalone_html(body: str, title: str, heading: str = "", language: str = "en", *, rtl: bool = False) -> str:
    """Return an HTML document.

    Args:
        body: The article's HTML.
        title: The page title, plain text.
        heading: HTML of the title as it is shown; "" for the title itself.
        language: Code of the language that the article is in; "" where nobody knows.
        rtl: It is written from right to left.
    """
    way = ' dir="rtl"' if rtl else ""
    shown = heading or escape(title)
    style = resources.text("preview", "skin.css") + resources.text("preview", "code.css")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"{way}>\n<head>\n'
        f'<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<style>\n{style}\n</style>\n</head>\n<body>\n<main>\n<h1>{shown}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )


def portable(html: str, picture: Callable[[str], str]) -> str:
    """Return HTML that can be taken elsewhere.

    Marks of the source are gone, links into the wiki, whose address is not known, are text, and pictures are within.

    Args:
        html: The article's HTML.
        picture: Gives for a picture's file name what stands in its place as an address, or "".
    """

    def shown(found: re.Match[str]) -> str:
        address = picture(unquote(unescape(found[2])))
        return found[1] + (escape(address) if address else found[2])

    return _PICTURE.sub(shown, _INTO_WIKI.sub(r"\1", _OWN_MARK.sub("", html)))
