"""The command line: ``wikiwright [FILE]``, ``wikiwright render``, ``wikiwright lint``, ``wikiwright fix``.

`render`, `lint` and `fix` need no screen and never import Qt. Exit codes: 0 clean, 1 findings at the level asked
for, 2 failure.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor import __version__
from editor.errors import EditorError, UsageError

if TYPE_CHECKING:
    from editor.wikitext.site import SiteProfile

SUFFIXES = frozenset({".wiki", ".wikitext", ".mediawiki", ".txt"})
COMMANDS = ("open", "render", "lint", "fix")
LEVELS = ("hint", "info", "warning", "error")


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command line and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0] not in COMMANDS and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, "open")
    options = _parser().parse_args(given)
    try:
        code: int = options.run(options)
    except EditorError as error:
        print(f"wikiwright: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader has seen enough, as `head` has. Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wikiwright", description="An editor for wiki articles.")
    parser.add_argument("--version", action="version", version=f"wikiwright {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    window = commands.add_parser("open", help="open the window (the default)")
    window.add_argument("files", nargs="*", type=Path, metavar="FILE")
    window.add_argument("--sample", action="store_true", help="open the sample article")
    window.set_defaults(run=_open)

    render = commands.add_parser("render", help="print the HTML of an article")
    render.add_argument("file", nargs="?", metavar="FILE", help="the article, - for standard input")
    render.add_argument("--format", choices=("html", "body"), default="html")
    render.add_argument("--title", help="the page's title; else the file's name")
    render.add_argument("--templates", type=Path, help="folder of Template%%3AName.wikitext files, or an index.json")
    render.add_argument("--site", type=Path, help="site profile (JSON); else the variable FIDELITY_SITE")
    render.add_argument("--jsonl", action="store_true", help="answer JSON lines on standard input")
    render.set_defaults(run=_render)

    lint = commands.add_parser("lint", help="print what is wrong in articles")
    _add_lint_options(lint)
    lint.add_argument("--format", choices=("text", "json", "jsonl", "sarif"), default="text")
    lint.add_argument("--fix", action="store_true", help="make all safe fixes in the files first")
    lint.set_defaults(run=_lint)

    fix = commands.add_parser("fix", help="make all safe fixes and print what is left")
    _add_lint_options(fix)
    fix.set_defaults(run=_lint, format="text", fix=True)
    return parser


def _add_lint_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files, folders, or - for standard input")
    parser.add_argument("--titles", type=Path, help="tab-separated: file, page title")
    parser.add_argument("--site", type=Path, help="site profile (JSON)")
    parser.add_argument("--fail-on", choices=LEVELS, default="warning", help="level that makes the exit code 1")
    parser.add_argument("--select", action="append", default=[], metavar="RULE", help="run only this rule")


# ------------------------------------------------------------------ open


def _open(options: argparse.Namespace) -> int:
    try:
        from editor.app import run
    except ImportError as error:
        # A missing system library shows as an import error of Qt; a traceback would help nobody.
        library = str(error).partition(":")[0]
        raise EditorError(
            f"The window cannot be opened because {library} is missing on this system. "
            "`make run` names or installs what is needed."
        ) from error
    return run(options.files, sample=options.sample)


# ------------------------------------------------------------------ render


def _site(path: Path | None) -> SiteProfile:
    from editor.wikitext.site import default_site, load_site

    return load_site(path) if path else default_site()


def _render(options: argparse.Namespace) -> int:
    variable = os.environ.get("FIDELITY_SITE")
    site_path = options.site or (Path(variable) if variable else None)
    if options.jsonl:
        from editor.render.service import serve

        serve(sys.stdin.buffer, sys.stdout.buffer, site_path)
        return 0
    if options.file is None:
        raise UsageError("render: name a file, or - for standard input.")
    from editor.render.document import render_page
    from editor.render.pages import ArticlePages
    from editor.render.standalone import standalone_page

    path = None if options.file == "-" else Path(options.file)
    text = _read(options.file)
    title = options.title or (path.stem.replace("_", " ") if path else "Untitled")
    site = _site(site_path)
    pages = ArticlePages(site, path.parent if path else None, options.templates)
    page = render_page(text, title, site, pages)
    print(page.html() if options.format == "body" else standalone_page(page, title))
    return 0


# ------------------------------------------------------------------ lint


@dataclass(frozen=True, slots=True)
class _Article:
    """A text to lint: its path (None for standard input), the name to show, its page title."""

    path: Path | None
    name: str
    title: str


def _lint(options: argparse.Namespace) -> int:
    from editor.lint.finding import Severity
    from editor.lint.output import Linted, as_json, as_jsonl, as_sarif, as_text
    from editor.lint.runner import Levels, lint_text

    site = _site(options.site)
    levels = Levels.of({}, options.select)
    limit = Severity[options.fail_on.upper()]
    all_linted: list[Linted] = []
    failed = False
    for article in _articles(options.paths, _titles(options.titles)):
        text = _mended(article, site) if options.fix else _read(article.path or "-")
        findings = lint_text(text, title=article.title, site=site, levels=levels)
        failed = failed or any(finding.severity >= limit for finding in findings)
        linted = Linted(article.name, text, findings)
        if options.format in ("text", "jsonl"):
            for line in as_text(linted) if options.format == "text" else as_jsonl(linted):
                print(line)
        else:
            all_linted.append(linted)
    if options.format == "json":
        print(as_json(all_linted))
    elif options.format == "sarif":
        print(as_sarif(all_linted))
    return 1 if failed else 0


def _mended(article: _Article, site: SiteProfile) -> str:
    """Make all safe fixes in the file, and return its text as it is then."""
    from editor.lint.fixing import fix_all
    from editor.lint.runner import lint_text
    from editor.storage.file import load, save

    if article.path is None:
        raise UsageError("lint --fix: standard input cannot be mended; name a file.")
    loaded = load(article.path)
    mended = fix_all(loaded.text, lambda text: lint_text(text, title=article.title, site=site))
    if mended.edits:
        save(article.path, mended.text, loaded.shape)
    return mended.text


def _titles(path: Path | None) -> dict[str, str]:
    if path is None:
        return {}
    rows = _read(str(path)).splitlines()
    return dict(row.split("\t", 2)[:2] for row in rows if "\t" in row)


def _articles(paths: Sequence[str], titles: dict[str, str]) -> Iterator[_Article]:
    """Yield the articles named, those of a folder in order of their names."""
    for given in paths:
        path = Path(given)
        if given == "-":
            yield _Article(None, "-", titles.get("-", "Untitled"))
        elif path.is_dir():
            for child in sorted(path.rglob("*")):
                if child.suffix.lower() in SUFFIXES and child.is_file():
                    inside = child.relative_to(path).as_posix()
                    title = titles.get(inside) or titles.get(child.name) or child.stem.replace("_", " ")
                    yield _Article(child, f"{given.rstrip('/')}/{inside}", title)
        else:
            title = titles.get(given) or titles.get(path.name) or path.stem.replace("_", " ")
            yield _Article(path, given, title)


def _read(path: Path | str) -> str:
    """Return the text of a file or, for ``-``, of standard input."""
    from editor.storage.file import load

    if str(path) == "-":
        return sys.stdin.buffer.read().decode("utf-8", errors="replace").replace("\r\n", "\n")
    return load(Path(path)).text
