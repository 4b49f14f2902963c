from __future__ import annotations

from editor.text import Span
from editor.wikitext.scope import Scope, joined, scope_spans
from editor.wikitext.site import default_site

TEXT = """Lead {{Box|name=a {{inner}}|x}} end.<ref>Note {{cite|t}}</ref><ref name="b"/>

== Life ==
<nowiki>== no ==</nowiki> {{#if:x|{{in function}}}} <!-- {{no}} -->
"""


def parts(scope: Scope) -> list[str]:
    spans = scope_spans(TEXT, default_site(), scope)
    assert spans is not None
    return [TEXT[span.start : span.end] for span in spans]


def test_everywhere_is_no_list() -> None:
    assert scope_spans(TEXT, default_site(), Scope.EVERYWHERE) is None


def test_headings_references_and_templates_are_those_of_the_reading() -> None:
    assert parts(Scope.HEADINGS) == ["== Life =="]
    assert parts(Scope.REFERENCES) == ['<ref>Note {{cite|t}}</ref><ref name="b"/>']
    assert parts(Scope.TEMPLATES) == ["{{Box|name=a {{inner}}|x}}", "{{cite|t}}", "{{in function}}"]


def test_spans_that_touch_are_joined() -> None:
    assert joined([Span(5, 6), Span(0, 2), Span(2, 3), Span(1, 2)]) == [Span(0, 3), Span(5, 6)]
