"""Help pages: our Markdown to HTML, wikitext examples shown beside what they become."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.renderer import RendererHTML
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

Render = Callable[[str], str]


def help_html(markdown: str, render: Render) -> str:
    """Return a help page's HTML.

    Args:
        markdown: The page; raw HTML in it is shown, not obeyed.
        render: Turns the wikitext of an example into HTML.
    """
    from markdown_it import MarkdownIt  # not before a page is shown

    parser = MarkdownIt("commonmark", {"html": False}).enable("table")

    def fence(self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
        token = tokens[index]
        typed = escape(token.content.rstrip("\n"), quote=False)
        source = f"<pre>{typed}</pre>"
        if token.info.strip() != "wikitext":
            return source
        return f'<div class="example">{source}<div class="example-result">{render(token.content)}</div></div>\n'

    parser.add_render_rule("fence", fence)
    return str(parser.render(markdown))
