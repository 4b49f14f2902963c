from __future__ import annotations

from collections.abc import Callable

from editor.render.message import default_message


def test_messages_nobody_wrote_have_their_text(html: Callable[..., str]) -> None:
    assert default_message("Mainpage") == "Main Page"
    assert default_message("No such message") is None
    assert html("{{MediaWiki:Mainpage}}") == "<p>Main Page\n</p>"
    assert "MediaWiki:No such" in html("{{MediaWiki:No such}}")
