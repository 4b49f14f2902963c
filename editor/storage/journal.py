"""Writes drafts down, in a thread of its own: a sync to disk may take as long as several frames.

Whoever types only puts words in a queue. The thread gathers them for a fifth of a second and writes them in one
transaction; what cannot be written is kept, told of, and tried again.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import NamedTuple, TypeVar

from editor.errors import FileError
from editor.storage import file
from editor.storage.drafts import DATABASE, Base, Draft, DraftEdit, DraftStore, Place, Waiting, real_path
from editor.wording import say

DELAY_S = 0.2
"""From a change to its transaction."""

_PLACE_DELAY_S = 0.8  # whoever holds an arrow key down need not keep the disk busy
_RETRY_S = 2.0
_MOST_ADDED = 1_000_000  # code points before a snapshot
_JOINED = 4096  # code points an edit may grow to by taking up those inside it
_NEVER = float("inf")

T = TypeVar("T")


class Claimed(NamedTuple):
    """The answer to `Journal.claim`: what was asked for, the draft that is this window's now, and what else waits."""

    which: Path | int | None
    draft: Draft | None = None
    waiting: tuple[Waiting, ...] = ()


class SnapshotWanted(NamedTuple):
    """`Journal.snapshot` is to be called with the present text: at once, or when there is a moment of rest."""

    at_once: bool


class SeenElsewhere(NamedTuple):
    """So many other windows show the same file now."""

    windows: int


class Trouble(NamedTuple):
    """Drafts cannot be written, for this reason; "" when they can again."""

    reason: str


class PutAside(NamedTuple):
    """The database was damaged; it lies at `path` now, and a new one was begun."""

    path: Path


Answer = Claimed | SnapshotWanted | SeenElsewhere | Trouble | PutAside


