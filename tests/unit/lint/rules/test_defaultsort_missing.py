from __future__ import annotations

import pytest

from editor.lint.linting import lint_text
from editor.text import apply_edits
from editor.wikitext.site import default_site

PERSON = "A painter.\n\n[[Category:1901 births]]\n"


def mended(text: str, title: str) -> str:
    findings = lint_text(text, title=title, site=default_site())
    found = [item for item in findings if item.rule == "defaultsort-missing"]
    return apply_edits(text, found[0].suggestions[0].edits) if found else text


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Ana Marsh", "Marsh, Ana"),
        ("Ana Marsh (painter)", "Marsh, Ana"),
        ("Zo\u00eb M\u00fcller", "Muller, Zoe"),
        ("Ada Byrd Jr.", "Byrd, Ada Jr."),
    ],
)
def test_family_name_first(title: str, key: str) -> None:
    assert mended(PERSON, title) == PERSON.replace("[[", f"{{{{DEFAULTSORT:{key}}}}}\n[[", 1)


@pytest.mark.parametrize("title", ["Plato", "Henry IV of France"])
def test_one_name_sorts_as_it_is(title: str) -> None:
    assert mended(PERSON, title) == PERSON


def test_a_page_with_a_key_and_one_about_a_thing() -> None:
    keyed = "A painter.\n\n{{DEFAULTSORT:Marsh, Ana}}\n[[Category:1901 births]]\n"
    assert mended(keyed, "Ana Marsh") == keyed
    thing = "A river.\n\n[[Category:Rivers]]\n"
    assert mended(thing, "Long River") == thing
