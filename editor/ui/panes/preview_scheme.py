"""Where the preview's bytes come from: our own scheme, and nothing else.

``wikiwright://article/`` is the shell page, ``wikiwright://article/NAME`` a picture that lies in one of the article's
folders (so the renderer's relative addresses hold), ``wikiwright://preview/NAME.css`` a skin of `resources/preview/`.
Every other request of the page is refused before it leaves the process.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from editor import resources

SCHEME = b"wikiwright"
SHELL = QUrl("wikiwright://article/")

PICTURE_TYPES = {
    ".avif": b"image/avif",
    ".gif": b"image/gif",
    ".jpeg": b"image/jpeg",
    ".jpg": b"image/jpeg",
    ".png": b"image/png",
    ".svg": b"image/svg+xml",
    ".webp": b"image/webp",
}
PICTURE_LIMIT = 64 * 1024 * 1024
"""Bytes above which a picture beside the article is not loaded into the preview."""

_SHELL_FILES = {
    "article/": ("shell.html", b"text/html"),
    "preview/skin.css": ("skin.css", b"text/css"),
    "preview/code.css": ("code.css", b"text/css"),
}


def register_scheme() -> None:
    """Make the scheme known to Chromium; must be called before the application object is made, once."""
    if QWebEngineUrlScheme.schemeByName(SCHEME).name() == SCHEME:
        return
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


def picture_path(name: str, folders: Sequence[Path]) -> Path | None:
    """Find a picture by its file name in the first of the folders that holds it.

    Args:
        name: File name with its extension; blanks and underscores are the same, as in a wiki.
        folders: Folders to look in, not below them.

    Returns:
        The file, or None where there is none, the name leads out of the folder, the type is no picture's, or the
        file is above `PICTURE_LIMIT`.
    """
    if Path(name).suffix.lower() not in PICTURE_TYPES or name != Path(name).name or "\0" in name or "\\" in name:
        return None
    for folder in folders:
        for spelling in dict.fromkeys((name, name.replace(" ", "_"), name.replace("_", " "))):
            file = folder / spelling
            try:
                real = file.resolve(strict=True)
                if real.parent == folder.resolve() and real.is_file() and real.stat().st_size <= PICTURE_LIMIT:
                    return real
            except (OSError, ValueError):
                continue
    return None


class PreviewSchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers requests of the preview's scheme.

    Attributes:
        folders: Folders whose pictures the article may show.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folders: tuple[Path, ...] = ()

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Serve a shell file or a picture; refuse the rest."""
        url = job.requestUrl()
        name = unquote(url.path(QUrl.ComponentFormattingOption.FullyEncoded)).removeprefix("/")
        file, kind = self._find(url.host(), name)
        if file is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        try:
            content = file.read_bytes()
        except OSError:
            job.fail(QWebEngineUrlRequestJob.Error.RequestFailed)
            return
        buffer = QBuffer(job)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(kind), buffer)

    def _find(self, host: str, name: str) -> tuple[Path | None, bytes]:
        if f"{host}/{name}" in _SHELL_FILES:
            file, kind = _SHELL_FILES[f"{host}/{name}"]
            return resources.path("preview", file), kind
        if host == "article":
            return picture_path(name, self.folders), PICTURE_TYPES.get(Path(name).suffix.lower(), b"")
        return None, b""


class RequestGuard(QWebEngineUrlRequestInterceptor):
    """Blocks every request that is not of our scheme.

    Attributes:
        refused: Addresses refused so far, newest last, a hundred at most: for the status bar and for tests.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.refused: list[str] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Block a request unless it is for our own scheme."""
        url = info.requestUrl()
        if url.scheme() != SCHEME.decode():
            info.block(True)
            self.refused = [*self.refused[-99:], url.toString()]


# A clicked link opens in the reader's browser only with one of these.
OPENABLE = frozenset({"http", "https", "mailto", "ftp", "ftps", "irc", "ircs", "news", "tel", "sms", "xmpp", "geo"})


def openable(address: str) -> QUrl | None:
    """Return the address as what a browser may be asked to open, or None (``javascript:``, ``file:``, ...)."""
    url = QUrl("https:" + address if address.startswith("//") else address, QUrl.ParsingMode.TolerantMode)
    return url if url.isValid() and url.scheme().lower() in OPENABLE else None
