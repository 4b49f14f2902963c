from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import FileError
from editor.storage import file, journal
from editor.storage.drafts import DATABASE, Base, Draft, DraftEdit, DraftStore, Place
from editor.storage.journal import (
    Answer,
    Claimed,
    Journal,
    PutAside,
    Resumed,
    SeenElsewhere,
    SnapshotWanted,
    Trouble,
)

T = TypeVar("T")
PLAIN = file.Shape()


class Writer:
    """A journal and what it answers."""

    def __init__(self, folder: Path, most_edits: int = 2000) -> None:
        self.answers: SimpleQueue[Answer] = SimpleQueue()
        self.journal = Journal(folder, self.answers.put, 0.001, most_edits)
        self.text = ""
        self._passed_over: list[Answer] = []

    def open(self, path: Path) -> None:
        loaded = file.load(path)
        self.text = loaded.text
        self.journal.rebase(path, loaded.text, loaded.shape, loaded.digest)

    def put(self, position: int, removed: int, added: str) -> None:
        self.text = self.text[:position] + added + self.text[position + removed :]
        self.journal.edit(position, removed, added, len(self.text))

    def wait_for(self, kind: type[T]) -> T:
        """Return the first answer of a kind; those that came before it can still be waited for."""
        for answer in self._passed_over:
            if isinstance(answer, kind):
                self._passed_over.remove(answer)
                return answer
        while True:
            answer = self.answers.get(timeout=30)
            if isinstance(answer, kind):
                return answer
            self._passed_over.append(answer)

    def claim(self, which: Path | int | None = None) -> Draft | None:
        """Ask for a draft; all that was asked before is written by then."""
        self.journal.claim(which)
        return self.wait_for(Claimed).draft

    def written(self) -> None:
        """Wait until all is written."""
        while self.journal._due != float("inf") or not self.journal._inbox.empty():
            self.claim(-1)

    def vanish(self) -> None:
        """End as a killed process does: the lock goes, all else stays."""
        self.written()
        done = threading.Event()

        def end() -> None:
            store = self.journal._store
            if store is not None:
                store._database.close()
                os.close(store._presence._descriptor)
            self.journal._ended = True
            done.set()

        self.journal._inbox.put(end)
        assert done.wait(30)


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[..., Writer]]:
    made: list[Writer] = []

    def make_one(most_edits: int = 2000) -> Writer:
        made.append(Writer(tmp_path / "state", most_edits))
        return made[-1]

    yield make_one
    for each in made:
        assert each.journal.close()


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.wiki"
    path.write_bytes("\ufeffone\r\ntwo 😀\r\n".encode())
    return path


def test_what_was_typed_comes_back_with_place_and_shape(make: Callable[..., Writer], article: Path) -> None:
    first = make()
    first.open(article)
    first.put(3, 0, " \ud83d")  # a lone half of a pair, as some input methods send it
    first.put(0, 1, "O")
    first.journal.place(5, 2)
    first.vanish()
    draft = make().claim()
    assert draft is not None
    assert draft.text == first.text == "One \ud83d\ntwo 😀\n"
    assert draft.base_text == "one\ntwo 😀\n"
    assert draft.shape == file.load(article).shape
    assert draft.base.digest == file.digest_of(article)
    assert (draft.base.path, draft.place) == (article, Place(5, 2))


def test_a_caret_older_than_the_text_lies_within_it(make: Callable[..., Writer]) -> None:
    first = make()
    first.put(0, 0, "long enough")
    first.journal.place(11, 9)
    first.put(2, 9, "")
    first.vanish()
    draft = make().claim()
    assert draft is not None
    assert (draft.text, draft.place) == ("lo", Place(2, 2))


def test_the_living_keep_their_drafts(make: Callable[..., Writer], article: Path) -> None:
    first = make()
    first.open(article)
    first.put(0, 0, "x")
    first.written()
    assert make().claim() is None


def test_a_draft_is_claimed_once(make: Callable[..., Writer]) -> None:
    first = make()
    first.put(0, 0, "mine")
    first.vanish()
    second, third = make(), make()
    assert second.claim() is not None
    assert third.claim() is None


