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
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from editor.errors import FileError, UsageError
from editor.lint.finding import Finding
from editor.lint.fixing import any_fix, fix_all, safe_fix
from editor.lint.linting import lint_text
from editor.lint.output import Linted
from editor.lint.runner import DEFAULT_LEVELS, Levels
from editor.storage.file import load, save
from editor.wikitext.site import SiteProfile

SUFFIXES = frozenset({".wiki", ".wikitext", ".mediawiki", ".txt"})


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
    """

    linted: Linted
    diff: str = ""
    error: str = ""


def articles(paths: Sequence[str], titles: dict[str, str]) -> Iterator[Article]:
    """Yield the articles named, those of a folder in order of their names.

    Args:
        paths: Files, folders, or ``-``.
        titles: Page titles by file, as given or by name; else the file's name is the title.
    """
    for given in paths:
        path = Path(given)
        if given == "-":
            yield Article(None, "-", titles.get("-", "Untitled"))
        elif path.is_dir():
            for child in sorted(path.rglob("*")):
                if child.suffix.lower() in SUFFIXES and child.is_file():
                    inside = child.relative_to(path).as_posix()
                    name = f"{given.rstrip('/')}/{inside}"
                    yield Article(child, name, _title(titles, (name, inside, child.name), child))
        else:
            yield Article(path, given, _title(titles, (given, path.name), path))


def _title(titles: dict[str, str], names: Iterable[str], path: Path) -> str:
    return next((titles[name] for name in names if name in titles), path.stem.replace("_", " "))


def read_text(path: Path | None) -> str:
    """Return the text of a file, or of standard input for None."""
    if path is None:
        return sys.stdin.buffer.read().decode("utf-8", errors="replace").replace("\r\n", "\n")
    return load(path).text


def run(article: Article, task: Task) -> Result:
    """Lint one article, mended first if the task says so. A file that fails is told, and does not stop the others.

    Raises:
        UsageError: When standard input is to be mended in place.
    """
    try:
        if task.mend:
            return _mend(article, task)
        text = read_text(article.path)
    except FileError as error:
        return Result(Linted(article.name, "", ()), error=str(error))
    findings = lint_text(text, title=article.title, site=task.site, levels=task.levels)
    return Result(Linted(article.name, text, findings))


def _mend(article: Article, task: Task) -> Result:
    if article.path is None and not task.dry:
        raise UsageError("Standard input cannot be mended in place; add --diff, or name a file.")
    loaded = load(article.path) if article.path else None
    text = loaded.text if loaded else read_text(None)
    lint = partial(lint_text, title=article.title, site=task.site, levels=task.levels)
    mended = fix_all(text, lint, choose=any_fix if task.mend == "all" else safe_fix)
    if task.dry:
        lines = difflib.unified_diff(
            text.splitlines(keepends=True), mended.text.splitlines(keepends=True), article.name, article.name
        )
        return Result(Linted(article.name, text, lint(text)), "".join(_ended(line) for line in lines))
    if mended.edits and loaded:
        save(loaded.path, mended.text, loaded.shape)
    return Result(Linted(article.name, mended.text, lint(mended.text)))


def _ended(line: str) -> str:
    return line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"


def run_all(articles: Sequence[Article], task: Task, jobs: int) -> Iterator[Result]:
    """Lint articles in order, in `jobs` processes, with a progress bar on a terminal when it takes long."""
    _spare_collector()
    bar = _Progress(len(articles))
    work = partial(run, task=task)
    if jobs > 1 and len(articles) > 1:
        with multiprocessing.get_context("spawn").Pool(jobs, _spare_collector) as pool:
            for result in pool.imap(work, articles, chunksize=4):
                bar.step()
                yield result
    else:
        for article in articles:
            yield work(article)
            bar.step()
    bar.clear()


def _spare_collector() -> None:
    """Let Python look for cycles less often: readings are many small objects that make none."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


class _Progress:
    """A bar on standard error, for a terminal and more than a few files."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._shown = total > 20 and sys.stderr.isatty() and not sys.stdout.isatty()

    def step(self) -> None:
        self._done += 1
        if self._shown:
            filled = 30 * self._done // self._total
            sys.stderr.write(f"\r[{'#' * filled}{'.' * (30 - filled)}] {self._done}/{self._total}")
            sys.stderr.flush()

    def clear(self) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")


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
        """Return what the baseline does not know; the known findings are hidden."""
        left = self._known
        shown: list[Finding] = []
        hidden: list[Finding] = list(linted.hidden)
        for finding in linted.findings:
            key = (linted.file, finding.rule, finding.message)
            if left[key] > 0:
                left[key] -= 1
                hidden.append(finding)
            else:
                shown.append(finding)
        return Linted(linted.file, linted.text, shown, hidden)
