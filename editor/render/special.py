"""Special pages that a page may include: lists of pages, where the pages of the wiki are known.

Source: https://www.mediawiki.org/wiki/Help:Special_pages, https://www.mediawiki.org/wiki/Help:Transclusion
"""

from __future__ import annotations

from html import escape

from editor.render import anchor
from editor.render.context import Context
from editor.wikitext.redirect import redirect_target
from editor.wikitext.site import MAIN, Title, parse_title

_LISTS = {"prefixindex": "mw-prefixindex-list", "allpages": "mw-allpages-chunk"}
_MOST = 345  # as many as one page of the list shows


def included(special: Title, context: Context) -> str | None:
    """Return the HTML of a special page written as a template; None where it cannot be told."""
    page, _, target = special.name.partition("/")
    list_class = _LISTS.get(page.replace(" ", "").lower())
    titles = context.pages.titles()
    if list_class is None or titles is None:
        return None
    start = parse_title(target, context.site) if target else Title(MAIN, "", "")
    if start is None:
        return ""
    by_prefix = list_class == _LISTS["prefixindex"]
    parsed = (parse_title(title, context.site) for title in titles)
    listed = [title for title in parsed if title is not None and title.namespace == start.namespace]
    names = {title.name: title for title in listed}
    chosen = [name for name in sorted(names) if (name.startswith(start.name) if by_prefix else name >= start.name)]
    rows = "".join(f"<li>{_row(names[name], context)}</li>\n" for name in chosen[:_MOST])
    return f'<ul class="{list_class}">{rows}</ul>' if rows else ""


def _row(title: Title, context: Context) -> str:
    text = context.pages.text(title.text)
    redirects = text is not None and redirect_target(text, context.site) is not None
    mark = ' class="mw-redirect"' if redirects else ""
    href = escape(context.site.articlepath.replace("$1", anchor.url_encoded(title.key)))
    link = f'<a href="{href}"{mark} title="{escape(title.text)}">{escape(title.name, quote=False)}</a>'
    return f'<div class="allpagesredirect">{link}</div>' if redirects else link
