"""The command line: what it prints, what it changes, and the code it ends with."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from editor import __version__
from editor.cli import main

CLEAN = "'''Skarn''' is a village on the coast of [[Orrin]].\n\n[[Category:Villages]]\n"
BAD = "'''Skarn''' is is a [[village]], see [https://a.example| the map].\n\n[[Category:Villages]]\n"
MENDED = "'''Skarn''' is a [[village]], see [https://a.example the map].\n\n[[Category:Villages]]\n"

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the current folder, an empty one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FIDELITY_SITE", raising=False)
    return tmp_path


def give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def process(arguments: Sequence[str], given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "editor", *arguments],
        input=given,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **environment},
    )


def records(capsys: Capture) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


# ------------------------------------------------------------------ render


def test_render_prints_a_page_that_stands_alone(folder: Path, capsys: Capture) -> None:
    (folder / "Skarn_Head.wiki").write_text("== Tower ==\nIt is '''old'''.\n")
    assert main(["render", "Skarn_Head.wiki"]) == 0
    html = capsys.readouterr().out
    assert html.startswith("<!DOCTYPE html>")
    assert "<title>Skarn Head</title>" in html
    assert "<b" in html
    assert "<script" not in html
    assert " src=" not in html
    assert "<link" not in html


def test_render_prints_the_article_alone(folder: Path, capsys: Capture) -> None:
    (folder / "a.wiki").write_text("It is '''old'''.\n")
    assert main(["render", "--format", "body", "a.wiki"]) == 0
    html = capsys.readouterr().out
    assert html.startswith("<p")
    assert "<html" not in html


def test_render_takes_standard_input_and_a_title(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, "{{PAGENAME}}: 𝔞 é\r\n".encode())
    assert main(["render", "--format", "body", "--title", "Talk:The Head", "-"]) == 0
    assert "The Head: 𝔞 é" in capsys.readouterr().out


def test_render_takes_templates_from_a_folder(folder: Path, capsys: Capture) -> None:
    (folder / "templates").mkdir()
    (folder / "templates" / "Template%3AWeight.wikitext").write_text("weighs {{{1}}}")
    (folder / "a.wiki").write_text("It {{Weight|two tons}}.\n")
    assert main(["render", "--format", "body", "--templates", "templates", "a.wiki"]) == 0
    assert "It weighs two tons." in capsys.readouterr().out
    assert main(["render", "--format", "body", "a.wiki"]) == 0
    assert "weighs" not in capsys.readouterr().out


REQUESTS: list[dict[str, Any]] = [
    {"id": "one", "wikitext": "A ''b''.", "title": "T", "templates": {}, "options": {}},
    {"id": 2, "wikitext": "{{x}} [[Y]] [[Z]]", "title": "T", "templates": {"Template:X": "é 𝔞", "Y": "y"},
     "options": {}},
    {"id": "three", "wikitext": "", "title": "T", "templates": {}, "options": {}},
]  # fmt: skip


def test_json_lines_are_answered_one_by_one_in_order() -> None:
    lines = b"".join(json.dumps(request).encode() + b"\n" for request in REQUESTS)
    done = process(["render", "--jsonl"], lines)
    assert (done.returncode, done.stderr) == (0, b"")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["one", 2, "three"]
    assert all(set(answer) == {"id", "html"} for answer in answers)
    assert "<i" in answers[0]["html"]
    assert "é 𝔞" in answers[1]["html"]
    assert answers[1]["html"].count('class="new"') == 1  # the page that was not given
    assert answers[2]["html"] == ""


def test_an_answer_does_not_wait_for_the_next_request() -> None:
    command = [sys.executable, "-m", "editor", "render", "--jsonl"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    ) as running:
        assert running.stdin
        assert running.stdout
        for request in REQUESTS:
            running.stdin.write(json.dumps(request).encode() + b"\n")
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["id"] == request["id"]
        running.stdin.close()
        assert running.wait() == 0


def test_a_line_that_is_no_request_is_answered_and_the_next_one_too() -> None:
    done = process(["render", "--jsonl"], b'not JSON\n\n[1]\n{"id": 4}\n' + json.dumps(REQUESTS[0]).encode())
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [answer["id"] for answer in answers] == [None, None, 4, "one"]
    assert ["html" in answer for answer in answers] == [False, False, False, True]


def test_the_site_profile_is_named_by_the_environment_or_an_option(folder: Path) -> None:
    for name, path in (("one", "/one/$1"), ("two", "/two/$1")):
        (folder / f"{name}.json").write_text(json.dumps({"articlepath": path}))
    request = json.dumps({"id": 1, "wikitext": "[[Y]]", "title": "T", "templates": {"Y": ""}, "options": {}}).encode()
    by_environment = process(["render", "--jsonl"], request, FIDELITY_SITE="one.json")
    assert 'href="/one/Y"' in json.loads(by_environment.stdout)["html"]
    by_option = process(["render", "--jsonl", "--site", "two.json"], request, FIDELITY_SITE="one.json")
    assert 'href="/two/Y"' in json.loads(by_option.stdout)["html"]


# ------------------------------------------------------------------ lint


def test_a_clean_article_says_nothing(folder: Path, capsys: Capture) -> None:
    (folder / "Skarn.wiki").write_text(CLEAN)
    assert main(["lint", "Skarn.wiki"]) == 0
    assert capsys.readouterr() == ("", "")


def test_findings_are_lines_with_place_level_and_rule(folder: Path, capsys: Capture) -> None:
    (folder / "Skarn.wiki").write_text(BAD)
    assert main(["lint", "Skarn.wiki"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("Skarn.wiki:1:13: warning: ") and line.endswith("[word-doubled]") for line in lines)
    assert any(": error: " in line and line.endswith("[extlink-pipe]") for line in lines)


def test_a_json_line_is_a_finding(folder: Path, capsys: Capture) -> None:
    (folder / "Skarn.wiki").write_text("𝔞 " + BAD)
    assert main(["lint", "--format", "jsonl", "--select", "extlink-pipe", "Skarn.wiki"]) == 1
    found = records(capsys)
    assert len(found) == 1
    start = ("𝔞 " + BAD).index("| the map")  # in code points
    assert found[0]["file"] == "Skarn.wiki"
    assert (found[0]["start"], found[0]["end"]) == (start, start + 1)
    assert (found[0]["rule"], found[0]["severity"]) == ("extlink-pipe", "error")
    assert found[0]["message"]
    assert found[0]["fix"]["edits"][0]["start"] == start


def test_json_is_one_list_of_all_files(folder: Path, capsys: Capture) -> None:
    for name in ("a.wiki", "b.wiki"):
        (folder / name).write_text(BAD)
    assert main(["lint", "--format", "json", "--select", "word-doubled", "a.wiki", "b.wiki"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert [(each["file"], each["rule"]) for each in found] == [("a.wiki", "word-doubled"), ("b.wiki", "word-doubled")]


def test_sarif_is_one_log_of_all_files(folder: Path, capsys: Capture) -> None:
    for name in ("a.wiki", "b.wiki"):
        (folder / name).write_text(BAD)
    assert main(["lint", "--format", "sarif", "--select", "word-doubled", "a.wiki", "b.wiki"]) == 1
    log = json.loads(capsys.readouterr().out)
    assert log["version"] == "2.1.0"
    places = [result["locations"][0]["physicalLocation"] for result in log["runs"][0]["results"]]
    assert [place["artifactLocation"]["uri"] for place in places] == ["a.wiki", "b.wiki"]
    assert (places[0]["region"]["startLine"], places[0]["region"]["startColumn"]) == (1, 13)


@pytest.mark.parametrize(
    ("level", "rule", "code"),
    [
        ("error", "extlink-pipe", 1),
        ("error", "word-doubled", 0),
        ("warning", "word-doubled", 1),
        ("warning", "extlink-in-prose", 0),
        ("hint", "extlink-in-prose", 1),
    ],
)
def test_the_exit_code_follows_the_level(folder: Path, level: str, rule: str, code: int) -> None:
    (folder / "Skarn.wiki").write_text(BAD)
    assert main(["lint", "--fail-on", level, "--select", rule, "Skarn.wiki"]) == code


def test_files_of_a_folder_are_named_by_both(folder: Path, capsys: Capture) -> None:
    (folder / "pages" / "inner").mkdir(parents=True)
    for name in ("b.wiki", "a.WIKITEXT", "c.mediawiki", "d.txt", "inner/e.wiki", "no.html", "no.md"):
        (folder / "pages" / name).write_text(BAD)
    for given in ("pages", "pages/"):
        assert main(["lint", "--format", "jsonl", "--select", "extlink-pipe", given]) == 1
        files = [record["file"] for record in records(capsys)]
        assert files == ["pages/a.WIKITEXT", "pages/b.wiki", "pages/c.mediawiki", "pages/d.txt", "pages/inner/e.wiki"]


def test_titles_come_from_a_file_or_the_name(folder: Path, capsys: Capture) -> None:
    text = "The light is old. [[Skarn Light]] is its name.\n\n[[Category:Lights]]\n"
    for name in ("x.wiki", "Skarn_Light.wiki"):
        (folder / name).write_text(text)
    (folder / "titles.tsv").write_text("x.wiki\tSkarn Light\n")
    assert main(["lint", "--select", "link-self", "--fail-on", "hint", "x.wiki"]) == 0
    assert main(["lint", "--select", "link-self", "--fail-on", "hint", "--titles", "titles.tsv", "x.wiki"]) == 1
    assert main(["lint", "--select", "link-self", "--fail-on", "hint", "Skarn_Light.wiki"]) == 1


def test_lint_takes_standard_input(folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, BAD.encode())
    assert main(["lint", "--format", "jsonl", "--select", "extlink-pipe", "-"]) == 1
    assert [record["file"] for record in records(capsys)] == ["-"]


# ------------------------------------------------------------------ fix


@pytest.mark.parametrize("command", [["lint", "--fix"], ["fix"]])
def test_fixing_changes_the_file_and_tells_what_is_left(folder: Path, capsys: Capture, command: list[str]) -> None:
    page = folder / "Skarn.wiki"
    page.write_text(BAD)
    assert main([*command, "Skarn.wiki"]) == 0
    assert page.read_text() == MENDED
    out = capsys.readouterr().out
    assert "[extlink-in-prose]" in out
    assert "[extlink-pipe]" not in out


def test_fixing_keeps_mark_and_line_ends(folder: Path) -> None:
    page = folder / "Skarn.wiki"
    page.write_bytes(b"\xef\xbb\xbf" + BAD.replace("\n", "\r\n").encode())
    main(["fix", "Skarn.wiki"])
    assert page.read_bytes() == b"\xef\xbb\xbf" + MENDED.replace("\n", "\r\n").encode()


def test_a_file_without_fixes_is_not_written(folder: Path) -> None:
    page = folder / "Skarn.wiki"
    page.write_text(CLEAN)
    page.chmod(0o444)
    before = page.stat()
    assert main(["fix", "Skarn.wiki"]) == 0
    assert (page.stat().st_ino, page.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_only_the_rules_selected_are_mended(folder: Path) -> None:
    page = folder / "Skarn.wiki"
    page.write_text(BAD)
    assert main(["fix", "--select", "extlink-pipe", "Skarn.wiki"]) == 0
    assert page.read_text() == BAD.replace("|", "", 1)


def test_a_difference_is_shown_and_nothing_changed(folder: Path, capsys: Capture) -> None:
    page = folder / "Skarn.wiki"
    page.write_text(BAD)
    main(["lint", "--diff", "Skarn.wiki"])
    lines = capsys.readouterr().out.splitlines()
    assert "-" + BAD.splitlines()[0] in lines
    assert "+" + MENDED.splitlines()[0] in lines
    assert page.read_text() == BAD


# ------------------------------------------------------------------ failure


@pytest.mark.parametrize(
    "arguments",
    [
        ["render", "nowhere.wiki"],
        ["render", "."],
        ["render"],
        ["render", "--site", "nowhere.json", "page.wiki"],
        ["render", "--site", "page.wiki", "page.wiki"],
        ["lint", "nowhere.wiki"],
        ["lint", "latin.wiki"],
        ["lint", "--titles", "nowhere.tsv", "page.wiki"],
        ["lint", "--site", "nowhere.json", "page.wiki"],
        ["lint", "--select", "no-such-rule", "page.wiki"],
        ["fix", "nowhere.wiki"],
        ["lint", "--select", "extlink-pip", "page.wiki"],
        ["lint", "--jobs", "-2", "page.wiki"],
        ["lint", "--baseline", "page.wiki", "page.wiki"],
        ["fix", "--format", "sarif", "-"],
    ],
)
def test_a_failure_is_one_clear_line(folder: Path, capsys: Capture, arguments: list[str]) -> None:
    (folder / "page.wiki").write_text(CLEAN)
    (folder / "latin.wiki").write_bytes(b"caf\xe9")
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("wikiwright: ")
    assert err.endswith(".\n")
    assert err.count("\n") == 1


@pytest.mark.parametrize("arguments", [["lint"], ["lint", "--format", "xml", "a"], ["render", "--nonsense", "a"]])
def test_a_command_line_in_error_is_explained(capsys: Capture, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: wikiwright" in capsys.readouterr().err


def test_the_version_is_told(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"wikiwright {__version__}\n"


def test_what_is_printed_is_utf8_whatever_the_terminal(folder: Path) -> None:
    (folder / "a.wiki").write_text("Ω and and 𝔞\n", encoding="utf-8")
    for arguments in (["lint", "a.wiki"], ["render", "a.wiki"], ["lint", "--diff", "a.wiki"]):
        done = process(arguments, PYTHONIOENCODING="ascii")
        assert done.stderr == b""
        assert done.stdout.decode("utf-8")


def test_a_reader_who_has_seen_enough_is_no_failure(folder: Path) -> None:
    (folder / "a.wiki").write_text("a | b {{c\n" * 3000)
    command = [sys.executable, "-m", "editor", "render", "--format", "html", "a.wiki"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 0


@pytest.mark.parametrize(
    "arguments", [["render", "a.wiki"], ["render", "--jsonl"], ["lint", "a.wiki"], ["fix", "a.wiki"]]
)
def test_no_command_but_open_needs_qt(folder: Path, arguments: list[str]) -> None:
    (folder / "a.wiki").write_text(CLEAN)
    program = (
        "import sys; from editor.cli import main; code = main(sys.argv[1:]); "
        "qt = ('PySide6', 'shiboken6', 'editor.ui', 'editor.app'); "
        "print(*(name for name in sys.modules if name.startswith(qt)), file=sys.stderr, end=''); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        input=json.dumps(REQUESTS[0]).encode(),
        capture_output=True,
        check=False,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[2])},  # and no screen
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_standard_input_is_mended_to_standard_output(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, b"\xef\xbb\xbf" + BAD.replace("\n", "\r\n").encode())
    assert main(["fix", "--format", "jsonl", "-"]) == 0
    out, err = capsys.readouterr()
    assert out == "\ufeff" + MENDED.replace("\n", "\r\n")
    assert "extlink-in-prose" in {json.loads(line)["rule"] for line in err.splitlines()}


def test_standard_input_that_mending_would_damage_is_refused(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, b"caf\xe9 is is old")
    assert main(["fix", "-"]) == 2
    assert capsys.readouterr() == ("", "wikiwright: Standard input is not UTF-8. Nothing was changed.\n")


def test_standard_input_can_be_compared(folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, BAD.encode())
    main(["lint", "--diff", "-"])
    assert "+" + MENDED.splitlines()[0] in capsys.readouterr().out.splitlines()


def test_suggestions_are_made_only_when_asked_for(folder: Path) -> None:
    page = folder / "Skarn.wiki"
    text = "It was buildt in 1901.\n\n[[Category:Villages]]\n"
    for option, changed in (("--fix", False), ("--fix-unsafe", True)):
        page.write_text(text)
        main(["lint", option, "--select", "spell-known,spell-unknown", "Skarn.wiki"])
        assert (page.read_text() != text) is changed, option


def test_rules_are_named_several_at_once(folder: Path, capsys: Capture) -> None:
    (folder / "Skarn.wiki").write_text(BAD)
    main(["lint", "--format", "jsonl", "--select", "extlink-pipe,word-doubled", "Skarn.wiki"])
    assert {record["rule"] for record in records(capsys)} == {"extlink-pipe", "word-doubled"}
    main(["lint", "--format", "jsonl", "--ignore", "extlink-pipe,", "--ignore", "word-doubled", "Skarn.wiki"])
    left = {record["rule"] for record in records(capsys)}
    assert left
    assert left.isdisjoint({"extlink-pipe", "word-doubled"})


def test_a_rule_misspelled_is_guessed(folder: Path, capsys: Capture) -> None:
    assert main(["lint", "--ignore", "extlink-pip", "."]) == 2
    assert capsys.readouterr().err == "wikiwright: There is no rule named extlink-pip; extlink-pipe is near.\n"


def test_never_fails_on_what_is_found(folder: Path) -> None:
    (folder / "Skarn.wiki").write_text(BAD)
    assert main(["lint", "--fail-on", "never", "Skarn.wiki"]) == 0
    assert main(["lint", "--fail-on", "never", "nowhere.wiki"]) == 2


def test_an_article_named_twice_is_read_once_and_hidden_ones_never(folder: Path, capsys: Capture) -> None:
    (folder / ".git").mkdir()
    for name in ("a.wiki", ".b.wiki", ".git/c.txt"):
        (folder / name).write_text(BAD)
    main(["lint", "--format", "jsonl", "--select", "extlink-pipe", "a.wiki", ".", str(folder / "a.wiki")])
    assert [record["file"] for record in records(capsys)] == ["a.wiki"]


def test_a_folder_without_articles_is_told(folder: Path, capsys: Capture) -> None:
    assert main(["lint", "."]) == 0
    assert "no articles there" in capsys.readouterr().err


def test_comments_in_the_article_are_followed(folder: Path, capsys: Capture) -> None:
    (folder / "a.wiki").write_text("<!-- lint-disable-next-line word-doubled -->\nIt is is so.\n\nIt is is so.\n")
    assert main(["lint", "--format", "jsonl", "--select", "word-doubled", "a.wiki"]) == 1
    assert len(records(capsys)) == 1
    main(["fix", "--select", "word-doubled", "a.wiki"])
    assert (folder / "a.wiki").read_text().count("is is") == 1
    capsys.readouterr()
    main(["lint", "--format", "sarif", "--select", "word-doubled", "a.wiki"])
    results = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    assert [result["suppressions"][0]["kind"] for result in results] == ["inSource"]


def test_sarif_marks_what_the_baseline_knows(folder: Path, capsys: Capture) -> None:
    (folder / "a.wiki").write_text(BAD)
    main(["lint", "--format", "jsonl", "--select", "word-doubled", "a.wiki"])
    (folder / "known.jsonl").write_text(capsys.readouterr().out)
    (folder / "a.wiki").write_text(BAD + BAD)
    select = ["--select", "word-doubled", "--baseline", "known.jsonl"]
    assert main(["lint", "--format", "sarif", *select, "a.wiki"]) == 1
    results = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    assert [(result["baselineState"], "suppressions" in result) for result in results] == [
        ("unchanged", True),
        ("new", False),
    ]


def test_sarif_tells_of_a_file_that_could_not_be_read(folder: Path, capsys: Capture) -> None:
    (folder / "bad.wiki").write_bytes(b"a\xff")
    assert main(["lint", "--format", "sarif", "bad.wiki"]) == 2
    invocation = json.loads(capsys.readouterr().out)["runs"][0]["invocations"][0]
    assert not invocation["executionSuccessful"]
    assert "not UTF-8" in invocation["toolExecutionNotifications"][0]["message"]["text"]


def test_a_user_who_has_had_enough_sees_no_traceback(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_arguments: object, **_named: object) -> None:
        raise KeyboardInterrupt

    (folder / "a.wiki").write_text(BAD)
    monkeypatch.setattr("editor.batch.run", interrupted)
    assert main(["lint", "a.wiki"]) == 130


def test_a_file_that_cannot_be_read_does_not_stop_the_others(folder: Path, capsys: Capture) -> None:
    (folder / "bad.wiki").write_bytes(b"a\xff")
    (folder / "good.wiki").write_text(BAD, encoding="utf-8")
    assert main(["lint", "--format", "jsonl", "."]) == 2
    out, err = capsys.readouterr()
    assert "not UTF-8" in err
    assert "extlink-pipe" in out


def test_a_baseline_hides_what_is_known_and_nothing_else(folder: Path, capsys: Capture) -> None:
    (folder / "a.wiki").write_text(BAD, encoding="utf-8")
    main(["lint", "--format", "jsonl", "a.wiki"])
    (folder / "known.jsonl").write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["lint", "--baseline", "known.jsonl", "a.wiki"]) == 0
    (folder / "a.wiki").write_text(f"\n\n{BAD}the the\n", encoding="utf-8")
    assert main(["lint", "--format", "jsonl", "--baseline", "known.jsonl", "a.wiki"]) == 1
    assert {json.loads(line)["rule"] for line in capsys.readouterr().out.splitlines()} == {"word-doubled"}


def test_a_diff_changes_no_file(folder: Path, capsys: Capture) -> None:
    (folder / "a.wiki").write_text(BAD, encoding="utf-8")
    main(["lint", "--diff", "a.wiki"])
    assert "+" + MENDED.splitlines()[0] in capsys.readouterr().out.splitlines()
    assert (folder / "a.wiki").read_text(encoding="utf-8") == BAD


def test_more_processes_find_the_same(folder: Path, capsys: Capture) -> None:
    for number in range(6):
        (folder / f"{number}.wiki").write_text(BAD, encoding="utf-8")
    main(["lint", "--format", "jsonl", "."])
    alone = capsys.readouterr().out
    main(["lint", "--format", "jsonl", "--jobs", "2", "."])
    assert capsys.readouterr().out == alone
