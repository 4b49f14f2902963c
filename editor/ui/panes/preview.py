"""The preview pane: shows the article's regions as the engine sends them, and ties them to the source."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QWheelEvent
from PySide6.QtWebEngineCore import QWebEngineFindTextResult, QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from editor.engine.messages import PreviewPatch
from editor.ui.focus import FocusRing
from editor.ui.panes.preview_link import LinkBar
from editor.ui.panes.preview_page import PreviewPage
from editor.ui.panes.preview_place import Click, place_of
from editor.ui.panes.preview_scheme import openable
from editor.ui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PAPER = {False: "#ffffff", True: "#15181c"}
_ACCENT = {False: "#3366cc", True: "#88aaff"}
_STRONG_PAPER, _STRONG_ACCENT = "#000000", "#ffe14d"
_OVERDUE_MS = 1000  # a frame that has not come by then does not come: the page is behind others, say
_ACKNOWLEDGE_MS = 30_000  # after this the page is taken to be hung, and loaded again
_FIRST_SCREEN = 40_000  # characters of HTML that fill a screen or two
_PORTION = 150_000  # characters of HTML the page takes in one go without a hitch that is felt


class PreviewPane(QWidget):
    """Shows the article; never fetches, never parses, never runs a script of the article.

    Signals:
        source_requested: A click means this source offset (code points).
        scrolled_to_source: The reader scrolled; this source offset is at the top now.
        link_hovered: Where the link under the pointer goes, or "".
        link_activated: An address was opened in the system's browser.
        page_activated: A link to a page of the wiki was followed; its title.
        painted: The revision now on the screen.
        found: Number of hits of the last search.
        print_finished: What `print_on` was given is printed, or failed to be.
        zoom_requested: The reader turned the wheel with Ctrl held, up (1) or down (-1).
    """

    source_requested = Signal(int)
    scrolled_to_source = Signal(int)
    link_hovered = Signal(str)
    link_activated = Signal(str)
    page_activated = Signal(str)
    painted = Signal(int)
    found = Signal(int)
    print_finished = Signal(bool)
    zoom_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.source_text: Callable[[int, int], str] | None = None
        self._regions: list[str] = []
        self._loaded = 0  # regions from the first that the page has, or is sent
        self._lengths: list[int] = []  # code points of the text that each region stands for
        self._queue: list[_Splice] = []
        self._revision = self._sent = 0
        self._in_flight = False
        self._serial = 0
        self._asked_for = -1
        self._wanted: int | None = None  # a source offset to be scrolled to when its region is there
        self._ready = False
        self._dark = self._strong = False
        self._title = self._font = ""
        self._language = ("en", "ltr")
        self.setAccessibleName(tr("Preview"))
        self._view = _View(self)
        self._page = PreviewPage(self._view)
        self._view.setPage(self._page)
        self._view.printFinished.connect(self.print_finished)
        self._view.wheel_turned.connect(self.zoom_requested)
        self._links = LinkBar(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._links)
        self.setFocusProxy(self._view)
        self._watchdog = QTimer(self)
        self._watchdog.setSingleShot(True)
        self._watchdog.setInterval(_ACKNOWLEDGE_MS)
        self._watchdog.timeout.connect(self.reload)
        self._overdue = QTimer(self)
        self._overdue.setSingleShot(True)
        self._overdue.setInterval(_OVERDUE_MS)
        self._overdue.timeout.connect(lambda: self._page.call("goOn"))
        self._ring = FocusRing(self, QColor(_ACCENT[False]))
        self._connect()
        self._page.setBackgroundColor(QColor(_PAPER[False]))
        self._page.load_shell()

    def _connect(self) -> None:
        bridge = self._page.bridge
        bridge.ready_told.connect(self._start)
        bridge.painted_told.connect(self._acknowledge)
        bridge.scrolled_told.connect(self.scrolled_to_source)
        bridge.clicked_told.connect(self._click)
        bridge.hovered_told.connect(self._hover)
        bridge.followed_told.connect(self._follow)
        self._page.renderProcessTerminated.connect(lambda *_: self.reload())
        self._page.findTextFinished.connect(self._count)
        self._links.open_requested.connect(self._open)
        self._links.page_requested.connect(self.page_activated)

    # ------------------------------------------------------------------ showing

    @property
    def page(self) -> PreviewPage:
        """The page, for tests and for printing."""
        return self._page

    @property
    def title(self) -> str:
        """The page title shown above the article."""
        return self._title

    @property
    def language(self) -> tuple[str, str]:
        """The language of the article and its direction, ``ltr`` or ``rtl``."""
        return self._language

    @property
    def dark(self) -> bool:
        """Whether the dark skin is shown."""
        return self._dark

    @property
    def settled(self) -> bool:
        """Everything shown so far is on the screen."""
        return self._ready and not self._in_flight and not self._queue and self._loaded == len(self._regions)

    def html(self) -> str:
        """Return the HTML of all regions shown."""
        return "".join(self._regions)

    def show_patch(self, patch: PreviewPatch) -> None:
        """Bring the page up to a revision; patches come in order, each made for the one before."""
        removed = len(self._regions) if patch.removed < 0 else patch.removed
        self._regions[patch.first : patch.first + removed] = patch.html
        self._lengths[patch.first : patch.first + removed] = patch.lengths
        self._revision = patch.revision
        if patch.removed < 0:
            self._begin_afresh()
        else:
            self._enqueue(patch.first, removed, patch.html)
        self._send()

    def _begin_afresh(self) -> None:
        self._loaded = 0
        self._asked_for = -1
        self._queue = [_Splice(0, 0, (), (), fresh=True)]

    def _enqueue(self, first: int, removed: int, html: Sequence[str]) -> None:
        """Queue a change of what the page has; what it does not have yet is sent as it stands when its turn comes."""
        if first > self._loaded or (first == self._loaded and removed):
            return
        if first + removed > self._loaded:
            removed, html = self._loaded - first, ()
        self._loaded += len(html) - removed
        lengths = self._lengths[first : first + len(html)]
        last = self._queue[-1] if self._queue else None
        if last is not None and (last.first, len(last.html)) == (first, removed) and not last.fresh:
            # It replaces just what the last one brought, as typing in one paragraph does.
            self._queue[-1] = replace(last, html=tuple(html), lengths=tuple(lengths))
        else:
            self._queue.append(_Splice(first, removed, tuple(html), tuple(lengths)))

    def set_title(self, title: str) -> None:
        """Show the page title above the article; "" hides it."""
        self._title = title
        if self._ready:
            self._page.call("setTitle", title)

    def set_theme(self, dark: bool, strong: bool = False) -> None:
        """Change between the light and the dark skin; `strong`: in the strongest contrast."""
        self._dark, self._strong = dark, strong
        self._page.setBackgroundColor(QColor(_STRONG_PAPER if strong else _PAPER[dark]))
        self._ring.set_colour(QColor(_STRONG_ACCENT if strong else _ACCENT[dark]))
        if self._ready:
            self._page.call("setTheme", dark, strong)

    def set_language(self, language: str, rtl: bool) -> None:
        """Say which language the article is in, "" where nobody knows, and which way it is written."""
        before, self._language = self._language, (language, "rtl" if rtl else "ltr")
        if self._ready and self._language != before:  # the page would be styled anew with every word typed
            self._page.call("setLanguage", *self._language)

    def set_font(self, family: str) -> None:
        """Set the font of running text; "" leaves it to the skin."""
        self._font = family
        if self._ready:
            self._page.call("setFont", family)

    def set_zoom(self, factor: float) -> None:
        """Show everything larger or smaller, 1 being the usual size."""
        self._view.setZoomFactor(factor)

    def begin_print(self) -> None:
        """Show light colours until `end_print`, as paper is."""
        self._page.setBackgroundColor(QColor(_PAPER[False]))  # the margins bear it
        self._page.call("setTheme", False)

    def end_print(self) -> None:
        """Show the colours of the window again."""
        self.set_theme(self._dark, self._strong)

    def print_on(self, printer: QPrinter) -> None:
        """Print the page; `print_finished` follows. The printer must live until then."""
        self._view.print(printer)

    def set_folders(self, folders: Sequence[Path]) -> None:
        """Name the folders whose pictures the article may show: the article's own, the templates'."""
        self._page.set_folders(folders)

    def reload(self) -> None:
        """Load the shell again and show every region, e.g. after the renderer died."""
        self._ready = self._in_flight = False
        self._watchdog.stop()
        self._overdue.stop()
        self._begin_afresh()
        self._page.load_shell()

    def _start(self) -> None:
        self._ready = True
        self._page.call("setTheme", self._dark, self._strong)
        self._page.call("setTitle", self._title)
        self._page.call("setFont", self._font)
        self._page.call("setLanguage", *self._language)
        self._send()

    def _send(self) -> None:
        """Send what is queued, then a portion of what the page does not have yet: one sending in flight at a time."""
        if not self._ready or self._in_flight:
            return
        splices, self._queue = self._queue, []
        portion = self._next_portion()
        if portion:
            end = self._loaded + len(portion)
            lengths = self._lengths[self._loaded : end]
            splices.append(_Splice(self._loaded, 0, portion, tuple(lengths)))
            self._loaded = end
        if not splices:
            return
        self._in_flight = True
        self._sent = self._revision
        self._serial += 1
        self._page.call("apply", [each.message() for each in splices], self._serial)
        self._watchdog.start()
        self._overdue.start()

    def _next_portion(self) -> tuple[str, ...]:
        most = _PORTION if self._loaded else _FIRST_SCREEN
        end, size = self._loaded, 0
        while end < len(self._regions) and (size == 0 or size + len(self._regions[end]) <= most):
            size += len(self._regions[end])
            end += 1
        return tuple(self._regions[self._loaded : end])

    def _acknowledge(self, serial: int) -> None:
        if serial != self._serial or not self._in_flight:
            return
        self._watchdog.stop()
        self._overdue.stop()
        self._in_flight = False
        self.painted.emit(self._sent)
        if self._wanted is not None:
            self.scroll_to_source(self._wanted)
        self._send()

    # ------------------------------------------------------------------ places

    def scroll_to_source(self, offset: int) -> None:
        """Bring the rendering of a source offset (code points) to the top, as far as the page allows.

        Asked again for the same place it leaves the reader where he has scrolled to.
        """
        if offset == self._asked_for and self._wanted is None:
            return
        self._asked_for = offset
        there = self._loaded == len(self._regions) or offset < sum(self._lengths[: self._loaded])
        self._wanted = None if self._ready and there else offset
        if self._ready:
            self._page.call("scrollToSource", offset)

    def _click(self, message: str) -> None:
        click = Click(**json.loads(message))
        source = self.source_text(click.low, click.high) if self.source_text is not None else ""
        self.source_requested.emit(place_of(click, source))

    # ------------------------------------------------------------------ links

    def _hover(self, message: str) -> None:
        self.link_hovered.emit(_shown(json.loads(message)) if message else "")

    def _follow(self, message: str) -> None:
        link = json.loads(message)
        address = link["target"]
        if link["kind"] == "page":
            if link["now"]:
                self.page_activated.emit(address)
            else:
                self._links.offer_page(address)
        elif openable(address) is not None:
            if link["now"]:
                self._open(address)
            else:
                self._links.offer_address(address)

    def _open(self, address: str) -> None:
        url = openable(address)
        if url is not None and self.open_address(url):
            self.link_activated.emit(address)

    # ------------------------------------------------------------------ find

    def find_text(self, text: str, backward: bool = False) -> None:
        """Mark the next hit of a text; "" ends the search."""
        flags = QWebEnginePage.FindFlag.FindBackward if backward else QWebEnginePage.FindFlag(0)
        self._page.findText(text, flags)

    def _count(self, result: QWebEngineFindTextResult) -> None:
        self.found.emit(result.numberOfMatches())


class _View(QWebEngineView):
    """The view without the browser's own menu, drops and zoom, which are the window's."""

    wheel_turned = Signal(int)
    """``(by)``: with Ctrl held, up (1) or down (-1)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)
        self.setAccessibleName(tr("Preview"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def event(self, event: QEvent) -> bool:
        """Watch the wheel in the widget that Chromium paints on, which comes later and may come anew."""
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildAdded:
            event.child().installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of the wheel with Ctrl held."""
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.wheel_turned.emit(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)

    def _menu(self, position: Any) -> None:
        request = self.lastContextMenuRequest()
        menu = QMenu(self)
        copy = menu.addAction(tr("Copy"), lambda: self.page().triggerAction(QWebEnginePage.WebAction.Copy))
        copy.setEnabled(request is not None and bool(request.selectedText()))
        if request is not None and openable(request.linkUrl().toString()) is not None:
            address = request.linkUrl().toString()
            menu.addAction(tr("Copy link address"), lambda: QGuiApplication.clipboard().setText(address))
        menu.addAction(tr("Select all"), lambda: self.page().triggerAction(QWebEnginePage.WebAction.SelectAll))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(position))


def _shown(link: dict[str, str]) -> str:
    return f"#{link['target']}" if link["kind"] == "anchor" else link["target"]


@dataclass(frozen=True, slots=True)
class _Splice:
    """Regions of the page: `html` in place of `removed` from `first`; a `fresh` one comes after all went."""

    first: int
    removed: int
    html: tuple[str, ...]
    lengths: tuple[int, ...]
    fresh: bool = False

    def message(self) -> dict[str, object]:
        """Return it as the page takes it."""
        return {
            "first": self.first, "removed": self.removed, "html": self.html, "lengths": self.lengths,
            "fresh": self.fresh,
        }  # fmt: skip
