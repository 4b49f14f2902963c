"""Drafts on disk: what was typed and is not saved, as edits of a text that is kept along with them; and what is open.

One SQLite database, apart from all else, for all windows of a user. It is written ahead (WAL) and synced with every
transaction (FULL), so that after a crash or a power cut there is what was committed, whole. What a key writes does
not grow with the article: texts have a table of their own, written once and then at long intervals.
"""

from __future__ import annotations

import os
import sqlite3
import time
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import platformdirs

from editor.errors import FileError
from editor.storage import file
from editor.storage.database import Database
from editor.storage.presence import Presence
from editor.wording import say

DATABASE = "drafts.sqlite3"
_STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE drafts (
            id INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL, path TEXT, digest BLOB,
            caret INTEGER NOT NULL, top INTEGER NOT NULL, written REAL NOT NULL
        )""",
        """CREATE TABLE texts (
            draft INTEGER PRIMARY KEY REFERENCES drafts ON DELETE CASCADE, base BLOB NOT NULL, snapshot BLOB
        )""",
        """CREATE TABLE edits (
            draft INTEGER NOT NULL REFERENCES drafts ON DELETE CASCADE, number INTEGER NOT NULL,
            position INTEGER NOT NULL, removed INTEGER NOT NULL, added BLOB NOT NULL, length INTEGER NOT NULL,
            PRIMARY KEY (draft, number)
        ) WITHOUT ROWID""",
        "CREATE TABLE windows (owner TEXT PRIMARY KEY, path TEXT NOT NULL)",
    ),
    (
        "CREATE TABLE shown (owner TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (owner, path)) WITHOUT ROWID",
        """CREATE TABLE tabs (
            owner TEXT NOT NULL, number INTEGER NOT NULL, path TEXT, draft INTEGER, caret INTEGER NOT NULL,
            top INTEGER NOT NULL, current INTEGER NOT NULL, written REAL NOT NULL, PRIMARY KEY (owner, number)
        ) WITHOUT ROWID""",
        "DROP TABLE windows",
    ),
    ("ALTER TABLE drafts ADD COLUMN summary TEXT NOT NULL DEFAULT ''",),
)
"""What leads from each version of the schema to the next. A step that was released stays as it is: it is a
database's past.
"""


def default_folder() -> Path:
    """Return where drafts lie for this user."""
    return platformdirs.user_state_path("wikiwright", appauthor=False)


def real_path(path: Path) -> Path:
    """Return the one name of a file that may be reached by several."""
    return Path(os.path.realpath(path))


class DraftEdit(NamedTuple):
    """At `position`, `removed` code points gave way to `added`; the text then had `length` of them."""

    position: int
    removed: int
    added: str
    length: int


class Place(NamedTuple):
    """The caret, and the first code point in view."""

    caret: int = 0
    top: int = 0


@dataclass(frozen=True, slots=True)
class Base:
    """What a draft's edits start from: the text on disk.

    Attributes:
        path: The file, or None for an article without one.
        digest: Identifies the file's bytes; see `editor.storage.file`.
        packed: The text with byte order mark and line ends.
        length: Of the text, in code points.
    """

    path: Path | None
    digest: bytes | None
    packed: bytes = field(repr=False)
    length: int

    @classmethod
    def of(cls, path: Path | None, text: str, shape: file.Shape, digest: bytes | None) -> Base:
        """Pack a text as it was loaded or saved."""
        return cls(real_path(path) if path else None, digest, _pack(file.encode(text, shape)), len(text))


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as restored.

    Attributes:
        id: Of its row.
        base: What it started from.
        base_text: That text, unpacked.
        shape: Byte order mark and line ends to save it with.
        text: The text last written down.
        place: Where the reader was.
        written: When it was last written, in seconds since 1970.
        summary: The edit summary, as far as it was typed.
    """

    id: int
    base: Base
    base_text: str = field(repr=False)
    shape: file.Shape
    text: str = field(repr=False)
    place: Place
    written: float
    summary: str = ""


class Waiting(NamedTuple):
    """A draft of a window that is gone, still to be restored."""

    id: int
    path: Path | None
    written: float


class SessionTab(NamedTuple):
    """An article that was open.

    Attributes:
        path: Its file, or None.
        draft: The row of its draft, or None.
        place: Where the reader was.
        current: It was the one in view.
    """

    path: Path | None
    draft: int | None = None
    place: Place = Place()
    current: bool = False