class Journal:
    """The drafts of one window. Every method only asks; all is done in order.

    Args:
        folder: Where drafts lie.
        hear: Takes answers, in the journal's thread.
        delay_s: Seconds from a change to its transaction.
        most_edits: How many are written before a snapshot is asked for: restoring goes through them one by one.
    """

    def __init__(
        self, folder: Path, hear: Callable[[Answer], None], delay_s: float = DELAY_S, most_edits: int = 2000
    ) -> None:
        self._folder = folder
        self._hear = hear
        self._delay_s = delay_s
        self._most_edits = most_edits
        self._inbox: SimpleQueue[Callable[[], object]] = SimpleQueue()
        self._store: DraftStore | None = None
        self._base = Base.of(None, "", file.Shape(), None)
        self._row: int | None = None  # of the draft as written
        self._doomed: list[int] = []
        self._wanted = False  # a row, though nothing was typed
        self._edits: list[DraftEdit] = []
        self._snapshot: str | None = None
        self._place = self._written_place = Place()
        self._length = 0
        self._since_snapshot = [0, 0]  # edits, code points added
        self._asked_snapshot = False
        self._entered: Path | None = None
        self._seen = 0
        self._trouble = ""
        self._missed: list[Callable[[], None]] = []  # claims that the disk refused
        self._due = _NEVER
        self._ended = False
        self._thread = Thread(target=self._run, name="drafts", daemon=True)
        self._thread.start()

    # ------------------------------------------------------------------ asked by the window

    def rebase(self, path: Path | None, text: str, shape: file.Shape, digest: bytes | None) -> None:
        """The text is what is on disk now, just loaded or saved: the draft before is done with."""
        self._inbox.put(partial(self._do_rebase, path, text, shape, digest))

    def edit(self, position: int, removed: int, added: str, length: int) -> None:
        """The text has changed; see `DraftEdit`."""
        self._inbox.put(partial(self._do_edit, DraftEdit(position, removed, added, length), time.monotonic()))

    def place(self, caret: int, top: int) -> None:
        """Caret or view have moved."""
        self._inbox.put(partial(self._do_place, Place(caret, top)))

    def keep(self) -> None:
        """Keep a draft though nothing was typed: the file has gone, or changed, under the text."""
        self._inbox.put(self._do_keep)

    def snapshot(self, text: str) -> None:
        """Take the whole text, in place of the edits so far."""
        self._inbox.put(partial(self._do_snapshot, text))

    def claim(self, which: Path | int | None = None) -> None:
        """Ask for a draft of a window that is gone: of a file, of a row, or the newest. Answered by `Claimed`."""
        self._inbox.put(partial(self._do_claim, which))

    def resume(self, draft: Draft) -> None:
        """Go on with a claimed draft: its text is the window's now."""
        self._inbox.put(partial(self._do_resume, draft))

    def release(self, draft: Draft) -> None:
        """Leave a claimed draft to whoever asks next."""
        self._inbox.put(partial(self._do_release, draft.id))

    def close(self, timeout_s: float = 5) -> bool:
        """Forget the draft, for it was saved or is not wanted, and end. Tells whether that was done in time."""
        self._inbox.put(self._do_close)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # ------------------------------------------------------------------ the thread

    def _run(self) -> None:
        try:
            while not self._ended:
                self._step()
        finally:
            if not self._ended:
                self._hear(Trouble(say("the part that writes them has stopped")))

    def _step(self) -> None:
        patience = None if self._due == _NEVER else max(self._due - time.monotonic(), 0)
        with suppress(Empty):
            self._inbox.get(timeout=patience)()
        if self._due <= time.monotonic():
            self._flush()

    def _by(self, when: float) -> None:
        """Write at that time at the latest, or when the disk is tried again."""
        if not self._trouble or self._due == _NEVER:
            self._due = min(self._due, when)

    def _do_rebase(self, path: Path | None, text: str, shape: file.Shape, digest: bytes | None) -> None:
        self._doom()
        self._begin(Base.of(path, text, shape, digest))
        self._due = time.monotonic()

    def _do_edit(self, edit: DraftEdit, now: float) -> None:
        self._length += len(edit.added) - edit.removed
        if self._length != edit.length:  # some change was not told
            self._length = edit.length
            self._want_snapshot(at_once=True)
        last = self._edits[-1] if self._edits else None
        joined = _joined(last, edit) if last else None
        if joined:
            self._edits[-1] = joined
        else:
            self._edits.append(edit)
        self._by(now + self._delay_s)

    def _do_place(self, place: Place) -> None:
        self._place = place
        if self._row is not None or self._edits:
            self._by(time.monotonic() + max(_PLACE_DELAY_S, self._delay_s))

    def _do_keep(self) -> None:
        if self._row is None:
            self._wanted = True
            self._by(time.monotonic() + self._delay_s)

    def _do_snapshot(self, text: str) -> None:
        self._snapshot, self._length = text, len(text)
        self._edits.clear()
        self._asked_snapshot = False
        self._by(time.monotonic() + self._delay_s)

    def _do_claim(self, which: Path | int | None) -> None:
        real = real_path(which) if isinstance(which, Path) else which
        found = self._attempt(lambda store: Claimed(real, store.take(real), tuple(store.waiting())))
        if found is None:
            self._missed.append(partial(self._do_claim, which))
        self._hear(found or Claimed(real))

    def _do_resume(self, draft: Draft) -> None:
        self._doom()
        self._begin(draft.base)
        self._row, self._length = draft.id, len(draft.text)
        self._place = self._written_place = draft.place
        self._snapshot = draft.text
        self._due = time.monotonic()

    def _do_release(self, draft: int) -> None:
        self._attempt(lambda store: store.release(draft))

    def _do_close(self) -> None:
        self._doom()
        self._begin(Base.of(None, "", file.Shape(), None))
        self._ended = True
        if self._store is not None:
            self._flush()
            self._leave()

    def _doom(self) -> None:
        if self._row is not None:
            self._doomed.append(self._row)

    def _begin(self, base: Base) -> None:
        self._base, self._length = base, base.length
        self._row = self._snapshot = None
        self._edits.clear()
        self._wanted = self._asked_snapshot = False
        self._place = self._written_place = Place()
        self._since_snapshot = [0, 0]

    # ------------------------------------------------------------------ writing

    def _flush(self) -> None:
        self._due = _NEVER
        done = self._attempt(self._write)
        if done is None:
            return
        self._row, seen = done
        self._doomed.clear()
        self._count()
        self._edits.clear()
        self._snapshot, self._wanted = None, False
        self._written_place, self._entered = self._place, self._base.path
        if seen != self._seen:
            self._seen = seen
            self._hear(SeenElsewhere(seen))

    def _write(self, store: DraftStore) -> tuple[int | None, int]:
        """Write all that is due; return the draft's row and how many others show the file. Changes nothing here."""
        store.drop(self._doomed)
        if self._entered != self._base.path:
            store.enter(self._base.path)
        row = self._row
        if self._edits or self._snapshot is not None or self._wanted:
            row = store.put(row, self._base)
        if row is not None and self._snapshot is not None:
            store.snapshot(row, self._snapshot)
        if row is not None and (self._edits or self._place != self._written_place or self._wanted):
            store.append(row, self._edits, self._place)
        return row, store.others(self._base.path) if self._base.path else 0

    def _count(self) -> None:
        """Ask for a snapshot when restoring would have much to go through."""
        if self._snapshot is not None:
            self._since_snapshot = [0, 0]
        self._since_snapshot[0] += len(self._edits)
        self._since_snapshot[1] += sum(len(edit.added) for edit in self._edits)
        if self._since_snapshot[0] > self._most_edits or self._since_snapshot[1] > _MOST_ADDED:
            self._want_snapshot(at_once=False)

    def _want_snapshot(self, at_once: bool) -> None:
        if at_once or not self._asked_snapshot:
            self._asked_snapshot = True
            self._hear(SnapshotWanted(at_once))

    def _attempt(self, work: Callable[[DraftStore], T]) -> T | None:
        """Do something in one transaction; None when the disk refuses, which is told."""
        try:
            if self._store is None:
                self._store = DraftStore(self._folder)
            with self._store.transaction():
                result = work(self._store)
        except (OSError, sqlite3.OperationalError, FileError) as error:
            self._fail(getattr(error, "strerror", None) or str(error))
            return None
        except sqlite3.DatabaseError:
            self._put_aside()
            return None
        if self._trouble:
            self._trouble = ""
            self._hear(Trouble(""))
            while self._missed:
                self._inbox.put(self._missed.pop())
        return result

    def _fail(self, reason: str) -> None:
        self._due = time.monotonic() + _RETRY_S
        if reason != self._trouble:
            self._trouble = reason
            self._hear(Trouble(reason))

    def _put_aside(self) -> None:
        """Begin a new database; what is in the window goes there, what else the old one holds is not touched."""
        self._leave()
        aside = self._folder / f"{DATABASE}.damaged-{time.time_ns()}"
        try:
            for ending in ("-wal", "-shm", ""):
                with suppress(FileNotFoundError):
                    (self._folder / f"{DATABASE}{ending}").replace(f"{aside}{ending}")
        except OSError as error:
            self._fail(error.strerror or str(error))
            return
        had_draft = self._row is not None
        self._row, self._entered = None, None
        self._doomed.clear()
        self._due = time.monotonic()
        self._hear(PutAside(aside))
        if had_draft and self._snapshot is None:
            self._edits.clear()  # they go on from what is in the old one
            self._want_snapshot(at_once=True)

    def _leave(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None


def _joined(before: DraftEdit, edit: DraftEdit) -> DraftEdit | None:
    """Return two edits as one when the second lies within what the first put in."""
    start = edit.position - before.position
    end = start + edit.removed
    if not 0 <= start <= end <= len(before.added) or len(before.added) + len(edit.added) > _JOINED:
        return None
    added = before.added[:start] + edit.added + before.added[end:]
    return DraftEdit(before.position, before.removed, added, edit.length)
