"""``python -m tests.bench``, which is ``make bench``: every measurement of the window, as one JSON object a line."""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

from tests.bench import scaling, startup
from tests.bench.article import SAMPLE, pages
from tests.bench.typing import type_in


def main() -> int:
    """Measure all and print; 1 when some page differs from a fresh load."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--keys", type=int, default=300)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--offscreen", action="store_true", help="no X server")
    options = parser.parse_args()
    right = True
    print(json.dumps({"startup": startup.measure(SAMPLE, options.runs, options.offscreen)}), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for page in pages(Path(folder)):
            typed = type_in(page, options.keys, options.runs, options.offscreen)
            right = right and typed["right"]
            print(json.dumps({"typing": typed}), flush=True)
    sizes = scaling.measure(scaling.SIZES, max(options.keys // 5, 1), options.runs, options.offscreen, own=False)
    print(json.dumps({"scaling": sizes}), flush=True)
    return 0 if right else 1


if __name__ == "__main__":
    raise SystemExit(main())
