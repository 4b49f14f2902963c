"""One run: the real window in this process opens an article, is typed in, and is compared with a fresh load.

Prints one line of JSON. Started by `typing.py` and `scaling.py`, once a run, on a screen made for it.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import os
import pstats
import sys
import tempfile
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineScript

from editor.app import complete, compose, make_application
from editor.storage.settings import Settings
from editor.ui.panes.preview import PreviewPane
from editor.ui.window import MainWindow
from tests.bench.keystrokes import Burst, bursts, present_position
from tests.bench.memory import pss_mb
from tests.bench.watch import Culprits, Heart, Watch, wait_for

_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
_KEY_S = 0.060
_REACHING = 5  # keys' time from one place to the next
_SPECIAL = {"\n": Qt.Key.Key_Return, "\b": Qt.Key.Key_Backspace}
_SCROLL_BAR = 16  # px
_LEAST_COLOURS = 16  # text on paper is smoothed: a page of one colour has painted nothing


class Typist:
    """Types a plan, each key when it is due, whatever is still pending.

    Args:
        window: Where.
        watch: Is told of every key.
        plan: What.
    """

    def __init__(self, window: MainWindow, watch: Watch, plan: list[Burst]) -> None:
        self._window = window
        self._watch = watch
        self._plan = plan
        self._steps = list(_steps(plan))
        self._at = 0
        self._start = perf_counter()
        self._timer = QTimer(window, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._go_on)
        self._go_on()

    @property
    def done(self) -> bool:
        """Whether all was typed."""
        return self._at == len(self._steps)

    def _go_on(self) -> None:
        if self.done:
            return
        slot, number, key = self._steps[self._at]
        due = self._start + slot * _KEY_S
        wait_s = due - perf_counter()
        if wait_s > 0:
            self._timer.start(max(round(wait_s * 1000), 1))
            return
        self._at += 1
        if key:
            self._press(key, due)
        else:
            self._window.go_to(present_position(self._plan[number], self._plan[:number]))
        self._timer.start(0)

    def _press(self, key: str, due: float) -> None:
        handle = self._window.windowHandle()
        assert isinstance(handle, QWindow)
        self._watch.key_due(due)
        QTest.keyClick(handle, _SPECIAL.get(key, key))  # type: ignore[arg-type]  # a str is a key too


def _steps(plan: list[Burst]) -> Any:
    """Yield the slot of 60 ms, the burst, and the key, "" for going to the burst's place."""
    slot = 0
    for number, burst in enumerate(plan):
        yield slot, number, ""
        slot += _REACHING
        for key in burst.keys:
            yield slot, number, key
            slot += 1


