from __future__ import annotations

import re

from editor import resources
from editor.ui.panes.help_text import help_html


def test_an_example_stands_beside_what_it_becomes() -> None:
    html = help_html("Text\n\n```wikitext\n''a'' < b\n```\n", lambda wikitext: f"<p>{len(wikitext)}</p>")
    assert "<pre>''a'' &lt; b</pre>" in html
    assert '<div class="example-result"><p>10</p></div>' in html


def test_other_code_is_shown_as_it_is() -> None:
    assert help_html("```\n<b>\n```\n", str.upper) == "<pre>&lt;b&gt;</pre>"


def test_html_in_a_page_is_not_obeyed() -> None:
    assert "<script" not in help_html("<script>x</script>\n\na <b onclick=x>b</b>", str)


def test_every_example_of_the_cheat_sheet_is_wikitext() -> None:
    page = resources.text("help", "cheatsheet.md")
    examples: list[str] = []

    def note(wikitext: str) -> str:
        examples.append(wikitext)
        return ""

    help_html(page, note)
    assert len(examples) == len(re.findall(r"^```wikitext$", page, re.MULTILINE)) > 15
    assert len(re.findall(r"^```", page, re.MULTILINE)) == 2 * len(examples)
