"""
## What it does
Finds traces of other programs in pasted text: Markdown, wrapper markup of word processors and visual editors, citation
tokens of chat tools.

## Why
Wikitext does not know them, so the reader sees asterisks, brackets and codes.

## Example
```wikitext
Herons eat **fish** and [frogs](https://frogs.example/).
```

## Better
```wikitext
Herons eat '''fish''' and [https://frogs.example/ frogs].
```

## Source
<https://www.mediawiki.org/wiki/Help:Formatting>
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from editor.lint.finding import Finding, Severity
from editor.lint.rule import Block, Group, Rule, replace
from editor.wording import Wording, say

RULE = Rule("paste-foreign", say("Traces of another program"), Group.CHROME, Severity.WARNING)


@dataclass(frozen=True, slots=True)
class _Trace:
    regex: re.Pattern[str]
    cause: str  # every match holds it
    telling: tuple[str, ...]  # and one of these
    what: Wording
    becomes: Callable[[re.Match[str]], str]


def _nothing(found: re.Match[str]) -> str:
    return ""


def _heading(found: re.Match[str]) -> str:
    marks = "=" * len(found["marks"])
    return f"{marks} {found['in'].strip()} {marks}"


def _trace(
    what: Wording, telling: str, pattern: str, becomes: Callable[[re.Match[str]], str] = _nothing, cause: str = ""
) -> _Trace:
    signs = tuple(telling.split())
    return _Trace(re.compile(pattern, re.MULTILINE), cause or signs[0], signs, what, becomes)


_TRACES = (
    _trace(
        say("Markdown's bold"),
        "**",
        r"(?<=[^\n*\[|=])\*\*(?P<in>[^\s*][^*\n]{0,200}?[^\s*]|\w)\*\*(?!\*)",
        lambda found: f"'''{found['in']}'''",
    ),
    _trace(
        say("a Markdown link"),
        "](",
        r"(?<![\[!])\[(?P<label>[^\[\]\n|]{1,200})\]\((?P<url>https?://[^\s()]+)\)",
        lambda found: f"[{found['url']} {found['label']}]",
    ),
    _trace(say("a Markdown picture"), "![", r"!\[[^\[\]\n]*\]\([^\s()]+\)"),
    _trace(
        say("a Markdown heading"), "##", r"(?<![^\n])(?P<marks>#{2,6}) (?P<in>[A-Z][^\n#*]{1,80})$(?=\n\n|\Z)", _heading
    ),
    _trace(say("a Markdown code fence"), "```", r"^```\w*[ \t]*$"),
    _trace(
        say("Markdown's bold"),
        "__",
        r"(?<![\w_/.=|&?])__(?P<in>[a-z][a-z ]{0,60}[a-z])__(?![\w_])",
        lambda found: f"'''{found['in']}'''",
    ),
    _trace(say("a Markdown rule"), "---", r"(?:\A|(?<=\n\n))---$(?=\n\n|\n?\Z)", lambda found: "----"),
    _trace(
        say("a Markdown list"),
        "- ",
        r"^(?:- [A-Za-z'\[][^\n]*\n){2,}(?:- [^\n]*$)?",
        lambda found: re.sub(r"^- ", "* ", found[0], flags=re.MULTILINE),
    ),
    _trace(
        say("Markdown's mark of code"),
        "`",
        r"(?<![`\w])`(?P<in>[A-Za-z][\w .()=-]{0,60})`(?![`\w])",
        lambda found: f"<code>{found['in']}</code>",
    ),
    _trace(say("a chat tool's token"), "contentReference", r":?contentReference\[[^\]\n]*\](?:\{[^}\n]*\})?"),
    _trace(say("a chat tool's token"), "oai_citation", r"\[?oai_citation:?[^\s\]]*\]?"),
    _trace(say("a chat tool's token"), "【", r"【\d+[^】\n]{0,60}】"),
    _trace(say("a chat tool's token"), "\ue200", r"\ue200[^\ue201\n]{0,120}\ue201?"),
    _trace(
        say("a chat tool's token"),
        "turn0 turn1 turn2 turn3 turn4 turn5 turn6 turn7 turn8 turn9",
        r"(?:turn\d+(?:search|view|news|image|file|academia)\d+)+",
        cause="turn",
    ),
    _trace(
        say("a chat tool's token"),
        "[cite: [attached_file: [web: [span:",
        r"\[(?:cite|attached_file|web|span): ?\d[^\]\n]{0,40}\]",
        cause=":",
    ),
    _trace(say("a chat tool's token"), "[INST]", r"\[INST\]"),
    _trace(say("a chat tool's token"), "<|", r"<\|[a-z_]+\|>"),
    _trace(
        say("a chat tool's mark in the address"),
        "utm_source=",
        r"[?&]utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity)\b",
    ),
    _trace(say("a word processor's tag"), "<o: </o: <v: </v: <w: </w:", r"</?[ovw]:[a-z]+[^>\n]{0,80}>", cause="<"),
    _trace(
        say("wrapper markup of another editor"),
        "mw- Mso Apple- ve- parsoid sheets- font-family mso- line-height caret-color -webkit-",
        r"<span[^>\n]*(?:class=\"(?:mw-|Mso|Apple-|ve-)|data-(?:mw|ve|parsoid|sheets)[\w-]*="
        r"|style=\"[^\"\n]*(?:font-family|mso-|line-height|caret-color|-webkit-))[^>\n]*>",
        cause="<span",
    ),
    _trace(
        say("wrapper markup of another editor"),
        "Mso mw-content mw-parser mw-headline mw-editsection Apple-",
        r"<(?:div|p|font|h\d)[^>\n]*class=\"(?:Mso|mw-content|mw-parser|mw-headline|mw-editsection|Apple-)[^>\n]*>",
        cause="class=",
    ),
)


def check(block: Block) -> Iterator[Finding]:
    """Yield traces, where wikitext is read."""
    text = block.text
    for trace in _TRACES:
        if trace.cause not in text or not any(sign in text for sign in trace.telling):
            continue
        for found in trace.regex.finditer(text):
            if found.start() in block.unread:
                continue
            becomes = trace.becomes(found)
            label = say("Write {right}", right=becomes[:40]) if becomes else say("Remove it")
            yield RULE.finding(
                found.span(),
                say("The reader sees “{found}”, {what}.", found=found[0][:40], what=trace.what),
                suggestions=(replace(label, found.span(), becomes),),
            )
