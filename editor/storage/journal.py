"""Writes down drafts and what is open, in a thread of its own: a sync to disk may take as long as several frames.

Whoever types only puts words in a queue. The thread gathers them for a fifth of a second and writes them in one
transaction; what cannot be written is kept, told of, and tried again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from queue import Empty
from typing import NamedTuple, TypeVar

from editor.storage import file
from editor.storage.database import put_aside
from editor.storage.drafts import (
    DATABASE,
    Base,
    Draft,
    DraftEdit,
    DraftStore,
    Place,
    SessionTab,
    Waiting,
    real_path,
)
from editor.storage.keeper import Keeper

DELAY_S = 0.2
"""From a change to its transaction."""

_PLACE_DELAY_S = 0.8  # whoever holds an arrow key down need not keep the disk busy
_LIST_DELAY_S = 5.0  # places in texts that are saved; they are written at the end, too
_RETRY_S = 2.0
_MOST_ADDED = 1_000_000  # code points before a snapshot
_JOINED = 4096  # code points an edit may grow to by taking up those inside it
_NEVER = float("inf")
_START = Place()

T = TypeVar("T")


class Claimed(NamedTuple):
    """The answer to `Journal.claim`: what was asked for, the draft that is this window's now, and what else waits."""

    which: Path | int | None
    draft: Draft | None = None
    waiting: tuple[Waiting, ...] = ()


class Resumed(NamedTuple):
    """The answer to `Journal.claim_session`: the articles that were open, and all drafts of windows that are gone."""

    tabs: tuple[SessionTab, ...] = ()
    drafts: tuple[Draft, ...] = ()


class SnapshotWanted(NamedTuple):
    """`Journal.snapshot` is to be called with an article's text: at once, or when there is a moment of rest."""

    key: int
    at_once: bool


class SeenElsewhere(NamedTuple):
    """So many other windows show the same file now."""

    windows: int


class Trouble(NamedTuple):
    """Drafts cannot be written, for this reason; "" when they can again."""

    reason: str


class PutAside(NamedTuple):
    """The database was damaged; it lies at `path` now, and a new one was begun: snapshots of all drafts are wanted."""

    path: Path


Answer = Claimed | Resumed | SnapshotWanted | SeenElsewhere | Trouble | PutAside


class _Article:
    """What is known of one open article, and what of it is still to be written.

    Attributes:
        base: What its edits start from.
        row: Of the draft as written.
        wanted: It is to have a row, though nothing was typed.
        edits: Not written yet.
        snapshot: The whole text, in place of the edits before; not written yet.
        place: Where the reader is, and was when that was last written.
        summary: The edit summary, and as it was last written.
        length: Of the text, in code points.
        since_snapshot: Edits written since, and the code points they added.
    """

    def __init__(self, base: Base) -> None:
        self.base = base
        self.row: int | None = None
        self.wanted = False
        self.edits: list[DraftEdit] = []
        self.snapshot: str | None = None
        self.place = self.written_place = Place()
        self.summary = self.written_summary = ""
        self.length = base.length
        self.since_snapshot = [0, 0]
        self.asked_snapshot = False

    @property
    def pending(self) -> bool:
        """Whether something is to be written."""
        moved = self.row is not None and self.place != self.written_place
        return bool(self.edits) or self.snapshot is not None or self.wanted or moved or self._summarized

    @property
    def _summarized(self) -> bool:
        return self.summary != self.written_summary

    def write(self, store: DraftStore) -> int | None:
        """Write what is due and return the draft's row. Changes nothing here."""
        row = self.row
        if self.edits or self.snapshot is not None or self.wanted or self._summarized:
            row = store.put(row, self.base)
        if row is not None and self._summarized:
            store.summarize(row, self.summary)
        if row is not None and self.snapshot is not None:
            store.snapshot(row, self.snapshot)
        if row is not None and (self.edits or self.place != self.written_place or self.wanted):
            store.append(row, self.edits, self.place)
        return row

    def written(self, row: int | None) -> None:
        """Take note that all is written."""
        self.row = row
        if self.snapshot is not None:
            self.since_snapshot = [0, 0]
        self.since_snapshot[0] += len(self.edits)
        self.since_snapshot[1] += sum(len(edit.added) for edit in self.edits)
        self.edits.clear()
        self.snapshot, self.wanted = None, False
        self.written_place, self.written_summary = self.place, self.summary


