from __future__ import annotations

import pytest

from editor.lint import ignore
from editor.lint.finding import Finding, Severity
from editor.lint.ignore import (
    Place,
    comments_in,
    find_place,
    here_key,
    place_of,
    read_key,
    rule_key,
    split_ignored,
    word_key,
)
from editor.text import Span
from editor.wording import say

RULE = "spell-known"
TEXT = "== One ==\nThe river teh first runs.\n\nThe lake is teh second.\nteh\n* teh\n"


def slips(text: str, word: str = "teh") -> list[Finding]:
    starts = [at for at in range(len(text)) if text.startswith(word, at)]
    return [Finding(RULE, Severity.WARNING, Span(at, at + len(word)), say("A slip."), subject=word) for at in starts]


def left(text: str, *keys: str) -> list[int]:
    """Return which of the slips in a text are shown, counted from 0."""
    findings = slips(text)
    return [findings.index(finding) for finding in split_ignored(findings, text, keys)[0]]


@pytest.mark.parametrize("number", range(4))
def test_one_fault_is_ignored_and_its_equals_stay(number: int) -> None:
    assert left(TEXT, here_key(slips(TEXT)[number], TEXT)) == [at for at in range(4) if at != number]


def test_a_moved_line_stays_ignored() -> None:
    key = here_key(slips(TEXT)[0], TEXT)
    lines = TEXT.splitlines(keepends=True)
    assert left("".join([*lines[2:], "More.\n", *lines[:2]]), key) == [0, 1, 2]


def test_a_line_rewritten_on_one_side_stays_ignored() -> None:
    key = here_key(slips(TEXT)[1], TEXT)
    assert left(TEXT.replace("The lake is teh", "A deep lake is teh"), key) == [0, 2, 3]
    assert left(TEXT.replace("teh second", "teh 2nd"), key) == [0, 2, 3]


def test_the_same_words_elsewhere_are_told_even_when_the_ignored_ones_are_gone() -> None:
    key = here_key(slips(TEXT)[0], TEXT)
    assert left(TEXT.replace("The river teh first runs.", "It runs."), key) == [0, 1, 2]


def test_equal_lines_are_told_apart_by_those_around() -> None:
    text = "A.\n* teh\nB.\n* teh\nC.\n"
    assert left(text, here_key(slips(text)[1], text)) == [0]
    assert left("New.\n\n" + text, here_key(slips(text)[1], text)) == [0]


def test_what_nobody_can_tell_apart_is_ignored_together() -> None:
    text = "* teh\n" * 40
    assert left(text, here_key(slips(text)[20], text)) != list(range(40))
    assert left(text, *(here_key(slip, text) for slip in slips(text))) == []


def test_another_rule_or_other_words_are_not_meant() -> None:
    key = here_key(slips(TEXT)[0], TEXT)
    other = [Finding("other", slip.severity, slip.span, slip.message) for slip in slips(TEXT)]
    assert len(split_ignored(other, TEXT, {key})[0]) == 4
    assert left(TEXT.replace("river teh", "river teeh"), key) == [0, 1, 2]


def test_a_fault_of_the_page_is_ignored_whatever_stands_around() -> None:
    missing = Finding("cat-missing", Severity.WARNING, Span(0, 0), say("None."))
    key = here_key(missing, "Old text.")
    assert split_ignored([missing], "New text.\n\nMore.", {key}) == ([], [missing])
    at_end = Finding("cat-missing", Severity.WARNING, Span(9, 9), say("None."))
    assert split_ignored([at_end], "Old text.", {key}) == ([], [at_end])


def test_long_words_at_fault_make_short_keys() -> None:
    text = "x" * 5000
    assert len(here_key(Finding("a", Severity.INFO, Span(0, 5000), say("x.")), text)) < 600


def test_rule_and_word() -> None:
    assert left(TEXT, rule_key(RULE)) == []
    assert left(TEXT, word_key("teh")) == []
    assert left(TEXT, rule_key("word-doubled"), word_key("the")) == [0, 1, 2, 3]


