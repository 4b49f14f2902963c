"""``[[...]]``: page links, link trails, subpages, interwiki and language links, categories, files.

Source: https://www.mediawiki.org/wiki/Help:Links
"""

from __future__ import annotations

import re
from html import escape
from unicodedata import normalize
from urllib.parse import unquote

from editor.render import anchor
from editor.render.attribute import encoded
from editor.render.context import Context, Edge
from editor.render.extensions.attribute import decode_references
from editor.render.external_link import build_external_links
from editor.render.mapped import Mapped, Writer
from editor.render.media import file_html, media_link
from editor.render.quote import build_quotes
from editor.render.strip import LINE_IN_LINK, PREFIX
from editor.render.subpage import subpage_target
from editor.wikitext.site import CATEGORY, FILE, MEDIA, SPECIAL, Title, parse_title

_TARGET = re.compile(r"[^\n\[\]{}<>|]+")
_SPAN = re.compile(r' data-mw-span="[^"]*"')
_NEWLINE = re.compile("\n")
_BRACKET = re.compile(r"\[")
_LINE_IN_LINK = re.compile(LINE_IN_LINK)
_SPECIAL_PAGES = frozenset(
    [
        "allpages",
        "badtitle",
        "blankpage",
        "booksources",
        "categories",
        "contributions",
        "diff",
        "emailuser",
        "export",
        "filepath",
        "imagelist",
        "index",
        "import",
        "listfiles",
        "listusers",
        "log",
        "mypage",
        "mytalk",
        "newpages",
        "permanentlink",
        "preferences",
        "prefixindex",
        "protectedpages",
        "random",
        "recentchanges",
        "recentchangeslinked",
        "search",
        "specialpages",
        "statistics",
        "undelete",
        "upload",
        "userlogin",
        "userlogout",
        "userrights",
        "version",
        "watchlist",
        "whatlinkshere",
        "watchlist",
        "redirect",
        "mycontributions",
        "newimages",
        "listredirects",
        "maintenance",
        "block",
        "unblock",
        "blocklist",
        "movepage",
        "lonelypages",
        "deadendpages",
        "shortpages",
        "longpages",
    ]
)


def href(title: Title, context: Context) -> str:
    """Return the address of a page, its fragment included; of another wiki's page in full."""
    site = context.site
    modes = site.fragment_mode
    mark = ""
    if title.fragment:
        interwiki = site.interwikis.get(title.interwiki)
        local = not title.interwiki or bool(interwiki and interwiki.local)
        mark = "#" + (anchor.link_for(title.fragment, modes) if local else anchor.link_for(title.fragment, ("legacy",)))
    key = anchor.url_encoded(title.key.partition(":")[2] if title.interwiki else title.key)
    if title.interwiki:
        url = site.interwikis[title.interwiki].url.replace("$1", key)
        return (url if key else url.rstrip("?")) + mark
    if not title.name:
        return mark
    return site.articlepath.replace("$1", key) + mark


def link_start(title: Title, context: Context, span: str = "", extra: str = "") -> str:
    """Return the opening tag of a link to a page; where its existence matters, the fold decides its colour."""
    target = escape(href(title, context))
    if title.interwiki:
        shown = escape(title.text if title.name else title.interwiki + ":")
        target = encoded(href(title, context))
        return f'<a href="{target}" class="extiw" title="{shown}"{extra}{span}>'
    if not title.name:
        return f'<a href="{encoded(href(title, context))}"{extra}{span}>'
    hole = context.hole("l", (title, target, extra))
    return f'<a {hole}=""{span}>'


def known(title: Title) -> bool:
    """Tell whether a local page needs no asking: special pages that every wiki has."""
    return title.namespace == SPECIAL and title.name.partition("/")[0].replace(" ", "").lower() in _SPECIAL_PAGES


