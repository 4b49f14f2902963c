"""A page that stands on its own: the article's HTML in our skin, in one file that loads nothing."""

from __future__ import annotations

from html import escape

from editor import resources
from editor.render.page import Page

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data: file: 'self'"


def standalone_page(page: Page, title: str) -> str:
    """Return an HTML document.

    Args:
        page: The rendered page.
        title: The page title, shown unless the article sets its own.
    """
    shown = page.title or escape(title)
    style = resources.text("preview", "skin.css") + resources.text("preview", "code.css")
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<style>\n{style}\n</style>\n</head>\n<body>\n<main>\n<h1>{shown}</h1>\n{page.html()}\n</main>\n</body>\n</html>\n"
    )
