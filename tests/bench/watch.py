"""What is seen of the window while it is measured: when it paints, when the page has painted, when it hangs."""

from __future__ import annotations

import sys
import threading
import traceback
from collections import Counter, deque
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from editor.engine.messages import FindingsReady
from editor.ui.window import MainWindow

BEAT_MS = 4


class Heart(QObject):
    """Beats every few milliseconds; what keeps it from beating is a stall of the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest_ms = 0.0
        self.stalls_ms: list[float] = []
        self.last = perf_counter()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def reset(self) -> None:
        """Forget the stalls so far."""
        self.longest_ms = 0.0
        self.stalls_ms.clear()
        self.last = perf_counter()

    def _beat(self) -> None:
        now = perf_counter()
        stall_ms = (now - self.last) * 1000 - BEAT_MS
        self.longest_ms = max(self.longest_ms, stall_ms)
        if stall_ms > BEAT_MS:
            self.stalls_ms.append(round(stall_ms, 1))
        self.last = now


class Culprits(threading.Thread):
    """Looks at what the window's thread is doing whenever its heart is late: for finding out, as it costs time."""

    def __init__(self, heart: Heart, late_ms: float = 25.0) -> None:
        super().__init__(daemon=True)
        self._heart = heart
        self._late_s = (late_ms + BEAT_MS) / 1000
        self._thread = threading.main_thread().ident
        self.seen: Counter[str] = Counter()

    def run(self) -> None:
        """Sample until the program ends."""
        while True:
            sleep(0.005)
            if perf_counter() - self._heart.last > self._late_s:
                frame = sys._current_frames().get(self._thread or 0)
                lines = traceback.extract_stack(frame)[-6:]
                self.seen[
                    " < ".join(f"{Path(each.filename).name}:{each.name}:{each.lineno}" for each in lines[::-1])
                ] += 1


class Watch(QObject):
    """Times from the moment a key was due to when its effects were seen.

    Attributes:
        paint_ms, preview_ms, findings_ms: One time a key, in the keys' order save for those still awaited.
        patch_ms: From a patch's arrival in the window to when it had painted: the window's and the page's share.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._clock = QElapsedTimer()
        self._due = 0.0
        self._unpainted: list[float] = []
        self._unshown: deque[tuple[int, float]] = deque()
        self._unfound: deque[tuple[int, float]] = deque()
        self.paint_ms: list[float] = []
        self.preview_ms: list[float] = []
        self.findings_ms: list[float] = []
        self.patch_ms: list[float] = []
        self._unpatched: deque[tuple[int, float]] = deque()
        self.painted_at = 0.0
        self.shown_at = 0.0
        self.found_at = 0.0
        self.found_revision = -1
        self._painting = False
        window.installEventFilter(self)
        window.job.findings_ready.connect(self._on_findings)
        window.source.article.edited.connect(self._on_edited)
        window.job.patched.connect(lambda patch: self._unpatched.append((patch.revision, perf_counter())))

    def key_due(self, due: float) -> None:
        """Say that a key that was due at `due` is pressed now; it will change the text."""
        self._due = due
        self._unpainted.append(due)

    def _on_edited(self, revision: int) -> None:
        self._unshown.append((revision, self._due))
        self._unfound.append((revision, self._due))

    def on_preview(self, revision: int) -> None:
        """Take the page's word that a revision is on the screen."""
        self.shown_at = perf_counter()
        _take(self._unshown, revision, self.shown_at, self.preview_ms)
        _take(self._unpatched, revision, self.shown_at, self.patch_ms)

    @property
    def waiting(self) -> bool:
        """Whether effects of some key are still awaited."""
        return bool(self._unpainted or self._unshown or self._unfound)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Carry out the window's paint and look at the clock when it is done, the pixels handed over."""
        if event.type() != QEvent.Type.UpdateRequest or self._painting:
            return False
        self._painting = True
        self._window.event(event)
        self._painting = False
        self.painted_at = perf_counter()
        self.paint_ms += ((self.painted_at - due) * 1000 for due in self._unpainted)
        self._unpainted.clear()
        return True

    def _on_findings(self, ready: FindingsReady) -> None:
        self.found_at = perf_counter()
        self.found_revision = ready.revision
        _take(self._unfound, ready.revision, self.found_at, self.findings_ms)


def _take(waiting: deque[tuple[int, float]], revision: int, now: float, into: list[float]) -> None:
    while waiting and waiting[0][0] <= revision:
        into.append((now - waiting.popleft()[1]) * 1000)


def wait_for(condition: Callable[[], bool], timeout_s: float = 300.0) -> None:
    """Run the event loop until a condition (a function without arguments) holds.

    Raises:
        TimeoutError: When it does not come true in time.
    """
    end = perf_counter() + timeout_s
    if condition():
        return
    loop = QEventLoop()
    timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: loop.quit() if condition() or perf_counter() > end else None)
    timer.start()
    loop.exec()
    timer.stop()
    QApplication.processEvents()
    if not condition():
        raise TimeoutError("the window did not come to rest")
