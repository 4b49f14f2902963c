"""Linting and mending many files: what ``wikiwright lint`` and ``wikiwright fix`` do.

A baseline is a list of known findings, as JSON lines; a finding is known by file, rule and message, so many times as
it stands there, never by its place: it survives moved lines.
"""

from __future__ import annotations

import difflib
import gc
import json
import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TextIO

from editor.collector import look_rarely
from editor.errors import FileError, NotUtf8Error, UsageError
from editor.lint.finding import Finding
from editor.lint.fixing import any_fix, fix_all, safe_fix
from editor.lint.linting import lint_parted, lint_text
from editor.lint.output import Linted
from editor.lint.runner import DEFAULT_LEVELS, Levels
from editor.storage.file import SUFFIXES, Shape, encode, load, save, unshape
from editor.wikitext.site import SiteProfile
from editor.wording import say

_BAR = 30  # characters of the progress bar


@dataclass(frozen=True, slots=True)
class Article:
    """A text to lint: its path (None for standard input), the name to show, its page title."""

    path: Path | None
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Task:
    """How articles are linted.

    Attributes:
        site: The wiki.
        levels: Which rules run.
        mend: ``""``, ``"safe"`` or ``"all"`` (suggestions too): what is mended first.
        dry: Do not write what was mended; `Result.diff` shows it.
    """

    site: SiteProfile
    levels: Levels = DEFAULT_LEVELS
    mend: str = ""
    dry: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one article.

    Attributes:
        linted: Its findings; none where it could not be read or written.
        diff: The change mending would make, as a unified diff, when asked for.
        error: Why it could not be read or written, or "".
        mended: Standard input as it is after mending, to be written to standard output; None for a file.
    """

    linted: Linted
    diff: str = ""
    error: str = ""
    mended: str | None = None


def articles(paths: Sequence[str], titles: dict[str, str]) -> Iterator[Article]:
    """Yield the articles named, each once, those of a folder in order of their names; hidden files are passed over.

    Args:
        paths: Files, folders, or ``-``.
        titles: Page titles by file, as given or by name; else the file's name is the title.
    """
    seen: set[Path] = set()
    for given in paths:
        if given == "-":
            yield Article(None, "-", titles.get("-", "Untitled"))
            continue
        for path, names in _files(Path(given), given):
            if path.absolute() not in seen:
                seen.add(path.absolute())
                yield Article(path, names[0], _title(titles, names, path))


def _files(path: Path, given: str) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Yield a file, or the articles of a folder, with the names it may be called by, the one to show first."""
    if not path.is_dir():
        yield path, (given, path.name)
        return
    for child in sorted(path.rglob("*")):
        inside = child.relative_to(path)
        hidden = any(part.startswith(".") for part in inside.parts)
        if child.suffix.lower() in SUFFIXES and not hidden and child.is_file():
            yield child, (f"{given.rstrip('/')}/{inside.as_posix()}", inside.as_posix(), child.name)


def _title(titles: dict[str, str], names: Iterable[str], path: Path) -> str:
    return next((titles[name] for name in names if name in titles), path.stem.replace("_", " "))


def read_text(path: Path | None) -> str:
    """Return the text of a file, or of standard input for None."""
    if path is None:
        return unshape(sys.stdin.buffer.read().decode("utf-8", errors="replace"))[0]
    return load(path).text


def run(article: Article, task: Task) -> Result:
    """Lint one article, mended first if the task says so. A file that fails is told, and does not stop the others."""
    try:
        if task.mend:
            return _mend(article, task)
        text = read_text(article.path)
    except FileError as error:
        return Result(Linted(article.name, "", ()), error=str(error))
    return Result(_linted(article, text, task))


def _linted(article: Article, text: str, task: Task) -> Linted:
    findings, silenced = lint_parted(text, title=article.title, site=task.site, levels=task.levels)
    return Linted(article.name, text, findings, silenced)


def _mend(article: Article, task: Task) -> Result:
    text, shape, path = _given(article)
    lint = partial(lint_text, title=article.title, site=task.site, levels=task.levels)
    mended = fix_all(text, lint, choose=any_fix if task.mend == "all" else safe_fix)
    if task.dry:
        lines = difflib.unified_diff(
            text.splitlines(keepends=True), mended.text.splitlines(keepends=True), article.name, article.name
        )
        return Result(_linted(article, text, task), "".join(_ended(line) for line in lines))
    if mended.edits and path:
        save(path, mended.text, shape)
    kept = None if path else encode(mended.text, shape)
    return Result(_linted(article, mended.text, task), mended=kept)