class DraftStore(Database):
    """The database. All but `close` is called within `transaction`.

    Args:
        folder: Where it lies; made when missing.

    Raises:
        OSError: When the folder cannot be made or written.
        sqlite3.Error: When the database cannot be opened.
        FileError: When a newer version of the program wrote it.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / DATABASE, _STEPS, "FULL", say("a newer version of the program wrote the drafts"))
        try:
            with self.transaction():  # so that no other window looks at a presence half made
                self._presence = Presence(folder)
                self._presence.sweep()
        except BaseException:
            self._database.close()
            raise

    def close(self) -> None:
        """Leave the database and end this window's presence."""
        super().close()
        self._presence.leave()

    # ------------------------------------------------------------------ this window's draft

    def put(self, draft: int | None, base: Base) -> int:
        """Return the row of a draft, made when there is none yet."""
        if draft is not None:
            return draft
        made = self._database.execute(
            "INSERT INTO drafts (owner, path, digest, caret, top, written) VALUES (?, ?, ?, 0, 0, ?)",
            (self._presence.token, _name(base.path), base.digest, time.time()),
        )
        assert made.lastrowid is not None
        self._database.execute("INSERT INTO texts (draft, base) VALUES (?, ?)", (made.lastrowid, base.packed))
        return made.lastrowid

    def snapshot(self, draft: int, text: str) -> None:
        """Write the whole text in place of the edits before."""
        self._database.execute("UPDATE texts SET snapshot = ? WHERE draft = ?", (_pack(text), draft))
        self._database.execute("DELETE FROM edits WHERE draft = ?", (draft,))

    def append(self, draft: int, edits: Sequence[DraftEdit], place: Place) -> None:
        """Write edits behind those that are there."""
        last = self._database.execute("SELECT max(number) FROM edits WHERE draft = ?", (draft,)).fetchone()[0]
        first = 0 if last is None else last + 1
        self._database.executemany(
            "INSERT INTO edits (draft, number, position, removed, added, length) VALUES (?, ?, ?, ?, ?, ?)",
            (
                (draft, number, edit.position, edit.removed, _encode(edit.added), edit.length)
                for number, edit in enumerate(edits, first)
            ),
        )
        self._database.execute(
            "UPDATE drafts SET caret = ?, top = ?, written = ? WHERE id = ?", (*place, time.time(), draft)
        )

    def summarize(self, draft: int, summary: str) -> None:
        """Write the edit summary in place of the one before."""
        self._database.execute(
            "UPDATE drafts SET summary = ?, written = ? WHERE id = ?", (_storable(summary), time.time(), draft)
        )

    def drop(self, drafts: Iterable[int]) -> None:
        """Forget drafts."""
        self._database.executemany("DELETE FROM drafts WHERE id = ?", ((each,) for each in drafts))

    # ------------------------------------------------------------------ drafts of windows that are gone

    def take(self, which: Path | int | None) -> Draft | None:
        """Make a draft of a window that is gone this window's own, the newest first.

        What holds nothing that is not on disk is forgotten on the way: it was saved just before the end.

        Args:
            which: Only of this file, or only the draft of this row.
        """
        for waiting in self.waiting():
            if which is not None and which not in (waiting.path, waiting.id):
                continue
            draft = self._read(waiting)
            if _on_disk(draft):
                self.drop([draft.id])
                continue
            self._own(draft.id, self._presence.token)
            return draft
        return None

    def take_all(self) -> list[Draft]:
        """Make all drafts of windows that are gone this window's own, the oldest first; see `take`."""
        taken = []
        while (draft := self.take(None)) is not None:
            taken.append(draft)
        return taken[::-1]

    def release(self, draft: int) -> None:
        """Leave a draft to whoever takes it next."""
        self._own(draft, "")

    def waiting(self) -> list[Waiting]:
        """Return the drafts of windows that are gone, the newest first."""
        rows = self._database.execute("SELECT id, path, written, owner FROM drafts ORDER BY written DESC, id DESC")
        return [
            Waiting(id_, Path(path) if path else None, written)
            for id_, path, written, owner in rows.fetchall()
            if not owner or not self._presence.alive(owner)
        ]

    # ------------------------------------------------------------------ what is open

    def put_session(self, tabs: Sequence[SessionTab]) -> None:
        """Write down which articles this window has open, in order."""
        self._database.execute("DELETE FROM tabs WHERE owner = ?", (self._presence.token,))
        self._database.executemany(
            "INSERT INTO tabs VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (self._presence.token, number, _name(tab.path), tab.draft, *tab.place, tab.current, time.time())
                for number, tab in enumerate(tabs)
            ),
        )

    def take_session(self) -> list[SessionTab]:
        """Return what the window that ended last had open, and forget that of all that are gone."""
        owners = self._database.execute("SELECT owner FROM tabs GROUP BY owner ORDER BY max(written)").fetchall()
        taken: list[SessionTab] = []
        for (owner,) in owners:
            if self._presence.alive(owner):
                continue
            rows = self._database.execute(
                "SELECT path, draft, caret, top, current FROM tabs WHERE owner = ? ORDER BY number", (owner,)
            )
            taken = [
                SessionTab(Path(path) if path else None, draft, Place(caret, top), bool(current))
                for path, draft, caret, top, current in rows.fetchall()
            ]
            self._database.execute("DELETE FROM tabs WHERE owner = ?", (owner,))
        return taken

    # ------------------------------------------------------------------ other windows

    def enter(self, paths: Iterable[Path]) -> None:
        """Let others know which files this window has open."""
        self._database.execute("DELETE FROM shown WHERE owner = ?", (self._presence.token,))
        self._database.executemany(
            "INSERT INTO shown VALUES (?, ?)", ((self._presence.token, str(path)) for path in paths)
        )

    def others(self, path: Path) -> int:
        """Return how many other windows have a file open."""
        rows = self._database.execute(
            "SELECT owner FROM shown WHERE path = ? AND owner <> ?", (str(path), self._presence.token)
        )
        owners = [owner for (owner,) in rows.fetchall()]
        gone = [owner for owner in owners if not self._presence.alive(owner)]
        self._database.executemany("DELETE FROM shown WHERE owner = ?", ((each,) for each in gone))
        return len(owners) - len(gone)

    # ------------------------------------------------------------------ inside

    def _own(self, draft: int, owner: str) -> None:
        self._database.execute("UPDATE drafts SET owner = ? WHERE id = ?", (owner, draft))

    def _read(self, waiting: Waiting) -> Draft:
        digest, caret, top, summary, packed, snapshot = self._database.execute(
            "SELECT digest, caret, top, summary, base, snapshot FROM drafts JOIN texts ON draft = id WHERE id = ?",
            (waiting.id,),
        ).fetchone()
        base_text, shape = file.unshape(_unpack(packed))
        text = base_text if snapshot is None else _unpack(snapshot)
        edits = self._database.execute(
            "SELECT position, removed, added, length FROM edits WHERE draft = ? ORDER BY number", (waiting.id,)
        )
        for position, removed, added, length in edits:
            after = f"{text[:position]}{_decode(added)}{text[position + removed :]}"
            if len(after) != length:  # not of this text: a whole one before it is better than a torn one
                break
            text = after
        base = Base(waiting.path, digest, packed, len(base_text))
        # An edit may be written before the place it moved the caret to.
        place = Place(min(caret, len(text)), min(top, len(text)))
        return Draft(waiting.id, base, base_text, shape, text, place, waiting.written, summary)


def _name(path: Path | None) -> str | None:
    return str(path) if path else None


def _on_disk(draft: Draft) -> bool:
    """Tell whether nothing would be lost without the draft."""
    if draft.summary and draft.text == draft.base_text:
        return False  # written ahead of the change; where there was a change, it was saved along with it
    if draft.base.path is None:
        return not draft.text
    try:
        return file.load(draft.base.path).text == draft.text
    except FileError:
        return False


# A lone half of a surrogate pair can be typed and must come back, though no file may hold it.
def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _decode(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")  # SQLite takes no half of a pair


def _pack(text: str) -> bytes:
    return zlib.compress(_encode(text), 1)


def _unpack(packed: bytes) -> str:
    try:
        return _decode(zlib.decompress(packed))
    except (zlib.error, UnicodeDecodeError) as error:
        raise sqlite3.DatabaseError(f"a text is damaged: {error}") from error
