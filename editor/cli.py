"""The command line: ``wikiwright [FILE]``, ``wikiwright render``, ``wikiwright lint``, ``wikiwright fix``.

`render`, `lint` and `fix` need no screen and never import Qt. Exit codes: 0 clean, 1 findings at the level asked
for, 2 failure.
"""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor import __version__
from editor.errors import EditorError, UsageError

if TYPE_CHECKING:
    from editor.lint.output import Linted
    from editor.wikitext.site import SiteProfile

COMMANDS = ("open", "render", "lint", "fix")
LEVELS = ("hint", "info", "warning", "error")


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command line and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0] not in COMMANDS and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, "open")
    options = _parser().parse_args(given)
    for stream in (sys.stdout, sys.stderr):
        # HTML and JSON are UTF-8 whatever the terminal takes. A windowed program has none.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    # Reading makes many small objects and no cycles: looking for those less often saves a fifth of the time.
    gc.set_threshold(50_000, 20, 20)
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
    lint.add_argument("--fix-unsafe", action="store_true", help="make the best suggestions too")
    lint.add_argument("--diff", action="store_true", help="show what --fix would change, and change nothing")
    lint.set_defaults(run=_lint)

    fix = commands.add_parser("fix", help="make all safe fixes and print what is left")
    _add_lint_options(fix)
    fix.set_defaults(run=_lint, format="text", fix=True, fix_unsafe=False, diff=False)
    return parser


def _add_lint_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files, folders, or - for standard input")
    parser.add_argument("--titles", type=Path, help="tab-separated: file, page title")
    parser.add_argument("--site", type=Path, help="site profile (JSON)")
    parser.add_argument("--fail-on", choices=LEVELS, default="warning", help="level that makes the exit code 1")
    parser.add_argument("--select", action="append", default=[], metavar="RULE", help="run only this rule")
    parser.add_argument("--ignore", action="append", default=[], metavar="RULE", help="leave out this rule")
    parser.add_argument("--baseline", type=Path, metavar="FILE", help="findings (jsonl) that are known and not shown")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes to work in")


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
    from editor.batch import read_text
    from editor.render.document import render_page
    from editor.render.pages import ArticlePages
    from editor.render.standalone import standalone_page

    path = None if options.file == "-" else Path(options.file)
    text = read_text(path)
    title = options.title or (path.stem.replace("_", " ") if path else "Untitled")
    site = _site(site_path)
    pages = ArticlePages(site, path.parent if path else None, options.templates)
    page = render_page(text, title, site, pages)
    print(page.html() if options.format == "body" else standalone_page(page, title))
    return 0


# ------------------------------------------------------------------ lint


def _lint(options: argparse.Namespace) -> int:
    from editor import batch
    from editor.lint.finding import Severity
    from editor.lint.registry import by_id
    from editor.lint.runner import Levels

    for rule in (*options.select, *options.ignore):
        if rule not in by_id():
            raise UsageError(f"There is no rule named {rule}.")
    levels = Levels.of(dict.fromkeys(options.ignore), options.select)
    mend = "all" if options.fix_unsafe else "safe" if options.fix or options.diff else ""
    task = batch.Task(_site(options.site), levels, mend, options.diff)
    baseline = batch.Baseline.read(options.baseline) if options.baseline else None
    limit = Severity[options.fail_on.upper()]
    linted: list[Linted] = []
    failed = broken = False
    for result in batch.run_all(list(batch.articles(options.paths, _titles(options.titles))), task, options.jobs):
        if result.error:
            print(f"wikiwright: {result.error}", file=sys.stderr)
            broken = True
            continue
        one = baseline.new(result.linted) if baseline else result.linted
        failed = failed or any(finding.severity >= limit for finding in one.findings)
        if options.diff:
            sys.stdout.write(result.diff)
        elif options.format in ("text", "jsonl"):
            _print(one, options.format)
        else:
            linted.append(one)
    if not options.diff and options.format in ("json", "sarif"):
        from editor.lint.output import as_json, as_sarif

        print(as_json(linted) if options.format == "json" else as_sarif(linted))
    return 2 if broken else 1 if failed else 0


def _print(linted: Linted, form: str) -> None:
    from editor.lint.output import as_jsonl, as_text

    for line in as_text(linted) if form == "text" else as_jsonl(linted):
        print(line)


def _titles(path: Path | None) -> dict[str, str]:
    if path is None:
        return {}
    from editor.batch import read_text

    return dict(row.split("\t", 2)[:2] for row in read_text(path).splitlines() if "\t" in row)
