from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text import Edit, Span, apply_edits
from editor.text.search import Finder, PatternError, Query, Replacer, Template, with_case_of, wrapped


def found(query: Query, text: str, within: list[Span] | None = None) -> list[Span]:
    return [Span(*match.span()) for match in Finder(query).matches(text, within)]


def words(query: Query, text: str) -> list[str]:
    return [text[span.start : span.end] for span in found(query, text)]


def replaced(query: Query, template: Template, text: str) -> str:
    finder = Finder(query)
    replacer = Replacer(finder, template)
    edits = [Edit(Span(*match.span()), replacer.replacement(match)) for match in finder.matches(text)]
    return apply_edits(text, edits)


LETTERS = st.text("aAbB é\n'’1_", max_size=40)


@given(st.text("aAb'", min_size=1, max_size=3), LETTERS, st.booleans())
def test_plain_words_are_found_as_by_looking_at_every_place(needle: str, text: str, case: bool) -> None:
    expected, at = [], 0
    fold = (lambda words: words) if case else str.lower
    while at <= len(text) - len(needle):
        if fold(text[at : at + len(needle)]) == fold(needle):
            expected.append(Span(at, at + len(needle)))
            at += len(needle)
        else:
            at += 1
    assert found(Query(needle, case=case), text) == expected


@given(st.text("ab ", min_size=1, max_size=3), st.text("ab \n", max_size=30))
def test_whole_words_are_those_with_no_letter_at_either_side(needle: str, text: str) -> None:
    def edge(at: int) -> bool:
        return not (0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum())

    expected, at = [], 0
    while at <= len(text) - len(needle):
        end = at + len(needle)
        if text.startswith(needle, at) and edge(at) and edge(end):
            expected.append(Span(at, end))
            at = end
        else:
            at += 1
    assert found(Query(needle, whole=True, case=True), text) == expected
    assert found(Query(re.escape(needle), regex=True, whole=True, case=True), text) == expected


PATTERNS = st.sampled_from(
    ["a", "a*", "(a)(b)?", "^", "$", r"\b", "[ab]+?", "(?P<x>a|é)", r"\w+'", "(?i)B", "a|ab", "[[a]"]
)
TEMPLATES = st.sampled_from(["", "x", r"\g<0>", r"<\g<0>>", r"\\", r"\n"])


@given(PATTERNS, TEMPLATES, LETTERS)
@pytest.mark.filterwarnings("ignore::FutureWarning")
def test_replacing_all_equals_re_sub(pattern: str, template: str, text: str) -> None:
    expected = re.sub(pattern, template, text, flags=re.MULTILINE)
    assert replaced(Query(pattern, regex=True, case=True), Template(template), text) == expected


@given(LETTERS, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=3))
def test_what_is_found_within_spans_lies_within_one(text: str, places: list[tuple[int, int]]) -> None:
    spans, last = [], -1
    for start, end in sorted(places):
        if last < start <= end <= len(text):
            spans.append(Span(start, end))
            last = end
    inside = found(Query("a+", regex=True), text, spans)
    assert inside == [
        Span(*match.span()) for span in spans for match in re.compile("(?i)a+").finditer(text, span.start, span.end)
    ]
    for query in (Query("a", whole=True), Query("a", whole=True, regex=True)):
        everywhere = found(query, text)
        assert found(query, text, spans) == [
            hit for hit in everywhere if any(span.start <= hit.start and hit.end <= span.end for span in spans)
        ]


