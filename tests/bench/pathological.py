"""How the time to render grows with the input, for inputs that make careless parsers slow.

Each shape of `shapes.py` is doubled three times, up to `--max-bytes`, and rendered through cut, map and fold. The
factor shown is the mean cost of a doubling: 2 is linear, 4 is quadratic.

    python -m tests.bench.pathological [--json] [--max-bytes N] [--only TEXT] [--jobs N]
"""

from __future__ import annotations

import argparse
import gc
import json
import multiprocessing
import os
import signal
import sys
import time
from dataclasses import asdict, dataclass

from editor.render.document import render_page
from editor.render.pages import DictPages
from editor.wikitext.site import FileInfo, SiteProfile, default_site
from tests.bench.shapes import PAGES, SHAPES

LIMIT = 2.4
DOUBLINGS = 3
# Less CPU than this says more of the machine than of the renderer.
_NOTICEABLE_S = 0.02


def bench_site() -> SiteProfile:
    """Return the wiki the inputs are rendered on: the built-in one, with a picture and the magic links on."""
    from dataclasses import replace

    files = {"A.png": FileInfo(800, 400, mime="image/png")}
    return replace(default_site(), files=files, magic_links=("ISBN", "RFC", "PMID"))


SITE = bench_site()


@dataclass(frozen=True)
class Growth:
    """What one shape cost: CPU seconds by length, and the factor of a doubling."""

    name: str
    cpu_s: dict[int, float]
    factor: float
    error: str = ""


def cpu_of(text: str, *, repeat: int = 1) -> float:
    """Return the least CPU seconds that rendering `text` took."""
    best = float("inf")
    for _ in range(repeat):
        gc.collect()
        before = time.process_time()
        render_page(text, "Page", SITE, DictPages(SITE, PAGES))
        best = min(best, time.process_time() - before)
    return best


def factor_of(cpu_s: dict[int, float], doublings: int = DOUBLINGS) -> float:
    """Return the mean factor of the last doublings."""
    lengths = sorted(cpu_s)[-doublings - 1 :]
    if len(lengths) < 2:
        return 0.0
    first, last = (max(cpu_s[length], _NOTICEABLE_S) for length in (lengths[0], lengths[-1]))
    return float((last / first) ** (1 / (len(lengths) - 1)))


class PatienceError(Exception):
    """A length took too long."""


def _give_up(number: int, frame: object) -> None:
    raise PatienceError


def growth(name: str, max_bytes: int, *, patience_s: float = 60.0, repeat: int = 1) -> Growth:
    """Render one shape at growing lengths; stop where a length costs more than `patience_s` of CPU."""
    cpu_s: dict[int, float] = {}
    length = max(max_bytes >> DOUBLINGS, 1)
    signal.signal(signal.SIGVTALRM, _give_up)
    while length <= max_bytes:
        signal.setitimer(signal.ITIMER_VIRTUAL, patience_s)
        try:
            cpu_s[length] = cpu_of(SHAPES[name](length), repeat=repeat)
        except Exception as failure:  # noqa: BLE001 - any at all is what is looked for
            return Growth(name, cpu_s, 0.0, f"{type(failure).__name__}: {failure}"[:200])
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        length *= 2
    return Growth(name, cpu_s, factor_of(cpu_s))


def failed(one: Growth, limit: float = LIMIT) -> bool:
    """Tell whether a shape raised, was given up, or grew faster than `limit` a doubling."""
    return bool(one.error) or one.factor > limit


def _shown(one: Growth) -> str:
    mark = "FAILED" if failed(one) else ""
    times = " ".join(f"{seconds:.2f}" for _, seconds in sorted(one.cpu_s.items()))
    return f"{one.factor:5.2f}  {one.name:42} {times}  {mark} {one.error}".rstrip()


def _measured(task: tuple[str, int]) -> Growth:
    return growth(*task)


def main(arguments: list[str] | None = None) -> int:
    """Print the table; return 1 if a shape failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--max-bytes", type=int, default=1 << 20)
    parser.add_argument("--only", default="")
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args(arguments)
    tasks = [(name, given.max_bytes) for name in SHAPES if given.only in name]
    results: list[Growth] = []
    # A process each: what one shape leaves in memory shall not weigh on the next.
    with multiprocessing.get_context("spawn").Pool(given.jobs, maxtasksperchild=1) as pool:
        for one in pool.imap(_measured, tasks):
            results.append(one)
            if not given.json:
                print(_shown(one), flush=True)
    bad = [one.name for one in results if failed(one)]
    total = sum(sum(one.cpu_s.values()) for one in results)
    if given.json:
        rows = [{**asdict(one), "failed": failed(one)} for one in results]
        json.dump({"shapes": rows, "failed": bad, "cpu_s": round(total, 1)}, sys.stdout, indent=1)
        print()
    else:
        print(f"{len(results)} shapes, {len(bad)} failed, {total:.0f} s CPU", *bad, sep="\n  ")
    return 1 if bad else 0


if __name__ == "__main__":
    os.environ.setdefault("PYTHONUTF8", "1")
    sys.exit(main())
