from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.errors import FileError
from editor.search.messages import Answer, FileChange, FilesDone, Progress
from editor.search.replacing import files_of, newest_record, put_back, replace_in_files
from editor.storage import file
from editor.text import Edit, Span
from editor.wording import verbatim

BEFORE = b"\xef\xbb\xbfa lamp\r\nis a lamp\n"
AFTER = b"\xef\xbb\xbfa lantern\r\nis a lantern\n"
EDITS = (Edit(Span(2, 6), "lantern"), Edit(Span(12, 16), "lantern"))


def change(path: Path) -> FileChange:
    return FileChange(path, file.load(path).digest, EDITS)


def articles(folder: Path, count: int = 3) -> list[Path]:
    paths = [folder / f"{number}.wiki" for number in range(count)]
    for path in paths:
        path.write_bytes(BEFORE)
    return paths


def run(answers: Iterator[Answer]) -> FilesDone:
    *first, last = answers
    assert all(isinstance(each, Progress) for each in first)
    assert isinstance(last, FilesDone)
    return last


def never() -> bool:
    return False


def test_files_are_changed_and_put_back_byte_for_byte(tmp_path: Path) -> None:
    paths, keep = articles(tmp_path), tmp_path / "keep"
    done = run(replace_in_files([change(path) for path in paths], keep, never))
    assert done.changed == tuple((path, 2) for path in paths) and not done.failed and not done.stopped
    assert [path.read_bytes() for path in paths] == [AFTER] * 3
    record = newest_record(keep)
    assert record is not None and record == done.record and files_of(record) == paths
    back = run(put_back(record))
    assert [path for path, _ in back.changed] == paths and back.record is None
    assert [path.read_bytes() for path in paths] == [BEFORE] * 3
    assert newest_record(keep) is None


def test_a_file_that_is_not_as_it_was_searched_is_left_alone(tmp_path: Path) -> None:
    paths, keep = articles(tmp_path), tmp_path / "keep"
    changes = [change(path) for path in paths]
    paths[1].write_bytes(b"quite another text that is long enough")
    done = run(replace_in_files(changes, keep, never))
    assert [path for path, _ in done.changed] == [paths[0], paths[2]]
    assert [(each.path, "since it was searched" in each.reason) for each in done.failed] == [(paths[1], True)]
    assert paths[1].read_bytes() == b"quite another text that is long enough"


def test_a_file_changed_since_is_not_put_back_but_its_copy_stays(tmp_path: Path) -> None:
    paths, keep = articles(tmp_path, 2), tmp_path / "keep"
    done = run(replace_in_files([change(path) for path in paths], keep, never))
    assert done.record is not None
    paths[0].write_bytes(b"mine")
    back = run(put_back(done.record))
    assert [path for path, _ in back.changed] == [paths[1]] and back.record == done.record
    assert paths[0].read_bytes() == b"mine" and paths[1].read_bytes() == BEFORE
    copy = Path(back.failed[0].reason.split(" is in ")[1].rstrip("."))
    assert copy.read_bytes() == BEFORE
    again = run(put_back(done.record))  # what is back already counts as done
    assert not again.changed and len(again.failed) == 1


@pytest.mark.parametrize("ends_at", range(6))
def test_ended_at_any_step_all_can_be_put_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ends_at: int) -> None:
    """Every save is a step: of a copy, or of a file itself."""
    paths, keep = articles(tmp_path), tmp_path / "keep"
    changes = [change(path) for path in paths]
    steps = 0
    real = file.save

    def save(path: Path, text: str, shape: file.Shape) -> file.LoadedFile:
        nonlocal steps
        if steps == ends_at:
            raise KeyboardInterrupt  # as a process ends: nothing behind it is carried out
        steps += 1
        return real(path, text, shape)

    with monkeypatch.context() as patched:
        patched.setattr(file, "save", save)
        with pytest.raises(KeyboardInterrupt):
            run(replace_in_files(changes, keep, never))
    assert all(path.read_bytes() in (BEFORE, AFTER) for path in paths)
    record = newest_record(keep)
    if record is None:
        assert all(path.read_bytes() == BEFORE for path in paths)
        return
    assert not run(put_back(record)).failed
    assert all(path.read_bytes() == BEFORE for path in paths)


def test_a_file_that_cannot_be_written_fails_and_the_others_do_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths, keep = articles(tmp_path), tmp_path / "keep"
    real = file.save

    def save(path: Path, text: str, shape: file.Shape) -> file.LoadedFile:
        if path == paths[0]:
            raise FileError(verbatim("0.wiki could not be saved: the disk is full."), path)
        return real(path, text, shape)

    changes = [change(path) for path in paths]
    with monkeypatch.context() as patched:
        patched.setattr(file, "save", save)
        done = run(replace_in_files(changes, keep, never))
    assert [each.path for each in done.failed] == [paths[0]] and len(done.changed) == 2
    assert done.record is not None and not run(put_back(done.record)).failed
    assert [path.read_bytes() for path in paths] == [BEFORE] * 3


def test_stopping_leaves_the_rest_as_it_is(tmp_path: Path) -> None:
    paths, keep = articles(tmp_path), tmp_path / "keep"
    answers = iter([False, True])
    done = run(replace_in_files([change(path) for path in paths], keep, lambda: next(answers)))
    assert done.stopped and [path for path, _ in done.changed] == paths[:1]
    assert [path.read_bytes() for path in paths] == [AFTER, BEFORE, BEFORE]


def test_nothing_is_changed_where_nothing_can_be_kept(tmp_path: Path) -> None:
    paths = articles(tmp_path)
    in_the_way = tmp_path / "keep"
    in_the_way.write_text("a file", encoding="utf-8")
    done = run(replace_in_files([change(path) for path in paths], in_the_way, never))
    assert not done.changed and len(done.failed) == 3
    assert [path.read_bytes() for path in paths] == [BEFORE] * 3


def test_a_torn_line_of_the_list_is_one_that_was_not_carried_out(tmp_path: Path) -> None:
    paths, keep = articles(tmp_path, 2), tmp_path / "keep"
    done = run(replace_in_files([change(path) for path in paths], keep, never))
    assert done.record is not None
    listed = done.record / "changed.jsonl"
    listed.write_bytes(listed.read_bytes()[:-9])
    assert files_of(done.record) == paths[:1]


def test_few_records_are_kept(tmp_path: Path) -> None:
    path, keep = articles(tmp_path, 1)[0], tmp_path / "keep"
    for _ in range(8):
        path.write_bytes(BEFORE)
        run(replace_in_files([change(path)], keep, never))
    assert sum(1 for _ in keep.iterdir()) == 5
