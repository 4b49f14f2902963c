"""Reading is total, its spans lie in the text, and time grows with the text alone."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import mwparserfromhell
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text import Span
from editor.wikitext.facts import block_facts, fold_facts
from editor.wikitext.lexer import colour_line
from editor.wikitext.prose import mask
from editor.wikitext.reading import FACT_LISTS, Reading, read
from editor.wikitext.site import default_site
from editor.wikitext.tokens import tokens

SITE = default_site()
PIECES = [
    "a", " ", "\n", "{{", "}}", "{{{", "}}}", "[[", "]]", "|", "=", "\n== h ==\n", "\n{|", "\n|}", "\n|-", "\n! ",
    "||", "<ref>", "</ref>", "<ref name=x/>", "<references>", "</references>", "<gallery>\nFile:A.jpg|b",
    "\n</gallery>", "<poem>", "</poem>", "<!--", "-->", "<nowiki>", "</nowiki>", "\n* ", "\n:", "-{", "}-", "''",
    "'''", "[http://a.b", "]", "http://c.d", "<b>", "</b>", "<br/>", "&nbsp;", "__TOC__", "~~~~",
    "[[File:A.jpg|thumb|", "[[Category:B", "{{#if:", "{{#tag:ref|", "{{reflist|refs=", "\x01", "\x04",
    "ISBN 1234567890", "\U0001f600",
]  # fmt: skip
wikitext = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def spans(value: object) -> Iterator[Span]:
    """Yield every span of a fact."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from spans(getattr(value, name))


def facts_of(reading: Reading) -> Iterator[tuple[str, object]]:
    for name in FACT_LISTS:
        for fact in getattr(reading, name):
            yield name, fact


def span_of(fact: object) -> Span:
    return fact if isinstance(fact, Span) else fact.span  # type: ignore[attr-defined]  # every fact has a span


@given(wikitext)
def test_spans_lie_in_the_text_and_in_their_fact(text: str) -> None:
    for name, fact in facts_of(read(text, SITE)):
        outer = span_of(fact)
        assert 0 <= outer.start <= outer.end <= len(text), (name, fact)
        for span in spans(fact):
            assert outer.start <= span.start <= span.end <= outer.end, (name, fact)


@given(wikitext)
def test_facts_of_a_kind_are_sorted_and_nested_or_disjoint(text: str) -> None:
    reading = read(text, SITE)
    for name in FACT_LISTS:
        found = [span_of(fact) for fact in getattr(reading, name)]
        assert found == sorted(found, key=lambda span: (span.start, -span.end)), name
        if name in ("tags", "foreign_tags", "list_items", "table_marks", "tables"):
            continue  # a list item or a table ends where its context does; a tag may hold another construct's edge
        open_spans: list[Span] = []
        for span in found:
            while open_spans and open_spans[-1].end <= span.start:
                open_spans.pop()
            assert not open_spans or span.end <= open_spans[-1].end, name
            open_spans.append(span)


@given(wikitext)
def test_skeleton_and_mask_keep_every_position(text: str) -> None:
    reading = read(text, SITE)
    assert len(reading.skeleton) == len(text)
    assert len(mask(reading)) == len(text)


@given(wikitext)
def test_everything_built_on_a_reading_is_total(text: str) -> None:
    reading = read(text, SITE)
    for token in tokens(reading):
        assert 0 <= token.start < token.end <= len(text)
        assert token.depth >= 0
    folded = fold_facts([(0, block_facts(reading))])
    assert sum(len(note.uses) for note in folded.references) == len(reading.refs)
    state = 0
    for line in text.split("\n"):
        stretches, state = colour_line(line, state)
        assert all(0 <= start < end <= len(line) for _, start, end in stretches)


@given(wikitext)
def test_a_reference_is_read_like_its_content_alone(text: str) -> None:
    """Offsets of what is read inside a tag are those of its content, moved to where it stands."""
    whole = f"x <ref>{text}</ref>"
    reading = read(whole, SITE)
    if not reading.refs or reading.refs[0].content != (7, 7 + len(text)):
        return
    alone = read(text, SITE)
    assert [fact.span for fact in reading.templates] == [fact.span.shifted(7) for fact in alone.templates]
    assert [fact.span for fact in reading.links] == [fact.span.shifted(7) for fact in alone.links]


names = st.sampled_from(["a", "b c", "Infobox"])
calls = st.recursive(
    st.sampled_from(["x", "y z", "[[l]]", "1"]),
    lambda inner: st.builds(
        lambda name, values: "{{" + "|".join([name, *values]) + "}}", names, st.lists(inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.lists(calls, max_size=6).map(" ".join))
def test_templates_agree_with_another_parser(text: str) -> None:
    ours = sorted(text[fact.span.start : fact.span.end] for fact in read(text, SITE).templates)
    theirs = sorted(str(node) for node in mwparserfromhell.parse(text).filter_templates(recursive=True))
    assert ours == theirs


UNITS = [
    "{{", "}}", "{{{", "[[", "]]", "[[a|", "{{a|", "<ref>", "</ref>", "<ref>a</ref>", "<!--", "<!-- -->", "<b>",
    "</b>", "'", "''", "''a'''b ", "\n=", "== a", "{|\n", "\n|}", "| a ", "http://", "[http://a ", "http:", "-{",
    "<nowiki>", "<gallery>", "&", "__", "~", "\n*", "=", "<", "{{a|[[", "{|\n| {{a|", "<poem><ref>", "|a=",
    "[[File:a|b", "{{#tag:ref|", "<!-- \n", "<references>", "\n{|\n! a", "\n{|\n!! ", "news:a''", "a: ",
    "== a ==<!-- -->", "!!",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_text(unit: str) -> None:
    """Eight times the text may take about eight times as long; a quadratic reading would take sixty-four."""

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        best = float("inf")
        for _ in range(2):
            start = time.process_time()
            reading = read(text, SITE)
            mask(reading)
            tokens(reading)
            fold_facts([(0, block_facts(reading))])
            best = min(best, time.process_time() - start)
        return best

    seconds(1000)
    small = seconds(4_000)
    assert seconds(32_000) < 30 * small + 0.05


def corpus() -> list[Path]:
    folder = Path(__file__).resolve().parents[3] / "shared" / "corpus"
    if not (folder / "index.json").exists():
        return []
    assert json.loads((folder / "index.json").read_text(encoding="utf-8"))
    return sorted((folder / "articles").glob("*.wikitext"))[::40]


@pytest.mark.skipif(not corpus(), reason="the corpus of real articles is not beside this checkout")
def test_real_articles_are_read() -> None:
    for path in corpus():
        text = path.read_text(encoding="utf-8")
        reading = read(text, SITE)
        assert len(mask(reading)) == len(text)
        assert all(0 <= token.start < token.end <= len(text) for token in tokens(reading)), path.name
        for name, fact in facts_of(reading):
            span = span_of(fact)
            assert 0 <= span.start <= span.end <= len(text), (path.name, name)
        for link in reading.links:
            if link.bracketed:
                assert text.startswith("[[", link.span.start), path.name
                assert text.endswith("]]", 0, link.span.end), path.name
        for template in reading.templates:
            assert text.startswith("{{", template.span.start), path.name
            assert text.endswith("}}", 0, template.span.end), path.name
