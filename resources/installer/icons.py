"""The icon in all sizes, drawn from the one SVG."""

from __future__ import annotations

import io
import os
from pathlib import Path

from resources.installer.configuration import ICON

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""In pixels, of icons on Linux."""
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def png(size: int) -> bytes:
    """Return the icon as PNG, `size` pixels wide."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know the name as bytes only
    return bytes(buffer.data().data())


def write_theme(folder: Path) -> None:
    """Write the icon into ``hicolor/SIZExSIZE/apps``, and the drawing itself."""
    for size in SIZES:
        path = folder / "hicolor" / f"{size}x{size}" / "apps" / "wikiwright.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png(size))
    path = folder / "hicolor" / "scalable" / "apps" / ICON.name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(ICON.read_bytes())


def write_ico(path: Path) -> None:
    """Write the icon of a program of Windows."""
    _write(path, "ICO", ICO_SIZES)


def write_icns(path: Path) -> None:
    """Write the icon of an app of macOS."""
    _write(path, "ICNS", ICNS_SIZES)


def _write(path: Path, kind: str, sizes: tuple[int, ...]) -> None:
    from PIL import Image

    drawn = [Image.open(io.BytesIO(png(size))) for size in sizes]
    path.parent.mkdir(parents=True, exist_ok=True)
    if kind == "ICO":
        drawn[-1].save(path, kind, sizes=[(size, size) for size in sizes], append_images=drawn[:-1])
    else:
        drawn[-1].save(path, kind, append_images=drawn[:-1])


def icon_for(platform: str, work: Path) -> str | None:
    """Write the icon that programs of a system carry within, and return its path; None on Linux."""
    if platform == "win32":
        write_ico(work / "wikiwright.ico")
        return str(work / "wikiwright.ico")
    if platform == "darwin":
        write_icns(work / "wikiwright.icns")
        return str(work / "wikiwright.icns")
    return None
