"""``python -m tests.bench.typing --article FILE [--json]``: how fast the window answers to typing.

Types keys at seeded places through real key events in the real window, one every 60 ms whatever is pending, and
tells how long after each was due the source was painted, the patched preview had painted, and the findings were there.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.bench.article import ROOT
from tests.bench.screen import screen

SERIES = ("paint_ms", "preview_ms", "findings_ms", "patch_ms")


def type_in(article: Path, keys: int, runs: int, offscreen: bool, profile: Path | None = None) -> dict[str, Any]:
    """Measure one article.

    Returns:
        Per key series p50, p95 and max over all runs; of the rest the medians of the runs.
    """
    with screen(offscreen) as environment:
        measured = [_run(article, keys, seed, environment, profile) for seed in range(1, runs + 1)]
    return {
        "article": article.name,
        "bytes": article.stat().st_size,
        "keys": keys,
        "runs": runs,
        "platform": environment["QT_QPA_PLATFORM"],
        **{name: spread([value for each in measured for value in each[name]]) for name in SERIES},
        "open_ms": _medians([each["open_ms"] for each in measured]),
        "ui_cpu_ms_per_key": statistics.median(each["ui_cpu_ms_per_key"] for each in measured),
        "longest_ui_stall_ms": statistics.median(each["longest_ui_stall_ms"] for each in measured),
        "stalls_ms": [each["stalls_ms"] for each in measured],
        "pss_mb": _medians([each["pss_mb"] for each in measured]),
        "fresh_load": [each["fresh_load"] for each in measured],
        "right": all(each["right"] for each in measured),
    }


def spread(values: Sequence[float]) -> dict[str, float]:
    """Return p50, p95 and max."""
    ordered = sorted(values)
    at = {"p50": 0.5, "p95": 0.95, "max": 1.0}
    return {name: round(ordered[min(int(len(ordered) * part), len(ordered) - 1)], 1) for name, part in at.items()}


def _run(article: Path, keys: int, seed: int, environment: dict[str, str], profile: Path | None) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.run", "--article", str(article)]
    command += ["--keys", str(keys), "--seed", str(seed)]
    if profile:
        command += ["--profile", str(profile)]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    measured: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return measured


def _medians(rows: Sequence[dict[str, float]]) -> dict[str, float]:
    return {name: round(statistics.median(row[name] for row in rows), 1) for name in rows[0]}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 when the page differs from a fresh load."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.typing", description=__doc__)
    parser.add_argument("--article", type=Path, required=True)
    parser.add_argument("--keys", type=int, default=300)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--offscreen", action="store_true", help="no X server")
    parser.add_argument("--profile", type=Path, help="write a profile of the last run's window thread")
    options = parser.parse_args(arguments)
    result = type_in(options.article.absolute(), options.keys, options.runs, options.offscreen, options.profile)
    if options.json:
        print(json.dumps(result))
    else:
        for name, value in result.items():
            print(f"{name:20} {value}")
    return 0 if result["right"] else 1


if __name__ == "__main__":
    raise SystemExit(main())
