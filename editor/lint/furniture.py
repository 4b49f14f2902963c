"""Page furniture: what a wiki prints around an article, copied along with it.

Whoever copies an article from the page, its history or a *Changes* view also copies menus, links and notes of the
skin. `recognise` finds those lines, `strip` takes them out without leaving stray blank lines. Telling words are looked
for on whole lines only; a line that could be prose (``Changes``, ``History``) counts only next to the top or the end of
the text, or next to another line of furniture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from editor.lint.article import Article, Body, Kind
from editor.lint.finding import Finding, Fix
from editor.lint.rule import Block, Rule
from editor.spelling.month import MONTHS
from editor.text import Edit, Span
from editor.wording import Wording, say, say_count

_STAMP = rf"(?:\d{{1,2}}:\d{{2}}(?::\d{{2}})?,? )?(?:\d{{1,2}} (?:{MONTHS}),? \d{{4}}|(?:{MONTHS}) \d{{1,2}}, \d{{4}})"


@dataclass(frozen=True, slots=True)
class Furniture:
    """A stretch of lines that a skin printed.

    Attributes:
        span: From the first line's first character to the last line's last; line breaks around it are outside.
        rule: The rule of its kind, e.g. ``chrome-diff``.
    """

    span: Span
    rule: str


# Whole lines that no article holds.
_SURE = (
    (
        "chrome-navigation",
        r"Jump to:? ?(?:navigation|content|search)\b.{0,40}|Jump to(?: (?:navigation|search|content))+"
        r"|Skip to (?:main )?content"
        r"|Navigation menu|Personal tools|Toggle (?:sidebar|the table of contents|limited content width)"
        r"|Move to sidebar ?(?:hide)?"
        r"|Main menu(?: move to sidebar hide)?|Not logged in|(?:Create account ?)?Log in|Views? history|View source"
        r"|What links here|Related changes"
        r"|Special pages|Permanent link|Page information|Cite this page|Printable version|Download as PDF|Print/export"
        r"|In other (?:projects|languages)"
        r"|Random (?:page|article)|Recent changes|Community portal|Upload file|Current events portal"
        r"|Main Page[ |•·]+Discussion.{0,60}"
        r"|(?:Article|Page|Main page)[ \t|•·]+(?:Talk|Discussion)(?:[ \t|•·]+(?:Read|Edit|View source|View history"
        r"|History|Watch|More))*"
        r"|(?:Read|Edit|View source|View history|Watch)(?:[ \t|•·]+(?:Read|Edit|Edit source|View source|View history"
        r"|Watch|More|Tools))+"
        r"|\d+ languages?|Add languages|Edit links|Add topic|Appearance move to sidebar hide",
    ),
    (
        "chrome-tagline",
        r"From [A-Z]\w*(?: \w+){0,3}, the free (?:encyclopa?edia|dictionary|\w+ encyclopa?edia|library|textbook"
        r"|travel guide|news source).{0,40}"
        r"|\(Redirected from .{1,120}\)|From Wikipedia, the free encyclop.{0,40}|(?:This|The) (?:page"
        r"|article) is about .{1,80}Redirected from.*",
    ),
    (
        "chrome-retrieved",
        r"Retrieved from [\"“']?(?:https?://|\[https?://|//).*|This page was last (?:edited|modified|changed"
        r"|updated) (?:on|at|by)?.{0,120}"
        r"|This page has been accessed .{1,30} times?\.?|(?:Text|Content) is available under (?:the )?.{1,200}"
        r"|By using this site, you agree to .{1,200}|Privacy policy(?:[ \t|•·]+(?:About|Disclaimers?|Contact"
        r"|Developers|Cookie).{0,160})?"
        r"|About \w+[ \t|•·]+Disclaimers?.{0,100}|Powered by MediaWiki|(?:Mobile view|Cookie statement"
        r"|Code of Conduct)(?:[ \t|•·].{0,100})?"
        r"|\w+® is a registered trademark of .{1,120}|Hidden categor(?:y|ies):.{0,300}",
    ),
    (
        "chrome-diff",
        rf"(?:Latest|Current) revision as of .{{0,120}}|Revision as of .{{0,120}}|[←<] ?(?:Older|Previous) (?:edit"
        rf"|revision|diff).{{0,120}}"
        rf"|(?:(?:Older|Next|Newer|Previous) (?:edit|revision) ?[→>←|•·]* ?)+|Newer (?:edit|revision) ?→"
        rf"|Line \d+:(?:[ \t]+Line \d+:)?|no edit summary"
        rf"|\(?Difference between revisions.{{0,120}}|Difference between .{{1,80}} revisions?"
        rf"|Compare (?:selected )?revisions|View history for .{{0,80}}"
        rf"|\(\d+ intermediate revisions? (?:by .{{1,60}} )?not shown\)|[Mm]inor edit|\(?(?:diff|cur|prev"
        rf"|hist)(?: ?[|•·] ?(?:diff|cur|prev|hist))+\)?.{{0,160}}"
        rf"|\(?(?:edit|undo|thank)\)? ?\(?(?:undo|thank|rollback)\)?|Mark as patrolled|Revision history of .{{0,100}}"
        rf"|.{{0,80}}: Revision history"
        rf"|\((?:newest|latest) \| (?:oldest|earliest)\).{{0,120}}|{_STAMP} \(edit\)(?: \(undo\))?.{{0,80}}"
        rf"|Extended content visual diff"
        rf"|(?:Tags?|Tag): (?:Visual edit|Mobile edit|Reverted|Manual revert|Undo|Rollback|Source edit"
        rf"|2017 wikitext editor).{{0,100}}|Visual Wikitext",
    ),
    ("chrome-toc", r"(?:Contents|Table of contents)[ \t]*\[(?:hide|show)\]|\[hide\]"),
    (
        "chrome-categories",
        r"Categor(?:y|ies): ?[^\[\]{}\n]*\|[^\[\]{}\n]*|Categories: ?[^\[\]{}\n|]{3,200}"
        r"|Category: ?[A-Z][^\[\]{}\n|.:]{2,80}",
    ),
)
# Lines that count only beside other furniture or at an end of the text.
_BESIDE = (
    (
        "chrome-navigation",
        r"navigation|search|Navigation|Search|Tools|Toolbox|Contribute|Languages|Interaction|Namespaces|Variants|Views"
        r"|More|Actions|Talk|Discussion|Read|Edit"
        r"|Edit source|View|History|Watch|Help|Log out|Preferences|Contributions|Watchlist|Donate|About|Contact|hide"
        r"|show|Main page",
    ),
    ("chrome-diff", r"Changes|Line \d+|undo|thank|edit|←|→|\+|−|(?:\d+ )?bytes?|m|N|b"),
    ("chrome-toc", r"Contents"),
)
_TOC_ENTRY = re.compile(r"\d+(?:\.\d+)*\.?[ \t]+\S.{0,120}")
_SURE_LINES = tuple((rule, re.compile(rf"(?:{pattern})[ \t]*\Z")) for rule, pattern in _SURE)
_BESIDE_LINES = tuple((rule, re.compile(rf"(?:{pattern})\Z")) for rule, pattern in _BESIDE)
_MARKUP = frozenset("*#|!=:;'{")  # no line of furniture starts with one of these
_LONGEST = 320  # a longer line is prose, and matching it would cost


@dataclass(slots=True)
class _Line:
    span: Span
    text: str
    sure: str = ""
    perhaps: str = ""


def recognise(text: str) -> list[Span]:
    """Return the spans of page furniture in `text`, line by line, line breaks left out."""
    return [item.span for item in pieces(text)]


def pieces(text: str, *, at_top: bool = True) -> list[Furniture]:
    """Return the lines of page furniture in `text` with the rule each belongs to.

    Args:
        text: An article, or a stretch of its lines.
        at_top: The article starts with it.
    """
    lines = [line for line in _lines(text) if line.text]
    if not any(line.sure or line.perhaps for line in lines):
        return []
    if at_top and lines[0].text == "Changes":
        lines[0].sure = "chrome-diff"
    _join_contents(lines)
    _join_neighbours(lines)
    return [Furniture(line.span, line.sure) for line in lines if line.sure]


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        sure, perhaps = _classify(stripped) if 0 < len(stripped) <= _LONGEST else ("", "")
        yield _Line(Span(start, start + len(raw)), stripped, sure, perhaps)
        start += len(raw) + 1


@lru_cache(maxsize=32768)
def _classify(line: str) -> tuple[str, str]:
    """Return the rule a line belongs to whatever stands around it, and the one it may belong to."""
    sure = _rule(_SURE_LINES, line)
    return sure, "" if sure else _rule(_BESIDE_LINES, line)


def _rule(table: tuple[tuple[str, re.Pattern[str]], ...], line: str) -> str:
    return next((rule for rule, pattern in table if pattern.match(line)), "")


def _join_contents(lines: list[_Line]) -> None:
    """Take the numbered lines below a pasted "Contents" as its entries."""
    for index, line in enumerate(lines):
        if line.sure != "chrome-toc" and line.perhaps != "chrome-toc":
            continue
        below = index + 1
        while below < len(lines) and (lines[below].sure == "chrome-toc" or _TOC_ENTRY.fullmatch(lines[below].text)):
            lines[below].sure = "chrome-toc"
            below += 1
        if below - index > 2:
            line.sure = "chrome-toc"


def _join_neighbours(lines: list[_Line]) -> None:
    """Let doubtful lines count that stand beside furniture, first downwards, then upwards."""
    for order in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        beside = False
        for index in order:
            line = lines[index]
            if line.perhaps and not line.sure and beside:
                line.sure = line.perhaps
            beside = bool(line.sure)


def strip(text: str) -> list[Edit]:
    """Return the edits that take the furniture out as one change, with the blank lines that stood around it."""
    return [removal(text, span) for span in _stretches(text, recognise(text))]


def _stretches(text: str, spans: list[Span]) -> list[Span]:
    """Join lines of furniture between which nothing but blanks stands."""
    joined: list[Span] = []
    for span in spans:
        if joined and not text[joined[-1].end : span.start].strip():
            span = Span(joined.pop().start, span.end)
        joined.append(span)
    return joined


def removal(text: str, span: Span) -> Edit:
    """Return the edit that takes whole lines out and keeps what stands before and behind as far apart as it was."""
    start, end = span
    while end < len(text) and text[end] == "\n":
        end += 1
    lead = start
    while lead > 0 and text[lead - 1] == "\n":
        lead -= 1
    if end == len(text):  # nothing behind: the text ends as it ended, with a line break or without
        return Edit(Span(lead, end), "\n" if lead > 0 and end > span.end else "")
    if lead > 0 and start - lead == 1 and end - span.end > 1:
        return Edit(Span(start, end), "\n")
    return Edit(Span(start, end), "")


def _doubtful(block: Block) -> Iterator[bool]:
    """Tell of a line that is furniture, or may be beside such."""
    lines = [line.strip() for line in block.text.split("\n") if line and len(line) <= _LONGEST and not line.isspace()]
    doubtful = any(any(_classify(line)) for line in lines if line[0] not in _MARKUP or "evision history" in line)
    if doubtful or (lines and lines[0][0].isdigit() and _TOC_ENTRY.fullmatch(lines[0])):
        yield True


_DOUBTFUL = Kind(_doubtful, telling=True)


def recognise_in(body: Body) -> list[Furniture]:
    """Return the page furniture of an article that is cut into blocks.

    Blocks without a doubtful line part the others, so only runs of those with one are looked at again.
    """
    text, starts = body.text, body.starts
    found: list[Furniture] = []
    doubtful = [index for index, doubts in enumerate(body.column(_DOUBTFUL)) if doubts]
    for at, index in enumerate(doubtful):
        if at and doubtful[at - 1] == index - 1:
            continue
        last = at
        while last + 1 < len(doubtful) and doubtful[last + 1] == doubtful[last] + 1:
            last += 1
        start = starts[index]
        end = starts[doubtful[last] + 1] if doubtful[last] + 1 < len(starts) else len(text)
        run = pieces(text[start:end], at_top=not text[:start].strip())
        found += (Furniture(piece.span.shifted(start), piece.rule) for piece in run)
    return found


def findings(rule: Rule, article: Article, message: Wording) -> Iterator[Finding]:
    """Yield the furniture of one rule, each line with the fix that takes it out.

    Args:
        rule: The rule of a kind of furniture.
        article: The article; its furniture is recognised once for all rules.
        message: What the reader sees, with ``{line}`` for the text of the line.
    """
    if not article.has(_DOUBTFUL):
        return
    text = article.searched
    kept = article.once(recognise_in)
    stretches = _stretches(text, [piece.span for piece in kept])
    everything = Fix(
        say_count("Remove the line", "Remove all {count} lines", len(kept)),
        tuple(removal(text, span) for span in stretches),
    )
    suggestions = (everything,) if len(kept) > 1 else ()
    for piece in kept:
        if piece.rule == rule.id:
            line = article.text[piece.span.start : piece.span.end].strip()
            shown = line if len(line) <= 60 else line[:57] + "..."
            fix = Fix(say("Remove the line"), (removal(article.text, piece.span),))
            yield rule.finding(piece.span, message.filled(line=shown), fix=fix, suggestions=suggestions)
