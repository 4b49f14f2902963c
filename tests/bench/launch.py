"""How long any command takes to show an article, told by the screen alone: a package is measured as its sources are.

A virtual X server keeps its screen in a file. ``window`` is when the first pixel changes, ``shown`` when the screen has
reached, but for a few lines (a blinking caret), what it comes to rest at. Commands take turns; the first round, which
warms the disk's cache, does not count.
"""

from __future__ import annotations

import mmap
import shlex
import statistics
import struct
import subprocess
import tempfile
import time
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.screen import WIDTH, screen

_STRIP = 4  # lines that are compared as one
_LIKE = 0.98  # of all strips
_PAUSE_S = 0.005
_REST_S = 2.5  # without a change but the caret's: nothing more is to come
_PATIENCE_S = 60.0

Picture = tuple[int, ...]
"""A sum for each strip of the screen."""


def compare(commands: Sequence[str], article: Path, starts: int) -> dict[str, Any]:
    """Return the median milliseconds of each command, and how they relate to the first one's."""
    runs: dict[str, list[dict[str, float]]] = {command: [] for command in commands}
    for _ in range(starts + 1):
        for command in commands:
            runs[command].append(_start([*shlex.split(command), str(article)]))
    medians = {
        command: {stage: round(statistics.median(run[stage] for run in each[1:])) for stage in each[0]}
        for command, each in runs.items()
    }
    first = medians[commands[0]]
    ratios = {
        command: {stage: round(median[stage] / first[stage], 2) for stage in first}
        for command, median in medians.items()
    }
    return {"article": article.name, "starts": starts, "medians": medians, "ratios": ratios, "runs": runs}


def _start(command: Sequence[str]) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder, screen(offscreen=False, frames=Path(folder)) as environment:
        homes = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        environment |= dict.fromkeys(homes, folder)
        with _frame(Path(folder)) as frame:
            begun = time.monotonic()
            process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                return _watch(frame, begun)
            finally:
                process.terminate()
                process.wait()


@contextmanager
def _frame(folder: Path) -> Iterator[memoryview]:
    """Give the screen's pixels, four bytes each; the file is an X window dump, whose header tells where they begin."""
    path = folder / "Xvfb_screen0"
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as dump:
        header = struct.unpack_from(">25I", dump)
        with memoryview(dump) as whole, whole[header[0] + 12 * header[19] :] as pixels:
            yield pixels


def _picture(pixels: memoryview) -> Picture:
    step = WIDTH * 4 * _STRIP
    return tuple(zlib.crc32(pixels[at : at + step]) for at in range(0, len(pixels), step))


def _watch(pixels: memoryview, begun: float) -> dict[str, float]:
    seen: list[tuple[float, Picture]] = [(0.0, _picture(pixels))]
    empty = seen[0][1]
    changed = begun
    while time.monotonic() - changed < _REST_S or seen[-1][1] == empty:
        if time.monotonic() - begun > _PATIENCE_S:
            raise TimeoutError("nothing was shown")
        time.sleep(_PAUSE_S)
        now, picture = time.monotonic(), _picture(pixels)
        if picture != seen[-1][1]:
            if not _alike(picture, seen[-1][1]):
                changed = now
            seen.append((now - begun, picture))
    last = seen[-1][1]
    shown = next(when for at, (when, _) in enumerate(seen) if all(_alike(picture, last) for _, picture in seen[at:]))
    return {"window": seen[1][0] * 1000, "shown": shown * 1000}


def _alike(one: Picture, other: Picture) -> bool:
    return sum(a == b for a, b in zip(one, other, strict=True)) >= _LIKE * len(one)