def test_many_keys_and_many_findings_do_not_meet_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "".join(f"teh {number} of them.\n" for number in range(400))
    agreement, compared = ignore._agreement, 0

    def counted(one: Place, other: Place) -> int:
        nonlocal compared
        compared += 1
        return agreement(one, other)

    monkeypatch.setattr(ignore, "_agreement", counted)
    keys = {here_key(slip, text) for slip in slips(text)[::2]}
    assert left(text, *keys) == list(range(1, 400, 2))
    assert compared < 1000


def test_no_subject_no_word_key() -> None:
    bare = Finding("cat-missing", Severity.WARNING, Span(0, 0), say("None."))
    assert split_ignored([bare], TEXT, {word_key("")})[0] == [bare]


def test_keys_are_read_back() -> None:
    place = place_of(RULE, slips(TEXT)[0].span, TEXT)
    known = read_key(here_key(slips(TEXT)[0], TEXT))
    assert known is not None
    assert (known.kind, known.rule, known.words, known.place) == ("here", RULE, "teh", place)
    assert (place.before, place.after, place.above, place.below) == (
        "The river", "first runs.", "== One ==", "The lake is teh second. teh * teh"
    )  # fmt: skip
    rule, word = read_key(rule_key(RULE)), read_key(word_key("a b"))
    assert rule is not None and (rule.kind, rule.rule) == ("rule", RULE)
    assert word is not None and (word.kind, word.words) == ("word", "a b")


def test_a_place_is_found_again() -> None:
    place = place_of(RULE, slips(TEXT)[1].span, TEXT)
    assert find_place(place, "teh. " + TEXT) == slips("teh. " + TEXT)[2].span
    assert find_place(place, "Nothing of it.") is None
    assert find_place(place_of(RULE, Span(0, 0), TEXT), TEXT) is None


@pytest.mark.parametrize("key", ["", "here", "here x", "here []", 'here ["a", 1, "", "", "", ""]', "sometime a"])
def test_what_is_no_key_ignores_nothing(key: str) -> None:
    assert read_key(key) is None
    assert left(TEXT, key) == [0, 1, 2, 3]


def shown(text: str, rule: str = "list-br") -> list[int]:
    marks = [at for at, sign in enumerate(text) if sign == "@"]
    findings = [Finding(rule, Severity.INFO, Span(at, at + 1), say("x.")) for at in marks]
    return [finding.span.start for finding in split_ignored(findings, text, ())[0]]


def test_disable_and_enable() -> None:
    text = "@<!-- lint-disable list-br -->@<!-- lint-enable list-br -->@"
    assert shown(text) == [0, len(text) - 1]
    assert len(shown(text, "list-glued")) == 3


def test_disable_all_but_one() -> None:
    text = "<!-- lint-disable --><!-- lint-enable list-br -->@"
    assert shown(text) == [len(text) - 1]
    assert shown(text, "list-glued") == []


def test_lines() -> None:
    assert shown("@<!-- lint-disable-line -->\n@") == [28]
    assert shown("<!-- lint-disable-next-line list-br -->\n@\n@") == [42]


def test_comments_name_rules_by_blanks_or_commas() -> None:
    text = "<!-- lint-disable list-br, list-glued -->@<!-- lint-enable -->@"
    assert shown(text) == shown(text, "list-glued") == [len(text) - 1]
    assert len(shown(text, "list-break")) == 2


def test_a_comment_silences_from_its_end() -> None:
    text = "@ <!-- lint-disable-line list-br --> @\n@"
    assert shown(text) == [len(text) - 1]
    assert shown("<!-- lint-disable") == []


def test_comments_are_found() -> None:
    text = "a <!-- lint-disable x --> <!-- note --> <!--lint-enable-->"
    assert [text[slice(*span)] for span in comments_in(text)] == ["<!-- lint-disable x -->", "<!--lint-enable-->"]
    assert comments_in("lint-disable") == []
