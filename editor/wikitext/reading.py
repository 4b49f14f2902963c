"""The reading of a text: everything it holds, as facts with spans, each kind sorted by start.

`read` is built on the preprocessor's nodes: what they match is turned into facts and hidden (`structure`), and one
scan finds the rest in what is left (`inline`). It never raises, and takes time in proportion to the text.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

from editor.text import Span
from editor.wikitext.inline import Scan
from editor.wikitext.model import (
    BrokenLinkFact,
    CommentFact,
    ExtensionFact,
    ExternalLinkFact,
    HeadingFact,
    LinkFact,
    ListItemFact,
    MagicLinkFact,
    ParameterFact,
    QuoteFact,
    RefFact,
    RefListFact,
    StrayFact,
    SwitchFact,
    TableFact,
    TableMarkFact,
    TagFact,
    TemplateFact,
)
from editor.wikitext.preprocessor import Node, preprocess
from editor.wikitext.site import SiteProfile
from editor.wikitext.structure import StructureReader


@dataclass(slots=True)
class Reading:
    """What a text holds. Spans count from its start.

    Attributes:
        text: The text read.
        nodes: The preprocessor's top-level nodes; content of extension tags is not among them.
        skeleton: The text at the same length, with markup that matched replaced by control characters (`skeleton`).
        tags: HTML tags that MediaWiki allows; `pair` of a tag indexes this list.
        foreign_tags: What looks like a tag and is shown as text.
        stray: Openers without closers and closers without openers.
        quotes: Marks of bold and italics, balanced.
        rules: Horizontal rules.
    """

    text: str
    nodes: list[Node]
    skeleton: str
    headings: list[HeadingFact] = field(default_factory=list)
    links: list[LinkFact] = field(default_factory=list)
    broken_links: list[BrokenLinkFact] = field(default_factory=list)
    external_links: list[ExternalLinkFact] = field(default_factory=list)
    templates: list[TemplateFact] = field(default_factory=list)
    parameters: list[ParameterFact] = field(default_factory=list)
    refs: list[RefFact] = field(default_factory=list)
    ref_lists: list[RefListFact] = field(default_factory=list)
    tags: list[TagFact] = field(default_factory=list)
    foreign_tags: list[TagFact] = field(default_factory=list)
    extensions: list[ExtensionFact] = field(default_factory=list)
    comments: list[CommentFact] = field(default_factory=list)
    switches: list[SwitchFact] = field(default_factory=list)
    tables: list[TableFact] = field(default_factory=list)
    table_marks: list[TableMarkFact] = field(default_factory=list)
    entities: list[Span] = field(default_factory=list)
    quotes: list[QuoteFact] = field(default_factory=list)
    list_items: list[ListItemFact] = field(default_factory=list)
    rules: list[Span] = field(default_factory=list)
    signatures: list[Span] = field(default_factory=list)
    magic_links: list[MagicLinkFact] = field(default_factory=list)
    stray: list[StrayFact] = field(default_factory=list)
    masked: str = ""  # the prose mask, once `prose.mask` has worked it out


FACT_LISTS = tuple(item.name for item in fields(Reading) if item.name not in ("text", "nodes", "skeleton", "masked"))


def _sorted(facts: list[Any]) -> list[Any]:
    """Return `facts` put in order by start, the longer first where two start together."""
    if len(facts) > 1:
        facts.sort(key=_order)
    return facts


def _order(fact: Any) -> tuple[int, int]:
    span = fact.span
    return span[0], -span[1]


def read(text: str, site: SiteProfile, *, after_newline: bool = False) -> Reading:
    """Read `text`.

    Args:
        text: Wikitext, lines ended by ``\\n``: an article, or one block of it.
        site: The wiki it belongs to.
        after_newline: The text follows a line break, as a block does that is not the article's first.
    """
    return read_nodes(text, preprocess(text, site.extension_tags, after_newline=after_newline), site)


def read_nodes(text: str, nodes: list[Node], site: SiteProfile) -> Reading:
    """Read `text`, given the top-level nodes of its preprocessing."""
    structure = StructureReader(text, site).read(nodes)
    skeleton = structure.skeleton.build()
    inline = Scan(skeleton, site).run()
    return Reading(
        text,
        nodes,
        skeleton,
        headings=_sorted(structure.headings),
        links=_sorted(structure.links),
        broken_links=_sorted(structure.broken_links),
        external_links=inline.external_links,
        templates=_sorted(structure.templates),
        parameters=_sorted(structure.parameters),
        refs=_sorted(structure.refs),
        ref_lists=_sorted(structure.ref_lists),
        tags=inline.tags,
        foreign_tags=inline.foreign_tags,
        extensions=_sorted(structure.extensions),
        comments=_sorted(structure.comments),
        switches=inline.switches,
        tables=_sorted(inline.tables),
        table_marks=inline.table_marks,
        entities=inline.entities,
        quotes=_sorted(inline.quotes),
        list_items=_sorted(inline.list_items),
        rules=inline.rules,
        signatures=inline.signatures,
        magic_links=inline.magic_links,
        stray=_sorted([*structure.strays, *inline.strays]),
    )
