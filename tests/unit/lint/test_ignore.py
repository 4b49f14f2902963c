from __future__ import annotations

from editor.lint.finding import Finding, Severity
from editor.lint.ignore import here_key, is_ignored, rule_key, split_ignored, word_key
from editor.text import Span

TEXT = "one teh two\nthree teh four"
FIRST = Finding("spell-known", Severity.WARNING, Span(4, 7), "A slip.", subject="teh")
SECOND = Finding("spell-known", Severity.WARNING, Span(18, 21), "A slip.", subject="teh")


def test_a_key_names_rule_and_text_not_place() -> None:
    assert here_key(FIRST, TEXT) == here_key(SECOND, TEXT)
    assert is_ignored(SECOND, TEXT, {here_key(FIRST, TEXT)})


def test_rule_and_word() -> None:
    assert is_ignored(FIRST, TEXT, {rule_key("spell-known")})
    assert is_ignored(FIRST, TEXT, {word_key("teh")})
    assert not is_ignored(FIRST, TEXT, {rule_key("word-doubled"), word_key("the")})


def test_no_subject_no_word_key() -> None:
    bare = Finding("cat-missing", Severity.WARNING, Span(0, 0), "None.")
    assert not is_ignored(bare, TEXT, {word_key("")})


def shown(text: str, rule: str = "list-br") -> list[int]:
    marks = [at for at, sign in enumerate(text) if sign == "@"]
    findings = [Finding(rule, Severity.INFO, Span(at, at + 1), "x.") for at in marks]
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