class Run:
    """The window and what is measured of it."""

    def __init__(self, folder: Path, find_culprits: bool = False) -> None:
        self._find_culprits = find_culprits
        self._window = compose(Settings(folder / "settings.json"), drafts=folder / "drafts")
        self._window.resize(1400, 900)
        self._window.show()
        complete(self._window, None)
        self._heart = Heart(self._window)
        self._watch = Watch(self._window)
        self._preview = next(iter(self._window.findChildren(PreviewPane)))
        self._preview.painted.connect(self._watch.on_preview)
        wait_for(lambda: self._preview.settled and self._window.job.state == "live")

    def open(self, path: Path) -> dict[str, float]:
        """Open an article; milliseconds to what is seen of it first, and last."""
        revision = self._window.source.article.revision
        self._heart.reset()
        self._watch.painted_at = self._watch.shown_at = 0
        begin = perf_counter()
        assert self._window.files.open_path(path)
        wait_for(lambda: self._watch.painted_at > 0)
        first_paint_ms = (self._watch.painted_at - begin) * 1000
        load_stall_ms = (perf_counter() - begin) * 1000
        self._heart.reset()
        wait_for(lambda: self._watch.shown_at > 0 and self._window.source.article.revision > revision)
        first_preview_ms = (self._watch.shown_at - begin) * 1000
        self._settle()
        return {
            "first_paint": round(first_paint_ms, 1),
            "first_preview": round(first_preview_ms, 1),
            "complete": round((max(self._watch.shown_at, self._watch.found_at) - begin) * 1000, 1),
            "loading_stall": round(load_stall_ms, 1),
            "longest_stall_after_first_paint": round(self._heart.longest_ms, 1),
        }

    def type(self, plan: list[Burst]) -> dict[str, Any]:
        """Type a plan; times of every key, and how long the window hung at most."""
        self._heart.reset()
        self._watch.patch_ms.clear()
        culprits = Culprits(self._heart)
        if self._find_culprits:
            culprits.start()
        begin_cpu = thread_time()
        typist = Typist(self._window, self._watch, plan)
        wait_for(lambda: typist.done, timeout_s=900)
        wait_for(lambda: not self._watch.waiting, timeout_s=120)
        cpu_s = thread_time() - begin_cpu
        stalls = sorted(self._heart.stalls_ms, reverse=True)[:10]
        self._settle()
        for stack, count in culprits.seen.most_common(12):
            print(count, stack, file=sys.stderr)
        return {
            "paint_ms": self._watch.paint_ms,
            "preview_ms": self._watch.preview_ms,
            "findings_ms": self._watch.findings_ms,
            "patch_ms": self._watch.patch_ms,
            "ui_cpu_ms_per_key": round(cpu_s * 1000 / sum(len(burst.keys) for burst in plan), 2),
            "longest_ui_stall_ms": max(stalls, default=0.0),
            "stalls_ms": stalls,
        }

    def compare(self) -> dict[str, Any]:
        """Compare the page with a fresh load of the same text by a fresh engine: its DOM and its pixels in view."""
        typed_dom, typed = self._dom(), self._pixels()
        scroll = self._ask("window.scrollY")
        self._window.restart_engine()
        self._preview.reload()
        self._settle()
        self._ask(f"window.scrollTo({{top: {scroll}, behavior: 'instant'}}); 0")
        fresh = self._pixels()
        for _ in range(20):
            if fresh == typed:
                break
            QTest.qWait(500)  # a busy machine paints late; what is wrong stays wrong
            fresh = self._grab()
        return {
            "same_dom": typed_dom == self._dom(),
            "dom_characters": len(typed_dom),
            "same_pixels": typed == fresh,
            "colours": min(_colours(typed), _colours(fresh)),
            "black": _black_share(typed) > 0.9,
        }

    def memory(self) -> dict[str, float]:
        """Megabytes now."""
        return pss_mb(os.getpid())

    def close(self) -> None:
        """End it all."""
        self._window.source.article.mark_saved()
        self._window.close()

    def _settle(self) -> None:
        article = self._window.source.article
        wait_for(
            lambda: (
                self._watch.found_revision == article.revision
                and self._window.job.state == "live"
                and self._preview.settled
            )
        )
        QTest.qWait(300)

    def _dom(self) -> str:
        return str(self._ask("wikiwright.html()"))

    def _ask(self, script: str) -> Any:
        answers: list[Any] = []
        self._preview.page.runJavaScript(script, _WORLD, answers.append)
        wait_for(lambda: bool(answers))
        return answers[0]

    def _pixels(self) -> QImage:
        """Return what is in view once it has come to rest: tiles of a page just scrolled come one by one."""
        image, same = self._grab(), 0
        for _ in range(40):
            QTest.qWait(250)
            before, image = image, self._grab()
            same = same + 1 if image == before else 0
            if same == 4:
                break
        return image

    def _grab(self) -> QImage:
        if os.environ.get("DISPLAY"):  # what the X server shows
            corner = self._preview.mapTo(self._window, self._preview.rect().topLeft())
            grabbed = self._window.screen().grabWindow(
                self._window.winId(), corner.x(), corner.y(), self._preview.width(), self._preview.height()
            )
        else:
            grabbed = self._preview.grab()
        # The browser draws its scroll bars at fractions of a pixel that depend on where it came from.
        grabbed = grabbed.copy(0, 0, grabbed.width() - _SCROLL_BAR, grabbed.height() - _SCROLL_BAR)
        return grabbed.toImage().convertToFormat(QImage.Format.Format_RGB32)


def _colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)})


def _black_share(image: QImage) -> float:
    seen = [image.pixel(x, y) & 0xFFFFFF for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
    return seen.count(0) / max(len(seen), 1)


def measure(path: Path, keys: int, seed: int, find_culprits: bool) -> dict[str, Any]:
    """Open, type, compare."""
    with tempfile.TemporaryDirectory() as folder:
        run = Run(Path(folder), find_culprits)
        opened = run.open(path)
        plan = bursts(path.read_text(encoding="utf-8"), keys, seed)
        typed = run.type(plan)
        memory = run.memory()
        compared = run.compare()
        run.close()
    right = compared["same_dom"] and compared["same_pixels"] and compared["colours"] >= _LEAST_COLOURS
    return {
        "open_ms": opened,
        **typed,
        "pss_mb": memory,
        "fresh_load": compared,
        "right": bool(right and not compared["black"]),
    }


def main() -> None:
    """Measure once and print JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--article", type=Path, required=True)
    parser.add_argument("--keys", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--profile", type=Path, help="write where the window's thread spent its time")
    parser.add_argument("--culprits", action="store_true", help="print what the window's thread did when it was late")
    options = parser.parse_args()
    application = make_application(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    profiler = cProfile.Profile()
    if options.profile:
        profiler.enable()
    result = measure(options.article, options.keys, options.seed, options.culprits)
    if options.profile:
        profiler.disable()
        with options.profile.open("w", encoding="utf-8") as out:
            pstats.Stats(profiler, stream=out).sort_stats("tottime").print_stats(60)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
