"""The preprocessor's matching, against what MediaWiki's rules say."""

from __future__ import annotations

import pytest

from editor.wikitext.preprocessor import (
    Argument,
    Comment,
    ExtensionTag,
    Heading,
    Ignored,
    Link,
    Node,
    Template,
    Variant,
    preprocess,
    walk,
)

TAGS = {"ref", "nowiki", "pre"}


def shown(text: str, *, for_inclusion: bool = False) -> list[tuple[str, str]]:
    """Name and source of every node."""
    nodes: list[Node] = preprocess(text, TAGS, for_inclusion=for_inclusion)
    return [(type(node).__name__, text[node.start : node.end]) for node in walk(nodes)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{a|b}}", [("Template", "{{a|b}}")]),
        ("{{{a|b}}}", [("Argument", "{{{a|b}}}")]),
        ("{{{{a}}}}", [("Argument", "{{{a}}}")]),
        ("{{{{{1}}}}}", [("Template", "{{{{{1}}}}}"), ("Argument", "{{{1}}}")]),
        ("{{a|{{{b}}}}}", [("Template", "{{a|{{{b}}}}}"), ("Argument", "{{{b}}}")]),
        ("{{{a}}", [("Template", "{{a}}")]),
        ("{{a}}}", [("Template", "{{a}}")]),
        ("{{a}", []),
        ("[[a|{{b|c]]}}", [("Template", "{{b|c]]}}")]),
        ("[[a|{{b|c}}]]", [("Link", "[[a|{{b|c}}]]"), ("Template", "{{b|c}}")]),
        ("{{a|[[b|c}}", []),
        ("[[[a]]]", [("Link", "[[a]]")]),
        ("[[a]", []),
        ("-{a}-", [("Variant", "-{a}-")]),
        ("-{{a}}", [("Template", "{{a}}")]),
        ("-{{{a}}}", [("Argument", "{{{a}}}")]),
    ],
)
def test_braces_and_brackets(text: str, expected: list[tuple[str, str]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("== a ==", [("Heading", "== a ==")]),
        ("x\n=a=\ny", [("Heading", "=a=")]),
        ("== a == x", []),
        ("== a == <!-- c -->", [("Heading", "== a == <!-- c -->"), ("Comment", "<!-- c -->")]),
        ("===", [("Heading", "===")]),
        ("==", []),
        (" == a ==", []),
        ("{{a\n== h ==\n}}", [("Template", "{{a\n== h ==\n}}"), ("Heading", "== h ==")]),
        ("{{a|\n== h }} ==\n}}", [("Template", "{{a|\n== h }} ==\n}}"), ("Heading", "== h }} ==")]),
    ],
)
def test_headings(text: str, expected: list[tuple[str, str]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(("text", "level"), [("=a=", 1), ("==a=", 1), ("=======a=======", 6), ("=====", 2), ("===", 1)])
def test_heading_levels(text: str, level: int) -> None:
    (heading,) = preprocess(text, TAGS)
    assert isinstance(heading, Heading)
    assert heading.level == level


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a<!-- b -->c", [("Comment", "<!-- b -->")]),
        ("a\n<!-- b -->\nc", [("Comment", "<!-- b -->\n")]),
        ("a\n  <!-- b -->  <!-- d --> \nc", [("Comment", "  <!-- b -->  "), ("Comment", "<!-- d --> \n")]),
        ("a<!-- b", [("Comment", "<!-- b")]),
        ("{{a|<!-- }} -->b}}", [("Template", "{{a|<!-- }} -->b}}"), ("Comment", "<!-- }} -->")]),
    ],
)
def test_comments(text: str, expected: list[tuple[str, str]]) -> None:
    assert shown(text) == expected


def test_unclosed_comment_is_told() -> None:
    (comment,) = preprocess("<!-- a", TAGS)
    assert isinstance(comment, Comment)
    assert not comment.closed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<ref>a</ref>", [("ExtensionTag", "<ref>a</ref>")]),
        ("<REF name=a/>b", [("ExtensionTag", "<REF name=a/>")]),
        ("<ref>a", []),
        ("<ref>a<ref>b</ref>", [("ExtensionTag", "<ref>a<ref>b</ref>")]),
        ("<nowiki>{{</nowiki>}}", [("ExtensionTag", "<nowiki>{{</nowiki>")]),
        ("<reference>a</reference>", []),
        (
            "{{a|<nowiki>}}</nowiki>}}",
            [("Template", "{{a|<nowiki>}}</nowiki>}}"), ("ExtensionTag", "<nowiki>}}</nowiki>")],
        ),
    ],
)
def test_extension_tags(text: str, expected: list[tuple[str, str]]) -> None:
    assert shown(text) == expected


def test_parts_of_an_extension_tag() -> None:
    text = 'x<ref name="a">b</ref >y'
    (tag,) = preprocess(text, TAGS)
    assert isinstance(tag, ExtensionTag)
    assert tag.inner is not None
    assert tag.close is not None
    assert text[slice(*tag.attributes)] == ' name="a"'
    assert text[slice(*tag.inner)] == "b"
    assert text[slice(*tag.close)] == "</ref >"


def test_inclusion_tags() -> None:
    text = "a<noinclude>b</noinclude><includeonly>c</includeonly>"
    assert shown(text) == [
        ("Ignored", "<noinclude>"),
        ("Ignored", "</noinclude>"),
        ("Ignored", "<includeonly>c</includeonly>"),
    ]
    assert shown(text, for_inclusion=True) == [
        ("Ignored", "<noinclude>b</noinclude>"),
        ("Ignored", "<includeonly>"),
        ("Ignored", "</includeonly>"),
    ]


def test_parts_and_equals_signs() -> None:
    text = "{{a|b=c=d|{{e=f}}g|\n=h}}"
    template = preprocess(text, TAGS)[0]
    assert isinstance(template, Template)
    assert [text[part.start : part.end] for part in template.parts] == ["a", "b=c=d", "{{e=f}}g", "\n=h"]
    assert [part.equals - part.start if part.equals >= 0 else -1 for part in template.parts] == [-1, 1, -1, 1]


def test_nodes_of_all_kinds_are_walked_in_order() -> None:
    text = "<!--a-->{{b|{{{c}}}|[[d]]}}-{e}-\n==f==\n<ref/>"
    nodes = list(walk(preprocess(text, TAGS)))
    assert [type(node) for node in nodes] == [Comment, Template, Argument, Link, Variant, Heading, ExtensionTag]
    assert [node.start for node in nodes] == sorted(node.start for node in nodes)
    assert not any(isinstance(node, Ignored) for node in nodes)
