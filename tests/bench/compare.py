"""What comparing two versions of an article costs, and showing them on the Changes page.

``python -m tests.bench.compare --article FILE`` prints one JSON object a line: CPU milliseconds, the median of some
runs, of

* ``compare``: the changes, with what went and came counted; ``undo_all``: the edits back,
* ``rows`` and ``show``: the rows of a page, and the first picture of it,
* ``scroll_p95``: one picture after scrolling by a line, 200 times through the page,

for an article with sixty scattered edits and five moved paragraphs, for one with every line rewritten, and for one
whose lines stand in another order.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time

from editor.text.changes import Comparison

_EDITS = 60
_MOVES = 5
_SCROLLS = 200
_SIZE = (900, 700)  # px


def scattered(text: str, draw: random.Random) -> str:
    """Return a text with words put in here and there, and some paragraphs moved."""
    lines = text.split("\n")
    long = [number for number, line in enumerate(lines) if len(line) > 80] or list(range(len(lines)))
    for number in draw.choices(long, k=_EDITS):
        words = lines[number].split(" ")
        words.insert(draw.randrange(len(words) + 1), "interpolated")
        lines[number] = " ".join(words)
    for number in draw.choices(long, k=_MOVES):
        lines.insert(draw.randrange(len(lines)), lines.pop(min(number, len(lines) - 1)))
    return "\n".join(lines)


def rewritten(text: str, _draw: random.Random) -> str:
    """Return a text with something changed in every line that has words."""
    return "\n".join(f"{line} rewritten" if line.strip() else line for line in text.split("\n"))


def shuffled(text: str, draw: random.Random) -> str:
    """Return a text with its lines in another order."""
    lines = text.split("\n")
    draw.shuffle(lines)
    return "\n".join(lines)


WAYS: tuple[Callable[[str, random.Random], str], ...] = (scattered, rewritten, shuffled)


def _ms(work: Callable[[], object], runs: int) -> float:
    spent: list[float] = []
    for _ in range(runs):
        start = process_time()
        work()
        spent.append((process_time() - start) * 1000)
    return round(statistics.median(spent), 2)


def _compare(old: str, new: str) -> Comparison:
    comparison = Comparison(old, new)
    assert comparison.size.added - comparison.size.removed == len(new) - len(old)
    return comparison


def measure(old: str, new: str, runs: int, *, beside: bool) -> dict[str, float]:
    """Return CPU milliseconds by what they are spent on."""
    from editor.ui import theme as themes
    from editor.ui.panes.changes_rows import build_rows
    from editor.ui.panes.changes_view import ChangesView

    comparison = _compare(old, new)
    view = ChangesView(themes.load("light"))
    view.set_beside(beside)
    view.resize(*_SIZE)
    view.show()

    def show() -> None:
        view.show_comparison(comparison, "")
        view.grab()

    found = {
        "compare": _ms(lambda: _compare(old, new), runs),
        "undo_all": _ms(comparison.undo_all, runs),
        "rows": _ms(lambda: build_rows(comparison, beside=beside), runs),
        "show": _ms(show, runs),
    }
    bar = view.verticalScrollBar()
    steps: list[float] = []
    for at in range(_SCROLLS):
        bar.setValue(bar.maximum() * at // _SCROLLS)
        steps.append(_ms(view.grab, 1))
    found["scroll_p50"] = statistics.median(steps)
    found["scroll_p95"] = sorted(steps)[int(len(steps) * 0.95)]
    view.close()
    return found


def report(text: str, runs: int) -> Iterator[dict[str, object]]:
    """Yield the measures of every way to change a text."""
    for way in WAYS:
        new = way(text, random.Random(1))
        changes = len(Comparison(text, new).changes)
        for beside in (False, True):
            measured = measure(text, new, runs, beside=beside)
            yield {"way": way.__name__, "beside": beside, "size": len(text), "changes": changes, **measured}


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.compare", description=__doc__)
    parser.add_argument("--article", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from editor.app import make_application

    application = make_application(["bench"])
    for line in report(options.article.read_text(encoding="utf-8"), options.runs):
        print(json.dumps(line), flush=True)
    application.quit()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
