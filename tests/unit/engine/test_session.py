"""The session alone, without a process: what an edit changes is sent, and nothing else."""

from __future__ import annotations

from itertools import accumulate
from pathlib import Path
from typing import TypeVar
from weakref import WeakKeyDictionary

import pytest

from editor.engine import preview, process
from editor.engine.finding_list import FindingList
from editor.engine.messages import (
    Answer,
    ArticleFacts,
    EditArticle,
    EngineFault,
    FindingsPatch,
    FindingsReady,
    Finished,
    OpenArticle,
    PreviewPatch,
    SetPreferences,
    ShowRange,
    TokensReady,
)
from editor.engine.session import Session
from editor.lint.finding import Finding
from editor.lint.ignore import here_key, rule_key

ARTICLE = """\
'''Title''' is a [[light]]house.<ref name="a">One source.</ref>

== First ==

A paragraph with with a slip.<ref name="a" />

== Second ==

* one
* two

[[Category:Lights]]
"""

T = TypeVar("T", bound=Answer)


LISTS: WeakKeyDictionary[Session, FindingList] = WeakKeyDictionary()


def work(session: Session) -> list[Answer]:
    """Return a session's answers as the window gets them: with all findings instead of a patch."""
    shown = LISTS.setdefault(session, FindingList())
    answers = [answer for answer in session.work() if answer is not None]
    return [shown.apply(answer) if isinstance(answer, FindingsPatch) else answer for answer in answers]


def opened(text: str = ARTICLE) -> tuple[Session, list[Answer]]:
    session = Session()
    session.take(OpenArticle(1, text, "Title"))
    return session, work(session)


def one(answers: list[Answer], kind: type[T]) -> T:
    found = [answer for answer in answers if isinstance(answer, kind)]
    assert len(found) == 1
    return found[0]


def patches(answers: list[Answer]) -> list[PreviewPatch]:
    return [answer for answer in answers if isinstance(answer, PreviewPatch)]


def shown(answers: list[Answer]) -> list[tuple[str, int]]:
    """What a window shows after the patches: every region's HTML and length."""
    regions: list[tuple[str, int]] = []
    for patch in patches(answers):
        removed = len(regions) if patch.removed < 0 else patch.removed
        regions[patch.first : patch.first + removed] = zip(patch.html, patch.lengths, strict=True)
        assert len(regions) == patch.total
    return regions


def insert(session: Session, position: int, text: str, revision: int = 2) -> list[Answer]:
    session.take(EditArticle(revision, position, 0, text))
    return work(session)


def of_rule(answers: list[Answer], rule: str) -> list[Finding]:
    return [finding for finding in one(answers, FindingsReady).findings if finding.rule == rule]


# ------------------------------------------------------------------ preview


def test_a_fresh_page_drops_everything_and_names_every_region() -> None:
    patch, tail = patches(opened()[1])
    assert (patch.first, patch.removed) == (0, -1)
    assert patch.total == len(patch.html) == len(patch.ids) == len(patch.lengths)
    assert len(set(patch.ids)) == patch.total
    assert sum(patch.lengths) == len(ARTICLE)
    assert (tail.first, tail.removed, tail.lengths) == (patch.total, 0, (0, 0))  # references, categories
    assert "One source." in tail.html[0]
    assert "Lights" in tail.html[1]
    for start, html in zip(accumulate(patch.lengths, initial=0), patch.html, strict=False):
        if "First" in html and "<h2" in html:
            assert ARTICLE.startswith("== First", start)


def test_only_what_an_edit_changes_is_sent() -> None:
    session, answers = opened()
    before, tail = patches(answers)
    patch = one(insert(session, ARTICLE.index("paragraph"), "long "), PreviewPatch)
    assert patch.removed == len(patch.html) == 1
    assert "A long paragraph" in patch.html[0]
    assert "First" not in patch.html[0]
    assert patch.total == tail.total
    assert not set(patch.ids) & set(before.ids)
    assert patch.lengths[0] == before.lengths[patch.first] + 5