class Journal(Keeper[DraftStore]):
    """The drafts of one window's open articles. Every method only asks; all is done in order.

    An article is named by a number of the window's choice; most methods are about the one it turned to last.

    Args:
        folder: Where drafts lie.
        hear: Takes answers, in the journal's thread.
        delay_s: Seconds from a change to its transaction.
        most_edits: How many are written before a snapshot is asked for: restoring goes through them one by one.
    """

    def __init__(
        self, folder: Path, hear: Callable[[Answer], None], delay_s: float = DELAY_S, most_edits: int = 2000
    ) -> None:
        super().__init__("drafts", lambda: DraftStore(folder))
        self._folder = folder
        self._hear = hear
        self._delay_s = delay_s
        self._most_edits = most_edits
        self._now = _Article(_untitled())
        self._articles = {0: self._now}
        self._key = 0
        self._doomed: list[int] = []
        self._order: tuple[int, ...] = ()  # of the open articles
        self._listed = True  # as they are written
        self._entered: frozenset[Path] = frozenset()
        self._seen = 0
        self._missed: list[Callable[[], None]] = []  # claims that the disk refused
        self._due = _NEVER
        self._thread.start()

    # ------------------------------------------------------------------ asked by the window

    def turn(self, key: int) -> None:
        """Another article is in the window: an untitled, empty one when it was not known before."""
        self._inbox.put(partial(self._do_turn, key))

    def forget(self, key: int) -> None:
        """An article was closed; its draft is done with."""
        self._inbox.put(partial(self._do_forget, key))

    def list_open(self, keys: Sequence[int]) -> None:
        """Say which articles are open, in which order, for the next start."""
        self._inbox.put(partial(self._do_list_open, tuple(keys)))

    def rebase(
        self, path: Path | None, text: str, shape: file.Shape, digest: bytes | None, place: Place = _START
    ) -> None:
        """The text is what is on disk now, just loaded or saved: the draft before is done with."""
        self._inbox.put(partial(self._do_rebase, path, text, shape, digest, place))

    def edit(self, position: int, removed: int, added: str, length: int) -> None:
        """The text has changed; see `DraftEdit`."""
        self._inbox.put(partial(self._do_edit, DraftEdit(position, removed, added, length), time.monotonic()))

    def place(self, caret: int, top: int) -> None:
        """Caret or view have moved."""
        self._inbox.put(partial(self._do_place, Place(caret, top)))

    def summary(self, text: str) -> None:
        """The edit summary is another one."""
        self._inbox.put(partial(self._do_summary, text, time.monotonic()))

    def keep(self) -> None:
        """Keep a draft though nothing was typed: the file has gone, or changed, under the text."""
        self._inbox.put(self._do_keep)

    def snapshot(self, key: int, text: str) -> None:
        """Take the whole text of an article, in place of its edits so far."""
        self._inbox.put(partial(self._do_snapshot, key, text))

    def claim(self, which: Path | int | None = None) -> None:
        """Ask for a draft of a window that is gone: of a file, of a row, or the newest. Answered by `Claimed`."""
        self._inbox.put(partial(self._do_claim, which))

    def claim_session(self) -> None:
        """Ask for what the last window had open, and for all drafts of windows that are gone. Answered by `Resumed`."""
        self._inbox.put(self._do_claim_session)

    def resume(self, draft: Draft) -> None:
        """Go on with a claimed draft: its text is the window's now."""
        self._inbox.put(partial(self._do_resume, draft))

    def release(self, draft: Draft) -> None:
        """Leave a claimed draft to whoever asks next."""
        self._inbox.put(partial(self._do_release, draft.id))

    def close(self, timeout_s: float = 5) -> bool:
        """Forget all drafts, for they were saved or are not wanted, and end. Tells whether that was done in time."""
        return super().close(timeout_s)

    # ------------------------------------------------------------------ the thread

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

    def _do_turn(self, key: int) -> None:
        self._now = self._articles.setdefault(key, _Article(_untitled()))
        self._key, self._listed = key, False
        self._by(time.monotonic() + self._delay_s)

    def _do_forget(self, key: int) -> None:
        article = self._articles.pop(key, None)
        if article is not None:
            self._doom(article)
        if article is self._now:
            self._articles[key] = self._now = _Article(_untitled())
        self._due = time.monotonic()

    def _do_list_open(self, keys: tuple[int, ...]) -> None:
        self._order, self._listed = keys, False
        self._by(time.monotonic() + self._delay_s)

    def _do_rebase(self, path: Path | None, text: str, shape: file.Shape, digest: bytes | None, place: Place) -> None:
        self._begin(Base.of(path, text, shape, digest))
        self._now.place = place
        self._due = time.monotonic()

    def _do_edit(self, edit: DraftEdit, now: float) -> None:
        article = self._now
        article.length += len(edit.added) - edit.removed
        if article.length != edit.length:  # some change was not told
            article.length = edit.length
            self._want_snapshot(self._key, at_once=True)
        last = article.edits[-1] if article.edits else None
        joined = _joined(last, edit) if last else None
        if joined:
            article.edits[-1] = joined
        else:
            article.edits.append(edit)
        self._by(now + self._delay_s)

    def _do_place(self, place: Place) -> None:
        self._now.place = place
        if self._now.row is not None or self._now.edits:
            self._by(time.monotonic() + max(_PLACE_DELAY_S, self._delay_s))
        else:
            self._listed = False
            self._by(time.monotonic() + _LIST_DELAY_S)

    def _do_summary(self, text: str, now: float) -> None:
        self._now.summary = text
        if self._now.pending:
            self._by(now + self._delay_s)

    def _do_keep(self) -> None:
        if self._now.row is None:
            self._now.wanted = True
            self._by(time.monotonic() + self._delay_s)

    def _do_snapshot(self, key: int, text: str) -> None:
        article = self._articles.get(key)
        if article is None:
            return
        article.snapshot, article.length = text, len(text)
        article.edits.clear()
        article.asked_snapshot = False
        self._by(time.monotonic() + self._delay_s)

    def _do_claim(self, which: Path | int | None) -> None:
        real = real_path(which) if isinstance(which, Path) else which
        found = self._attempt(lambda store: Claimed(real, store.take(real), tuple(store.waiting())))
        if found is None:
            self._missed.append(partial(self._do_claim, which))
        self._hear(found or Claimed(real))

    def _do_claim_session(self) -> None:
        found = self._attempt(lambda store: Resumed(tuple(store.take_session()), tuple(store.take_all())))
        if found is None:
            self._missed.append(self._do_claim_session)
        self._hear(found or Resumed())

    def _do_resume(self, draft: Draft) -> None:
        self._begin(draft.base)
        now = self._now
        now.row, now.length = draft.id, len(draft.text)
        now.place = now.written_place = draft.place
        now.summary = now.written_summary = draft.summary
        now.snapshot = draft.text
        self._due = time.monotonic()

    def _do_release(self, draft: int) -> None:
        self._attempt(lambda store: store.release(draft))

    def _do_close(self) -> None:
        for key, article in self._articles.items():
            self._doom(article)
            self._articles[key] = _Article(article.base)
            self._articles[key].place = article.place
        self._now = self._articles[self._key]
        self._listed = False
        if self._store is not None:
            self._flush()
        super()._do_close()

    def _doom(self, article: _Article) -> None:
        if article.row is not None:
            self._doomed.append(article.row)

    def _begin(self, base: Base) -> None:
        self._doom(self._now)
        self._now = self._articles[self._key] = _Article(base)
        self._listed = False

    # ------------------------------------------------------------------ writing

    def _flush(self) -> None:
        self._due = _NEVER
        pending = {key: article for key, article in self._articles.items() if article.pending}
        done = self._attempt(lambda store: self._write(store, list(pending.values())))
        if done is None:
            return
        rows, seen = done
        self._doomed.clear()
        for (key, article), row in zip(pending.items(), rows, strict=True):
            article.written(row)
            self._count(key, article)
        self._entered, self._listed = self._paths(), True
        if seen != self._seen:
            self._seen = seen
            self._hear(SeenElsewhere(seen))

    def _write(self, store: DraftStore, pending: Sequence[_Article]) -> tuple[list[int | None], int]:
        """Write all that is due; return the drafts' rows and how many others show the file. Changes nothing here."""
        store.drop(self._doomed)
        paths = self._paths()
        if self._entered != paths:
            store.enter(paths)
        rows = [article.write(store) for article in pending]
        new = {id(article): row for article, row in zip(pending, rows, strict=True)}
        if not self._listed or any(article.row is None for article in pending):
            store.put_session([self._tab(key, new) for key in self._order if key in self._articles])
        return rows, store.others(self._now.base.path) if self._now.base.path else 0

    def _tab(self, key: int, rows: Mapping[int, int | None]) -> SessionTab:
        article = self._articles[key]
        row = rows.get(id(article), article.row)
        return SessionTab(article.base.path, row, article.place, key == self._key)

    def _paths(self) -> frozenset[Path]:
        return frozenset(article.base.path for article in self._articles.values() if article.base.path)

    def _count(self, key: int, article: _Article) -> None:
        """Ask for a snapshot when restoring would have much to go through."""
        edits, added = article.since_snapshot
        if edits > self._most_edits or added > _MOST_ADDED:
            self._want_snapshot(key, at_once=False)

    def _want_snapshot(self, key: int, at_once: bool) -> None:
        if at_once or not self._articles[key].asked_snapshot:
            self._articles[key].asked_snapshot = True
            self._hear(SnapshotWanted(key, at_once))

    def _tell_trouble(self, reason: str) -> None:
        self._hear(Trouble(reason))
        while not reason and self._missed:
            self._inbox.put(self._missed.pop())

    def _fail(self, reason: str) -> None:
        self._due = time.monotonic() + _RETRY_S
        super()._fail(reason)

    def _put_aside(self, _reason: str) -> None:
        """Begin a new database; what is in the window goes there, what else the old one holds is not touched."""
        self._leave()
        try:
            aside = put_aside(self._folder / DATABASE)
        except OSError as error:
            self._fail(error.strerror or str(error))
            return
        self._entered, self._listed = frozenset(), False
        self._doomed.clear()
        self._due = time.monotonic()
        for article in self._articles.values():
            if article.row is not None:  # its edits go on from what is in the old one
                article.row, article.asked_snapshot, article.written_summary = None, True, ""
                if article.snapshot is None:
                    article.edits.clear()
        self._hear(PutAside(aside))


def _untitled() -> Base:
    return Base.of(None, "", file.Shape(), None)


def _joined(before: DraftEdit, edit: DraftEdit) -> DraftEdit | None:
    """Return two edits as one when the second lies within what the first put in."""
    start = edit.position - before.position
    end = start + edit.removed
    if not 0 <= start <= end <= len(before.added) or len(before.added) + len(edit.added) > _JOINED:
        return None
    added = before.added[:start] + edit.added + before.added[end:]
    return DraftEdit(before.position, before.removed, added, edit.length)
