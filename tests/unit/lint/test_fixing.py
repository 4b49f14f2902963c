from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.lint.finding import Finding, Fix, Severity
from editor.lint.fixing import any_fix, fix_all, fix_one
from editor.text import Edit, Span, apply_edits
from editor.wording import say


def doubled(text: str) -> list[Finding]:
    """Two equal letters become one: overlapping fixes that need several rounds."""
    findings = []
    for at in range(len(text) - 1):
        if text[at] == text[at + 1]:
            span = Span(at, at + 2)
            fix = Fix(say("One"), (Edit(span, text[at]),), cosmetic=True)
            findings.append(Finding("twice", Severity.INFO, span, say("Doubled."), fix))
    return findings


def test_overlaps_wait_for_the_next_round() -> None:
    mended = fix_all("aaaa b cc", doubled)
    assert mended.text == "a b c"
    assert apply_edits("aaaa b cc", mended.edits) == "a b c"
    assert mended.cosmetic_only


@given(st.text("abc", max_size=30))
def test_rounds_come_to_one_change_of_the_original(text: str) -> None:
    mended = fix_all(text, doubled)
    assert apply_edits(text, mended.edits) == mended.text
    assert not doubled(mended.text)


def test_a_text_that_comes_back_ends_the_run() -> None:
    def swap(text: str) -> list[Finding]:
        return [
            Finding(
                "swap",
                Severity.INFO,
                Span(0, 1),
                say("x."),
                Fix(say("x"), (Edit(Span(0, 1), "b" if text == "a" else "a"),)),
            )
        ]

    assert fix_all("a", swap).text in ("a", "b")


def test_one_rule_only() -> None:
    def both(text: str) -> list[Finding]:
        rows = [("p", "x"), ("q", "y")]
        return [
            Finding(rule, Severity.INFO, Span(at, at + 1), say("x."), Fix(say("Remove"), (Edit(Span(at, at + 1), ""),)))
            for rule, sign in rows
            if (at := text.find(sign)) >= 0
        ]

    assert fix_all("xy", both, rule="p").text == "y"
    assert fix_all("xy", both).applied == {"p": 1, "q": 1}


def test_suggestions_only_when_asked() -> None:
    def hint(text: str) -> list[Finding]:
        change = Fix(say("Remove"), (Edit(Span(0, 1), ""),))
        return (
            [Finding("h", Severity.HINT, Span(0, 1), say("x."), suggestions=(change,))] if text.startswith("x") else []
        )

    assert fix_all("xa", hint).text == "xa"
    assert fix_all("xa", hint, choose=any_fix).text == "a"


def test_fix_one() -> None:
    mended = fix_one("abc", Fix(say("Swap"), (Edit(Span(2, 3), "x"), Edit(Span(0, 1), "y"))))
    assert mended.text == "ybx"
    assert [edit.span.start for edit in mended.edits] == [0, 2]