def test_what_an_edit_changes_elsewhere_is_sent_too() -> None:
    session, answers = opened("One.<ref>a</ref>\n\nTwo.\n\nThree.<ref>b</ref>\n\n<references />\n")
    before = one(answers, PreviewPatch)
    assert "cite_note-3" not in "".join(before.html)
    first, rest = patches(insert(session, 0, "Zero.<ref>z</ref> "))
    assert (first.first, first.removed, len(first.html)) == (0, 1, 1)
    assert (rest.first, rest.removed, len(rest.html)) == (2, 2, 2)  # the last reference has another number now
    assert '<a href="#cite_note-3">' in rest.html[0]


def test_the_wording_of_a_reference_is_answered_before_its_list() -> None:
    text = "One.<ref>a</ref>\n\nTwo.\n\n<references />\n"
    session, _ = opened(text)
    session.take(EditArticle(2, text.index("a</ref>"), 1, "changed"))
    work_ = session.work()
    first = next(answer for answer in work_ if isinstance(answer, PreviewPatch))
    assert (first.first, first.removed, first.html) == (0, 1, first.html)
    assert "changed" not in "".join(first.html)
    waited = 0.0
    for answer in work_:
        waited = max(waited, session.patience_s)
        if isinstance(answer, PreviewPatch):
            assert (answer.first, answer.removed) == (2, 1)
            assert "changed" in answer.html[0]
            break
    assert waited > 0


def test_a_block_is_shown_as_what_stands_before_it_has_it() -> None:
    """Blank lines are a gap behind a paragraph, and nothing behind a heading: the same block is two."""
    session, answers = opened("One.\n\n\n\nTwo.\n")
    patch = one(insert(session, 5, "== H ==\n"), PreviewPatch)
    fresh = one(opened("One.\n== H ==\n\n\n\nTwo.\n")[1], PreviewPatch)
    assert one(answers, PreviewPatch).html[-1] != fresh.html[-1]
    assert patch.html[-1:] == fresh.html[-1:]


def test_an_edit_that_shows_nothing_sends_an_empty_patch() -> None:
    session, _ = opened()
    patch = one(insert(session, ARTICLE.index("* two"), "<!-- c -->\n"), PreviewPatch)
    assert len(patch.html) == len(patch.lengths) <= 1


def test_an_article_opened_anew_starts_afresh() -> None:
    session, _ = opened()
    session.take(OpenArticle(5, "Another.\n", "Another"))
    patch = one(work(session), PreviewPatch)
    assert (patch.revision, patch.first, patch.removed) == (5, 0, -1)
    assert len(patch.html) == patch.total == 1


def test_an_empty_article_is_an_empty_page() -> None:
    patch = one(opened("")[1], PreviewPatch)
    assert (patch.removed, patch.html, patch.total) == (-1, (), 0)


# ------------------------------------------------------------------ tokens


def test_tokens_are_those_of_what_is_visible() -> None:
    text = "".join(f"== H{number} ==\n\n{'word ' * 50}\n\n" for number in range(100))
    session, answers = opened(text)
    assert next(answer.start for answer in answers if isinstance(answer, TokensReady)) == 0
    session.take(ShowRange(len(text) - 10, len(text)))
    answers = work(session)
    ready = [answer for answer in answers if isinstance(answer, TokensReady)]
    assert [*ready, Finished(1)] == answers
    assert ready[0].start > len(text) // 2
    assert ready[-1].end == len(text)


# ------------------------------------------------------------------ facts and findings


def test_facts_tell_of_the_whole_article() -> None:
    facts = one(opened()[1], ArticleFacts)
    assert [(entry.level, entry.text) for entry in facts.outline] == [(2, "First"), (2, "Second")]
    assert [ARTICLE[entry.start :][:8] for entry in facts.outline] == ["== First", "== Secon"]
    reference = facts.references[0]
    assert (reference.name, reference.content, len(reference.uses)) == ("a", "One source.", 2)
    assert reference.definition == reference.uses[0]
    assert [entry.name for entry in facts.categories] == ["Lights"]
    assert facts.words == 14


def test_facts_tell_which_categories_templates_add(tmp_path: Path) -> None:
    (tmp_path / "Template%3ABorn.wikitext").write_text("[[Category:{{{1}}} births]][[Category:Lights]]")
    session = Session()
    session.take(OpenArticle(1, "{{Born|1876}}\n\n[[Category:Lights]]\n", "A", templates=str(tmp_path)))
    facts = one(work(session), ArticleFacts)
    assert [entry.name for entry in facts.categories] == ["Lights"]
    assert facts.template_categories == ("1876 births",)


