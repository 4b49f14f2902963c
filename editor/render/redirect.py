"""The box that a redirect shows before what else the page holds.

Source: https://www.mediawiki.org/wiki/Help:Redirects
"""

from __future__ import annotations

from html import escape

from editor.render.context import Context
from editor.render.link import link_start
from editor.render.mapped import Mapped
from editor.wikitext.redirect import redirect_target


def take_redirect(source: Mapped, context: Context) -> tuple[str, Mapped]:
    """Return the box of a redirect ("" where the page is none) and what is left of the page's text."""
    found = redirect_target(source.text, context.site)
    if found is None:
        return "", source
    title, end = found
    link = f"{link_start(title, context, source.span(0, end))}{escape(title.text, quote=False)}</a>"
    box = f'<div class="redirectMsg"><p>Redirect to:</p><ul class="redirectText"><li>{link}</li></ul></div>'
    return box, source.slice(end, len(source.text))
