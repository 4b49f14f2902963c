"""The icon in all sizes, for all systems."""

from __future__ import annotations

import io
import struct
from pathlib import Path

from PIL import IcnsImagePlugin, Image

from resources.installer import icons
from resources.installer.configuration import ICON


def test_each_size_is_drawn_for_itself(tmp_path: Path) -> None:
    icons.write_theme(tmp_path)
    for size in icons.SIZES:
        with Image.open(tmp_path / "hicolor" / f"{size}x{size}" / "apps" / "wikiwright.png") as image:
            assert image.size == (size, size)
            assert len(image.convert("RGBA").getcolors(1 << 20) or ()) > 8
            assert image.convert("RGBA").getpixel((0, 0)) != image.convert("RGBA").getpixel((size // 2, size // 2))
    assert (tmp_path / "hicolor" / "scalable" / "apps" / "wikiwright.svg").read_bytes() == ICON.read_bytes()


def test_the_icon_of_windows_holds_all_sizes(tmp_path: Path) -> None:
    icons.write_ico(tmp_path / "x.ico")
    data = (tmp_path / "x.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, len(icons.ICO_SIZES))
    for at, size in enumerate(icons.ICO_SIZES):
        width, height, *_, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * at)
        assert (width or 256, height or 256) == (size, size)
        with (
            Image.open(io.BytesIO(data[offset : offset + length])) as image,
            Image.open(io.BytesIO(icons.png(size))) as own,
        ):
            assert image.convert("RGBA").tobytes() == own.convert("RGBA").tobytes()  # drawn, not shrunk


def test_the_icon_of_macos_holds_all_sizes(tmp_path: Path) -> None:
    icons.write_icns(tmp_path / "x.icns")
    with Image.open(tmp_path / "x.icns") as image:
        assert isinstance(image, IcnsImagePlugin.IcnsImageFile)
        sizes = {width * scale for width, _, scale in image.info["sizes"]}
    assert {32, 64, 128, 256, 512, 1024} <= sizes
