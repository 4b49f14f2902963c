"""Articles on disk: read, and written so that nobody's bytes change but those the user changed.

Inside, lines end in ``\\n`` and no byte order mark leads. What the file had instead is its `Shape`, put back on saving.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
import tempfile
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from editor.errors import FileError, FileTooLargeError, NotUtf8Error
from editor.wording import Wording, say, verbatim

SUFFIXES = frozenset({".wiki", ".wikitext", ".mediawiki", ".txt"})
"""Of the files in a folder that are taken for articles."""

SIZE_LIMIT = 24 * 1024 * 1024
"""Bytes. MediaWiki refuses pages above 2 MB; above this a text pane stops being one."""

_SAVING = ".saving"
_CUT_OFF_S = 600  # no save takes as long

# A text pane takes all of these for the end of a line, so they are ends here too, and come back as they were.
_LINE_END = re.compile("\r\n|[\n\r\u2029\ufdd0\ufdd1]")
_MARKS = re.compile("[\ufeff\ufffe]*")  # Qt drops or misreads these at the start of a text
_END_NAMES = {"\n": "LF", "\r\n": "CRLF", "\r": "CR"}


@dataclass(frozen=True, slots=True)
class Shape:
    """What a file's bytes hold beyond its text.

    Attributes:
        mark: The byte order mark (or several), or "".
        end: The line end most lines have.
        ends: The end of every line of `text` but the last, where they are not all the same; else empty.
        text: The text as loaded, kept only for mixed line ends.
    """

    mark: str = ""
    end: str = "\n"
    ends: tuple[str, ...] = field(default=(), repr=False)
    text: str = field(default="", repr=False)

    @property
    def words(self) -> Wording:
        """Return how the status bar names it, e.g. ``UTF-8 LF``."""
        encoding = "UTF-8 BOM" if self.mark else "UTF-8"
        if self.ends:
            return say("{encoding} mixed line ends", encoding=encoding)
        if self.end not in _END_NAMES:
            return say("{encoding} other line ends", encoding=encoding)
        return verbatim(f"{encoding} {_END_NAMES[self.end]}")


@dataclass(frozen=True, slots=True)
class LoadedFile:
    """An article as read.

    Attributes:
        path: Where from.
        text: Lines ended by ``\\n``.
        shape: How to write it back.
        digest: Identifies the bytes, to tell whether another program changed them.
    """

    path: Path
    text: str
    shape: Shape
    digest: bytes


def load(path: Path) -> LoadedFile:
    """Read an article.

    Raises:
        NotUtf8Error: When the bytes are not UTF-8.
        FileTooLargeError: Above `SIZE_LIMIT`.
        FileError: When the file cannot be read.
    """
    data = _read(path)
    try:
        raw = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotUtf8Error(_not_utf8(path, data, error), path) from error
    text, shape = unshape(raw)
    return LoadedFile(path, text, shape, _digest(data))


def save(path: Path, text: str, shape: Shape) -> LoadedFile:
    """Write an article so that either the old or the new file is there, whole, at any moment.

    A link is followed and kept, and so are the permissions. (Other names of a hard-linked file keep the old text.)

    Returns:
        The file as it is now on disk, as `load` would give it.

    Raises:
        FileError: When it cannot be written; the old file is untouched.
    """
    raw = encode(text, shape)
    data = raw.encode("utf-8")
    try:
        _replace(Path(os.path.realpath(path)), data)
    except OSError as error:
        raise FileError(_unwritable(path, error), path) from error
    return LoadedFile(path, text, unshape(raw)[1], _digest(data))


def digest_of(path: Path) -> bytes | None:
    """Return what identifies the bytes on disk now, or None when there is no such file to read."""
    try:
        return _digest(path.read_bytes())
    except OSError:
        return None


def digest_of_text(text: str, shape: Shape) -> bytes:
    """Return what will identify the bytes of a text once it is saved."""
    return _digest(encode(text, shape).encode("utf-8"))


def encode(text: str, shape: Shape) -> str:
    """Put byte order mark and line ends back. Lines that `shape` knows keep their own end; new ones get the usual."""
    if not shape.ends:
        return shape.mark + (text if shape.end == "\n" else text.replace("\n", shape.end))
    lines = text.split("\n")
    ends = _ends_for(shape, lines)
    pieces = [shape.mark]
    for line, end in zip(lines, [*ends, ""], strict=True):
        pieces += line, end
    return "".join(pieces)


def _ends_for(shape: Shape, lines: list[str]) -> list[str]:
    """Return the ends of all `lines` but the last."""
    from editor.text.comparison import Change, compare  # of use to few files: not before the window is up

    ends = [shape.end] * len(lines)
    old = (*shape.ends, shape.end)
    removed = range(0)
    for stretch in compare(shape.text.split("\n"), lines):
        if stretch.change is Change.REMOVED:
            removed = range(stretch.old_start, stretch.old_end)
            continue
        # A rewritten line keeps the end of the line it replaced.
        source = range(stretch.old_start, stretch.old_end) if stretch.change is Change.SAME else removed
        for new_line, old_line in zip(range(stretch.new_start, stretch.new_end), source, strict=False):
            ends[new_line] = old[old_line]
        removed = range(0)
    return ends[:-1]


def unshape(raw: str) -> tuple[str, Shape]:
    """Part what a file holds, decoded, into its text and what `encode` puts back."""
    found = _MARKS.match(raw)
    mark = found.group() if found else ""
    body = raw[len(mark) :]
    ends = _LINE_END.findall(body)
    counted = Counter(ends)
    if set(counted) <= {"\n"}:
        return body, Shape(mark)
    text = _LINE_END.sub("\n", body)
    usual = counted.most_common(1)[0][0]
    if len(counted) == 1:
        return text, Shape(mark, usual)
    return text, Shape(mark, usual, tuple(ends), text)


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise FileTooLargeError(
                say(
                    "{file} has {size} MB; the editor opens files up to {limit} MB. Nothing was changed. "
                    "Split the file, or cut out the article you need.",
                    file=path.name,
                    size=round(size / 1e6),
                    limit=round(SIZE_LIMIT / 1e6),
                ),
                path,
            )
        if not path.is_file():
            raise FileError(
                say("{file} is a folder or a device, not a file. Choose an article.", file=path.name or str(path)), path
            )
        return path.read_bytes()
    except OSError as error:
        raise FileError(_unreadable(path, error), path) from error


def _replace(target: Path, data: bytes) -> None:
    mode = None
    if target.exists():
        if not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
        mode = stat.S_IMODE(target.stat().st_mode)
    handle, name = tempfile.mkstemp(prefix=_beside(target), suffix=_SAVING, dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(mode if mode is not None else 0o666 & ~_umask())
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)
    _sweep(target)


def _beside(target: Path) -> str:
    return f".{target.name[:80]}."


def _sweep(target: Path) -> None:
    """Take away what saves of this file left behind that were cut off."""
    start, now = _beside(target), time.time()
    with suppress(OSError):  # it is in nobody's way
        for entry in os.scandir(target.parent):
            ours = entry.name.startswith(start) and entry.name.endswith(_SAVING)
            if ours and now - entry.stat().st_mtime > _CUT_OFF_S:
                Path(entry.path).unlink()


def _umask() -> int:
    """Return the process's mask for new files; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network disks cannot, and need not
            raise
    finally:
        os.close(descriptor)


