from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import pytest

from editor.render.extensions.cite import Citations, CiteCall, CiteSite, RefCall, ReferencesCall
from editor.render.functions.encoding import fragment_html5


def ref(hole: str, text: str | None = None, nested: tuple[CiteCall, ...] = (), **attributes: str) -> RefCall:
    return RefCall(hole, tuple(attributes.items()), text, text or "", nested)


def reference_list(hole: str, *inner: CiteCall, **attributes: str) -> ReferencesCall:
    return ReferencesCall(hole, tuple(attributes.items()), inner)


def folded(calls: Iterable[CiteCall], labels: Callable[[str], str | None] = lambda group: None) -> Citations:
    def fill(html: str, contents: Mapping[str, str]) -> str:
        for hole, content in contents.items():
            html = html.replace(hole, content)
        return html

    filled = Citations(CiteSite(fragment_html5, lambda text: fragment_html5(text).replace("%", "%25"), labels), fill)
    for call in calls:
        filled.take(call)
    return filled


def numbers(citations: Citations) -> list[str]:
    return [shown for shown in citations.plain.values() if shown]


def test_numbers_run_within_a_group() -> None:
    found = folded([ref("a", "x"), ref("b", "y", group="n"), ref("c", "z"), ref("d", "w", group="n")])
    assert numbers(found) == ["[1]", "[n 1]", "[2]", "[n 2]"]


def test_a_named_reference_is_used_again() -> None:
    found = folded([ref("a", "Book", name="b"), ref("b", name="b"), reference_list("l")])
    assert found.plain["b"] == "[1]"
    assert 'id="cite_ref-b_1-1"' in found.filled["b"]
    assert found.filled["l"].count("<li") == 1
    assert '↑ <sup><a href="#cite_ref-b_1-0">1.0</a></sup>' in found.filled["l"]


def test_a_single_use_links_back_with_an_arrow() -> None:
    found = folded([ref("a", "Book"), reference_list("l")])
    assert '<li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">↑</a></span>' in found.filled["l"]


def test_many_uses_are_padded() -> None:
    found = folded([*(ref(f"r{n}", "Book", name="b") for n in range(11)), reference_list("l")])
    assert ">1.00<" in found.filled["l"]
    assert ">1.10<" in found.filled["l"]


def test_numbers_start_anew_after_a_list() -> None:
    found = folded([ref("a", "x"), reference_list("l"), ref("b", "y"), reference_list("m")])
    assert found.plain["b"] == "[1]"
    assert "cite_note-2" in found.filled["m"]


def test_list_defined_reference() -> None:
    found = folded([ref("a", name="b"), reference_list("l", ref("i", "Book", name="b"))])
    assert '<span class="reference-text">Book</span>' in found.filled["l"]


def test_the_end_lists_what_no_list_took() -> None:
    found = folded([ref("a", "x"), ref("b", "y", group="notes")])
    end = found.finish()
    assert '<ol class="references">' in end
    assert "tags exist for a group named &quot;notes&quot;" in end or 'a group named "notes"' in end


def test_follow_joins_its_parent() -> None:
    found = folded([ref("a", "one", name="b"), ref("f", "two", follow="b"), reference_list("l")])
    assert found.filled["f"] == ""
    assert ">one two</span>" in found.filled["l"]


def test_follow_without_parent_stands_first() -> None:
    found = folded([ref("a", "one"), ref("f", "rest", follow="elsewhere"), reference_list("l")])
    assert found.filled["l"].index("rest") < found.filled["l"].index("one")


def test_direction() -> None:
    found = folded([ref("a", "x", dir="RTL"), reference_list("l")])
    assert 'class="mw-cite-dir-rtl"' in found.filled["l"]


def test_custom_labels_run_out() -> None:
    found = folded([ref("a", "x", group="g"), ref("b", "y", group="g")], lambda group: "α")
    assert found.plain["a"] == "[α]"
    assert "Ran out of custom link labels" in found.filled["b"]


def test_eleven_references_make_columns() -> None:
    ten = [ref(f"r{n}", str(n)) for n in range(10)]
    assert "columns" not in folded([*ten, reference_list("l")]).filled["l"]
    assert "mw-references-columns" in folded([*ten, ref("x", "x"), reference_list("l")]).filled["l"]
    assert "<div" not in folded([ref("a", "x"), reference_list("l", responsive="0")]).filled["l"]


def test_a_reference_inside_another_is_one_of_the_list() -> None:
    outer = RefCall("a", (), "see", "see <i>", (ref("n", "inner"),))
    found = folded([outer, reference_list("l")])
    assert found.filled["n"] == ""
    assert "has no name attribute" in found.filled["l"]


def test_replayed_references_take_no_number() -> None:
    replayed = ref("i", "text", name="b")
    found = folded(
        [ref("a", group="g", name="b"), ReferencesCall("l", (("group", "g"),), (), (replayed,)), ref("c", "next")]
    )
    assert found.plain["c"] == "[1]"
    assert 'id="cite_ref-3"' in found.filled["c"]


@pytest.mark.parametrize(
    ("calls", "message"),
    [
        ([ref("a")], "malformed or has a bad name"),
        ([ref("a", " ")], "refs with no name must have content"),
        ([ref("a", "x", name="b", follow="c")], "cannot be named individually"),
        ([ref("a", "x", follow="7")], "cannot be a simple integer"),
        ([ref("a", "x<ref>y")], "Closing <code>&lt;/ref&gt;</code> missing"),
        ([ReferencesCall("a", (), (), (), True)], "Closing tag missing for"),
        ([reference_list("a", nonsense="1")], 'Invalid parameter "nonsense" in <code>&lt;references&gt;'),
        ([ref("x", "x"), reference_list("a", ref("i", "y"))], "has no name attribute"),
        ([ref("x", "x", name="n"), reference_list("a", ref("i", "", name="n"))], "has no content"),
        ([ref("x", "x"), reference_list("a", ref("i", "y", name="n"))], "is not used in prior text"),
        ([ref("x", "x"), reference_list("a", ref("i", "y", name="n", group="h"))], "conflicting group attribute"),
        ([ref("x", name="n"), reference_list("a")], 'no text was provided for refs named "n"'),
        ([ref("x", "1", name="n"), ref("y", "2", name="n"), reference_list("a")], "with different content"),
        ([ref("x", "1", name="9"), reference_list("a")], "cannot be a simple integer"),
        ([ref("x", "1", dir="up"), reference_list("a")], 'Invalid <code>dir="up"</code>'),
        ([ref("x", "1", colour="red"), reference_list("a")], 'Invalid parameter "colour" in <code>&lt;ref&gt;'),
        (
            [ref("x", "1", name="n", dir="ltr"), ref("y", name="n", dir="rtl"), reference_list("a")],
            "conflicting dir attribute",
        ),
    ],
)
def test_errors(calls: list[CiteCall], message: str) -> None:
    shown = folded(calls).filled["a"]
    assert message in shown
    assert "Cite error: " in shown


def test_a_closed_inner_element_is_no_stray_reference() -> None:
    assert folded([ref("a", "x<nowiki><ref></nowiki>")]).plain["a"] == "[1]"


def test_percent_signs_are_kept_apart_in_links() -> None:
    found = folded([ref("a", "x", name="50%25")])
    assert 'id="cite_ref-50%25_1-0"' in found.filled["a"]
    assert 'href="#cite_note-50%2525-1"' in found.filled["a"]