def _given(article: Article) -> tuple[str, Shape, Path | None]:
    """Return text and shape of what is to be mended, and the file it goes back to.

    Raises:
        NotUtf8Error: Mending would lose what standard input holds.
    """
    if article.path is not None:
        loaded = load(article.path)
        return loaded.text, loaded.shape, loaded.path
    try:
        text, shape = unshape(sys.stdin.buffer.read().decode("utf-8"))
    except UnicodeDecodeError as error:
        raise NotUtf8Error(say("Standard input is not UTF-8. Nothing was changed."), Path("-")) from error
    return text, shape, None


def _ended(line: str) -> str:
    return line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"


def run_all(articles: Sequence[Article], task: Task, jobs: int) -> Iterator[Result]:
    """Lint articles in order, in `jobs` processes, with a progress bar on a terminal when it takes long."""
    _spare_collector()
    bar = Progress(len(articles), sys.stderr)
    for result in _results(articles, task, min(jobs, len(articles))):
        if sys.stdout.isatty() and (result.linted.findings or result.diff or result.error):
            bar.clear()  # the caller prints to the same terminal
        yield result
        bar.step()
    bar.clear()


def _results(articles: Sequence[Article], task: Task, jobs: int) -> Iterator[Result]:
    work = partial(run, task=task)
    if jobs > 1:
        with multiprocessing.get_context("spawn").Pool(jobs, _spare_collector) as pool:
            yield from pool.imap(work, articles, chunksize=max(1, min(8, len(articles) // (4 * jobs))))
    else:
        yield from map(work, articles)


def _spare_collector() -> None:
    """Let Python look for cycles less often, and never among what is there already."""
    gc.freeze()
    look_rarely()


class Progress:
    """A bar for a terminal, shown once the work has lasted `AFTER_S`.

    Args:
        total: How many steps there are.
        stream: Where it is drawn; nothing is drawn where that is no terminal.
        clock: Seconds.
    """

    AFTER_S = 0.3
    EVERY_S = 0.1

    def __init__(self, total: int, stream: TextIO | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._total, self._done = total, 0
        self._stream = stream if stream is not None and stream.isatty() and total > 1 else None
        self._clock, self._next = clock, clock() + self.AFTER_S
        self._drawn = False

    def step(self) -> None:
        """Count one step more."""
        self._done += 1
        now = self._clock()
        if self._stream and now >= self._next and self._done < self._total:
            self._next = now + self.EVERY_S
            filled = _BAR * self._done // self._total
            bar = "█" * filled + "░" * (_BAR - filled)
            self._stream.write(f"\r{bar} {self._done} of {self._total}")
            self._stream.flush()
            self._drawn = True

    def clear(self) -> None:
        """Wipe the bar off, so that something may be printed in its place."""
        if self._stream and self._drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._drawn = False


class Baseline:
    """Known findings, each as many times as it is known."""

    def __init__(self, known: Counter[tuple[str, str, str]]) -> None:
        self._known = known

    @classmethod
    def read(cls, path: Path) -> Baseline:
        """Read a baseline file: findings as JSON lines.

        Raises:
            UsageError: When it is none.
            FileError: When it cannot be read.
        """
        try:
            records = [json.loads(line) for line in load(path).text.splitlines() if line.strip()]
            return cls(Counter((record["file"], record["rule"], record["message"]) for record in records))
        except (ValueError, KeyError, TypeError) as error:
            raise UsageError(f"{path} is not a baseline: findings as JSON lines are expected.") from error

    def new(self, linted: Linted) -> Linted:
        """Return what the baseline does not know; the known findings are set aside."""
        left = self._known
        shown: list[Finding] = []
        known: list[Finding] = []
        for finding in linted.findings:
            key = (linted.file, finding.rule, finding.message)
            if left[key] > 0:
                left[key] -= 1
                known.append(finding)
            else:
                shown.append(finding)
        return replace(linted, findings=shown, known=known)
