"""What travels between the window and the engine process. Plain, frozen, picklable.

The window sends requests in order; the engine answers each revision it finished, newest first, and drops
those that were overtaken. Every answer carries the revision it was made from.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.lint.finding import Finding
from editor.wikitext.model import CategoryEntry, OutlineEntry, RefEntry, SortKeyEntry, Token
from editor.wikitext.statistics import Statistics

# ------------------------------------------------------------------ window -> engine


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """Start an article afresh, or restart it after the engine died.

    Attributes:
        revision: The revision of `text`.
        text: The whole article.
        title: Its page title, namespace included, e.g. ``Maxim Litvinov``.
        folder: Folder of the article's file (for local pictures), or "" for an untitled one.
        templates: Folder or ``index.json`` with templates, or "".
        site: Site profile file, or "" for the built-in English profile.
        ignored: Keys of findings the user ignored (see `lint.ignore`).
        words: The user's own dictionary.
        markdown: The text is of the Markdown dialect.
    """

    revision: int
    text: str
    title: str
    folder: str = ""
    templates: str = ""
    site: str = ""
    ignored: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    markdown: bool = False


@dataclass(frozen=True, slots=True)
class EditArticle:
    """One change of the text: at `position`, `removed` code points gave way to `added`."""

    revision: int
    position: int
    removed: int
    added: str


@dataclass(frozen=True, slots=True)
class SetPreferences:
    """New ignore keys and dictionary words; the article is linted again."""

    ignored: frozenset[str]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class ShowRange:
    """The code points now visible in the source pane: their tokens and preview come first."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quit:
    """End the engine."""


Request = OpenArticle | EditArticle | SetPreferences | ShowRange | Quit

# ------------------------------------------------------------------ engine -> window


@dataclass(frozen=True, slots=True)
class PreviewPatch:
    """Replace `removed` of the preview's regions from index `first` by `html`, a list of regions' HTML.

    A region is the HTML of one or several blocks; ``data-mw-span`` in it counts from its start. `ids` name the new
    regions; `lengths` says how many code points of the text each stands for, so that regions lie end to end; `total` is
    how many there are after the patch. A fresh page is ``first=0, removed=-1`` (drop everything).

    One revision may bring several patches: what is in view first, in the order to apply them. A region whose HTML is ""
    may be one that follows.
    """

    revision: int
    first: int
    removed: int
    ids: tuple[int, ...]
    html: tuple[str, ...]
    lengths: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class TokensReady:
    """Exact tokens of the code points ``start`` to ``end``; positions count from the start of the text."""

    revision: int
    start: int
    end: int
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What the panels and the status bar show of the whole article."""

    revision: int
    outline: tuple[OutlineEntry, ...]
    references: tuple[RefEntry, ...]
    categories: tuple[CategoryEntry, ...]
    words: int
    furniture: tuple[tuple[int, int], ...] = ()  # spans of recognised page furniture
    wanted_templates: tuple[str, ...] = ()
    wanted_files: tuple[str, ...] = ()
    sort_keys: tuple[SortKeyEntry, ...] = ()  # the last one counts
    template_categories: tuple[str, ...] = ()  # which the page is in without a tag of its own
    category_prefix: str = "Category"  # the wiki's own word
    statistics: Statistics | None = None
    language: str = ""  # code of the article's language; "" where nobody knows
    rtl: bool = False  # it is written from right to left


@dataclass(frozen=True, slots=True)
class BlockFindings:
    """The findings of one block; spans count from its start. `length` is the block's, in code points."""

    length: int
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingsPatch:
    """How the findings of a revision differ from those sent before: what travels does not grow with the article.

    Attributes:
        revision: The revision they were made from.
        first: Index of the first block that gives way.
        removed: How many blocks give way, or -1: a fresh list, nothing of the old one counts.
        added: The blocks that come in their place.
        change: Where the text changed: start, end in the old text, end in the new one. What lies behind moves along.
        rules: Findings of article rules that differ, spans counted from the start of the text; all of a rule's at once.
        ignored_count: How many findings are not shown because the user ignores them.
    """

    revision: int
    first: int
    removed: int
    added: tuple[BlockFindings, ...]
    change: tuple[int, int, int]
    rules: tuple[tuple[str, tuple[Finding, ...]], ...]
    ignored_count: int = 0


@dataclass(frozen=True, slots=True)
class FindingsReady:
    """All findings of a revision, in text order; spans count from the start of the text.

    The window's end of the engine puts it together from what it has and a `FindingsPatch` (`engine.finding_list`).
    """

    revision: int
    findings: tuple[Finding, ...]
    ignored_count: int = 0


@dataclass(frozen=True, slots=True)
class EngineFault:
    """A bug was caught at the engine's door; the last good results stay. `report` is copyable."""

    revision: int
    message: str
    report: str = field(repr=False, default="")


@dataclass(frozen=True, slots=True)
class StillWorking:
    """Sent now and then by an engine that has much to do, so that it is not taken for hung."""

    revision: int


@dataclass(frozen=True, slots=True)
class Finished:
    """All that this revision asks for has been sent."""

    revision: int


Answer = (
    PreviewPatch | TokensReady | ArticleFacts | FindingsPatch | FindingsReady | EngineFault | StillWorking | Finished
)