class _Links:
    def __init__(self, source: Mapped, context: Context) -> None:
        self.source = source
        self.text = source.text
        self.context = context
        self.writer = Writer(source)
        self.starts = [found.start() for found in re.finditer(r"\[\[", self.text)]
        self.blank = 0  # so many of the pieces written are blank
        self.hopeless = -1  # up to this chunk no file link finds its end
        self.protocol = re.compile(rf"(?:{context.site.protocol_pattern}|//)", re.IGNORECASE)

    def chunk_end(self, index: int) -> int:
        return self.starts[index + 1] if index + 1 < len(self.starts) else len(self.text)

    def run(self) -> Mapped:
        starts = self.starts
        done = 0
        index = 0
        while index < len(starts):
            start = starts[index]
            if start >= done:
                self.writer.copy(done, start)
                done, index = self.link(index, start)
            else:
                index += 1
        self.writer.copy(done, len(self.text))
        return self.writer.result()

    def link(self, index: int, start: int) -> tuple[int, int]:
        """Read the link at `start`; return where reading goes on, and the next chunk."""
        text = self.text
        begin = start + 2
        end = self.chunk_end(index)
        raw = (start, start + 2)
        target_match = _TARGET.match(text, begin, end)
        if not target_match:
            return self.plain(*raw), index + 1
        bar = target_match.end()
        image_only = False
        label: tuple[int, int] | None = None
        if text.startswith("]]", bar):
            close = bar
        elif text.startswith("|", bar):
            close = text.find("]]", bar + 2, end)
            if close < 0:
                image_only = True
            label = (bar + 1, close)
        else:
            return self.plain(*raw), index + 1
        if label and close >= 0:
            # Three brackets in a row: the first closes an external link in the label.
            inner = text[label[0] : close]
            if inner and text.startswith("]]]", close) and "[" in inner:
                close += 1
                label = (label[0], close)
        written = target_match.group()
        if "%" in written:
            written = unquote(written).replace("<", "&lt;").replace(">", "&gt;")
        written = written.lstrip(" ")
        if self.protocol.match(written):
            return self.plain(*raw), index + 1
        shown = text[label[0] : label[1]] if label and not image_only else ""
        target, replaced = subpage_target(written, shown, self.context)
        if PREFIX in target:
            return self.plain(*raw), index + 1
        decoded = decode_references(target)
        title = parse_title(decoded if decoded.isascii() else normalize("NFC", decoded), self.context.site)
        if title is None:
            return self.plain(*raw), index + 1
        forced = written.startswith(":")
        if image_only:
            if title.namespace != FILE or forced:
                if "%" in target_match.group():
                    self.writer.put(f"[[{written}", start, bar)
                    return bar, index + 1
                return self.plain(*raw), index + 1
            found = self.file_end(index)
            if found < 0:
                return self.plain(*raw), index + 1
            assert label is not None
            self.file(title, (label[0], found), start, found + 2)
            return found + 2, index + 1
        after = close + 2
        self.finish(title, written, target, forced, label, replaced if replaced != shown else "", start, after)
        return self.resume, index + 1

    resume = 0

    def plain(self, start: int, end: int) -> int:
        self.writer.copy(start, end)
        return end

    def file_end(self, index: int) -> int:
        """Return where the brackets that close a file with links in its options stand; -1 without."""
        if index < self.hopeless:
            return -1
        at = index + 1
        while at < len(self.starts):
            end = self.chunk_end(at)
            first = self.text.find("]]", self.starts[at] + 2, end)
            if first < 0:
                break
            second = self.text.find("]]", first + 2, end)
            if second >= 0:
                return second
            at += 1
        self.hopeless = at
        return -1

    def trimmed_before(self) -> None:
        """Take away the line breaks before a link that shows nothing; note where they reach into the block before."""
        self.writer.drop_line_breaks()
        pieces = self.writer.pieces
        self.blank = min(self.blank, len(pieces))
        while self.blank < len(pieces) and not pieces[self.blank].strip():
            self.blank += 1
        if not self.context.depth and self.blank == len(pieces):
            self.context.extra["bare"] = True

    def finish(
        self,
        title: Title,
        written: str,
        target: str,
        forced: bool,
        label: tuple[int, int] | None,
        replaced: str,
        start: int,
        after: int,
    ) -> None:
        """Write what the link becomes, and set `resume`."""
        context = self.context
        self.resume = after
        if label is not None and label[0] == label[1]:
            label = None
        if not forced and self.shows_no_link(title, written, label, start, after):
            return
        if label is None:
            # No later stage sees what a link shows.
            content = Mapped.plain((replaced or target.removeprefix(":")).replace("''", "&#39;&#39;"))
            if self.source.at:
                content = Mapped.standing(content.text, self.source.start_of(start), self.source.end_of(after))
        else:
            content = self.label(label, self.is_held(title))
        trail = context.site.trail_pattern.match(self.text, after)
        if trail:
            self.resume = trail.end()
        span = self.source.span(start, self.resume)
        if title.namespace == MEDIA and not title.interwiki:
            head, tail = media_link(title, context, span)
        elif self.is_self(title):
            head, tail = self.self_link(title, span), "</a>"
        else:
            head, tail = link_start(title, context, span), "</a>"
        self.writer.put(head, start, start + 2)
        self.writer.append(content)
        if trail:
            self.writer.copy(trail.start(), trail.end())
        self.writer.put(tail, after, self.resume)

    def shows_no_link(self, title: Title, written: str, label: tuple[int, int] | None, start: int, after: int) -> bool:
        """Take what is no link but a picture, a category or the page in another language; tell whether it was one."""
        context = self.context
        site = context.site
        interwiki = site.interwikis.get(title.interwiki)
        local = written.partition(":")[0].strip().lower() in site.local_interwikis
        if interwiki and interwiki.language and not local and context.title.namespace % 2 == 0:
            context.facts.languages.append(title.text)
        elif title.namespace == FILE and not title.interwiki:
            self.file(title, label, start, after)
            return True
        elif title.namespace == CATEGORY and not title.interwiki:
            sort_key = self.text[label[0] : label[1]] if label is not None else ""
            sort_key = _SPAN.sub("", context.strip.both(sort_key)).strip()
            context.facts.categories.append((title.text, sort_key, context.depth > 0))
        else:
            return False
        self.trimmed_before()
        return True

    def is_self(self, title: Title) -> bool:
        page = self.context.title
        return (
            not title.interwiki
            and title.namespace == page.namespace
            and title.name == page.name
            and title.namespace != SPECIAL
            and not (title.fragment and self.context.site.is_before_1_40)
        )

    def label(self, label: tuple[int, int], held: bool) -> Mapped:
        """Return the text of a link: one line to the quotes in it, and in a held one no address is a link."""
        content = self.source.slice(*label)
        if held and "[" in content.text:
            content = content.replaced(_BRACKET, lambda found: "&#91;")
        if "\n" not in content.text:
            return build_quotes(content, self.context)
        content = build_quotes(content.replaced(_NEWLINE, lambda found: LINE_IN_LINK), self.context)
        return content if held else content.replaced(_LINE_IN_LINK, lambda found: "\n")

    def is_held(self, title: Title) -> bool:
        """Tell whether MediaWiki keeps the link apart until its colour is known, so that its lines are no lines."""
        return bool(title.interwiki) or not (title.namespace == MEDIA or known(title) or self.is_self(title))

    def self_link(self, title: Title, span: str) -> str:
        if title.fragment:
            mark = encoded(anchor.link_for(title.fragment, self.context.site.fragment_mode))
            return f'<a class="mw-selflink-fragment" href="#{mark}"{span}>'
        return f'<a class="mw-selflink selflink"{span}>'

    def file(self, title: Title, options: tuple[int, int] | None, start: int, after: int) -> None:
        """Write a picture; its options and caption are read for links first."""
        context = self.context
        inner = self.source.slice(*options) if options else Mapped.plain("")
        if inner.text:
            inner = build_external_links(inner, context)
            if "[[" in inner.text:
                inner = _Links(inner, context).run()
        html = file_html(title, inner, context, self.source.span(start, after))
        self.writer.append(html.replaced(_NEWLINE, lambda found: " ") if "\n" in html.text else html)
        self.resume = after


def build_links(source: Mapped, context: Context) -> Mapped:
    """Turn double brackets into links, pictures and facts."""
    if "[[" not in source.text:
        return source
    result = _Links(source, context).run()
    if context.extra.pop("bare", False):
        context.extra["leads"] = True
        if result.text.strip() or result.text.count("\n") > 1:
            context.extra["joins"] = True
        else:
            # Nothing is left but the line break behind it: it stands for those before.
            edge = context.extra.get("edge", Edge.NOTHING)
            if edge is Edge.START:
                context.extra["open_tag"] = True
            else:
                kept = edge if edge is Edge.HEADING else Edge.NOTHING
                context.extra["out"] = Edge.BLANK if "\n" in result.text else kept
                context.extra["nothing"] = True
    return result
