"""The program itself, as its command line runs it: killed while one types, and started again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

_PROGRAM = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from editor import app
from editor.ui.drafts import Drafts

begin = app.begin
task, *files = sys.argv[1:]

def say(*words):
    print(json.dumps(words), flush=True)

def begun(window, path):
    begin(window, path)
    source, drafts = window.source, window.findChild(Drafts)
    keys = QTimer(window, interval=10)
    def press():
        QTest.keyClicks(source, "abcdefghij "[len(source.article.text()) % 11])
        say(time.monotonic(), source.article.text())
    def look():
        if drafts.restored.sentence:
            keys.stop()
            say(drafts.restored.sentence, source.article.text())
            source.article.mark_saved()
            window.close()
    keys.timeout.connect(press if task == "type" else look)
    keys.start()

app.begin = begun
raise SystemExit(app.run([Path(each) for each in files]))
"""


def start(home: Path, *arguments: str) -> subprocess.Popen[bytes]:
    homes = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    environment = os.environ | {name: str(home / name) for name in homes}
    with (home / "said").open("wb") as out, (home / "errors").open("wb") as errors:
        command = [sys.executable, "-c", _PROGRAM, *arguments]
        return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=errors)


def said(home: Path) -> list[list[object]]:
    whole, _, _cut = (home / "said").read_bytes().rpartition(b"\n")
    return [json.loads(line) for line in whole.splitlines()]


@pytest.mark.parametrize("untitled", [False, True])
def test_the_program_killed_while_typing_restores_at_its_next_start(tmp_path: Path, untitled: bool) -> None:
    article = tmp_path / "article.wiki"
    article.write_text("before\n")
    with start(tmp_path, "type", *([] if untitled else [str(article)])) as program:
        while len(said(tmp_path)) < 60:
            assert program.poll() is None, (tmp_path / "errors").read_text()
            time.sleep(0.05)
        killed = time.monotonic()
        program.kill()
    typed = said(tmp_path)
    with start(tmp_path, "look") as program:
        assert program.wait(120) == 0, (tmp_path / "errors").read_text()
    ((sentence, text),) = said(tmp_path)
    assert str(sentence).startswith(
        "Restored: an article" if untitled else "Restored: unsaved changes to “article.wiki”"
    )
    assert article.read_text() == "before\n"
    texts = [each for _, each in typed]
    assert isinstance(text, str)
    # The last key may have come to the text and been written before it was told here.
    assert text in texts or len(text) == len(str(texts[-1])) + 1, "a text that was never there"
    lost = [when for when, typed_then in typed if len(str(typed_then)) > len(text)]
    assert not lost or killed - float(str(lost[0])) <= 1
