"""A web page that runs no script, asks the network for nothing, and goes nowhere.

Four locks, each enough for most of what an article could try: the page's scripts are off (ours run in the
ApplicationWorld), the shell carries a content security policy, a request interceptor refuses every scheme but ours,
and every navigation but the first to our shell is rejected (the first three do not stop a ``<meta>`` refresh). The
profile is off the record.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFile, QIODevice, QObject, Signal, Slot
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import (
    QWebEngineNavigationRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
)

from editor import resources
from editor.ui.panes.preview_scheme import SCHEME, SHELL, PreviewSchemeHandler, RequestGuard

_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld

_OFF = (
    QWebEngineSettings.WebAttribute.JavascriptEnabled,
    QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
    QWebEngineSettings.WebAttribute.LocalStorageEnabled,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.PdfViewerEnabled,
    QWebEngineSettings.WebAttribute.FullScreenSupportEnabled,
    QWebEngineSettings.WebAttribute.WebGLEnabled,
    QWebEngineSettings.WebAttribute.AutoLoadIconsForPage,
    QWebEngineSettings.WebAttribute.FocusOnNavigationEnabled,
    QWebEngineSettings.WebAttribute.NavigateOnDropEnabled,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
    QWebEngineSettings.WebAttribute.ErrorPageEnabled,
    QWebEngineSettings.WebAttribute.ScrollAnimatorEnabled,
)


class PreviewBridge(QObject):
    """What the page's own script may say to the editor: a handful of plain messages."""

    ready_told = Signal()
    painted_told = Signal(int)
    scrolled_told = Signal(int)
    clicked_told = Signal(str)
    hovered_told = Signal(str)
    followed_told = Signal(str)

    @Slot()
    def ready(self) -> None:
        """The script is connected."""
        self.ready_told.emit()

    @Slot(int)
    def painted(self, serial: int) -> None:
        """The patches sent under this serial are on the screen."""
        self.painted_told.emit(serial)

    @Slot(int)
    def scrolled(self, offset: int) -> None:
        """The reader scrolled; this source offset is at the top."""
        self.scrolled_told.emit(offset)

    @Slot(str)
    def clicked(self, place: str) -> None:
        """The reader clicked on text; JSON of a `Click`."""
        self.clicked_told.emit(place)

    @Slot(str)
    def hovered(self, link: str) -> None:
        """The pointer is over a link (JSON: kind, target), or left it ("")."""
        self.hovered_told.emit(link)

    @Slot(str)
    def followed(self, link: str) -> None:
        """The reader clicked a link that leaves the page; JSON: kind, target, now."""
        self.followed_told.emit(link)


class PreviewPage(QWebEnginePage):
    """The shell page in its own off-the-record profile.

    Attributes:
        bridge: The page's messages.
        guard: Knows what was refused.
        rejected: Addresses the page was not let go to, a hundred at most.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        # Chromium wants the page gone before its profile, which Python would free first if it owned it.
        profile = QWebEngineProfile(QCoreApplication.instance())
        super().__init__(profile, parent)
        self.destroyed.connect(profile.deleteLater)
        self._files = PreviewSchemeHandler(profile)
        self.guard = RequestGuard(profile)
        profile.installUrlSchemeHandler(SCHEME, self._files)
        profile.setUrlRequestInterceptor(self.guard)
        profile.setSpellCheckEnabled(False)
        self.rejected: list[str] = []
        self.bridge = PreviewBridge(self)
        self._set_up()

    def _set_up(self) -> None:
        for attribute in _OFF:
            self.settings().setAttribute(attribute, False)
        self.navigationRequested.connect(self._judge)
        channel = QWebChannel(self)
        channel.registerObject("bridge", self.bridge)
        self.setWebChannel(channel, _WORLD)
        script = QWebEngineScript()
        script.setName("preview")
        script.setWorldId(_WORLD)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
        script.setRunsOnSubFrames(False)
        own = (resources.text("preview", name) for name in ("dark.js", "patch.js", "preview.js"))
        script.setSourceCode("\n".join((_channel_script(), *own)))
        self.scripts().insert(script)

    def load_shell(self) -> None:
        """Load the empty shell; `bridge.ready_told` follows."""
        self.load(SHELL)

    def set_folders(self, folders: Sequence[Path]) -> None:
        """Name the folders whose pictures the article may show."""
        self._files.folders = tuple(folders)

    def call(self, function: str, *values: object) -> None:
        """Call ``wikiwright.FUNCTION`` in the page with JSON values."""
        arguments = ",".join(json.dumps(value) for value in values)
        self.runJavaScript(f"wikiwright.{function}({arguments})", _WORLD.value)

    def _judge(self, request: QWebEngineNavigationRequest) -> None:
        if request.url() == SHELL and request.isMainFrame():
            request.accept()
            return
        self.rejected = [*self.rejected[-99:], request.url().toString()]
        request.reject()


def _channel_script() -> str:
    file = QFile(":/qtwebchannel/qwebchannel.js")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError("Qt's own qwebchannel.js is missing from this build of Qt")
    try:
        return bytes(file.readAll().data()).decode("utf-8") + "\n"
    finally:
        file.close()
