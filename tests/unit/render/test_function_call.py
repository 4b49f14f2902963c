from __future__ import annotations

import pytest

from editor.render.document import render_page
from editor.render.pages import DictPages
from editor.wikitext.site import default_site


def shown(text: str, **pages: str) -> str:
    site = default_site()
    titles = {name.replace("_", ":", 1): content for name, content in pages.items()}
    return render_page(text, "Sample", site, DictPages(site, titles)).html()


def test_messages_are_expanded() -> None:
    assert "Hi Ann, it is 3</b>" in shown("{{int:greet|Ann}}", MediaWiki_Greet="'''Hi $1, it is {{#expr:1+2}}'''")


def test_a_message_that_calls_itself_ends() -> None:
    assert "⧼loop⧽⧼loop⧽" in shown("{{int:loop}}", MediaWiki_Loop="{{int:loop}}{{int:loop}}")


@pytest.mark.parametrize("name", ["#switch:x", "#formatdate:x", "#titleparts:a/b", "padleft:x", "#if:x", "#time:Y"])
def test_nested_calls_expand_each_argument_once(name: str) -> None:
    assert shown("{{" + f"{name}|" * 1 + ("{{" + name + "|") * 40 + "1" + "}}" * 41)


@pytest.mark.parametrize(
    "text", ["[[a\ud83d]]", "{{\ud83d}}", "<ref name='\ud83d'/>", "{{#urldecode:\ud83d}}", "\x7fr0\x7f"]
)
def test_what_is_no_character_does_no_harm(text: str) -> None:
    assert "\x7f" not in shown(text)


def test_case_functions_leave_markers_alone() -> None:
    assert "<i>" not in shown("{{uc:a<nowiki>''b''</nowiki>}}")
    assert "A''b''" in shown("{{uc:a<nowiki>''b''</nowiki>}}")
