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

RULE = Rule("paste-foreign", "Traces of another program", Group.CHROME, Severity.WARNING)


@dataclass(frozen=True, slots=True)
class _Trace:
    regex: re.Pattern[str]
    telling: str  # stands in every match
    what: str
    becomes: Callable[[re.Match[str]], str]


def _trace(pattern: str, telling: str, what: str, becomes: Callable[[re.Match[str]], str] = lambda found: "") -> _Trace:
    return _Trace(re.compile(pattern, re.MULTILINE), telling, what, becomes)


_TRACES = (
    _trace(r"(?<=[^\n*\[|=])\*\*(?P<in>[^\s*][^*\n]{0,200}?[^\s*]|\w)\*\*(?!\*)", "**", "Markdown's bold", lambda found: f"'''{found['in']}'''"),
    _trace(r"(?<!\[)(?<!!)\[(?P<label>[^\[\]\n|]{1,200})\]\((?P<url>https?://[^\s()]+)\)", "](", "a Markdown link", lambda found: f"[{found['url']} {found['label']}]"),
    _trace(r"!\[(?P<label>[^\[\]\n]*)\]\((?P<url>[^\s()]+)\)", "![", "a Markdown picture"),
    _trace(r"(?<![^\n])(?P<marks>#{2,6}) (?P<in>[A-Z][^\n#*]{1,80})$(?=\n\n|\Z)", "## ", "a Markdown heading", lambda found: f"{'=' * len(found['marks'])} {found['in'].strip()} {'=' * len(found['marks'])}"),
    _trace(r"^```\w*[ \t]*$", "```", "a Markdown code fence"),
    _trace(r":?contentReference\[[^\]\n]*\](?:\{[^}\n]*\})?|\[?oai_citation:?[^\s\]]*\]?|【\d+[^】\n]{0,60}】|\ue200[^\ue201\n]{0,120}\ue201?", "", "a chat tool's token"),
    _trace(r"\b(?:turn\d+(?:search|view|news|image|file|academia)\d+)+|\[(?:cite|attached_file|web|span):[ ]?\d+[^\]\n]{0,40}\]|\[INST\]|<\|[a-z_]+\|>", "", "a chat tool's token"),
    _trace(r"[?&]utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity)\b", "utm_source=", "a chat tool's mark in the address"),
    _trace(r"</?[ovw]:[a-z]+[^>\n]{0,80}>", ":", "a word processor's tag"),
    _trace(
        r"<span[^>\n]*(?:class=\"(?:mw-|Mso|Apple-|ve-)[^\"\n]*\"|data-(?:mw|ve|parsoid|sheets)[\w-]*=|style=\"[^\"\n]*(?:font-family|mso-|line-height|caret-color|-webkit-)[^\"\n]*\")[^>\n]*>",
        "<span", "wrapper markup of another editor",
    ),
    _trace(r"<(?:div|p|font|h\d)[^>\n]*class=\"(?:Mso|mw-content|mw-parser|mw-headline|mw-editsection|Apple-)[^\"\n]*\"[^>\n]*>", "class=", "wrapper markup of another editor"),
)  # fmt: skip


def check(block: Block) -> Iterator[Finding]:
    """Yield traces, where wikitext is read."""
    text = block.text
    for trace in _TRACES:
        if trace.telling not in text:
            continue
        for found in trace.regex.finditer(text):
            if found.start() in block.unread:
                continue
            becomes = trace.becomes(found)
            label = f"Write {becomes[:40]}" if becomes else "Remove it"
            yield RULE.finding(
                found.span(),
                f"The reader sees “{found[0][:40]}”, {trace.what}.",
                suggestions=(replace(label, found.span(), becomes),),
            )