def test_a_claimed_draft_goes_on(make: Callable[..., Writer], article: Path) -> None:
    first = make()
    first.open(article)
    first.put(0, 0, "a")
    first.vanish()
    second = make()
    draft = second.claim(article)
    assert draft is not None
    second.journal.resume(draft)
    second.text = draft.text
    second.put(1, 0, "b")
    second.vanish()
    draft = make().claim(article)
    assert draft is not None
    assert draft.text == "abone\ntwo 😀\n"


def test_one_refused_waits_for_the_next(make: Callable[..., Writer]) -> None:
    first = make()
    first.put(0, 0, "mine")
    first.vanish()
    second = make()
    draft = second.claim()
    assert draft is not None
    second.journal.release(draft)
    second.journal.claim(-1)
    assert [each.id for each in second.wait_for(Claimed).waiting] == [draft.id]
    again = make().claim(draft.id)
    assert again is not None and again.text == "mine"


def test_saved_and_closed_leave_nothing(make: Callable[..., Writer], article: Path) -> None:
    first = make()
    first.open(article)
    first.put(0, 0, "x")
    first.written()
    saved = file.save(article, first.text, PLAIN)
    first.journal.rebase(article, saved.text, saved.shape, saved.digest)
    first.vanish()
    second = make()
    assert second.claim() is None
    second.put(0, 0, "not wanted")
    second.written()
    second.journal.close()
    assert make().claim() is None


def test_saved_just_before_the_end_is_not_restored(make: Callable[..., Writer], article: Path) -> None:
    first = make()
    first.open(article)
    first.put(0, 0, "x")
    file.save(article, first.text, PLAIN)
    first.vanish()
    second = make()
    assert second.claim() is None
    second.journal.claim()
    assert second.wait_for(Claimed).waiting == ()


def test_a_text_whose_file_has_gone_is_kept_though_nothing_was_typed(
    make: Callable[..., Writer], article: Path
) -> None:
    first = make()
    first.open(article)
    first.journal.keep()
    article.unlink()
    first.vanish()
    draft = make().claim()
    assert draft is not None and draft.text == first.text


def test_a_snapshot_takes_the_place_of_edits(make: Callable[..., Writer], tmp_path: Path) -> None:
    first = make(most_edits=5)
    for at in range(8):
        first.put(0, 0, f"{at}\n")
        first.written()
    first.journal.snapshot(0, first.text)
    first.put(0, 0, "last")
    first.vanish()
    with sqlite3.connect(tmp_path / "state" / DATABASE) as database:
        assert database.execute("SELECT count(*) FROM edits").fetchone() == (1,)
    draft = make().claim()
    assert draft is not None and draft.text == first.text
    database.close()


def test_a_snapshot_is_asked_for_when_edits_are_many(make: Callable[..., Writer]) -> None:
    first = make(most_edits=5)
    for _ in range(6):
        first.put(0, 0, "x")
        first.written()
    first.wait_for(SnapshotWanted)


def test_an_edit_that_was_not_told_is_noticed(make: Callable[..., Writer]) -> None:
    first = make()
    first.put(0, 0, "abc")
    first.text = "abcdef"
    first.put(6, 0, "g")
    first.wait_for(SnapshotWanted)
    first.journal.snapshot(0, first.text)
    first.vanish()
    draft = make().claim()
    assert draft is not None and draft.text == "abcdefg"


def test_edits_that_do_not_fit_do_not_tear_a_text(tmp_path: Path) -> None:
    store = DraftStore(tmp_path)
    with store.transaction():
        row = store.put(None, Base.of(None, "abc", PLAIN, None))
        store.append(row, [DraftEdit(3, 0, "d", 4), DraftEdit(0, 2, "x", 9), DraftEdit(0, 0, "y", 10)], Place())
        store.release(row)
        draft = store.take(row)
    store.close()
    assert draft is not None and draft.text == "abcd"


# ------------------------------------------------------------------ the edit summary


