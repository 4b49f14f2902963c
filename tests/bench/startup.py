"""``python -m tests.bench.startup [--json]``: from the start of the process to a window one can type in.

The clock begins before the interpreter does. ``article_shown`` is when the article is painted in the source pane,
``usable`` when the event loop is free for keys, the web engine brought in; its page follows. The first start, which
warms the disk's cache, does not count. ``--command``: see `tests.bench.launch`.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from tests.bench.article import ROOT, SAMPLE
from tests.bench.launch import compare
from tests.bench.screen import screen

if TYPE_CHECKING:
    from editor.engine.messages import PreviewPatch
    from editor.ui.window import MainWindow

_SEED = ROOT.parent / "shared" / "corpus" / "seed.wikitext"


def measure(article: Path, starts: int, offscreen: bool) -> dict[str, Any]:
    """Return the median milliseconds to each stage, and the starts they are medians of."""
    with screen(offscreen) as environment, tempfile.TemporaryDirectory() as home:
        homes = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        environment |= dict.fromkeys(homes, home)
        runs = [_start(article, environment) for _ in range(starts + 1)][1:]
    medians = {stage: round(statistics.median(run[stage] for run in runs)) for stage in runs[0]}
    return {"article": article.name, "starts": starts, **medians, "runs": runs}


def _start(article: Path, environment: dict[str, str]) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.startup", "--child", str(monotonic()), str(article)]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    stages: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return stages


def _child(begun: float, article: Path) -> int:
    """Run the program as its command line does, tell when it got where, and close it."""
    from editor import app

    stages: dict[str, float] = {"imported": (monotonic() - begun) * 1000}
    begin, bring = app.begin, app.bring_preview

    def begun_with(window: MainWindow, paths: Sequence[Path] = ()) -> None:
        stages["shown"] = (monotonic() - begun) * 1000
        begin(window, paths)

    def brought(window: MainWindow, early: Sequence[PreviewPatch] = ()) -> None:
        stages["article_shown"] = (monotonic() - begun) * 1000
        bring(window, early)
        _watch(window, stages, begun)

    app.begin, app.bring_preview = begun_with, brought
    code = app.run([article])
    print(json.dumps(stages))
    return code


def _watch(window: MainWindow, stages: dict[str, float], begun: float) -> None:
    from PySide6.QtCore import QTimer

    from editor.ui.panes.preview import PreviewPane

    def told(stage: str) -> None:
        stages.setdefault(stage, (monotonic() - begun) * 1000)
        if stage == "previewed":
            window.close()

    QTimer.singleShot(0, lambda: told("usable"))
    preview = next(iter(window.findChildren(PreviewPane)))
    preview.painted.connect(lambda _revision: told("previewed") if preview.html() else None)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.startup", description=__doc__)
    parser.add_argument("article", nargs="?", type=Path, default=_SEED if _SEED.exists() else SAMPLE)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--offscreen", action="store_true", help="no X server")
    parser.add_argument(
        "--command", action="append", metavar="COMMAND", help="measure this instead, by the screen; may be repeated"
    )
    parser.add_argument("--child", type=float, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child is not None:
        return _child(options.child, options.article)
    article = options.article.absolute()
    if options.command:
        result = compare(options.command, article, options.starts)
    else:
        result = measure(article, options.starts, options.offscreen)
    print(json.dumps(result) if options.json else "\n".join(f"{name:12} {value}" for name, value in result.items()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
