from __future__ import annotations

from collections.abc import Callable

from editor.render.context import Options


def test_arguments_and_defaults(html: Callable[..., str]) -> None:
    assert html("{{Greet}}") == "<p>Hello you!\n</p>"
    assert html("{{greet|you all|mark= ? }}") == "<p>Hello you all?\n</p>"
    assert html("{{Moved|there}}") == "<p>Hello there!\n</p>"
    assert html("{{{x}}} {{{y|z}}}") == "<p>{{{x}}} z\n</p>"


def test_inclusion_tags(html: Callable[..., str]) -> None:
    assert html("{{Doc}}") == "<p>shown too\n</p>"
    assert html("a<includeonly>b</includeonly><noinclude>c</noinclude>") == "<p>ac\n</p>"


def test_loops_and_depth_have_their_messages(html: Callable[..., str]) -> None:
    assert "Template loop detected" in html("{{Loop}}")
    shallow = Options(max_template_depth=0)
    assert "Template recursion depth limit exceeded (0)" in html("{{Greet}}", options=shallow)
    assert "Expansion depth limit exceeded" in html("{{#if:1|" * 150 + "x" + "}}" * 150)


def test_a_missing_template_is_a_red_link(html: Callable[..., str]) -> None:
    assert ">Template:Nowhere</a>" in html("{{Nowhere}}")
    assert html("{{subst:Greet}}") == "<p>{{subst:Greet}}\n</p>"


def test_block_markup_from_a_template_starts_a_line(html: Callable[..., str]) -> None:
    assert "<ul><li>first</li></ul>" in html("a {{List}}")


def test_a_template_that_continues_a_list_joins_it(html: Callable[..., str]) -> None:
    assert html("* zero\n{{List}}").count("<ul>") == 1


def test_limits_are_those_of_the_page(html: Callable[..., str]) -> None:
    few = Options(max_node_count=30)
    assert "Node-count limit exceeded" not in html("{{Greet|a}}", options=few)
    assert "Node-count limit exceeded" in html("{{Greet|a}}\n\n" * 20, options=few)


def test_a_template_without_arguments_is_expanded_once_a_frame(html: Callable[..., str]) -> None:
    assert html("{{Doc}}{{Doc}}{{Doc|x}}") == "<p>shown tooshown tooshown too\n</p>"
    assert html("{{Doc}}" * 500, options=Options(max_node_count=2000)).count("shown") == 500