def test_the_summary_comes_back_with_the_text(make: Callable[..., Writer], article: Path) -> None:
    first = make()
    first.open(article)
    first.put(0, 0, "x")
    first.journal.summary("copy")
    first.written()
    first.journal.summary("copy edit \ud83d")  # a lone half of a pair
    first.vanish()
    second = make()
    draft = second.claim(article)
    assert draft is not None
    assert draft.summary == "copy edit ?"
    second.journal.resume(draft)
    second.text = draft.text
    second.put(0, 0, "y")
    second.vanish()
    again = make().claim(article)
    assert again is not None
    assert (again.text[:2], again.summary) == ("yx", "copy edit ?")


def test_a_summary_written_ahead_of_the_change_is_kept(make: Callable[..., Writer], article: Path) -> None:
    first = make()
    first.open(article)
    first.journal.summary("what I am going to do")
    first.vanish()
    draft = make().claim()
    assert draft is not None
    assert (draft.text, draft.summary) == (draft.base_text, "what I am going to do")


def test_what_was_saved_takes_its_summary_along(make: Callable[..., Writer], article: Path) -> None:
    first = make()
    first.open(article)
    first.put(0, 0, "x")
    first.journal.summary("copy edit")
    file.save(article, first.text, PLAIN)
    first.vanish()
    second = make()
    assert second.claim() is None
    second.open(article)
    second.put(0, 0, "y")
    second.vanish()
    draft = make().claim()
    assert draft is not None and draft.summary == ""


_FIRST_VERSION = """
CREATE TABLE drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL, path TEXT, digest BLOB,
    caret INTEGER NOT NULL, top INTEGER NOT NULL, written REAL NOT NULL
);
CREATE TABLE texts (
    draft INTEGER PRIMARY KEY REFERENCES drafts ON DELETE CASCADE, base BLOB NOT NULL, snapshot BLOB
);
CREATE TABLE edits (
    draft INTEGER NOT NULL REFERENCES drafts ON DELETE CASCADE, number INTEGER NOT NULL,
    position INTEGER NOT NULL, removed INTEGER NOT NULL, added BLOB NOT NULL, length INTEGER NOT NULL,
    PRIMARY KEY (draft, number)
) WITHOUT ROWID;
CREATE TABLE windows (owner TEXT PRIMARY KEY, path TEXT NOT NULL);
INSERT INTO drafts (owner, path, digest, caret, top, written) VALUES ('', NULL, NULL, 4, 0, 1700000000.0);
INSERT INTO edits VALUES (1, 0, 3, 0, X'206E6577', 7);
PRAGMA user_version = 1;
"""


_SECOND_VERSION = f"""{_FIRST_VERSION}
CREATE TABLE shown (owner TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (owner, path)) WITHOUT ROWID;
CREATE TABLE tabs (
    owner TEXT NOT NULL, number INTEGER NOT NULL, path TEXT, draft INTEGER, caret INTEGER NOT NULL,
    top INTEGER NOT NULL, current INTEGER NOT NULL, written REAL NOT NULL, PRIMARY KEY (owner, number)
) WITHOUT ROWID;
DROP TABLE windows;
PRAGMA user_version = 2;
"""


@pytest.mark.parametrize("schema", [_FIRST_VERSION, _SECOND_VERSION])
def test_drafts_of_earlier_versions_are_taken_along(make: Callable[..., Writer], tmp_path: Path, schema: str) -> None:
    state = tmp_path / "state"
    state.mkdir()
    with sqlite3.connect(state / DATABASE) as database:
        database.executescript(schema)
        database.execute("INSERT INTO texts VALUES (1, ?, NULL)", (Base.of(None, "old", PLAIN, None).packed,))
    database.close()
    first = make()
    draft = first.claim()
    assert draft is not None
    assert (draft.text, draft.place, draft.summary) == ("old new", Place(4, 0), "")
    first.journal.resume(draft)
    first.journal.summary("taken along")
    first.vanish()
    again = make().claim()
    assert again is not None and again.summary == "taken along"