def _not_utf8(path: Path, data: bytes, error: UnicodeDecodeError) -> Wording:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return say(
            "{file} is not UTF-8. It begins like UTF-16. Nothing was changed. "
            "Convert the file to UTF-8 and open it again.",
            file=path.name,
        )
    return say(
        "{file} is not UTF-8. Line {line} holds the byte {byte}, which cannot stand there. Nothing was changed. "
        "Convert the file to UTF-8 and open it again.",
        file=path.name,
        line=data.count(b"\n", 0, error.start) + 1,
        byte=f"{data[error.start]:02X}",
    )


def _unreadable(path: Path, error: OSError) -> Wording:
    if isinstance(error, FileNotFoundError):
        return say("There is no file {path}. It may have been moved or renamed.", path=str(path))
    if isinstance(error, PermissionError):
        return say("{file} may not be read by you. Ask for permission to read it, or open a copy.", file=path.name)
    return say(
        "{file} could not be read: {error}. Check the disk and try again.",
        file=path.name,
        error=error.strerror or str(error),
    )


def _unwritable(path: Path, error: OSError) -> Wording:
    if error.errno == errno.ENOSPC:
        return say(
            "{file} could not be saved: the disk is full. "
            "The file on disk is as it was, and your text is still here. Make room, or save it elsewhere.",
            file=path.name,
        )
    if isinstance(error, FileNotFoundError):
        return say(
            "{file} could not be saved: its folder is gone. "
            "The file on disk is as it was, and your text is still here. Save it elsewhere.",
            file=path.name,
        )
    if isinstance(error, PermissionError):
        return say(
            "{file} could not be saved: it, or its folder, is read-only. "
            "The file on disk is as it was, and your text is still here. Save it elsewhere.",
            file=path.name,
        )
    return say(
        "{file} could not be saved: {error}. "
        "The file on disk is as it was, and your text is still here. Try again, or save it elsewhere.",
        file=path.name,
        error=error.strerror or str(error),
    )
