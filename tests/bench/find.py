"""``python -m tests.bench.find --article FILE``: what an open find bar costs who types on, and how fast it finds.

One JSON object a line: with the bar closed, and open for some words. The window is the real one on Qt's offscreen
platform (or the screen that is there).
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.bench.keystrokes import bursts
from tests.bench.run import Run
from tests.bench.typing import spread
from tests.bench.watch import wait_for

_WORDS = ("", "the", "e", "zzzz", r"\b\w+ing\b")  # "" is a closed bar; the last is a regular expression
_TIMES = 20


class Finding(Run):
    """A run with the bar open."""

    def find(self, words: str) -> dict[str, Any]:
        """Look for words; milliseconds from the wish to the marks, and of a step to the next."""
        bar = self._window.find_bar
        if not words:
            return {"words": "", "found": 0}
        bar.open(replacing=False)
        bar._options._regex.setChecked("\\" in words)
        first = []
        for _ in range(_TIMES):
            bar._words.setText("")
            first.append(self._clock(lambda: bar._words.setText(words), lambda: bar._search.current))
        steps = [self._clock(lambda: bar.step(True), lambda: bar._search.current) for _ in range(_TIMES)]
        return {"words": words, "found": len(bar._search.hits), "found_ms": spread(first), "step_ms": spread(steps)}

    def replace(self, words: str) -> dict[str, Any]:
        """Replace all of them; milliseconds to the preview and of the change."""
        bar = self._window.find_bar
        bar.open(replacing=True)
        bar._options._regex.setChecked(False)
        bar._words.setText(words)
        bar._other.setText(words.upper() + "x")
        wait_for(lambda: bar._search.current)
        dialogs: list[Any] = []

        def shown() -> bool:
            dialogs[:] = [each for each in self._window.findChildren(_replace_all()) if each.isVisible()]
            return bool(dialogs)

        preview_ms = self._clock(bar.replace_all, shown)
        count = len(dialogs[0]._group.matches)
        change_ms = self._clock(dialogs[0].accept, lambda: True)
        self._window._actions["undo"].trigger()
        self._settle()
        return {"replaced": count, "preview_ms": preview_ms, "change_ms": change_ms}

    def open(self, path: Path, *, drop: bool = False) -> dict[str, float]:
        """Open an article; with `drop`, whatever was typed in the one before."""
        if drop:
            self._window.source.article.mark_saved()
            self._window.tabs.close(self._window.tabs.current)
        return super().open(path)

    def shut(self) -> None:
        """Close the bar."""
        if self._window.find_bar.isVisible():
            self._window.find_bar.shut()

    @staticmethod
    def _clock(do: Callable[[], object], done: Callable[[], bool]) -> float:
        begin = perf_counter()
        do()
        wait_for(done)
        return round((perf_counter() - begin) * 1000, 1)


def _replace_all() -> type[Any]:
    from editor.ui.dialogs.replace_all import ReplaceAll

    return ReplaceAll


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.find", description=__doc__)
    parser.add_argument("--article", type=Path, required=True)
    parser.add_argument("--keys", type=int, default=100)
    options = parser.parse_args()
    if "DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from editor.app import make_application

    application = make_application([])
    with tempfile.TemporaryDirectory() as folder:
        run = Finding(Path(folder))
        run.open(options.article)
        plan = bursts(options.article.read_text(encoding="utf-8"), options.keys, seed=1)
        for words in _WORDS:
            found = run.find(words)
            run._watch.paint_ms.clear()
            typed = run.type(plan)
            run.shut()
            kept = {name: typed[name] for name in ("ui_cpu_ms_per_key", "longest_ui_stall_ms")}
            print(json.dumps({**found, "paint_ms": spread(typed["paint_ms"]), **kept}), flush=True)
            run.open(options.article, drop=True)
        print(json.dumps(run.replace("the")), flush=True)
        run.close()
    application.processEvents()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