def test_many_windows_take_a_database_along_at_once(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / DATABASE) as database:
        database.executescript(_FIRST_VERSION)
    database.close()
    faults: list[Exception] = []

    def open_one() -> None:
        try:
            DraftStore(tmp_path).close()
        except (sqlite3.Error, FileError) as error:
            faults.append(error)

    threads = [threading.Thread(target=open_one) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []


# ------------------------------------------------------------------ other windows


def test_two_windows_on_one_file_see_each_other(make: Callable[..., Writer], article: Path, tmp_path: Path) -> None:
    first, second = make(), make()
    first.open(article)
    first.written()
    link = tmp_path / "link.wiki"
    link.symlink_to(article)
    second.open(link)
    assert second.wait_for(SeenElsewhere).windows == 1
    first.put(0, 0, "x")
    assert first.wait_for(SeenElsewhere).windows == 1
    second.vanish()
    first.put(0, 0, "x")
    assert first.wait_for(SeenElsewhere).windows == 0


_HOLD = """
import sys, time
from functools import partial
from pathlib import Path
from editor.storage import file
from editor.storage.journal import Journal
loaded = file.load(Path(sys.argv[2]))
journal = Journal(Path(sys.argv[1]), print)
journal.rebase(loaded.path, loaded.text, loaded.shape, loaded.digest)
journal.edit(0, 0, "x", len(loaded.text) + 1)
journal.claim(-1)
time.sleep(1)
print("ready", flush=True)
time.sleep(600)
"""


def test_a_killed_process_is_seen_to_be_gone(make: Callable[..., Writer], article: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", _HOLD, str(tmp_path / "state"), str(article)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        while child.stdout.readline() not in ("ready\n", ""):
            pass
        second = make()
        second.open(article)
        assert second.wait_for(SeenElsewhere).windows == 1
        assert second.claim() is None
        child.kill()
    draft = second.claim()
    assert draft is not None and draft.text.startswith("xone")
    assert len(list((tmp_path / "state").glob("*.window"))) == 1


# ------------------------------------------------------------------ disks that refuse


def test_a_folder_that_cannot_be_is_told_and_tried_again(
    make: Callable[..., Writer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "_RETRY_S", 0.01)
    (tmp_path / "state").write_text("in the way")
    first = make()
    first.put(0, 0, "kept")
    assert first.wait_for(Trouble).reason == "File exists"
    first.put(4, 0, " all the same")
    assert first.claim() is None
    (tmp_path / "state").unlink()
    assert first.wait_for(Trouble).reason == ""
    first.vanish()
    draft = make().claim()
    assert draft is not None and draft.text == "kept all the same"


def test_a_full_disk_is_told_and_loses_nothing(make: Callable[..., Writer], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "_RETRY_S", 0.01)
    first = make()
    first.put(0, 0, "a")
    first.written()
    store = first.journal._store
    assert store is not None
    done = threading.Event()

    def pages(count: int) -> None:
        assert store is not None
        store._database.execute(f"PRAGMA max_page_count = {count}")
        done.set()

    first.journal._inbox.put(lambda: pages(1))
    first.put(1, 0, os.urandom(20_000).hex())
    assert "full" in first.wait_for(Trouble).reason
    done.clear()
    first.journal._inbox.put(lambda: pages(1_000_000))
    assert first.wait_for(Trouble).reason == ""
    first.vanish()
    draft = make().claim()
    assert draft is not None and draft.text == first.text


@pytest.mark.parametrize("later", [False, True])
def test_a_damaged_database_is_put_aside(make: Callable[..., Writer], tmp_path: Path, later: bool) -> None:
    state = tmp_path / "state"
    if not later:
        state.mkdir()
        (state / DATABASE).write_bytes(b"not a database at all" * 100)
    first = make()
    first.put(0, 0, "a")
    if later:
        first.written()
        first.journal._inbox.put(partial(first.journal._attempt, _damaged))
    assert first.wait_for(PutAside).path.exists()
    if later:
        first.journal.snapshot(0, first.text)
    first.put(1, 0, "b")
    first.vanish()
    draft = make().claim()
    assert draft is not None and draft.text == "ab"


def _damaged(_store: DraftStore) -> bool:
    raise sqlite3.DatabaseError("database disk image is malformed")


def test_several_articles_have_drafts_of_their_own(make: Callable[..., Writer], article: Path, tmp_path: Path) -> None:
    first = make()
    first.open(article)
    first.put(0, 0, "a")
    first.journal.turn(1)
    first.journal.list_open([1, 0])
    first.text = ""
    first.put(0, 0, "untitled")
    first.journal.place(4, 0)
    first.journal.turn(0)
    first.journal.edit(1, 0, "b", 12)
    first.vanish()
    second = make()
    second.journal.claim_session()
    resumed = second.wait_for(Resumed)
    texts = {draft.id: draft.text for draft in resumed.drafts}
    assert [texts.get(tab.draft or 0) for tab in resumed.tabs] == ["untitled", "abone\ntwo 😀\n"]
    assert [tab.path for tab in resumed.tabs] == [None, article]
    assert [tab.current for tab in resumed.tabs] == [False, True]
    second.journal.claim_session()
    assert second.wait_for(Resumed) == Resumed()  # they are the second's now


def test_a_closed_article_leaves_no_draft(make: Callable[..., Writer], article: Path) -> None:
    first = make()
    first.open(article)
    first.put(0, 0, "a")
    first.journal.turn(1)
    first.journal.list_open([0, 1])
    first.written()
    first.journal.forget(0)
    first.journal.list_open([1])
    first.vanish()
    second = make()
    second.journal.claim_session()
    resumed = second.wait_for(Resumed)
    assert resumed.drafts == ()
    assert [tab.path for tab in resumed.tabs] == [None]


def test_a_damaged_database_takes_no_article_along(make: Callable[..., Writer]) -> None:
    first = make()
    first.put(0, 0, "first")
    first.journal.turn(1)
    first.text = ""
    first.put(0, 0, "second")
    first.written()
    first.journal._inbox.put(partial(first.journal._attempt, _damaged))
    first.wait_for(PutAside)
    first.journal.snapshot(0, "first")
    first.journal.snapshot(1, "second")
    first.vanish()
    second = make()
    second.journal.claim_session()
    assert sorted(draft.text for draft in second.wait_for(Resumed).drafts) == ["first", "second"]


def test_drafts_of_a_newer_version_are_left_alone(make: Callable[..., Writer], tmp_path: Path) -> None:
    store = DraftStore(tmp_path / "state")
    store._database.execute("PRAGMA user_version = 99")
    store.close()
    first = make()
    first.put(0, 0, "a")
    assert "newer version" in first.wait_for(Trouble).reason
    with sqlite3.connect(tmp_path / "state" / DATABASE) as database:
        assert database.execute("SELECT count(*) FROM drafts").fetchone() == (0,)
    database.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_journal_that_ends_by_a_fault_says_so(make: Callable[..., Writer]) -> None:
    first = make()
    first.journal._inbox.put(lambda: 1 / 0)
    assert "has stopped" in first.wait_for(Trouble).reason


# ------------------------------------------------------------------ what is written


def _bytes_written(folder: Path, length: int) -> int:
    """Return how much two hundred keys, each in a transaction of its own, put into an article of that length."""
    store = DraftStore(folder)
    store._database.execute("PRAGMA wal_autocheckpoint = 0")
    with store.transaction():
        row = store.put(None, Base.of(None, "word " * (length // 5), PLAIN, None))
    log = folder / f"{DATABASE}-wal"
    before = log.stat().st_size
    for number in range(200):
        with store.transaction():
            store.append(row, [DraftEdit(number, 0, "x", length + number + 1)], Place(number, 0))
    written = log.stat().st_size - before
    store.close()
    return written


def test_what_a_key_writes_does_not_grow_with_the_article(tmp_path: Path) -> None:
    assert _bytes_written(tmp_path / "long", 2_000_000) <= _bytes_written(tmp_path / "short", 1_000) * 1.05


@given(st.data())
def test_edits_joined_give_the_same_text(data: st.DataObject) -> None:
    texts = st.text("ab\n😀", max_size=4)
    before = data.draw(texts)
    text, kept = before, before
    last: DraftEdit | None = None
    for _ in range(6):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        added = data.draw(texts)
        text = text[:start] + added + text[end:]
        edit = DraftEdit(start, end - start, added, len(text))
        joined = journal._joined(last, edit) if last else None
        if last is not None and joined is None:
            kept = _applied(kept, last)
        last = joined or edit
    assert last is not None
    assert _applied(kept, last) == text
    assert last.length == len(text)


def _applied(text: str, edit: DraftEdit) -> str:
    return text[: edit.position] + edit.added + text[edit.position + edit.removed :]
