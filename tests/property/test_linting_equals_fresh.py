"""After any edits the linter says what it says of the same text when it has not seen it before."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.engine.finding_list import FindingList
from editor.engine.linting import Linting
from editor.engine.messages import FindingsReady
from editor.lint.ignore import here_key, rule_key
from editor.lint.linting import lint_text
from editor.lint.registry import registered
from editor.lint.rule import Page
from editor.wikitext.blocks import cut
from editor.wikitext.site import default_site

SITE = default_site()
TITLE = "Maxim Litvinov"
# What article rules look for, in pieces that make and break it.
PIECES = [
    "a", " ", "\n", "\n\n", "\n\n\n", "It was signed in the old palace by the envoys of both countries and sealed. ",
    "<ref>Smith 1990</ref>", '<ref name="n">Jones</ref>', '<ref name="n">Other</ref>', '<ref name="n" />',
    '<ref name="m" />', '<ref name="1">x</ref>', '<ref group="g">x</ref>', "<ref", "</ref>", "\n<references />\n",
    '\n<references group="g" />\n', '<references><ref name="q">L</ref></references>', "{{reflist}}", "\n{{notelist}}\n",
    "== History ==\n", "\n== history ==\n", "\n== References ==\n", "\n=== Deep ===\n", "\n==== Deeper ====\n", "=",
    "[[Category:Treaties]]", "\n[[Category:Treaties]]\n", "[[Category:1876 births]]\n",
    "\n[[:Category:A]]\n", "[[de:A]]",
    "[[#History]]", "[[#Histori]]", "[[Page]]", "{{DEFAULTSORT:Litvinov, Maxim}}", "{{DEFAULTSORT:á}}", '<span id="k">',
    "<div>", "</div>", "<b>", "</b>", "{{box top}}", "{{box end}}", "<!--", "-->", "<!-- c -->", "\n<!-- d -->\n",
    "\n{|\n", "\n|-\n| c\n", "\n|}\n", "{{", "}}", "{{t|x}}", "'''Maxim Litvinov''' ", "__TOC__", "\n* item\n",
    "On 3 May 1990 it began. ", "On May 4, 1991 it went on. ", "{{use mdy dates}}", "The US and the U.S. met. ",
    "The colour and the neighbours. ", "The color. ", "It’s here. ", "It's there. ", "„low” ", "untill ", "wadde ",
    "Maxim Litvinov came. ", "Maxim Litinov left. ", "Litvinov ", "[[Litvinov]] ", "Contents\n",
    "1 History\n", "Changes\n",
    "Jump to: navigation, search\n", "Read\n", "\nCategories: A | B\n", "\n<<<<<<< HEAD\n", "\n=======\n",
    "\n>>>>>>> x\n", "<!-- lint-disable word-doubled -->", "<!-- lint-enable -->", "the the ",
    "\n<!-- lint-disable-line -->",
    "[https://a.example| b]", "\U0001d51e", "ordinary words of a foreign tongue nicht wahr ",
    "Der Turm und die Insel sind nicht weit von der Küste und werden von den Fischern für das Dorf bewacht. ",
]  # fmt: skip
wikitext = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 30), st.lists(st.sampled_from(PIECES), max_size=2).map("".join)),
    min_size=1,
    max_size=6,
)


class Shown:
    """A linter through many edits, and the window's list of what it says."""

    def __init__(self, ignored: frozenset[str] = frozenset()) -> None:
        self.linting = Linting(Page(TITLE, SITE), ignored, frozenset())
        self.findings = FindingList()
        self.revision = 0
        self.last = FindingsReady(0, ())

    def become(self, text: str, slices: int | None = None) -> None:
        """Lint `text`; leave off after some slices where they are given and it takes more."""
        self.revision += 1
        for number, patch in enumerate(self.linting.lint(self.revision, text, cut(text, SITE))):
            if patch is not None:
                self.last = self.findings.apply(patch)
            elif slices is not None and number >= slices:
                return


@given(wikitext, edits, st.integers(0, 12))
@settings(max_examples=150, deadline=None)
def test_findings_after_edits_are_those_of_a_fresh_run(
    text: str, changes: list[tuple[float, int, str]], slices: int
) -> None:
    shown = Shown()
    shown.become(text)
    for place, removed, added in changes:
        position = round(place * len(text))
        text = text[:position] + added + text[position + removed :]
        shown.become(text, slices)
    shown.become(text)
    assert list(shown.last.findings) == lint_text(text, title=TITLE, site=SITE)


@given(wikitext, edits)
@settings(max_examples=150, deadline=None)
def test_every_edit_brings_the_findings_of_a_fresh_run(text: str, changes: list[tuple[float, int, str]]) -> None:
    shown = Shown()
    shown.become(text)
    for place, removed, added in changes:
        position = round(place * len(text))
        text = text[:position] + added + text[position + removed :]
        shown.become(text)
        assert list(shown.last.findings) == lint_text(text, title=TITLE, site=SITE)


@given(wikitext, edits, st.sets(st.sampled_from([entry.rule.id for entry in registered()]), max_size=3), st.booleans())
@settings(max_examples=60, deadline=None)
def test_what_is_ignored_stays_so_through_edits(
    text: str, changes: list[tuple[float, int, str]], rules: set[str], here: bool
) -> None:
    found = lint_text(text, title=TITLE, site=SITE)
    keys = {rule_key(rule) for rule in rules} | ({here_key(found[0], text)} if here and found else set())
    shown = Shown(frozenset(keys))
    shown.become(text)
    for place, removed, added in changes:
        position = round(place * len(text))
        text = text[:position] + added + text[position + removed :]
        shown.become(text)
        assert list(shown.last.findings) == lint_text(text, title=TITLE, site=SITE, ignored=keys)


def test_a_page_that_turns_out_to_be_in_another_language_keeps_no_findings_of_this_one() -> None:
    shown = Shown()
    shown.become("It was so untill now.\n")
    assert [finding.rule for finding in shown.last.findings if finding.rule == "spell-known"] == ["spell-known"]
    text = (
        "It was so untill now.\n\n" + "Der Turm und die Insel sind nicht weit von der Küste und dem alten Hafen.\n" * 3
    )
    shown.become(text)
    assert list(shown.last.findings) == lint_text(text, title=TITLE, site=SITE)
    assert not [finding for finding in shown.last.findings if finding.rule == "spell-known"]


def test_what_travels_after_a_key_does_not_grow_with_the_article() -> None:
    paragraph = "The the envoys of both countries met in the old palace.<ref>Smith 1990, p. {}</ref>\n\n== H{} ==\n"
    sizes = []
    for length in (20, 400):
        text = "".join(paragraph.format(number, number) for number in range(length)) + "<references />\n"
        linting = Linting(Page(TITLE, SITE), frozenset(), frozenset())
        list(linting.lint(1, text, cut(text, SITE)))
        typed = text.replace("envoys", "envoysx", 1)
        (patch,) = [patch for patch in linting.lint(2, typed, cut(typed, SITE)) if patch is not None]
        sizes.append(len(patch.added) + sum(len(findings) for _, findings in patch.rules))
    assert sizes[0] == sizes[1] <= 3
