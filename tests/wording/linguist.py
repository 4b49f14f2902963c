"""Files of Qt Linguist: brought up to date, read and compiled by Qt's own tools."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import PySide6

from tests.wording.source import ROOT, Text, as_cpp

FOLDER = ROOT / "resources" / "i18n"


@dataclass(frozen=True)
class Message:
    """An entry of a file of Qt Linguist.

    Attributes:
        source: The English text; with a count, the form for many.
        forms: Its translation; with a count, one for each of the language's numbers.
        state: "", ``unfinished``, ``vanished`` or ``obsolete``.
        comment: What translators are told.
        counted: It is about a number of things.
    """

    source: str
    forms: tuple[str, ...]
    state: str
    comment: str
    counted: bool


def files() -> list[Path]:
    """Return the files of all languages."""
    return sorted(FOLDER.glob("*.ts"))


def update(file: Path, found: Iterable[Text], *, keep_vanished: bool = True) -> None:
    """Bring a file up to date: new texts are unfinished, those that are gone are marked, or dropped."""
    with TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        source.write_text(as_cpp(found), "utf-8")
        options = ["-silent", "-locations", "none", "-source-language", "en", "-disable-heuristic", "similartext"]
        _run("lupdate", *options, *([] if keep_vanished else ["-no-obsolete"]), str(source), "-ts", str(file))


def compile_(file: Path, to: Path) -> None:
    """Compile a file for the program."""
    _run("lrelease", "-silent", str(file), "-qm", str(to))


def read(file: Path) -> list[Message]:
    """Return the entries of a file."""
    return [_message(node) for node in ElementTree.parse(file).getroot().iter("message")]


def _message(node: ElementTree.Element) -> Message:
    translation = node.find("translation")
    assert translation is not None
    forms = [it.text or "" for it in translation.findall("numerusform")] or [translation.text or ""]
    return Message(
        source=node.findtext("source", ""),
        forms=tuple(forms),
        state=translation.get("type", ""),
        comment=node.findtext("extracomment", ""),
        counted=node.get("numerus") == "yes",
    )


def _run(tool: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / (tool + (".exe" if sys.platform == "win32" else ""))
    done = subprocess.run([program, *arguments], capture_output=True, text=True)
    if done.returncode or done.stderr.strip():
        raise RuntimeError(f"{tool}: {done.stdout}{done.stderr}")
