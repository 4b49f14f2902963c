"""The timeline of every article: its text at each save, at each opening, and now and then while it is written.

One SQLite database in the folder of drafts, for all windows of a user. An article goes by the real path of its file;
one without a file has no timeline until it is saved, for until then its draft keeps it. Texts are compressed, and
kept once however often they occur (they go by their SHA-256).

What is kept is thinned out with age, article by article, whenever one more is added: everything of the last day, the
last of each hour for a week, the last of each day for three months, of each week beyond. Of those that share such a
span, a save goes before what was kept in between, and one with a summary before one without. No article has
more than `MOST` snapshots, nor more than `MOST_BYTES` of them, compressed: the oldest go first. The newest always
stays.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from pathlib import Path

from editor.storage.database import Database
from editor.text.changes import Comparison, Size
from editor.wording import say

DATABASE = "snapshots.sqlite3"
MOST = 300
MOST_BYTES = 32_000_000
_HOUR_S = 3600
_DAY_S = 24 * _HOUR_S
_AGES = ((_DAY_S, 0), (7 * _DAY_S, _HOUR_S), (90 * _DAY_S, _DAY_S), (float("inf"), 7 * _DAY_S))
"""Up to which age (s) one snapshot is kept for each span of so many seconds; 0 keeps all."""

_SCHEMA = (
    "CREATE TABLE texts (digest BLOB PRIMARY KEY, packed BLOB NOT NULL) WITHOUT ROWID",
    """CREATE TABLE snapshots (
        id INTEGER PRIMARY KEY AUTOINCREMENT, article TEXT NOT NULL, taken REAL NOT NULL, reason TEXT NOT NULL,
        summary TEXT NOT NULL, digest BLOB NOT NULL REFERENCES texts, removed INTEGER NOT NULL, added INTEGER NOT NULL
    )""",
    "CREATE INDEX of_article ON snapshots (article, taken)",
)


class Reason(Enum):
    """Why a snapshot was taken; what is further down tells more."""

    WRITTEN = "written"  # some minutes of changes
    OPENED = "opened"  # another program had changed the file
    RESTORED = "restored"  # an older version was about to take its place
    SAVED = "saved"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A text at some time, without the text.

    Attributes:
        id: Of its row.
        taken: In seconds since 1970.
        reason: Why.
        summary: Of the edit that was saved; "" for none.
        size: What went and came since the snapshot before, in code points.
    """

    id: int
    taken: float
    reason: Reason
    summary: str
    size: Size


