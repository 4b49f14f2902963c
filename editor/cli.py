"""The command line: ``wikiwright [FILE]``, ``wikiwright render``, ``lint``, ``fix`` and ``self-test``.

`render`, `lint` and `fix` need no screen and never import Qt. Exit codes: 0 clean, 1 findings at the level asked
for, 2 failure.
"""

from __future__ import annotations

import argparse
import difflib
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor import __version__
from editor.collector import look_rarely
from editor.errors import EditorError, UsageError

if TYPE_CHECKING:
    from editor.batch import Result, Task
    from editor.lint.output import Linted
    from editor.wikitext.site import SiteProfile

COMMANDS = ("open", "render", "lint", "fix", "self-test")
LEVELS = ("hint", "info", "warning", "error", "never")


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command line and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["--self-test"]:
        given[0] = "self-test"
    if not given or (given[0] not in COMMANDS and given[0] not in ("-h", "--help", "--version", "--licences")):
        given.insert(0, "open")
    options = _parser().parse_args(given)
    for stream in (sys.stdout, sys.stderr):
        # HTML and JSON are UTF-8 whatever the terminal takes. A windowed program has none.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    look_rarely()
    try:
        code: int = options.run(options)
    except EditorError as error:
        print(f"wikiwright: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader has seen enough, as `head` has. Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130  # as a shell counts it; what was asked for is not done
    return code


class _Licences(argparse.Action):
    """Prints, as ``--version`` does, and ends."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from editor.licences import components

        for each in components():
            print(f"=== {each.name} {each.version}".rstrip() + f": {each.licence} ===\n{each.origin}\n\n{each.text}\n")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wikiwright", description="An editor for wiki articles.")
    parser.add_argument("--version", action="version", version=f"wikiwright {__version__}")
    parser.add_argument(
        "--licences", action=_Licences, nargs=0, help="print the terms of all that is included, and exit"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    window = commands.add_parser("open", help="open the window (the default)")
    window.add_argument("files", nargs="*", type=Path, metavar="FILE")
    window.add_argument("--sample", action="store_true", help="open the sample article")
    window.set_defaults(run=_open)

    test = commands.add_parser("self-test", help="tell whether this installation works (also --self-test)")
    test.set_defaults(run=_self_test)

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
    lint.add_argument("--fix", action="store_true", help="make all safe fixes first")
    lint.add_argument("--fix-unsafe", action="store_true", help="make the best suggestions too")
    lint.set_defaults(run=_lint)

    fix = commands.add_parser("fix", help="make all safe fixes and print what is left")
    _add_lint_options(fix)
    fix.set_defaults(run=_lint, fix=True, fix_unsafe=False)
    return parser


def _add_lint_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("paths", nargs="+", metavar="PATH", help="files, folders, or - for standard input")
    add("--format", choices=("text", "json", "jsonl", "sarif"), default="text")
    add(
        "--titles", type=Path, metavar="FILE", help="tab-separated: file, page title; else the file's name is the title"
    )
    add("--site", type=Path, metavar="FILE", help="site profile (JSON)")
    add("--fail-on", choices=LEVELS, default="warning", help="level that makes the exit code 1")
    add("--select", type=_ids, action="extend", default=[], metavar="RULE,...", help="run only these rules")
    add("--ignore", type=_ids, action="extend", default=[], metavar="RULE,...", help="leave these rules out")
    add("--baseline", type=Path, metavar="FILE", help="findings that are known and not shown, as --format jsonl prints")
    add("--diff", action="store_true", help="print what would be mended, and change nothing")
    add("--jobs", type=int, default=1, metavar="N", help="processes to work in; 0 for as many as there are processors")


def _ids(words: str) -> list[str]:
    return [word for word in words.replace(",", " ").split() if word]


# ------------------------------------------------------------------ open


def _open(options: argparse.Namespace) -> int:
    try:
        from editor.app import run
    except ImportError as error:
        # A missing system library shows as an import error of Qt; a traceback would help nobody.
        library = str(error).partition(":")[0]
        remedy = (
            "Your system's packages bring it." if hasattr(sys, "_MEIPASS") else "`make run` installs what is needed."
        )
        raise EditorError(
            f"The window cannot be opened because {library} is missing on this system. {remedy}"
        ) from error
    return run(options.files, sample=options.sample)


def _self_test(_options: argparse.Namespace) -> int:
    from editor.self_test import run

    return run()


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
    from editor.wikitext.direction import article_is_rtl

    path = None if options.file == "-" else Path(options.file)
    text = read_text(path)
    title = options.title or (path.stem.replace("_", " ") if path else "Untitled")
    site = _site(site_path)
    pages = ArticlePages(site, path.parent if path else None, options.templates)
    page = render_page(text, title, site, pages)
    rtl = article_is_rtl(text, site.lang if site.known else "")
    language = site.lang if site.known or not rtl else ""
    print(page.html() if options.format == "body" else standalone_page(page, title, language, rtl=rtl))
    return 0


# ------------------------------------------------------------------ lint


def _lint(options: argparse.Namespace) -> int:
    from editor import batch
    from editor.storage.file import SUFFIXES

    task = _task(options)
    jobs = options.jobs or os.cpu_count() or 1
    if jobs < 0:
        raise UsageError(f"--jobs {jobs} makes no sense: name a number of processes, or 0.")
    whole = options.format in ("json", "sarif") and not options.diff
    if whole and task.mend and "-" in options.paths:
        raise UsageError(f"Standard input is mended to standard output, which leaves no room for {options.format}.")
    baseline = batch.Baseline.read(options.baseline) if options.baseline else None
    articles = list(batch.articles(options.paths, _titles(options.titles)))
    if not articles:
        print(f"wikiwright: no articles there; {', '.join(sorted(SUFFIXES))} are looked for.", file=sys.stderr)
    linted: list[Linted] = []
    failures: list[str] = []
    worst = -1
    for result in batch.run_all(articles, task, jobs):
        if result.error:
            print(f"wikiwright: {result.error}", file=sys.stderr)
            failures.append(result.error)
            continue
        one = baseline.new(result.linted) if baseline else result.linted
        worst = max(worst, *(finding.severity for finding in one.findings), -1)
        if whole:
            linted.append(one)
        else:
            _print(one, result, options)
    if whole:
        _print_whole(linted, failures, options)
    return 2 if failures else 1 if worst >= _limit(options.fail_on) else 0


def _task(options: argparse.Namespace) -> Task:
    from editor.batch import Task
    from editor.lint.registry import by_id
    from editor.lint.runner import Levels

    for rule in (*options.select, *options.ignore):
        if rule not in by_id():
            near = difflib.get_close_matches(rule, by_id(), 1)
            raise UsageError(f"There is no rule named {rule}{f'; {near[0]} is near' if near else ''}.")
    levels = Levels.of(dict.fromkeys(options.ignore), options.select)
    mend = "all" if options.fix_unsafe else "safe" if options.fix or options.diff else ""
    return Task(_site(options.site), levels, mend, options.diff)


def _limit(level: str) -> int:
    from editor.lint.finding import Severity

    return max(Severity) + 1 if level == "never" else Severity[level.upper()]


def _print(linted: Linted, result: Result, options: argparse.Namespace) -> None:
    """Print what came of one article; standard output is the article's where standard input was mended."""
    from editor.lint.output import as_jsonl, as_text

    if options.diff:
        sys.stdout.write(result.diff)
        return
    lines = as_text(linted) if options.format == "text" else as_jsonl(linted)
    if result.mended is None:
        for line in lines:
            print(line)
        return
    sys.stdout.buffer.write(result.mended.encode("utf-8"))
    for line in lines:
        print(line, file=sys.stderr)


def _print_whole(linted: list[Linted], failures: list[str], options: argparse.Namespace) -> None:
    from editor.lint.output import as_json
    from editor.lint.sarif import as_sarif

    if options.format == "json":
        print(as_json(linted))
    else:
        print(as_sarif(linted, failures=failures, baseline=options.baseline is not None))


def _titles(path: Path | None) -> dict[str, str]:
    if path is None:
        return {}
    from editor.batch import read_text

    return dict(row.split("\t", 2)[:2] for row in read_text(path).splitlines() if "\t" in row)
