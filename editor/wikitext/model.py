"""What an article holds, as values with spans: the vocabulary of facts, lint rules and panels.

All spans are code points from the start of the text that was read (`editor.wikitext.reading.read`).
Everything here is plain data and small enough to travel between processes. Nobody changes a value once it is made;
those that an article holds by the thousand are not marked as frozen, for making a frozen one takes three times as long.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from editor.text import Span


class LinkKind(Enum):
    """What a pair of double brackets becomes."""

    PAGE = "page"
    FILE = "file"
    MEDIA = "media"
    CATEGORY = "category"
    INTERWIKI = "interwiki"
    LANGUAGE = "language"
    SELF = "self"  # only an anchor, ``[[#x]]``


class TagKind(Enum):
    """The part an HTML tag plays."""

    OPEN = "open"
    CLOSE = "close"
    VOID = "void"  # br, hr, wbr or self-closed


@dataclass(slots=True, unsafe_hash=True)
class HeadingFact:
    """A heading line. `level` 1 to 6; `title` spans the text between the equals signs, blanks stripped."""

    span: Span
    level: int
    title: Span
    text: str  # the title as a reader sees it, markup taken out


@dataclass(slots=True, unsafe_hash=True)
class LinkFact:
    """``[[target|label]]``. `target` and `label` span the raw text; `label` is None without a pipe.

    `title` is the normalised full title (namespace included; "" where a template in the target leaves it open),
    `fragment` the part behind ``#``. `colon` tells of a leading colon. `options` are all the spans between the further
    pipes of a file, and `label` is its caption; for a category `label` is the sort key. `trail` is the letters behind
    the brackets that join the link. `bracketed` is false for a line of a gallery, whose `span` is the line.
    """

    span: Span
    kind: LinkKind
    target: Span
    label: Span | None
    title: str
    namespace: int
    fragment: str = ""
    colon: bool = False
    options: tuple[Span, ...] = ()
    trail: str = ""
    bracketed: bool = True


class LinkFault(Enum):
    """Why a pair of double brackets stays text."""

    EMPTY = "empty"  # ``[[]]``, ``[[|x]]``, ``[[x|]]``
    NESTED = "nested"  # a link in the label of a link
    TITLE = "title"  # not a title, or a line break in it
    URL = "url"  # ``[[http://...]]``


@dataclass(slots=True, unsafe_hash=True)
class BrokenLinkFact:
    """Double brackets that match but make no link; a reader sees the brackets. `label` as in `LinkFact`."""

    span: Span
    target: Span
    label: Span | None
    fault: LinkFault


@dataclass(slots=True, unsafe_hash=True)
class ExternalLinkFact:
    """``[url label]`` or a bare URL (then `bracketed` is false and `label` None)."""

    span: Span
    url: Span
    label: Span | None
    bracketed: bool


@dataclass(slots=True, unsafe_hash=True)
class ArgumentFact:
    """One argument of a template call. `name` is ``"1"`` and so on where positional, with `name_span` None."""

    name: str
    name_span: Span | None
    span: Span
    value: Span


@dataclass(slots=True, unsafe_hash=True)
class TemplateFact:
    """``{{name|...}}``. `title` is the normalised page title, "" where the name is not plain.

    `function` tells of a parser function or variable: then `title` is its lower-case name (``#if``, ``defaultsort``)
    and what follows its colon is the first argument. `depth` counts the templates around it. `pipes` are the offsets of
    the separators between the parts.
    """

    span: Span
    name: Span
    title: str
    arguments: tuple[ArgumentFact, ...]
    function: bool = False
    depth: int = 0
    pipes: tuple[int, ...] = ()


@dataclass(slots=True, unsafe_hash=True)
class ParameterFact:
    """``{{{name|default}}}``, what a template's own text takes from its call."""

    span: Span
    name: Span
    depth: int = 0


@dataclass(slots=True, unsafe_hash=True)
class RefFact:
    """A ``<ref>``: a use, a definition, or both. `content` is None when self-closed.

    `text` is the content with blanks folded: what two references are compared by. `in_list` tells that it is
    defined inside ``<references>``. `attributes` are (name, value, name span, value span) as written.
    `inside_ref` tells of a reference within another's content; `function` of one written ``{{#tag:ref|...}}``.
    """

    span: Span
    name: str
    group: str
    content: Span | None
    text: str
    in_list: bool = False
    attributes: tuple[tuple[str, str, Span, Span], ...] = ()
    inside_ref: bool = False
    function: bool = False


@dataclass(frozen=True, slots=True)
class RefListFact:
    """``<references/>`` or a template that the site profile says places the list."""

    span: Span
    group: str
    template: bool = False
    inner: Span | None = None


@dataclass(slots=True, unsafe_hash=True)
class TagFact:
    """An HTML tag that MediaWiki allows. `pair` is the index of its partner in `Reading.tags`, or -1."""

    span: Span
    name: str
    kind: TagKind
    attributes: Span
    pair: int = -1


@dataclass(frozen=True, slots=True)
class SwitchFact:
    """A behaviour switch such as ``__NOTOC__``; `word` is its canonical id, e.g. ``notoc``."""

    span: Span
    word: str


@dataclass(frozen=True, slots=True)
class TableFact:
    """``{| ... |}``; `closed` is false where it runs on to the end."""

    span: Span
    closed: bool


@dataclass(slots=True, unsafe_hash=True)
class TableMarkFact:
    """One mark of a table's lines: `mark` is ``{|``, ``|-``, ``|+``, ``|``, ``!``, ``||``, ``!!`` or ``|}``.

    `attributes` spans what stands between the mark and the pipe that ends them, or the rest of the line after
    ``{|`` and ``|-``; None without. `span` is the mark with its attributes and their pipe.
    """

    span: Span
    mark: str
    attributes: Span | None


@dataclass(slots=True, unsafe_hash=True)
class CommentFact:
    """``<!-- ... -->``, with the whole line where it stands alone; `closed` is false where it runs to the end."""

    span: Span
    closed: bool = True


@dataclass(slots=True, unsafe_hash=True)
class ExtensionFact:
    """An extension tag. `opaque` tells that its content is no wikitext (nowiki, math, syntaxhighlight ...)."""

    span: Span
    name: str
    attributes: Span
    inner: Span | None
    opaque: bool


@dataclass(slots=True, unsafe_hash=True)
class QuoteFact:
    """Two, three or five apostrophes, as MediaWiki balances the line.

    `opens` and `closes` hold ``b`` and ``i``. `closed` is false where something it opens runs to the end of the line
    (MediaWiki closes it there). Apostrophes that MediaWiki shows are outside `span`.
    """

    span: Span
    opens: str
    closes: str
    closed: bool = True


@dataclass(slots=True, unsafe_hash=True)
class ListItemFact:
    """A line that starts with ``*``, ``#``, ``:`` or ``;``, to its end. `prefix` is that start."""

    span: Span
    prefix: str


@dataclass(frozen=True, slots=True)
class MagicLinkFact:
    """``ISBN ...``, ``PMID ...`` or ``RFC ...`` in running text. `number` without blanks and dashes."""

    span: Span
    kind: str
    number: str


@dataclass(frozen=True, slots=True)
class StrayFact:
    """An opener without its closer, or a closer without its opener: it is shown as text.

    `mark` is ``[[``, ``]]``, ``{{``, ``}}``, ``{|``, ``|}``, ``<!--`` or a tag such as ``<ref>`` and ``</ref>``;
    `name` the tag's name. ``span`` is what stands there.
    """

    span: Span
    mark: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A heading of the article. `number` is what a table of contents shows, e.g. ``2.1``."""

    level: int
    text: str
    start: int
    number: str = ""


@dataclass(frozen=True, slots=True)
class RefEntry:
    """A footnote: all ``<ref>`` tags that lead to one note.

    Attributes:
        name: Its name, or "".
        group: Its group, or "".
        number: What a reader sees in the text, e.g. ``3`` or ``note 1``; "" where MediaWiki gives none.
        content: Its text as a reader sees it.
        uses: Spans of all its tags, (start, end), the defining ones too, in text order.
        definition: Span of the tag that holds the content, or None.
        states: Of ``bare``, ``undefined``, ``unused``, ``duplicate``, ``conflicting``, ``empty``, ``after the list``.
        template: Name of the citation template it is made with, or "".
    """

    name: str
    group: str
    number: str
    content: str
    uses: tuple[tuple[int, int], ...]
    definition: tuple[int, int] | None
    states: tuple[str, ...] = ()
    template: str = ""


@dataclass(frozen=True, slots=True)
class CategoryEntry:
    """A category tag. `states`: of ``duplicate``, ``misplaced``, ``blank in name``, ``lower case``."""

    name: str
    sort_key: str
    span: tuple[int, int]
    states: tuple[str, ...] = ()


class TokenKind(Enum):
    """What a stretch of source is coloured as. A stretch without a token is prose."""

    __hash__ = object.__hash__  # Enum's own goes through Python, at every look-up of a colour

    HEADING = "heading"
    BOLD = "bold"
    ITALIC = "italic"
    BOLD_ITALIC = "bold-italic"
    QUOTES = "quotes"  # the apostrophes themselves
    LINK = "link"  # brackets, pipe
    LINK_TARGET = "link-target"
    EXTLINK = "extlink"
    URL = "url"
    TEMPLATE = "template"  # braces, pipes
    TEMPLATE_NAME = "template-name"
    PARAMETER = "parameter"  # name= of an argument
    ARGUMENT = "argument"  # {{{...}}}
    FUNCTION = "function"
    EXTENSION = "extension"  # tag of ref, nowiki, gallery ...
    HTML = "html"
    ATTRIBUTE = "attribute"
    TABLE = "table"
    LIST = "list"
    RULE = "rule"  # ----
    COMMENT = "comment"
    VERBATIM = "verbatim"  # inside nowiki, pre, syntaxhighlight, math
    SWITCH = "switch"
    ENTITY = "entity"
    SIGNATURE = "signature"
    REDIRECT = "redirect"


@dataclass(slots=True, unsafe_hash=True)
class Token:
    """A coloured stretch. Tokens may nest; where they do, the later in the list lies inside the earlier.

    `depth` counts the templates around it (0 outside), for shading.
    """

    kind: TokenKind
    start: int
    end: int
    depth: int = 0

    def shifted(self, by: int) -> Token:
        """Return the token moved by `by` code points."""
        return Token(self.kind, self.start + by, self.end + by, self.depth)
