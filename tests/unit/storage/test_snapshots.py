from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import FileError
from editor.storage import snapshots
from editor.storage.snapshots import DATABASE, Kept, Reason, SnapshotStore, dispensable

HOUR, DAY = 3600.0, 86_400.0
NOW = 1_800_000_000.0
A, B = Path("/wiki/a.wiki"), Path("/wiki/b.wiki")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SnapshotStore]:
    made = SnapshotStore(tmp_path / "state")
    with made.transaction():
        yield made
    made.close()


def texts(store: SnapshotStore, article: Path = A) -> list[str | None]:
    return [store.text(each.id) for each in store.snapshots(article)]


def stored_texts(store: SnapshotStore) -> int:
    return int(store._database.execute("SELECT count(*) FROM texts").fetchone()[0])


def test_a_text_comes_back_with_what_is_said_of_it(store: SnapshotStore) -> None:
    assert store.add(A, "one two", Reason.OPENED, "", NOW)
    assert store.add(A, "one 😀 \ud83d", Reason.SAVED, "copy \ud83d edit", NOW + 1)
    newest, first = store.snapshots(A)
    assert (newest.reason, newest.summary, newest.size) == (Reason.SAVED, "copy ? edit", (3, 3))
    assert (first.reason, first.size, first.taken) == (Reason.OPENED, (0, 7), NOW)
    assert texts(store) == ["one 😀 \ud83d", "one two"]
    assert store.snapshots(B) == []


def test_what_is_equal_to_the_newest_adds_nothing(store: SnapshotStore) -> None:
    store.add(A, "one", Reason.WRITTEN, "", NOW)
    assert not store.add(A, "one", Reason.OPENED, "", NOW + 5)
    assert store.add(A, "one", Reason.SAVED, "done", NOW + 9)
    assert not store.add(A, "one", Reason.SAVED, "", NOW + 10)
    (only,) = store.snapshots(A)
    assert (only.reason, only.summary, only.taken) == (Reason.SAVED, "done", NOW + 9)


def test_a_text_is_stored_once(store: SnapshotStore) -> None:
    for number, text in enumerate(("one", "two", "one", "two")):
        store.add(A, text, Reason.SAVED, "", NOW + number)
    store.add(B, "one", Reason.SAVED, "", NOW)
    assert texts(store) == ["two", "one", "two", "one"]
    assert stored_texts(store) == 2


def test_a_timeline_is_deleted_and_others_stay(store: SnapshotStore) -> None:
    store.add(A, "one", Reason.SAVED, "", NOW)
    store.add(A, "two", Reason.SAVED, "", NOW + 1)
    store.add(B, "one", Reason.SAVED, "", NOW)
    store.forget(A)
    assert (texts(store, A), texts(store, B)) == ([], ["one"])
    assert stored_texts(store) == 1


def test_a_save_is_given_a_summary_later(store: SnapshotStore) -> None:
    store.add(A, "one", Reason.SAVED, "", NOW)
    store.add(A, "two", Reason.WRITTEN, "", NOW + 1)
    assert store.describe(A, "copy edit")
    assert not store.describe(A, "another")
    assert [each.summary for each in store.snapshots(A)] == ["", "copy edit"]


def test_a_snapshot_that_is_gone_has_no_text(store: SnapshotStore) -> None:
    assert store.text(99) is None


def test_old_ones_are_thinned_out(store: SnapshotStore) -> None:
    for hours_ago in range(24 * 40, -1, -6):
        store.add(A, f"text {hours_ago}", Reason.WRITTEN, "", NOW - hours_ago * HOUR)
    ages = [(NOW - each.taken) / HOUR for each in store.snapshots(A)]
    assert ages[0] == 0
    assert [age for age in ages if age <= 24] == [0, 6, 12, 18, 24]
    last_week = [age for age in ages if 24 < age <= 24 * 7]
    assert len(last_week) == 24  # four a day: one an hour stays
    assert 32 <= len([age for age in ages if age > 24 * 7]) <= 35  # one a day
    assert stored_texts(store) == len(ages)


def kept(number: int, taken: float, reason: Reason = Reason.WRITTEN, described: int = 0, size: int = 100) -> Kept:
    return Kept(number, taken, reason.value, described, size)


def test_saves_and_summaries_go_before_what_was_kept_in_between() -> None:
    start = (NOW // DAY - 20) * DAY
    versions = [
        kept(9, NOW),
        kept(5, start + 9 * HOUR),
        kept(4, start + 8 * HOUR, Reason.SAVED),
        kept(3, start + 7 * HOUR, Reason.SAVED, 1),
        kept(2, start + 6 * HOUR),
    ]
    assert dispensable(versions, NOW) == [5, 4, 2]


def test_size_and_number_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    versions = [kept(100 - number, NOW - number, size=1000) for number in range(20)]
    monkeypatch.setattr(snapshots, "MOST_BYTES", 5000)
    assert dispensable(versions, NOW) == [each.id for each in versions[5:]]
    monkeypatch.setattr(snapshots, "MOST", 3)
    assert dispensable(versions, NOW) == [each.id for each in versions[3:]]
    monkeypatch.setattr(snapshots, "MOST_BYTES", 10)
    assert dispensable(versions, NOW) == [each.id for each in versions[1:]]


@given(st.lists(st.tuples(st.floats(0, 400 * DAY), st.sampled_from(Reason)), min_size=1, max_size=40))
def test_thinning_out_keeps_the_newest_and_comes_to_rest(drawn: list[tuple[float, Reason]]) -> None:
    ordered = sorted(drawn, key=lambda each: each[0])
    versions = [kept(number, NOW - age, reason) for number, (age, reason) in enumerate(ordered)]
    gone = dispensable(versions, NOW)
    assert versions[0].id not in gone
    assert all(NOW - each.taken > DAY for each in versions if each.id in gone)
    assert dispensable([each for each in versions if each.id not in gone], NOW) == []


def test_what_a_newer_version_wrote_is_left_alone(tmp_path: Path) -> None:
    store = SnapshotStore(tmp_path)
    store._database.execute("PRAGMA user_version = 99")
    store.close()
    with pytest.raises(FileError, match="newer version"):
        SnapshotStore(tmp_path)


def test_a_damaged_text_is_a_fault_of_the_database(store: SnapshotStore) -> None:
    store.add(A, "one", Reason.SAVED, "", NOW)
    store._database.execute("UPDATE texts SET packed = ?", (os.urandom(20),))
    with pytest.raises(sqlite3.DatabaseError, match="damaged"):
        store.text(store.snapshots(A)[0].id)


def test_texts_are_compressed(store: SnapshotStore, tmp_path: Path) -> None:
    store.add(A, "The keepers of Skarn. " * 20_000, Reason.SAVED, "", NOW)
    (size,) = store._database.execute("SELECT length(packed) FROM texts").fetchone()
    assert size < 20_000


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    SnapshotStore(tmp_path / "state").close()
    assert (tmp_path / "state" / DATABASE).exists()
    assert (tmp_path / "state").stat().st_mode & 0o077 == 0