def test_facts_tell_the_sort_key_and_the_wikis_word_for_a_category(tmp_path: Path) -> None:
    site = tmp_path / "site.json"
    site.write_text('{"namespaces": {"14": "Kategorie"}}')
    session = Session()
    session.take(OpenArticle(1, "A.\n\n{{DEFAULTSORT:Po}}\n[[Kategorie:X]]\n", "A", site=str(site)))
    facts = one(work(session), ArticleFacts)
    assert [(entry.key, entry.span) for entry in facts.sort_keys] == [("Po", (4, 22))]
    assert facts.category_prefix == "Kategorie"
    assert [entry.name for entry in facts.categories] == ["X"]


def test_findings_move_with_the_text_before_them() -> None:
    session, answers = opened()
    before = of_rule(answers, "word-doubled")[0]
    assert ARTICLE[slice(*before.span)].split() == ["with", "with"]
    assert before.fix or before.suggestions
    after = of_rule(insert(session, 0, "More.\n\n"), "word-doubled")[0]
    assert after.span == before.span.shifted(7)
    for old, new in zip(before.suggestions, after.suggestions, strict=True):
        assert [edit.span for edit in new.edits] == [edit.span.shifted(7) for edit in old.edits]
    if before.fix:
        assert after.fix
        assert [edit.span for edit in after.fix.edits] == [edit.span.shifted(7) for edit in before.fix.edits]


def test_a_finding_ignored_is_counted_and_not_shown() -> None:
    session, answers = opened()
    finding = of_rule(answers, "word-doubled")[0]
    for key in (here_key(finding, ARTICLE), rule_key("word-doubled")):
        session.take(SetPreferences(frozenset({key}), frozenset()))
        answers = work(session)
        assert of_rule(answers, "word-doubled") == []
        assert one(answers, FindingsReady).ignored_count == 1
        assert not [answer for answer in answers if isinstance(answer, PreviewPatch | TokensReady)]
    session.take(SetPreferences(frozenset(), frozenset()))
    assert of_rule(work(session), "word-doubled") == [finding]


def test_a_word_of_the_users_own_dictionary_is_right() -> None:
    text = "The article tells of the untill of the land.\n"
    session, answers = opened(text)
    assert [finding.subject for finding in of_rule(answers, "spell-known")] == ["untill"]
    session.take(SetPreferences(frozenset(), frozenset({"untill"})))
    assert of_rule(work(session), "spell-known") == []


# ------------------------------------------------------------------ slices


def test_work_may_be_left_at_any_place_and_taken_up_again() -> None:
    whole = opened()[1]
    for slices in range(1, 40):
        session = Session()
        session.take(OpenArticle(1, ARTICLE, "Title"))
        answers: list[Answer] = []
        rounds = 0
        while session.has_work:
            work_ = session.work()
            for _ in range(slices + rounds):  # always one more, so that it comes to an end
                answer = next(work_, None)
                if answer is not None:
                    answers.append(answer)
            rounds += 1
        assert shown(answers) == shown(whole)
        (found,) = [answer for answer in answers if isinstance(answer, FindingsPatch)]
        assert FindingList().apply(found) == one(whole, FindingsReady)


def test_a_session_without_an_article_has_nothing_to_do() -> None:
    session = Session()
    session.take(SetPreferences(frozenset(), frozenset()))
    assert work(session) == []
    assert not session.has_work


def test_what_is_in_view_is_sent_before_the_rest() -> None:
    text = "".join(f"== H{number} ==\n\n{'word ' * 200}\n\n" for number in range(200))
    session = Session()
    session.take(ShowRange(100_000, 101_000))
    session.take(OpenArticle(1, text, "Title"))
    answers = work(session)
    first = patches(answers)[0]
    shown_first = "".join(first.html)
    assert "H99<" in shown_first
    assert "H0<" not in shown_first
    assert "H199<" not in shown_first
    assert (first.removed, len(first.html), sum(first.lengths)) == (-1, first.total, len(text))
    kinds = [type(answer) for answer in answers]
    assert kinds.index(TokensReady) < len(kinds) - 1 - kinds[::-1].index(PreviewPatch)
    assert [html for html, _ in shown(answers)] == [html for html, _ in shown(opened(text)[1])]


