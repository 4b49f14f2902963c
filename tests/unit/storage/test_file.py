from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import FileError, FileTooLargeError, NotUtf8Error
from editor.storage import file

pieces = st.sampled_from(
    [
        "\n",
        "\r",
        "\r\n",
        "\u2029",
        "\u2028",
        "\ufdd0",
        "\ufeff",
        "\ufffe",
        "\u00a0",
        "\x00",
        "\x85",
        "a",
        "b",
        "é",
        "😀",
    ]
)
raw_texts = st.lists(pieces, max_size=25).map("".join)


def write(data: bytes) -> Path:
    handle, name = tempfile.mkstemp()
    with os.fdopen(handle, "wb") as out:
        out.write(data)
    return Path(name)


@given(raw_texts)
def test_loaded_and_saved_is_the_same_file(raw: str) -> None:
    path = write(raw.encode())
    try:
        loaded = file.load(path)
        assert not any(c in loaded.text for c in "\r\u2029\ufdd0")
        assert not loaded.text.startswith("\ufeff")
        again = file.save(path, loaded.text, loaded.shape)
        assert path.read_bytes() == raw.encode()
        assert again == loaded
    finally:
        path.unlink()


@given(
    st.lists(
        st.tuples(st.text("abé\u00a0", min_size=1, max_size=3), st.sampled_from(["\n", "\r", "\r\n"])), min_size=1
    ),
    st.data(),
)
def test_untouched_lines_keep_their_bytes(lines: list[tuple[str, str]], data: st.DataObject) -> None:
    raw = "".join(f"{number}{line}{end}" for number, (line, end) in enumerate(lines))
    text, shape = file.unshape(raw)
    touched = data.draw(st.integers(0, len(lines) - 1))
    what = data.draw(st.sampled_from(["rewrite", "insert", "delete"]))
    inside = text.split("\n")
    kept = [f"{number}{line}{end}" for number, (line, end) in enumerate(lines) if number != touched]
    if what == "rewrite":
        inside[touched] = "X"
    elif what == "insert":
        inside.insert(touched, "X")
        kept = [f"{number}{line}{end}" for number, (line, end) in enumerate(lines)]
    else:
        del inside[touched]
    encoded = file.encode("\n".join(inside), shape)
    at = 0
    for line in kept:
        at = encoded.index(line, at) + len(line)
    rest = len(encoded) - sum(map(len, kept))
    assert rest == {"rewrite": 1 + len(lines[touched][1]), "delete": 0}.get(what, rest)


def test_a_new_line_gets_the_usual_end() -> None:
    _, shape = file.unshape("a\r\nb\r\nc\nd\r\n")
    assert shape.end == "\r\n"
    assert file.encode("a\nb\nnew\nc\nd\n", shape) == "a\r\nb\r\nnew\r\nc\nd\r\n"


def test_the_shape_is_named() -> None:
    assert file.unshape("\ufeffa\r\n")[1].words == "UTF-8 BOM CRLF"
    assert file.unshape("a\n")[1].words == "UTF-8 LF"
    assert file.unshape("a\rb\n")[1].words == "UTF-8 mixed line ends"


def test_a_link_and_the_permissions_are_kept(tmp_path: Path) -> None:
    real, link = tmp_path / "real.wiki", tmp_path / "link.wiki"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to("real.wiki")
    file.save(link, "new", file.Shape())
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert sorted(tmp_path.iterdir()) == [link, real]


def test_a_failed_save_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.wiki"
    path.write_text("old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError, match=r"disk is full.*your text is still here"):
        file.save(path, "new", file.Shape())
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_opened_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    latin = tmp_path / "latin.wiki"
    latin.write_bytes("eins\nzw\u00f6lf".encode("latin-1"))
    with pytest.raises(NotUtf8Error, match=r"Line 2 holds the byte F6"):
        file.load(latin)
    wide = tmp_path / "wide.wiki"
    wide.write_bytes("text".encode("utf-16"))
    with pytest.raises(NotUtf8Error, match="UTF-16"):
        file.load(wide)
    with pytest.raises(FileError, match="no file"):
        file.load(tmp_path / "none.wiki")
    with pytest.raises(FileError, match="not a file"):
        file.load(tmp_path)
    monkeypatch.setattr(file, "SIZE_LIMIT", 3)
    with pytest.raises(FileTooLargeError):
        file.load(wide)
    with pytest.raises(FileError, match="folder is gone"):
        file.save(tmp_path / "gone" / "a.wiki", "text", file.Shape())
    with pytest.raises(FileError, match="read-only"):
        monkeypatch.setattr(os, "access", lambda *_: False)
        file.save(latin, "text", file.Shape())


def test_a_change_by_others_is_told_by_content(tmp_path: Path) -> None:
    path = tmp_path / "a.wiki"
    path.write_text("one")
    loaded = file.load(path)
    os.utime(path, (1, 1))
    assert file.digest_of(path) == loaded.digest
    path.write_text("two")
    assert file.digest_of(path) != loaded.digest
    path.unlink()
    assert file.digest_of(path) is None


def test_what_a_save_cut_off_left_behind_goes_with_the_next(tmp_path: Path) -> None:
    path = tmp_path / "a.wiki"
    old, young, other = (tmp_path / name for name in (".a.wiki.x.saving", ".a.wiki.y.saving", ".b.wiki.x.saving"))
    for each in (old, young, other):
        each.write_text("half")
    for each in (old, other):
        os.utime(each, (0, 0))
    file.save(path, "new", file.Shape())
    assert sorted(tmp_path.iterdir()) == sorted([path, young, other])
