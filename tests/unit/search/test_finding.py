from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from editor.search.finding import find_in_articles, find_in_text
from editor.search.folder import PATTERNS, article_paths
from editor.search.messages import (
    ArticleFound,
    FindInArticles,
    FindInText,
    Folder,
    FoundInText,
    GivenText,
    LeftOut,
    Matching,
    SearchDone,
    Wish,
)
from editor.text import Edit, Span, apply_edits
from editor.text.search import Query, Template
from editor.wikitext.scope import Scope


def in_text(request: FindInText) -> FoundInText:
    *first, last = find_in_text(request)
    assert all(isinstance(each, Matching) for each in first)
    assert isinstance(last, FoundInText)
    return last


def in_articles(request: FindInArticles) -> tuple[list[ArticleFound], list[LeftOut], SearchDone]:
    answers = list(find_in_articles(request))
    done = answers[-1]
    assert isinstance(done, SearchDone)
    assert sum(isinstance(each, SearchDone) for each in answers) == 1
    return (
        [each for each in answers if isinstance(each, ArticleFound)],
        [each for each in answers if isinstance(each, LeftOut)],
        done,
    )


def test_places_and_replacements_of_one_text() -> None:
    wish = Wish(Query("lamp"), Template("lantern", keep_case=True))
    found = in_text(FindInText(7, wish, "Lamp and lamp."))
    assert (found.number, list(found.starts), list(found.ends)) == (7, [0, 9], [4, 13])
    assert found.replacements == ("Lantern", "lantern")


@given(
    st.sampled_from(["a", "(a)|b", "a*", "^", r"(?P<x>\w)\s"]),
    st.sampled_from(["", r"<\g<0>>", "$&$&"]),
    st.text("ab \n"),
)
def test_what_is_answered_replaces_all_as_re_sub_does(pattern: str, template: str, text: str) -> None:
    found = in_text(FindInText(1, Wish(Query(pattern, regex=True, case=True), Template(template)), text))
    edits = [
        Edit(Span(start, end), by) for start, end, by in zip(found.starts, found.ends, found.replacements, strict=True)
    ]
    expected = re.sub(pattern, template.replace("$&", r"\g<0>"), text, flags=re.MULTILINE)
    assert apply_edits(text, edits) == expected


def test_a_stretch_and_a_scope_both_count() -> None:
    text = "{{a|x}} x {{b|x}}"
    wish = Wish(Query("x"), scope=Scope.TEMPLATES)
    assert list(in_text(FindInText(1, wish, text)).starts) == [4, 14]
    assert list(in_text(FindInText(1, wish, text, Span(6, 17))).starts) == [14]
    assert list(in_text(FindInText(1, wish, text, Span(4, 5))).starts) == [4]


def test_a_template_with_a_fault_does_not_hide_what_is_found() -> None:
    found = in_text(FindInText(1, Wish(Query("a", regex=True), Template("$9")), "aa"))
    assert len(found.starts) == 2 and not found.replacements and "group 9" in found.template_fault
    fault = in_text(FindInText(1, Wish(Query("(", regex=True)), "aa"))
    assert fault.fault and not fault.starts


def test_open_articles_count_instead_of_their_files(tmp_path: Path) -> None:
    (tmp_path / "a.wiki").write_text("lamp on disk", encoding="utf-8")
    (tmp_path / "b.wiki").write_text("two\nlines, a lamp\nhere and a lamp", encoding="utf-8")
    given_ = (GivenText("a.wiki", tmp_path / "a.wiki", "no more"), GivenText("Untitled", None, "a lamp"))
    found, left_out, done = in_articles(
        FindInArticles(Wish(Query("lamp")), given_, Folder(tmp_path, PATTERNS)),
    )
    assert [(each.name, each.given) for each in found] == [("Untitled", 1), ("b.wiki", -1)]
    assert (done.articles, done.more, left_out) == (3, False, [])
    first, second = found[1].matches
    assert (first.line, first.before, first.found, first.after) == (2, "lines, a ", "lamp", "")
    assert second.line == 3 and second.span == Span(29, 33)


def test_what_cannot_be_read_is_left_out_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "latin.wiki").write_bytes(b"caf\xe9 lamp")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\0lamp")
    (tmp_path / "marked.wiki").write_bytes(b"\xef\xbb\xbflamp\r\nlamp\r\n")
    found, left_out, _ = in_articles(FindInArticles(Wish(Query("lamp")), folder=Folder(tmp_path, PATTERNS)))
    assert [(each.path.name, "not UTF-8" in each.reason or "no text" in each.reason) for each in left_out] == [
        ("latin.wiki", True),
        ("picture.txt", True),
    ]
    assert [match.span for match in found[0].matches] == [Span(0, 4), Span(5, 9)]


def test_only_files_that_fit_and_are_not_hidden_are_articles(tmp_path: Path) -> None:
    for name in ("b.wiki", "A.TXT", "c.py", ".hidden.wiki", ".git/x.wiki", "sub/d.mediawiki"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("", encoding="utf-8")
    (tmp_path / "sub" / "round").symlink_to(tmp_path)
    names = [str(path.relative_to(tmp_path)) for path in article_paths(Folder(tmp_path, PATTERNS))]
    assert names == ["A.TXT", "b.wiki", str(Path("sub", "d.mediawiki"))]


@given(st.lists(st.text("ab\n", max_size=8), max_size=5), st.integers(1, 12))
def test_no_more_are_found_than_asked_for_and_more_are_told(texts: list[str], most: int) -> None:
    given_ = tuple(GivenText(str(number), None, text) for number, text in enumerate(texts))
    found, _, done = in_articles(FindInArticles(Wish(Query("a")), given_, most=most))
    total = sum(text.count("a") for text in texts)
    assert sum(len(each.matches) for each in found) == min(total, most)
    assert done.more == (total > most)


def test_long_surroundings_are_cut() -> None:
    text = "x" * 500 + "lamp" + "y" * 500
    found, _, _ = in_articles(FindInArticles(Wish(Query("lamp")), (GivenText("a", None, text),)))
    match = found[0].matches[0]
    assert match.before.startswith("…x") and match.after.endswith("y…")
    assert len(match.before) < 60 and len(match.after) < 130
    wide, _, _ = in_articles(FindInArticles(Wish(Query(r"x+lamp", regex=True)), (GivenText("a", None, text),)))
    assert wide[0].matches[0].found.endswith("…") and wide[0].matches[0].span == Span(0, 504)


def test_a_fault_ends_the_search() -> None:
    found, _, done = in_articles(FindInArticles(Wish(Query("[", regex=True)), (GivenText("a", None, "["),)))
    assert not found and done.fault.startswith("A “[” is not closed")