def test_what_comes_into_view_before_all_is_mapped_is_next() -> None:
    text = "".join(f"== H{number} ==\n\n{f'word{number} ' * 150}\n\n" for number in range(400))
    session = Session()
    session.take(OpenArticle(1, text, "Title"))
    for answer in session.work():
        if isinstance(answer, PreviewPatch):
            assert answer.removed == -1
            break
    at = text.index("word300 ")
    session.take(ShowRange(at, at + 900))
    following = [html for patch in patches(work(session)) for html in patch.html if html]
    assert "word300 " in following[0]


def test_a_table_opened_changes_its_own_place_first() -> None:
    """What is behind follows when no key has come for a moment."""
    text = "".join(f"Paragraph {number}.\n\n" for number in range(3000))
    session, _ = opened(text)
    position = text.index("Paragraph 50.")
    session.take(EditArticle(2, position, 0, "{|\n| "))
    waited = False
    regions = 0
    for answer in session.work():
        waited = waited or session.patience_s > 0
        if isinstance(answer, PreviewPatch):
            assert waited or answer.removed <= 2
            regions = answer.total
    assert waited
    assert regions == 51


def test_what_takes_long_is_given_up_for_what_is_newer() -> None:
    giant = "{|\n" + "".join(f"|-\n| cell {number}\n" for number in range(6000)) + "|}\n"
    waiting = [False]
    session = Session(lambda: waiting[0])
    session.take(OpenArticle(1, giant, "Title"))
    work(session)
    session.take(EditArticle(2, giant.index("cell 9"), 4, "changed"))
    waiting[0] = True
    for _, answer in zip(range(20), session.work(), strict=False):
        assert not isinstance(answer, PreviewPatch) or "".join(answer.html) == ""
    assert session.has_preview_work
    waiting[0] = False
    assert "changed 9" in "".join("".join(patch.html) for patch in patches(work(session)))


# ------------------------------------------------------------------ the door


def test_a_bug_in_one_step_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: preview.Preview, revision: int, visible: object) -> object:
        raise ValueError("a bug")

    monkeypatch.setattr(preview.Preview, "show", broken)
    session = Session()
    session.take(OpenArticle(1, ARTICLE, "Title"))
    answers: list[Answer] = []
    while session.has_work:
        answers += [answer for answer in process._guarded(session) if answer is not None]
    fault = one(answers, EngineFault)
    assert fault.revision == 1
    assert fault.message.startswith("The preview could not be brought up to date (ValueError)")
    assert "a bug" in fault.report
    assert any(block.findings for block in one(answers, FindingsPatch).added)
    monkeypatch.undo()
    assert patches(insert(session, 0, "x"))[0].removed == -1


# ------------------------------------------------------------------ hostile text


@pytest.mark.parametrize(
    "text",
    [
        *(mark * 10_000 for mark in ("{{", "[[", "<ref>", "<div>", "-{", "{{{a|", "[[a|")),
        *(mark * 10_000 for mark in ("{|\n", "'''a''", "<!--", "*")),
        *(both[0] * 3000 + both[1] * 3000 for both in (("{{a|", "}}"), ("[[File:a|", "]]"), ("<div>", "</div>"))),
    ],
    ids=lambda text: text[:9],
)  # fmt: skip
def test_what_nobody_would_write_is_worked_out_all_the_same(text: str) -> None:
    answers = opened(text)[1]
    assert patches(answers)[-1].total > 0
    assert one(answers, FindingsReady).revision == 1


def test_what_is_out_of_view_follows_someone_who_does_not_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("editor.engine.session.time.monotonic", lambda: now[0])
    text = "Words.<ref>One</ref>\n\n" + "".join(f"Line {number}.<ref>Note {number}</ref>\n\n" for number in range(400))
    session, _ = opened(text)
    for revision in range(2, 60):
        now[0] += 0.06
        session.take(EditArticle(revision, 10, 0, "x" if revision > 2 else "<ref>New</ref>"))
        for _ in session.work():
            if session.patience_s:
                break  # the next key comes before what is left
        if not session.has_preview_work:
            break
    assert revision > 20
    assert now[0] < 103.0