class SnapshotStore(Database):
    """The database. All but `close` is called within `transaction`.

    Args:
        folder: Where it lies; made when missing.

    Raises:
        OSError: When the folder cannot be made or written.
        sqlite3.Error: When the database cannot be opened.
        FileError: When a newer version of the program wrote it.
    """

    def __init__(self, folder: Path) -> None:
        newer = say("a newer version of the program wrote the timelines")
        super().__init__(folder / DATABASE, (_SCHEMA,), "NORMAL", newer)

    # ------------------------------------------------------------------ writing

    def add(self, article: Path, text: str, reason: Reason, summary: str, now: float) -> bool:
        """Keep a text, and thin out what is older. Tells whether the timeline changed.

        A text equal to the newest adds nothing; a save then makes that one a save.
        """
        digest = sha256(_encode(text)).digest()
        newest = self._database.execute(
            "SELECT id, digest, reason, summary FROM snapshots WHERE article = ? ORDER BY taken DESC, id DESC LIMIT 1",
            (str(article),),
        ).fetchone()
        if newest and newest[1] == digest:
            if reason is not Reason.SAVED or (newest[2] == reason.value and not summary):
                return False
            self._database.execute(
                "UPDATE snapshots SET taken = ?, reason = ?, summary = ? WHERE id = ?",
                (now, reason.value, _storable(summary) or newest[3], newest[0]),
            )
            return True
        size = Comparison(self._text(newest[1]), text).size if newest else Size(0, len(text))
        self._database.execute("INSERT OR IGNORE INTO texts VALUES (?, ?)", (digest, zlib.compress(_encode(text), 6)))
        self._database.execute(
            "INSERT INTO snapshots (article, taken, reason, summary, digest, removed, added)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (str(article), now, reason.value, _storable(summary), digest, *size),
        )
        self._thin_out(article, now)
        return True

    def describe(self, article: Path, summary: str) -> bool:
        """Give the newest save of an article a summary that it lacks. Tells whether there was one."""
        done = self._database.execute(
            "UPDATE snapshots SET summary = ? WHERE summary = '' AND id ="
            " (SELECT id FROM snapshots WHERE article = ? AND reason = 'saved' ORDER BY taken DESC, id DESC LIMIT 1)",
            (_storable(summary), str(article)),
        )
        return done.rowcount > 0

    def forget(self, article: Path) -> None:
        """Delete the timeline of an article."""
        self._database.execute("DELETE FROM snapshots WHERE article = ?", (str(article),))
        self._sweep()

    # ------------------------------------------------------------------ reading

    def snapshots(self, article: Path) -> list[Snapshot]:
        """Return what is kept of an article, the newest first."""
        rows = self._database.execute(
            "SELECT id, taken, reason, summary, removed, added FROM snapshots WHERE article = ?"
            " ORDER BY taken DESC, id DESC",
            (str(article),),
        )
        return [
            Snapshot(id_, taken, Reason(reason), summary, Size(*size)) for id_, taken, reason, summary, *size in rows
        ]

    def text(self, snapshot: int) -> str | None:
        """Return the text of a snapshot, or None when it was thinned out meanwhile."""
        row = self._database.execute("SELECT digest FROM snapshots WHERE id = ?", (snapshot,)).fetchone()
        return self._text(row[0]) if row else None

    # ------------------------------------------------------------------ inside

    def _text(self, digest: bytes) -> str:
        (packed,) = self._database.execute("SELECT packed FROM texts WHERE digest = ?", (digest,)).fetchone()
        try:
            return zlib.decompress(packed).decode("utf-8", "surrogatepass")
        except (zlib.error, UnicodeDecodeError) as error:
            raise sqlite3.DatabaseError(f"a text is damaged: {error}") from error

    def _thin_out(self, article: Path, now: float) -> None:
        rows = self._database.execute(
            "SELECT id, taken, reason, summary <> '', length(packed) FROM snapshots JOIN texts USING (digest)"
            " WHERE article = ? ORDER BY taken DESC, id DESC",
            (str(article),),
        ).fetchall()
        gone = dispensable([Kept(*row) for row in rows], now)
        self._database.executemany("DELETE FROM snapshots WHERE id = ?", ((each,) for each in gone))
        if gone:
            self._sweep()

    def _sweep(self) -> None:
        """Delete the texts that no snapshot has any more."""
        self._database.execute("DELETE FROM texts WHERE digest NOT IN (SELECT digest FROM snapshots)")


@dataclass(frozen=True, slots=True)
class Kept:
    """What thinning out goes by: row, time, reason, whether there is a summary, compressed bytes."""

    id: int
    taken: float
    reason: str
    described: int
    size: int


def dispensable(kept: Sequence[Kept], now: float) -> list[int]:
    """Return the rows that are not to be kept any longer.

    Args:
        kept: What there is of an article, the newest first.
        now: In seconds since 1970.
    """
    best: dict[tuple[float, int], Kept] = {}
    staying: set[int] = set()
    for each in kept:
        span_s = next(span_s for up_to_s, span_s in _AGES if now - each.taken <= up_to_s)
        if not span_s:
            staying.add(each.id)
            continue
        share = (span_s, int(each.taken // span_s))
        other = best.get(share)
        if other is None or _worth(each) > _worth(other):  # of equals the newest, which comes first
            best[share] = each
    staying |= {each.id for each in best.values()} | {each.id for each in kept[:1]}
    gone: list[int] = []
    count = size = 0
    for number, each in enumerate(kept):
        if each.id in staying:
            count, size = count + 1, size + each.size
            if number == 0 or (count <= MOST and size <= MOST_BYTES):
                continue
        gone.append(each.id)
    return gone


def _worth(each: Kept) -> tuple[bool, bool]:
    return each.reason == Reason.SAVED.value, bool(each.described)


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _storable(summary: str) -> str:
    return summary.encode("utf-8", "replace").decode("utf-8")  # SQLite takes no half of a pair
