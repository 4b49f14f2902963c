"""The fold over blocks."""

from __future__ import annotations

import pickle

import pytest

from editor.wikitext.blocks import cut
from editor.wikitext.facts import FoldedFacts, block_facts, fold_facts
from editor.wikitext.reading import read
from editor.wikitext.site import default_site

SITE = default_site()


def folded(text: str) -> FoldedFacts:
    """Fold the facts of the blocks of `text`."""
    return fold_facts(
        [(block.start, block_facts(read(text[block.start : block.end], SITE))) for block in cut(text, SITE)]
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a<ref>x</ref>b<ref>y</ref>", [("1", ()), ("2", ())]),
        ("a<ref name=n/>\n\nb<ref name=n>x</ref>", [("1", ())]),
        ("a<ref name=n/>", [("1", ("undefined",))]),
        ("<ref name=n>x</ref><ref name=n>y</ref>", [("1", ("conflicting",))]),
        ("<ref>x</ref>\n\n<ref>x</ref>", [("1", ("duplicate",)), ("2", ("duplicate",))]),
        ("<ref></ref>", [("", ("empty",))]),
        ("<ref>[http://a.example]</ref>", [("1", ("bare",))]),
        ("<ref>http://a.example/b</ref>", [("1", ("bare",))]),
        ("<ref>http://a.example/b seen</ref>", [("1", ())]),
        ("<ref group=note>x</ref><ref>y</ref>", [("note 1", ()), ("1", ())]),
        ("<ref name=n/><references><ref name=n>x</ref></references>", [("1", ())]),
        ("<references><ref name=n>x</ref></references>", [("", ("unused",))]),
        ("<ref>x</ref>\n\n<references/>\n\n<ref>y</ref>", [("1", ()), ("1", ("after the list",))]),
    ],
)
def test_footnotes(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(note.number, note.states) for note in folded(text).references] == expected


def test_a_footnote_knows_its_places_and_content() -> None:
    text = "\n\na<ref name=n/>\n\nb<ref name=n>{{cite web|url=http://a.example|title=Some ''title''}}</ref>"
    (note,) = folded(text).references
    assert [text[start:end][:9] for start, end in note.uses] == ["<ref name", "<ref name"]
    assert note.definition == note.uses[1]
    assert (note.template, note.content) == ("cite web", "Some title")


def test_categories() -> None:
    text = "[[Category: a]] [[Category:B|k]]\n\nProse.\n\n[[Category:B]]\n{{stub}}\n"
    assert [(item.name, item.sort_key, item.states) for item in folded(text).categories] == [
        ("A", "", ("blank in name", "lower case", "misplaced")),
        ("B", "k", ("misplaced",)),
        ("B", "", ("duplicate",)),
    ]


def test_outline_is_numbered_as_a_table_of_contents() -> None:
    text = "== a ==\n=== b ===\n===== c =====\n=== d ===\n== e ==\n"
    assert [(item.number, item.text, item.level) for item in folded(text).outline] == [
        ("1", "a", 2), ("1.1", "b", 3), ("1.1.1", "c", 5), ("1.2", "d", 3), ("2", "e", 2),
    ]  # fmt: skip
    assert all(text[item.start] == "=" for item in folded(text).outline)


def test_words_and_switches_are_summed() -> None:
    facts = folded("One two.\n\n__NOTOC__ three\n\n== four ==\n")
    assert (facts.words, facts.switches) == (4, frozenset({"notoc"}))


def test_block_facts_travel() -> None:
    facts = block_facts(read("a<ref name=n>x</ref> [[Category:B]]", SITE))
    assert pickle.loads(pickle.dumps(facts)) == facts


def test_sort_keys() -> None:
    text = "{{DEFAULTSORT: Po, River }}\n<nowiki>{{DEFAULTSORT:No}}</nowiki>\n\n{{defaultsort:Second|noerror}}\n"
    assert [(entry.key, text[slice(*entry.span)][:14]) for entry in folded(text).sort_keys] == [
        ("Po, River", "{{DEFAULTSORT:"),
        ("Second", "{{defaultsort:"),
    ]
