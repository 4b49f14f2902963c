"""What a key costs the engine, without a window: CPU time per keystroke, and of a cold start.

``python -m tests.bench.engine --article FILE [--article FILE ...] [--keys 300] [--json]`` types at seeded places: in
prose, in a reference, in a template of a table, and opens and closes ``{|`` and ``<ref>``. Figures are CPU milliseconds
of this process, so that what else runs on the machine counts little.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import re
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from editor.engine.messages import EditArticle, OpenArticle, PreviewPatch, ShowRange
from editor.engine.session import Session

_PROSE = re.compile(r"^[A-Z][^\n{|\[<]{60,}", re.MULTILINE)
_REFERENCE = re.compile(r"<ref[^>/]*>[^<]{10,}</ref>")
_CELL = re.compile(r"^\|[^\n}{\-+]*\{\{[^{}\n]+\}\}", re.MULTILINE)
_SCREEN = 4000  # code points in view around the caret

Edit = tuple[int, int, str]


class Typist:
    """Types into a session as a window would hand it on, and keeps the text.

    Args:
        text: The article.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.session = Session()
        self.revision = 0

    def open(self) -> dict[str, float]:
        """Open the article; return CPU milliseconds to the first patch, and until there is nothing left to do."""
        self.revision += 1
        begun = time.process_time()
        self.session.take(OpenArticle(self.revision, self.text, "Title"))
        out: dict[str, float] = {}
        page = False
        for answer in self.session.work():
            if isinstance(answer, PreviewPatch):
                out.setdefault("first_patch", _ms(begun))
            if not page and not self.session.has_preview_work:
                page, out["page"] = True, _ms(begun)
        out["all"] = _ms(begun)
        return out

    def type(self, edit: Edit) -> float:
        """Hand on one edit; return CPU milliseconds until the patches of what is in view are there."""
        position, removed, added = edit
        self.text = self.text[:position] + added + self.text[position + removed :]
        self.revision += 1
        begun = time.process_time()
        self.session.take(ShowRange(max(0, position - _SCREEN // 2), position + _SCREEN // 2))
        self.session.take(EditArticle(self.revision, position, removed, added))
        spent = 0.0
        for answer in self.session.work():
            if self.session.patience_s or not self.session.has_preview_work:
                break  # the next key comes before what is left
            if isinstance(answer, PreviewPatch):
                spent = _ms(begun)
        return spent or _ms(begun)

    def rest(self) -> float:
        """Let the session do all that is left; return CPU milliseconds."""
        begun = time.process_time()
        while self.session.has_work:
            for _ in self.session.work():
                pass
        return _ms(begun)


def _ms(begun: float) -> float:
    return (time.process_time() - begun) * 1000


def strokes(typist: Typist, rng: random.Random, kind: str, count: int) -> Iterator[Edit]:
    """Yield keystrokes of a kind, each for the text as the last one left it."""
    pattern = {"reference": _REFERENCE, "cell": _CELL}.get(kind, _PROSE)
    while count > 0:
        places = list(pattern.finditer(typist.text))
        if not places:
            return
        found = rng.choice(places)
        at = found.start() + found.group().rfind("{{") + 4 if kind == "cell" else found.end() - 8
        if kind == "reference":
            at = found.end() - len("</ref>") - 2
        if kind in ("table", "ref"):
            at = typist.text.find("\n", found.end())
            at = len(typist.text) if at < 0 else at
        typed = {
            "table": ["\n", "{", "|", "\n", "|", " ", "a", "\n", "|", "}"],
            "ref": ["<", "r", "e", "f", ">", "a", "<", "/", "r", "e", "f", ">"],
        }.get(kind, list("word and "))
        for key in typed:
            yield at, 0, key
            at += 1
        for _ in typed:
            at -= 1
            yield at, 1, ""
        count -= 2 * len(typed)


def measure(path: Path, keys: int) -> dict[str, object]:
    """Return the figures of one article."""
    text = path.read_text(encoding="utf-8")
    gc.collect()
    typist = Typist(text)
    out: dict[str, object] = {"article": path.name, "code_points": len(text), "open_ms": _rounded(typist.open())}
    typist.rest()
    rng = random.Random(4)
    every: list[float] = []
    for kind in ("prose", "reference", "cell", "table", "ref"):
        spent = [typist.type(edit) for edit in strokes(typist, rng, kind, keys // 5)]
        every += spent
        rest = typist.rest()
        if spent:
            out[f"{kind}_ms"] = {**_summary(spent), "rest": round(rest, 1)}
    out["key_ms"] = _summary(every)
    return out


def _summary(values: list[float]) -> dict[str, float]:
    ordered = sorted(values)
    return _rounded({"p50": statistics.median(ordered), "p95": ordered[int(len(ordered) * 0.95)], "max": ordered[-1]})


def _rounded(values: dict[str, float]) -> dict[str, float]:
    return {name: round(value, 2) for name, value in values.items()}


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--article", type=Path, action="append", required=True)
    parser.add_argument("--keys", type=int, default=300)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    for path in given.article:
        figures = measure(path, given.keys)
        print(json.dumps(figures) if given.json else "\n".join(f"{name}: {value}" for name, value in figures.items()))


if __name__ == "__main__":
    main()
