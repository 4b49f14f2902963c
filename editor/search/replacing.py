"""Changes files so that all can be put back: before one is written, it is kept as it was.

A *record* is a folder with copies and a list of them, to which a line is added before each file is written. Whatever
ends the program, what the list names can be put back.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from editor.errors import FileError
from editor.search.messages import Answer, FileChange, FilesDone, LeftOut, Progress
from editor.storage import file
from editor.text import apply_edits
from editor.wording import say

_LIST = "changed.jsonl"
_KEPT = 5  # records


@dataclass(frozen=True, slots=True)
class _Entry:
    """A changed file: where it is, which copy is how it was, and the digests of both in hexadecimal."""

    path: str
    copy: str
    before: str
    after: str


def replace_in_files(changes: Sequence[FileChange], keep: Path, stopped: Callable[[], bool]) -> Iterator[Answer]:
    """Change files one by one, and yield how far it is and what became of them.

    Args:
        changes: What to change; a file that is not as it was searched is left alone.
        keep: The folder of records.
        stopped: Tells whether to stop before the next file.
    """
    changed: list[tuple[Path, int]] = []
    failed: list[LeftOut] = []
    try:
        record = _begin_record(keep)
    except OSError as error:
        why = error.strerror or str(error)
        reason = say("Files could not be kept as they were ({reason}), so none was changed.", reason=why)
        yield FilesDone(failed=tuple(LeftOut(change.path, reason) for change in changes))
        return
    for number, change in enumerate(changes):
        if stopped():
            break
        yield Progress(number, len(changes), change.path.name)
        try:
            _change(change, record, number)
        except FileError as error:
            failed.append(LeftOut(change.path, error.message))
        else:
            changed.append((change.path, len(change.edits)))
    if not changed:
        shutil.rmtree(record, ignore_errors=True)
    else:
        _forget_old(keep)
    halted = len(changed) + len(failed) < len(changes)
    yield FilesDone(tuple(changed), tuple(failed), record if changed else None, halted)


def put_back(record: Path) -> Iterator[Answer]:
    """Give the files of a record the bytes they had, but for those that were changed since."""
    entries = _entries(record)
    changed: list[tuple[Path, int]] = []
    failed: list[LeftOut] = []
    for number, entry in enumerate(entries):
        path = Path(entry.path)
        yield Progress(number, len(entries), path.name)
        try:
            if _put_back(entry, record):
                changed.append((path, 1))
        except FileError as error:
            failed.append(LeftOut(path, error.message))
    if not failed:
        shutil.rmtree(record, ignore_errors=True)
    yield FilesDone(tuple(changed), tuple(failed), record if failed else None)


def newest_record(keep: Path) -> Path | None:
    """Return the record of the last replacement, or None."""
    return max(_records(keep), key=lambda record: int(record.name), default=None)


def files_of(record: Path) -> list[Path]:
    """Return the files that a record can put back."""
    return [Path(entry.path) for entry in _entries(record)]


# ---------------------------------------------------------------------- inside


def _change(change: FileChange, record: Path, number: int) -> None:
    loaded = file.load(change.path)
    if loaded.digest != change.digest:
        raise FileError(
            say("{file} was changed since it was searched. Search again.", file=change.path.name), change.path
        )
    text = apply_edits(loaded.text, change.edits)
    copy = record / f"{number:05}{change.path.suffix}"
    file.save(copy, loaded.text, loaded.shape)
    after = file.digest_of_text(text, loaded.shape).hex()
    _note(record, _Entry(str(change.path.absolute()), copy.name, loaded.digest.hex(), after))
    file.save(change.path, text, loaded.shape)


def _put_back(entry: _Entry, record: Path) -> bool:
    """Put one file back; tells whether there was anything to do."""
    path = Path(entry.path)
    now = file.digest_of(path)
    if now is not None and now.hex() == entry.before:
        return False  # it was never written, or has been put back already
    if now is None or now.hex() != entry.after:
        raise FileError(
            say(
                "{file} was changed or moved since, and stays as it is. Its text from before is in {copy}.",
                file=path.name,
                copy=str(record / entry.copy),
            ),
            path,
        )
    kept = file.load(record / entry.copy)
    file.save(path, kept.text, kept.shape)
    return True


def _begin_record(keep: Path) -> Path:
    record = keep / str(time.time_ns())
    record.mkdir(parents=True)
    return record


def _note(record: Path, entry: _Entry) -> None:
    path = record / _LIST
    try:
        with path.open("a", encoding="utf-8") as noted:
            noted.write(json.dumps(asdict(entry)) + "\n")
            noted.flush()
            os.fsync(noted.fileno())
    except OSError as error:
        name = Path(entry.path).name
        raise FileError(say("{file} could not be kept as it was, so it was not changed.", file=name), path) from error


def _entries(record: Path) -> list[_Entry]:
    try:
        lines = (record / _LIST).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
    entries = []
    for line in lines:
        try:
            entries.append(_Entry(**json.loads(line)))
        except (ValueError, TypeError):
            break  # the line that was being written when the program ended; its file was not
    return entries


def _records(keep: Path) -> list[Path]:
    if not keep.is_dir():
        return []
    return [each for each in keep.iterdir() if each.name.isdecimal() and (each / _LIST).exists()]


def _forget_old(keep: Path) -> None:
    for record in sorted(_records(keep), key=lambda record: int(record.name))[:-_KEPT]:
        shutil.rmtree(record, ignore_errors=True)
