"""``python -m tests.bench.scaling [--json]``: what a keystroke costs in articles of 50 KB to 1 MB.

The articles are beginnings of one text, so that they differ in length alone; the same kinds of places are typed in.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.bench.article import large_text, own_article
from tests.bench.typing import SERIES, type_in

SIZES = (50_000, 250_000, 500_000, 1_000_000)


def measure(sizes: Sequence[int], keys: int, runs: int, offscreen: bool, own: bool) -> dict[str, Any]:
    """Return the spreads of every size, and how much the median preview grew from the least to the largest."""
    measured = []
    name, _ = ("own words", "") if own else large_text(sizes[0])
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            text = own_article(size) if own else large_text(size)[1]
            page = Path(folder) / f"{size // 1000}k.wikitext"
            page.write_text(text, encoding="utf-8")
            typed = type_in(page, keys, runs, offscreen)
            kept = (*SERIES, "ui_cpu_ms_per_key", "longest_ui_stall_ms", "pss_mb", "open_ms", "right")
            measured.append({"characters": len(text), **{key: typed[key] for key in kept}})
    growth = {key: round(measured[-1][key]["p50"] / measured[0][key]["p50"], 2) for key in SERIES}
    return {"article": name, "keys": keys, "runs": runs, "sizes": measured, "p50_growth": growth}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.scaling", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="code points")
    parser.add_argument("--keys", type=int, default=60)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--own", action="store_true", help="an article of our own words, even beside the shared one")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--offscreen", action="store_true", help="no X server")
    options = parser.parse_args(arguments)
    result = measure(options.sizes, options.keys, options.runs, options.offscreen, options.own)
    if options.json:
        print(json.dumps(result))
    else:
        for row in result.pop("sizes"):
            print(row)
        print(result)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
