"""Memory of a process and its children, shared pages counted by their share (PSS)."""

from __future__ import annotations

import re
from pathlib import Path

_PROC = Path("/proc")


def pss_mb(root: int) -> dict[str, float]:
    """Return megabytes of the window (`root`), its engine, and the web engine's processes, where /proc tells them."""
    found = {"window": 0.0, "engine": 0.0, "webengine": 0.0}
    for pid in _family(root):
        try:
            rollup = (_PROC / str(pid) / "smaps_rollup").read_text(encoding="ascii")
            command = (_PROC / str(pid) / "cmdline").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue  # it ended meanwhile
        share = re.search(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE)
        kind = "window" if pid == root else "webengine" if "QtWebEngine" in command else "engine"
        found[kind] += int(share[1]) / 1024 if share else 0
    return {kind: round(megabytes, 1) for kind, megabytes in found.items()}


def _family(root: int) -> list[int]:
    parents: dict[int, int] = {}
    for folder in _PROC.glob("[0-9]*"):
        try:
            stat = (folder / "stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        parents[int(folder.name)] = int(stat.rpartition(")")[2].split()[1])
    family = [root]
    for pid in family:
        family += [child for child, parent in parents.items() if parent == pid]
    return family
