from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from editor.errors import FileError
from editor.storage.database import Database, put_aside
from editor.wording import say

FIRST = ("CREATE TABLE words (word TEXT)",)
SECOND = ("ALTER TABLE words ADD COLUMN count INTEGER", "UPDATE words SET count = 1")


def opened(path: Path, *steps: tuple[str, ...]) -> Database:
    return Database(path, steps, "NORMAL", say("newer"))


def test_an_older_database_is_led_to_the_present_version(tmp_path: Path) -> None:
    path = tmp_path / "made" / "words.sqlite3"
    first = opened(path, FIRST)
    with first.transaction():
        first._database.execute("INSERT INTO words VALUES ('teh')")
    first.close()
    second = opened(path, FIRST, SECOND)
    assert second._database.execute("SELECT * FROM words").fetchall() == [("teh", 1)]
    second.close()
    with pytest.raises(FileError, match="newer"):
        opened(path, FIRST)


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    store = opened(tmp_path / "words.sqlite3", FIRST)
    with pytest.raises(sqlite3.OperationalError), store.transaction():
        store._database.execute("INSERT INTO words VALUES ('teh')")
        store._database.execute("INSERT INTO nothing VALUES (1)")
    assert store._database.execute("SELECT * FROM words").fetchall() == []
    store.close()


def test_a_damaged_database_is_put_aside_with_its_journal(tmp_path: Path) -> None:
    for name in ("words.sqlite3", "words.sqlite3-wal"):
        (tmp_path / name).write_bytes(b"damaged")
    aside = put_aside(tmp_path / "words.sqlite3")
    assert sorted(path.name for path in tmp_path.iterdir()) == [aside.name, f"{aside.name}-wal"]