@pytest.mark.parametrize(
    ("needle", "text", "expected"),
    [
        ("don", "don't Don DON’T don", ["Don", "don"]),
        ("eau", "l'eau, eaux", ["eau"]),
        ("Roosevelt", "Roosevelt's Roosevelts '''Roosevelt'''", ["Roosevelt", "Roosevelt"]),
        ("t", "don't t", ["t"]),
        ("cafe", "cafe\u0301 cafe", ["cafe"]),
        ("{{cite", "x{{cite}} {{citex", ["{{cite"]),
        ("1933", "1933–45, x1933, 19331", ["1933"]),
        ("हिन्दी", "हिन्दी हिन्दीभाषा", ["हिन्दी"]),
        ("हिन्द", "हिन्दी", []),
    ],
)
def test_whole_words_of_any_script(needle: str, text: str, expected: list[str]) -> None:
    assert words(Query(needle, whole=True), text) == expected
    assert words(Query(re.escape(needle), regex=True, whole=True), text) == expected


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("[", "A “[” is not closed. Look at character 1."),
        ("ab(", "A “(” is not closed. Look at character 3."),
        (")", "A “)” has no “(” before it. Look at character 1."),
        ("*a", "There is nothing before this sign that could be repeated. Look at character 1."),
        ("a**", "Two signs of repetition stand one after the other. Look at character 3."),
        ("a\\", "A backslash stands at the end. Write two for a backslash itself. Look at character 2."),
        (r"\q", "“\\q” has no meaning. Write two backslashes for a backslash itself. Look at character 1."),
        ("[b-a]", "The range “b-a” runs backwards. Look at character 2."),
        (r"(a)\2", "There is no group 2. Look at character 5."),
        ("(?P=y)", "There is no group named “y”. Look at character 5."),
        ("x(?i)", "Flags such as “(?i)” must come first. Look at character 2."),
        ("a{99999999999999}", "This pattern is nested too deeply, or counts too far."),
    ],
)
def test_a_wrong_pattern_is_told_in_words(pattern: str, message: str) -> None:
    with pytest.raises(PatternError) as told:
        Finder(Query(pattern, regex=True, whole=True))
    assert str(told.value) == message


def test_a_pattern_nested_too_deeply_is_refused() -> None:
    with pytest.raises(PatternError):  # which reason is given goes by how deep Python may go
        Finder(Query("(" * 5000, regex=True))


@given(st.text(r"ab()[]{}*+?\|^$.-<>P=!:i#1,", max_size=12), st.text(r"a\$12{}g<>&n", max_size=8))
def test_no_pattern_and_no_template_raises_anything_else(pattern: str, template: str) -> None:
    for whole in (False, True):
        try:
            finder = Finder(Query(pattern, regex=True, whole=whole))
            replacer = Replacer(finder, Template(template))
        except PatternError as error:
            assert str(error).endswith(".")
        else:
            for match in finder.matches("ab"):
                replacer.replacement(match)


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("$2 $1", "Litvinov Maxim"),
        (r"\2 \1", "Litvinov Maxim"),
        ("${last}, $1", "Litvinov, Maxim"),
        (r"\g<last>", "Litvinov"),
        ("[[$&]]", "[[Maxim Litvinov]]"),
        ("$$5 \\$1", "$5 $1"),
        ("$12", "Maxim2"),
        ("US$ $1", "US$ Maxim"),
        ("a\\nb", "a\nb"),
        ("\\\\1", "\\1"),
    ],
)
def test_a_template_names_groups(template: str, expected: str) -> None:
    query = Query(r"(\w+) (?P<last>\w+)", regex=True)
    assert replaced(query, Template(template), "Maxim Litvinov") == expected


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("$5 million", "There is no group 5. Write “$$” for a dollar sign."),
        (r"\5", "There is no group 5."),
        ("${no}", "There is no group named “no” in the pattern. Write “$$” for a dollar sign."),
        ("a\\", "A backslash stands at the end. Write two for a backslash itself."),
    ],
)
def test_a_wrong_template_is_told_in_words(template: str, message: str) -> None:
    with pytest.raises(PatternError) as told:
        Replacer(Finder(Query("(a)", regex=True)), Template(template))
    assert str(told.value) == message


def test_plain_words_are_put_in_as_they_are() -> None:
    assert replaced(Query("a.b"), Template(r"$1\1\n"), "a.b axb") == r"$1\1\n axb"


def test_the_end_of_a_stretch_ends_the_text_for_a_pattern_but_parts_no_word() -> None:
    assert found(Query("a.*", regex=True), "xab cd", [Span(1, 3)]) == [Span(1, 3)]
    assert found(Query("ab", whole=True), "abc ab", [Span(0, 2)]) == []
    assert found(Query("ab", regex=True, whole=True), "abc ab", [Span(0, 2), Span(4, 6)]) == [Span(4, 6)]


def test_case_is_kept() -> None:
    assert [with_case_of(model, "harbor Town") for model in ("HARBOUR", "Harbour", "harbour", "A", "1")] == [
        "HARBOR TOWN",
        "Harbor Town",
        "harbor town",
        "Harbor Town",
        "harbor Town",
    ]
    text = replaced(Query("harbour"), Template("harbor", keep_case=True), "Harbour HARBOUR harbour")
    assert text == "Harbor HARBOR harbor"


def test_flags_stay_in_front_and_comments_end() -> None:
    assert wrapped("(?xi)a # note", "<", ">") == "(?xi)<(?:a # note\n)>"
