"""What the program's own databases have in common: how one is opened, written in whole transactions, and put aside."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal

from editor.errors import FileError
from editor.wording import Wording

_BUSY_S = 5.0


class Database:
    """A SQLite database that all windows of a user share. All but `close` is called within `transaction`.

    Args:
        path: Its file; the folder is made when missing.
        steps: The statements that lead from each version to the next.
        synchronous: FULL keeps what was committed over a power cut, too.
        newer: What is said of a database that a newer version of the program wrote.

    Raises:
        OSError: When the folder cannot be made or written.
        sqlite3.Error: When the database cannot be opened.
        FileError: When a newer version of the program wrote it.
    """

    def __init__(
        self, path: Path, steps: Sequence[Sequence[str]], synchronous: Literal["FULL", "NORMAL"], newer: Wording
    ) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._database = sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None)
        try:
            for pragma in ("journal_mode=WAL", f"synchronous={synchronous}", "foreign_keys=ON", "secure_delete=ON"):
                self._database.execute(f"PRAGMA {pragma}")
            if self._version() > len(steps):
                raise FileError(newer, path)
            if self._version() < len(steps):
                self._update(steps)
        except BaseException:
            self._database.close()
            raise

    def close(self) -> None:
        """Leave the database."""
        self._database.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all that is done inside, or none of it."""
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._database.execute("COMMIT")
        except BaseException:
            if self._database.in_transaction:  # SQLite ends it by itself when the disk is full
                self._database.execute("ROLLBACK")
            raise

    def _update(self, steps: Sequence[Sequence[str]]) -> None:
        with self.transaction():
            for version, step in enumerate(steps, 1):
                if version > self._version():  # asked again: another window may have been faster
                    for statement in step:
                        self._database.execute(statement)
                    self._database.execute(f"PRAGMA user_version = {version}")

    def _version(self) -> int:
        return int(self._database.execute("PRAGMA user_version").fetchone()[0])


def put_aside(path: Path) -> Path:
    """Rename a damaged database that nobody of ours has open, and return its new name.

    Raises:
        OSError: When it cannot be renamed.
    """
    aside = path.with_name(f"{path.name}.damaged-{time.time_ns()}")
    for ending in ("-wal", "-shm", ""):
        with suppress(FileNotFoundError):
            path.with_name(f"{path.name}{ending}").replace(aside.with_name(f"{aside.name}{ending}"))
    return aside
